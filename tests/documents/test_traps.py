"""Every trap of the PDF library that documents.md lists, and what shows that we are not in it.

Repeated bytes under another clock and environment are in test_certificates, memory of merged files
in test_books, the QR symbol in test_code_drawing.
"""

import io
import re
from dataclasses import replace
from pathlib import Path

import pikepdf
import pytest
from PIL import ImageChops

import mentordesk.documents
from mentordesk.documents.certificates import book, check_names
from mentordesk.documents.designs import Block, design_names, load_design, parse_design, written
from mentordesk.documents.editing import with_colour, with_picture
from mentordesk.documents.one_page import unembedded
from mentordesk.documents.pages import PAPERS
from mentordesk.documents.pictures import take_logo
from mentordesk.documents.runs import MissingGlyph
from mentordesk.documents.text import shape
from mentordesk.domain.refusals import Refused, Unreadable
from mentordesk.resources import resource
from tests.documents.own_samples import SVG, inks, own_design, page_pdf, shown
from tests.documents.samples import certificate

HERITAGE = load_design("Heritage")
STACKED = "مُحَمَّد عَبْدُ"
LATIN_FACES = sorted(
    path.stem for path in resource("fonts").glob("*.ttf") if not path.stem.startswith("Noto")
)
TWO_DISCS = SVG.format(
    '<circle cx="22" cy="20" r="16" fill="#000000"/>'
    '<circle cx="38" cy="20" r="16" fill="#ff0000" fill-opacity="0.5"/>'
)


def _operators(pdf: bytes) -> str:
    with pikepdf.open(io.BytesIO(pdf)) as document:
        return "\n".join(page.Contents.read_bytes().decode("latin-1") for page in document.pages)


def test_a_rise_never_outlives_the_stacked_marks_that_needed_it() -> None:
    line = shape(STACKED, "EBGaramond-Regular")
    assert any(glyph.up for _, glyph in line.glyphs())
    for text in re.findall(
        r"BT.*?ET", _operators(book([certificate(STACKED)], HERITAGE)), re.DOTALL
    ):
        rises = re.findall(r"(\S+) Ts", text)
        assert not rises or rises[-1] == "0"


def test_what_follows_stacked_marks_stands_on_the_line() -> None:
    feet = []
    for words in ("x on a line", f"x {STACKED} on a line"):
        block = Block(kind="text", x=20, y=60, size=30, text=words, anchor="right", align="right")
        design = replace(own_design(), blocks=(block,))
        page = shown(book([certificate()], design), 144).convert("L")
        last = page.crop((page.width - 300, 0, page.width, page.height))  # "a line"
        box = ImageChops.invert(last).point(lambda v: 255 if v > 60 else 0).getbbox()
        assert box is not None
        feet.append(box[3])
    assert feet[0] == feet[1]


@pytest.mark.parametrize("face", LATIN_FACES)
def test_th_is_two_letters(face: str) -> None:
    assert [glyph.text for _, glyph in shape("Thea", face).glyphs()] == ["T", "h", "e", "a"]


@pytest.mark.parametrize("name", design_names())
def test_a_missing_glyph_is_refused_with_person_and_character(name: str) -> None:
    facts = certificate("Ana \U0001f600 Silva")
    with pytest.raises(MissingGlyph, match=r"U\+1F600") as refusal:
        book([facts], load_design(name))
    assert "Ana" in str(refusal.value)
    (problem,) = check_names([facts], load_design(name))
    assert problem.blocking
    with pytest.raises(Refused, match="on the certificate of Ana Silva"):
        book([certificate(organisation="The \U0001f600 Club")], load_design(name))


def test_what_is_half_clear_stays_so_inside_a_form() -> None:
    design = with_picture(own_design(), "logo", take_logo(TWO_DISCS.encode(), "l.svg").content)
    page = shown(book([certificate()], design), 288)
    seen = inks(page.crop((0, 0, page.width, page.height // 4)))
    assert any(r > 240 and 110 < g < 145 for r, g, _b in seen)  # half red on paper
    assert any(110 < r < 145 and g < 15 for r, g, _b in seen)  # half red on black


@pytest.mark.parametrize("name", design_names())
def test_our_own_ornaments_use_no_transparency(name: str) -> None:
    pdf = book([certificate()], load_design(name))
    assert b"/ca " not in pdf
    assert b"/CA " not in pdf


@pytest.mark.parametrize("colour", ["#667", "#66", "667788", "#66778G", "red", "#66778899", ""])
def test_colours_have_six_digits(colour: str) -> None:
    with pytest.raises(Unreadable, match="six digits"):
        parse_design(written(with_colour(HERITAGE, "ink", colour)), "x", {})


@pytest.mark.parametrize("name", design_names())
def test_every_typeface_is_embedded(name: str) -> None:
    design = with_picture(load_design(name), "logo", take_logo(TWO_DISCS.encode(), "l").content)
    design = with_picture(design, "background", page_pdf())
    pdf = book([certificate(STACKED), certificate("روث 陳 Ruth")], design)
    assert b"Helvetica" not in pdf
    with pikepdf.open(io.BytesIO(pdf)) as document:
        assert list(unembedded(document)) == []


@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_a_page_has_one_box_and_no_crop_marks(paper: str) -> None:
    with pikepdf.open(io.BytesIO(book([certificate(paper=paper)], HERITAGE))) as document:
        page = document.pages[0].obj
        assert [float(side) for side in page.MediaBox] == pytest.approx([0, 0, *PAPERS[paper]])
        boxes = {key for key in page.keys() if key.endswith("Box")}  # noqa: SIM118 - pikepdf's own
        assert boxes == {"/MediaBox"}


def test_streams_are_bytes_without_armour() -> None:
    assert b"ASCII85" not in book([certificate()], HERITAGE)


def test_nothing_is_set_by_a_library_that_reads_markup() -> None:
    folder = Path(mentordesk.documents.__file__).parent
    for path in folder.rglob("*.py"):
        words = path.read_text(encoding="utf-8")
        assert "platypus" not in words, path
        assert "drawString" not in words, path
        assert "setFillAlpha" not in words, path
        assert "cropMarks" not in words, path
    text = _operators(book([certificate("<b>Ana</b> &amp;")], HERITAGE))
    assert text.count("BT") == text.count("ET")


def test_names_fit_in_one_line_then_two_then_with_a_warning() -> None:
    short, two, tiny = "Li Wu", "María Alejandra " * 4 + "Castellanos", "W" * 120
    assert check_names([certificate(short), certificate(two.strip())], HERITAGE) == ()
    (problem,) = check_names([certificate(tiny)], HERITAGE)
    assert not problem.blocking
    assert "points" in problem.sentence
    assert book([certificate(tiny)], HERITAGE).startswith(b"%PDF")
