"""Typing over 6,000 people: a letter into a list's filter, into the board's, into the search.

Each figure is what the window's own thread worked for one keystroke, with everything painted that
it changes; the goal is a frame. The search looks beside the window: its gap is the longest time
the event loop stood still until the last letter's hits were shown.
"""

import os
import statistics
import tempfile
from collections.abc import Callable
from pathlib import Path
from time import thread_time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSettings, SignalInstance
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from mentordesk.ui import launch, theme
from mentordesk.ui.applicants.tab import ApplicantsTab
from mentordesk.ui.board.tab import BoardTab
from mentordesk.ui.settings import Settings
from mentordesk.ui.window import MainWindow
from mentordesk.ui.workplace import Workplace
from tests.bench.crowd import make_crowd
from tests.bench.heartbeat import Heartbeat, until
from tests.ui.opened import opened

PEOPLE = 6_000
FRAME_MS = 1000 / 60
PATIENCE_MS, SHOWN_MS = 5_000, 1_000
WORDS = "nguyen", "public lib", "zz"
Row = tuple[str, float, str]


def run() -> list[Row]:
    """Each place one can type into, the median and the worst keystroke."""
    found = QApplication.instance()
    app = found if isinstance(found, QApplication) else launch.make_application(["mentordesk"])
    theme.apply(app, theme.Theme.LIGHT)
    with tempfile.TemporaryDirectory(prefix="mentordesk-bench-") as folder:
        path = Path(folder) / "people.mentordesk"
        make_crowd(path, PEOPLE)
        store = QSettings(str(Path(folder) / "settings.ini"), QSettings.Format.IniFormat)
        window = MainWindow(Settings(store))
        window.show()
        rows = _typed(app, opened(window, path))
        window.close()
    return [*rows, ("one frame", FRAME_MS, "ms")]


def _typed(app: QApplication, place: Workplace) -> list[Row]:
    pages = place.pages
    pages.show_tab("Applicants")
    people = pages.front
    assert isinstance(people, ApplicantsTab)
    until(app, lambda: len(people.list.model.rows) >= PEOPLE)
    rows = _keys(app, "filter of Applicants", people.list.box)
    pages.show_tab("Board")
    board = pages.front
    assert isinstance(board, BoardTab)
    until(app, lambda: board.parts.cards.seen)
    until(app, lambda: board.parts.advice.fresh)  # what counts beside the window takes turns
    for what, pane in (("mentees", board.parts.left), ("mentors", board.parts.middle)):
        rows += _keys(app, f"filter of {what}", pane.filter, pane.narrowed)
    pages.show_tab("Applicants")
    return rows + _searched(app, place)


def _keys(
    app: QApplication, what: str, box: QLineEdit, narrowed: SignalInstance | None = None
) -> list[Row]:
    """Type each word letter by letter; what a letter costs until it is painted.

    Begun when the list is on the screen: its own first picture is no letter's.
    A list that waits for a pause in the typing says `narrowed` when it did what was typed.
    """
    QTest.qWait(SHOWN_MS)
    costs = [_cost(app, box, key, narrowed) for word in WORDS for key in [*word, ""]]
    return [
        (f"{what}: a letter, median", statistics.median(costs), "ms"),
        (f"{what}: the worst letter", max(costs), "ms"),
    ]


def _cost(app: QApplication, box: QLineEdit, key: str, narrowed: SignalInstance | None) -> float:
    """Milliseconds of one letter; without one the box is cleared."""
    told = QSignalSpy(narrowed) if narrowed is not None else None
    begun = thread_time()
    if key:
        QTest.keyClicks(box, key)
    else:
        box.clear()
    QTest.qWait(0)
    if told is not None and not told.count():
        told.wait(PATIENCE_MS)
    app.processEvents()
    return (thread_time() - begun) * 1000


def _searched(app: QApplication, place: Workplace) -> list[Row]:
    box, found = place.top.search, place.found
    box.setFocus()
    rows = _keys(app, "search of everything", box)
    heart = Heartbeat()
    for key in WORDS[0]:
        QTest.keyClicks(box, key)
        _for_a_moment(app, heart.beat)
    until(app, lambda: found._known == WORDS[0])
    gap = heart.take()
    box.clear()
    return [*rows, ("search: longest gap until all is found (goal 100)", gap.worked * 1000, "ms")]


def _for_a_moment(app: QApplication, beat: Callable[[], None]) -> None:
    """A quick typist's pause."""
    beat()
    QTest.qWait(80)
    app.processEvents()
