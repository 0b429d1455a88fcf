"""Exports: every field, nothing sensitive unticked, and an import of the export changes nothing."""

import csv
import io
from datetime import UTC, date, datetime
from pathlib import Path

import openpyxl
import pytest

from mentordesk.domain.fields import FIELDS
from mentordesk.domain.pairing import PairState
from mentordesk.domain.people import Role
from mentordesk.domain.refusals import Refused
from mentordesk.domain.year import EventKind
from mentordesk.services.answers import Given, Value, coordinator_source, record
from mentordesk.services.events import NewEvent
from mentordesk.services.exports import as_cell, blank_form, export_intake, export_to
from mentordesk.services.hours import NewContact, log_contact
from mentordesk.services.imports.planning import plan
from mentordesk.services.imports.plans import ImportPlan, Outcome
from mentordesk.services.imports.reviewing import review_sources
from mentordesk.spreadsheets.child import Inline
from mentordesk.storage.models.applications import Application
from tests.services.held_events import add_event
from tests.services.small_intake import SCHEME, SmallIntake

EVERYTHING: dict[str, Value] = {
    "preferred_name": "Annie",
    "phone": "+61 2 5550 1234",
    "member_no": "000123",
    "member_expiry": date(2022, 6, 30),
    "postcode": "0800",
    "employer": '=HYPERLINK("x")',
    "job_title": "Librarian",
    "sectors_wanted": ("Academic", "Special"),
    "years_experience": 2.5,
    "career_stage": "Early career",
    "areas": ("Acquisitions, weeding", "Career planning", "Running a book club"),
    "contact_modes": ("Phone", "Video call"),
    "in_person_only": False,
    "hours_per_month": 3,
    "code_agreed": True,
    "signed_on": date(2021, 6, 1),
    "submitted_at": datetime(2021, 6, 2, 9, 15, 30),  # noqa: DTZ001 - as written on a form
    "comments": "Two lines:\nthe second",
    "goals": "Lead a team, moving sectors; then rest",
    "access_needs": "Large print",
}


def answer(small: SmallIntake, name: str, answers: dict[str, Value], *, known: bool = True) -> None:
    with small.desk.action("Answers") as session:
        application = session.get_one(Application, small.people[name])
        source = coordinator_source(session, small.desk.now())
        given = [Given(key, value, known) for key, value in answers.items()]
        record(session, application, given, source, small.desk.now())


def opened(content: bytes) -> openpyxl.Workbook:
    return openpyxl.load_workbook(io.BytesIO(content))


def rows_of(book: openpyxl.Workbook, title: str) -> list[dict[str, object]]:
    header, *rows = book[title].iter_rows(values_only=True)
    return [dict(zip(map(str, header), row, strict=True)) for row in rows]


def imported(small: SmallIntake, path: Path) -> ImportPlan:
    return plan(small.desk, small.intake_id, review_sources([str(path)], SCHEME, reader=Inline()))


def test_one_row_an_application_every_field_and_no_formula(small: SmallIntake) -> None:
    answer(small, "Ana Souza", EVERYTHING)
    book = opened(export_intake(small.desk, small.intake_id, include_sensitive=True))
    header = [cell.value for cell in book["Applicants"][1]]
    assert header[1 : len(FIELDS) + 1] == [field.label for field in FIELDS]
    ana = rows_of(book, "Applicants")[0]
    assert (ana["Role"], ana["Full name"], ana["Standing"]) == ("mentee", "Ana Souza", "ready")
    assert ana["Topics"] == "Acquisitions, weeding; Career planning; Running a book club"
    assert (ana["Member number"], ana["Postcode"]) == ("000123", "0800")
    assert ana["Access or language needs"] == "Large print"
    assert not [c for sheet in book for row in sheet.iter_rows() for c in row if c.data_type == "f"]


def test_sensitive_answers_stay_unless_ticked(small: SmallIntake) -> None:
    answer(small, "Ana Souza", {"What is your star sign?": "Leo"}, known=False)
    plain = opened(export_intake(small.desk, small.intake_id))
    assert "Not to be paired with" not in [cell.value for cell in plain["Applicants"][1]]
    assert "Other answers" not in plain.sheetnames
    ticked = opened(export_intake(small.desk, small.intake_id, include_sensitive=True))
    assert rows_of(ticked, "Applicants")[1]["Not to be paired with"] == "Ruth"
    assert rows_of(ticked, "Other answers")[0]["Answer"] == "Leo"


def test_the_year_is_in_the_workbook(small: SmallIntake) -> None:
    number = small.pair("Ana Souza", "Ruth Adams", PairState.ACTIVE)
    log_contact(small.desk, number, NewContact(date(2021, 8, 1), 90))
    starts = datetime(2021, 7, 22, 3, 0, tzinfo=UTC)
    add_event(small.desk, small.intake_id, NewEvent(EventKind.ORIENTATION, "Orientation", starts))
    book = opened(export_intake(small.desk, small.intake_id))
    (pair,) = rows_of(book, "Pairs")
    assert (pair["Mentee"], pair["Fit of 100"], pair["Hours met"]) == ("Ana Souza", 81, 1.5)
    assert pair["Why"] == "Both work in public libraries."
    (event,) = rows_of(book, "Events")
    assert event["Starts"] == datetime(2021, 7, 22, 13, 0)  # noqa: DTZ001 - a cell has no zone
    assert [row["Participant"] for row in rows_of(book, "Hours")] == ["Ana Souza", "Ruth Adams"]
    assert book.sheetnames[:5] == ["Applicants", "Pairs", "Events", "Hours", "Certificates"]


