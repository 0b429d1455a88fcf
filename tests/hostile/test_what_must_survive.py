"""Everything importing must survive: each file one plain sentence or the right value."""

import io
import struct
import unicodedata
import zipfile
from pathlib import Path

import openpyxl
import pytest

from mentordesk.domain.refusals import Unreadable
from mentordesk.services.imports.reviewing import review_sources
from mentordesk.spreadsheets.child import child_reader
from mentordesk.spreadsheets.old_sheets import look_at_old
from mentordesk.spreadsheets.open_sheets import hidden_in_ods
from mentordesk.spreadsheets.read_limits import MOST_SHEETS
from mentordesk.spreadsheets.reading import read_sheets
from mentordesk.spreadsheets.review import review_workbook
from mentordesk.spreadsheets.sniff import LOCKED
from tests.spreadsheets.sheets_of import NURSES, codes, review_file_of
from tests.spreadsheets.test_reading import repacked, xlsx

HEAD: list[object] = ["Name", "Email", "Role", "Goals"]
ANA: list[object] = ["Ana Silva", "ana@x.example.org", "mentee", "to learn"]
BEN: list[object] = ["Ben Ng", "ben@x.example.org", "mentor", "to help"]
LIST = xlsx(People=[HEAD, ANA, BEN])
MAIN = b"http://schemas.openxmlformats.org/spreadsheetml/2006/main"
RELS = b"http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def part(data: bytes, name: str) -> bytes:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return archive.read(name)


def emails(data: bytes, name: str = "list.xlsx") -> list[object]:
    return [draft.fields.get("email") for draft in review_file_of(data, name).drafts]


def both() -> list[object]:
    return [ANA[1], BEN[1]]


def test_a_merge_bomb_and_a_hundred_thousand_merges() -> None:
    sheet = part(LIST, "xl/worksheets/sheet1.xml")
    whole = b'<mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells>'
    many = b"<mergeCells>" + b'<mergeCell ref="A9:IZ9"/>' * 100_000 + b"</mergeCells>"
    for merges in (whole, many):
        hostile = sheet.replace(b"</sheetData>", b"</sheetData>" + merges)
        assert emails(repacked(LIST, {"xl/worksheets/sheet1.xml": hostile})) == both()


def test_a_bomb_of_styles_does_not_stop_the_others(tmp_path: Path) -> None:
    styles = part(LIST, "xl/styles.xml")
    start = styles.index(b"<cellXfs")
    end = styles.index(b"</cellXfs>")
    bomb = styles[:start] + b"<cellXfs>" + b'<xf numFmtId="0"/>' * 150_000 + styles[end:]
    (tmp_path / "bomb.xlsx").write_bytes(repacked(LIST, {"xl/styles.xml": bomb}))
    (tmp_path / "list.xlsx").write_bytes(LIST)
    bad, good = review_sources([str(tmp_path)], NURSES).sources
    assert len(good.entries) == 2
    assert len(bad.entries) == 2 or bad.error.endswith(".")


def test_entities_that_multiply() -> None:
    laughs = b'<!DOCTYPE x [<!ENTITY a "ha">' + b"".join(
        b'<!ENTITY %c "&%c;&%c;&%c;&%c;">' % (98 + n, *(97 + n,) * 4) for n in range(20)
    )
    evil = laughs + b"]>" + part(LIST, "xl/workbook.xml")
    with pytest.raises(Unreadable, match="harm"):
        read_sheets(repacked(LIST, {"xl/workbook.xml": evil}))


def test_links_to_other_files_and_macros_are_left_alone() -> None:
    link = b'<externalLink xmlns="%s"><externalBook r:id="rId1" xmlns:r="%s"/></externalLink>' % (
        MAIN,
        RELS,
    )
    target = (
        b'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        b'<Relationship Id="rId1" Type="x" TargetMode="External" Target="\\\\\\\\host\\\\share"/>'
        b"</Relationships>"
    )
    types = part(LIST, "[Content_Types].xml").replace(
        b"spreadsheetml.sheet.main+xml", b"ms-excel.sheet.macroEnabled.main+xml"
    )
    data = repacked(LIST, {
        "xl/externalLinks/externalLink1.xml": link, "xl/vbaProject.bin": b"\xcc\x61 Auto_Open",
        "xl/externalLinks/_rels/externalLink1.xml.rels": target,
    })  # fmt: skip
    assert emails(data) == both()
    assert emails(repacked(data, {"[Content_Types].xml": types}), "list.xlsm") == both()


