"""The most that can be placed and the highest floor: against trying everything, with proofs."""

from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from mentordesk.matching.assignment import solve
from mentordesk.matching.cardinality import FEW, bits_of, columns_of, most_placed
from mentordesk.matching.floors import raised
from mentordesk.matching.highest_floor import free_of_pins, highest_floor
from mentordesk.matching.problem import NOBODY, Problem
from tests.matching.cohorts import brute, problem


def test_bits_are_columns() -> None:
    allowed = np.array([[True, False, True], [False, False, False]])
    assert [columns_of(bits) for bits in bits_of(allowed)] == [[0, 2], []]


@given(st.sets(st.integers(0, 200)))
@example(set(range(FEW)))
@example(set(range(FEW + 1)))
def test_few_columns_and_many_are_the_bits_that_are_set(columns: set[int]) -> None:
    assert columns_of(sum(1 << column for column in columns)) == sorted(columns)


@pytest.mark.parametrize("seed", range(300))
def test_as_many_are_placed_as_can_be_and_the_hall_set_proves_it(seed: int) -> None:
    asked = problem(seed, pins=False)
    wishes, places = bits_of(asked.allowed), asked.places.tolist()
    most = most_placed(wishes, places)
    best = brute(asked)
    assert best is not None
    assert most.placed == best[0] == sum(mate != NOBODY for mate in most.mates)
    for row, mate in enumerate(most.mates):
        assert mate == NOBODY or asked.allowed[row, mate]
    for column, room in enumerate(places):
        assert most.mates.count(column) <= room
    usable = {n for n, room in enumerate(places) if room}
    for row in most.crowd:
        assert set(columns_of(wishes[row])) & usable <= set(most.wanted)
    held = sum(places[column] for column in most.wanted)
    assert most.placed == len(wishes) - len(most.crowd) + held


def test_nobody_and_nothing_are_no_problem() -> None:
    assert most_placed([], []).placed == 0
    assert most_placed([0, 0], [1]).crowd == (0, 1)
    assert highest_floor(_of(np.zeros((0, 3)))).floor is None
    assert highest_floor(_of(np.zeros((2, 0)))).floor is None


def _of(scores: "np.ndarray[tuple[int, int], np.dtype[np.float64]]") -> Problem:
    whole = scores.astype(np.int32)
    return Problem(whole, whole >= 0, np.ones(whole.shape[1], dtype=np.int64))


@pytest.mark.parametrize("seed", range(200))
def test_the_highest_floor_places_as_many_and_the_next_one_does_not(seed: int) -> None:
    asked = problem(seed)
    if brute(asked) is None:
        return
    count = solve(asked).count
    found = highest_floor(asked)
    if found.floor is None:
        assert count == len(asked.pins)
        return
    assert found.placed + len(asked.pins) == count
    assert solve(raised(asked, found.floor)).count == count
    assert solve(raised(asked, found.floor + 1)).count < count
    assert len(found.pairs) == found.placed
    assert min(int(asked.scores[pair]) for pair in found.pairs) == found.floor


def test_rows_that_are_pinned_are_outside_the_floor() -> None:
    scores = np.array([[5, 90], [80, 70]], dtype=np.int32)
    asked = Problem(scores, scores >= 0, np.ones(2, dtype=np.int64), ((0, 0),))
    rows, places = free_of_pins(asked)
    assert (rows.tolist(), places) == ([1], [0, 1])
    assert highest_floor(asked).floor == 70
    assert highest_floor(replace(asked, pins=())).floor == 80


def test_floors_of_wider_wishes_are_never_lower() -> None:
    rng = np.random.default_rng(3)
    scores = rng.integers(0, 1000, (6, 6)).astype(np.int32)
    places = np.ones(6, dtype=np.int64)
    floors = [
        highest_floor(Problem(scores, np.tri(6, k=k, dtype=bool), places)).floor for k in range(6)
    ]
    assert all(one is not None for one in floors)
    assert all((one or 0) <= (other or 0) for one, other in pairwise(floors))
