"""Filtering and sorting of cards."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentordesk.ui.board.fit import Fit
from mentordesk.ui.board.ordering import (
    Sort,
    arranged,
    kept_order,
    matches,
    searched,
    sectors_of,
)
from tests.ui.board.boards import FITS, mentee, mentor, small_board

MENTORS = small_board().mentors


@pytest.mark.parametrize(
    ("sort", "names"),
    [
        (Sort.BEST_FIT, ["Zoe", "Maya", "Amelia", "Arjun"]),
        (Sort.NAME, ["Amelia", "Arjun", "Maya", "Zoe"]),
        (Sort.FREE_PLACES, ["Amelia", "Zoe", "Arjun", "Maya"]),
        (Sort.SECTOR, ["Arjun", "Maya", "Zoe", "Amelia"]),
    ],
)
def test_orders(sort: Sort, names: list[str]) -> None:
    assert [card.name.split()[0] for card in arranged(MENTORS, sort, FITS)] == names


def test_best_fit_puts_the_blocked_and_the_unknown_last() -> None:
    fits = {11: Fit(10), 12: FITS[13]}
    names = [card.name for card in arranged(MENTORS, Sort.BEST_FIT, fits)]
    assert names == ["Zoe Walker", "Maya Singh", "Amelia Fraser", "Arjun Kaur"]


def test_a_filter_looks_through_the_whole_card_and_its_mentees() -> None:
    maya = next(card for card in MENTORS if card.name == "Maya Singh")
    assert matches(searched(maya), "grace")
    assert matches(searched(maya), "sydney maya")
    assert not matches(searched(maya), "perth")
    assert matches(searched(mentee(9, "Bjork", job_title="Archivist")), "archiv")
    assert matches(searched(mentor(9, "Zoë O'Brien")), "zoe obrien")


def test_no_filter_leaves_everybody() -> None:
    assert all(matches(searched(card), "") for card in MENTORS)


def test_sectors_that_occur() -> None:
    assert sectors_of((*MENTORS, mentor(9, "X", sector=""))) == ["Academic", "National"]


@given(st.permutations(list(range(4))), st.sampled_from(Sort))
def test_the_order_does_not_depend_on_the_order_before(places: list[int], sort: Sort) -> None:
    shuffled = tuple(MENTORS[place] for place in places)
    assert arranged(shuffled, sort, FITS) == arranged(MENTORS, sort, FITS)


def test_kept_order_puts_new_people_at_the_end() -> None:
    before = list(MENTORS)
    random.Random(3).shuffle(before)  # noqa: S311 - an order, not a secret
    new = mentor(99, "Aaron Newcomer")
    assert kept_order((new, *MENTORS), tuple(before)) == (*before, new)


def test_kept_order_forgets_who_is_gone() -> None:
    assert kept_order(MENTORS[:2], MENTORS[::-1]) == (MENTORS[1], MENTORS[0])
