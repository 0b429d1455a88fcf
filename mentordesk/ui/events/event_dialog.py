"""The dialog that sets an event up or changes it: moment in its zone, place, speakers, prompts."""

from datetime import date, datetime, time

from PySide6.QtCore import QDate, QDateTime, QTime
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QWidget,
)

from mentordesk.domain.moments import is_left_out, is_twice, moment_of, which_of_two
from mentordesk.domain.year import EventKind
from mentordesk.domain.zones import knows_zone, zone_named
from mentordesk.services.event_changes import (
    EventFacts,
    EventPlan,
    Speaker,
    change_event,
    set_up,
    speaker_in,
)
from mentordesk.services.events import NewEvent
from mentordesk.services.programmes import load_programme
from mentordesk.storage.desk import Desk
from mentordesk.ui.dates import clock_form, edit_form
from mentordesk.ui.day_fields import MomentField
from mentordesk.ui.forms import FormDialog
from mentordesk.ui.worded import worded

ZONES = (
    "Australia/Sydney",
    "Australia/Brisbane",
    "Australia/Adelaide",
    "Australia/Darwin",
    "Australia/Perth",
    "Australia/Hobart",
    "Pacific/Auckland",
    "Asia/Hong_Kong",
    "Asia/Singapore",
    "Europe/London",
    "UTC",
)
"""Zones that are offered; any other may be typed."""


class ZoneBox(QComboBox):
    """A time zone: the programme's own first, others offered, any other typed."""

    def __init__(self, zone: str) -> None:
        super().__init__()
        self.setEditable(True)
        self.addItems([zone, *(one for one in ZONES if one != zone)])

    @property
    def zone(self) -> str:
        """The name of the chosen zone."""
        return self.currentText().strip()


class EventDialog(FormDialog):
    """Makes one event of an intake, or changes one; `moved` says whether calendars must hear."""

    def __init__(
        self,
        desk: Desk,
        intake_id: int,
        parent: QWidget | None = None,
        known: EventFacts | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._intake_id, self._known = desk, intake_id, known
        self.moved = False
        zone = known.zone if known else load_programme(desk).scheme.time_zone
        self.word(
            self.tr("Change the event") if known else self.tr("New event"),
            self.tr("The time is meant in the event's zone; everybody reads it in their own."),
            self.tr("&Change it") if known else self.tr("&Set it up"),
        )
        self.kind, self.name, self.zone = QComboBox(), QLineEdit(), ZoneBox(zone)
        for kind in EventKind:
            self.kind.addItem(worded(kind.capitalize()), kind)
        self.moment = MomentField()
        self.moment.setCalendarPopup(True)
        self.moment.setDisplayFormat(f"{edit_form()}, {clock_form()}")
        self.which = QComboBox()
        self.which.setAccessibleName(self.tr("Which of the two"))
        self.minutes = QSpinBox()
        self.minutes.setRange(5, 1440)
        self.minutes.setSuffix(self.tr(" minutes"))
        self.link, self.city, self.recording = QLineEdit(), QLineEdit(), QLineEdit()
        self.speakers, self.prompts = _lines(), _lines()
        self.speakers.setPlaceholderText(self.tr("Name; affiliation; country; e-mail - one a line"))
        self.prompts.setPlaceholderText(self.tr("Questions to think about, one a line"))
        self._fill(known)
        self._lay_out()
        self.moment.dateTimeChanged.connect(self._look)
        self.zone.currentTextChanged.connect(self._look)
        self._look()
        if known is not None and self.which.isVisibleTo(self):
            day, clock = self._local
            second = moment_of(day, clock, known.zone, second=True) == known.starts_at
            self.which.setCurrentIndex(int(second))

    def _fill(self, known: EventFacts | None) -> None:
        if known is None:
            day = QDateTime.fromString(self._desk.today().isoformat(), "yyyy-MM-dd").addDays(7)
            day.setTime(QTime(13, 0))
            self.moment.setDateTime(day)
            self.minutes.setValue(60)
            return
        local = known.starts_at.astimezone(zone_named(known.zone))
        self.moment.setDateTime(
            QDateTime(QDate(local.year, local.month, local.day), QTime(local.hour, local.minute))
        )
        self.kind.setCurrentIndex(self.kind.findData(known.kind))
        self.name.setText(known.title)
        self.minutes.setValue(known.minutes)
        self.link.setText(known.link)
        self.city.setText(known.city)
        self.recording.setText(known.recording)
        self.speakers.setPlainText("\n".join(one.line for one in known.speakers))
        self.prompts.setPlainText("\n".join(known.prompts))

    def _lay_out(self) -> None:
        when = QWidget()
        row = QHBoxLayout(when)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.moment, 1)
        row.addWidget(self.which)
        self.moment.setAccessibleName(self.tr("Begins"))
        for label, field in (
            (self.tr("&Kind"), self.kind),
            (self.tr("&Title"), self.name),
            (self.tr("&Begins"), when),
            (self.tr("Time &zone"), self.zone),
            (self.tr("&Length"), self.minutes),
            (self.tr("L&ink"), self.link),
            (self.tr("Cit&y"), self.city),
            (self.tr("&Recording"), self.recording),
            (self.tr("S&peakers"), self.speakers),
            (self.tr("&Discussion"), self.prompts),
        ):
            self.add(label, field)
        self.setMinimumWidth(560)

    @property
    def _local(self) -> tuple[date, time]:
        text = self.moment.dateTime().toString("yyyy-MM-dd HH:mm")
        local = datetime.fromisoformat(text)
        return local.date(), local.time()

    def _look(self) -> None:
        """Say what is odd about the time: it does not exist, or comes twice."""
        day, clock = self._local
        if not knows_zone(self.zone.zone):  # while it is typed
            self.which.hide()
            self.warn("")
            return
        twice = is_twice(day, clock, self.zone.zone)
        self.which.setVisible(twice)
        if twice:
            chosen = max(0, self.which.currentIndex())
            self.which.clear()
            self.which.addItems(which_of_two(day, clock, self.zone.zone))
            self.which.setCurrentIndex(chosen)
            self.warn(self.tr("Clocks go back that night: this time comes twice. Say which."))
        elif is_left_out(day, clock, self.zone.zone):
            self.warn(self.tr("Clocks go forward that night: there is no such time."))
        else:
            self.warn("")

    def do(self) -> None:
        day, clock = self._local
        zone = self.zone.zone
        zone_named(zone)
        second = is_twice(day, clock, zone) and self.which.currentIndex() == 1
        new = NewEvent(
            EventKind(self.kind.currentData()),
            self.name.text(),
            moment_of(day, clock, zone, second=second),
            self.minutes.value(),
            zone,
            self.link.text(),
            self.recording.text(),
            self.city.text(),
        )
        prompts = tuple(self.prompts.toPlainText().splitlines())
        plan = EventPlan(new, speakers_in(self.speakers.toPlainText()), prompts)
        if self._known is None:
            set_up(self._desk, self._intake_id, plan)
        else:
            self.moved = change_event(self._desk, self._known.event_id, plan)


def speakers_in(text: str) -> tuple[Speaker, ...]:
    """The speakers of lines "Name; affiliation; country; e-mail", most of which may be left out."""
    found = (speaker_in(line) for line in text.splitlines())
    return tuple(one for one in found if one.name)


def _lines() -> QPlainTextEdit:
    box = QPlainTextEdit()
    box.setTabChangesFocus(True)
    box.setProperty("look", "lines")
    box.setMaximumHeight(72)
    return box
