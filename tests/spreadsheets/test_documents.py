"""Word documents and PDFs as files: locked, damaged, hostile, of other kinds; boxes, controls."""

import io
import zipfile
from collections.abc import Callable

import docx
import pikepdf
import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from reportlab.pdfgen.canvas import Canvas

from mentordesk.domain.refusals import Unreadable
from mentordesk.spreadsheets.asked import Box, boxes_in, lines_of_boxes
from mentordesk.spreadsheets.child import child_reader
from mentordesk.spreadsheets.pdf_fields import PDF_LOCKED, XFA_ONLY, fields_of
from mentordesk.spreadsheets.pdf_names import words_of_name
from mentordesk.spreadsheets.reading import read_sheets
from mentordesk.spreadsheets.sniff import sniff
from tests.forms.documents import pdf_form, word_form
from tests.forms.wordings_first import FIRST
from tests.spreadsheets.sheets_of import NURSES, review_file_of

WORD = word_form("nurses", FIRST["nurses"], "mentee", 1, "controls in a table")[0]
PDF = pdf_form("nurses", FIRST["nurses"], "mentor", 2, "printed above")[0]


def repacked(data: bytes, change: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w") as new:
        for name in old.namelist():
            new.writestr(name, change.get(name, old.read(name)))
        for name in set(change) - set(old.namelist()):
            new.writestr(name, change[name])
    return out.getvalue()


def part(data: bytes, name: str = "word/document.xml") -> bytes:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return archive.read(name)


def answers(data: bytes) -> dict[str, object]:
    """Each label of a document with its answer."""
    (grid, *_) = read_sheets(data).grids
    return {str(row[2]): row[3] for row in grid.rows.values() if 2 in row and 3 in row}


def drawn(
    fill: Callable[[pikepdf.Pdf], None] | None = None, lock: pikepdf.Encryption | None = None
) -> bytes:
    """A PDF with a text field, a radio group, a list and a box."""
    out = io.BytesIO()
    page = Canvas(out)
    form = page.acroForm
    page.drawString(50, 780, "Mentor application form")
    form.textfield(name="Text1", tooltip="Full name", x=200, y=700, width=200, height=16)
    page.drawString(50, 660, "Hours per month")
    for place, state in enumerate(("2", "4")):
        form.radio(name="hours", value=state, selected=state == "4", x=200 + 60 * place, y=656,
                   size=12)  # fmt: skip
    form.choice(name="state", tooltip="State", value="Victoria", x=200, y=600, width=120, height=18,
                options=[("Victoria", "VIC"), ("Tasmania", "TAS")])  # fmt: skip
    form.checkbox(name="agree", x=50, y=560, size=12, checked=True)
    page.drawString(70, 562, "I agree to the code of conduct")
    page.save()
    changed = io.BytesIO()
    with pikepdf.open(io.BytesIO(out.getvalue())) as pdf:
        pdf.Root.AcroForm.Fields[0].V = pikepdf.String("Zoe\u0301 Ng\u1ecdc \u738b")
        if fill is not None:
            fill(pdf)
        pdf.save(changed, encryption=lock)
    return changed.getvalue()


def test_the_kinds_of_fields_of_a_pdf() -> None:
    found = answers(drawn())
    assert found["Full name:"] == "Zoe\u0301 Ng\u1ecdc \u738b"
    assert found["Hours per month:"] == "4"
    assert found["State:"] == "Victoria"
    assert found["I agree to the code of conduct:"] == "Yes"


def test_a_locked_pdf_says_password() -> None:
    locked = drawn(lock=pikepdf.Encryption(owner="a", user="b"))
    with pytest.raises(Unreadable) as refusal:
        read_sheets(locked)
    assert str(refusal.value) == PDF_LOCKED
    assert "password" in PDF_LOCKED


def test_a_pdf_locked_against_changes_only_is_read() -> None:
    assert answers(drawn(lock=pikepdf.Encryption(owner="a", user="")))["State:"] == "Victoria"


def test_a_form_that_only_xfa_describes_says_so() -> None:
    def only_xfa(pdf: pikepdf.Pdf) -> None:
        pdf.Root.AcroForm.Fields = pikepdf.Array()
        del pdf.pages[0].Annots
        pdf.Root.AcroForm.XFA = pdf.make_stream(b"<xdp:xdp/>")

    with pytest.raises(Unreadable) as refusal:
        read_sheets(drawn(only_xfa))
    assert str(refusal.value) == XFA_ONLY


def test_hidden_fields_passwords_buttons_and_endless_trees_are_left_out() -> None:
    def odd(pdf: pikepdf.Pdf) -> None:
        fields = pdf.Root.AcroForm.Fields
        fields[0].F = 2
        loop = pdf.make_indirect(pikepdf.Dictionary(T=pikepdf.String("loop")))
        loop.Kids = pikepdf.Array([loop])
        fields.append(loop)

    names = {one.name for one in fields_of(drawn(odd))}
    assert names == {"hours", "state", "agree"}


@pytest.mark.parametrize("data", [b"%PDF-1.7\n", PDF[:900], b"%PDF-1.4\n" + b"<<" * 5000])
def test_damaged_pdfs_are_one_sentence(data: bytes) -> None:
    with pytest.raises(Unreadable, match="This PDF is damaged"):
        read_sheets(data)


def test_half_a_pdf_gives_what_is_left_or_says_so() -> None:
    assert read_sheets(PDF[: len(PDF) // 2]).kind == "pdf"


def test_the_child_reads_documents_too() -> None:
    with child_reader() as child:
        assert child.read(PDF) == read_sheets(PDF)
        assert child.read(WORD) == read_sheets(WORD)


def test_names_of_fields_as_words() -> None:
    assert words_of_name("form1[0].#subform[0].txtFirstName[0]") == "First Name"
    assert words_of_name("Referee.Email_2") == "Referee Email"
    assert words_of_name("Text14") == words_of_name("undefined_2") == ""


def test_a_strict_document_and_one_with_macros_are_read_and_nothing_runs() -> None:
    plain = answers(WORD)
    strict = part(WORD).replace(
        b"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        b"http://purl.oclc.org/ooxml/wordprocessingml/main",
    )
    rels = part(WORD, "_rels/.rels").replace(
        b"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument",
        b"http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument",
    )
    assert answers(repacked(WORD, {"word/document.xml": strict, "_rels/.rels": rels})) == plain
    types = part(WORD, "[Content_Types].xml").replace(
        b"wordprocessingml.document.main+xml", b"ms-word.document.macroEnabled.main+xml"
    )
    macros = {"[Content_Types].xml": types, "word/vbaProject.bin": b"\xcc\x61 AutoOpen"}
    assert answers(repacked(WORD, macros)) == plain


def test_entities_in_a_document_are_never_read() -> None:
    evil = b'<!DOCTYPE w [<!ENTITY e SYSTEM "file:///etc/hostname">]>' + part(WORD)
    with pytest.raises(Unreadable, match="harm"):
        read_sheets(repacked(WORD, {"word/document.xml": evil}))


def test_a_document_that_unpacks_to_too_much() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        with archive.open("word/document.xml", "w", force_zip64=True) as stream:
            for _ in range(310):
                stream.write(b"0" * 1024 * 1024)
    with pytest.raises(Unreadable, match="300 MB"):
        read_sheets(out.getvalue())


@pytest.mark.parametrize("change", [
    {"word/document.xml": b""}, {"word/document.xml": b"<w"}, {"_rels/.rels": b"<x/>"},
    {"[Content_Types].xml": b"<x/>"},
], ids=["empty", "cut", "no main part", "no types"])  # fmt: skip
def test_damaged_documents_are_one_sentence(change: dict[str, bytes]) -> None:
    with pytest.raises(Unreadable, match="This Word document is damaged"):
        read_sheets(repacked(WORD, change))


def test_other_documents_are_named() -> None:
    odt = io.BytesIO()
    with zipfile.ZipFile(odt, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        archive.writestr("content.xml", "<x/>")
    for data in (odt.getvalue(), b"{\\rtf1 Name: Ana}"):
        assert sniff(data) == "document"
        with pytest.raises(Unreadable, match="save it as a Word document"):
            read_sheets(data)


def test_controls_keep_days_placeholders_and_what_was_chosen() -> None:
    document = docx.Document()
    controls = (
        ("Date", '<w:date w:fullDate="2024-06-03T00:00:00Z"/>', "3/6/24"),
        ("City", "<w:showingPlcHdr/>", "Click or tap here to enter text."),
        ("Sector", "<w:dropDownList/>", "Mental health"),
        ("State", "<w:comboBox/>", "Choose an item."),
    )
    for label, kind, text in controls:
        paragraph = document.add_paragraph(f"{label}: ")
        paragraph._p.append(parse_xml(
            f"<w:sdt {nsdecls('w')}><w:sdtPr>{kind}</w:sdtPr><w:sdtContent><w:r><w:t>{text}</w:t>"
            "</w:r></w:sdtContent></w:sdt>"
        ))  # fmt: skip
    out = io.BytesIO()
    document.save(out)
    assert answers(out.getvalue()) == {"Date:": "2024-06-03", "Sector:": "Mental health"}


def test_boxes_before_and_behind_their_words() -> None:
    assert boxes_in("Meet? ☐ Video ☒ Phone") == ("Meet?", [Box("Video", False), Box("Phone", True)])
    assert boxes_in("Video [ ] Phone [x]") == ("", [Box("Video", False), Box("Phone", True)])
    assert boxes_in("no boxes (at all)") == ("no boxes (at all)", [])
    assert boxes_in("☒") == ("", [Box("", True)])


def test_boxes_as_lines() -> None:
    agree = Box("I agree to the code of conduct", True)
    (one, two) = lines_of_boxes("Topics", [Box("A", True), Box("B", False), agree], "x")
    assert (one.label, one.answer) == ("Topics", "A")
    assert (two.label, two.answer) == ("I agree to the code of conduct", "Yes")
    assert [line.answer for line in lines_of_boxes("", [Box("A", True), Box("B", False)], "x")] == [
        "☒ A", "☐ B",
    ]  # fmt: skip


@pytest.mark.parametrize("odd", ["=cmd|' /C calc'!A0", "<b>Zoë</b>", "O'Brien", "\u0627\u0644",
                                 "\U0001f9d1\u200d\U0001f4bb", "Prince"])  # fmt: skip
def test_odd_names_are_kept_as_they_are(odd: str) -> None:
    document = docx.Document()
    for label, answer in (("Name", odd), ("Email", "a@x.example.org"), ("Role", "mentee"),
                          ("Goals", "to learn"), ("Hours per month", "2")):  # fmt: skip
        document.add_paragraph(f"{label}: {answer}")
    out = io.BytesIO()
    document.save(out)
    (draft,) = review_file_of(out.getvalue(), "mentee form.docx", NURSES).drafts
    kept = {draft.fields.get("full_name"), *(other.text for other in draft.others)}
    assert odd in kept
