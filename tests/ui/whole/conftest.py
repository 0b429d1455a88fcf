"""The whole window on the demonstration programme of a Saturday in November 2026."""

import shutil
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QSettings
from PySide6.QtWidgets import QApplication, QFileDialog, QInputDialog

from mentordesk.services.history import load_history
from mentordesk.storage import opening
from mentordesk.storage.opening import open_programme
from mentordesk.ui.listing import Listing
from mentordesk.ui.settings import Settings
from mentordesk.ui.tasks import InlineTasks
from mentordesk.ui.window import MainWindow
from tests.ui.conftest import TODAY
from tests.ui.whole.office import Office
from tests.ui.whole.walking_widgets import dialog  # noqa: F401 - a fixture of several modules

Make = Callable[[], MainWindow]


@pytest.fixture(autouse=True)
def no_dialog_waits(monkeypatch: pytest.MonkeyPatch) -> None:
    """A system dialog that a test did not expect is called off instead of waiting for ever."""
    for name in ("getOpenFileName", "getOpenFileNames", "getSaveFileName"):
        nothing = ([], "") if name.endswith("s") else ("", "")
        monkeypatch.setattr(QFileDialog, name, lambda *_, said=nothing, **__: said)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_, **__: "")
    monkeypatch.setattr(QInputDialog, "getText", lambda *_, **__: ("", False))


@pytest.fixture(autouse=True)
def that_day(monkeypatch: pytest.MonkeyPatch) -> None:
    """The window opens programmes on the day the demonstration was made."""
    monkeypatch.setattr(opening, "open_programme", partial(open_programme, clock=lambda: TODAY))


@pytest.fixture(scope="module")
def _library(
    demonstration: Path, tmp_path_factory: pytest.TempPathFactory, qapp: QApplication
) -> Iterator[MainWindow]:
    assert qapp.platformName()
    folder = tmp_path_factory.mktemp("library")
    path = Path(shutil.copy(demonstration, folder / demonstration.name))
    store = QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat)
    window = MainWindow(Settings(store), InlineTasks())
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(opening, "open_programme", partial(open_programme, clock=lambda: TODAY))
        window.open_programme(path)
    yield window
    window.close()
    window.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def library(_library: MainWindow, dressed: QApplication) -> Iterator[Office]:
    """One window for all tests of a module that only look and never change the programme."""
    assert dressed.activeWindow() is not _library
    office = Office(_library)
    before = load_history(office.desk, 1)
    _library.resize(1280, 800)
    _library.show()
    yield office
    assert load_history(office.desk, 1) == before, (
        "this test changed the programme that others read"
    )
    for one in _library.findChildren(Listing):
        one.box.clear()
        one.chips.turn_on(one._filters[0].key)
    _library.hide()


@pytest.fixture
def office(make_window: Make, demo: Path) -> Office:
    """The window with the demonstration open, its newest intake in hand."""
    window = make_window()
    window.open_programme(demo)
    return Office(window)


@pytest.fixture
def reading_room(make_window: Make, demo: Path) -> Office:
    """The same for reading only."""
    window = make_window()
    window.open_programme(demo, read_only=True)
    return Office(window)


@pytest.fixture
def bare(make_window: Make, programme: Path) -> Office:
    """A programme with one intake and nobody in it."""
    window = make_window()
    window.open_programme(programme)
    return Office(window)


@pytest.fixture
def new(make_window: Make, programme: Path) -> Office:
    """A programme without any intake."""
    desk = open_programme(programme)
    desk.undo()
    desk.close()
    window = make_window()
    window.open_programme(programme)
    return Office(window)
