"""The window's event loop while 5,000 x 24 cells are previewed and imported: its largest gap.

What the figures of a gap are says `heartbeat`; the idle control of the same run shows what the
machine alone makes of it. The load is that of the last minute.
"""

import gc
import os
import tempfile
import time
from datetime import date
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from mentordesk.services.intakes import NewIntake, create_intake
from mentordesk.services.programmes import create
from mentordesk.ui import launch, theme
from mentordesk.ui.applicants.tab import ApplicantsTab
from mentordesk.ui.settings import Settings
from mentordesk.ui.window import MainWindow
from tests.bench.bench_import import ROWS, SCHEME, workbook
from tests.bench.heartbeat import Gap, Heartbeat, gap_rows, until
from tests.ui.opened import opened


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
    opened(window, programme)
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
