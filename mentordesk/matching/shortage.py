"""Why a mentee is placed nowhere, and what would help: on the bare problem, rows and columns."""

from collections import deque
from dataclasses import dataclass

import numpy as np

from mentordesk.matching.cardinality import bits_of, columns_of
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
    outside = problem.places > 0
    outside[list(columns)] = False
    left = np.flatnonzero(solution.mates == NOBODY)
    wishes = problem.allowed[left]
    within = wishes[:, sorted(columns)].any(axis=1) & ~wishes[:, outside].any(axis=1)
    rows.update(left[within].tolist())
    held = sum(1 for r, c in problem.pins if c in columns and r not in rows)
    places = int(problem.places[sorted(columns)].sum()) - held
    return Bottleneck(tuple(sorted(rows)), tuple(sorted(columns)), places)


def free_places(problem: Problem, solution: Solution) -> tuple[int, ...]:
    """How many places each column has left."""
    placed = solution.mates[solution.mates != NOBODY]
    taken = np.bincount(placed, minlength=problem.places.size)
    return tuple((problem.places - taken).tolist())


class Reach:
    """Where people could go if others moved on: from a row by wishes and holders to columns."""

    def __init__(self, problem: Problem, solution: Solution) -> None:
        self._wishes = bits_of(problem.allowed & (problem.places > 0))
        pinned = {row for row, _ in problem.pins}
        self._holders: list[list[int]] = [[] for _ in range(problem.places.size)]
        for row, column in enumerate(solution.mates.tolist()):
            if column != NOBODY and row not in pinned:
                self._holders[column].append(row)

    def columns(self, row: int) -> tuple[int, ...]:
        """The columns from which one more place would come down to this row."""
        seen, asked = 0, {row}
        waiting = deque([row])
        while waiting:
            new = self._wishes[waiting.popleft()] & ~seen
            seen |= new
            for column in columns_of(new):
                for other in self._holders[column]:
                    if other not in asked:
                        asked.add(other)
                        waiting.append(other)
        return tuple(columns_of(seen))
