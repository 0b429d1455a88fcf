"""The window's event loop while 5,000 x 24 cells are previewed and imported: its largest gap.

A timer beats every few milliseconds on the window's thread; the longest time between two beats is
how long the window did not answer. Where the system tells (Linux), each gap also stands without the
time in which the window's thread could run but no processor was free: on a busy machine that is
the others' part, and the idle control of the same run shows it. The load is that of the last
minute.
"""

import gc
import os
import tempfile
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QObject, QSettings, QTimer
from PySide6.QtWidgets import QApplication

from mentordesk.services.intakes import NewIntake, create_intake
from mentordesk.services.programmes import create
from mentordesk.ui import launch, theme
from mentordesk.ui.applicants.tab import ApplicantsTab
from mentordesk.ui.settings import Settings
from mentordesk.ui.window import MainWindow
from tests.bench.bench_import import ROWS, SCHEME, workbook

BEAT_MS = 2
PATIENCE = 300.0


@dataclass(frozen=True, slots=True)
class Gap:
    """A silence in seconds: whole, and without waiting for a processor."""

    whole: float = 0.0
    own: float = 0.0

    def or_longer(self, other: "Gap") -> "Gap":
        """The longer of each."""
        return Gap(max(self.whole, other.whole), max(self.own, other.own))


class Heartbeat(QObject):
    """Beats on the window's thread and keeps the longest silences since it was last asked."""

    def __init__(self) -> None:
        super().__init__()
        self.longest = Gap()
        self._waits = Path(f"/proc/self/task/{threading.get_native_id()}/schedstat")
        self._last, self._waited = time.perf_counter(), self._waiting()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.beat)
        self._timer.start(BEAT_MS)

    def _waiting(self) -> float:
        """For how many seconds this thread could have run so far, but did not; 0 if unknown."""
        return int(self._waits.read_text().split()[1]) / 1e9 if self._waits.exists() else 0.0

    def beat(self) -> None:
        """One beat."""
        now, waited = time.perf_counter(), self._waiting()
        whole = now - self._last
        self.longest = self.longest.or_longer(Gap(whole, whole - (waited - self._waited)))
        self._last, self._waited = now, waited

    def take(self) -> Gap:
        """The longest silences so far; begins anew."""
        self.beat()
        longest, self.longest = self.longest, Gap()
        return longest


def gap_rows(what: str, gap: Gap) -> list[tuple[str, float, str]]:
    """Both figures of a gap, in milliseconds."""
    return [
        (f"{what}: largest gap", gap.whole * 1000, "ms"),
        (f"{what}: without waiting for a processor", gap.own * 1000, "ms"),
    ]


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
    rows = gap_rows("nothing to do, for comparison", _idle(app))
    rows += _imported(app, window, table)
    rows += _shown_again(app, window)
    window.close()
    rows += gap_rows("nothing to do, once more at the end", _idle(app))
    load = os.getloadavg()[0] if hasattr(os, "getloadavg") else 0.0
    return [*rows, (f"load of the machine ({os.cpu_count()} processors)", load, "")]


def _idle(app: QApplication) -> Gap:
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
    corrected, told = heart.take(), [Gap()]
    dialog.finished.connect(lambda _: told.__setitem__(0, heart.take()))
    begun = time.perf_counter()
    dialog.agreed.emit()
    until(app, lambda: flow.dialog is None and not flow.busy)
    applied = time.perf_counter() - begun
    applicants = place.pages.tab(place.pages.titles.index("Applicants"))
    assert isinstance(applicants, ApplicantsTab)
    until(app, lambda: len(applicants.list.model.rows) == ROWS)
    _settle(app)
    return [
        *gap_rows(f"preview of {ROWS:,} x 24", previewed),
        *gap_rows("a column corrected, looked at again", corrected),
        *gap_rows("Import, until it is done", told[0]),
        *gap_rows("Applicants, until all of them are shown", heart.take()),
        ("preview, wall clock", seconds, "s"),
        ("Import, wall clock", applied, "s"),
    ]


def _shown_again(app: QApplication, window: MainWindow) -> list[tuple[str, float, str]]:
    """Both pages read anew after a change: everybody on them, while one goes on working."""
    place, rows = window.place, []
    assert place is not None
    for title in ("Overview", "Applicants"):
        place.pages.show_tab(title)
        _settle(app)
        heart = Heartbeat()
        place.pages.all_changed()
        _settle(app, 3)
        rows += gap_rows(f"{title} of {ROWS:,} shown anew", heart.take())
    return rows


def _settle(app: QApplication, seconds: float = 0.3) -> None:
    """Let everything be read and drawn that is to be."""
    end = time.monotonic() + seconds
    until(app, lambda: time.monotonic() > end)
