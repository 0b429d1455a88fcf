"""Pairs, events, meetings, attendance, fees and check-ins of an export: edited, imported again."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

import openpyxl
import pytest
from openpyxl.worksheet.worksheet import Worksheet

from mentordesk.domain.pairing import PairState
from mentordesk.domain.year import Attendance, ContactMode, EventKind, FeeState
from mentordesk.services.check_ins import check_in, load_check_ins
from mentordesk.services.events import (
    NewEvent,
    load_attendance,
    load_events,
    record_attendance,
)
from mentordesk.services.exports import export_to
from mentordesk.services.fees import load_fee, load_fees
from mentordesk.services.hours import NewContact, load_contacts, load_hours, log_contact
from mentordesk.services.imports.applying import apply
from mentordesk.services.imports.planning import plan
from mentordesk.services.imports.plans import ImportPlan, ListChange, Outcome
from mentordesk.services.imports.reviewing import review_sources
from mentordesk.services.pairs import load_pairs, notify
from mentordesk.spreadsheets.child import Inline
from mentordesk.storage.models.pairs import Pair
from tests.services.held_events import add_event
from tests.services.small_intake import SCHEME, SmallIntake
from tests.services.verbs import dump

STARTS = datetime(2021, 7, 22, 3, 0, tzinfo=UTC)
Edit = Callable[["Page"], None]


class Page:
    """A sheet of the export, its cells by row and heading."""

    def __init__(self, sheet: Worksheet) -> None:
        self.sheet = sheet
        self.places = {str(cell.value): cell.column or 0 for cell in sheet[1]}

    def put(self, row: int, header: str, value: object) -> None:
        self.sheet.cell(row, self.places[header]).value = value  # type: ignore[assignment]  # any cell value

    def add(self, **cells: object) -> None:
        row = self.sheet.max_row + 1
        for header, value in cells.items():
            self.put(row, header.replace("_", " "), value)


class Year:
    """A small intake in the middle of its year, and what an edited export would do to it."""

    def __init__(self, small: SmallIntake, folder: Path) -> None:
        self.small, self.desk, self.folder = small, small.desk, folder
        self.pair = small.pair("Ana Souza", "Ruth Adams", PairState.CONFIRMED)
        self.second = small.pair("Björn Ek", "Ruth Adams", PairState.CONFIRMED)
        notify(self.desk, [self.pair])
        log_contact(self.desk, self.pair, NewContact(date(2021, 8, 1), 60, mentee_preparation=1))
        new = NewEvent(EventKind.ORIENTATION, "Orientation", STARTS, speakers=("Dr Wu",))
        self.event = add_event(self.desk, small.intake_id, new)
        record_attendance(self.desk, self.event, {small.people["Ana Souza"]: Attendance.LIVE})
        check_in(self.desk, self.pair, 1, date(2021, 8, 18), "All is well")

    def export(self, title: str, *edits: Edit) -> Path:
        path = self.folder / "export.xlsx"
        export_to(self.desk, self.small.intake_id, path)
        book = openpyxl.load_workbook(path)
        for edit in edits:
            edit(Page(book[title]))
        book.save(path)
        return path

    def planned(self, path: Path) -> ImportPlan:
        reviewed = review_sources([str(path)], SCHEME, reader=Inline())
        return plan(self.desk, self.small.intake_id, reviewed)

    def edited(self, title: str, *edits: Edit) -> ImportPlan:
        return self.planned(self.export(title, *edits))

    def only(self, title: str, row: int, **cells: object) -> ListChange:
        """The one line that comes of editing some cells of one row."""

        def edit(page: Page) -> None:
            for header, value in cells.items():
                page.put(row, header.replace("_", " "), value)

        (line,) = self.edited(title, edit).listed
        return line

    def applied(self, title: str, row: int, **cells: object) -> None:
        def edit(page: Page) -> None:
            for header, value in cells.items():
                page.put(row, header.replace("_", " "), value)

        made = self.edited(title, edit)
        assert apply(self.desk, made).listed == 1
        assert self.planned(self.folder / "export.xlsx").listed == ()


@pytest.fixture
def year(small: SmallIntake, tmp_path: Path) -> Year:
    return Year(small, tmp_path)


def told(line: ListChange) -> dict[str, tuple[str, str, bool]]:
    return {one.header: (one.old, one.new, one.conflict) for one in line.changes}


def test_an_export_nobody_edited_changes_nothing(year: Year) -> None:
    made = year.edited("Pairs")
    assert made.listed == ()
    assert made.count(Outcome.UNCHANGED) == len(year.small.people)
    assert made.notes == ()


def test_a_meeting_is_corrected_and_its_hours_follow(year: Year) -> None:
    line = year.only("Contacts", 2, Minutes=90, How="Phone", Date=datetime(2021, 8, 2))  # noqa: DTZ001
    assert line.outcome is Outcome.CHANGED
    assert told(line) == {
        "Date": ("2021-08-01", "2021-08-02", False),
        "Minutes": ("60", "90", False),
        "How": ("video call", "phone", False),
    }
    year.applied("Contacts", 2, Minutes=90, How="Phone", Date="2 August 2021")
    (contact,) = load_contacts(year.desk, year.pair)
    assert (contact.held_on, contact.minutes, contact.mode) == (
        date(2021, 8, 2), 90, ContactMode.PHONE,
    )  # fmt: skip
    ana = load_hours(year.desk, year.small.intake_id)[0]
    assert (ana.contact, ana.preparation) == (1.5, 1.0)
    assert load_pairs(year.desk, year.small.intake_id)[0].first_contact_on == date(2021, 8, 2)


@pytest.mark.parametrize(
    ("sheet", "cells", "reason"),
    [
        ("Contacts", {"Minutes": 0}, "is no length"),
        ("Contacts", {"Date": "31 December 2021"}, "is still to come"),
        ("Contacts", {"Date": "some day"}, "is no day"),
        ("Contacts", {"How": "by pigeon"}, "is none of"),
        ("Contacts", {"Mentee": "Björn Ek"}, "stays with its meeting"),
        ("Events", {"Minutes": 4}, "is no length"),
        ("Events", {"Zone": "Sydney"}, "is no time zone"),
        ("Events", {"Live": 7}, "is changed on the Events tab"),
        ("Pairs", {"Mentor": "Sam O'Neil"}, "is changed on the Board"),
        ("Pairs", {"State": "completed"}, "is changed on the Board"),
        ("Attendance", {"Took_part": "unknown"}, "is none of"),
        ("Attendance", {"Participant": "Chi Lam"}, "is a row of its own"),
        ("Fees", {"State": "refunded"}, "does not become refunded"),
        ("Fees", {"State": "waived"}, "with a reason"),
        ("Fees", {"Amount": 1}, "is set by the intake"),
        ("Fees", {"Amount": -150}, "is set by the intake"),
        ("Fees", {"Mentee": "Ruth Adams"}, "is set by the intake"),
        ("Contacts", {"Minutes": -3}, "is no length"),
        ("Contacts", {"Minutes": 54000}, "is no length"),
        ("Contacts", {"Minutes": "900 hours"}, "is no length"),
        ("Attendance", {"Minutes": -3}, "is no length"),
        ("Attendance", {"Minutes": 54000}, "is no length"),
        ("Hours", {"Contact": -3}, "is added up from meetings"),
        ("Hours", {"Preparation": 900}, "is added up from meetings"),
        ("Fees", {"Settled_on": "1 August 2021"}, "set its state as well"),
        ("Check-ins", {"Due_on": "1 August 2021"}, "follows from the pair"),
        ("Hours", {"Contact": 40}, "is added up from meetings"),
    ],
)
def test_what_cannot_be_edited_says_so(
    year: Year, sheet: str, cells: dict[str, object], reason: str
) -> None:
    before = dump(year.desk)
    line = year.only(sheet, 2, **cells)
    assert line.outcome is Outcome.REFUSED
    assert reason in line.note
    assert apply(year.desk, year.planned(year.folder / "export.xlsx")).listed == 0
    assert dump(year.desk) == before


def test_events_move_and_are_renamed(year: Year) -> None:
    year.applied(
        "Events", 2, Title="Welcome", Starts=datetime(2021, 7, 22, 15, 30), Minutes="1h 30m",  # noqa: DTZ001
        Place="Perth", Speakers="Dr Wu; Ana Lim", Link="https://example.org/x",
        Zone="Australia/Perth", Recording="https://example.org/y",
    )  # fmt: skip
    (event,) = load_events(year.desk, year.small.intake_id)
    assert (event.title, event.minutes, event.city) == ("Welcome", 90, "Perth")
    assert event.starts_at == datetime(2021, 7, 22, 7, 30, tzinfo=UTC)
    assert (event.zone, event.sequence, event.speakers) == (
        "Australia/Perth",
        1,
        ("Dr Wu", "Ana Lim"),
    )
    assert (event.link, event.recording) == ("https://example.org/x", "https://example.org/y")


def test_another_title_does_not_move_an_event(year: Year) -> None:
    year.applied("Events", 2, Title="Welcome")
    (event,) = load_events(year.desk, year.small.intake_id)
    assert (event.starts_at, event.sequence) == (STARTS, 0)


def test_pairs_say_how_often_and_when_first(year: Year) -> None:
    year.applied("Pairs", 2, How_often="every week", First_meeting="30 July 2021")
    row = load_pairs(year.desk, year.small.intake_id)[0]
    assert row.first_contact_on == date(2021, 7, 30)
    with year.desk.reading() as session:
        assert session.get_one(Pair, year.pair).cadence == "every week"
    line = year.only("Pairs", 3, First_meeting="30 July 2021")
    assert "not been told" in line.note


def test_fees_are_paid_with_their_reference(year: Year) -> None:
    year.applied(
        "Fees", 2, State="paid", Settled_on="5 August 2021", Reference="INV 7", Payer="Library"
    )
    fee = load_fee(year.desk, year.pair)
    assert fee is not None
    assert (fee.state, fee.settled_on) == (FeeState.PAID, date(2021, 8, 5))
    assert (fee.reference, fee.payer) == ("INV 7", "Library")
    year.applied("Fees", 3, State="waived", Note="Hardship")
    second = load_fee(year.desk, year.second)
    assert second is not None
    assert (second.state, second.note, second.settled_on) == (
        FeeState.WAIVED, "Hardship", date(2021, 8, 20),
    )  # fmt: skip


def test_check_ins_are_done(year: Year) -> None:
    line = year.only("Check-ins", 3, Outcome="Fine")
    assert "needs the day" in line.note
    year.applied("Check-ins", 3, Done_on="19 August 2021", Outcome="Fine")
    second = load_check_ins(year.desk, year.pair)[1]
    assert (second.done_on, second.outcome) == (date(2021, 8, 19), "Fine")


def test_attendance_is_corrected_and_added(year: Year) -> None:
    year.applied("Attendance", 2, Took_part="Recording", Minutes=44)

    def add(page: Page) -> None:
        page.add(Event="orientation", Participant="Chi Lam", Took_part="both")
        page.add(Event="Orientation", Participant="Nobody Here", Took_part="live")
        page.add(Event="Webinar 9", Participant="Chi Lam", Took_part="live")
        page.add(Event="Orientation", Participant="Ana Souza", Took_part="live")
        page.add(Event="Orientation", Participant="Ruth Adams", As="mentee", Took_part="live")
        page.add(Event="Orientation", Participant="Ruth Adams", Took_part="often")

    made = year.edited("Attendance", add)
    assert [line.outcome for line in made.listed] == [Outcome.NEW, *[Outcome.REFUSED] * 5]
    reasons = [line.note for line in made.listed[1:]]
    for reason, words in zip(
        reasons, ("Nobody of this", "Which event", "already", "no mentee", "none of"), strict=True
    ):
        assert words in reason
    assert apply(year.desk, made).listed == 1
    came = {
        row.name: (row.attendance, row.minutes) for row in load_attendance(year.desk, year.event)
    }
    assert came["Ana Souza"] == (Attendance.RECORDING, 44)
    assert came["Chi Lam"] == (Attendance.BOTH, None)
    hours = year.planned(year.folder / "export.xlsx")
    assert hours.count(Outcome.NEW) == 0


def test_new_rows_of_contacts_are_new_meetings_once(year: Year) -> None:
    def add(page: Page) -> None:
        page.add(
            Mentee="Ana Souza", Mentor="Ruth Adams", Date="3 August 2021", Minutes=30, How="phone"
        )
        page.add(
            Mentee="Ana Souza", Mentor="Ruth Adams", Date="2021-08-01", Minutes=60, How="video call"
        )
        page.add(Mentee="Björn Ek", Mentor="Ruth Adams", Date="2021-08-01", Minutes=60)
        page.add(Mentee="Zed", Mentor="Ruth Adams", Date="2021-08-01", Minutes=60)

    made = year.edited("Contacts", add)
    assert [line.outcome for line in made.listed] == [Outcome.NEW, Outcome.REFUSED, Outcome.REFUSED]
    assert "not been told" in made.listed[1].note
    assert (
        apply(year.desk, made).sentence
        == "Imported: 0 new, 0 changed, 0 files filed, 1 row of a list."
    )
    assert [one.minutes for one in load_contacts(year.desk, year.pair)] == [30, 60]
    again = year.planned(year.folder / "export.xlsx")
    assert again.count(Outcome.NEW) == 0


def test_a_fee_of_a_mentor_is_refused_and_the_rest_stays(year: Year) -> None:
    def edit(page: Page) -> None:
        page.add(Mentee="Ruth Adams", Amount=150, Currency="AUD", State="due")
        page.add(Mentee="Ana Souza", Amount=-150, Currency="AUD", State="due")
        page.put(2, "State", "paid")

    before = load_fees(year.desk, year.small.intake_id)
    made = year.edited("Fees", edit)
    refused = [line for line in made.listed if line.outcome is Outcome.REFUSED]
    assert {line.who for line in refused} == {"Ruth Adams", "Ana Souza"}
    for line in refused:
        assert line.note == "A fee comes with a confirmed pair; nothing of this row was imported."
    assert apply(year.desk, made).listed == 1
    now = load_fees(year.desk, year.small.intake_id)
    assert [one.mentee for one in now] == [one.mentee for one in before]
    assert [one.amount_cents for one in now] == [one.amount_cents for one in before]
    assert [one.state for one in now].count(FeeState.PAID) == 1


@pytest.mark.parametrize("sheet", ["Pairs", "Events", "Fees", "Check-ins", "Hours"])
def test_rows_added_to_other_lists_say_where_they_belong(year: Year, sheet: str) -> None:
    first = {"Pairs": "Mentee", "Events": "Event", "Fees": "Mentee", "Check-ins": "Mentee",
             "Hours": "Participant"}[sheet]  # fmt: skip
    (line,) = year.edited(sheet, lambda page: page.add(**{first: "Somebody"})).listed
    assert (line.outcome, line.who) == (Outcome.REFUSED, "Somebody")
    assert "nothing of this row was imported" in line.note
