"""Embedded faces: what is used is counted, first texts win, the objects are what PDF asks for."""

import io
from datetime import date

import pypdf
import uharfbuzz as hb
from pypdf.generic import ArrayObject, DictionaryObject, StreamObject

from mentordesk.documents.embedding import EmbeddedFace, utf16
from mentordesk.documents.faces import load_face
from mentordesk.documents.sheet import Sheet
from mentordesk.documents.text import Glyph, shape

FACE = load_face("EBGaramond-Medium")


def glyph(number: int, text: str) -> Glyph:
    return Glyph(number, 500, 0, 0, text)


def composite(text: str) -> DictionaryObject:
    """The one composite font of a page that shows a text."""
    sheet = Sheet((400, 200), "en", date(2022, 7, 28))
    sheet.write(shape(text, FACE.name), (20, 100), 20)
    sheet.showPage()
    page = pypdf.PdfReader(io.BytesIO(sheet.finished())).pages[0]
    fonts = dictionary(dictionary(page["/Resources"])["/Font"])
    assert len(fonts) == 1
    return dictionary(next(iter(fonts.values())))


def dictionary(entry: object) -> DictionaryObject:
    known = entry.get_object() if hasattr(entry, "get_object") else entry
    assert isinstance(known, DictionaryObject)
    return known


def descendant(font: DictionaryObject) -> DictionaryObject:
    below = font["/DescendantFonts"]
    assert isinstance(below, ArrayObject)
    return dictionary(below[0])


def test_a_glyph_has_the_width_of_its_face_and_the_first_text_it_stood_for() -> None:
    embedded = EmbeddedFace(FACE, "F1")
    number = FACE.font.get_nominal_glyph(ord("A"))
    assert embedded.use(glyph(number, "A")) == FACE.width(number)
    embedded.use(glyph(number, "\u0391"))
    assert embedded.reads_as(glyph(number, "")) == "A"
    assert embedded.reads_as(glyph(9999, "")) == ""


def test_text_as_utf_16() -> None:
    assert utf16("A") == "0041"
    assert utf16("\U00020000") == "D840DC00"


def test_the_font_is_a_composite_of_numbered_glyphs() -> None:
    font = composite("Ana")
    assert str(font["/Subtype"]) == "/Type0"
    assert str(font["/Encoding"]) == "/Identity-H"
    below = descendant(font)
    assert str(below["/Subtype"]) == "/CIDFontType2"
    assert str(below["/CIDToGIDMap"]) == "/Identity"
    assert str(below["/BaseFont"]) == str(font["/BaseFont"])


def test_a_subset_is_named_by_what_it_holds() -> None:
    ana, again, ruth = (str(composite(text)["/BaseFont"]) for text in ("Ana", "naA", "Ruth"))
    assert ana == again != ruth
    tag, name = ana.removeprefix("/").split("+")
    assert len(tag) == 6
    assert tag.isupper()
    assert name == "EBGaramond-Medium"


def test_only_the_used_glyphs_are_inside() -> None:
    descriptor = dictionary(descendant(composite("Ana"))["/FontDescriptor"])
    program = descriptor["/FontFile2"].get_object()
    assert isinstance(program, StreamObject)
    data = program.get_data()
    assert len(data) == int(str(program["/Length1"]))
    font = hb.Font(hb.Face(data))
    ink = {c: FACE.font.get_nominal_glyph(ord(c)) for c in "AnaRQ"}
    extents = {c: font.get_glyph_extents(number) for c, number in ink.items()}
    assert extents["A"].width > 0
    assert extents["Q"] is None or extents["Q"].width == 0


def test_widths_are_written_for_every_used_glyph() -> None:
    below = descendant(composite("Ana Silva"))
    widths = below["/W"]
    assert isinstance(widths, ArrayObject)
    known: dict[int, int] = {}
    for first, stretch in zip(widths[::2], widths[1::2], strict=True):
        assert isinstance(stretch, ArrayObject)
        known.update({int(first) + at: int(width) for at, width in enumerate(stretch)})
    used = {g.number for _, g in shape("Ana Silva", FACE.name).glyphs()}
    assert known == {number: FACE.width(number) for number in used}
