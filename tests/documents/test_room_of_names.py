"""The longest names keep clear of what stands above and below them, in every built-in design."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PIL import Image, ImageOps

from mentordesk.documents.certificates import book
from mentordesk.documents.designs import Block, Design, design_names, load_design, load_version
from mentordesk.documents.facts import CertificateFacts
from mentordesk.documents.preview import page_image
from tests.documents.samples import certificate

DPI = 100
TWO_LINES = {
    "Tamil": "தமிழ்ச்செல்வி ஸ்ரீநிவாசன் கிருஷ்ணமூர்த்தி ஸ்ரீரங்கநாதன்",
    "Vietnamese": "Nguyễn Ngọc Thị Ánh Tuyết Ạ̄ẹ̃ Ṩīṭāmbhara Hoàng Phương Uyên Đặng Ễ̃",
}
"""Names of two lines with much above and below their letters."""


def _ink(design: Design, facts: CertificateFacts, keep: Callable[[Block], bool]) -> Image.Image:
    """What some blocks of a page draw, white on black."""
    some = replace(design, blocks=tuple(block for block in design.blocks if keep(block)))
    page = page_image(book([facts], some), 0, DPI)
    drawn = Image.frombytes("RGBA", (page.width, page.height), page.rgba).convert("L")
    return ImageOps.invert(drawn).point(lambda value: 255 if value > 30 else 0)


def _clear(design: Design, name: str) -> tuple[float, float]:
    """Millimetres between the name and the next ink above and below it."""
    facts, anchor = certificate(name), design.block("name").anchor
    own = _ink(design, facts, lambda block: block.kind == "name").getbbox()
    assert own is not None
    left, top, right, foot = own
    others = _ink(
        design,
        facts,
        lambda block: block.kind in ("text", "rule", "wording") and block.anchor == anchor,
    )
    above = others.crop((left, 0, right, (top + foot) // 2)).getbbox()
    below = others.crop((left, (top + foot) // 2, right, others.height))
    assert above is not None
    first = next(
        y for y in range(below.height) if below.crop((0, y, right - left, y + 1)).getbbox()
    )
    return (top - above[3]) * 25.4 / DPI, ((top + foot) // 2 + first - foot) * 25.4 / DPI


@pytest.mark.parametrize("name", TWO_LINES.values(), ids=TWO_LINES)
@pytest.mark.parametrize("design", design_names())
def test_a_name_of_two_lines_keeps_clear_of_its_neighbours(design: str, name: str) -> None:
    above, below = _clear(load_design(design), name)
    assert above > 0.6
    assert below > 0.9


def test_it_did_not_in_the_first_version_of_one() -> None:
    """Else the test above could not fail."""
    former = load_version("Appreciation", 1)
    assert former is not None
    assert _clear(former, TWO_LINES["Tamil"])[0] < 0.6
