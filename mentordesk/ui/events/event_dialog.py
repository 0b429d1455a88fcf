"""The dialog that sets up an event: kind, title, moment in its zone, length, place or link."""

from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QDateTime, QTime
from PySide6.QtWidgets import QComboBox, QDateTimeEdit, QLineEdit, QSpinBox, QWidget

from mentordesk.domain.refusals import Refused
from mentordesk.domain.year import EventKind
from mentordesk.services.events import NewEvent, add_event
from mentordesk.services.programmes import load_programme
from mentordesk.storage.desk import Desk
from mentordesk.ui.forms import FormDialog


class EventDialog(FormDialog):
    """Makes one event of an intake."""

    def __init__(self, desk: Desk, intake_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._intake_id = desk, intake_id
        self._zone = load_programme(desk).scheme.time_zone
        self.word(
            self.tr("New event"),
            self.tr("The time is meant in the zone %1; everybody reads it in their own.").replace(
                "%1", self._zone
            ),
            self.tr("&Set it up"),
        )
        self.kind, self.name = QComboBox(), QLineEdit()
        for kind in EventKind:
            self.kind.addItem(kind.capitalize(), kind)
        day = QDateTime.fromString(desk.today().isoformat(), "yyyy-MM-dd").addDays(7)
        day.setTime(QTime(13, 0))
        self.moment = QDateTimeEdit(day)
        self.moment.setCalendarPopup(True)
        self.moment.setDisplayFormat("ddd d MMM yyyy, HH:mm")
        self.minutes = QSpinBox()
        self.minutes.setRange(5, 480)
        self.minutes.setValue(60)
        self.minutes.setSuffix(self.tr(" minutes"))
        self.link, self.city, self.speakers = QLineEdit(), QLineEdit(), QLineEdit()
        self.speakers.setPlaceholderText(self.tr("Several names separated by semicolons"))
        for label, field in (
            (self.tr("&Kind"), self.kind),
            (self.tr("&Title"), self.name),
            (self.tr("&Begins"), self.moment),
            (self.tr("&Length"), self.minutes),
            (self.tr("L&ink"), self.link),
            (self.tr("&City"), self.city),
            (self.tr("S&peakers"), self.speakers),
        ):
            self.add(label, field)

    def do(self) -> None:
        if not self.name.text().strip():
            raise Refused("Give the event a title first. Nothing was made.")
        text = self.moment.dateTime().toString("yyyy-MM-dd HH:mm")
        moment = datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(self._zone))
        names = tuple(part.strip() for part in self.speakers.text().split(";") if part.strip())
        add_event(
            self._desk,
            self._intake_id,
            NewEvent(
                EventKind(self.kind.currentData()),
                self.name.text().strip(),
                moment,
                self.minutes.value(),
                self._zone,
                self.link.text().strip(),
                "",
                self.city.text().strip(),
                names,
            ),
        )
