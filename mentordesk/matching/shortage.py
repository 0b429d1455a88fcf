"""Why a mentee is placed nowhere, and what would help: on the bare problem, rows and columns."""

from collections import deque
from dataclasses import dataclass

import numpy as np

from mentordesk.matching.problem import NOBODY, Problem, Solution


@dataclass(frozen=True, slots=True)
class Bottleneck:
    """Rows that can only go to these columns, which have fewer places than that (Hall's theorem).

    `places` leaves out what pins hold. Columns are empty where every pair of the row is forbidden.
    """

    rows: tuple[int, ...]
    columns: tuple[int, ...]
    places: int


def bottleneck(problem: Problem, solution: Solution, row: int) -> Bottleneck:
    """The competition that leaves an unplaced row without a place.

    Everything reached by letting those who hold the wished places move on; none of the columns
    reached has a free place, or the answer would not place the most.
    """
    pinned = {r for r, _ in problem.pins}
    rows, columns = {row}, set[int]()
    waiting = deque([row])
    while waiting:
        for column in np.flatnonzero(problem.allowed[waiting.popleft()] & (problem.places > 0)):
            if int(column) in columns:
                continue
            columns.add(int(column))
            for other in np.flatnonzero(solution.mates == column).tolist():
                if other not in rows and other not in pinned:
                    rows.add(other)
                    waiting.append(other)
    outside = np.ones(problem.places.size, dtype=bool)
    outside[list(columns)] = False
    for other in np.flatnonzero(solution.mates == NOBODY).tolist():
        wished = problem.allowed[other] & (problem.places > 0)
        if wished.any() and not (wished & outside).any():
            rows.add(other)
    held = sum(1 for r, c in problem.pins if c in columns and r not in rows)
    places = int(problem.places[sorted(columns)].sum()) - held
    return Bottleneck(tuple(sorted(rows)), tuple(sorted(columns)), places)


def free_places(problem: Problem, solution: Solution) -> tuple[int, ...]:
    """How many places each column has left."""
    placed = solution.mates[solution.mates != NOBODY]
    taken = np.bincount(placed, minlength=problem.places.size)
    return tuple((problem.places - taken).tolist())
