"""The board at 300 + 300 and at 3,000 + 3,000, in one run: costs, ratios, silences, memory.

CPU is what the processor worked (all threads) and does not care who else is busy; the gap is the
longest time the window's thread did not answer, its waiting for a processor left out. A bare
QMainWindow is opened for comparison, and what-if and commit are measured at 500 x 300, where they
are to fit into a frame.
"""

import os
import resource
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtGui import QDragMoveEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget
from sqlalchemy import event

from mentordesk.matching.prices import WhatIf
from mentordesk.matching.solve import settle
from mentordesk.ui import launch, theme
from mentordesk.ui.board.models import mime_of
from mentordesk.ui.board.tab import BoardTab
from mentordesk.ui.settings import Settings
from mentordesk.ui.tasks import Tasks
from mentordesk.ui.window import MainWindow
from tests.bench.crowd import make_crowd
from tests.bench.heartbeat import Heartbeat, until
from tests.matching.cohorts import cohort
from tests.ui.opened import opened

SIDES = (300, 3_000)
MOVES = 60
FRAME_MS = 1000 / 60
Row = tuple[str, float, str]


class Flow:
    """One programme in a window, and what each step on it cost: CPU ms, gap ms, statements."""

    def __init__(self, app: QApplication, programme: Path) -> None:
        self._app = app
        store = QSettings(str(programme.with_suffix(".ini")), QSettings.Format.IniFormat)
        self.window = MainWindow(Settings(store))
        self.window.show()
        opened(self.window, programme)
        self._heart = Heartbeat()
        self.costs: dict[str, tuple[float, float]] = {}
        self.statements: dict[str, int] = {}
        self.place = self.window.place
        assert self.place is not None

    @property
    def board(self) -> BoardTab:
        """The Board tab."""
        assert self.place is not None
        tab = self.place.pages.tab(self.place.pages.titles.index("Board"))
        assert isinstance(tab, BoardTab)
        return tab

    def rest(self) -> None:
        """Wait until no task runs any more."""
        tasks = self.window._tasks
        assert isinstance(tasks, Tasks)
        until(self._app, lambda: not tasks._jobs)
        self._app.processEvents()

    def step(self, what: str, do: Callable[[], object], *, wait: bool = False) -> None:
        """Do something and keep what it cost until it is painted; `wait` until tasks are done."""
        count = [0]

        def counted(*_: object) -> None:
            count[0] += 1

        assert self.place is not None
        engine = self.place.desk._engine
        event.listen(engine, "before_cursor_execute", counted)
        self._heart.take()
        begun = time.process_time()
        do()
        self._app.processEvents()
        self.window.grab()
        if wait:
            self.rest()
        self.costs[what] = ((time.process_time() - begun) * 1000, self._heart.take().own * 1000)
        self.statements[what] = count[0]
        event.remove(engine, "before_cursor_execute", counted)


def run() -> list[Row]:
    """The rows of window.md that concern the board."""
    found = QApplication.instance()
    app = found if isinstance(found, QApplication) else launch.make_application(["mentordesk"])
    theme.apply(app, theme.Theme.LIGHT)
    rows: list[Row] = [("bare QMainWindow, opened and painted, CPU", _bare(app), "ms")]
    flows = []
    with tempfile.TemporaryDirectory() as folder:
        for side in SIDES:
            programme = Path(folder) / f"{side}.mentordesk"
            make_crowd(programme, 2 * side)
            flow = Flow(app, programme)
            rows += _walked(flow, side)
            flows.append(flow)
    small, large = flows
    for what, (cpu, gap) in large.costs.items():
        before, silent = small.costs[what]
        rows += [
            (f"{what}: CPU at {SIDES[0]} + {SIDES[0]}", before, "ms"),
            (f"{what}: CPU at {SIDES[1]:,} + {SIDES[1]:,}", cpu, "ms"),
            (f"{what}: cost ratio (goal 3)", cpu / max(before, 0.01), "x"),
            (f"{what}: gap at {SIDES[0]} + {SIDES[0]} (goal 100)", silent, "ms"),
            (f"{what}: gap at {SIDES[1]:,} + {SIDES[1]:,} (goal 100)", gap, "ms"),
            (f"{what}: statements at {SIDES[1]:,}", large.statements[what], ""),
        ]
    return [*rows, _whole_drop(small, large), *_live()]


def _whole_drop(small: Flow, large: Flow) -> Row:
    """A drop with its patch: a small graph is patched within the step, a large one beside it."""
    steps = "drop to settled", "drop: graph patched in the background"
    before, after = (sum(flow.costs[step][0] for step in steps) for flow in (small, large))
    return "drop and patch together: cost ratio (goal 3)", after / max(before, 0.01), "x"


def _bare(app: QApplication) -> float:
    begun = time.process_time()
    window = QMainWindow()
    window.resize(1280, 800)
    window.show()
    app.processEvents()
    window.grab()
    window.close()
    return (time.process_time() - begun) * 1000


