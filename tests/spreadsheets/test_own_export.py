"""Reading back our own exports: only applicants, whole texts, columns known beforehand."""

import io

import openpyxl

from mentordesk.spreadsheets.base_values import ROW_HEADER, base_row, mark_of
from mentordesk.spreadsheets.grids import Grid
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
PAIRS = Sheet("Pairs", ("Mentee", "Mentor"), (("Ana Souza", "Ruth Adams"),), keys=("pair 1",))
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


def test_other_lists_say_that_they_only_show() -> None:
    assert read_sheets(EXPORT).notes == ()
    book = openpyxl.load_workbook(io.BytesIO(EXPORT))
    book["Pairs"]["B2"] = "Somebody Else"
    book["Pairs"].append(["Cy Lee", "Ruth Adams"])
    output = io.BytesIO()
    book.save(output)
    shows = "This list only shows; change it in the programme."
    assert read_sheets(output.getvalue()).notes == (
        f"Pairs, row 2: Mentor was edited. {shows}",
        f"Pairs, row 3: a row was added. {shows}",
    )


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
