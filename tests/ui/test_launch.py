"""Starting: what is loaded for the first window, the typeface, the log, a second start."""

import logging
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from mentordesk.ui import doors, launch, second_start
from mentordesk.ui.window import MainWindow

HEAVY = {"openpyxl", "reportlab", "numpy", "lap", "sqlalchemy", "alembic", "PySide6.QtNetwork"}


def test_the_first_window_loads_nothing_heavy() -> None:
    code = (
        "import locale, sys\n"
        "from mentordesk.ui import launch, theme\n"
        "from mentordesk.ui.settings import Settings\n"
        "from mentordesk.ui.window import MainWindow\n"
        "app = launch.make_application(['mentordesk'])\n"
        "settings = Settings()\n"
        "theme.apply(app, settings.theme)\n"
        "window = MainWindow(settings)\n"
        "window.show()\n"
        "app.processEvents()\n"
        f"print(sorted({sorted(HEAVY)!r} and set({sorted(HEAVY)!r}) & set(sys.modules)))\n"
        "print(locale.setlocale(locale.LC_TIME))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8"},
        capture_output=True,
        text=True,
        check=True,
    )
    heavy, days = done.stdout.split()
    assert heavy == "[]"
    assert days == "C", "letters would write days in the computer's language"


def test_the_window_is_in_the_typeface_we_bring(qapp: QApplication) -> None:
    assert qapp.font().families()[0] == "Inter"
    assert qapp.font().pointSizeF() >= 9.5


@pytest.fixture
def clean_log() -> Iterator[None]:
    log = logging.getLogger("mentordesk")
    before = list(log.handlers)
    yield
    for handler in set(log.handlers) - set(before):
        handler.close()
        log.removeHandler(handler)


@pytest.mark.usefixtures("clean_log", "qapp")
def test_the_log_is_kept_small() -> None:
    path = launch.start_log()
    path.write_bytes(b"x" * 600_000)
    assert launch.start_log() == path
    assert path.stat().st_size == 0
    assert path.with_name("mentordesk.old.log").stat().st_size == 600_000
    logging.getLogger("mentordesk").error("mistake: %s", "ValueError")
    assert "ValueError" in path.read_text("utf-8")


@pytest.mark.usefixtures("clean_log", "qapp")
def test_a_home_that_cannot_be_written_makes_no_difference(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # A file where a folder should be cannot be written below by anybody, root or not.
    blocked = tmp_path / "home"
    blocked.touch()
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))

    def nowhere(_: object) -> str:
        return str(blocked / "MentorDesk")

    monkeypatch.setattr(QStandardPaths, "writableLocation", staticmethod(nowhere))
    logged, locked = launch.start_log(), launch.lock_path()
    assert logged.is_file()
    assert logged.parent.parent == tmp_path
    assert locked.parent.is_dir()
    assert logged.parent.stat().st_mode & 0o077 == 0


@pytest.mark.qt_log_ignore("does not support raise", extend=True)
def test_a_second_start_hands_its_programme_to_the_first_window(
    make_window: Callable[[], MainWindow], filled: Path, qtbot: QtBot
) -> None:
    window = make_window()
    server = second_start.listen(window)
    assert second_start.raise_first(filled)
    qtbot.waitUntil(lambda: window.place is not None)
    assert window.windowTitle().startswith("Mentoring Scheme")
    server.close()
    assert not second_start.raise_first(None)


@pytest.mark.usefixtures("qapp")
def test_the_meeting_point_belongs_to_one_home(monkeypatch: pytest.MonkeyPatch) -> None:
    here = second_start.meeting_point()
    assert here == second_start.meeting_point()
    monkeypatch.setenv("XDG_CONFIG_HOME", "/somewhere/else")
    assert second_start.meeting_point() != here or sys.platform != "linux"


def test_what_follows_waits_until_the_window_is_painted(qtbot: QtBot) -> None:
    window, calls = QWidget(), []
    qtbot.addWidget(window)
    window.winId()  # there is a window of the system, and nobody sees it yet
    launch.after_first_paint(window, lambda: calls.append("now"))
    qtbot.wait(60)
    assert not calls
    window.show()
    qtbot.waitUntil(lambda: calls == ["now"])
    qtbot.wait(30)
    assert calls == ["now"]


def test_a_window_that_is_never_painted_is_not_waited_for_forever(qtbot: QtBot) -> None:
    window, calls = QWidget(), []
    qtbot.addWidget(window)
    window.winId()
    launch.after_first_paint(window, lambda: calls.append("now"), looks=2)
    qtbot.waitUntil(lambda: calls == ["now"], timeout=500)


def test_nothing_follows_for_a_window_that_is_gone(qtbot: QtBot) -> None:
    window, calls = QWidget(), []
    window.winId()
    launch.after_first_paint(window, lambda: calls.append("now"), looks=2)
    window.deleteLater()
    qtbot.wait(80)
    assert not calls


class _Noting:
    """A window that notes what it is asked to do once it has been painted."""

    def __init__(self, last: Path | None) -> None:
        self.last_programme = last
        self.asked: list[object] = []

    def dress(self) -> None:
        self.asked.append("dress")

    def make_ready(self) -> None:
        self.asked.append("ready")

    def open_programme(self, path: Path) -> None:
        self.asked.append(("open", path))

    def open_last(self, path: Path) -> None:
        self.asked.append(("last", path))

    def open_demonstration(self, path: Path) -> None:
        self.asked.append(("tour", path))


@pytest.mark.parametrize(
    ("last", "named", "demonstration", "expected"),
    [
        (None, None, False, "ready"),
        ("last", None, False, ("last", Path("last"))),
        ("last", "named", False, ("open", Path("named"))),
        (None, "named", True, ("tour", Path("named"))),
    ],
)
def test_what_is_done_after_the_first_paint(
    monkeypatch: pytest.MonkeyPatch,
    last: str | None,
    named: str | None,
    demonstration: bool,
    expected: object,
) -> None:
    monkeypatch.setattr(launch, "start_log", lambda: None)
    monkeypatch.setattr(doors, "listen", lambda _window: None)
    window = _Noting(Path(last) if last else None)
    path = Path(named) if named else None
    launch._begin(window, path, demonstration)  # type: ignore[arg-type]  # a window's double
    assert window.asked == ["dress", expected]


def test_the_welcome_page_makes_the_database_ready(
    make_window: Callable[[], MainWindow], monkeypatch: pytest.MonkeyPatch
) -> None:
    loaded: list[str] = []
    monkeypatch.setattr(doors, "opening", lambda: loaded.append("the database"))
    window = make_window()
    window.make_ready()
    assert loaded == ["the database"]
    assert window.place is None
