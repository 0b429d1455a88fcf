"""Cells that want harm or are odd: kept as they are, cut where no cell can be longer, never run."""

import io
import zipfile
from datetime import date, datetime
from typing import Any

import openpyxl
import pytest
from openpyxl.utils.datetime import CALENDAR_MAC_1904

from mentordesk.domain.sinks import guarded, scrubbed, unescaped, unguarded
from mentordesk.spreadsheets.cell_text import parts
from mentordesk.spreadsheets.grids import Grid, address, as_text, column_letters
from mentordesk.spreadsheets.reading import LONGEST_CELL, read_sheets
from mentordesk.spreadsheets.sheets import Sheet
from mentordesk.spreadsheets.text_tables import best_separator, decode, read_text
from mentordesk.spreadsheets.writing import workbook
from tests.spreadsheets.sheets_of import codes, fields, grid, review

HEAD = ["Name", "Email", "Role", "Goals"]
ODD = (
    "=cmd|' /C calc'!A0", "=HYPERLINK(\"http://x\")", "@SUM(1)", "<script>alert(1)</script>",
    "\u202e\u0627\u0644\u0627\u0633\u0645", "\u05d0\u05d1\u05d2", "\U0001f9d1\u200d\U0001f4bb",
    "Zo\u0308e\u0301", "{{ name }}", "%s %n", "'; DROP TABLE person; --", "_x0041_", "..\\..\\x",
)  # fmt: skip


def made(book: openpyxl.Workbook) -> Grid:
    """The first sheet of a workbook after a way through a file."""
    stream = io.BytesIO()
    book.save(stream)
    return read_sheets(stream.getvalue()).grids[0]


def book_of(*rows: list[Any]) -> openpyxl.Workbook:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    for row in rows:
        sheet.append(row)
    return book


@pytest.mark.parametrize("odd", ODD)
def test_an_odd_answer_is_kept_as_text(odd: str) -> None:
    said = review(grid(HEAD, ["Ana Silva", "a@x.example.org", "mentee", odd]))
    (draft,) = said.drafts
    texts = [kept.text for kept in draft.others] + [str(draft.fields.get("goals"))]
    assert any(odd in text or as_text(odd) in text for text in texts) or draft.fields.get("goals")
    assert draft.sources.get("goals", draft.others[0].source if draft.others else None)


@pytest.mark.parametrize("odd", ODD)
def test_an_odd_name_is_somebody(odd: str) -> None:
    said = review(grid(HEAD, [odd, "a@x.example.org", "mentee", "x"]))
    (draft,) = said.drafts
    assert draft.fields["email"] == "a@x.example.org"


def test_a_cell_longer_than_any_cell_is_cut_and_said() -> None:
    long = "word " * 20_000
    text = f"Name,Email,Goals\nAna Silva,a@x.example.org,{long}\n"
    book = read_sheets(text.encode())
    assert len(str(book.grids[0].rows[2][3])) == LONGEST_CELL
    assert "were cut there" in " ".join(book.notes)


def test_nul_and_control_characters_do_not_reach_the_cells() -> None:
    (found,) = read_text(b"Name,Email\nA\x00na,a@x.example.org\n").grids
    assert found.rows[2][1] == "Ana"
    assert scrubbed("a\x00b\x0bc\r\nd\ue000") == "abc\nd\ue000"


