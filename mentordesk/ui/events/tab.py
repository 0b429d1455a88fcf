"""The Events tab: the year's webinars and meet-ups, and who took part in the chosen one."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from mentordesk.domain.refusals import Refused
from mentordesk.domain.year import Attendance
from mentordesk.services.events import (
    cancel_event,
    load_attendance,
    load_events,
    record_attendance,
)
from mentordesk.ui.events.columns import EVENT_FILTERS, EVENTS, PEOPLE, PEOPLE_FILTERS
from mentordesk.ui.events.event_dialog import EventDialog
from mentordesk.ui.listing import listing
from mentordesk.ui.parts import EmptyPage
from mentordesk.ui.safe_text import PlainLabel
from mentordesk.ui.tab import Tab, Work


class EventsTab(Tab):
    """Two lists: events above, the people of the chosen event below."""

    title = "Events"
    shows = frozenset({"event", "attendance", "application", "person", "pair"})

    def __init__(self, work: Work) -> None:
        super().__init__(work)
        self._event_id: int | None = None
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
        self._heading = PlainLabel("", "heading")
        add = self.list.add_verb(self.tr("&New event…"), "plus", self._add, "primary")
        self._cancel = self.list.add_verb(self.tr("&Cancel event"), "", self._cancel_event)
        self._import = self.list.add_verb(
            self.tr("&Import who came…"), "import", partial(self._import_report, "attendance")
        )
        self._import_recording = self.list.add_verb(
            self.tr("Import who &watched…"), "", partial(self._import_report, "recording")
        )
        self._marks = [
            self.people.add_verb(words, "", partial(self._mark, attendance))
            for attendance, words in (
                (Attendance.LIVE, self.tr("&Live")),
                (Attendance.RECORDING, self.tr("&Recording")),
                (Attendance.BOTH, self.tr("B&oth")),
                (Attendance.APOLOGIES, self.tr("&Apologies")),
                (Attendance.UNKNOWN, self.tr("Not &known")),
            )
        ]
        imports = (self._import, self._import_recording)
        for action in (add, self._cancel, *imports, *self._marks):
            action.setDisabled(work.desk.read_only)
        self._lay_out()
        self.list.table.picked.connect(self._show_people)
        self.begin_at(self.list.table)

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

    def _show_people(self, event_id: int | None) -> None:
        self._event_id = event_id
        rows = [row for row in self.list.model.rows if row.event_id == event_id]
        self._lower.setVisible(bool(rows))
        if not rows:
            return
        self._heading.setText(f"{rows[0].title} · {rows[0].day}, {rows[0].clock}")
        self._cancel.setEnabled(not rows[0].cancelled and not self.work.desk.read_only)
        self.people.show_rows(load_attendance(self.work.desk, rows[0].event_id))

    def _mark(self, attendance: Attendance) -> None:
        chosen = self.people.table.chosen
        if self._event_id is not None and chosen:
            given = dict.fromkeys(chosen, attendance)
            record_attendance(self.work.desk, self._event_id, given)

    def _import_report(self, what: str) -> None:
        self.wants_list.emit(what, self._event_id)

    def _add(self) -> None:
        if self.work.intake_id is None:
            raise Refused("Make an intake first: Programme > New intake.")
        EventDialog(self.work.desk, self.work.intake_id, self).exec()

    def _cancel_event(self) -> None:
        if self._event_id is not None:
            cancel_event(self.work.desk, self._event_id)

    def _lay_out(self) -> None:
        self._lower = QWidget()
        self._lower.setProperty("look", "pane")
        below = QVBoxLayout(self._lower)
        below.setContentsMargins(0, 10, 0, 0)
        self._heading.setContentsMargins(14, 0, 14, 0)
        below.addWidget(self._heading)
        below.addWidget(self.people, 1)
        split = QSplitter(Qt.Orientation.Vertical)
        split.addWidget(self.list)
        split.addWidget(self._lower)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(1)
        split.setSizes([380, 320])
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
        return page
