"""The Events tab: the year's webinars and meet-ups, and a grid of who took part in the chosen one.

In the grid a click on a way marks the person so, and so does its letter on the keyboard (L, R, B,
A, K), which goes on to the next person: forty people are marked in forty strokes.
"""

from functools import partial

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from mentordesk.domain.refusals import Refused
from mentordesk.domain.year import Attendance
from mentordesk.services.events import (
    EventRow,
    cancel_event,
    load_attendance,
    load_events,
    record_attendance,
)
from mentordesk.ui.events.columns import (
    EVENT_FILTERS,
    EVENTS,
    FIRST_WAY,
    PEOPLE,
    PEOPLE_FILTERS,
    WAYS,
)
from mentordesk.ui.events.verbs import EventVerbs
from mentordesk.ui.listing import listing
from mentordesk.ui.parts import EmptyPage
from mentordesk.ui.safe_text import PlainLabel
from mentordesk.ui.tab import Tab, Work
from mentordesk.ui.worded import worded


class EventsTab(Tab):
    """Two lists: events above, the people of the chosen event below."""

    title = "Events"
    shows = frozenset({"event", "attendance", "application", "person", "pair"})

    def __init__(self, work: Work) -> None:
        super().__init__(work)
        self._event_id: int | None = None
        self.verbs = EventVerbs(work, self)
        self.list = listing(
            "events.table", self.tr("Events"), EVENTS, lambda r: int(r.event_id), EVENT_FILTERS
        )
        self.people = listing(
            "events.people",
            self.tr("Who took part"),
            PEOPLE,
            lambda row: int(row.application_id),
            PEOPLE_FILTERS,
        )
        self._heading = PlainLabel("", "heading", wrap=True)
        self._detail = PlainLabel("", "soft", wrap=True)
        self._add_verbs()
        self._marks = [self._mark_action(*way) for way in WAYS]
        self._marks.append(self.verbs.minutes_action(self.people.table))
        for action in self._marks:
            action.setDisabled(work.desk.read_only)
        self._lay_out()
        self.list.table.picked.connect(self._show_people)
        self.list.table.opened.connect(lambda _: self._change())
        self.people.table.clicked.connect(self._mark_cell)
        self.begin_at(self.list.table)

    def _add_verbs(self) -> None:
        add = self.list.add_verb(self.tr("&New event…"), "plus", self._add, "primary")
        self._edit = self.list.add_verb(self.tr("Chan&ge…"), "edit", self._change)
        self._import = self.list.add_verb(
            self.tr("&Import who came…"), "import", partial(self._import_report, "attendance")
        )
        more = self.list.add_more(self.tr("&More"))
        series = more(self.tr("New &series…"), "calendar", self._series)
        self._import_recording = more(
            self.tr("Import who &watched…"), "video", partial(self._import_report, "recording")
        )
        self._save = more(self.tr("Save as a calendar &file…"), "save", self._save_calendar)
        more(self.tr("Who is n&ear a city…"), "people", self._near)
        more(self.tr("When people come &live…"), "chart", self.verbs.slots)
        self._cancel = more(self.tr("&Cancel event"), "cross", self._cancel_event)
        writing = (add, self._edit, series, self._cancel, self._import, self._import_recording)
        for action in writing:
            action.setDisabled(self.work.desk.read_only)

    def _mark_action(self, way: Attendance, words: str, key: str) -> QAction:
        """A verb of the grid: in its context menu, on a key while the grid has the focus."""
        action = QAction(words, self.people.table)
        action.setShortcut(QKeySequence(key))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(lambda _on=False: self._mark(way))
        self.people.table.addAction(action)
        return action

    def refresh(self) -> None:
        intake = self.work.intake_id
        rows = load_events(self.work.desk, intake) if intake is not None else ()
        self.list.show_rows(rows)
        self._stack.setCurrentIndex(0 if rows else 1)
        if not self.list.table.chosen and rows:
            self.list.table.choose(rows[0].event_id)
        self._show_people(self._event_id)

    def search(self, text: str) -> None:
        self.people.box.setText(text)

    def show_that(self, what: object) -> None:
        if isinstance(what, int):
            self.list.show_only(what)

    @property
    def _row(self) -> EventRow | None:
        return next((row for row in self.list.model.rows if row.event_id == self._event_id), None)

    def _show_people(self, event_id: int | None) -> None:
        self._event_id = self.verbs.event_id = event_id
        row, writes = self._row, not self.work.desk.read_only
        self._lower.setVisible(row is not None)
        for action in (self._edit, self._cancel):
            action.setEnabled(row is not None and not row.cancelled and writes)
        self._save.setEnabled(row is not None)
        if row is None:
            return
        self._heading.setText(f"{row.title} · {row.day}, {row.clock}")
        self._detail.setText(self.verbs.detail(row.event_id))
        self._detail.setVisible(bool(self._detail.text()))
        self.people.show_rows(load_attendance(self.work.desk, row.event_id))

    def _mark(self, attendance: Attendance) -> None:
        """Mark the chosen people, and go on to the one after the last of them."""
        chosen = self.people.table.chosen
        if self._event_id is None or not chosen:
            return
        place = self.people.model.place_of(chosen[-1])
        after = min(place + 1, len(self.people.model.shown) - 1)
        following = self.people.model.identity_at(after)
        record_attendance(self.work.desk, self._event_id, dict.fromkeys(chosen, attendance))
        if len(chosen) == 1:
            self.people.table.choose(following)

    def _mark_cell(self, index: QModelIndex) -> None:
        """A click into the grid marks that person in that way; a second one changes nothing."""
        place = index.column() - FIRST_WAY
        if not 0 <= place < len(WAYS) or self.work.desk.read_only or self._event_id is None:
            return
        row = self.people.model.row_at(index)
        if row.attendance is not WAYS[place][0]:
            given = {row.application_id: WAYS[place][0]}
            record_attendance(self.work.desk, self._event_id, given)

    def _import_report(self, what: str) -> None:
        self.wants_list.emit(what, self._event_id)

    @property
    def _intake(self) -> int:
        if self.work.intake_id is None:
            raise Refused("Make an intake first: Programme > New intake.")
        return self.work.intake_id

    def _add(self) -> None:
        self.verbs.add(self._intake)

    def _series(self) -> None:
        self.verbs.add_series(self._intake)

    def _near(self) -> None:
        row = self._row
        self.verbs.near(self._intake, row.city if row is not None else "")

    def _change(self) -> None:
        if self._event_id is not None and self._edit.isEnabled():
            self.verbs.change(self._intake, self._event_id)

    def _save_calendar(self) -> None:
        if self._event_id is not None:
            self.verbs.save_calendar(self._event_id)

    def _cancel_event(self) -> None:
        if self._event_id is not None:
            cancel_event(self.work.desk, self._event_id)
            self.says.emit(
                self.tr("Cancelled. The next invitation takes it out of people's calendars.")
            )

    def _lay_out(self) -> None:
        self._lower = QWidget()
        self._lower.setProperty("look", "pane")
        below = QVBoxLayout(self._lower)
        below.setContentsMargins(0, 10, 0, 0)
        below.setSpacing(2)
        for label in (self._heading, self._detail):
            label.setContentsMargins(12, 0, 12, 0)
            below.addWidget(label)
        keys = ", ".join(f"{key} {worded(words).lower()}" for _way, words, key in WAYS)
        hint = PlainLabel(self.tr("Click a cell, or press %1.").replace("%1", keys), "small")
        hint.setContentsMargins(12, 2, 12, 0)
        below.addWidget(hint)
        below.addWidget(self.people, 1)
        split = QSplitter(Qt.Orientation.Vertical)
        split.addWidget(self.list)
        split.addWidget(self._lower)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(1)
        split.setSizes([340, 360])
        self._stack = QStackedWidget()
        self._stack.addWidget(split)
        self._stack.addWidget(self._empty())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)

    def _empty(self) -> EmptyPage:
        page = EmptyPage(
            "calendar",
            self.tr("No events yet"),
            self.tr(
                "Set up the orientation webinar, the monthly webinars and the meet-ups of this "
                "intake; then record who took part, live or by the recording."
            ),
        )
        page.offer(self.tr("New event…"), self._add)
        page.offer(self.tr("New series…"), self._series, primary=False)
        return page