def test_long_texts_are_cut_between_characters_and_joined_again() -> None:
    text = "\U0001f600" * 40_000
    pieces = parts(text)
    assert "".join(pieces) == text
    assert len(pieces) == 3
    assert all(len(piece.encode("utf-16-le")) // 2 <= LONGEST_CELL for piece in pieces)
    assert parts("short") == ["short"]


@pytest.mark.parametrize("text", ["=1", "'=1", "''=1", "'quoted'", "plain", "", "-5", "\t=x", "'"])
def test_guarding_is_taken_back(text: str) -> None:
    assert unguarded(guarded(text)) == text
    assert not guarded(text).startswith("=")


def test_codes_that_excel_reads_as_letters_stay_text() -> None:
    (found,) = read_sheets(
        workbook([Sheet("A", ("_x0041_", "b"), (("_x005F_", "_x0042_ c"),))])
    ).grids
    assert [[unescaped(str(v)) for v in row.values()] for row in found.rows.values()] == [
        ["_x0041_", "b"], ["_x005F_", "_x0042_ c"],
    ]  # fmt: skip
    assert unescaped("_x005F_x0041_") == "_x0041_"


def test_dates_counted_from_1904() -> None:
    book = book_of(["Name", "Email", "Date signed"], ["Ana", "a@x.example.org", date(2024, 3, 3)])
    book.epoch = CALENDAR_MAC_1904
    found = made(book)
    assert found.rows[2][3] == datetime(2024, 3, 3)  # noqa: DTZ001 - a cell has no zone


def test_hidden_rows_are_read_and_marked() -> None:
    book = book_of(HEAD, ["Ana", "a@x.example.org", "mentee", "x"], ["Ben", "b@x.example.org"])
    book.worksheets[0].row_dimensions[3].hidden = True
    found = made(book)
    assert found.hidden_rows == frozenset({3})
    said = review(found)
    assert [(None, "hidden_row") in codes(draft) for draft in said.drafts] == [False, True]


def test_hidden_sheets_are_left_aside_and_named() -> None:
    book = book_of(HEAD, ["Ana", "a@x.example.org", "mentee", "x"])
    secret = book.create_sheet("Secret")
    secret.append(HEAD)
    secret.sheet_state = "veryHidden"
    stream = io.BytesIO()
    book.save(stream)
    read = read_sheets(stream.getvalue())
    assert [one.sheet for one in read.grids] == ["Sheet"]
    assert any("Secret" in note for note in read.notes)


def test_formulas_without_results_are_issues_and_not_answers() -> None:
    found = made(book_of(HEAD, ["Ana", "a@x.example.org", "mentee", "=1+1"]))
    assert (2, 4) in found.unfinished
    (draft,) = review(found).drafts
    assert ("goals", "formula_without_value") in codes(draft)
    assert "goals" not in draft.fields


def test_a_merged_heading_names_its_first_column_only() -> None:
    book = book_of(["Name", "Email", None, "Phone"], ["Ana", "a@x.example.org", "b", "0491570156"])
    book.worksheets[0].merge_cells("B1:C1")
    (draft,) = review(made(book), name="mentees").drafts
    assert fields(draft)["email"] == "a@x.example.org"
    assert [kept.text for kept in draft.others] == ["b"]


def test_options_with_commas_are_one_choice() -> None:
    several = "Leading a ward, Research, audit and writing, my own wish, Return to practice"
    said = review(
        grid(["Name", "Email", "Role", "Topics"], ["Ana", "a@x.example.org", "mentee", several])
    )
    assert said.drafts[0].fields["areas"] == (
        "Leading a ward", "Research, audit and writing", "Return to practice", "my own wish",
    ) or set(said.drafts[0].fields["areas"]) == {  # type: ignore[arg-type]
        "Leading a ward", "Research, audit and writing", "my own wish", "Return to practice",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (b"\xef\xbb\xbfName", "Name"),
        ("Zo\u00eb".encode("utf-16"), "Zo\u00eb"),
        ("Zo\u00eb".encode("utf-16-le"), "Zo\u00eb"),
        ("Zo\u00eb,Zo\u00eb".encode("utf-16-be"), "Zo\u00eb,Zo\u00eb"),
        ("Zo\u00eb \u20ac".encode("cp1252"), "Zo\u00eb \u20ac"),
        ("Zo\u00eb".encode(), "Zo\u00eb"),
    ],
)
def test_encodings_by_evidence(data: bytes, text: str) -> None:
    assert decode(data) == text


@pytest.mark.parametrize(
    ("text", "separator"),
    [("a,b\nc,d", ","), ("a;b,x\nc;d", ";"), ("a\tb\nc\td", "\t"), ("a|b\nc|d", "|"),
     ('"a,b";c\n"d,e";f', ";"), ("one", ",")],
)  # fmt: skip
def test_separators_by_evidence(text: str, separator: str) -> None:
    assert best_separator(text) == separator


def test_addresses_of_cells() -> None:
    assert [column_letters(n) for n in (1, 26, 27, 702, 703)] == ["A", "Z", "AA", "ZZ", "AAA"]
    assert address(7, 4) == "D7"
    assert [as_text(v) for v in (1.0, 1.5, True, date(2024, 3, 3))] == [
        "1", "1.5", "Yes", "2024-03-03",
    ]  # fmt: skip


def test_a_workbook_that_carries_a_document_type_is_not_opened() -> None:
    source = io.BytesIO()
    book_of(HEAD).save(source)
    hostile = io.BytesIO()
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(hostile, "w") as new:
        for item in old.infolist():
            data = old.read(item)
            if item.filename.endswith("sheet1.xml"):
                data = b'<!DOCTYPE x [<!ENTITY a "b">]>' + data
            new.writestr(item.filename, data)
    with pytest.raises(Exception, match="instructions that spreadsheets never need"):
        read_sheets(hostile.getvalue())


def test_a_full_cell_is_kept_whole() -> None:
    long = "x" * (LONGEST_CELL - 1)
    (draft,) = review(grid(HEAD, ["Ana Silva", "a@x.example.org", "mentee", long])).drafts
    assert draft.fields["goals"] == long
