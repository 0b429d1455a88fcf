"""Workbooks and CSV files: any text survives, nothing becomes a formula, rows are identified."""

import csv
import io
import zipfile
from datetime import date, datetime

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from python_calamine import CalamineWorkbook

from mentordesk.domain.sinks import escaped, guarded, scrubbed, unescaped, unguarded
from mentordesk.spreadsheets.cell_text import parts
from mentordesk.spreadsheets.sheets import HIDDEN_SHEET, LONG_TEXT_SHEET, Chart, Sheet
from mentordesk.spreadsheets.writing import csv_file, safe_title, workbook

HOSTILE = ["=cmd|' /C calc'!A0", "+61 2", "-1", "@SUM(A1)", "#N/A", "007", "1/2", "'quoted", "<b>"]
ANY_TEXT = st.text(st.characters(), max_size=40)


def opened(content: bytes) -> openpyxl.Workbook:
    return openpyxl.load_workbook(io.BytesIO(content))


def column_of(content: bytes, title: str = "People") -> list[object]:
    """The first column below the header, as another reader than openpyxl has it."""
    book = CalamineWorkbook.from_filelike(io.BytesIO(content))
    return [row[0] for row in book.get_sheet_by_name(title).to_python()[1:]]


def people(*texts: str) -> Sheet:
    return Sheet("People", ("Name",), tuple((text,) for text in texts))


@settings(max_examples=60)
@given(st.lists(ANY_TEXT.filter(lambda text: scrubbed(text) != ""), min_size=1, max_size=8))
def test_any_text_is_read_back_as_it_was_and_no_cell_is_a_formula(texts: list[str]) -> None:
    content = workbook([people(*texts)])
    assert column_of(content) == [scrubbed(text) for text in texts]
    assert all(
        cell.data_type == "s" for row in opened(content)["People"].iter_rows() for cell in row
    )


@given(st.text(st.sampled_from("_x0041F5ab"), max_size=30))
def test_text_that_looks_like_a_character_code_stays_text(text: str) -> None:
    content = workbook([people(f"n{text}")])
    assert column_of(content) == [f"n{text}"]


def test_a_character_code_is_escaped_and_the_escape_can_be_taken_back() -> None:
    assert escaped("_x0041_") == "_x005F_x0041_"
    assert unescaped(escaped("a_x0041_b_x005F_")) == "a_x0041_b_" + "x005F_"


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_stays_text(text: str) -> None:
    cell = opened(workbook([people(text)]))["People"]["A2"]
    assert (cell.value, cell.data_type, cell.number_format) == (text, "s", "@")


def test_days_moments_numbers_and_answers_have_their_kinds() -> None:
    row = (date(2021, 7, 22), datetime(2021, 7, 22, 13, 0), 4, 2.5, True, None)  # noqa: DTZ001 - as written on a form
    sheet = Sheet("Kinds", tuple("abcdef"), (row,))
    cells = opened(workbook([sheet]))["Kinds"][2]
    assert [cell.value for cell in cells[:4]] == [
        datetime(2021, 7, 22), datetime(2021, 7, 22, 13, 0), 4, 2.5,  # noqa: DTZ001 - the same
    ]  # fmt: skip
    assert cells[0].data_type == "d"
    assert cells[0].number_format == "yyyy-mm-dd"
    assert (cells[4].value, cells[5].value) == ("Yes", None)


def test_the_header_is_frozen_filtered_and_wide_enough() -> None:
    sheet = Sheet("People", ("Name", "E-mail"), (("Ana Souza", "ana.souza@example.org"),))
    page = opened(workbook([sheet]))["People"]
    assert page.freeze_panes == "A2"
    assert page.auto_filter.ref == "A1:B2"
    assert page.column_dimensions["B"].width >= len("ana.souza@example.org")
    assert page["A1"].font.bold


def test_a_text_too_long_for_a_cell_goes_on_upon_another_sheet() -> None:
    text = "ä😀" * 30_000
    content = workbook([people(text)])
    first = column_of(content)[0]
    lines = opened(content)[LONG_TEXT_SHEET].iter_rows(min_row=2, values_only=True)
    rest = [line for line in lines if line[:3] == ("People", 2, "Name")]
    assert [line[3] for line in rest] == list(range(2, len(rest) + 2))
    assert str(first) + "".join(str(line[4]) for line in rest) == text


