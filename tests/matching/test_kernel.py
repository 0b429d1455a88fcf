"""The bare solver at its edges: huge scores, many places, ties, and what the problem promises."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.optimize import linear_sum_assignment

from mentordesk.matching import kernel
from mentordesk.matching.assignment import solve
from mentordesk.matching.certificate import NotProven, bound, value
from mentordesk.matching.kernel import EXACT, LARGEST_SQUARE, by_lap, by_paths, fits_lap
from mentordesk.matching.least_prices import least_prices
from mentordesk.matching.problem import NEVER, NOBODY, Ints, Problem
from mentordesk.matching.shortage import bottleneck, free_places
from tests.matching.cohorts import brute, free_part, problem


def asked(
    scores: list[list[int]], places: list[int], pins: tuple[tuple[int, int], ...] = ()
) -> Problem:
    """A problem from a table of scores; -1 forbids."""
    table = np.array(scores, dtype=np.int32).reshape(len(scores), len(places))
    return Problem(np.maximum(table, 0), table >= 0, np.array(places, dtype=np.int64), pins)


TABLES = st.integers(1, 5).flatmap(
    lambda width: st.tuples(
        st.lists(
            st.lists(st.integers(-1, 6), min_size=width, max_size=width), min_size=1, max_size=5
        ),
        st.lists(st.integers(0, 3), min_size=width, max_size=width),
    )
)


@given(TABLES)
def test_any_small_problem_equals_trying_everything(
    table: tuple[list[list[int]], list[int]],
) -> None:
    this = asked(*table)
    found = solve(this)
    assert (found.count, found.total, tuple(found.mates.tolist())) == brute(this)


@given(TABLES)
def test_both_kernels_reach_the_proven_bound(table: tuple[list[list[int]], list[int]]) -> None:
    weights, places, _ = free_part(asked(*table))
    mates, prices = by_paths(weights, places)
    best = value(weights, places, mates)
    assert bound(weights, places, prices) == best
    assert (prices >= 0).all()
    if fits_lap(weights, places):
        assert value(weights, places, by_lap(weights, places)) == best


@given(TABLES)
def test_the_least_prices_are_the_least(table: tuple[list[list[int]], list[int]]) -> None:
    """No price can be lowered by one without breaking the proof."""
    weights, places, _ = free_part(asked(*table))
    found = solve(asked(*table))
    best = value(weights, places, found.mates)
    for column in np.flatnonzero(found.prices).tolist():
        lower = found.prices.copy()
        lower[column] -= 1
        assert bound(weights, places, lower) > best


@pytest.mark.parametrize("top", [1, 1_000, 100_000, 2**31 - 1])
def test_the_largest_scores_stay_exact(top: int) -> None:
    rng = np.random.default_rng(top)
    scores = rng.integers(top - min(top, 3), top, (40, 30), endpoint=True).astype(np.int32)
    this = Problem(scores, rng.random(scores.shape) < 0.5, rng.integers(0, 3, 30))
    found = solve(this)
    copies = np.repeat(np.arange(30), this.places)
    worth = np.where(this.allowed, scores.astype(object) + this.step, 0)[:, copies]
    rows, columns = linear_sum_assignment(worth.astype(float), maximize=True)
    count, total = divmod(sum(worth[rows, columns].tolist()), this.step)
    assert found.count == count
    assert found.total >= total  # the oracle computes with rounding, we do not


def test_what_is_too_large_for_lap_goes_by_paths(monkeypatch: pytest.MonkeyPatch) -> None:
    weights = np.full((2, 2), EXACT // 2, dtype=np.int64)
    assert not fits_lap(weights, np.array([1, 1]))
    assert fits_lap(weights // 8, np.array([1, 1]))
    assert not fits_lap(weights // 8, np.array([LARGEST_SQUARE, 1]))
    assert not fits_lap(np.zeros((0, 0), dtype=np.int64), np.zeros(0, dtype=np.int64))
    this = asked([[5, 4], [5, 1]], [1, 1])
    expected = solve(this)
    monkeypatch.setattr(kernel, "EXACT", 1)
    by_our_own = solve(this)
    assert by_our_own.mates.tolist() == expected.mates.tolist() == [1, 0]
    assert by_our_own.prices.tolist() == expected.prices.tolist()


@pytest.mark.parametrize(
    ("places", "total", "mates"),
    [
        ([0, 0], 0, [NOBODY] * 3),
        ([0, 3], 6, [1] * 3),
        ([3, 0], 9, [0] * 3),
        ([10**9, 10**9], 9, [0] * 3),
    ],
)
def test_places_from_none_to_a_billion(places: list[int], total: int, mates: list[int]) -> None:
    found = solve(asked([[3, 2], [3, 2], [3, 2]], places))
    assert found.count == min(3, sum(places))
    assert (found.total, found.mates.tolist()) == (total, mates)


def test_all_equal_is_given_out_in_order() -> None:
    assert solve(asked([[7] * 4] * 4, [1] * 4)).mates.tolist() == [0, 1, 2, 3]
    assert solve(asked([[7] * 3] * 5, [2, 0, 1])).mates.tolist() == [0, 0, 2, NOBODY, NOBODY]


def test_one_more_pair_is_worth_more_than_any_score() -> None:
    """Ana alone with the good mentor would score 9; both placed score 2, and both are placed."""
    assert solve(asked([[9, 1], [1, -1]], [1, 1])).mates.tolist() == [1, 0]


def test_a_pin_is_kept_even_where_it_costs_a_pair() -> None:
    free, pinned = asked([[9, 1], [1, -1]], [1, 1]), asked([[9, 1], [1, -1]], [1, 1], ((0, 0),))
    assert (solve(free).count, solve(pinned).count) == (2, 1)
    assert solve(pinned).mates.tolist() == [0, NOBODY]


@pytest.mark.parametrize("seed", range(20))
def test_the_step_outweighs_every_total(seed: int) -> None:
    this = problem(seed)
    most = min(this.scores.shape[0], int(this.places.sum())) + 1
    assert this.step > int(this.scores.max(initial=0)) * most
    weights = this.weights()
    assert (weights[this.allowed] >= this.step).all()
    assert (weights[~this.allowed] == NEVER).all()


@pytest.mark.parametrize("mates", [[0, 0], [1, 1], [0, 2]], ids=["too many", "forbidden", "both"])
def test_an_impossible_answer_has_no_value(mates: list[int]) -> None:
    this = asked([[5, -1, 3], [5, -1, -1]], [1, 1, 1])
    weights, places, _ = free_part(this)
    with pytest.raises(NotProven, match="more than the places, or a forbidden pair"):
        value(weights, places, np.array(mates))


def test_prices_that_never_settle_prove_nothing() -> None:
    weights: Ints = np.array([[1, 10], [1, 1]], dtype=np.int64)
    swapped = np.array([0, 1])
    prices = least_prices(weights, np.array([1, 1]), np.array([1, 0]))
    assert bound(weights, np.array([1, 1]), prices) == 11
    wrong = least_prices(weights, np.array([1, 1]), swapped)
    assert bound(weights, np.array([1, 1]), wrong) > 2


@pytest.mark.parametrize("seed", range(40))
def test_a_bottleneck_holds_by_counting(seed: int) -> None:
    """Its rows can go nowhere but to its columns, which are full and too few (Hall)."""
    this = problem(seed, 9, 6)
    found = solve(this)
    pinned = {row for row, _ in this.pins}
    for row in np.flatnonzero(found.mates == NOBODY).tolist():
        neck = bottleneck(this, found, row)
        inside = set(neck.columns)
        for one in neck.rows:
            reach = np.flatnonzero(this.allowed[one] & (this.places > 0)).tolist()
            assert set(reach) <= inside
            assert one not in pinned
        assert row in neck.rows
        assert neck.places < len(neck.rows)
        for other in np.flatnonzero(found.mates == NOBODY).tolist():
            wished = set(np.flatnonzero(this.allowed[other] & (this.places > 0)).tolist())
            if wished and wished <= inside:  # everybody who competes there and got nothing
                assert other in neck.rows
        left = free_places(this, found)
        assert all(left[column] == 0 for column in neck.columns)


def test_free_places_are_what_is_left() -> None:
    this = asked([[1, 1], [1, 1], [1, -1]], [2, 3])
    assert free_places(this, solve(this)) == (0, 2)
