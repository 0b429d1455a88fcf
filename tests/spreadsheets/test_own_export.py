"""Reading back our own exports: only applicants, whole texts, columns known beforehand."""

import io
from collections.abc import Callable

import openpyxl

from mentordesk.spreadsheets.base_values import ROW_HEADER, base_row, mark_of
from mentordesk.spreadsheets.grids import Grid, ListedRow
from mentordesk.spreadsheets.own_export import applicants_of
from mentordesk.spreadsheets.reading import read_sheets
from mentordesk.spreadsheets.sheets import HIDDEN_SHEET, Sheet
from mentordesk.spreadsheets.writing import workbook

LONG = "a long answer, " * 5_000
APPLICANTS = Sheet(
    "Applicants",
    ("Role", "Full name", "Goals", "Standing"),
    (("mentee", "Ana Souza", LONG, "ready"), ("mentor", "Ruth _x0041_dams", "", "matched")),
    keys=("application 1", "application 2"),
    columns=("role", "full_name", "goals", "-Standing"),
)
PAIRS = Sheet(
    "Pairs",
    ("Mentee", "Mentor", "Often"),
    (("Ana Souza", "Ruth Adams", "monthly"),),
    keys=("pair 1",),
    list_kind="pair",
)
EXPORT = workbook([APPLICANTS, PAIRS], "Scheme / 2021 July")


def test_only_the_applicants_are_read_with_their_whole_texts() -> None:
    (grid,) = read_sheets(EXPORT).grids
    assert grid.sheet == "Applicants"
    assert grid.rows[1] == {1: "Role", 2: "Full name", 3: "Goals", 5: ROW_HEADER}
    assert grid.rows[2][3] == LONG
    assert grid.rows[3][2] == "Ruth _x0041_dams"


def test_the_columns_are_known_by_their_headings_wherever_they_stand() -> None:
    (grid,) = read_sheets(EXPORT).grids
    assert grid.known == {1: "role", 2: "full_name", 3: "goals", 5: ""}
    book = openpyxl.load_workbook(io.BytesIO(EXPORT))
    book["Applicants"].insert_cols(1)
    output = io.BytesIO()
    book.save(output)
    (moved,) = read_sheets(output.getvalue()).grids
    assert moved.known == {2: "role", 3: "full_name", 4: "goals", 6: ""}


def test_a_renamed_sheet_is_read_like_any_other() -> None:
    book = openpyxl.load_workbook(io.BytesIO(EXPORT))
    book["Applicants"].title = "My people"
    output = io.BytesIO()
    book.save(output)
    sheets = [grid.sheet for grid in read_sheets(output.getvalue()).grids]
    assert "My people" in sheets


def test_a_hidden_sheet_of_somebody_else_says_nothing() -> None:
    grid = Grid("People", {1: {1: "Name"}})
    foreign = Grid(HIDDEN_SHEET, {1: {1: "something else", 2: 1, 3: "full_name"}})
    assert applicants_of([grid], foreign) == (grid,)
    assert applicants_of([grid], Grid(HIDDEN_SHEET, {})) == (grid,)


def edited(change: Callable[[openpyxl.Workbook], None]) -> tuple[ListedRow, ...]:
    book = openpyxl.load_workbook(io.BytesIO(EXPORT))
    change(book)
    output = io.BytesIO()
    book.save(output)
    return read_sheets(output.getvalue()).listed


def test_rows_of_other_lists_that_are_as_exported_say_nothing() -> None:
    assert read_sheets(EXPORT).listed == ()
    assert read_sheets(EXPORT).notes == ()


def test_edited_and_added_rows_of_other_lists_are_read() -> None:
    def change(book: openpyxl.Workbook) -> None:
        book["Pairs"]["B2"] = "Somebody Else"
        book["Pairs"]["C2"] = None
        book["Pairs"].append(["Cy Lee", "Ruth Adams"])

    first, added = edited(change)
    assert (first.kind, first.key, first.row) == ("pair", "pair 1", 2)
    assert (first.edited, first.emptied) == (("Mentor",), ("Often",))
    assert first.cells["Mentor"] == "Somebody Else"
    assert first.marks["Mentor"] == mark_of("Ruth Adams")
    assert (added.key, added.cells) == ("", {"Mentee": "Cy Lee", "Mentor": "Ruth Adams"})
    assert added.made_for == "Scheme / 2021 July"


def test_a_copied_row_is_an_added_one_and_an_emptied_one_is_nothing() -> None:
    def copy(book: openpyxl.Workbook) -> None:
        book["Pairs"].append([cell.value for cell in book["Pairs"][2]])

    (copied,) = edited(copy)
    assert (copied.key, copied.row) == ("", 3)

    def empty(book: openpyxl.Workbook) -> None:
        for column in (1, 2, 3):
            book["Pairs"].cell(2, column).value = None

    assert edited(empty) == ()


def test_columns_of_a_list_may_be_moved_and_left_out() -> None:
    def move(book: openpyxl.Workbook) -> None:
        page = book["Pairs"]
        for row in page.iter_rows():
            values = [cell.value for cell in row]
            for cell, value in zip(row, [values[3], values[1], None, values[0]], strict=True):
                cell.value = value

    assert edited(move) == ()


def test_a_list_without_rows_still_takes_new_ones() -> None:
    empty = Sheet("Contacts", ("Mentee", "Date"), (), list_kind="contact")
    book = openpyxl.load_workbook(io.BytesIO(workbook([APPLICANTS, empty], "x")))
    book["Contacts"].append(["Ana Souza", "2021-08-01"])
    output = io.BytesIO()
    book.save(output)
    (row,) = read_sheets(output.getvalue()).listed
    assert (row.kind, row.key, row.cells["Date"]) == ("contact", "", "2021-08-01")


def test_each_row_carries_what_it_held_in_a_hidden_column() -> None:
    book = openpyxl.load_workbook(io.BytesIO(EXPORT))
    assert book["Applicants"].column_dimensions["E"].hidden
    (grid,) = read_sheets(EXPORT).grids
    first = base_row(str(grid.rows[2][5]))
    assert first is not None
    assert (first.made_for, first.key) == ("Scheme / 2021 July", "application 1")
    assert first.marks["full_name"] == mark_of("Ana Souza")
    assert mark_of("  Ana   Souza ") == mark_of("Ana Souza") != mark_of("Ana Sousa")
    assert (mark_of(2.0), mark_of(""), mark_of(None)) == (mark_of("2"), "", "")
