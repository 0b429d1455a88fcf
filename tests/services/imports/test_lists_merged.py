"""Lists of an export against what changed here since: conflicts, undo, what is said, any text."""

import io
from datetime import date
from pathlib import Path

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from mentordesk.services.cases import CaseNote, open_case
from mentordesk.services.check_ins import load_check_ins
from mentordesk.services.exports import export_to
from mentordesk.services.fees import pay
from mentordesk.services.hours import load_contacts
from mentordesk.services.imports.applying import apply
from mentordesk.services.imports.decisions import Decision
from mentordesk.services.imports.plans import Outcome
from mentordesk.services.imports.printing import as_json
from mentordesk.services.imports.refused import refused_workbook
from mentordesk.services.imports.taking_back import look_back, take_back_import
from mentordesk.storage.models.history import Action
from mentordesk.storage.models.intakes import Intake
from mentordesk.storage.models.pairs import Fee
from mentordesk.storage.models.year import CheckIn, Event
from tests.services.imports.test_lists_again import Page, Year, told
from tests.services.small_intake import SmallIntake
from tests.services.verbs import dump


@pytest.fixture
def year(small: SmallIntake, tmp_path: Path) -> Year:
    return Year(small, tmp_path)


def test_changed_on_both_sides_is_a_conflict_to_decide(year: Year) -> None:
    path = year.export("Contacts", lambda page: page.put(2, "Minutes", 90))
    shared = year.planned(path)
    apply(year.desk, year.edited("Contacts", lambda page: page.put(2, "Minutes", 75)))
    path = year.folder / "export.xlsx"
    del shared
    year.export("Contacts", lambda page: page.put(2, "Minutes", 90))
    stale = path.read_bytes()
    apply(year.desk, year.edited("Contacts", lambda page: page.put(2, "Minutes", 80)))
    path.write_bytes(stale)
    (line,) = year.planned(path).listed
    assert line.outcome is Outcome.NEEDS_YOU
    assert told(line) == {"Minutes": ("80", "90", True)}
    assert "was changed here as well" in line.question
    made, before = year.planned(path), dump(year.desk)
    assert apply(year.desk, made).undecided == 1
    assert apply(year.desk, made, decisions={line.number: Decision()}).undecided == 0
    assert dump(year.desk) == before
    assert apply(year.desk, made, decisions={line.number: Decision(overwrite=True)}).listed == 1
    assert load_contacts(year.desk, year.pair)[0].minutes == 90


def test_an_emptied_cell_and_a_deleted_row_take_nothing_away(year: Year) -> None:
    before = dump(year.desk)
    line = year.only("Check-ins", 2, Outcome=None)
    assert (line.outcome, line.note) == (
        Outcome.UNCHANGED, "Outcome was emptied; the programme keeps what it has.",
    )  # fmt: skip
    made = year.edited("Contacts", lambda page: page.sheet.delete_rows(2))
    assert made.listed == ()
    apply(year.desk, made)
    assert dump(year.desk) == before


def test_applicants_and_lists_are_one_step_that_is_taken_back(year: Year) -> None:
    path = year.export("Contacts", lambda page: page.put(2, "Minutes", 90))
    book = openpyxl.load_workbook(path)
    people = Page(book["Applicants"])
    people.put(2, "City or town", "Hobart")
    Page(book["Contacts"]).add(
        Mentee="Ana Souza", Mentor="Ruth Adams", Date="3 August 2021", Minutes=30, How="phone"
    )
    book.save(path)
    before = dump(year.desk)
    made = year.planned(path)
    assert [line.number for line in made.listed] == [5, 6]
    applied = apply(year.desk, made)
    assert (applied.changed, applied.listed) == (1, 2)
    assert year.desk.undo() == "Import 1 application and 2 rows of lists"
    assert dump(year.desk) == before
    apply(year.desk, year.planned(path))
    apply(year.desk, year.edited("Events", lambda page: page.put(2, "Title", "Other")))
    pay(year.desk, [year.pair], date(2021, 8, 3))
    with year.desk.reading() as session:
        steps = select(Action.id).where(Action.label.contains("2 rows"), Action.state == "done")
        step = session.scalars(steps.order_by(Action.id.desc())).first() or 0
    assert not look_back(year.desk, step).is_nothing
    take_back_import(year.desk, step)
    assert [one.minutes for one in load_contacts(year.desk, year.pair)] == [60]


