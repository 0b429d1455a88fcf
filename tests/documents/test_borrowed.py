"""Pages of other PDFs inside ours: they look the same, are copied once, and stay byte for byte."""

import io
import os
import subprocess
import sys
from dataclasses import replace

import pikepdf
import pypdf
import pytest

from mentordesk.documents.certificates import book
from mentordesk.documents.designs import Block, Design, load_design, parse_design, written
from mentordesk.documents.one_page import take_pdf, unembedded
from mentordesk.documents.pictures import take_logo, take_signature
from mentordesk.documents.sheet import MM
from tests.documents.own_samples import LETTER, PLAIN_SVG, ink, own_design, page_pdf, picture, shown
from tests.documents.samples import certificate

PEOPLE = (("Eleanor Whitlock", "President"), ("Tomas Reyes", "Director"))


def _forms(pdf: bytes) -> list[pypdf.generic.PdfObject]:
    reader = pypdf.PdfReader(io.BytesIO(pdf))
    return [
        each
        for each in (reader.get_object(n) for n in range(1, len(reader.xref[0]) + 1))
        if isinstance(each, pypdf.generic.StreamObject) and each.get("/Subtype") == "/Form"
    ]


def test_the_background_stands_under_the_fields_as_it_is() -> None:
    background = page_pdf()
    page = shown(book([certificate()], own_design(background=background)))
    was = shown(background)
    for at in ((70, page.height - 70), (300, page.height - 200), (5, 5)):
        assert page.getpixel(at) == was.getpixel(at)


def test_pages_without_our_text_are_the_background_dot_for_dot() -> None:
    empty = own_design(background=page_pdf())
    quiet = replace(
        empty, blocks=tuple(b for b in empty.blocks if b.kind in ("background", "name", "wording"))
    )
    plain = shown(book([certificate(name="\u00b7", wording=".")], quiet))
    was = shown(page_pdf())
    different = sum(
        a != b for a, b in zip(plain.get_flattened_data(), was.get_flattened_data(), strict=True)
    )
    assert different < 60  # the dot that stands for a name


def test_equal_designs_give_equal_bytes_and_a_picture_is_copied_once() -> None:
    design = own_design(background=page_pdf(), logo=take_logo(PLAIN_SVG, "l").content)
    again = parse_design(written(design), design.name, dict(design.files))
    facts = [certificate(f"Ana {n}", number=f"N-{n}") for n in range(20)]
    assert book(facts, design) == book(facts, again)
    one, many = len(book(facts[:1], design)), len(book(facts, design))
    assert many - one < 20 * 4000
    assert len(_forms(book(facts, design))) == 3  # the still part, background and logo


PROGRAM = """
import hashlib
from mentordesk.documents.certificates import book
from mentordesk.documents.pictures import take_logo
from tests.documents.own_samples import PLAIN_SVG, own_design, page_pdf
from tests.documents.samples import certificate
design = own_design(background=page_pdf(), logo=take_logo(PLAIN_SVG, "l.svg").content)
print(hashlib.sha256(book([certificate()], design)).hexdigest())
"""


def test_another_process_at_another_time_makes_the_same_bytes() -> None:
    found = set()
    for seed, epoch in (("1", "0"), ("2", "1700000000")):
        env = {**os.environ, "PYTHONHASHSEED": seed, "SOURCE_DATE_EPOCH": epoch}
        command = [sys.executable, "-c", PROGRAM]
        done = subprocess.run(command, env=env, capture_output=True, text=True, check=True)
        found.add(done.stdout)
    assert len(found) == 1


@pytest.mark.parametrize("mode", ["RGB", "RGBA", "L", "P"])
def test_every_kind_of_picture_survives(mode: str) -> None:
    logo = take_logo(picture(mode, (240, 120)), "logo.png").content
    page = shown(book([certificate()], own_design(logo=logo)), 144)
    # The logo's block is 40 x 20 mm around (148.5, 30): its bar is in its middle.
    assert ink(page, (page.width // 2, int(28 * MM * 2)))[0] < 80


def test_signatures_stand_on_their_lines() -> None:
    signed = take_signature(picture(size=(600, 200)), "s.png").content
    design = replace(
        load_design("Heritage"),
        pictures={"signature": "a", "second signature": "a"},
        files={"a": signed},
    )
    page = shown(book([certificate(signatories=PEOPLE)], design), 144)
    bare = shown(book([certificate(signatories=PEOPLE)], load_design("Heritage")), 144)
    for x in (58, 297 - 58):
        at = (int(x * MM * 2), int((179.5 - 6) * MM * 2))
        assert ink(page, at)[0] < 90
        assert bare.getpixel(at) == (255, 255, 255)


def test_objects_that_lead_back_to_themselves_are_copied() -> None:
    def tangle(made: pikepdf.Pdf) -> None:
        form = made.make_stream(b"1 0 0 rg 100 100 50 50 re f")
        form.Type, form.Subtype = pikepdf.Name.XObject, pikepdf.Name.Form
        form.BBox = [0, 0, 900, 900]
        form.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(Fm0=form))
        made.pages[0].obj.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(Fm0=form))

    background = take_pdf(page_pdf(drawing=b"/Fm0 Do", change=tangle), "b").content
    page = shown(book([certificate()], own_design(background=background)))
    assert page.getpixel((120, page.height - 120)) == (255, 0, 0)


def test_no_typeface_is_named_that_is_not_embedded() -> None:
    logo = take_logo(PLAIN_SVG, "l.svg").content
    pdf = book([certificate(signatories=PEOPLE)], own_design(background=page_pdf(), logo=logo))
    with pikepdf.open(io.BytesIO(pdf)) as document:
        assert list(unembedded(document)) == []
    assert b"Helvetica" not in pdf


@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_a_design_drawn_for_letter_prints_on_both(paper: str) -> None:
    design = own_design(background=page_pdf(LETTER), paper="Letter")
    page = shown(book([certificate(paper=paper)], design))
    assert page.size == ((842, 596) if paper == "A4" else (792, 612))


def test_lengths_are_millimetres_of_the_papers_own() -> None:
    mark = Block(kind="rule", x=100, y=50, anchor="left", align="left", width=50, size=2)
    design = own_design(paper="Letter")
    page = shown(
        book([certificate(paper="Letter")], replace(design, blocks=(*design.blocks, mark))), 144
    )
    y = int(50 * MM * 2)
    assert page.getpixel((int(101 * MM * 2), y)) != (255, 255, 255)
    assert page.getpixel((int(149 * MM * 2), y)) != (255, 255, 255)
    assert page.getpixel((int(98 * MM * 2), y)) == (255, 255, 255)
    assert page.getpixel((int(152 * MM * 2), y)) == (255, 255, 255)


def test_a_design_is_read_back_as_it_was_written() -> None:
    for design in (load_design("Heritage"), own_design(background=page_pdf())):
        assert isinstance(design, Design)
        assert parse_design(written(design), design.name, dict(design.files)) == design
