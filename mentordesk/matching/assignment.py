"""Solving a bare problem: most rows placed, then the best total, then the first such answer."""

import numpy as np

from mentordesk.matching.canonical import first_of_best
from mentordesk.matching.certificate import NotProven, prove, value
from mentordesk.matching.kernel import by_lap, by_paths, fits_lap
from mentordesk.matching.problem import NOBODY, Ints, Problem, Solution


def solve(problem: Problem) -> Solution:
    """The canonical best answer, proven by its prices before it is returned.

    Raises NotProven (a bug, never a refusal) where neither solver gives a provable answer.
    """
    weights, places, rows = free_part(problem)
    best, prices = _best(weights, places)
    mates = first_of_best(weights, places, best, prices)
    if value(weights, places, mates) != value(weights, places, best):
        raise NotProven("the first of the best answers is worth less")
    everyone = np.full(problem.scores.shape[0], NOBODY, dtype=np.int64)
    everyone[rows] = mates
    for row, column in problem.pins:
        everyone[row] = column
    placed = np.flatnonzero(everyone != NOBODY)
    total = int(problem.scores[placed, everyone[placed]].sum(dtype=np.int64))
    return Solution(everyone, placed.size, total, prices, problem.step)


def free_part(problem: Problem) -> tuple[Ints, Ints, Ints]:
    """What pins leave open: weights of the free rows, places left, and which rows they are.

    Places are counted up to one more than there are rows, which is as good as any number more.
    """
    pinned = {row for row, _ in problem.pins}
    rows = np.array([r for r in range(problem.scores.shape[0]) if r not in pinned], dtype=np.int64)
    taken = np.bincount([c for _, c in problem.pins], minlength=problem.places.size)
    places = np.minimum(problem.places - taken, rows.size + 1)
    weights = problem.weights()
    return (weights[rows] if pinned else weights), places.astype(np.int64), rows


def _best(weights: Ints, places: Ints) -> tuple[Ints, Ints]:
    """One best answer and its prices; where `lap` cannot or fails, by our own paths."""
    if fits_lap(weights, places):
        try:
            mates = by_lap(weights, places)
            return mates, prove(weights, places, mates)
        except NotProven:  # seen with damaged builds of lap: ours answers instead
            pass
    mates, _ = by_paths(weights, places)
    return mates, prove(weights, places, mates)