def test_strict_office_open_xml() -> None:
    with zipfile.ZipFile(io.BytesIO(LIST)) as archive:
        changed = {
            name: archive.read(name)
            .replace(MAIN, b"http://purl.oclc.org/ooxml/spreadsheetml/main")
            .replace(RELS, b"http://purl.oclc.org/ooxml/officeDocument/relationships")
            for name in archive.namelist()
            if not name.startswith("docProps")
        }
    assert emails(repacked(LIST, changed)) == both()


@pytest.mark.parametrize("name", ["list.csv", "list.xls", "list.pdf", "list.docx", "list", "a.dat"])
def test_the_ending_of_a_name_proves_nothing(name: str, tmp_path: Path) -> None:
    (tmp_path / name).write_bytes(LIST)
    (source,) = review_sources([str(tmp_path / name)], NURSES).sources
    assert len(source.entries) == 2


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9, 0.99])
def test_truncated_workbooks_are_one_sentence(share: float) -> None:
    with pytest.raises(Unreadable, match=r"\.$"):
        read_sheets(LIST[: int(len(LIST) * share)])


def test_errors_of_excel_are_no_answers() -> None:
    (draft,) = review_file_of(xlsx(P=[HEAD, [*ANA[:3], "#N/A"]]), "list.xlsx").drafts
    assert "goals" not in draft.fields
    assert "goals" in {issue.field for issue in draft.issues}


def test_a_million_formatted_blanks() -> None:
    sheet = part(LIST, "xl/worksheets/sheet1.xml")
    blanks = b"".join(
        b'<row r="%d"><c r="A%d" s="1"/><c r="B%d" s="1"/></row>' % (n, n, n)
        for n in range(100, 250_100)
    )
    hostile = sheet.replace(b"</sheetData>", blanks + b"</sheetData>")
    assert emails(repacked(LIST, {"xl/worksheets/sheet1.xml": hostile})) == both()


def test_the_same_sheet_named_thousands_of_times() -> None:
    """The fuzzer's find: a small sheet, named 2,000 times, was read and understood as often."""
    book = part(LIST, "xl/workbook.xml")
    start, end = book.index(b"<sheet "), book.index(b"</sheets>")
    one = book[start:end]
    found = read_sheets(repacked(LIST, {"xl/workbook.xml": book[:end] + one * 500 + book[end:]}))
    assert len(found.grids) == MOST_SHEETS
    assert found.notes == ("Only the first 100 sheets were read; 401 more were left aside.",)


def test_headings_that_repeat_keep_both_answers() -> None:
    data = xlsx(P=[[*HEAD, "Notes", "Notes"], [*ANA, "first", "second"]])
    (draft,) = review_file_of(data, "list.xlsx").drafts
    texts = {kept.text for kept in draft.others} | {str(v) for v in draft.fields.values()}
    assert {"first", "second"} <= texts


@pytest.mark.parametrize("name", [
    "Prince", "\u738b\u5c0f\u660e", "\u0645\u062d\u0645\u062f \u0639\u0644\u064a",
    "\u05d3\u05d5\u05d3 \u05db\u05d4\u05df", "Zoe\u0308 Ngo\u0323c", "Ana \U0001f33b Sol",
    "O'Brien", "<b>Ana</b>", "Ana =Sol",
])  # fmt: skip
def test_names_of_the_world_come_through_unchanged(name: str) -> None:
    (draft,) = review_file_of(xlsx(P=[HEAD, [name, *ANA[1:]]]), "list.xlsx").drafts
    assert draft.fields["full_name"] == unicodedata.normalize("NFC", name)


def ods(visibility: str) -> bytes:
    """A sheet of three rows, the third as visible as is said, in OpenDocument."""

    def row(cells: list[object], more: str = "") -> str:
        texts = "".join(
            f'<table:table-cell office:value-type="string"><text:p>{c}</text:p></table:table-cell>'
            for c in cells
        )
        return f"<table:table-row{more}>{texts}</table:table-row>"

    uses = "".join(
        f' xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
        for short, name in (("office", "office"), ("table", "table"), ("text", "text"))
    )
    body = row(HEAD) + row(ANA) + row(BEN, f' table:visibility="{visibility}"')
    content = (
        f'<?xml version="1.0"?><office:document-content{uses} office:version="1.2"><office:body>'
        f'<office:spreadsheet><table:table table:name="S">{body}</table:table>'
        "</office:spreadsheet></office:body></office:document-content>"
    )
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("content.xml", content)
        archive.writestr("META-INF/manifest.xml", "<x/>")
    return out.getvalue()