def _walked(flow: Flow, side: int) -> list[Row]:
    """Every step on the board, and the memory and the widgets that came with it."""
    place = flow.place
    assert place is not None
    before = _resident()
    flow.step("opening the board, its people read", lambda: _open_board(flow))
    shown = _resident()
    flow.step("fit worked out, in the background", lambda: None, wait=True)
    reckoned = _resident()
    _looked(flow)
    moved = _acted(flow)
    widgets = len(flow.board.findChildren(QWidget))
    flow.window.close()
    name = f"{side:,} + {side:,}"
    return [
        (f"a paint during a drag at {name}, p95 CPU (goal 8)", moved, "ms"),
        (f"widgets of the board at {name}", widgets, ""),
        (f"memory, board shown at {name} (goal 30)", shown - before, "MB"),
        (f"memory, scores and graph at {name}", reckoned - shown, "MB"),
    ]


def _open_board(flow: Flow) -> None:
    """Come to the board, which is loaded, built and read before its cards are seen."""
    assert flow.place is not None
    pages = flow.place.pages
    pages.show_tab("Board")
    place = pages.titles.index("Board")
    until(flow._app, lambda: place in pages._built and flow.board.isVisible())
    until(flow._app, lambda: bool(flow.board.parts.cards.seen))


def _looked(flow: Flow) -> None:
    """Filter, sort and scroll."""
    board, parts = flow.board, flow.board.parts
    for key in "gra":
        flow.step("keystroke in the mentees' filter", lambda key=key: _type(board, key))  # type: ignore[misc]  # bound now
    parts.left.filter.clear()
    parts.middle.filter.setText("chen")
    flow.step("keystroke in the mentors' filter", board.showing.mentors_anew)
    parts.middle.filter.clear()
    board.showing.mentors_anew()
    flow.step("sort by sector", lambda: parts.middle.sort.setCurrentIndex(3))
    bar = parts.mentors.verticalScrollBar()
    flow.step("scrolled by a page", lambda: bar.setValue(bar.value() + parts.mentors.height()))


def _acted(flow: Flow) -> float:
    """Drag, drop and undo, then the other pages; the p95 of a move's paint."""
    board, parts, place = flow.board, flow.board.parts, flow.place
    assert place is not None
    flow.step("picked up, every card with its fit", lambda: _pick_up(board))
    moved = _drag(flow, board)
    parts.carrying.put_down()
    flow.rest()
    flow.step("drop to settled", lambda: _drop(board))
    flow.step("drop: graph patched in the background", lambda: None, wait=True)
    flow.step("refresh after an action", board.refresh)
    flow.step("undo of the drop", place.undo)
    flow.step("undo: the rest in the background", lambda: None, wait=True)
    for title in ("Overview", "Applicants", "Pairs", "Letters"):
        place.pages.show_tab(title)
        flow.rest()
        flow.step(f"{title} refreshed", place.pages.front.refresh)
    return moved


def _type(board: BoardTab, key: str) -> None:
    board.parts.left.filter.insert(key)
    board.showing.mentees()


def _pick_up(board: BoardTab) -> None:
    parts = board.parts
    parts.carrying.pick_up((parts.waiting.cards.cards[0],))


def _drag(flow: Flow, board: BoardTab) -> float:
    """The 95th percentile of CPU ms of a move event with the paint it causes."""
    view, taken = board.parts.mentors, []
    data = mime_of(board.parts.hand.mentees)
    for place in range(MOVES):
        at = QPoint(40 + 13 * place % max(80, view.viewport().width() - 60), 60 + 5 * place)
        moved = QDragMoveEvent(
            at,
            Qt.DropAction.CopyAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        begun = time.process_time()
        view.dragMoveEvent(moved)
        flow._app.processEvents()
        taken.append((time.process_time() - begun) * 1000)
    return statistics.quantiles(taken, n=20)[-1]


def _drop(board: BoardTab) -> None:
    parts = board.parts
    mentee = parts.waiting.cards.cards[0].application_id
    fits = parts.advice.fits(mentee)
    free = (card.application_id for card in parts.mentors.cards.cards if card.free > 0)
    parts.acting.pair([mentee], next(i for i in free if not fits[i].blocked))


def _live() -> list[Row]:
    """What-if and commit at 500 x 300, the median of 20."""
    people = cohort(1, 500, 300)
    what_if = WhatIf(settle(people))
    asked, copied, pinned = [], [], []
    for one in people.mentees[:20]:
        asked.append(_timed(lambda: what_if.what_if(one.application_id)))  # noqa: B023 - called at once
        landings = [x for x in what_if.what_if(one.application_id) if x.possible]
        copied.append(_timed(what_if.copied))
        if landings:
            goal = landings[len(landings) // 2].mentor_id
            pinned.append(_timed(lambda: what_if.pin(one.application_id, goal)))  # noqa: B023 - called at once
    return [
        ("what-if for every mentor at 500 x 300 (goal one frame)", statistics.median(asked), "ms"),
        ("commit of a drop at 500 x 300, copy", statistics.median(copied), "ms"),
        ("commit of a drop at 500 x 300, patch", statistics.median(pinned), "ms"),
        ("one frame", FRAME_MS, "ms"),
    ]


def _timed(do: Callable[[], object]) -> float:
    begun = time.process_time()
    do()
    return (time.process_time() - begun) * 1000


def _resident() -> float:
    """MB held now; the peak where the system does not tell."""
    status = Path("/proc/self/status")
    if status.exists():
        for line in status.read_text().splitlines():
            if line.startswith("VmRSS"):
                return int(line.split()[1]) / 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
