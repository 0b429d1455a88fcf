"""The program as `python -m mentordesk` starts it, and a file that says where everything is.

    python -m tests.window.whole STATE WORDS...

The words are those of the command line; nothing of the program is left out or replaced but that
its window is watched.
"""

import runpy
import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any
from unittest.mock import patch

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QMenu,
    QTabBar,
    QTableView,
    QWidget,
)

from mentordesk.ui import launch
from mentordesk.ui.board.tab import BoardTab
from mentordesk.ui.settings import Settings
from mentordesk.ui.window import MainWindow
from tests.window.driven import Scribe, Spot, spot, state_of

TICK_INSET = 16


def seen(root: QWidget, kind: type[QWidget]) -> list[Any]:
    """The widgets of a kind that can be seen in a window."""
    return [one for one in root.findChildren(kind) if one.isVisible() and one.window() is root]


def words_on(widget: QAbstractButton) -> str:
    """What a button is called."""
    return widget.text().replace("&", "") or widget.accessibleName()


def buttons_of(root: QWidget) -> dict[str, Spot]:
    """Where to press each button that can be pressed."""
    found: dict[str, Spot] = {}
    for button in seen(root, QAbstractButton):
        if button.isEnabled():
            found.setdefault(words_on(button), spot(button, button.rect().center()))
    return found


def rows_of(table: QTableView) -> list[dict[str, Any]]:
    """The rows in sight: their words, and where their box and their second cell are."""
    model, port = table.model(), table.viewport()
    found = []
    for row in range(model.rowCount()):
        first, second = (table.visualRect(model.index(row, column)) for column in (0, 1))
        if port.rect().contains(first.center()):
            tick = QPoint(first.left() + TICK_INSET, first.center().y())
            cells = [str(model.index(row, n).data() or "") for n in range(model.columnCount())]
            found.append(
                {
                    "words": " | ".join(cells),
                    "row": spot(port, second.center()),
                    "tick": spot(port, tick),
                }
            )
    return found


def menu_of(menu: QWidget | None) -> dict[str, Spot]:
    """Where the lines of an open menu are."""
    if not isinstance(menu, QMenu):
        return {}
    return {
        action.text().replace("&", "").split("\t")[0]: spot(
            menu, menu.actionGeometry(action).center()
        )
        for action in menu.actions()
        if action.isEnabled() and not action.isSeparator()
    }


def tabs_of(root: QWidget) -> dict[str, Spot]:
    """Where the tabs are."""
    return {
        strip.tabText(place): spot(strip, strip.tabRect(place).center())
        for strip in seen(root, QTabBar)
        for place in range(strip.count())
    }


def whole_state(window: MainWindow) -> dict[str, Any]:
    """Everything a person could point at in the window that is in front, and what it says."""
    root = QApplication.activeModalWidget() or window
    focus = QApplication.focusWidget()
    status = window.findChild(QLabel, "status")
    corner, size = window.mapToGlobal(window.rect().topLeft()), window.size()
    tab = window.place.pages.front if window.place is not None else None
    return {
        "boxes": {
            one.placeholderText(): spot(one, one.rect().center()) for one in seen(root, QLineEdit)
        },
        "active": root.isActiveWindow(),
        "title": window.windowTitle(),
        "window": [corner.x(), corner.y(), size.width(), size.height()],
        "dialog": "" if root is window else root.objectName() or root.windowTitle(),
        "buttons": buttons_of(root),
        "tabs": tabs_of(root),
        "tables": {one.objectName(): rows_of(one) for one in seen(root, QTableView)},
        "menu": menu_of(QApplication.activePopupWidget()),
        "labels": [one.text() for one in seen(root, QLabel) if one.text()],
        "front": tab.title if tab is not None else "",
        "intake": window.place.intake.name if window.place and window.place.intake else "",
        "typed": focus.text() if isinstance(focus, QLineEdit) else None,
        "status": status.text() if status is not None else "",
        "board": state_of(window, tab) if isinstance(tab, BoardTab) else None,
    }


class Watched(MainWindow):
    """The window, and somebody who writes down what is in it."""

    def __init__(self, state: Path, settings: Settings) -> None:
        super().__init__(settings)
        Scribe(self, lambda: whole_state(self), state)


def main(words: Sequence[str]) -> None:
    """Run the program's own door with its window watched."""
    sys.argv = ["mentordesk", *words[1:]]
    with patch.object(launch, "MainWindow", partial(Watched, Path(words[0]))):
        runpy.run_module("mentordesk", run_name="__main__")


if __name__ == "__main__":
    main(sys.argv[1:])
