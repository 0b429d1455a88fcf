"""Rows that were not imported: saved as a workbook, mended there, imported as from their origin."""

import io

import openpyxl
import pytest
from sqlalchemy import select

from mentordesk.services.applicants import load_applicants
from mentordesk.services.imports.applying import apply
from mentordesk.services.imports.plans import ImportPlan, Outcome
from mentordesk.services.imports.refused import has_refused, refused_workbook
from mentordesk.spreadsheets.mended import grid_name, origin_of
from mentordesk.storage.models.applications import Answer, Source
from tests.services.imports.conftest import Inbox

HEAD = "Timestamp,Role,Name,Email,Member no.,Employer,Shirt"
ANA = "2021-06-01 10:00:00,mentee,Ana Silva,ana@x.example.org,A1,Library One,M"
NOBODY = "2021-06-02 10:00:00,mentor,,,,Library Two,XL"
NO_ROLE = "2021-06-03 10:00:00,,Cy Lee,cy@x.example.org,C3,Library =Three,L"


def saved(inbox: Inbox, plan: ImportPlan, mend: dict[tuple[str, int, int], str]) -> str:
    """The workbook of what was not imported, some cells of it mended; its path."""
    book = openpyxl.load_workbook(io.BytesIO(refused_workbook(plan)))
    for (sheet, row, column), text in mend.items():
        book[sheet].cell(row, column).value = text
    path = inbox.folder / "refused.xlsx"
    book.save(path)
    return str(path)


@pytest.fixture
def first(inbox: Inbox) -> tuple[Inbox, ImportPlan]:
    plan = inbox.plan(inbox.write("list.csv", HEAD, ANA, NOBODY, NO_ROLE))
    assert [item.outcome for item in plan.items] == [Outcome.NEW, Outcome.NEEDS_YOU]
    assert len(plan.refused) == 1
    apply(inbox.desk, plan)
    return inbox, plan


def test_each_row_says_why_and_where_it_came_from(first: tuple[Inbox, ImportPlan]) -> None:
    _inbox, plan = first
    assert has_refused(plan)
    book = openpyxl.load_workbook(io.BytesIO(refused_workbook(plan)))
    sheet = book["list.csv"]
    rows = [[cell.value for cell in row] for row in sheet.iter_rows()]
    assert rows[0][:4] == ["Not imported because", "File", "Sheet", "Row"]
    assert rows[0][4:] == HEAD.split(",")
    assert rows[1][0] == plan.refused[0].reason
    assert [row[1:4] for row in rows[1:]] == [["list.csv", None, 3], ["list.csv", None, 4]]
    assert rows[1][5:] == ["mentor", None, None, None, "Library Two", "XL"]
    assert rows[2][6:8] == ["Cy Lee", "cy@x.example.org"]
    assert {cell.data_type for row in sheet.iter_rows() for cell in row} <= {"s", "n"}


def test_nothing_mended_is_refused_again_for_the_same_reason(
    first: tuple[Inbox, ImportPlan],
) -> None:
    inbox, plan = first
    again = inbox.plan(saved(inbox, plan, {}))
    assert [row.reason for row in again.refused] == [plan.refused[0].reason]
    assert [(row.row, row.cells) for row in again.refused] == [
        (plan.refused[0].row, plan.refused[0].cells)
    ]
    assert [(item.outcome, item.question) for item in again.items] == [
        (Outcome.NEEDS_YOU, plan.items[1].question)
    ]
    assert apply(inbox.desk, again).new == 0
    assert len(load_applicants(inbox.desk, inbox.intake_id)) == 1
    assert refused_workbook(again)
    third = inbox.plan(saved(inbox, again, {}))
    assert [row.reason for row in third.refused] == [plan.refused[0].reason]


