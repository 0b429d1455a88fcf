"""The window's event loop while every tab and dialog is opened: the largest gap of each.

    python -m tests.bench.bench_gaps

walks the demonstration and a programme of 600 people tab by tab, the search, and every dialog of
`tests.shots`, each with a heart that beats on the window's thread. The first figure is what the
window's own thread worked in the longest gap, the second the gap without the time in which no
processor was free (see heartbeat); the goal is 100 ms.
"""

import os
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import AbstractContextManager, suppress
from functools import partial
from pathlib import Path
from unittest import mock

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QDialog

from mentordesk.services.demonstration.programme import INBOX, make_demonstration
from mentordesk.ui import launch, theme
from mentordesk.ui.settings import Settings
from mentordesk.ui.window import MainWindow
from tests.bench.crowd import make_crowd
from tests.bench.heartbeat import Gap, Heartbeat, until

PEOPLE = 600
GOAL_MS = 100.0
SETTLED = 0.25
"""Seconds without anything to do after which a tab or dialog counts as open."""
LOADED = 6.0
"""Seconds after which the modules of all tabs were loaded beside the window."""
Rows = list[tuple[str, Gap]]


def run() -> list[tuple[str, float, str]]:
    """The largest gap of each flow in ms by the work in it, and how many are over the goal."""
    found = QApplication.instance()
    app = found if isinstance(found, QApplication) else launch.make_application(["mentordesk"])
    theme.apply(app, theme.Theme.LIGHT)
    with tempfile.TemporaryDirectory() as folder, _at_home_in(folder):
        rows = walk(app, Path(folder))
    rows.sort(key=lambda row: -row[1].worked)
    silent = sum(gap.own * 1000 > GOAL_MS for _, gap in rows)
    over = sum(gap.worked * 1000 > GOAL_MS for _, gap in rows)
    told = [(what, gap.worked * 1000, f"ms, silent {gap.own * 1000:.0f} ms") for what, gap in rows]
    return [
        *told,
        ("flows measured", float(len(rows)), ""),
        ("worked over 100 ms", float(over), ""),
        ("silent over 100 ms", float(silent), ""),
    ]


def _at_home_in(folder: str) -> AbstractContextManager[object]:
    """A home with the backups of these programmes alone: who erases looks through all there are."""
    return mock.patch.dict(os.environ, dict.fromkeys(("XDG_DATA_HOME", "LOCALAPPDATA"), folder))


def walk(app: QApplication, folder: Path) -> Rows:
    """Both programmes; the dialogs with that of the demonstration."""
    made = make_demonstration(folder / "demonstration.mentordesk")
    make_crowd(folder / "people.mentordesk", PEOPLE)
    rows: Rows = []
    for name, path in (("demo", made.programme), (f"{PEOPLE}", folder / "people.mentordesk")):
        window = _window(folder)
        rows.append((f"{name}: opened", _gap(app, partial(window.open_programme, path))))
        rows.append((f"{name}: what is built beside", _gap(app, partial(_rest, app, LOADED))))
        rows += _tabs(app, window, name)
        if name == "demo":
            rows += _dialogs(app, window, made.programme.parent / INBOX)
        window.close()
    return rows


def _window(folder: Path) -> MainWindow:
    settings = Settings(QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat))
    window = MainWindow(settings)
    window.show()
    return window


def _gap(app: QApplication, do: Callable[[], object]) -> Gap:
    """The largest gap from doing something until nothing more comes of it."""
    _rest(app)
    heart = Heartbeat()
    do()
    _rest(app)
    return heart.take()


def _rest(app: QApplication, seconds: float = SETTLED) -> None:
    end = time.monotonic() + seconds
    until(app, lambda: time.monotonic() > end)


def _tabs(app: QApplication, window: MainWindow, name: str) -> Rows:
    """Each tab for the first time, again after a change, and the search."""
    place = window.place
    assert place is not None
    rows: Rows = []
    for title in place.pages.titles:
        show = [lambda t=title: place.pages.show_tab(t)]
        rows += [(f"{name}: {title}", _gap(app, one)) for one in show]
        rows.append((f"{name}: {title} shown anew", _gap(app, place.pages.all_changed)))
    place.pages.show_tab("Overview")
    place.top.search.setFocus()

    def look() -> None:
        place.top.search.setText("an")
        place.found.look_up()

    rows.append((f"{name}: search", _gap(app, look)))
    place.top.search.clear()
    return rows


def _dialogs(app: QApplication, window: MainWindow, inbox: Path) -> Rows:
    """Every dialog of the pictures; its making counts, what the pictures prepare does not."""
    from tests.shots import dialogs  # noqa: PLC0415 - sets the platform when it is imported

    place, rows = window.place, []
    assert place is not None
    work = place._work
    for name, make in dialogs(place.desk, window, inbox, work.settings, work.tasks):
        rows.append((f"dialog {name}", _gap(app, partial(_show, make))))
        for one in window.findChildren(QDialog):
            if one.isVisible():
                one.close()
    return rows


def _show(making: Callable[[], QDialog]) -> None:
    """Show a dialog; the board's answers are worked out in a task and show themselves later."""
    with suppress(IndexError):
        making().show()


if __name__ == "__main__":
    for line, value, unit in run():
        sys.stdout.write(f"{line:44} {value:8.1f} {unit}\n")
