"""The pages behind the tabs: built when first seen, refreshed when stale and seen.

Coming to a page that is not there yet takes some turns of the event loop, none of them long: what
it stands on is loaded in a task, its own modules for a moment a turn, it is built, and it is read
and shown. A while after the programme was opened, those nobody came to yet are built one a turn.
"""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, QPoint, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from mentordesk.ui import doors
from mentordesk.ui.beneath import load_on_top
from mentordesk.ui.filter_line import is_typing
from mentordesk.ui.reading_order import read
from mentordesk.ui.remembering import remember_columns
from mentordesk.ui.tab import Tab, Work
from mentordesk.ui.tab_strip import TabStrip, rule
from mentordesk.ui.tabs import Line
from mentordesk.ui.tasks import come_round

LOADED_AFTER_MS = 3000
"""When the programme has been shown and looked at, what the other tabs need is loaded beside."""
BETWEEN_MS = 120
"""From building one tab that nobody came to yet to building the next: whoever types goes first."""


class Pages(QWidget):
    """The tab strip and the page in front."""

    says = Signal(str)
    rests = Signal(str)
    """How the page in front stands, for while there is nothing else to say."""
    built = Signal(object)
    """A tab was built for the first time (its actions can join the menus)."""

    def __init__(self, work: Work, lines: tuple[Line, ...]) -> None:
        super().__init__()
        self._work, self._lines = work, lines
        self._built: dict[int, Tab] = {}
        self._stale: set[int] = set(range(len(lines)))
        self._searched = ""
        self._asked: tuple[int, object] | None = None
        self._blank = QWidget()
        self.strip, self._stack = TabStrip(), QStackedWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        row = QHBoxLayout()
        row.setContentsMargins(10, 0, 10, 0)
        row.addWidget(self.strip)
        column.addLayout(row)
        column.addWidget(rule())
        column.addWidget(self._stack, 1)
        for line in lines:
            self.strip.add(line.title, line.icon)
        self.strip.currentChanged.connect(self._come_to)
        QTimer.singleShot(LOADED_AFTER_MS, self, self.load_beside)

    @property
    def titles(self) -> list[str]:
        """The tabs' titles in their order."""
        return [line.title for line in self._lines]

    @property
    def front(self) -> Tab:
        """The tab in front."""
        return self.tab(self.strip.currentIndex())

    def begin_at(self, title: str) -> None:
        """Have this page in front from the start; before anything is shown, so nothing is read."""
        if title in self.titles:
            self.strip.currentChanged.disconnect(self._come_to)
            self.strip.setCurrentIndex(self.titles.index(title))
            self.strip.currentChanged.connect(self._come_to)

    def tab(self, place: int) -> Tab:
        """The tab at a place, built now if it was not yet."""
        if place not in self._built:
            tab = self._lines[place].kind(self._work)
            self._built[place] = tab
            remember_columns(tab, self._work.settings)
            self._stack.addWidget(tab)
            tab.says.connect(self.says)
            tab.rests.connect(lambda said: self.rests.emit(said) if self._is_seen(tab) else None)
            tab.badge_changed.connect(lambda count: self.strip.set_badge(place, count))
            tab.wants_tab.connect(self.show_tab)
            tab.badges_known.connect(self._show_badges)
            self.built.emit(tab)
        return self._built[place]

    def load_beside(self) -> None:
        """Load the modules of all tabs in a task, so that none stands still when first seen."""
        if is_typing():
            QTimer.singleShot(BETWEEN_MS, self, self.load_beside)
            return
        self._work.tasks.run_quietly(
            self, partial(self._load, self._build_beside), doors.load_tabs, self.titles
        )

    def _build_beside(self) -> None:
        """Build the next tab that nobody came to yet; after the last, load what dialogs need."""
        if is_typing():
            QTimer.singleShot(BETWEEN_MS, self, self._build_beside)
            return
        missing = [place for place in range(len(self._lines)) if place not in self._built]
        if not missing:
            self._work.tasks.run_quietly(
                self, partial(self._load, lambda: None), doors.load_dialogs
            )
            return
        self.tab(missing[0])
        QTimer.singleShot(BETWEEN_MS, self, self._build_beside)

    def _load(self, then: Callable[[], None], left: Sequence[str]) -> None:
        """Load modules of the window, for a moment a turn; `then` in the turn after the last."""
        if not left:
            then()
            return
        rest = load_on_top(left)
        self._work.tasks.run_quietly(self, lambda _: self._load(then, rest), come_round)

    def build(self, title: str) -> None:
        """Build a tab before it is seen, so that coming to it takes less."""
        self.tab(self.titles.index(title))

    def show_tab(self, title: str, what: object = None) -> None:
        """Bring a tab to the front by its title, and show one thing on it."""
        place = self.titles.index(title)
        self._asked = (place, what)
        if place != self.strip.currentIndex():
            self.strip.setCurrentIndex(place)
        else:
            self._come_to(place)

    def come_to(self, place: int) -> None:
        """Bring the tab at a place to the front, and the focus to where work on it begins."""
        self.show_tab(self.titles[place])

    def _come_to(self, place: int) -> None:
        """Show a page that is there; one that is not, a turn after it was loaded and built."""
        if place in self._built:
            self._arrive(place)
            return
        self._stack.addWidget(self._blank)
        self._stack.setCurrentWidget(self._blank)
        line = self._lines[place]
        build = partial(self._build_for, place)
        self._work.tasks.run_quietly(
            self._stack, partial(self._load, build), doors.load_tab, line.title
        )

    def _build_for(self, place: int) -> None:
        self.tab(place)
        self._work.tasks.run_quietly(self._stack, lambda _: self._arrive(place), come_round)

    def _arrive(self, place: int) -> None:
        """Show the page, and on it what was asked for; unless somebody has gone elsewhere."""
        if place != self.strip.currentIndex():
            return
        self._show(place)
        asked, self._asked = self._asked, None
        if asked is None or asked[0] != place:
            return
        self.tab(place).take_focus()
        if asked[1] is not None:
            self.tab(place).come_to(asked[1])

    def tables_changed(self, tables: frozenset[str]) -> None:
        """Refresh the tab in front if it shows one of the tables; the others become stale."""
        self._stale |= {n for n, tab in self._built.items() if tab.shows & tables}
        self._show(self.strip.currentIndex())

    def all_changed(self) -> None:
        """Everything is to be read anew (another intake was chosen)."""
        self._stale = set(range(len(self._lines)))
        for place in self._stale:
            self.strip.set_badge(place, 0)
        self._show(self.strip.currentIndex())
        held = self.window().focusWidget()
        if held is None or not self.isAncestorOf(held):
            self.front.take_focus()  # work goes on here, not where the intake was chosen

    def search(self, text: str) -> None:
        """Hand a text of the search box to the tab in front, and to each that comes to it."""
        self._searched = text
        self.front.search(text)

    def _show_badges(self, counts: dict[str, int]) -> None:
        for title, count in counts.items():
            self.strip.set_badge(self.titles.index(title), count)

    def _show(self, place: int) -> None:
        tab = self.tab(place)
        fresh = place in self._stale
        if fresh:
            self._stale.discard(place)
            tab.refresh()
        if self._stack.currentWidget() is not tab:
            self.says.emit("")  # what was said is about the page before
            self._stack.setCurrentWidget(tab)
            self.rests.emit(tab.resting)
            tab.search(self._searched)

    def _is_seen(self, tab: Tab) -> bool:
        return self._stack.currentWidget() is tab