def test_only_some_rows_are_ticked(year: Year) -> None:
    made = year.edited(
        "Check-ins",
        lambda page: page.put(3, "Done on", "19 August 2021"),
        lambda page: page.put(4, "Done on", "20 August 2021"),
    )
    assert made.usual_choice == {line.number for line in made.listed}
    assert apply(year.desk, made, frozenset({made.listed[1].number})).listed == 1
    done = [row.done_on for row in load_check_ins(year.desk, year.pair)]
    assert done[1:3] == [None, date(2021, 8, 20)]


def test_what_is_gone_and_another_intakes_list(year: Year) -> None:
    path = year.export("Contacts", lambda page: page.put(2, "Minutes", 90))
    year.desk.undo()
    with year.desk.action("Rename") as session:
        session.get_one(Intake, year.small.intake_id).name = "Another"
    (line,) = year.planned(path).listed
    assert "another programme or intake" in line.note


def test_cases_leave_only_when_ticked(year: Year) -> None:
    open_case(year.desk, year.pair, CaseNote("phone", "conduct", "Called both"))
    path = year.folder / "cases.xlsx"
    export_to(year.desk, year.small.intake_id, path, include_sensitive=True)
    assert "Cases" not in openpyxl.load_workbook(path).sheetnames
    export_to(year.desk, year.small.intake_id, path, include_cases=True)
    book = openpyxl.load_workbook(path)
    assert book["Cases"]["F2"].value == "Called both"
    assert year.planned(path).listed == ()
    book["Cases"]["F2"] = "Another word"
    book.save(path)
    (line,) = year.planned(path).listed
    assert "is changed on the Pairs tab" in line.note


WORDS = st.text(st.characters(codec="utf-8", exclude_categories=["Cs"]), max_size=60)


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(title=WORDS, place=WORDS, outcome=WORDS, note=WORDS)
def test_any_text_of_a_list_goes_there_and_back(
    year: Year, title: str, place: str, outcome: str, note: str
) -> None:
    with year.desk.action("Any words") as session:
        event = session.get_one(Event, year.event)
        event.title, event.city = title, place
        session.get_one(CheckIn, 1).outcome = outcome
        session.get_one(Fee, 1).note = note
    made = year.edited("Events")
    assert made.listed == ()
    assert made.count(Outcome.UNCHANGED) == len(year.small.people)


def test_a_text_longer_than_a_cell_comes_back_whole(year: Year) -> None:
    long = "more than a cell holds " * 2_000
    with year.desk.action("Long") as session:
        session.get_one(Event, year.event).title = long
    assert year.edited("Events").listed == ()
    (line,) = year.edited("Events", lambda page: page.put(2, "Minutes", 45)).listed
    assert [one.header for one in line.changes] == ["Minutes"]


def test_what_is_not_imported_of_lists_is_said_on_every_way(year: Year) -> None:
    made = year.edited("Pairs", lambda page: page.put(2, "Mentor", "Somebody Else"))
    (said,) = as_json(made)["files"][str(year.folder / "export.xlsx")]["lists"]
    assert (said["list"], said["row"], said["outcome"]) == ("Pairs", 2, "not_imported")
    assert "Board" in said["reason"]
    book = openpyxl.load_workbook(io.BytesIO(refused_workbook(made)))
    rows = list(book["Rows of lists"].iter_rows(values_only=True))
    assert rows[1][:4] == ("export.xlsx", "Pairs", 2, "Ana Souza with Ruth Adams")
    assert made.count(Outcome.REFUSED) == 1
