"""The window's event loop while 5,000 x 24 cells are previewed and imported: its largest gap.

A timer beats every few milliseconds on the window's thread; the longest time between two beats is
how long the window did not answer.
"""

import gc
import os
import tempfile
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QObject, QSettings, QTimer
from PySide6.QtWidgets import QApplication

from mentordesk.services.intakes import NewIntake, create_intake
from mentordesk.services.programmes import create
from mentordesk.ui import launch, theme
from mentordesk.ui.settings import Settings
from mentordesk.ui.window import MainWindow
from tests.bench.bench_import import ROWS, SCHEME, workbook

BEAT_MS = 2
PATIENCE = 300.0


class Heartbeat(QObject):
    """Beats on the window's thread and keeps the longest silence since it was last asked."""

    def __init__(self) -> None:
        super().__init__()
        self.longest = 0.0
        self._last = time.perf_counter()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.beat)
        self._timer.start(BEAT_MS)

    def beat(self) -> None:
        """One beat."""
        now = time.perf_counter()
        self.longest = max(self.longest, now - self._last)
        self._last = now

    def take(self) -> float:
        """The longest silence so far, in milliseconds; begins anew."""
        self.beat()
        longest, self.longest = self.longest, 0.0
        return longest * 1000


def until(app: QApplication, there: Callable[[], object]) -> None:
    """Let the event loop run until something is there; TimeoutError where it never is."""
    end = time.monotonic() + PATIENCE
    while not there():
        if time.monotonic() > end:
            raise TimeoutError("the window never got there")
        app.processEvents()
        time.sleep(0.0005)


def run() -> list[tuple[str, float, str]]:
    """Preview, one corrected column, Import, and the page that shows what came of it."""
    found = QApplication.instance()
    app = found if isinstance(found, QApplication) else launch.make_application(["mentordesk"])
    theme.apply(app, theme.Theme.LIGHT)
    with tempfile.TemporaryDirectory() as folder:
        rows = _measure(app, Path(folder))
    gc.unfreeze()
    return rows


def _measure(app: QApplication, folder: Path) -> list[tuple[str, float, str]]:
    programme, table = folder / "big.mentordesk", folder / "big.xlsx"
    desk = create(programme, SCHEME)
    create_intake(desk, NewIntake("July", date(2021, 5, 17), date(2021, 6, 25), date(2021, 7, 1)))
    desk.close()
    table.write_bytes(workbook())
    store = QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat)
    window = MainWindow(Settings(store))
    window.show()
    window.open_programme(programme)
    _settle(app)
    rows = [("nothing to do, for comparison: largest gap", _idle(app), "ms")]
    rows += _imported(app, window, table)
    window.close()
    return rows


def _idle(app: QApplication) -> float:
    """What the machine alone makes of it: the largest gap of two quiet seconds."""
    heart, end = Heartbeat(), time.monotonic() + 2
    until(app, lambda: time.monotonic() > end)
    return heart.take()


def _imported(app: QApplication, window: MainWindow, table: Path) -> list[tuple[str, float, str]]:
    place = window.place
    assert place is not None
    heart, begun = Heartbeat(), time.perf_counter()
    window.import_paths((table,))
    until(app, lambda: "importing" in place.__dict__)
    flow = place.importing
    until(app, lambda: flow.dialog is not None and flow.dialog.isVisible())
    until(app, lambda: not flow.busy)
    _settle(app)
    previewed, seconds = heart.take(), time.perf_counter() - begun
    dialog = flow.dialog
    assert dialog is not None
    line = next(one for one in dialog.columns.model.rows if one.chosen is None)
    dialog.columns.correct(line, "given_name")
    until(app, lambda: not flow.busy)
    _settle(app)
    corrected, told = heart.take(), [0.0]
    dialog.finished.connect(lambda _: told.__setitem__(0, heart.take()))
    begun = time.perf_counter()
    dialog.agreed.emit()
    until(app, lambda: flow.dialog is None and not flow.busy)
    applied = time.perf_counter() - begun
    _settle(app)
    return [
        (f"preview of {ROWS:,} x 24: largest gap", previewed, "ms"),
        ("a column corrected, looked at again: largest gap", corrected, "ms"),
        ("Import: largest gap until it is done", told[0], "ms"),
        ("the pages shown anew afterwards: gap", heart.take(), "ms"),
        ("preview, wall clock", seconds, "s"),
        ("Import, wall clock", applied, "s"),
    ]


def _settle(app: QApplication) -> None:
    """Let everything be drawn that is to be drawn."""
    end = time.monotonic() + 0.3
    until(app, lambda: time.monotonic() > end)
