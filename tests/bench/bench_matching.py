"""A whole match against the bare kernel of SciPy, in one run (not a test: no limits here)."""

import statistics
import time
from collections.abc import Callable, Iterator
from functools import partial

import numpy as np
from scipy.optimize import linear_sum_assignment

from mentordesk.matching.assignment import solve
from mentordesk.matching.prices import WhatIf
from mentordesk.matching.problem import Problem
from mentordesk.matching.score import score_cohort
from mentordesk.matching.solve import settle
from tests.matching.cohorts import cohort

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


def run() -> list[tuple[str, float, str]]:
    """Rows of name, value, unit: solve + proof + canonical answer, scoring, and what-if."""
    rows: list[tuple[str, float, str]] = []
    for side in (500, 1000):
        rng = np.random.default_rng(side)
        scores = rng.integers(0, 100_001, (side, side)).astype(np.int32)
        problem = Problem(scores, np.ones_like(scores, dtype=bool), np.ones(side, np.int64))
        kernel = _seconds(partial(linear_sum_assignment, scores, maximize=True))
        whole = _seconds(partial(solve, problem))
        rows += [
            (f"scipy kernel {side}", 1000 * kernel, "ms"),
            (f"whole match {side}", 1000 * whole, "ms"),
            (f"whole match / kernel {side}", whole / kernel, "x"),
        ]
        asked = cohort(side, side, side)
        found = settle(asked)
        what_if = WhatIf(found)
        mentees = iter([m.application_id for m in asked.mentees])
        one = _seconds(partial(_next_what_if, what_if, mentees))
        rows += [
            (f"score cohort {side}", 1000 * _seconds(partial(score_cohort, asked), 3), "ms"),
            (f"settle cohort {side}", 1000 * _seconds(partial(settle, asked), 3), "ms"),
            (f"what-if {side}", 1000 * one, "ms"),
        ]
    return rows


if __name__ == "__main__":
    for name, value, unit in run():
        print(f"{name:30} {value:10.2f} {unit}")  # noqa: T201 - a bench prints
