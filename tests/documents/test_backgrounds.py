"""Backgrounds: the paper they are for, what is scaled, and what printers would cut."""

import io

import pikepdf
import pytest

from mentordesk.documents.backgrounds import page_mm, take_background
from mentordesk.documents.sheet import MM
from tests.documents.own_samples import A4, LETTER, page_pdf

INSIDE = b"0 0 1 rg 40 40 300 200 re f"


@pytest.mark.parametrize(("size", "paper"), [(A4, "A4"), (LETTER, "Letter")])
def test_a_page_of_a_paper_is_taken_without_a_word(size: tuple[float, float], paper: str) -> None:
    found = take_background(page_pdf(size, drawing=INSIDE), "Frame.pdf")
    assert (found.paper, found.taken.notices) == (paper, ())


@pytest.mark.parametrize(
    ("width", "height", "paper"), [(300, 212, "A4"), (270, 209, "Letter"), (420, 297, "A4")]
)
def test_a_page_of_another_size_is_scaled_with_a_notice(
    width: float, height: float, paper: str
) -> None:
    found = take_background(page_pdf((width * MM, height * MM), drawing=INSIDE), "Frame.pdf")
    assert found.paper == paper
    (notice,) = [n for n in found.taken.notices if "scaled" in n]
    assert f"{width} x {height} mm" in notice


@pytest.mark.parametrize(("size", "paper"), [(A4, "A4 upright"), (LETTER, "Letter upright")])
def test_an_upright_page_is_taken_as_it_stands(size: tuple[float, float], paper: str) -> None:
    found = take_background(page_pdf(size[::-1], drawing=INSIDE), "Frame.pdf")
    assert (found.paper, found.taken.notices) == (paper, ())


def test_a_page_turned_by_its_reader_lies() -> None:
    def turn(made: pikepdf.Pdf) -> None:
        made.pages[0].obj.Rotate = 90

    assert take_background(page_pdf(A4[::-1], change=turn), "Frame.pdf").paper == "A4"


@pytest.mark.parametrize(
    ("drawing", "told"),
    [
        (INSIDE, False),
        (b"0 0 842 595 re f", True),
        (b"5 300 3 3 re f", True),
        (b"0.99 g 0 0 842 595 re f", False),
        (b"%f %f 100 100 re f" % (10.5 * MM, 10.5 * MM), False),
        (b"%f 200 40 100 re f" % (297 * MM - 30), True),
    ],
)
def test_what_stands_within_10_mm_of_the_edge_is_told(drawing: bytes, told: bool) -> None:
    notices = take_background(page_pdf(drawing=drawing), "Frame.pdf").taken.notices
    assert any("within 10 mm" in notice for notice in notices) == told


def test_the_size_of_a_page() -> None:
    assert page_mm(page_pdf(LETTER)) == pytest.approx((279.4, 215.9), abs=0.5)
    assert len(pikepdf.open(io.BytesIO(page_pdf(LETTER))).pages) == 1
