"""Tab goes as one reads, and the focus stays where it was although its button is made anew.

Qt goes in the order in which widgets were made. What a page makes anew (the steps of the Overview,
the checklist of an applicant) would come last of the whole window, and whoever pressed one of them
would find themselves at its top.
"""

from collections.abc import Iterator
from itertools import pairwise
from typing import Any

from PySide6 import QtCore
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QFormLayout,
    QGridLayout,
    QLayout,
    QMainWindow,
    QSplitter,
    QTabWidget,
    QWidget,
)

SHOWN_BY_MS = 1
"""What is put into a layout is shown a turn later; a timer without a wait would come before."""


class ReadingWindow(QMainWindow):
    """A window in which Tab follows the lines of its layouts, however late they were filled."""

    def focusNextPrevChild(self, on: bool) -> bool:
        if self.focusWidget() is not None:  # nobody has: the first window is being shown
            tab_as_read(self)
        return super().focusNextPrevChild(on)


class ReadingDialogs(QObject):
    """Puts every dialog of an application in this order, as the focus moves within it."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        app.focusChanged.connect(self._order)

    def _order(self, _before: QWidget | None, now: QWidget | None) -> None:
        window = now.window() if now is not None else None
        # Qt's own dialogs have their own order.
        if isinstance(window, QDialog) and type(window).__module__.startswith("mentordesk"):
            tab_as_read(window)


def tab_as_read(root: QWidget) -> None:
    """Let Tab come to everything in a window in the order in which it is read."""
    order = read(root)
    places = {id(widget): place for place, widget in enumerate(order)}
    for place, (before, after) in enumerate(pairwise(order)):
        following: QWidget | None = before.nextInFocusChain()
        while following is not None and id(following) not in places:
            following = following.nextInFocusChain()
        if places[id(following)] != place + 1:
            QWidget.setTabOrder(before, after)


def read(root: QWidget) -> list[QWidget]:
    """What is seen of a widget's parts that Tab comes to, in the order in which it is read."""
    return [one for one in _within(root) if _by_tab(one)]


def keep_focus(part: QWidget | None) -> None:
    """Call it before what stands in a part is thrown away to be made anew.

    Where the focus was there, it comes back: to what is called the same, else to what then stands
    in the same place. Also where a dialog is in front meanwhile, and gives it back later.
    """
    held = part.window().focusWidget() if part is not None else None
    if part is None or held is None or held is part or not part.isAncestorOf(held):
        return
    before = read(part)
    name, place = _name(held), before.index(held) if held in before else 0
    # Not to what happens to come next: that may go as well, or stand anywhere in the window.
    part.setFocus()
    QTimer.singleShot(SHOWN_BY_MS, part, lambda: _give_back(part, name, place))


def _give_back(part: QWidget, name: str, place: int) -> None:
    if part.window().focusWidget() is not part:
        return  # somebody has gone on
    now = read(part)
    same = next((one for one in now if name and _name(one) == name), None)
    if same is None and now:
        same = now[min(place, len(now) - 1)]
    above = part.parentWidget()
    while same is None and above is not None:
        same = above if above.focusPolicy() is not QtCore.Qt.FocusPolicy.NoFocus else None
        above = above.parentWidget()
    if same is not None:
        same.setFocus(QtCore.Qt.FocusReason.OtherFocusReason)


def _within(widget: QWidget) -> Iterator[QWidget]:
    for part in _parts(widget):
        if not part.isHidden():
            yield part
            yield from _within(part)


def _parts(widget: QWidget) -> list[QWidget]:
    """The parts that stand in a widget, those of its layout first and in its order."""
    laid: list[QWidget] = []
    if isinstance(widget, QSplitter):
        panes = (widget.widget(place) for place in range(widget.count()))
        laid = [pane for pane in panes if pane is not None]
    elif isinstance(widget, QTabWidget):
        laid = [widget.tabBar()]
    elif (layout := widget.layout()) is not None:
        laid = list(_laid(layout))
    known = {id(one) for one in laid}
    others = [
        one
        for one in widget.children()
        if isinstance(one, QWidget) and not one.isWindow() and id(one) not in known
    ]
    return laid + others


def _laid(layout: QLayout) -> Iterator[QWidget]:
    for place in sorted(range(layout.count()), key=lambda place: _place_in(layout, place)):
        item = layout.itemAt(place)
        if item is None:
            continue
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            yield widget
        elif inner is not None:
            yield from _laid(inner)


def _place_in(layout: QLayout, place: int) -> tuple[int, int]:
    """Row and column of an item; where it stands in a row of parts, there."""
    position: Any = None  # Qt's stubs say of neither that it is a tuple
    if isinstance(layout, QGridLayout):
        position = layout.getItemPosition(place)
        return position[0], position[1]
    if isinstance(layout, QFormLayout):
        position = layout.getItemPosition(place)
        return position[0], position[1].value
    return 0, place


def _by_tab(widget: QWidget) -> bool:
    return (
        bool(widget.focusPolicy() & QtCore.Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None
    )


def _name(widget: QWidget) -> str:
    if isinstance(widget, QAbstractButton) and not widget.accessibleName():
        return widget.text()
    return widget.accessibleName()