@pytest.mark.parametrize("visibility", ["collapse", "filter"])
def test_hidden_rows_of_ods_are_read_and_marked(visibility: str) -> None:
    assert hidden_in_ods(ods(visibility)) == {"S": frozenset({3})}
    said = review_file_of(ods(visibility), "list.ods")
    assert [(None, "hidden_row") in codes(draft) for draft in said.drafts] == [False, True]


def test_rows_of_ods_that_show_are_not_marked() -> None:
    assert hidden_in_ods(ods("visible")) == {"S": frozenset()}


def record(kind: int, data: bytes) -> bytes:
    return struct.pack("<HH", kind, len(data)) + data


def xls_stream(*, hidden: int, cells: dict[tuple[int, int], str]) -> bytes:
    """The records of an .xls with one sheet (MS-XLS 2.4); numbers count from 0."""
    begin = struct.pack("<HHHHII", 0x0600, 5, 0, 0, 0, 6)
    sheet = record(0x809, struct.pack("<HHHHII", 0x0600, 0x10, 0, 0, 0, 6))
    rows = sorted({row for row, _ in cells})
    for row in rows:
        flags = 0x20 if row == hidden else 0
        sheet += record(0x208, struct.pack("<HHHHHHHH", row, 0, 9, 300, 0, 0, flags, 0))
    for (row, column), text in cells.items():
        label = struct.pack("<HHHHB", row, column, 0, len(text), 0) + text.encode("latin-1")
        sheet += record(0x204, label)
    sheet += record(0x0A, b"")
    start = len(record(0x809, begin)) + len(record(0x85, bytes(6) + b"\x01\x00S")) + 4
    bound = record(0x85, struct.pack("<IHBB", start, 0, 1, 0) + b"S")
    return record(0x809, begin) + bound + record(0x0A, b"") + sheet


def test_hidden_rows_of_xls_are_seen() -> None:
    cells = {(r, c): str(t) for r, row in enumerate((HEAD, ANA, BEN)) for c, t in enumerate(row)}
    assert look_at_old(xls_stream(hidden=2, cells=cells)).hidden_rows(0) == frozenset({3})
    assert look_at_old(xls_stream(hidden=9, cells=cells)).hidden_rows(0) == frozenset()


def test_cells_of_xls_that_stand_far_apart_are_drawn_together() -> None:
    corners = {(0, 0): "a", (0, 255): "b", (65_535, 0): "c", (65_535, 255): "d"}
    old = look_at_old(xls_stream(hidden=-1, cells=corners))
    assert (old.true_rows(0), old.true_columns(0)) == ([0, 65_535], [0, 255])
    near = look_at_old(old.data).sheets[0]
    assert (near.rows, near.columns) == ({0, 1}, {0, 1})
    assert look_at_old(b"\x09\x08\x10").sheets == ()


def test_locked_files_of_every_kind_say_so() -> None:
    biff = b"\x09\x08\x10\x00" + b"\x00" * 16 + b"\x2f\x00\x06\x00" + b"\x00" * 6
    locked = ods("visible")
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(locked)) as old, zipfile.ZipFile(out, "w") as new:
        for name in old.namelist():
            new.writestr(name, b"<encryption-data/>" if "manifest" in name else old.read(name))
    for data in (biff, out.getvalue()):
        with pytest.raises(Unreadable) as refusal:
            read_sheets(data)
        assert str(refusal.value) == LOCKED


def test_a_formula_without_a_stored_value_is_an_issue() -> None:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.append(HEAD)
    sheet.append([*ANA[:3], "=1+1"])
    out = io.BytesIO()
    book.save(out)
    with child_reader() as child:
        (draft,) = review_workbook(child.read(out.getvalue()), "list.xlsx", NURSES).drafts
    assert ("goals", "formula_without_value") in codes(draft)
