"""Designs that stand upright: their pages do, whatever paper was chosen; the others lie."""

import io
from dataclasses import replace
from pathlib import Path

import pikepdf
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentordesk.documents.backgrounds import CLEAR_MM, take_background
from mentordesk.documents.books import CertificatePage, whole_book
from mentordesk.documents.certificates import book, check_names
from mentordesk.documents.design_packages import pack, unpack
from mentordesk.documents.designs import (
    PAPER_NAMES,
    UPRIGHT,
    design_names,
    load_design,
    parse_design,
    written,
)
from mentordesk.documents.editing import NEW_FIELDS, added, blank_design, on_paper, with_picture
from mentordesk.documents.pages import DRAWN, PAPERS, printed_on
from mentordesk.documents.places import places
from mentordesk.domain.refusals import Refused, Unreadable
from tests.documents.own_samples import A4, page_pdf
from tests.documents.reading import poppler_text
from tests.documents.samples import COMPLEX, LONG, certificate

TALL = on_paper(blank_design("Ours"), "A4 upright")


def _sides(pdf: bytes) -> list[tuple[float, float]]:
    with pikepdf.open(io.BytesIO(pdf)) as document:
        boxes = [page.obj.MediaBox for page in document.pages]
        return [(round(float(box[2])), round(float(box[3]))) for box in boxes]


@pytest.mark.parametrize(
    ("paper", "sides"),
    [("A4", (595, 842)), ("Letter", (612, 792)), ("A4 upright", (595, 842))],
)
def test_a_page_stands_as_its_design_on_the_paper_chosen(
    paper: str, sides: tuple[int, int]
) -> None:
    facts = certificate(paper=paper)
    assert _sides(book([facts], TALL)) == [sides]
    assert PAPERS[CertificatePage(facts, TALL).paper] == pytest.approx(sides, abs=0.8)


@pytest.mark.parametrize("name", design_names())
def test_our_own_designs_lie_even_for_facts_of_an_upright_page(name: str) -> None:
    assert _sides(book([certificate(paper="A4 upright")], load_design(name))) == [(842, 595)]


def test_upright_and_lying_pages_stand_in_one_book() -> None:
    heritage = load_design("Heritage")
    pages = [CertificatePage(certificate(), TALL), CertificatePage(certificate(), heritage)]
    assert _sides(whole_book(pages)) == [(595, 842), (842, 595)]


@pytest.mark.parametrize("paper", ["A4 upright", "Letter upright"])
def test_a_blank_design_on_an_upright_page_keeps_clear_of_the_edge(paper: str) -> None:
    design = on_paper(blank_design("Ours"), paper)
    found = places(design, certificate(paper=paper))
    assert [place.problems for place in found if place.problems] == []
    assert {place.kind for place in found} >= {"name", "wording", "text", "signatures"}


@pytest.mark.parametrize("field", [name for name in NEW_FIELDS if name not in ("Logo", "Picture")])
def test_a_field_that_is_added_stands_on_the_upright_page(field: str) -> None:
    design = added(TALL, field)
    facts = certificate(code="1", verify_at="https://x.example/", paper="A4 upright")
    added_place = next(
        (p for p in places(design, facts) if p.index == len(design.blocks) - 1), None
    )
    assert added_place is not None
    across, down = DRAWN["A4 upright"]
    assert added_place.left >= CLEAR_MM - 0.1
    assert added_place.right <= across - CLEAR_MM + 0.1
    assert added_place.bottom <= down - CLEAR_MM


@pytest.mark.parametrize("name", [LONG, COMPLEX["Arabic"], "x" * 90, "陳美玲 (Chen Mei-ling)"])
def test_names_fit_the_narrower_page_and_are_read(name: str, tmp_path: Path) -> None:
    facts = certificate(name, paper="A4 upright")
    assert not [one for one in check_names([facts], TALL) if one.blocking]
    read = poppler_text(book([facts], TALL), tmp_path).replace(" ", "")
    assert name.replace(" ", "") in read


def test_the_background_fills_the_upright_page() -> None:
    taken = take_background(page_pdf(A4[::-1]), "Frame.pdf")
    design = on_paper(
        with_picture(blank_design("Ours"), "background", taken.taken.content), taken.paper
    )
    with pikepdf.open(io.BytesIO(book([certificate()], design))) as document:
        words = document.pages[0].Contents.read_bytes() + b"".join(
            form.read_bytes() for form in document.pages[0].Resources.XObject.values()
        )
    assert b"1 0 0 1 0 0 cm" in words  # neither scaled nor shifted
    assert design.paper == "A4 upright"


def test_turning_a_page_and_back_leaves_the_fields_about_where_they_were() -> None:
    lying = blank_design("Ours")
    back = on_paper(on_paper(lying, "A4 upright"), "A4")
    for one, two in zip(lying.blocks, back.blocks, strict=True):
        assert (one.x, one.y, one.width) == pytest.approx((two.x, two.y, two.width), abs=0.15)
    assert on_paper(lying, "Letter") == replace(lying, paper="Letter")
    assert on_paper(TALL, "A4 upright") == TALL


def test_an_upright_design_is_written_in_a_form_older_programs_name() -> None:
    assert written(TALL)["format"] == 3
    assert written(blank_design("Ours"))["format"] == 2
    assert parse_design(written(TALL), "Ours", {}) == TALL
    again, _ = unpack(pack(TALL, {}), "Ours")
    assert again.paper == "A4 upright"
    with pytest.raises(Unreadable, match="newer version"):
        parse_design(written(TALL) | {"format": 4}, "Ours", {})
    with pytest.raises(Unreadable, match="paper"):
        parse_design(written(TALL) | {"paper": "A3 upright"}, "Ours", {})


def test_paper_nobody_has_is_still_refused() -> None:
    with pytest.raises(Refused, match="A4 or Letter, not on A5"):
        book([certificate(paper="A5")], TALL)


@given(st.sampled_from(PAPER_NAMES), st.sampled_from(PAPER_NAMES))
def test_a_page_is_turned_as_the_design_and_of_the_paper_chosen(paper: str, drawn: str) -> None:
    found = printed_on(paper, drawn)
    assert found in PAPERS
    assert found.endswith(UPRIGHT) == drawn.endswith(UPRIGHT)
    assert found.removesuffix(UPRIGHT) == paper.removesuffix(UPRIGHT)
