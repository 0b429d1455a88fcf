"""The best possible worst pair: how high the lowest score can be with as many placed as can be.

Found and proven by counting alone (Hall sets); `best_floor` does the same by prices where quotas or
used mentors count as well.
"""

from dataclasses import dataclass

import numpy as np

from mentordesk.matching.cardinality import Most, bits_of, most_placed
from mentordesk.matching.problem import NOBODY, Ints, Problem


@dataclass(frozen=True, slots=True)
class Highest:
    """The highest floor that still places the most, and the proof that a higher one does not.

    `floor` is the score (0..100,000) of the worst pair that is not pinned; None where nobody but
    pinned mentees can be placed. `placed` leaves pins out. `crowd` and `wanted` are the rows and
    columns of the Hall set among the pairs above the floor (numbered as in the problem), and
    `pairs` (row, column) an answer that reaches the floor.
    """

    floor: int | None
    placed: int
    crowd: tuple[int, ...]
    wanted: tuple[int, ...]
    pairs: tuple[tuple[int, int], ...] = ()


def highest_floor(problem: Problem) -> Highest:
    """Search the scores that occur for the highest at which the most can still be placed."""
    rows, places = free_of_pins(problem)
    scores, allowed = problem.scores[rows], problem.allowed[rows]

    def above(least: int) -> Most:
        return most_placed(bits_of(allowed & (scores >= least)), places)

    most = above(0)
    if not most.placed:
        return Highest(None, 0, (), ())
    levels = np.unique(scores[allowed]).tolist()
    low, high = 0, len(levels)
    while high - low > 1:
        middle = (low + high) // 2
        if above(levels[middle]).placed == most.placed:
            low = middle
        else:
            high = middle
    beyond, reached = above(levels[low] + 1), above(levels[low])
    return Highest(
        int(levels[low]),
        most.placed,
        tuple(int(rows[r]) for r in beyond.crowd),
        beyond.wanted,
        tuple((int(rows[r]), c) for r, c in enumerate(reached.mates) if c != NOBODY),
    )


def free_of_pins(problem: Problem) -> tuple[Ints, list[int]]:
    """The rows that are not pinned, and the places that pins leave."""
    pinned = {row for row, _ in problem.pins}
    rows = np.array([r for r in range(problem.scores.shape[0]) if r not in pinned], dtype=np.int64)
    taken = np.bincount([c for _, c in problem.pins], minlength=problem.places.size)
    return rows, np.maximum(problem.places - taken, 0).tolist()
