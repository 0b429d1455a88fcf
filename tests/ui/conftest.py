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
from pytestqt.qtbot import QtBot

from mentordesk.domain.vocabulary import Option, Scheme
from mentordesk.services.demonstration.programme import make_demonstration
from mentordesk.services.intakes import NewIntake, create_intake, list_intakes
from mentordesk.services.programmes import create
from mentordesk.storage.desk import Desk
from mentordesk.storage.opening import open_programme
from mentordesk.ui import launch, pages, theme
from mentordesk.ui.filter_line import TYPING, FilterLine
from mentordesk.ui.settings import Settings
from mentordesk.ui.tasks import InlineTasks
from mentordesk.ui.window import MainWindow
from tests.ui import people
from tests.ui.hard import AUGUST, alone, hard_names
from tests.ui.seat import Seat, Sit

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


@pytest.fixture(scope="session", autouse=True)
def pages_when_seen() -> Iterator[None]:
    """Pages are built when a test comes to them: by themselves, a slow machine's test pays more."""
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(pages, "LOADED_AFTER_MS", 3_600_000)
        yield


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
def nobody_types() -> None:
    """Whoever typed in the test before has paused: what waits for that is done at once again."""
    FilterLine.typed_at = -TYPING


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


@pytest.fixture(scope="session")
def _programme(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The programme with one intake, made once; tests work on copies."""
    path = tmp_path_factory.mktemp("programme") / "scheme.mentordesk"
    desk = create(path, SCHEME, lambda: NOON)
    create_intake(
        desk,
        NewIntake("2021 July", date(2021, 5, 17), date(2021, 6, 25), date(2021, 7, 1)),
    )
    desk.close()
    return path


@pytest.fixture
def programme(_programme: Path, tmp_path: Path) -> Path:
    """A programme with one intake and nobody in it."""
    return Path(shutil.copy(_programme, tmp_path / "scheme.mentordesk"))


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


@pytest.fixture(scope="session")
def _filled(_programme: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same with the seven people of `people`, made once."""
    path = Path(shutil.copy(_programme, tmp_path_factory.mktemp("filled") / "f.mentordesk"))
    desk = open_programme(path, clock=lambda: NOON)
    people.fill(desk, list_intakes(desk)[0].intake_id)
    desk.close()
    return path


@pytest.fixture
def filled(_filled: Path, tmp_path: Path) -> Path:
    """The small programme with the seven people of `people`."""
    return Path(shutil.copy(_filled, tmp_path / "scheme.mentordesk"))


@pytest.fixture
def sit(settings: Settings, qtbot: QtBot) -> Iterator[Sit]:
    """Opens a programme (for reading only where told so) and sits down at it."""
    desks: list[Desk] = []

    def begin(path: Path, *, read_only: bool = False, now: datetime = TODAY) -> Seat:
        desk = open_programme(path, read_only=read_only, clock=lambda: now)
        desks.append(desk)
        return Seat(desk, settings, qtbot)

    yield begin
    for desk in desks:
        desk.close()


@pytest.fixture
def seat(sit: Sit, demo: Path) -> Seat:
    """At the demonstration."""
    return sit(demo)


@pytest.fixture
def reader(sit: Sit, demo: Path) -> Seat:
    """At the demonstration, open for reading only."""
    return sit(demo, read_only=True)


@pytest.fixture
def hard(sit: Sit, tmp_path: Path) -> Seat:
    """At a running intake of people with names that are hard to show."""
    path = tmp_path / "hard.mentordesk"
    path.write_bytes(hard_names())
    return sit(path, now=AUGUST)


@pytest.fixture
def single(sit: Sit, tmp_path: Path) -> Seat:
    """At an intake with one mentee and nobody else."""
    path = tmp_path / "alone.mentordesk"
    path.write_bytes(alone())
    return sit(path, now=AUGUST)


@pytest.fixture
def seven(sit: Sit, filled: Path) -> Seat:
    """At the small programme of seven people."""
    return sit(filled, now=NOON)


@pytest.fixture
def nobody(sit: Sit, programme: Path) -> Seat:
    """At an intake with nobody in it."""
    return sit(programme, now=NOON)


@pytest.fixture
def no_intake(sit: Sit, programme: Path) -> Seat:
    """At a programme without any intake."""
    desk = open_programme(programme, clock=lambda: NOON)
    desk.undo()
    desk.close()
    return sit(programme, now=NOON)


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
