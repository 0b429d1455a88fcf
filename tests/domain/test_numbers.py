"""A number is said with its noun in the right form."""

import pytest

from mentordesk.domain.numbers import how_many


@pytest.mark.parametrize(
    ("count", "said"),
    [(0, "0 letters"), (1, "1 letter"), (2, "2 letters"), (1_200_000, "1200000 letters")],
)
def test_one_is_told_from_several(count: int, said: str) -> None:
    assert how_many(count, "letter") == said


@pytest.mark.parametrize(
    ("hours", "said"), [(1.0, "1 hour"), (0.5, "0.5 hours"), (1.25, "1.25 hours"), (3.0, "3 hours")]
)
def test_hours_have_as_many_decimals_as_they_need(hours: float, said: str) -> None:
    assert how_many(hours, "hour") == said


def test_a_noun_may_have_its_own_plural_and_a_verb() -> None:
    assert how_many(1, "letter waits", "letters wait") == "1 letter waits"
    assert how_many(3, "person", "people") == "3 people"
