"""What a start loads: nothing heavy before it is needed, counted in modules, not in time."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from mentordesk.ui.asleep import SLEEPERS
from tests.bench.crowd import make_crowd

# Who prints, solves, reads files or upgrades needs these; who looks at people does not.
LATER = {
    "alembic",
    "cryptography",
    "icalendar",
    "keyring",
    "lap",
    "numpy",
    "olefile",
    "openpyxl",
    "pypdfium2",
    "python_calamine",
    "rapidfuzz",
    "reportlab",
    "smtplib",
    "uharfbuzz",
    "PySide6.QtNetwork",
    "PySide6.QtPrintSupport",
}

_START = """
import enum, json, linecache, sys
from pathlib import Path
from mentordesk.ui.plainly import load_plainly
load_plainly()
from PySide6 import QtCore, QtWidgets
from PySide6.QtCore import QSettings
bare = sorted(sys.modules)
from mentordesk.ui import asleep, doors, launch, theme
from mentordesk.ui.settings import Settings
from mentordesk.ui.window import MainWindow

class Unhurried:
    # Keeps quiet tasks until they are asked for: the window's own thread is looked at alone.
    def __init__(self):
        self.kept = []
    def run(self, then, function, *args, title, ended=None):
        then(function(*args))
    def run_quietly(self, owner, then, function, *args):
        if function.__name__ in ("load_tab", "come_round", "load_overview"):
            then(function(*args))
        elif function.__name__ != "load_tabs":  # long after the start, and asked for by nobody
            self.kept.append(lambda: then(function(*args)))

loaded = {"bare": bare}
def note(stage):
    app.processEvents()
    window.grab()
    loaded[stage] = sorted(sys.modules)
    sleeping = [name for name in asleep.SLEEPERS if "_waking" in vars(sys.modules[name])]
    loaded["asleep at " + stage] = sleeping

folder = Path(sys.argv[1])
app = launch.make_application(["mentordesk"])
settings = Settings(QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat))
theme.apply(app, settings.theme)
tasks = Unhurried()
window = MainWindow(settings, tasks)
window.show()
note("first window")
def enums():
    kinds = [enum.Enum, enum.Flag, enum.IntEnum, enum.IntFlag]
    return [one.__name__ for kind in kinds for one in kind.__subclasses__()]
loaded["enums"] = enums()
first = doors.first_page().FirstPage(window.menu_actions, settings, None)
taken = doors.take(folder / "people.mentordesk", False)
first.show_seen(first.see(taken))
first.grab()
assert len(first.list.model.shown) == 20
note("list")
loaded["enums at list"] = enums()
taken.close()
window.open_programme(folder / "people.mentordesk")
note("Overview")
for title in ("Applicants", "Board"):
    window.place.pages.show_tab(title)
    note(title)
window.place.pages.search("a")
note("filtered")
for one in tasks.kept:
    one()