def panes_of(page: QWidget) -> list[QWidget]:
    """The panes of a page in reading order: widgets whose property `pane` is set."""
    found = [
        one
        for one in page.findChildren(QObject)
        if isinstance(one, QWidget) and one.property("pane") and one.isVisible()
    ]
    return sorted(found, key=lambda one: _corner(one, page))


def step_pane(above: Sequence[QWidget], page: QWidget, now: QWidget | None, step: int) -> None:
    """Put the focus into the next pane, or the one before (step -1): those above, then a page's.

    From what stands beside the panes of the page (a filter) it goes to the first of them, or back
    to the last above.
    """
    panes = [*above, *panes_of(page)]
    holds = [n for n, pane in enumerate(panes) if now and (pane is now or pane.isAncestorOf(now))]
    beside = now is not None and page.isAncestorOf(now)
    if holds:
        place = holds[-1] + step
    else:
        place = 0 if not beside else len(above) if step > 0 else len(above) - 1
    pane = panes[place % len(panes)]
    # A pane that shows no focus of its own gives it to the first of its parts.
    parts = [] if pane in read(page) else [one for one in read(pane) if one.isEnabled()]
    (parts[0] if parts else pane).setFocus()


def _corner(widget: QWidget, page: QWidget) -> tuple[int, int]:
    corner = widget.mapTo(page, QPoint())
    return corner.x(), corner.y()
