"""The solver against trying everything, against two other exact solvers, and against itself."""

import numpy as np
import pytest
from ortools.graph.python import min_cost_flow
from scipy.optimize import linear_sum_assignment

from mentordesk.matching import kernel
from mentordesk.matching.assignment import solve
from mentordesk.matching.canonical import first_of_best
from mentordesk.matching.certificate import NotProven, bound, prove, value
from mentordesk.matching.least_prices import least_prices
from mentordesk.matching.problem import NOBODY, Ints, Problem
from tests.matching.cohorts import brute, free_part, problem


@pytest.mark.parametrize("batch", range(10))
def test_a_hundred_small_problems_equal_trying_everything(batch: int) -> None:
    for seed in range(batch * 100, batch * 100 + 100):
        asked = problem(seed)
        found = solve(asked)
        assert (found.count, found.total, tuple(found.mates.tolist())) == brute(asked), seed


@pytest.mark.parametrize("seed", range(60))
def test_our_own_paths_prove_themselves_and_give_the_same_answer(
    seed: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = problem(seed, 12, 9)
    weights, places, _ = free_part(asked)
    mates, prices = kernel.by_paths(weights, places)
    assert bound(weights, places, prices) == value(weights, places, mates)
    by_lap = solve(asked)
    monkeypatch.setattr(kernel, "fits_lap", lambda *_: False)
    by_paths = solve(asked)
    assert by_lap.mates.tolist() == by_paths.mates.tolist()
    assert by_lap.prices.tolist() == by_paths.prices.tolist()


@pytest.mark.parametrize("seed", range(12))
def test_larger_problems_equal_scipy(seed: int) -> None:
    rng = np.random.default_rng(seed)
    rows, columns = rng.integers(20, 120, 2)
    scores = rng.integers(0, 100_001, (rows, columns)).astype(np.int32)
    places = rng.integers(0, 4, columns)
    allowed = rng.random(scores.shape) < rng.choice([0.02, 0.1, 1.0])
    asked = Problem(scores, allowed, places)
    copies = np.repeat(np.arange(columns), places)
    worth = np.where(allowed, scores.astype(np.int64) + asked.step, 0)[:, copies]
    taken = linear_sum_assignment(worth, maximize=True)
    found = solve(asked)
    assert divmod(int(worth[taken].sum()), asked.step) == (found.count, found.total)


@pytest.mark.parametrize("seed", range(6))
def test_larger_problems_equal_or_tools(seed: int) -> None:
    asked = problem(1000 + seed, 60, 40)
    found = solve(asked)
    assert _flow(asked) == (found.count, found.total)


def _flow(asked: Problem) -> tuple[int, int]:
    """Pairs and total by a minimum cost flow; pinned rows are left only their pin."""
    rows, columns = asked.scores.shape
    flow = min_cost_flow.SimpleMinCostFlow()
    source, sink = rows + columns, rows + columns + 1
    pins = dict(asked.pins)
    for row in range(rows):
        flow.add_arc_with_capacity_and_unit_cost(source, row, 1, 0)
        if row not in pins:
            flow.add_arc_with_capacity_and_unit_cost(row, sink, 1, 0)
        for column in np.flatnonzero(asked.allowed[row]).tolist():
            if pins.get(row, column) == column:
                worth = asked.step + int(asked.scores[row, column])
                flow.add_arc_with_capacity_and_unit_cost(row, rows + column, 1, -worth)
    for column in range(columns):
        flow.add_arc_with_capacity_and_unit_cost(rows + column, sink, int(asked.places[column]), 0)
    flow.set_node_supply(source, rows)
    flow.set_node_supply(sink, -rows)
    assert flow.solve() == flow.OPTIMAL
    count, total = divmod(-flow.optimal_cost(), asked.step)
    return count, total


@pytest.mark.parametrize("seed", range(40))
def test_any_best_answer_leads_to_the_same_first_one(seed: int) -> None:
    asked = problem(seed, 9, 7, pins=False)
    weights, places, rows = free_part(asked)
    order = np.random.default_rng(seed).permutation(rows.size)
    shuffled, _ = kernel.by_paths(weights[order], places)
    other = np.empty_like(shuffled)
    other[order] = shuffled
    prices = prove(weights, places, other)
    assert first_of_best(weights, places, other, prices).tolist() == solve(asked).mates.tolist()


@pytest.mark.parametrize("seed", range(40))
def test_a_price_is_what_one_more_place_adds(seed: int) -> None:
    asked = problem(seed)
    found = solve(asked)
    before = found.count * found.step + found.total
    for column in range(asked.places.size):
        places = asked.places.copy()
        places[column] += 1
        more = solve(Problem(asked.scores, asked.allowed, places, asked.pins))
        assert more.count * found.step + more.total - before == found.prices[column]


class TestTheCertificateCatchesTampering:
    @pytest.fixture
    def solved(self) -> tuple[Ints, Ints, Ints]:
        rng = np.random.default_rng(3)
        scores = rng.integers(0, 1000, (8, 5)).astype(np.int32)
        asked = Problem(scores, np.ones_like(scores, dtype=bool), np.full(5, 2))
        weights, places, _ = free_part(asked)
        return weights, places, solve(asked).mates

    def test_a_true_answer_is_proven(self, solved: tuple[Ints, Ints, Ints]) -> None:
        weights, places, mates = solved
        prices = prove(weights, places, mates)
        assert bound(weights, places, prices) == value(weights, places, mates)

    def test_every_swap_of_two_mentees_is_caught(self, solved: tuple[Ints, Ints, Ints]) -> None:
        weights, places, mates = solved
        for one in range(8):
            for other in range(one):
                if mates[one] == mates[other]:
                    continue
                swapped = mates.copy()
                swapped[[one, other]] = mates[[other, one]]
                with pytest.raises(NotProven):
                    prove(weights, places, swapped)

    def test_leaving_somebody_out_is_caught(self, solved: tuple[Ints, Ints, Ints]) -> None:
        weights, places, mates = solved
        for row in range(8):
            dropped = mates.copy()
            dropped[row] = NOBODY
            with pytest.raises(NotProven):
                prove(weights, places, dropped)

    def test_more_than_the_places_is_caught(self, solved: tuple[Ints, Ints, Ints]) -> None:
        weights, places, mates = solved
        with pytest.raises(NotProven, match="places"):
            prove(weights, places, np.zeros_like(mates))

    def test_a_negative_price_is_no_proof(self, solved: tuple[Ints, Ints, Ints]) -> None:
        weights, places, mates = solved
        prices = least_prices(weights, places, mates)
        prices[0] = -1
        with pytest.raises(NotProven, match="negative"):
            bound(weights, places, prices)


def test_a_wrong_answer_of_lap_is_replaced_by_ours(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = problem(8, pins=False)
    right = solve(asked)
    monkeypatch.setattr(
        kernel, "by_lap", lambda weights, _places: np.full(weights.shape[0], NOBODY)
    )
    assert solve(asked).mates.tolist() == right.mates.tolist()


def test_nobody_on_either_side_is_an_answer() -> None:
    for shape in ((0, 0), (3, 0), (0, 3)):
        empty = Problem(
            np.zeros(shape, np.int32), np.zeros(shape, bool), np.ones(shape[1], np.int64)
        )
        found = solve(empty)
        assert (found.count, found.total) == (0, 0)
        assert found.mates.tolist() == [NOBODY] * shape[0]


def test_many_places_go_without_copies() -> None:
    scores = np.array([[5, 9], [6, 8]], dtype=np.int32)
    asked = Problem(scores, np.ones((2, 2), bool), np.array([10**6, 10**6]))
    assert solve(asked).mates.tolist() == [1, 1]


def test_a_legal_worthless_pair_beats_nobody() -> None:
    asked = Problem(np.zeros((1, 1), np.int32), np.ones((1, 1), bool), np.ones(1, np.int64))
    assert solve(asked).count == 1
