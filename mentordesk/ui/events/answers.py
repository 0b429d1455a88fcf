"""Windows that answer questions about events: who is near a city, when people come live."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QWidget

from mentordesk.services.event_slots import Slot, load_slots
from mentordesk.services.near import Nearness, NearRow, addresses, load_cities, load_near
from mentordesk.storage.desk import Desk
from mentordesk.ui.listing import Filter, listing
from mentordesk.ui.matching.frame import AnswerWindow, table
from mentordesk.ui.parts import counted
from mentordesk.ui.rows import Chip, Column, number_column
from mentordesk.ui.safe_text import PlainLabel
from mentordesk.ui.worded import worded

_NEAR = {Nearness.CITY: "good", Nearness.REGION: "accent", Nearness.STATE: "plain"}
_WHO = (
    Column("Name", lambda row: row.name, width=180, strong=True),
    Column("Role", lambda row: row.role.capitalize(), width=72),
    Column(
        "How near",
        lambda row: row.nearness.words,
        key=lambda row: row.nearness,
        width=180,
        chips=lambda row: (Chip(row.nearness.words.capitalize(), _NEAR[row.nearness]),),
    ),
    Column(
        "Lives in",
        lambda row: ", ".join(part for part in (row.city, row.state, row.postcode) if part),
        width=175,
    ),
    Column("E-mail", lambda row: row.email, width=210),
)
_FILTERS = (
    Filter("all", "All", lambda _row: True),
    Filter("city", "In the city", lambda row: row.nearness is Nearness.CITY),
    Filter("region", "Postcode region", lambda row: row.nearness is Nearness.REGION),
    Filter("state", "State", lambda row: row.nearness is Nearness.STATE),
)
_SLOTS = (
    Column("Begins on", lambda slot: slot.words, key=lambda s: (s.weekday, s.hour), width=190),
    number_column("Webinars", lambda slot: slot.events, 90),
    number_column("Took part", lambda slot: slot.took_part, 90),
    number_column("Live", lambda slot: slot.live, 70),
    Column(
        "Live share",
        lambda s: f"{s.live_share} %",
        key=lambda s: s.live_share,
        width=100,
        right=True,
    ),
)


def _slot_id(slot: Slot) -> int:
    return slot.weekday * 24 + slot.hour


class NearWindow(AnswerWindow):
    """Who of the intake is near a city, with their addresses to copy for an invitation."""

    def __init__(
        self, desk: Desk, intake_id: int, city: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__("events.near", self.tr("Who is near"), parent)
        self._desk, self._intake_id = desk, intake_id
        self.rows: tuple[NearRow, ...] = ()
        self.head(
            self.tr("Who is near a city"),
            self.tr("By the city, postcode and state of the applications of this intake."),
        )
        self.city = QComboBox()
        self.city.setEditable(True)
        self.city.addItems(list(load_cities(desk, intake_id)))
        self.city.setAccessibleName(self.tr("City or state"))
        if city:
            self.city.setCurrentText(city)
        words = QLabel(self.tr("&City or state"))
        words.setBuddy(self.city)
        line = QHBoxLayout()
        line.addWidget(words)
        line.addWidget(self.city, 1)
        self.column.addLayout(line)
        self.list = listing(
            "events.near.table", self.tr("Who is near"), _WHO, lambda r: r.application_id, _FILTERS
        )
        self.column.addWidget(self.list, 1)
        self._said = PlainLabel("", "soft", wrap=True)
        self.column.addWidget(self._said)
        self._copy = self.offer(self.tr("Copy the &addresses"), "copy", self._copy_addresses)
        self.city.currentTextChanged.connect(self._look)
        self._look()
        self.end(880, 560)

    def _look(self) -> None:
        city = self.city.currentText().strip()
        self.rows = load_near(self._desk, self._intake_id, city) if city else ()
        self.list.show_rows(self.rows)
        found = counted(len(self.rows), "person", "people")
        self._said.setText(self.tr("%1 near. Nothing is sent.").replace("%1", found))
        self._copy.setEnabled(bool(self.rows))

    def _copy_addresses(self) -> None:
        """Copy the addresses of those that are shown."""
        rows = tuple(self.list.model.shown)
        QGuiApplication.clipboard().setText(addresses(rows))
        people = counted(len(rows), "address was", "addresses were")
        self._said.setText(self.tr("%1 copied.").replace("%1", people))


class SlotsWindow(AnswerWindow):
    """When people come live: by weekday and hour, in this intake or in all of them."""

    def __init__(self, desk: Desk, intake_id: int, parent: QWidget | None = None) -> None:
        super().__init__("events.slots", self.tr("When people come live"), parent)
        here, everywhere = load_slots(desk, intake_id), load_slots(desk)
        self.head(self.tr("When people come live"), self._sentence(everywhere))
        for name, title, rows in (
            ("events.slots.here", self.tr("This intake"), here),
            ("events.slots.all", self.tr("All intakes of the programme"), everywhere),
        ):
            self.column.addWidget(PlainLabel(title, "heading"))
            if rows:
                shown = table(name, title, _SLOTS, _slot_id, rows)
                self.column.addWidget(shown, 1)
            else:
                nothing = self.tr("Nobody's attendance of a webinar is known yet.")
                self.column.addWidget(PlainLabel(nothing, "soft", wrap=True))
        self.end(640, 620)

    def _sentence(self, slots: tuple[Slot, ...]) -> str:
        if not slots:
            return self.tr("Record who came first; then the times can be compared.")
        best = slots[0]
        return (
            self.tr("Most of those who took part came live on %1: %2 of %3.")
            .replace("%1", worded(best.words))
            .replace("%2", str(best.live))
            .replace("%3", str(best.took_part))
        )
