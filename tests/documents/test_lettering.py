"""Where the text of a certificate stands: measured on the page, not in the code."""

import io
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import pypdf
import pytest

from mentordesk.documents.certificates import book
from mentordesk.documents.designs import Block, Design, design_names, load_design
from mentordesk.documents.facts import CertificateFacts
from mentordesk.documents.lettering import set_name
from mentordesk.documents.pages import PAPERS, Page, across
from mentordesk.documents.sheet import MM, Sheet
from mentordesk.documents.text import shape
from tests.documents.samples import LONG, certificate

HERITAGE = load_design("Heritage")
CONTEMPORARY = load_design("Contemporary")
TWO = (("Eleanor Whitlock", "President"), ("Dr Tomas Reyes", "Director of Learning"))


@dataclass(frozen=True)
class Found:
    """A stretch of text as a reader finds it, and where it begins, in points."""

    text: str
    x: float
    y: float
    size: float


def found(facts: CertificateFacts, design: Design) -> list[Found]:
    """Every stretch of text of a certificate, in drawing order."""
    stretches: list[Found] = []

    def visit(text: str, _: Any, matrix: Sequence[float], __: Any, size: float) -> None:
        if text.strip():
            stretches.append(Found(text.strip(), matrix[4], matrix[5], size))

    page = pypdf.PdfReader(io.BytesIO(book([facts], design))).pages[0]
    page.extract_text(visitor_text=visit)
    return stretches


def place(text: str, facts: CertificateFacts, design: Design) -> Found:
    """The one stretch that begins with a text."""
    return next(f for f in found(facts, design) if f.text.startswith(text))


def page(paper: str) -> Page:
    facts = certificate(paper=paper)
    sheet = Sheet(PAPERS[paper], "en", facts.issued_on)
    return Page(sheet, HERITAGE, facts, facts.values())


def test_papers_are_landscape() -> None:
    assert PAPERS["A4"] == pytest.approx((841.89, 595.28), abs=0.01)
    assert PAPERS["Letter"] == (792, 612)


@pytest.mark.parametrize("paper", PAPERS)
def test_lengths_spread_with_the_paper(paper: str) -> None:
    assert across(297, paper) == pytest.approx(PAPERS[paper][0])
    assert across(0, paper) == 0


@pytest.mark.parametrize("paper", PAPERS)
def test_blocks_hang_on_the_left_the_middle_or_the_right(paper: str) -> None:
    here = page(paper)
    width, height = here.size
    left = here.at(Block("text", x=20, y=0, anchor="left"))
    right = here.at(Block("text", x=20, y=0, anchor="right"))
    middle = here.at(Block("text", x=0, y=105, anchor="centre"))
    assert left == pytest.approx((here.across(20), height))
    assert left[0] + right[0] == pytest.approx(width)
    assert middle == pytest.approx((width / 2, height / 2))


@pytest.mark.parametrize("name", ["Suharto", "Hinewehi Ngāwaiata Morgan"])
def test_the_name_stands_in_the_middle(name: str) -> None:
    facts = certificate(name)
    fitted = set_name(facts, HERITAGE)
    block = HERITAGE.block("name")
    width = shape(name, HERITAGE.face(block.face)).width * fitted.size
    assert place(name, facts, HERITAGE).x == pytest.approx((PAPERS["A4"][0] - width) / 2, abs=0.1)


def test_a_smaller_name_stands_a_little_higher_than_a_large_one() -> None:
    large = certificate("Suharto")
    small = certificate("Wolfeschlegelsteinhausenbergerdorff-Feathersto")
    assert set_name(small, HERITAGE).size < set_name(large, HERITAGE).size
    higher = place("Wolfe", small, HERITAGE).y - place("Suharto", large, HERITAGE).y
    assert 0 < higher < 10


def test_a_name_in_two_lines_keeps_its_order() -> None:
    facts = certificate(LONG)
    first = place("María", facts, HERITAGE)
    second = place("Fernández", facts, HERITAGE)
    assert first.y > second.y
    assert first.y - second.y == pytest.approx(first.size * 1.1, rel=0.02)


def test_two_lines_keep_clear_of_what_is_above_and_below() -> None:
    facts = certificate(LONG)
    above = place("This is to certify", facts, HERITAGE)
    below = place("took part", facts, HERITAGE)
    first, second = place("María", facts, HERITAGE), place("Fernández", facts, HERITAGE)
    assert above.y - 0.25 * above.size > first.y + 0.7 * first.size
    assert below.y + 0.7 * below.size < second.y - 0.25 * second.size


