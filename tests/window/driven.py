"""The program as a person's hands meet it, with a file beside it that says where everything is.

    python -m tests.window.driven STATE PROGRAMME

The window is the real one; ten times a second the state of its board is written to STATE as JSON,
with places on the screen, so that a test knows where to point.
"""

import json
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QPoint, QSettings, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPushButton, QWidget

from mentordesk.ui import launch, theme
from mentordesk.ui.board.mentors_view import MentorsView
from mentordesk.ui.board.tab import BoardTab
from mentordesk.ui.errors import Funnel
from mentordesk.ui.settings import Settings
from mentordesk.ui.window import MainWindow
from tests.ui.opened import opened

EVERY_MS = 100
WHY = "board.compare.why"
Spot = tuple[int, int]


def spot(widget: QWidget, at: QPoint) -> Spot:
    """A point of a widget on the screen."""
    there = widget.mapToGlobal(at)
    return there.x(), there.y()


def middle_of(widget: QWidget) -> Spot:
    """The middle of a widget on the screen."""
    return spot(widget, widget.rect().center())


def mentors_of(view: MentorsView) -> dict[str, Spot]:
    """Where each mentor's name is."""
    port = view.viewport()
    return {
        card.name: spot(port, view.visualRect(view.cards.index(n, 0)).topLeft() + QPoint(60, 20))
        for card in view.cards.cards
        for n in (view.cards.row_of(card.application_id),)
    }


def places_of(view: MentorsView) -> dict[str, Spot]:
    """Where each paired mentee's place is."""
    found = {}
    for card in view.cards.cards:
        row = view.cards.row_of(card.application_id)
        corner = view.visualRect(view.cards.index(row, 0)).topLeft()
        for place in view.pictures.layout.places(card):
            if place.mentee is not None:
                at = corner + place.box.center().toPoint()
                found[place.mentee.name] = spot(view.viewport(), at)
    return found


def further_of(view: MentorsView) -> dict[str, Spot]:
    """Where the box is that stands for a mentor's further mentees."""
    found = {}
    for card in view.cards.cards:
        row = view.cards.row_of(card.application_id)
        corner = view.visualRect(view.cards.index(row, 0)).topLeft()
        for place in view.pictures.layout.places(card):
            if place.further:
                found[card.name] = spot(view.viewport(), corner + place.box.center().toPoint())
    return found


def index_text(view: MentorsView, row: int) -> object:
    """What stands on a row of the mentors' list: a name, or a heading."""
    return view.cards.index(row, 0).data()


def buttons_of(where: QWidget | None) -> dict[str, Spot]:
    """Where the buttons are that can be pressed."""
    buttons = where.findChildren(QPushButton) if where is not None else []
    return {
        button.text().replace("&", ""): middle_of(button)
        for button in buttons
        if button.isVisible() and button.isEnabled()
    }


def seen_text(where: QWidget, name: str) -> str:
    """What a label says; nothing where it is not to be seen."""
    label = where.findChild(QLabel, name)
    return label.text() if isinstance(label, QLabel) and label.isVisible() else ""


def lines_of(*menus: QMenu | None) -> dict[str, Spot]:
    """Where the lines of the menu are that is open."""
    return {
        action.text(): spot(menu, menu.actionGeometry(action).center())
        for menu in menus
        if menu is not None and menu.isVisible()
        for action in menu.actions()
    }


def state_of(window: MainWindow, tab: BoardTab) -> dict[str, Any]:
    """Everything a test looks at."""
    parts, focus = tab.parts, QApplication.focusWidget()
    board, waiting = parts.cards.board, parts.waiting
    shown, dialog = parts.mentors.pictures.chosen, QApplication.activeModalWidget()
    return {
        "active": window.isActiveWindow(),
        "pairs": {m.name: card.name for card in board.mentors for m in card.mentees},
        "waiting": {
            card.name: spot(
                waiting.viewport(), waiting.visualRect(waiting.cards.index(n, 0)).center()
            )
            for n, card in enumerate(waiting.cards.cards)
        },
        "mentors": mentors_of(parts.mentors),
        "places": places_of(parts.mentors),
        "carried": [card.name for card in parts.hand.mentees],
        "target": target.name if (target := parts.cards.mentor(parts.hand.target)) else "",
        "chosen": next((m.name for m in board.mentees if m.application_id == shown), ""),
        "known": parts.advice.fresh,
        "toast": tab.toast.text if tab.toast.isVisible() else "",
        "undo": middle_of(tab.toast.undo),
        "assign": middle_of(parts.drawer.buttons.assign),
        "compared": [p.name if p else "" for p in (parts.following.mentee, parts.following.mentor)],
        "focus": focus.objectName() if focus else "",
        "menu": lines_of(parts.acting.menu, tab.menus.shown),
        "further": further_of(parts.mentors),
        "selected": [card.name for card in waiting.selected()],
        "drawer": buttons_of(parts.drawer),
        "why": seen_text(parts.drawer, WHY),
        "dialog": dialog.objectName() if dialog is not None else "",
        "buttons": buttons_of(dialog),
        "scrolled": parts.mentors.verticalScrollBar().value(),
        "middle": middle_of(parts.mentors.viewport()),
        "edge": spot(
            parts.mentors.viewport(),
            QPoint(parts.mentors.viewport().width() // 2, parts.mentors.viewport().height() - 8),
        ),
        "zoom": int(tab.remembered.zoom),
        "hover": tab.hovering.card.text if tab.hovering.card.isVisible() else "",
        "rows": [str(index_text(parts.mentors, n)) for n in range(parts.mentors.cards.rowCount())],
        "undo_label": tab.work.desk.undo_label or "",
    }


class Scribe(QObject):
    """Writes what `look` says, ten times a second."""

    def __init__(self, owner: QObject, look: Callable[[], dict[str, Any]], path: Path) -> None:
        super().__init__(owner)
        self._look, self._path = look, path
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.write)
        self._timer.start(EVERY_MS)

    def write(self) -> None:
        """Write the state whole: a reader never sees half of it."""
        part = self._path.with_suffix(".part")
        part.write_text(json.dumps(self._look()), encoding="utf-8")
        part.replace(self._path)


def main(words: Sequence[str]) -> int:
    """Open the window on a programme's board and write down where everything is."""
    state, programme = Path(words[0]), Path(words[1])
    app = launch.make_application(["mentordesk"])
    settings = Settings(QSettings(str(state.with_suffix(".ini")), QSettings.Format.IniFormat))
    theme.apply(app, theme.Theme.DARK if words[2:] == ["dark"] else theme.Theme.LIGHT)
    window = MainWindow(settings)
    Funnel(window).install()
    window.showMaximized()
    place = opened(window, programme)
    place.pages.show_tab(BoardTab.title)
    tab = place.pages.front
    if not isinstance(tab, BoardTab):
        return 1
    said: list[str] = []
    tab.says.connect(said.append)
    Scribe(window, lambda: {**state_of(window, tab), "said": said[-20:]}, state)
    return app.exec()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