@given(st.integers(0, 40_000), st.sampled_from(["a", "😀"]))
@settings(max_examples=25)
def test_pieces_fit_a_cell_and_make_the_text(length: int, character: str) -> None:
    pieces = parts(character * length)
    assert "".join(pieces) == character * length
    assert all(len(piece.encode("utf-16-le")) <= 2 * 32_767 for piece in pieces)


def test_the_hidden_sheet_names_columns_and_rows() -> None:
    sheet = Sheet(
        "People", ("Name",), (("Ana",), ("Ruth",)), keys=("application 1", "application 2"),
        columns=("full_name",),
    )  # fmt: skip
    page = opened(workbook([sheet], "Scheme / 2021 July"))[HIDDEN_SHEET]
    assert page.sheet_state == "hidden"
    assert list(page.iter_rows(values_only=True)) == [
        ("mentordesk export", 1, "Scheme / 2021 July"),
        ("People", 1, "full_name"),
        ("People", 2, "application 1"),
        ("People", 3, "application 2"),
    ]


def test_a_column_offers_its_options_and_takes_other_words() -> None:
    sheet = Sheet("People", ("Sector",), (("Law",),), choices={0: ("Public, school", "Law")})
    book = opened(workbook([sheet]))
    (rule,) = book["People"].data_validations.dataValidation
    assert rule.formula1 == "'_mentordesk_lists'!$A$1:$A$2"
    assert not rule.showErrorMessage
    assert book["_mentordesk_lists"]["A1"].value == "Public, school"
    assert book["_mentordesk_lists"].sheet_state == "hidden"


@pytest.mark.parametrize("kind", ["bar", "column", "line"])
def test_charts_are_native_and_show_their_axes(kind: str) -> None:
    chart = Chart("Pairs", kind, "D2", rows=2, columns=2, stacked=kind == "column")
    sheet = Sheet(
        "Pairs", ("Intake", "Mentees", "Mentors"), (("A", 1, 2), ("B", 3, 4)), charts=(chart,)
    )
    with zipfile.ZipFile(io.BytesIO(workbook([sheet]))) as book:
        drawn = book.read("xl/charts/chart1.xml").decode()
    assert drawn.count('<delete val="0"') == 2
    assert '<showVal val="1"' in drawn
    assert '<showSerName val="0"' in drawn


def test_a_chart_without_rows_is_left_out() -> None:
    sheet = Sheet("Pairs", ("Intake", "Pairs"), (), charts=(Chart("Pairs", "bar", "D2", rows=0),))
    with zipfile.ZipFile(io.BytesIO(workbook([sheet]))) as book:
        assert not [name for name in book.namelist() if "chart" in name]


def test_sheet_titles_are_ones_excel_accepts() -> None:
    assert safe_title("2021/22: [July]?", []) == "2021 22   July"
    assert safe_title("x" * 40, []) == "x" * 31
    assert safe_title("Pairs", ["pairs"]) == "Pairs (2)"
    assert safe_title("", []) == "Sheet"


@given(st.lists(ANY_TEXT, min_size=1, max_size=6))
def test_csv_cells_never_calculate_and_lose_nothing(texts: list[str]) -> None:
    content = csv_file(Sheet("People", ("n", *texts), ((1, *texts),)))
    assert content.startswith(b"\xef\xbb\xbf")
    rows = list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline="")))
    assert rows[1] == ["1", *(guarded(scrubbed(text)) for text in texts)]
    assert not any(cell.startswith(("=", "+", "-", "@")) for cell in rows[1])


@given(ANY_TEXT)
def test_the_guard_of_a_csv_cell_can_be_taken_back(text: str) -> None:
    if not text.startswith("'"):
        assert unguarded(guarded(text)) == text


def test_csv_writes_days_answers_and_gaps_plainly() -> None:
    row = (date(2021, 7, 1), datetime(2021, 7, 1, 9, 30), False, None, 2.5)  # noqa: DTZ001 - as written on a form
    lines = csv_file(Sheet("x", tuple("abcde"), (row,))).decode("utf-8-sig").splitlines()
    assert lines[1] == "2021-07-01,2021-07-01 09:30:00,No,,2.5"
