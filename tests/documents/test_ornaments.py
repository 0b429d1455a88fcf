"""Ornaments: closed, symmetrical, within their bounds, in opaque colours."""

import math
from collections.abc import Callable
from datetime import date

import pytest

from mentordesk.documents import ornaments
from mentordesk.documents.ornaments import Inks
from mentordesk.documents.panels import Area, between, panel
from mentordesk.documents.preview import PageImage, page_image
from mentordesk.documents.sheet import MM, Sheet
from mentordesk.documents.text import shape

INKS = Inks("#17364A", "#A8853E")
SIDE = 200


def drawn(draw: Callable[[Sheet], object]) -> PageImage:
    sheet = Sheet((SIDE, SIDE), "en", date(2022, 7, 28))
    draw(sheet)
    sheet.showPage()
    return page_image(sheet.finished(), 0, 72)


def ink(image: PageImage) -> set[tuple[int, int]]:
    """Every pixel that is not white, from the top left."""
    return {
        (at % image.width, at // image.width)
        for at in range(image.width * image.height)
        if image.rgba[at * 4 : at * 4 + 3] != b"\xff\xff\xff"
    }


def seal(sheet: Sheet) -> None:
    lettering = (shape("HARBOUR", "EBGaramond-SemiBold"), shape("2021", "EBGaramond-SemiBold"))
    ornaments.seal(sheet, (100, 100), 80, INKS, lettering)


def test_a_tint_is_mixed_with_white() -> None:
    assert ornaments.tint("#000000", 0).hexval() == "0xffffff"
    assert ornaments.tint("#000000", 1).hexval() == "0x000000"
    assert ornaments.tint("#FF0000", 0.5).hexval() == "0xff7f7f"


def test_a_colour_between_two() -> None:
    assert between("#000000", "#FFFFFF", 0).hexval() == "0x000000"
    assert between("#000000", "#FFFFFF", 1).hexval() == "0xffffff"


def test_the_frame_keeps_its_distance_and_leaves_the_corners() -> None:
    edge = 10
    found = ink(drawn(lambda s: ornaments.frame(s, (SIDE, SIDE), edge, 6, INKS)))
    clear = edge * MM - 1.5
    assert min(x for x, _ in found) >= clear - 1
    assert max(y for _, y in found) <= SIDE - clear + 1
    assert (round(edge * MM), round(edge * MM)) not in found
    assert any(abs(x - edge * MM) < 2 and y == SIDE // 2 for x, y in found)


@pytest.mark.parametrize("radius", [20, 80])
def test_the_star_reaches_its_radius_and_no_further(radius: float) -> None:
    found = ink(drawn(lambda s: ornaments.star(s, (100, 100), radius, INKS)))
    reach = max(math.dist((x + 0.5, y + 0.5), (100, 100)) for x, y in found)
    assert reach == pytest.approx(radius, abs=1.5)


def test_the_seal_stays_within_its_radius() -> None:
    found = ink(drawn(seal))
    reach = max(math.dist((x + 0.5, y + 0.5), (100, 100)) for x, y in found)
    assert reach == pytest.approx(80, abs=1.5)


def test_a_long_name_around_the_seal_becomes_smaller() -> None:
    name = shape(
        "HARBOUR LIBRARY AND INFORMATION ASSOCIATION OF THE SOUTH PACIFIC ISLANDS", "Inter-Medium"
    )
    year = shape("2021", "Inter-Medium")
    found = ink(drawn(lambda s: ornaments.seal(s, (100, 100), 80, INKS, (name, year))))
    # The middle of the bottom belongs to the year: beside it there is paper.
    assert (100 - 24, 100 + 50) not in found or (100 + 24, 100 + 50) not in found


def test_a_rule_is_broken_for_its_gem_or_whole() -> None:
    whole = ink(drawn(lambda s: ornaments.rule(s, (100, 100), 120, 1, 0)))
    broken = ink(drawn(lambda s: ornaments.rule(s, (100, 100), 120, 1, 5)))
    columns = {x for x, _ in broken}
    assert {x for x, _ in whole} >= set(range(41, 159))
    assert 100 in columns
    assert not columns & {92, 93, 107, 108}


def test_a_weave_of_constant_radius_is_a_circle() -> None:
    found = ink(drawn(lambda s: ornaments.weave(s, (100, 100), lambda _: 60.0)))
    distances = [math.dist((x + 0.5, y + 0.5), (100, 100)) for x, y in found]
    assert min(distances) > 58
    assert max(distances) < 62


def test_the_panel_fills_its_area_and_nothing_else() -> None:
    found = ink(drawn(lambda s: panel(s, Area(20, 30, 50, 120), INKS)))
    assert {x for x, _ in found} == set(range(20, 70))
    assert {y for _, y in found} == set(range(50, 170))
    assert len(found) == 50 * 120
