"""Bytes to sheets: every format we can make here, wrong names, hostile and damaged files."""

import io
import zipfile
from datetime import date, datetime
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl.utils.datetime import CALENDAR_MAC_1904

from mentordesk.domain.refusals import Unreadable
from mentordesk.spreadsheets.child import Child, Inline, child_reader
from mentordesk.spreadsheets.grids import Workbook, address, as_text, column_letters
from mentordesk.spreadsheets.html_tables import read_html
from mentordesk.spreadsheets.reading import LONGEST_CELL, read_sheets
from mentordesk.spreadsheets.sniff import DAMAGED, LOCKED, sniff
from mentordesk.spreadsheets.text_tables import best_separator, decode

SAMPLE = (Path(__file__).parent.parent / "applications" / "late_resend.xlsx").read_bytes()
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
ROW = [
    "Ana",
    "ana@x.example.org",
    7,
    2.5,
    True,
    datetime.fromisoformat("2021-06-03T08:30"),
    date(2021, 6, 4),
]


def xlsx(**sheets: list[list[object]]) -> bytes:
    book = openpyxl.Workbook()
    assert book.active is not None
    book.remove(book.active)
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(row)
    return saved(book)


def saved(book: openpyxl.Workbook) -> bytes:
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def repacked(data: bytes, change: dict[str, bytes]) -> bytes:
    """A workbook with some of its parts replaced or added."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w") as new:
        for name in old.namelist():
            if name not in change:
                new.writestr(name, old.read(name))
        for name, content in change.items():
            new.writestr(name, content)
    return out.getvalue()


def test_values_keep_their_kind() -> None:
    found = read_sheets(xlsx(People=[["h"] * 7, ROW]))
    (grid,) = found.grids
    assert (found.kind, grid.sheet) == ("xlsx", "People")
    assert list(grid.rows[2].values()) == [*ROW[:-1], datetime.fromisoformat("2021-06-04")]


def test_hidden_sheets_rows_and_unfinished_formulas() -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["Name", "Email"])
    sheet.append(["A", "=B9"])
    sheet.append(["C", "c@x.example.org"])
    sheet.row_dimensions[3].hidden = True
    hidden = book.create_sheet("Lists")
    hidden.sheet_state = "hidden"
    found = read_sheets(saved(book))
    (grid,) = found.grids
    assert grid.hidden_rows == {3}
    assert grid.unfinished == {(2, 2)}
    assert found.notes == ('The hidden sheet "Lists" was left aside.',)


def test_a_cell_in_the_last_row_costs_nothing() -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.cell(1, 1, "Name")
    sheet.cell(1_048_576, 3, "end")
    (grid,) = read_sheets(saved(book)).grids
    assert list(grid.rows) == [1, 1_048_576]


def test_the_1904_date_system() -> None:
    book = openpyxl.Workbook()
    book.epoch = CALENDAR_MAC_1904
    sheet = book.active
    assert sheet is not None
    sheet.append(["When"])
    sheet.append([datetime.fromisoformat("2021-06-03")])
    (grid,) = read_sheets(saved(book)).grids
    assert grid.rows[2][1] == datetime.fromisoformat("2021-06-03")


def test_what_openpyxl_cannot_read_calamine_can() -> None:
    styles = (
        b'<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
        b"<fills><fill><unheardOf/></fill></fills></styleSheet>"
    )
    data = repacked(xlsx(S=[["Name"], ["Ana"]]), {"xl/styles.xml": styles})
    (grid,) = read_sheets(data).grids
    assert grid.rows[2] == {1: "Ana"}


@pytest.mark.parametrize(
    ("text", "separator"),
    [
        ("a,b\n1,2\n", ","), ("a;b\n1,5;2\n", ";"), ("a\tb\n1\t2", "\t"), ("a|b\n1|2", "|"),
        ('"x, y";b\n"1, 2";3\n', ";"), ("only", ","),
    ],
)  # fmt: skip
def test_separators_by_evidence(text: str, separator: str) -> None:
    assert best_separator(text) == separator


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252"])
def test_encodings(encoding: str) -> None:
    text = "Name,City\nCáit Krüger,Nürnberg\nRené,Orléans\n" * 3
    assert decode(text.encode(encoding)) == text


def test_text_tables_with_all_line_ends_and_a_separator_line() -> None:
    for end in ("\n", "\r\n", "\r"):
        data = end.join(["sep=;" if end != "\r" else "Name;x", "Name;Mail", 'Ana;"a\nb"']).encode()
        (grid,) = read_sheets(data).grids
        assert "Ana" in grid.rows[max(grid.rows)].values()


def test_html_tables_by_any_name() -> None:
    page = """<html><head><style>td{}</style></head><table><tr><th colspan=2>Name</th></tr>
    <tr><td>A &amp; B<br>second</td><td>x<script>alert(1)</script></td></tr></table></html>"""
    assert sniff(page.encode()) == "html"
    (grid,) = read_html(page.encode()).grids
    assert grid.rows == {1: {1: "Name"}, 2: {1: "A & B\nsecond", 2: "x"}}


def test_html_says_its_own_encoding() -> None:
    page = '<meta charset="iso-8859-1"><table><tr><td>Ren\xe9</td></tr></table>'
    (grid,) = read_html(page.encode("latin-1")).grids
    assert grid.rows[1] == {1: "René"}


def test_spreadsheet_xml_of_2003() -> None:
    data = b"""<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"
    xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="S"><Table>
    <Row ss:Index="3"><Cell ss:Index="2"><Data ss:Type="String">Ana</Data></Cell></Row>
    </Table></Worksheet></Workbook>"""
    (grid,) = read_sheets(data).grids
    assert (grid.sheet, grid.rows) == ("S", {3: {2: "Ana"}})


@pytest.mark.parametrize(
    "data",
    [b"", b"%PDF-1.4 x", b"\x00\x01\x02" * 50, b"PK\x03\x04 broken", OLE],
    ids=["empty", "pdf", "binary", "zip", "ole"],
)  # fmt: skip
def test_files_that_are_none_get_one_sentence(data: bytes) -> None:
    with pytest.raises(Unreadable, match=r"\.$"):
        read_sheets(data)


def test_a_word_document_is_said_to_be_one() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("word/document.xml", "<w/>")
    with pytest.raises(Unreadable, match="document"):
        read_sheets(out.getvalue())


def test_entities_are_never_read() -> None:
    evil = b'<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/hostname">]><sst>&e;</sst>'
    with pytest.raises(Unreadable, match="harm"):
        read_sheets(repacked(xlsx(S=[["a"]]), {"xl/sharedStrings.xml": evil}))


def test_a_bomb_is_refused_by_its_own_directory() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", "<x/>")
        with archive.open("xl/big.xml", "w", force_zip64=True) as part:
            for _ in range(310):
                part.write(b"0" * 1024 * 1024)
    with pytest.raises(Unreadable, match="300 MB"):
        read_sheets(out.getvalue())


def test_a_locked_old_workbook() -> None:
    record = b"\x09\x08\x10\x00" + b"\x00" * 16 + b"\x2f\x00\x06\x00" + b"\x00" * 6
    with pytest.raises(Unreadable) as refusal:
        read_sheets(record)
    assert str(refusal.value) == LOCKED


def test_cells_longer_than_excel_allows_are_cut_and_said_so() -> None:
    found = read_sheets(("Name,Text\nAna," + "x" * 40_000 + "\n").encode())
    assert len(str(found.grids[0].rows[2][2])) == LONGEST_CELL
    assert "1 cells were longer" in found.notes[0]


def reads_or_says_why(data: bytes) -> bool:
    """Whether a file gives sheets, or one whole sentence."""
    try:
        return isinstance(read_sheets(data), Workbook)
    except Unreadable as refusal:
        return str(refusal).endswith(".")


@given(st.binary(max_size=300))
def test_any_bytes_give_sheets_or_one_sentence(data: bytes) -> None:
    assert reads_or_says_why(data)


@given(st.data())
def test_a_workbook_with_any_byte_changed(data: st.DataObject) -> None:
    whole = bytearray(SAMPLE)
    place = data.draw(st.integers(0, len(whole) - 1))
    whole[place] = data.draw(st.integers(0, 255))
    assert reads_or_says_why(bytes(whole))


def test_addresses_and_texts_of_cells() -> None:
    assert [column_letters(n) for n in (1, 26, 27, 703)] == ["A", "Z", "AA", "AAA"]
    assert address(7, 4) == "D7"
    assert [as_text(v) for v in (2.0, 2.5, True, datetime.fromisoformat("2021-06-03"))] == [
        "2",
        "2.5",
        "Yes",
        "2021-06-03",
    ]


def test_a_child_reads_what_inline_reads() -> None:
    data = xlsx(S=[["Name"], ["Ana"]])
    with child_reader() as child:
        assert child.read(data) == Inline().read(data)
        with pytest.raises(Unreadable) as refusal:
            child.read(b"PK\x03\x04 broken")
        assert str(refusal.value) == DAMAGED
        assert child.read(data) == Inline().read(data)


def test_a_child_that_dies_is_replaced() -> None:
    child = Child()
    try:
        with pytest.raises(Unreadable, match="damaged"):
            child.run(_end_here, b"")
        assert child.run(len, b"four") == 4
    finally:
        child.end()


def test_a_child_that_wants_too_much_memory() -> None:
    child = Child()
    try:
        with pytest.raises(Unreadable, match="memory"):
            child.run(_grab_memory, b"")
    finally:
        child.end()


def _end_here(data: bytes) -> int:
    raise SystemExit(len(data) + 3)


def _grab_memory(data: bytes) -> int:
    return len(bytearray(3 * 1024**3)) + len(data)
