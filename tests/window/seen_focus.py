"""Where the focus is, as seen: what changes around a widget when it takes the focus."""

import numpy as np
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractButton, QApplication, QPushButton, QWidget

from mentordesk.ui.reading_order import read

LEAST_PIXELS = 40
"""A ring around the smallest box has as many."""
LEAST_RATIO = 2.0
"""Of the contrast of a pixel with the focus and without: a paler or darker blue has less."""
AIR = 4

Kind = tuple[str, object, bool, bool]


def kind_of(widget: QWidget) -> Kind:
    """What decides how the focus looks: the class, the look, whether it is on, and default."""
    on = isinstance(widget, QAbstractButton) and widget.isChecked()
    default = isinstance(widget, QPushButton) and widget.isDefault()
    return type(widget).__name__, widget.property("look"), on, default


def unseen(window: QWidget, known: set[Kind]) -> list[str]:
    """The widgets of kinds not looked at before whose focus cannot be seen."""
    window.activateWindow()
    found = []
    for widget in read(window):
        kind, whole = kind_of(widget), widget.visibleRegion().boundingRect() == widget.rect()
        if kind in known or not whole or not widget.isEnabled():
            continue
        known.add(kind)
        held = window.focusWidget()
        if _changed(window, widget) < LEAST_PIXELS:
            found.append(f"the focus on {kind} {widget.accessibleName()} is not seen")
        if held is not None:
            held.setFocus()
    return found


def _changed(window: QWidget, widget: QWidget) -> int:
    """How many pixels around a widget differ much with the focus on it and without."""
    place = QRect(widget.mapTo(window, QPoint()), widget.size())
    place = place.adjusted(-AIR, -AIR, AIR, AIR) & window.rect()
    lights = []
    for focused in (True, False):
        widget.setFocus() if focused else widget.clearFocus()
        QApplication.processEvents()
        lights.append(_light(window.grab(place).toImage()))
    lighter, darker = np.maximum(*lights), np.minimum(*lights)
    return int(((lighter + 0.05) / (darker + 0.05) >= LEAST_RATIO).sum())


def _light(image: QImage) -> np.ndarray:
    """The relative luminance of each pixel (WCAG 2)."""
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    pixels = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1, 4)
    parts = pixels[:, : image.width(), :3] / 255
    linear = np.where(parts <= 0.04045, parts / 12.92, ((parts + 0.055) / 1.055) ** 2.4)
    light: np.ndarray = linear @ np.array([0.0722, 0.7152, 0.2126])
    return light
