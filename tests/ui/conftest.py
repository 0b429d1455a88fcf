"""The ground of the window's tests: our application, settings of their own, inline tasks."""

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from mentordesk.domain.vocabulary import Option, Scheme
from mentordesk.services.intakes import NewIntake, create_intake
from mentordesk.services.programmes import create
from mentordesk.ui import launch, theme
from mentordesk.ui.settings import Settings
from mentordesk.ui.tasks import InlineTasks
from mentordesk.ui.window import MainWindow

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
    yield qapp
    qapp.clipboard().clear()


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
