"""Fixtures of the board's tests."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from mentordesk.services.intakes import list_intakes
from mentordesk.storage.opening import open_programme
from mentordesk.ui.board.tab import BoardTab
from mentordesk.ui.settings import Settings
from mentordesk.ui.tab import Work
from mentordesk.ui.tasks import InlineTasks
from tests.ui.board.hands import Lists
from tests.ui.board.programme import NOON, make_programme
from tests.ui.board.seated import Seated


@pytest.fixture
def lists(qtbot: QtBot) -> Lists:
    """Both lists on the screen."""
    made = Lists()
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The programme, made once; each test has a copy of the file."""
    return make_programme(tmp_path_factory.mktemp("board") / "scheme.mentordesk")


@pytest.fixture
def path(made: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(made, tmp_path / "scheme.mentordesk"))


@pytest.fixture
def sit(path: Path, settings: Settings, qtbot: QtBot) -> Iterator[Callable[[], Seated]]:
    """Opens the programme and sits down in front of its board; closed at the end."""
    desks = []

    def begin() -> Seated:
        desk = open_programme(path, clock=lambda: NOON)
        desks.append(desk)
        work = Work(desk, InlineTasks(), settings, list_intakes(desk)[0].intake_id)
        tab = BoardTab(work)
        qtbot.addWidget(tab)
        desk.watch(lambda tables: tab.refresh() if tables & tab.shows else None)
        tab.resize(1280, 640)
        tab.show()
        tab.refresh()
        return Seated(tab)

    yield begin
    for desk in desks:
        desk.close()


@pytest.fixture
def seated(sit: Callable[[], Seated]) -> Seated:
    return sit()
