"""A coordinator at one tab or dialog, without the window round it: hands, and eyes for the paint.

Opening the whole window costs a second; what one page does is tried here for a tenth of it.
"""

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from html import unescape
from pathlib import Path
from typing import Protocol, TypeVar

from PySide6.QtCore import QBuffer, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QAction, QRegion
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QMenu, QWidget
from pytestqt.qtbot import QtBot

from mentordesk.services.intakes import find_intake, list_intakes
from mentordesk.storage.desk import Desk
from mentordesk.ui.listing import Listing
from mentordesk.ui.safe_text import written_of
from mentordesk.ui.settings import Settings
from mentordesk.ui.tab import Tab, Work
from mentordesk.ui.tasks import InlineTasks
from tests.ui.whole.office import contents, plain

SomeTab = TypeVar("SomeTab", bound=Tab)
SomeDialog = TypeVar("SomeDialog", bound=QDialog)
KEY, LEFT = Qt.Key, Qt.MouseButton.LeftButton
_TEXT = re.compile("<text[^>]*>([^<]*)</text>")


def painted(widget: QWidget, place: QRect | None = None) -> str:
    """What is really drawn of a widget, in one line: elided and scrolled away is not there."""
    for _ in range(3):  # what was added just now takes its place, then what it holds
        QApplication.processEvents()
    buffer, picture = QBuffer(), QSvgGenerator()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    picture.setOutputDevice(buffer)
    picture.setSize(widget.size())
    widget.render(picture, QPoint(), QRegion(place or widget.rect()))
    drawn = _TEXT.findall(bytes(buffer.data().data()).decode())
    return " ".join(" ".join(unescape(one) for one in drawn).replace("\u200b", "").split())


class Sit(Protocol):
    """Opens a programme and sits down at it."""

    def __call__(self, path: Path, *, read_only: bool = False, now: datetime = ...) -> "Seat":
        """Open it, perhaps for reading only, at a moment."""


class Seat:
    """The open programme with what stands on the screen of it; `said` are the status sentences."""

    def __init__(self, desk: Desk, settings: Settings, qtbot: QtBot) -> None:
        self.desk: Desk = desk
        self.qtbot = qtbot
        intakes = list_intakes(desk)
        first = intakes[0].intake_id if intakes else None
        self.work = Work(desk, InlineTasks(), settings, first)
        self.said: list[str] = []
        self._tabs: list[Tab] = []

    @property
    def intake(self) -> int:
        """The intake in hand."""
        assert self.work.intake_id is not None
        return self.work.intake_id

    def tab(self, kind: type[SomeTab], intake: str = "") -> SomeTab:
        """A tab on the screen that follows what changes, as the window lets it."""
        if intake:
            self.work.intake_id = find_intake(self.desk, intake).intake_id
        tab = kind(self.work)
        self.qtbot.addWidget(tab)
        tab.says.connect(self.said.append)
        self._tabs.append(tab)
        self.desk.watch(lambda tables: tab.refresh() if tables & tab.shows else None)
        tab.resize(1240, 700)
        tab.refresh()
        tab.show()
        tab.settle()
        return tab

    def move_to(self, intake: str) -> None:
        """Take another intake in hand."""
        self.work.intake_id = find_intake(self.desk, intake).intake_id
        for tab in self._tabs:
            tab.refresh()

    def show(self, dialog: SomeDialog) -> SomeDialog:
        """A dialog on the screen, without waiting for it."""
        self.qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    def undone(self, before: list[tuple[object, ...]]) -> None:
        """Take the last step back: everything is as it was, and Redo does it again."""
        after = contents(self)
        assert after != before
        self.desk.undo()
        assert contents(self) == before
        self.desk.redo()
        assert contents(self) == after
        self.desk.undo()


@contextmanager
def unchanged(seat: Seat) -> Iterator[None]:
    """What is done within changes nothing in the programme, and leaves no step to undo."""
    before, step = contents(seat), seat.desk.undo_label
    yield
    assert contents(seat) == before
    assert seat.desk.undo_label == step


@contextmanager
def asked(
    *answers: Callable[[QDialog], None],
) -> Iterator[list[str]]:
    """Answers the modal dialogs that come up within, in their order; their titles are recorded."""
    titles: list[str] = []
    troubles: list[BaseException] = []
    waiting = list(answers)

    def answer() -> None:
        shown = QApplication.activeModalWidget()
        if not isinstance(shown, QDialog) or not waiting:
            return
        titles.append(shown.windowTitle())
        try:
            waiting.pop(0)(shown)
        except BaseException as trouble:  # noqa: BLE001 - said below, after the dialog is gone
            troubles.append(trouble)
            shown.reject()

    timer = QTimer()
    timer.timeout.connect(answer)
    timer.start(5)
    yield titles
    timer.stop()
    if troubles:
        raise troubles[0]
    assert not waiting, f"{len(waiting)} dialogs did not come"


def typed(words: str) -> Callable[[QDialog], None]:
    """Type words where the focus is and press Enter."""

    def answer(dialog: QDialog) -> None:
        where = dialog.focusWidget() or dialog
        QTest.keyClicks(where, words)
        QTest.keyClick(where, KEY.Key_Return)

    return answer


def escape(dialog: QDialog) -> None:
    """Press Esc."""
    QTest.keyClick(dialog, KEY.Key_Escape)


def focus(widget: QWidget) -> None:
    """Put the focus there as a click does: the window becomes the active one."""
    widget.window().activateWindow()
    widget.setFocus()
    QApplication.processEvents()


def within(widget: QWidget, words: str) -> QAbstractButton:
    """The button with these words or this accessible name, seen or not."""
    QApplication.processEvents()
    found = [
        one
        for one in widget.findChildren(QAbstractButton)
        if not one.isHidden() and words in (plain(one.text()), one.accessibleName())
    ]
    assert found, f"there is no button {words!r}"
    return found[-1]


def click(widget: QWidget, words: str) -> None:
    """Click a button with the pointer; it must be able to be pressed."""
    button = within(widget, words)
    assert button.isEnabled(), f"{words!r} is greyed out"
    QTest.mouseClick(button, LEFT)


def able(widget: QWidget, words: str) -> bool:
    """Whether a button can be pressed."""
    return within(widget, words).isEnabled()


def verbs(listing: Listing) -> dict[str, QAction]:
    """The verbs of a list's context menu by their words."""
    return {plain(one.text()): one for one in listing.table.actions()}


def do(listing: Listing, words: str) -> None:
    """Choose a verb in a list's context menu."""
    verb = verbs(listing)[words]
    assert verb.isEnabled(), f"{words!r} is greyed out"
    verb.trigger()


def entries(menu: QMenu) -> dict[str, QAction]:
    """What a menu offers, by its words."""
    return {plain(one.text()): one for one in menu.actions() if not one.isSeparator()}


def names(listing: Listing, column: int = 0) -> list[str]:
    """What stands in a column of the rows that are shown."""
    model = listing.model
    return [written_of(str(model.index(row, column).data())) for row in range(model.rowCount())]


def double_click(listing: Listing, place: int = 0) -> None:
    """Click a row twice with the pointer."""
    table = listing.table
    at = table.visualRect(table.model().index(place, 1)).center()
    QTest.mouseClick(table.viewport(), LEFT, pos=at)
    QTest.mouseDClick(table.viewport(), LEFT, pos=at)
