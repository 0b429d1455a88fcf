"""The first of all best answers where many are equally good, and how little is searched for it."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentordesk.matching import canonical
from mentordesk.matching.assignment import solve
from mentordesk.matching.canonical import first_of_best, tight_pairs
from mentordesk.matching.cardinality import columns_of
from mentordesk.matching.certificate import gains_of
from mentordesk.matching.problem import NOBODY, Problem
from tests.matching.cohorts import brute


@st.composite
def with_ties(draw: st.DrawFn) -> Problem:
    """A small problem of few different scores: a great many best answers."""
    rows, columns = draw(st.integers(1, 6)), draw(st.integers(1, 4))
    cells = st.lists(st.integers(-1, 2), min_size=rows * columns, max_size=rows * columns)
    drawn = np.array(draw(cells), dtype=np.int32).reshape(rows, columns)
    places = np.array(draw(st.lists(st.integers(0, 3), min_size=columns, max_size=columns)))
    return Problem(np.maximum(drawn, 0), drawn >= 0, places)


@given(with_ties())
def test_of_all_equally_good_answers_the_first_is_found(asked: Problem) -> None:
    found = solve(asked)
    assert (found.count, found.total, tuple(found.mates.tolist())) == brute(asked)


@given(st.sets(st.integers(0, 3_100)))
def test_columns_are_read_off_their_bits(columns: set[int]) -> None:
    assert columns_of(sum(1 << column for column in columns)) == sorted(columns)


@given(with_ties())
def test_tight_pairs_are_those_that_gain_the_most(asked: Problem) -> None:
    weights, prices = asked.weights(), np.arange(asked.places.size) % 2
    gains, lines = gains_of(weights, prices), np.arange(weights.shape[0])
    for line, bits in zip(lines, tight_pairs(weights, lines, gains, prices), strict=True):
        best = [*(weights[line] - prices == gains[line]), gains[line] == 0]
        assert columns_of(bits) == np.flatnonzero(best).tolist()


def searched(monkeypatch: pytest.MonkeyPatch, side: int) -> int:
    """How many nodes are looked at to find that an answer is the first already.

    The later half of the rows would all change places with each other. The earlier half would go
    where the first of them is, but none of those would come to them.
    """
    looked = 0

    def counted(bits: int) -> list[int]:
        nonlocal looked
        found = columns_of(bits)
        looked += len(found)
        return found

    monkeypatch.setattr(canonical, "columns_of", counted)
    half = side // 2
    weights = np.zeros((side, side), dtype=np.int64)
    weights[half:, :half] = weights[:half, 0] = 7
    mates = np.arange(side) - half
    mates[:half] += side
    np.put_along_axis(weights, mates[:, None], 7, axis=1)
    first = first_of_best(weights, np.ones_like(mates), mates, np.zeros_like(mates))
    assert first.tolist() == mates.tolist()
    return looked


def test_whom_a_search_left_behind_no_other_search_comes_to(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    # A search for each row, over all who would change places, would be side * side / 4.
    assert searched(monkeypatch, 40) < 40
    assert searched(monkeypatch, 400) < 400


def test_who_comes_last_is_moved_in_from_nobody() -> None:
    # An answer that is as good, and the last one instead of the first.
    weights = np.zeros((3, 2), dtype=np.int64)
    mates, prices = np.array([NOBODY, 1, 1]), np.zeros(2, dtype=np.int64)
    first = first_of_best(weights, np.array([1, 2]), mates, prices)
    assert first.tolist() == [0, 1, 1]
