"""Rows that are nobody's: totals, notes, headings again, blanks; and people who look like them."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentordesk.spreadsheets.drafts import ReviewedSheets
from mentordesk.spreadsheets.table_rows import MOST_BLANKS_LISTED
from tests.spreadsheets.sheets_of import codes, fields, grid, review

HEADING = ["First name", "Surname", "E-mail", "Town", "Employer"]
ANA = ["Ana", "Silva", "ana@library.example.org", "Hobart", "Harbour Trust"]
BO = ["Bo", "Moss", "bo@library.example.org", "Perth", "City Museum"]


def aside(*rows: list[Any]) -> list[tuple[int, str]]:
    """The rows set aside as nobody's, between two people, with the reason."""
    said = review(grid(HEADING, ANA, *rows, BO))
    return [(one.row, one.reason) for one in said.ignored]


def people(said: ReviewedSheets) -> list[str]:
    """The given names of all drafts in their order."""
    return [str(fields(draft).get("given_name", "")) for draft in said.drafts]


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        (["Total", 12], "totals row"),
        (["Grand total: 12"], "totals row"),
        (["", "Count", 12], "totals row"),
        (["Subtotal", "", "", 3], "totals row"),
        (HEADING, "heading again"),
        (HEADING[:3], "heading again"),
        (["Last updated 1 June 2021"], "footer note"),
        (["Prepared by", "the office"], "footer note"),
        (["Page 2 of 3"], "footer note"),
        (["", "", "", "Everything below is from the old list"], "footer note"),
        ([], "blank"),
    ],
)
def test_what_is_nobodys_is_set_aside_with_its_reason(row: list[Any], reason: str) -> None:
    assert aside(row) == [(3, reason)]


@pytest.mark.parametrize(
    "row",
    [
        ["Sum", "Li", "sum.li@library.example.org"],
        ["Page", "Turner", "page@library.example.org", "Hobart", "Trust"],
        ["Total", "Person", "", "", "total@library.example.org"],
        ["Noa", "Updike", "", "Hobart", "Trust"],
        ["Ana", "Countess", "", "Perth"],
    ],
)
def test_people_with_unusual_names_are_people(row: list[Any]) -> None:
    said = review(grid(HEADING, ANA, row, BO))
    assert people(said) == ["Ana", row[0], "Bo"]
    assert said.ignored == ()


def test_a_row_without_anybody_is_rejected_and_kept_as_it_stood() -> None:
    said = review(grid(HEADING, ANA, ["", "", "", "Hobart", "Harbour Trust"], BO))
    (rejected,) = said.rejected
    assert (rejected.row, rejected.reason) == (3, "no name, e-mail or member number")
    assert rejected.cells == ("Hobart", "Harbour Trust")
    assert people(said) == ["Ana", "Bo"]


def test_a_missing_address_is_said_and_the_person_kept() -> None:
    said = review(grid(HEADING, ["Ana", "Silva", "", "Hobart", "Trust"], BO))
    first, second = said.drafts
    assert ("email", "missing") in codes(first)
    assert ("email", "missing") not in codes(second)


def test_blanks_before_the_last_person_are_listed_and_none_after() -> None:
    said = review(grid(HEADING, ANA, [], [], BO, [], []))
    assert [(one.row, one.reason) for one in said.ignored] == [(3, "blank"), (4, "blank")]


def test_a_great_gap_is_not_listed_row_by_row() -> None:
    gap: list[list[Any]] = [[] for _ in range(MOST_BLANKS_LISTED + 5)]
    said = review(grid(HEADING, ANA, *gap, BO))
    assert not any(one.reason == "blank" for one in said.ignored)


ROWS = st.lists(
    st.sampled_from([ANA, BO, [], ["Total", 3], ["Last updated today"], ["", "", "", "Hobart"]]),
    max_size=8,
)


@given(ROWS)
def test_no_row_is_lost_and_none_is_told_of_twice(rows: list[list[Any]]) -> None:
    said = review(grid(HEADING, ANA, *rows, BO))
    read = [draft.row for draft in said.drafts if draft.row is not None]
    aside_rows = (*said.ignored, *said.rejected)
    left = [one.row for one in aside_rows if one.row is not None]
    assert sorted([*read, *left]) == list(range(2, len(rows) + 4))
    assert len(read) == sum(row in (ANA, BO) for row in rows) + 2