def test_a_mended_row_is_imported_as_from_where_it_first_stood(
    first: tuple[Inbox, ImportPlan],
) -> None:
    inbox, plan = first
    mend = {("list.csv", 2, 7): "Ben Roe", ("list.csv", 2, 8): "ben@x.example.org",
            ("list.csv", 3, 6): "mentor"}  # fmt: skip
    again = inbox.plan(saved(inbox, plan, mend))
    assert not again.refused
    assert [(item.outcome, item.name, item.role) for item in again.items] == [
        (Outcome.NEW, "Ben Roe", "mentor"), (Outcome.NEW, "Cy Lee", "mentor"),
    ]  # fmt: skip
    assert apply(inbox.desk, again).new == 2
    people = {one.name: one.employer for one in load_applicants(inbox.desk, inbox.intake_id)}
    assert people == {
        "Ana Silva": "Library One", "Ben Roe": "Library Two", "Cy Lee": "Library =Three",
    }  # fmt: skip
    with inbox.desk.reading() as session:
        rows = session.execute(
            select(Answer.sheet, Answer.row, Answer.cell, Source.name)
            .join(Source, Source.id == Answer.source_id)
            .where(Answer.field == "employer", Answer.value == "Library Two")
        ).all()
        assert [tuple(row) for row in rows] == [(None, 3, "F3", "list.csv")]
        files = select(Source.id).where(Source.name == "list.csv")
        assert len(session.scalars(files).all()) == 1
        kept = session.scalars(select(Answer.value).where(Answer.field == "Shirt")).all()
        assert sorted(kept) == ["L", "M", "XL"]
    unchanged = inbox.plan(saved(inbox, plan, mend))
    assert unchanged.count(Outcome.UNCHANGED) == 2


def test_rows_may_be_sorted_and_lose_their_number(first: tuple[Inbox, ImportPlan]) -> None:
    inbox, plan = first
    mend = {("list.csv", 2, 7): "Ben Roe", ("list.csv", 2, 4): "", ("list.csv", 3, 4): "",
            ("list.csv", 3, 6): "mentee"}  # fmt: skip
    again = inbox.plan(saved(inbox, plan, mend))
    assert sorted(item.name for item in again.items) == ["Ben Roe", "Cy Lee"]


def test_a_file_nobody_knows_any_more_is_named_all_the_same(
    inbox: Inbox,
) -> None:
    plan = inbox.plan(inbox.write("list.csv", HEAD, ANA, NOBODY))
    path = saved(inbox, plan, {("list.csv", 2, 7): "Ben Roe"})
    apply(inbox.desk, inbox.plan(path))
    with inbox.desk.reading() as session:
        (source,) = session.scalars(select(Source).where(Source.name == "list.csv"))
        assert source.notes == {"mended in": "refused.xlsx"}


def test_files_that_say_nothing_are_listed(inbox: Inbox) -> None:
    (inbox.folder / "broken.xlsx").write_bytes(b"PK\x03\x04 and no more")
    plan = inbox.plan(str(inbox.folder / "broken.xlsx"))
    book = openpyxl.load_workbook(io.BytesIO(refused_workbook(plan)))
    assert [cell.value for cell in book["Files"][2]] == ["broken.xlsx", plan.refused[0].reason]
    assert not has_refused(plan)


def test_what_was_decided_is_left_out(first: tuple[Inbox, ImportPlan]) -> None:
    _inbox, plan = first
    book = openpyxl.load_workbook(io.BytesIO(refused_workbook(plan, frozenset({1}))))
    assert book["list.csv"].max_row == 2


def test_a_form_that_asks_goes_side_by_side(inbox: Inbox) -> None:
    form = openpyxl.Workbook()
    page = form.create_sheet("Form", 0)
    for row in (
        ("Application form", None),
        ("Full name", "Dee Fox"),
        ("Email address", "dee@x.example.org"),
        ("Phone", "0491 570 156"),
        ("Employer", "Library Four"),
        ("Job title", "Librarian"),
        ("City", "Hobart"),
    ):
        page.append(row)  # fmt: skip
    form.save(inbox.folder / "form.xlsx")
    plan = inbox.plan(str(inbox.folder / "form.xlsx"))
    (item,) = plan.items
    assert (item.outcome, item.row) == (Outcome.NEEDS_YOU, None)
    book = openpyxl.load_workbook(io.BytesIO(refused_workbook(plan)))
    sheet = book[book.sheetnames[0]]
    line = dict(zip(*[[cell.value for cell in row] for row in sheet.iter_rows()], strict=True))
    assert (line["Full name"], line["Employer"]) == ("Dee Fox", "Library Four")
    again = inbox.plan(saved(inbox, plan, {}))
    assert [(one.name, one.fields["employer"]) for one in again.items] == [
        ("Dee Fox", "Library Four")
    ]


def test_the_name_of_a_file_and_a_sheet_go_there_and_back() -> None:
    assert origin_of(grid_name("list.xlsx", "Mentees")) == ("list.xlsx", "Mentees")
    assert origin_of(grid_name("list.csv", "")) == ("list.csv", None)
    assert origin_of("Mentees") is None
    assert origin_of(None) is None
