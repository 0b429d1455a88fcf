"""Switches on larger problems: against a constraint solver, turned about, and by both solvers."""

from dataclasses import replace
from itertools import product

import numpy as np
import pytest
from ortools.sat.python import cp_model

from mentordesk.domain.cohort import Cohort, MatchSettings
from mentordesk.matching import kernel
from mentordesk.matching.assignment import proven_bound, solve
from mentordesk.matching.criteria import CRITERIA
from mentordesk.matching.problem import NOBODY, Objective, Problem
from mentordesk.matching.solve import suggest
from tests.matching.cohorts import changed
from tests.matching.switches import switched, switched_cohort


class Model:
    """The same question put to OR-Tools' CP-SAT, one level of the objective after the other."""

    def __init__(self, asked: Problem) -> None:
        self.asked, self.model = asked, cp_model.CpModel()
        self.allowed = [
            (row, column)
            for row, column in product(*map(range, asked.scores.shape))
            if asked.allowed[row, column] or (row, column) in asked.pins
        ]
        self.pair = {at: self.model.new_bool_var(f"{at}") for at in self.allowed}
        self.used = [self.model.new_bool_var(f"used {n}") for n in range(asked.places.size)]
        self._constrain()

    def _constrain(self) -> None:
        asked, pins = self.asked, dict(self.asked.pins)
        for row in range(asked.scores.shape[0]):
            self.model.add(sum(v for (r, _), v in self.pair.items() if r == row) <= 1)
        for column, used in enumerate(self.used):
            taken = sum(v for (_, c), v in self.pair.items() if c == column)
            self.model.add(taken <= int(asked.places[column]))
            self.model.add(taken >= used)
        for pin in pins.items():
            self.model.add(self.pair[pin] == 1)
        for quota in asked.objective.quotas:
            placed = sum(v for (r, _), v in self.pair.items() if r in quota.rows)
            self.model.add(placed <= quota.at_most)

    def best(self) -> tuple[int, int, int | None, int]:
        """Pairs, columns used (0 where no aim), the raised floor, and points."""
        goal = self.asked.objective
        count = self._most(sum(self.pair.values()))
        used = self._most(sum(self.used)) if goal.most_columns else 0
        floor = self._floor() if goal.raise_floor else None
        return count, used, floor, self._most(self._points())

    def _points(self) -> cp_model.LinearExprT:
        goal, (rows, columns) = self.asked.objective, self.asked.scores.shape
        by_row, by_column = goal.row_bonuses(rows), goal.column_bonuses(columns)
        pairs = sum((int(self.asked.scores[at]) + int(by_row[at[0]])) * v
                    for at, v in self.pair.items())  # fmt: skip
        return pairs + sum(int(by_column[n]) * v for n, v in enumerate(self.used))

    def _floor(self) -> int | None:
        pinned = dict(self.asked.pins)
        top = int(self.asked.scores.max())
        floor = self.model.new_int_var(0, top, "floor")
        for at, v in self.pair.items():
            if at[0] not in pinned:
                self.model.add(floor <= int(self.asked.scores[at])).only_enforce_if(v)
        return self._most(floor)

    def _most(self, aim: cp_model.LinearExprT) -> int:
        self.model.maximize(aim)
        solver = cp_model.CpSolver()
        solver.parameters.num_workers = 1
        assert solver.solve(self.model) == cp_model.OPTIMAL
        most = round(solver.objective_value)
        self.model.add(aim == most)
        return most


def larger(seed: int) -> Problem:
    """A problem of about 20 x 14 with switches, small scores and many ties."""
    return switched(seed + 500, 22, 15)


@pytest.mark.parametrize("seed", range(10))
def test_larger_problems_equal_a_constraint_solver(seed: int) -> None:
    asked = larger(seed)
    count, used, floor, points = Model(asked).best()
    found = solve(asked)
    assert found.count == count
    assert found.total + found.bonus == points
    if asked.objective.most_columns:
        assert found.used == used
    if found.floor is not None:
        assert found.floor == floor


@pytest.mark.parametrize("seed", range(30))
def test_answers_without_lap_are_the_same(seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = larger(seed)
    one = solve(asked)
    monkeypatch.setattr(kernel, "fits_lap", lambda *_: False)
    other = solve(asked)
    assert one.mates.tolist() == other.mates.tolist()
    assert one.prices.tolist() == other.prices.tolist()
    assert one.floor == other.floor


@pytest.mark.parametrize("seed", range(30))
def test_every_answer_reaches_its_bound_and_keeps_its_quotas(seed: int) -> None:
    asked = larger(seed)
    found = solve(asked)
    bound = proven_bound(asked, found)
    assert found.reading(found.worth) == bound
    for quota in asked.objective.quotas:
        assert sum(found.mates[row] != NOBODY for row in quota.rows) <= quota.at_most


@pytest.mark.parametrize("seed", range(12))
def test_rows_names_and_the_order_of_weights_change_nothing(seed: int) -> None:
    asked = switched_cohort(seed, 12, 9)
    weights = dict(reversed([(c.key, c.weight) for c in CRITERIA]))
    turned = Cohort(
        tuple(changed(c, name=f"Another {c.application_id}") for c in asked.mentees[::-1]),
        asked.mentors[4:] + asked.mentors[:4],
        settings=replace(asked.settings, weights=weights, quotas=asked.settings.quotas[::-1]),
    )
    one, other = suggest(asked), suggest(turned)
    assert one.pairs == other.pairs
    assert (one.total, one.slip.result_hash) == (other.total, other.slip.result_hash)


@pytest.mark.parametrize("shape", [(0, 0), (4, 0), (0, 4)])
def test_nobody_on_one_side_under_all_switches(shape: tuple[int, int]) -> None:
    goal = Objective(most_columns=True, raise_floor=True)
    nobody = Problem(
        np.zeros(shape, np.int32), np.ones(shape, bool), np.ones(shape[1], np.int64), (), goal
    )
    found = solve(nobody)
    assert (found.count, found.total, found.floor) == (0, 0, None)


@pytest.mark.parametrize("places", [0, 3])
def test_everybody_forbidden_or_no_place_under_all_switches(places: int) -> None:
    goal = Objective(most_columns=True, raise_floor=True)
    allowed = np.full((5, 4), places == 0)
    asked = Problem(np.ones((5, 4), np.int32), allowed, np.full(4, places), (), goal)
    found = solve(asked)
    assert found.mates.tolist() == [NOBODY] * 5
    assert proven_bound(asked, found).pairs == 0


class Stopped(Exception):
    """Somebody asked to stop."""


@pytest.mark.parametrize("without_lap", [False, True])
def test_solving_stops_at_any_phase(without_lap: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    if without_lap:
        monkeypatch.setattr(kernel, "fits_lap", lambda *_: False)
    asked = replace(larger(4), objective=Objective(raise_floor=True))
    calls = 0

    def count() -> None:
        nonlocal calls
        calls += 1

    whole = solve(asked, count)
    assert calls >= 3
    for stop_at in range(1, calls + 1, max(calls // 6, 1)):
        left = stop_at

        def stop() -> None:
            nonlocal left
            left -= 1
            if not left:
                raise Stopped

        with pytest.raises(Stopped):
            solve(asked, stop)
    assert solve(asked).mates.tolist() == whole.mates.tolist()


def test_default_settings_are_the_plain_objective() -> None:
    asked = switched_cohort(3, 9, 7)
    plain = suggest(replace(asked, settings=MatchSettings()))
    named = MatchSettings(weights={c.key: c.weight for c in CRITERIA}, left_out_bonus=0)
    assert suggest(replace(asked, settings=named)) == plain
