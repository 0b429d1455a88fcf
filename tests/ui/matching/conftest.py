"""Fixtures of the matching windows' tests: the demonstration programme, an intake in hand."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from mentordesk.services.intakes import list_intakes
from mentordesk.storage.desk import Desk
from mentordesk.storage.opening import open_programme
from mentordesk.ui.board.tab import BoardTab
from mentordesk.ui.settings import Settings
from mentordesk.ui.tab import Work
from mentordesk.ui.tasks import InlineTasks
from tests.ui.matching.asked import Asked

NOW = datetime(2026, 11, 21, 3, 0, tzinfo=UTC)


@pytest.fixture
def desk(demo: Path) -> Iterator[Desk]:
    """The demonstration, open."""
    opened = open_programme(demo, clock=lambda: NOW)
    yield opened
    opened.close()


@pytest.fixture
def work(desk: Desk, settings: Settings) -> Work:
    """The open intake of the demonstration in hand."""
    return Work(desk, InlineTasks(), settings, list_intakes(desk)[0].intake_id)


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    """Something to open dialogs over."""
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def reading(demo: Path, settings: Settings) -> Iterator[Callable[[], Work]]:
    """Opens the demonstration for reading only."""
    opened: list[Desk] = []

    def begin() -> Work:
        opened.append(open_programme(demo, clock=lambda: NOW, read_only=True))
        desk = opened[-1]
        return Work(desk, InlineTasks(), settings, list_intakes(desk)[0].intake_id)

    yield begin
    for desk in opened:
        desk.close()


@pytest.fixture
def asked(work: Work, qtbot: QtBot) -> Asked:
    """The board of the open intake, to ask questions of."""
    tab = BoardTab(work)
    qtbot.addWidget(tab)
    work.desk.watch(lambda tables: tab.refresh() if tables & tab.shows else None)
    tab.resize(1280, 640)
    tab.show()
    tab.refresh()
    return Asked(tab)
