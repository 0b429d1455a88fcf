"""The marks beside exported rows: alike where cells read alike, and read back as written."""

from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentordesk.spreadsheets.base_values import (
    BaseRow,
    base_row,
    mark_of,
    marks_in,
    own_text,
    row_text,
)
from mentordesk.spreadsheets.grids import CellValue, as_text
from mentordesk.spreadsheets.sheets import Cell

CELLS: st.SearchStrategy[Cell] = st.one_of(
    st.none(),
    st.text(max_size=20),
    st.booleans(),
    st.integers(-(10**12), 10**12),
    st.floats(allow_nan=False, allow_infinity=False, width=32),
    st.dates(date(1900, 3, 1)),
    st.datetimes(datetime(1900, 3, 1)),  # noqa: DTZ001 - cells of a sheet know no time zone
)
COLUMNS = st.lists(st.from_regex(r"[A-Za-z][A-Za-z =.]{0,8}", fullmatch=True), unique=True)


def read(value: Cell) -> str:
    """A cell as a person reads it, spaces aside."""
    return "" if value is None else " ".join(as_text(value).split())


@given(CELLS, CELLS)
def test_marks_are_alike_exactly_where_cells_read_alike(one: Cell, other: Cell) -> None:
    assert (mark_of(one) == mark_of(other)) == (read(one) == read(other))
    assert (mark_of(one) == "") == (read(one) == "")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (3, 3.0),
        (3, "3"),
        ("Ana  Silva", " Ana\nSilva "),
        ("", None),
        ("\u00a0", None),
        (date(2021, 6, 1), "2021-06-01"),
    ],
)
def test_what_a_spreadsheet_program_changes_by_itself_is_no_edit(one: Cell, other: Cell) -> None:
    assert mark_of(one) == mark_of(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [("Ana", "ana"), ("Ana", "Aná"), (3, 3.5), ("3", "03"), ("a b", "ab"), (0, None)],
)
def test_what_a_person_changed_is_an_edit(one: Cell, other: Cell) -> None:
    assert mark_of(one) != mark_of(other)


@pytest.mark.parametrize("value", [time(9, 30), timedelta(hours=2), "\ud800", "x" * 40_000])
def test_every_value_a_reader_gives_has_a_short_mark(value: CellValue) -> None:
    assert len(mark_of(value)) == 8
    assert mark_of(value).isalnum()


@given(
    st.from_regex(r"[a-z]{1,8} [0-9]{1,5}", fullmatch=True),
    st.dictionaries(st.from_regex(r"[A-Z][a-z]{0,8}", fullmatch=True), CELLS, min_size=1),
)
def test_the_hidden_column_gives_back_key_and_marks(key: str, cells: dict[str, Cell]) -> None:
    found = marks_in(own_text(key, cells.values()), list(cells))
    assert found == (key, {name: mark_of(value) for name, value in cells.items()})


@given(st.lists(CELLS, min_size=1, max_size=6), st.integers(0, 8))
def test_marks_for_another_number_of_columns_are_none(cells: list[Cell], columns: int) -> None:
    names = [f"C{n}" for n in range(columns)]
    found = marks_in(own_text("pair 1", cells), names)
    assert (found is not None) == (columns == len(cells))


@pytest.mark.parametrize("text", ["", " ", "abc", " 12345678", "7"])
def test_what_somebody_typed_into_the_hidden_column_is_nothing(text: str) -> None:
    assert marks_in(text, ["Name"]) is None


@given(st.text(max_size=20), st.from_regex(r"[a-z]+ [0-9]+", fullmatch=True), COLUMNS)
def test_a_base_row_is_read_back_whole(made_for: str, key: str, columns: list[str]) -> None:
    marks = {name: mark_of(name) for name in columns} or {"": ""}
    back = base_row(row_text(BaseRow(made_for, key, marks)))
    assert back == BaseRow(made_for.replace("\t", " "), key, marks)


@pytest.mark.parametrize("text", ["", "one", "one\ttwo", "a\tb\tc\td", "\t\t\t"])
def test_a_text_of_other_parts_is_no_base_row(text: str) -> None:
    assert base_row(text) is None


def test_a_column_with_an_equals_sign_keeps_its_name() -> None:
    row = BaseRow("Scheme / 2021", "person 7", {"a=b": "12345678", "c": ""})
    assert base_row(row_text(row)) == row
