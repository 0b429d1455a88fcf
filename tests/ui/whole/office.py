"""A coordinator's desk for the tests: the window on the demonstration, and hands to use it."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Protocol

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from mentordesk.domain.refusals import Refused
from mentordesk.services.intakes import find_intake
from mentordesk.storage.desk import Desk
from mentordesk.storage.models.schema import domain_tables
from mentordesk.storage.recording import VERSION
from mentordesk.ui.listing import Listing
from mentordesk.ui.window import MainWindow
from mentordesk.ui.workplace import Workplace

OPEN, RUNNING, FINISHED = "2027 February", "2026 July", "2025 July"
TITLES = (
    "Overview",
    "Applicants",
    "Board",
    "Pairs",
    "Events",
    "Letters",
    "Certificates",
    "Reports",
)


class Office:
    """The window with a programme open in it."""

    def __init__(self, window: MainWindow) -> None:
        self.window = window
        place = window.place
        assert place is not None
        self.place: Workplace = place

    @property
    def desk(self) -> Desk:
        return self.place.desk

    @property
    def intake_id(self) -> int:
        intake = self.place.intake
        assert intake is not None
        return intake.intake_id

    @property
    def saying(self) -> str:
        """What stands in the status bar."""
        return self.window._status.text()

    def show(self, title: str, intake: str = "") -> Any:
        """Bring a tab to the front, in another intake where one is named."""
        if intake:
            self.place.choose_intake(find_intake(self.desk, intake).intake_id)
        self.place.pages.show_tab(title)
        self.place.pages.front.settle()
        return self.place.pages.front

    def do(self, name: str) -> None:
        """Choose an action of the menus."""
        action = self.window.menu_actions[name]
        assert action.isEnabled(), f"{name} is greyed out"
        action.trigger()


def plain(words: str) -> str:
    """The words on a button or an action without mnemonics."""
    return words.replace("&&", "\x00").replace("&", "").replace("\x00", "&")


def button(within: QWidget, words: str) -> QAbstractButton:
    """The button that is seen with these words or this accessible name."""
    QApplication.processEvents()
    found = [
        one
        for one in within.findChildren(QAbstractButton)
        if one.isVisible() and words in (plain(one.text()), one.accessibleName())
    ]
    assert found, f"nobody sees a button {words!r}"
    return found[0]


def press(within: QWidget, words: str) -> None:
    """Press a button that is seen and not greyed out."""
    one = button(within, words)
    assert one.isEnabled(), f"{words!r} is greyed out"
    one.click()
    QApplication.processEvents()


def verb(listing: Listing, words: str) -> QAction:
    """A verb of a list by its words."""
    return next(one for one in listing.table.actions() if plain(one.text()) == words)


def listings(tab: QWidget) -> list[Listing]:
    """The lists on a tab."""
    return tab.findChildren(Listing)


class AtDesk(Protocol):
    """Whoever works at an open programme."""

    @property
    def desk(self) -> Desk:
        """The open programme file."""


def contents(office: AtDesk) -> list[tuple[object, ...]]:
    """Every row of the programme but its history, for comparing before and after."""
    raw = sqlite3.connect(f"{office.desk.path.as_uri()}?mode=ro", uri=True)
    names = sorted(table.name for table in domain_tables())
    found = [row for name in names for row in _rows(raw, name)]
    raw.close()
    return found


def _rows(raw: sqlite3.Connection, table: str) -> list[tuple[object, ...]]:
    columns = [row[1] for row in raw.execute(f"PRAGMA table_info({table})")]
    # Undoing moves a row's version on, on purpose; everything else must be as it was.
    kept = ", ".join(f'"{one}"' for one in columns if one != VERSION)
    wanted = f"SELECT '{table}', {kept} FROM {table} ORDER BY 2, 3"  # noqa: S608  our own names
    return list(raw.execute(wanted))


@contextmanager
def refused(qtbot: QtBot, words: str = "") -> Iterator[list[str]]:
    """What is done within is refused, with one sentence that has these words."""
    sentences: list[str] = []
    with qtbot.capture_exceptions() as raised:
        try:
            yield sentences
        except Refused as refusal:
            sentences.append(str(refusal))
    for _, error, _ in raised:
        assert isinstance(error, Refused), repr(error)
        sentences.append(str(error))
    assert len(sentences) == 1, sentences
    assert words in sentences[0]
    assert sentences[0].endswith((".", "?"))
