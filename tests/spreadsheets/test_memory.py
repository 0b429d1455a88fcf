"""What was said of headers before decides about the next file, by name and not by position."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentordesk.domain.vocabulary import Scheme
from mentordesk.spreadsheets.drafts import ReviewedSheets, TableMeaning, Tier
from mentordesk.spreadsheets.grids import Grid, Workbook
from mentordesk.spreadsheets.memory import (
    NOTHING_SAID,
    Memory,
    fingerprint,
    header_key,
    header_keys,
    look_up,
)
from mentordesk.spreadsheets.review import review_workbook
from tests.spreadsheets.sheets_of import NURSES

HEADERS = ["Name", "E-mail", "Call sign", "Beacon", "Blurb"]
ROWS = [
    ["Ada Lund", "ada@mail.example.org", "Kestrel", "77-A", "I keep bees."],
    ["Bo Ek", "bo@mail.example.org", "Heron", "78-B", "I sail."],
    ["Cy Moe", "cy@mail.example.org", "Wren", "79-C", "I run a ward at night."],
]
JUNE = date(2026, 6, 3)


def grid_of(headers: list[str], rows: list[list[Any]]) -> Grid:
    lines = [headers, *rows]
    return Grid("List", {n: dict(enumerate(line, 1)) for n, line in enumerate(lines, 1)})


def reviewed(grid: Grid, memory: Memory = NOTHING_SAID, scheme: Scheme = NURSES) -> ReviewedSheets:
    return review_workbook(Workbook("xlsx", (grid,)), "mentees.xlsx", scheme, memory)


def table(grid: Grid, memory: Memory = NOTHING_SAID) -> TableMeaning:
    return reviewed(grid, memory).tables[0]


def turned(order: list[int]) -> Grid:
    return grid_of([HEADERS[i] for i in order], [[row[i] for i in order] for row in ROWS])


def test_a_correction_counts_for_the_next_file_whatever_the_order_of_its_columns() -> None:
    layout = table(turned([0, 1, 2, 3, 4])).layout
    memory = NOTHING_SAID.with_corrections(
        layout, {"Call sign": "preferred_name", "Beacon": "member_no"}, JUNE
    )
    said = reviewed(turned([4, 3, 2, 1, 0]), memory)
    assert said.drafts[0].fields["preferred_name"] == "Kestrel"
    assert said.drafts[0].fields["member_no"] == "77-A"
    meanings = {column.header: column for column in said.tables[0].columns}
    assert meanings["Call sign"].tier is Tier.SURE
    assert meanings["Call sign"].reason == "you said so on 3 June 2026"


def test_a_header_that_is_to_be_kept_is_kept_and_nothing_is_lost() -> None:
    layout = table(turned([0, 1, 2, 3, 4])).layout
    memory = NOTHING_SAID.with_corrections(layout, {"E-mail": None})
    said = reviewed(turned([0, 1, 2, 3, 4]), memory)
    assert "email" not in said.drafts[0].fields
    assert ("E-mail", "ada@mail.example.org") in [(o.header, o.text) for o in said.drafts[0].others]
    column = next(c for c in said.tables[0].columns if c.header == "E-mail")
    assert (column.field, column.tier, column.reason) == (None, Tier.KEPT, "you said so")


def test_a_correction_wins_over_the_column_that_had_the_field() -> None:
    grid = grid_of(["Name", "E-mail", "Home e-mail"], [["Ada", "a@x.org", "b@x.org"]])
    layout = table(grid).layout
    memory = NOTHING_SAID.with_corrections(layout, {"Home e-mail": "email"})
    draft = reviewed(grid, memory).drafts[0]
    assert draft.fields["email"] == "b@x.org"
    assert [other.text for other in draft.others] == ["a@x.org"]


def test_a_correction_is_a_synonym_in_other_sets_of_headers() -> None:
    layout = table(turned([0, 1, 2, 3, 4])).layout
    memory = NOTHING_SAID.with_corrections(layout, {"Call sign": "preferred_name"}, JUNE)
    other = grid_of(["Name", "E-mail", "CALL SIGN:"], [r[:3] for r in ROWS])
    said = reviewed(other, memory)
    assert said.tables[0].layout != layout
    assert said.drafts[1].fields["preferred_name"] == "Heron"


def test_the_values_may_forbid_a_synonym_but_not_what_was_said_of_the_very_layout() -> None:
    grid = grid_of(["Name", "E-mail", "Line"], [["Ada Lund", "a@x.org", "see below"]] * 2)
    layout = table(grid).layout
    assert reviewed(grid, NOTHING_SAID.with_corrections(layout, {"Line": "phone"})).drafts[0].issues
    elsewhere = NOTHING_SAID.with_corrections("elsewhere", {"Line": "phone"})
    said = reviewed(grid, elsewhere)
    assert {c.header: c.field for c in said.tables[0].columns}["Line"] is None


def test_words_that_were_given_two_meanings_are_no_synonym() -> None:
    memory = NOTHING_SAID.with_corrections("one", {"Base": "employer"})
    memory = memory.with_corrections("two", {"Base": "city"})
    assert memory.words == {}
    assert memory.headers == {"base"}
    assert memory.with_corrections("two", {"Base": "employer"}).words["base"].field == "employer"


def test_the_later_day_is_told() -> None:
    memory = NOTHING_SAID.with_corrections("one", {"Base": "employer"}, date(2025, 1, 2))
    memory = memory.with_corrections("two", {"Base": "employer"}, JUNE)
    assert memory.words["base"].on == JUNE


def test_a_table_in_which_nobody_is_found_can_be_told_who_is_who() -> None:
    grid = grid_of(
        ["Wer?", "Wohin?", "Nook"], [["Ada Lund", "a@x.org", "9"], ["Bo", "b@x.org", "8"]]
    )
    memory = NOTHING_SAID.with_corrections(
        table(grid).layout, {"Wohin?": None, "Wer?": "full_name"}
    )
    assert [d.fields["full_name"] for d in reviewed(grid, memory).drafts] == ["Ada Lund", "Bo"]


def test_two_columns_of_one_name_are_told_apart() -> None:
    assert header_keys(["Name", "name:", "Name 2", "NAME"]) == [
        "name",
        "name 2",
        "name 2 2",
        "name 3",
    ]
    grid = grid_of(["Name", "E-mail", "Note", "Note"], [["Ada", "a@x.org", "Kin", "Ward 9"]] * 2)
    keys = [column.key for column in table(grid).columns]
    assert keys == ["name", "e mail", "note", "note 2"]
    memory = NOTHING_SAID.with_corrections(table(grid).layout, {keys[3]: "employer"})
    assert reviewed(grid, memory).drafts[0].fields["employer"] == "Ward 9"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("3. Your workplace", "Your workplace"),
        ("Q12) Your workplace", "Your workplace"),
        ("Your\u00a0workplace *", "your workplace"),
        ("2.1. Your workplace", "Your Workplace:"),
    ],
)
def test_headers_are_compared_without_number_case_and_signs(one: str, other: str) -> None:
    assert header_key(one) == header_key(other)


@given(st.lists(st.text(max_size=12), max_size=8), st.randoms())
def test_a_fingerprint_is_of_the_set(headers: list[str], chance: Any) -> None:
    mixed = list(headers)
    chance.shuffle(mixed)
    assert fingerprint(mixed) == fingerprint(headers) == fingerprint([*headers, *headers])


@given(st.lists(st.text(max_size=12), max_size=8))
def test_keys_are_different_and_lasting(headers: list[str]) -> None:
    keys = header_keys(headers)
    assert len(set(keys)) == len(keys)
    assert [header_key(key) for key in keys] == keys


def test_nothing_is_found_in_an_empty_memory() -> None:
    found = look_up({1: "Name", 2: "Base"}, NOTHING_SAID)
    assert (found.known, found.synonyms) == ({}, {})
    assert found.keys == {1: "name", 2: "base"}


def form_grid(gap: str = "Ward 9") -> Grid:
    lines = {
        "Mentee application": None, "Full name:": "Ada Lund", "E-mail:": "ada@mail.example.org",
        "Phone:": "020 7946 0991", "Nook:": gap, "Job title:": "Nurse", "City:": "Leeds",
        "Country:": "United Kingdom",
    }  # fmt: skip
    rows: dict[int, dict[int, Any]] = {}
    for number, (label, answer) in enumerate(lines.items(), 1):
        rows[number] = {1: label} if answer is None else {1: label, 3: answer}
    return Grid("Form", rows)


def test_labels_of_a_form_are_remembered_like_columns() -> None:
    meaning = table(form_grid())
    assert meaning.is_form
    nook = next(column for column in meaning.columns if column.header == "Nook:")
    assert (nook.column, nook.field, nook.tier) == ("A5", None, Tier.KEPT)
    memory = NOTHING_SAID.with_corrections(meaning.layout, {nook.key: "employer"}, JUNE)
    said = reviewed(form_grid("Ward 12"), memory)
    assert said.drafts[0].fields["employer"] == "Ward 12"
    again = next(column for column in said.tables[0].columns if column.key == nook.key)
    assert (again.field, again.tier) == ("employer", Tier.SURE)
    assert again.reason == "you said so on 3 June 2026"


def test_what_was_said_of_a_label_makes_the_same_words_a_label_elsewhere() -> None:
    memory = NOTHING_SAID.with_corrections("elsewhere", {"Nook": "employer"})
    assert reviewed(form_grid(), memory).drafts[0].fields["employer"] == "Ward 9"
