"""From which side one reads: what is painted by hand is turned round with the window."""

import re

from PySide6 import QtCore
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QGuiApplication, QPainter

_SIGNED = r"(?<![^\s(])[+\u2212-]\d+(?:[ .,]\d+)*(?: ?%)?"
"""A figure with its sign, as it stands by itself or within a sentence; no day, range or number."""


def from_the_right() -> bool:
    """Whether the window is read from the right to the left."""
    # Qt's own direction by its name would make every enumeration of Qt, at the first window too.
    return QGuiApplication.isRightToLeft()


def arrow() -> str:
    """The arrow from what was to what is, in the direction one reads."""
    return "←" if from_the_right() else "→"


def signs_kept(text: str) -> str:
    """A text to look at, in which the sign of each figure stays before it.

    Read from the right, "-5.2" would be laid out as "5.2-": each such figure gets the marks of an
    isolate that is read from the left. Who reads from the left needs none.
    """
    if not ("-" in text or "+" in text or "\u2212" in text) or not from_the_right():
        return text
    return re.sub(_SIGNED, "\u2066\\g<0>\u2069", text)


def placed(painter: QPainter, where: QRectF) -> QRectF:
    """A place as it is from the left, on the other side where the painter goes from the right."""
    if painter.layoutDirection() != QtCore.Qt.LayoutDirection.RightToLeft:
        return where
    device = painter.device()
    return turned(where, device.width() / device.devicePixelRatioF())


def turned(where: QRectF, width: float) -> QRectF:
    """A place on the other side of a room of this width."""
    return QRectF(width - where.right(), where.y(), where.width(), where.height())


def turned_point(point: QPointF, width: float) -> QPointF:
    """A point on the other side of a room of this width."""
    return QPointF(width - point.x(), point.y())
