"""Seats: the objective as plain weights, against counting by hand and against plain sums."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mentordesk.matching.assignment import proven_bound, solve
from mentordesk.matching.problem import NEVER, NOBODY, Objective, Problem, RowQuota
from mentordesk.matching.seats import Seats, seats_of
from tests.matching.cohorts import problem
from tests.matching.switches import switched

SEEDS = st.integers(0, 100_000)


def small(places: tuple[int, ...] = (1, 2), goal: Objective | None = None) -> Problem:
    """Three rows and two columns; the last row may not go to the first column."""
    scores = np.array([[5, 3], [4, 4], [9, 1]], dtype=np.int32)
    allowed = np.array([[True, True], [True, True], [False, True]])
    return Problem(scores, allowed, np.array(places, dtype=np.int64), (), goal or Objective())


def by_column(seats: Seats) -> list[int]:
    """How many seats every column has, of all kinds together."""
    columns = max(seats.owners.tolist(), default=-1) + 1
    return [int(seats.places[seats.owners == column].sum()) for column in range(columns)]


def test_a_plain_problem_has_one_kind_of_seat_a_column() -> None:
    asked = small()
    seats = seats_of(asked)
    assert seats.places.tolist() == [1, 2]
    assert seats.owners.tolist() == seats.more.tolist() == [0, 1]
    assert (seats.weights == asked.weights()).all()
    assert seats.kept == 0


def test_a_pinned_row_is_gone_and_so_is_its_place() -> None:
    seats = seats_of(replace(small(), pins=((1, 1),)))
    assert seats.rows.tolist() == [0, 2]
    assert seats.places.tolist() == [1, 1]


def test_more_places_than_anybody_can_take_are_as_good_as_one_too_many() -> None:
    assert seats_of(small((1_000_000_000, 0))).places.tolist() == [4, 0]


@pytest.mark.parametrize(
    ("places", "pins", "kinds", "more"),
    [
        ((1, 2), (), [1, 0, 1, 1], [1, 3]),
        ((0, 2), (), [0, 0, 1, 1], [0, 3]),
        ((1, 2), ((0, 1),), [1, 0, 0, 1], [1, 3]),
        ((1, 1), ((0, 0), (1, 1)), [0, 0, 0, 0], [1, 3]),
    ],
)
def test_a_used_columns_first_seat_stands_apart(
    places: tuple[int, ...], pins: tuple[tuple[int, int], ...], kinds: list[int], more: list[int]
) -> None:
    seats = seats_of(replace(small(places, Objective(most_columns=True)), pins=pins))
    assert seats.places.tolist() == kinds
    assert seats.owners.tolist() == [0, 0, 1, 1]
    assert seats.more.tolist() == more


def test_a_first_seat_adds_the_columns_bonus_and_its_step() -> None:
    goal = Objective(most_columns=True, column_bonus=np.array([7, 0], dtype=np.int64))
    asked = small(goal=goal)
    seats = seats_of(asked)
    assert seats.extra.tolist() == [asked.column_step + 7, 0, asked.column_step, 0]
    plain = asked.weights()
    assert (seats.weights[:2, 0] - plain[:2, 0] == asked.column_step + 7).all()
    assert (seats.weights[:, 3] == plain[:, 1]).all()
    assert seats.weights[2, 0] == seats.weights[2, 1] == NEVER


@pytest.mark.parametrize(
    ("quotas", "pins", "kept"),
    [
        ((RowQuota((0, 1, 2), 1),), (), [2]),
        ((RowQuota((0, 1, 2), 3),), (), [0]),
        ((RowQuota((0, 1, 2), 9),), (), [0]),
        ((RowQuota((0, 1), 0),), (), [2]),
        ((RowQuota((0, 1, 2), 1),), ((0, 0),), [2]),
        ((RowQuota((0, 1, 2), 1), RowQuota((0, 1), 1)), (), [1, 1]),
        ((RowQuota((0, 1, 2), 2), RowQuota((0, 1), 0)), (), [2, 0]),
        ((RowQuota((0, 1), 1), RowQuota((2,), 0)), (), [1, 1]),
        ((RowQuota((), 0),), (), [0]),
    ],
)
def test_a_quota_keeps_back_whom_it_does_not_let_through(
    quotas: tuple[RowQuota, ...], pins: tuple[tuple[int, int], ...], kept: list[int]
) -> None:
    seats = seats_of(replace(small((3, 3), Objective(quotas=quotas)), pins=pins))
    added = seats.owners == NOBODY
    assert sorted(seats.places[added].tolist()) == sorted(kept)
    for kind, count in zip(np.flatnonzero(added), seats.places[added], strict=True):
        takers = int((seats.weights[:, kind] != NEVER).sum())
        assert takers >= count


@settings(max_examples=60, deadline=None)
@given(SEEDS)
def test_every_kind_of_seat_together_is_what_pins_leave(seed: int) -> None:
    asked = switched(seed)
    seats = seats_of(asked)
    rows, width = seats.rows.size, asked.places.size
    pinned = [column for _, column in asked.pins]
    left = [min(int(asked.places[c]) - pinned.count(c), rows + 1) for c in range(width)]
    assert by_column(seats)[:width] == left
    assert sorted([*seats.rows.tolist(), *(row for row, _ in asked.pins)]) == list(
        range(asked.scores.shape[0])
    )
    assert seats.weights.shape == (rows, seats.places.size)
    assert (seats.places >= 0).all()


@settings(max_examples=60, deadline=None)
@given(SEEDS)
def test_a_free_rows_line_is_its_weights(seed: int) -> None:
    asked = switched(seed)
    seats = seats_of(asked)
    real = seats.owners != NOBODY
    for line, row in enumerate(seats.rows.tolist()):
        assert (seats.line(asked, row)[real] == seats.weights[line][real]).all()
        assert (seats.line(asked, row)[~real] == NEVER).all()


@settings(max_examples=50, deadline=None)
@given(SEEDS)
def test_the_worth_of_an_answer_is_the_sum_of_its_parts(seed: int) -> None:
    asked = switched(seed, 5, 4)
    found = solve(replace(asked, objective=replace(asked.objective, raise_floor=False)))
    pairs = [(r, int(c)) for r, c in enumerate(found.mates) if c != NOBODY]
    goal = asked.objective
    bonus = sum(int(goal.row_bonuses(asked.scores.shape[0])[row]) for row, _ in pairs)
    columns = {column for _, column in pairs}
    bonus += sum(int(goal.column_bonuses(asked.places.size)[column]) for column in columns)
    assert found.count == len(pairs)
    assert found.used == len(columns)
    assert found.bonus == bonus
    assert found.total == sum(int(asked.scores[pair]) for pair in pairs)
    reading = found.reading(found.worth)
    assert reading.pairs == len(pairs)
    assert reading.points == found.total + found.bonus
    assert reading.columns == (len(columns) if goal.most_columns else 0)
    told = proven_bound(asked, found) if not goal.raise_floor else reading
    assert told == reading


@settings(max_examples=40, deadline=None)
@given(SEEDS, st.integers(0, 5))
def test_the_price_of_a_place_is_what_one_more_adds(seed: int, column: int) -> None:
    asked = problem(seed, 5, 4)
    column %= asked.places.size
    found = solve(asked)
    places = asked.places.copy()
    places[column] += 1
    more = solve(replace(asked, places=places))
    gained = found.gain(int(found.prices[column]))
    assert gained.pairs == more.count - found.count
    assert gained.points == more.total - found.total
