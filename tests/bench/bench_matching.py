"""Matching in figures: the whole match against SciPy's bare kernel, scoring, what-if, effects."""

import statistics
import time
from collections.abc import Callable, Iterator
from functools import partial

import numpy as np
from scipy.optimize import linear_sum_assignment

from mentordesk.domain.cohort import MatchSettings
from mentordesk.matching.assignment import solve
from mentordesk.matching.criteria import CRITERIA
from mentordesk.matching.live_effects import Effects
from mentordesk.matching.prices import WhatIf
from mentordesk.matching.problem import Problem
from mentordesk.matching.score import score_cohort
from mentordesk.matching.seats import seats_of
from mentordesk.matching.solve import settle
from tests.matching.cohorts import cohort

Row = tuple[str, float, str]
ROUNDS = 5


def _seconds(work: Callable[[], object], rounds: int = ROUNDS) -> float:
    taken = []
    for _ in range(rounds):
        start = time.perf_counter()
        work()
        taken.append(time.perf_counter() - start)
    return statistics.median(taken)


def _next_what_if(what_if: WhatIf, mentees: Iterator[int]) -> object:
    """Another mentee each time, so that no search is answered from the one before."""
    return what_if.what_if(next(mentees))


def _next_pin(what_if: WhatIf, mentees: Iterator[int]) -> object:
    mentee = next(mentees)
    possible = [landing for landing in what_if.what_if(mentee) if landing.possible]
    return what_if.pin(mentee, possible[len(possible) // 2].mentor_id) if possible else None


def _against_the_kernel(side: int) -> list[Row]:
    """The whole of solving, proving and the canonical answer against SciPy's bare kernel."""
    rng = np.random.default_rng(side)
    scores = rng.integers(0, 100_001, (side, side)).astype(np.int32)
    problem = Problem(scores, np.ones_like(scores, dtype=bool), np.ones(side, np.int64))
    rounds = ROUNDS if side < 2000 else 3
    solve(problem)
    kernel = _seconds(partial(linear_sum_assignment, scores, maximize=True), rounds)
    whole = _seconds(partial(solve, problem), rounds)
    return [
        (f"scipy kernel {side} x {side}", 1000 * kernel, "ms"),
        (f"whole match {side} x {side}", 1000 * whole, "ms"),
        (f"whole match / kernel {side} x {side}", whole / kernel, "x"),
    ]


def _a_cohort(mentees: int, mentors: int) -> list[Row]:
    asked = cohort(mentees, mentees, mentors)
    size = f"{mentees} x {mentors}"
    found = settle(asked)
    rounds = ROUNDS if mentees < 2000 else 1
    scored = _seconds(partial(score_cohort, asked), rounds)
    solved = _seconds(partial(solve, found.problem), rounds)
    seats = seats_of(found.problem)
    worth = np.repeat(np.maximum(seats.weights, 0), seats.places, axis=1)
    kernel = _seconds(partial(linear_sum_assignment, worth, maximize=True), rounds)
    what_if = WhatIf(found)
    graph = _seconds(partial(WhatIf, found), rounds)
    mentees_in_turn = iter([m.application_id for m in asked.mentees])
    one = _seconds(partial(_next_what_if, what_if, mentees_in_turn))
    pin = _seconds(partial(_next_pin, what_if, mentees_in_turn))
    return [
        (f"score {size} x {len(CRITERIA)}", 1000 * scored, "ms"),
        (f"solve and prove {size}", 1000 * solved, "ms"),
        (f"solve and prove / scipy kernel on the same {size}", solved / kernel, "x"),
        (f"what-if graph {size}", 1000 * graph, "ms"),
        (f"what-if, all mentors, {size}", 1000 * one, "ms"),
        (f"solve / what-if {size}", solved / one, "x"),
        (f"score and solve / what-if {size}", (scored + solved) / one, "x"),
        (f"what-if and commit {size}", 1000 * pin, "ms"),
        (f"score, solve, graph anew / commit {size}", (scored + solved + graph) / pin, "x"),
    ]


def _effects() -> list[Row]:
    effects = Effects(cohort(500, 500, 500))
    even = MatchSettings({c.key: 9 for c in CRITERIA} | {"topics": 10})
    effects.effect(even)
    return [
        (
            "another weight re-scored 500 x 500",
            1000 * _seconds(partial(effects.rescored, even)),
            "ms",
        ),
        ("its effect, solved 500 x 500", 1000 * _seconds(partial(effects.effect, even)), "ms"),
    ]


def run() -> list[Row]:
    """Rows of name, value, unit."""
    rows = [row for side in (500, 1000, 3000) for row in _against_the_kernel(side)]
    for mentees, mentors in ((500, 300), (500, 500), (1000, 1000), (3000, 3000)):
        rows += _a_cohort(mentees, mentors)
    return rows + _effects()