@pytest.mark.parametrize("name", ["Ana Silva", "محمد عبد الله", LONG])
def test_the_contemporary_design_lines_everything_up_on_the_left(name: str) -> None:
    edge = across(91, "A4")
    stretches = found(certificate(name), CONTEMPORARY)
    assert sum(1 for f in stretches if abs(f.x - edge) < 0.1) >= 8


def test_wording_lines_are_centred_one_by_one() -> None:
    facts = certificate()
    block = HERITAGE.block("wording")
    one = place("took part", facts, HERITAGE)
    two = place("and completed", facts, HERITAGE)
    assert one.y - two.y == pytest.approx(block.size * block.leading, abs=0.01)
    assert one.x < two.x < PAPERS["A4"][0] / 2


def test_wording_flows_in_the_contemporary_design() -> None:
    text = " ".join(f.text for f in found(certificate(), CONTEMPORARY))
    assert "2022, and completed" in text


def test_strong_parts_are_in_the_strong_face_and_colour() -> None:
    stretches = [f.text for f in found(certificate(), HERITAGE)]
    assert "mentee" in stretches
    assert "38 hours" in stretches


def test_two_signatories_stand_opposite_each_other() -> None:
    facts = certificate(signatories=TWO)
    one, two = (place(name, facts, HERITAGE) for name, _ in TWO)
    assert one.y == two.y
    middles = [
        f.x + shape(name, "EBGaramond-SemiBold").width * f.size / 2
        for f, (name, _) in zip((one, two), TWO, strict=True)
    ]
    assert sum(middles) == pytest.approx(PAPERS["A4"][0], abs=0.2)


def test_one_signatory_has_the_date_opposite() -> None:
    facts = certificate()
    signed, dated = place("Eleanor", facts, HERITAGE), place("Date of issue", facts, HERITAGE)
    assert signed.y == pytest.approx(dated.y, abs=1.5)
    assert dated.x > PAPERS["A4"][0] / 2 > signed.x


def test_a_signatory_without_a_title_and_one_with_a_long_one() -> None:
    bare = certificate(signatories=(("Eleanor Whitlock", ""),))
    assert place("Eleanor", bare, HERITAGE)
    title = "Convenor of the Joint Committee for Professional Learning and Mentoring"
    facts = certificate(signatories=(("Eleanor Whitlock", title),))
    shown = place(title, facts, HERITAGE)
    assert shape(title, "EBGaramond-Regular").width * shown.size <= 62 * MM + 0.1
    assert shown.x >= across(58, "A4") - 31 * MM - 1.5


def test_fact_columns_begin_with_a_capital_and_go_left_to_right() -> None:
    stretches = found(certificate(), CONTEMPORARY)
    row = [f for f in stretches if f.text in {"ROLE", "INTAKE", "HOURS", "ISSUED"}]
    assert [f.text for f in row] == ["ROLE", "INTAKE", "HOURS", "ISSUED"]
    assert all(one.x < two.x for one, two in pairwise(row))
    assert any(f.text == "Mentee" for f in stretches)


def test_a_long_organisation_takes_lines_in_the_panel_and_shrinks_in_heritage() -> None:
    name = "The Federation of Library, Archive and Information Associations of the South Pacific"
    facts = certificate(organisation=name)
    panel = [
        f for f in found(facts, CONTEMPORARY) if f.x == pytest.approx(across(19, "A4"), abs=0.1)
    ]
    assert len(panel) >= 4
    # Letter-spaced text is single letters to this reader; the size is what counts here.
    letters = "".join(name.upper().split())
    shown = next(f for f in found(facts, HERITAGE) if f.y > 300 and letters.startswith(f.text[:1]))
    assert 8 <= shown.size < 13.5


@pytest.mark.parametrize("design", design_names())
@pytest.mark.parametrize("paper", ["A4", "Letter"])
@pytest.mark.parametrize("signatories", [TWO[:1], TWO])
def test_no_two_texts_stand_on_each_other(
    design: str, paper: str, signatories: tuple[tuple[str, str], ...]
) -> None:
    facts = certificate(LONG, paper=paper, signatories=signatories)
    stretches = [f for f in found(facts, load_design(design)) if f.size > 7]
    starts = {(round(f.x), round(f.y)) for f in stretches}
    assert len(starts) == len(stretches)
    assert all(28 < f.x < PAPERS[paper][0] - 28 for f in stretches)
    assert all(28 < f.y < PAPERS[paper][1] - 28 for f in stretches)