@pytest.mark.parametrize("include_sensitive", [False, True])
def test_importing_an_export_changes_nothing(
    small: SmallIntake, tmp_path: Path, include_sensitive: bool
) -> None:
    answer(small, "Ana Souza", EVERYTHING)
    small.pair("Ana Souza", "Ruth Adams", PairState.ACTIVE)
    path = tmp_path / "export.xlsx"
    export_to(small.desk, small.intake_id, path, include_sensitive=include_sensitive)
    found = imported(small, path)
    assert [item.changes for item in found.items if item.changes] == []
    assert {outcome: found.count(outcome) for outcome in Outcome if found.count(outcome)} == {
        Outcome.UNCHANGED: 5
    }
    assert [item.others for item in found.items if item.others] == []


def test_an_edited_export_changes_just_that(small: SmallIntake, tmp_path: Path) -> None:
    book = opened(export_intake(small.desk, small.intake_id))
    page = book["Applicants"]
    place = [cell.value for cell in page[1]].index("Employer") + 1
    page.cell(2, place).value = "City Library"
    path = tmp_path / "edited.xlsx"
    book.save(path)
    found = imported(small, path)
    changed = [item for item in found.items if item.outcome is Outcome.CHANGED]
    assert [(item.name, [c.new for c in item.changes]) for item in changed] == [
        ("Ana Souza", ["City Library"])
    ]


def test_a_folder_gets_one_csv_file_a_sheet(small: SmallIntake, tmp_path: Path) -> None:
    paths = export_to(small.desk, small.intake_id, tmp_path / "out")
    assert [path.name for path in paths] == [
        "applicants.csv", "pairs.csv", "events.csv", "hours.csv", "certificates.csv",
        "contacts.csv", "attendance.csv", "fees.csv", "check-ins.csv",
    ]  # fmt: skip
    with paths[0].open(encoding="utf-8-sig", newline="") as lines:
        first = next(csv.DictReader(lines))
    assert (first["Full name"], first["Goals"]) == ("Ana Souza", "'=Lead a team")


def test_another_kind_of_file_is_refused(small: SmallIntake, tmp_path: Path) -> None:
    with pytest.raises(Refused, match=r"not \.pdf"):
        export_to(small.desk, small.intake_id, tmp_path / "export.pdf")
    (tmp_path / "taken").write_text("")
    with pytest.raises(Refused, match="cannot be made"):
        export_to(small.desk, small.intake_id, tmp_path / "taken")


def test_answers_as_cells() -> None:
    assert as_cell(("a", "b, c")) == "a; b, c"
    assert as_cell(4.0) == 4
    assert as_cell(None) is None


def filled_in(content: bytes, answers: dict[str, object], ticked: set[str]) -> openpyxl.Workbook:
    book = opened(content)
    page = book.worksheets[0]
    for row in range(1, page.max_row + 1):
        label = str(page.cell(row, 1).value or "").rstrip(":")
        if label in answers:
            page.cell(row, 2).value = answers[label]  # type: ignore[assignment]  # any cell value
        if page.cell(row, 2).value in ticked and page.cell(row, 3).value:
            page.cell(row, 3).value = "x"
    return book


@pytest.mark.parametrize("role", list(Role))
def test_a_blank_form_is_read_back_with_no_mapping(
    small: SmallIntake, tmp_path: Path, role: Role
) -> None:
    answers: dict[str, object] = {
        "Full name": "Noor Haddad", "E-mail": "noor@example.org", "Phone": "+61 2 5550 7777",
        "Member number": "004217", "City or town": "Perth", "Employer": "City Library",
        "Sector": "Public", "Career stage": "Mid career", "Years of experience": 7,
        "Goals": "Learn to lead", "What I bring": "Patience", "Mentees I can take": 2,
        "Agrees to the Code of Conduct": "Yes", "Signed on": date(2021, 6, 3),
        "Languages": "English; Arabic", "Comments": "None so far, thanks",
    }  # fmt: skip
    path = tmp_path / "form.xlsx"
    ticked = {"Career planning", "Acquisitions, weeding", "Phone"}
    filled_in(blank_form(small.desk, role), answers, ticked).save(path)
    (item,) = imported(small, path).items
    assert (item.role, item.outcome, item.name) == (role, Outcome.NEW, "Noor Haddad")
    expected: dict[str, object] = {
        "email": "noor@example.org", "member_no": "004217", "city": "Perth",
        "employer": "City Library", "sector": "Public", "career_stage": "Mid career",
        "years_experience": 7, "areas": ("Career planning", "Acquisitions, weeding"),
        "contact_modes": ("Phone",), "code_agreed": True, "signed_on": date(2021, 6, 3),
        "languages": ("English", "Arabic"),
    }  # fmt: skip
    expected |= (
        {"goals": "Learn to lead"} if role is Role.MENTEE else {"offer": "Patience", "capacity": 2}
    )
    assert {key: item.fields.get(key) for key in expected} == expected


def test_a_form_asks_what_the_role_is_asked(small: SmallIntake) -> None:
    page = opened(blank_form(small.desk, Role.MENTOR)).worksheets[0]
    labels = {str(cell.value).rstrip(":") for cell in page["A"] if cell.value}
    wanted = {f.label for f in FIELDS if Role.MENTOR in f.roles and f.key != "submitted_at"}
    assert wanted <= labels
    assert "Goals" not in labels
    assert page.title == "Mentor application"
