"""Sticking to margins, middles and other fields."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentordesk.documents.places import Place
from mentordesk.documents.snapping import REACH_MM, Snap, snapped

PAGE = (297.0, 210.0)


def _place(left: float, top: float, width: float = 40, height: float = 10) -> Place:
    return Place(0, "text", left, top, width, height)


@pytest.mark.parametrize(
    ("moving", "expected"),
    [
        (_place(10.8, 50), Snap(-0.8, 0, 10, None)),
        (_place(297 - 40 - 10.5, 50), Snap(0.5, 0, 287, None)),
        (_place(297 / 2 - 20 + 0.4, 50), Snap(-0.4, 0, 148.5, None)),
        (_place(60, 9.5), Snap(0, 0.5, None, 10)),
        (_place(60, 210 / 2 - 5.3), Snap(0, 0.3, None, 105)),
        (_place(60, 50), Snap()),
    ],
)
def test_margins_and_the_middle_catch(moving: Place, expected: Snap) -> None:
    found = snapped(moving, (), PAGE)
    assert (found.upright, found.level) == (expected.upright, expected.level)
    assert (found.right, found.down) == pytest.approx((expected.right, expected.down))


def test_other_fields_catch_at_edges_and_middles() -> None:
    other = _place(100, 80, 30, 20)
    assert snapped(_place(100.5, 150), [other], PAGE).upright == 100
    assert snapped(_place(115 - 20 + 0.3, 150), [other], PAGE).upright == 115
    assert snapped(_place(200, 79.2), [other], PAGE).level == 80
    assert snapped(_place(200, 89.6 - 5), [other], PAGE).level == 90


@given(left=st.floats(0, 250), top=st.floats(0, 200))
def test_it_never_moves_further_than_it_reaches(left: float, top: float) -> None:
    found = snapped(_place(left, top), [_place(100, 80)], PAGE)
    assert abs(found.right) <= REACH_MM
    assert abs(found.down) <= REACH_MM
    again = snapped(_place(left + found.right, top + found.down), [_place(100, 80)], PAGE)
    assert (again.right, again.down) == pytest.approx((0, 0), abs=1e-6)