note("reckoned")
window.close()
loaded["sources"] = sorted(linecache.cache)
print(json.dumps(loaded))
"""


@pytest.fixture(scope="module")
def loaded(tmp_path_factory: pytest.TempPathFactory) -> dict[str, set[str]]:
    """The modules that are loaded after each stage of a start on a programme of 20 people."""
    folder = tmp_path_factory.mktemp("start")
    make_crowd(folder / "people.mentordesk", 20)
    done = subprocess.run(
        [sys.executable, "-c", _START, str(folder)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        cwd=Path(__file__).resolve().parents[2],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    stages: dict[str, list[str]] = json.loads(done.stdout)
    return {stage: set(modules) for stage, modules in stages.items()}


def test_the_first_window_is_without_the_database(loaded: dict[str, set[str]]) -> None:
    ours = {name for name in loaded["first window"] if name.startswith("mentordesk.")}
    assert not (LATER | {"sqlalchemy", "sqlite3"}) & loaded["first window"]
    assert {name.split(".")[1] for name in ours} == {"domain", "resources", "ui"}
    assert "mentordesk.ui.workplace" not in ours


def test_the_first_window_is_without_mail_and_its_like(loaded: dict[str, set[str]]) -> None:
    needless = {"asyncio", "datetime", "decimal", "email", "inspect", "logging", "socket"}
    assert not (needless | {"argparse", "ast", "unicodedata"}) & loaded["first window"]


@pytest.mark.parametrize("stage", ["first window", "list"])
def test_what_words_pysides_errors_sleeps(loaded: dict[str, set[str]], stage: str) -> None:
    assert loaded[f"asleep at {stage}"] == SLEEPERS


def test_the_first_window_is_few_modules(loaded: dict[str, set[str]]) -> None:
    extra = loaded["first window"] - loaded["bare"]
    ours = {name for name in extra if name.startswith("mentordesk")}
    assert len(ours) <= 35, sorted(ours)
    # QtSvg; from Python 3.13 on, nobody has loaded `locale` and what it is made of before.
    assert len(extra - ours) <= 3, sorted(extra - ours)


def test_the_first_window_names_nothing_of_the_qt_namespace(loaded: dict[str, set[str]]) -> None:
    # One name of it, and Python makes all of its 93 enums: a third of the first window.
    of_qt = {"AlignmentFlag", "ColorScheme", "CursorShape", "TextElideMode", "TextFormat"}
    assert "StandardLocation" in loaded["enums"]
    assert not of_qt & loaded["enums"]


def test_the_list_at_the_start_is_without_the_database(loaded: dict[str, set[str]]) -> None:
    assert "sqlite3" in loaded["list"]
    assert not (LATER | {"sqlalchemy", "asyncio", "email"}) & loaded["list"]
    # A file is locked without filelock, which brings the first two with it.
    assert not {"decimal", "logging", "filelock", "secrets"} & loaded["list"]
    # What is read is named tuples: dataclasses look into themselves with a library of their own.
    assert not {"dataclasses", "inspect"} & loaded["list"]
    assert "mentordesk.ui.workplace" not in loaded["list"]
    ours = {name for name in loaded["list"] if name.startswith("mentordesk")}
    assert len(ours) <= 75, sorted(ours)


def test_the_list_at_the_start_does_not_make_every_kind_of_widget(
    loaded: dict[str, set[str]],
) -> None:
    # One plain widget of Qt's that PySide is to name, and it loads all kinds there are.
    assert "ScrollHint" in loaded["enums at list"]
    assert not {"DockWidgetFeature", "WizardButton"} & loaded["enums at list"]
    # The style is not named either: it would come with six hundred numbers of its own.
    assert not {"PixelMetric", "StandardPixmap"} & loaded["enums at list"]


@pytest.mark.parametrize("stage", ["Overview", "Applicants", "Board", "filtered"])
def test_looking_at_people_loads_nothing_heavy(loaded: dict[str, set[str]], stage: str) -> None:
    assert "sqlalchemy" in loaded[stage]
    assert not LATER & loaded[stage]


def test_a_tab_is_loaded_when_it_is_seen(loaded: dict[str, set[str]]) -> None:
    seen = {
        stage: {name for name in modules if name.startswith("mentordesk.ui.")}
        for stage, modules in loaded.items()
    }
    assert "mentordesk.ui.applicants.tab" not in seen["Overview"]
    assert "mentordesk.ui.board.tab" not in seen["Applicants"]
    assert "mentordesk.ui.certificates.tab" not in seen["reckoned"]
    assert "mentordesk.ui.importing.flow" not in seen["reckoned"]
    assert "mentordesk.ui.dialogs" not in seen["reckoned"]


def test_numpy_comes_with_the_reckoning(loaded: dict[str, set[str]]) -> None:
    assert "mentordesk.ui.board.reckoning" not in loaded["Board"]
    assert LATER & loaded["reckoned"] <= {"numpy", "lap"}
    assert "numpy" in loaded["reckoned"]


def test_no_source_of_the_database_is_read(loaded: dict[str, set[str]]) -> None:
    libraries = {"sqlalchemy", "numpy"}
    assert not [path for path in loaded["sources"] if libraries & set(Path(path).parts)]
