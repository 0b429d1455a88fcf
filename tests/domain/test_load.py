"""Places and hours across running intakes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentordesk.domain.load import places_left


@pytest.mark.parametrize(
    ("places", "hours", "elsewhere", "held", "left"),
    [
        (2, None, 0, 0, 2),
        (2, 0.5, 0, 0, 2),
        (2, None, 1, 0, 1),
        (1, None, 1, 0, 0),
        (1, None, 3, 0, 0),
        (1, None, 1, 1, 1),
        (4, 2.0, 1, 0, 1),
        (4, 2.5, 1, 0, 1),
        (4, 1.0, 1, 0, 0),
        (4, 1.0, 1, 2, 2),
        (0, None, 0, 0, 0),
    ],
)
def test_who_mentors_elsewhere_has_less_to_give(
    places: int, hours: float | None, elsewhere: int, held: int, left: int
) -> None:
    assert places_left(places, hours, elsewhere, held) == left


@given(st.integers(0, 20), st.none() | st.floats(0, 40), st.integers(0, 20), st.integers(0, 20))
def test_never_below_what_is_held_nor_above_what_is_offered(
    places: int, hours: float | None, elsewhere: int, held: int
) -> None:
    left = places_left(places, hours, elsewhere, min(held, places))
    assert min(held, places) <= left <= places
    assert left >= places_left(places, hours, elsewhere + 1, min(held, places))
