"""The ground of the window's tests: our application, settings of their own, inline tasks."""

import gc
import shutil
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QSettings
from PySide6.QtWidgets import QApplication

from mentordesk.domain.vocabulary import Option, Scheme
from mentordesk.services.demonstration.programme import make_demonstration
from mentordesk.services.intakes import NewIntake, create_intake, list_intakes
from mentordesk.services.programmes import create
from mentordesk.storage.opening import open_programme
from mentordesk.ui import launch, theme
from mentordesk.ui.settings import Settings
from mentordesk.ui.tasks import InlineTasks
from mentordesk.ui.window import MainWindow
from tests.ui import people

TODAY = datetime(2026, 11, 21, 2, 0, tzinfo=UTC)
NOON = datetime(2021, 6, 28, 2, 0, tzinfo=UTC)
SCHEME = Scheme(
    name="Mentoring Scheme",
    organisation="Library Association",
    options={
        "sector": (Option("Academic"), Option("Public"), Option("Special")),
        "career_stage": (Option("Student"), Option("Early career"), Option("Senior")),
    },
)


@pytest.fixture(scope="session")
def qapp_cls() -> type[QApplication]:
    """pytest-qt makes the application with this; ours only dresses it."""
    return QApplication


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication) -> Iterator[QApplication]:
    """The application in our typeface and the light theme."""
    if not qapp.property("dressed"):
        launch.use_typeface(qapp)
        qapp.setProperty("dressed", True)
        theme.apply(qapp, theme.Theme.LIGHT)
    if theme.tokens_of(qapp.palette()).dark:
        theme.apply(qapp, theme.Theme.LIGHT)
    yield qapp
    qapp.clipboard().clear()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture(autouse=True)
def garbage_of_this_thread() -> Iterator[None]:
    """Search for garbage after a test only: xdist's own thread would destroy widgets there."""
    gc.disable()
    yield
    gc.collect(1)
    gc.enable()


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """Settings in a file of the test's own."""
    return Settings(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))


@pytest.fixture
def programme(tmp_path: Path) -> Path:
    """A programme with one intake and nobody in it."""
    path = tmp_path / "scheme.mentordesk"
    desk = create(path, SCHEME, lambda: NOON)
    create_intake(
        desk,
        NewIntake("2021 July", date(2021, 5, 17), date(2021, 6, 25), date(2021, 7, 1)),
    )
    desk.close()
    return path


@pytest.fixture
def make_window(settings: Settings, dressed: QApplication) -> Iterator[Callable[[], MainWindow]]:
    """Makes windows with inline tasks; each is closed at the end."""
    made: list[MainWindow] = []

    def make() -> MainWindow:
        window = MainWindow(settings, InlineTasks())
        made.append(window)
        window.show()
        return window

    yield make
    dressed.processEvents()
    for window in made:
        window.close()
        window.deleteLater()
    made.clear()
    dressed.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture(scope="session")
def demonstration(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The demonstration programme, made once; tests work on copies."""
    folder = tmp_path_factory.mktemp("demonstration")
    return make_demonstration(folder / "demonstration.mentordesk", lambda: TODAY).programme


@pytest.fixture
def demo(demonstration: Path, tmp_path: Path) -> Path:
    """A copy of the demonstration programme."""
    return Path(shutil.copy(demonstration, tmp_path / "demonstration.mentordesk"))


@pytest.fixture
def filled(programme: Path) -> Path:
    """The small programme with the seven people of `people`."""
    desk = open_programme(programme, clock=lambda: NOON)
    people.fill(desk, list_intakes(desk)[0].intake_id)
    desk.close()
    return programme


@pytest.fixture
def open_tab(make_window: Callable[[], MainWindow]) -> Callable[[Path, str, int], Any]:
    """Opens a programme and shows a tab; the intake is counted from the newest, 0."""

    def show(path: Path, title: str, intake: int = 0) -> Any:
        window = make_window()
        window.open_programme(path)
        place = window.place
        assert place is not None
        place.choose_intake(list_intakes(place.desk)[intake].intake_id)
        place.pages.show_tab(title)
        place.pages.front.settle()
        return place.pages.front

    return show
