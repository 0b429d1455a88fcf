"""Whatever a grid holds: it is read without a crash, and nothing that was filled in is lost."""

import contextlib
from datetime import date, datetime, time, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mentordesk.domain.fields import FIELDS
from mentordesk.domain.refusals import Unreadable
from mentordesk.spreadsheets.child import Inline
from mentordesk.spreadsheets.drafts import Draft
from mentordesk.spreadsheets.grids import Grid, as_text
from mentordesk.spreadsheets.reading import read_sheets
from mentordesk.spreadsheets.sheets import Sheet
from mentordesk.spreadsheets.text_tables import read_text
from mentordesk.spreadsheets.writing import csv_file, workbook
from tests.spreadsheets.sheets_of import NURSES, grid, review

WORDS = (
    "Name", "Full name:", "First name", "Surname", "Email", "E-mail address:", "Phone", "Mobile",
    "Member no.", "Employer", "Job title", "Sector", "Goals", "Role", "mentee", "mentor", "both",
    "Ana Silva", "a@x.example.org", "0491 570 156", "A123", "Acute care", "Video, In person", "Yes",
    "no", "n/a", "#N/A", "x", "3", "31/02/2021", "Total", "Date", "Signed", "\u202eanA",
    "\U0001f600",
    "Leading a ward; Research, audit and writing", "=1+1", "<b>x</b>", " ", "\x00", "a\nb", "'q",
)  # fmt: skip
CELLS = st.one_of(
    st.sampled_from(WORDS),
    st.text(max_size=30),
    st.integers(-(10**12), 10**12),
    st.floats(allow_nan=False, allow_infinity=False),
    st.booleans(),
    st.datetimes(datetime(1900, 1, 1), datetime(2099, 1, 1)),  # noqa: DTZ001 - cells have no zone
    st.dates(date(1900, 1, 1)),
    st.times(),
    st.timedeltas(timedelta(0), timedelta(days=400)),
)
ROWS = st.lists(st.lists(st.one_of(st.none(), CELLS), max_size=7), min_size=1, max_size=9)
KEYS = {field.key for field in FIELDS} | {"role"}


def places(draft: Draft) -> set[tuple[int, int]]:
    """The cells a draft has used or kept."""
    used = {(source.row, source.column) for source in draft.sources.values()}
    return used | {(kept.source.row, kept.source.column) for kept in draft.others}


def filled(made: Grid, row: int) -> set[tuple[int, int]]:
    return {(row, column) for column in made.rows[row]}


@settings(max_examples=150, deadline=None)
@given(ROWS)
def test_any_grid_is_read_and_reads_the_same_again(rows: list[list[Any]]) -> None:
    made = grid(*rows)
    said = review(made)
    assert review(made) == said
    for draft in said.drafts:
        assert set(draft.fields) <= KEYS
        assert any(draft.fields.get(key) for key in ("full_name", "email", "member_no"))


@settings(max_examples=100, deadline=None)
@given(st.lists(st.lists(st.one_of(st.none(), CELLS), max_size=6), min_size=1, max_size=6))
def test_below_a_heading_no_filled_cell_is_lost(rows: list[list[Any]]) -> None:
    made = grid(["Name", "Email", "Role", "Phone", "Goals", "Sector"], *rows)
    said = review(made)
    aside = {row.row for row in (*said.rejected, *said.ignored)}
    drafted: dict[int, set[tuple[int, int]]] = {}
    for draft in said.drafts:
        if draft.row is None:
            return  # it was taken for one applicant's form
        drafted.setdefault(draft.row, set()).update(places(draft))
    if not said.tables:
        return
    for number in list(made.rows)[1:]:
        if number in aside or number in said.tables[0].header_rows:
            continue
        assert drafted[number] == filled(made, number), number


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=400))
def test_any_text_is_a_grid_or_no_crash(text: str) -> None:
    review(*read_text(text.encode("utf-8", "replace")).grids)


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=300))
def test_any_bytes_give_sheets_or_one_sentence(data: bytes) -> None:
    with contextlib.suppress(Unreadable):
        assert read_sheets(data).grids


PLAIN = st.text(st.characters(codec="utf-8", exclude_categories=("Cs", "Cc")), max_size=40)


def texts_of(made: Grid) -> list[list[str]]:
    return [[as_text(row[c]) for c in sorted(row)] for row in made.rows.values()]


@settings(max_examples=40, deadline=None)
@given(st.lists(st.lists(PLAIN, min_size=2, max_size=2), min_size=1, max_size=5))
def test_what_is_written_is_read_back(rows: list[list[str]]) -> None:
    """A workbook that was written holds the very texts, and no formula among them."""
    sheet = Sheet("List", ("One", "Two"), tuple((a, b) for a, b in rows))
    (made,) = Inline().read(workbook([sheet])).grids
    assert made.unfinished == frozenset()
    wanted = [[cell for cell in row if cell] for row in (("One", "Two"), *rows)]
    assert texts_of(made) == [row for row in wanted if row]


@pytest.mark.parametrize("cell", ["=cmd|' /C calc'!A0", "+1", "-1", "@SUM(A1)", "\t=1", "'=1"])
def test_what_would_calculate_stays_text(cell: str) -> None:
    sheet = Sheet("List", ("One", "Two"), ((cell, "x"),))
    (made,) = Inline().read(workbook([sheet])).grids
    assert texts_of(made)[1] == [cell, "x"]
    assert texts_of(read_text(csv_file(sheet)).grids[0])[1] == [cell, "x"]


def test_times_and_spans_are_read_as_they_stand() -> None:
    said = review(
        grid(
            ["Name", "Email", "When", "How long"],
            ["Ana", "a@x.example.org", time(9, 30), timedelta(hours=2)],
        )
    )
    texts = [kept.text for kept in said.drafts[0].others]
    assert texts == ["09:30:00", "2:00:00"]


def test_a_stream_of_the_same_rows_is_named_once_each() -> None:
    row = ["Ana Silva", "a@x.example.org", "mentee"]
    said = review(grid(["Name", "Email", "Role"], row, row, row), scheme=NURSES)
    repeated = [any(i.code == "duplicate_in_file" for i in draft.issues) for draft in said.drafts]
    assert repeated == [False, True, True]
