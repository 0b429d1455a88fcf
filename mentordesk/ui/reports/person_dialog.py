"""Everything about one person over the years, in one list that can be narrowed."""

from functools import partial

from PySide6.QtWidgets import QWidget

from mentordesk.services.person_years import (
    About,
    PersonYears,
    YearLine,
    load_person_years,
)
from mentordesk.ui.dates import day_in_words
from mentordesk.ui.listing import Filter, listing
from mentordesk.ui.rows import Column
from mentordesk.ui.safe_text import PlainLabel
from mentordesk.ui.tab import Work
from mentordesk.ui.year.frame import YearWindow

_WORDS = {
    About.ROLE: "Roles",
    About.PAIR: "Partners",
    About.CHECK_IN: "Check-ins",
    About.LETTER: "Letters",
    About.CERTIFICATE: "Certificates",
    About.EVENT: "Events",
    About.HOURS: "Hours",
    About.FEE: "Fees",
    About.DOCUMENT: "Documents",
    About.CHANGE: "Changes",
}


def _day(line: YearLine) -> str:
    return day_in_words(line.day) if line.day else ""


_COLUMNS = (
    Column("About", lambda line: str(line.about).capitalize(), width=110),
    Column("Intake", lambda line: str(line.intake), width=130),
    Column("Day", _day, key=lambda line: str(line.day or ""), width=140),
    Column("What", lambda line: str(line.words), width=390, strong=True),
)


def _filters() -> tuple[Filter, ...]:
    every = Filter("all", "All", lambda _line: True)
    return (
        every,
        *(Filter(one.value, words, partial(_is_about, one)) for one, words in _WORDS.items()),
    )


def _is_about(about: About, line: YearLine) -> bool:
    return line.about is about


class PersonDialog(YearWindow):
    """One person: roles in each intake, partners, letters, certificates, events, hours, fees."""

    shows = frozenset(
        {
            "application", "attendance", "certificate", "check_in", "document", "event", "fee",
            "hours", "letter", "pair", "person",
        }
    )  # fmt: skip

    def __init__(self, work: Work, person_id: int, parent: QWidget | None = None) -> None:
        super().__init__(work, "person.years", "Person", parent)
        self._person_id = person_id
        self.setAccessibleName(self.tr("Person over the years"))
        self.head(
            self.tr("Person"),
            self.tr("Everything known over the years. Cases are restricted and not listed here."),
        )
        self._who = PlainLabel("", "strong", wrap=True)
        self.column.addWidget(self._who)
        self.list = listing(
            "person.lines",
            self.tr("Over the years"),
            _COLUMNS,
            lambda row: int(row.number),
            _filters(),
        )
        self.column.addWidget(self.list, 1)
        self.ready(880, 600)

    def reload(self) -> None:
        # Beside the window: years of history are looked through for what changed.
        self.work.tasks.run_quietly(self, self._show, load_person_years, self.desk, self._person_id)

    def _show(self, found: PersonYears) -> None:
        self.setWindowTitle(found.name)
        known = (found.name, found.email, found.member_no)
        self._who.setText("  ·  ".join(word for word in known if word))
        self.list.show_rows(found.lines)
