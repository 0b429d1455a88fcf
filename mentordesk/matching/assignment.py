"""Solving a bare problem: the whole objective in its order, then the first such answer."""

from collections.abc import Callable

import numpy as np

from mentordesk.matching.best_floor import best_floor
from mentordesk.matching.canonical import first_of_best
from mentordesk.matching.certificate import NotProven, bound, value
from mentordesk.matching.floors import raised
from mentordesk.matching.kernel import best_of
from mentordesk.matching.problem import NOBODY, Ints, Problem, Reading, Solution
from mentordesk.matching.seats import Seats, seats_of


def _go_on() -> None:
    """Nobody asked to stop."""


def solve(problem: Problem, check: Callable[[], None] = _go_on) -> Solution:
    """The canonical best answer, proven by its prices before it is returned.

    `check` is called between the phases and may raise to stop. Raises NotProven (a bug, never a
    refusal) where no solver gives a provable answer.
    """
    seats = seats_of(problem)
    taken, prices = best_of(seats.weights, seats.places, check)
    floor, floor_proof = None, None
    if problem.objective.raise_floor:
        floor, floor_proof = best_floor(problem, seats, taken, check)
        if floor is not None:
            seats = seats_of(raised(problem, floor))
            taken, prices = best_of(seats.weights, seats.places, check)
    check()
    first = first_of_best(seats.weights, seats.places, taken, prices)
    if value(seats.weights, seats.places, first) != value(seats.weights, seats.places, taken):
        raise NotProven("the first of the best answers is worth less")
    return told(problem, seats, (first, prices), (floor, floor_proof))


def told(
    problem: Problem,
    seats: Seats,
    answer: tuple[Ints, Ints],
    floor: tuple[int | None, Ints | None] = (None, None),
) -> Solution:
    """The answer in rows and columns of the problem, with pins and sums."""
    taken, prices = answer
    mates = np.full(problem.scores.shape[0], NOBODY, dtype=np.int64)
    mates[seats.rows] = seats.columns(taken)
    for row, column in problem.pins:
        mates[row] = column
    placed = np.flatnonzero(mates != NOBODY)
    used = np.unique(mates[placed])
    goal, (rows, columns) = problem.objective, problem.scores.shape
    bonus = goal.row_bonuses(rows)[placed].sum() + goal.column_bonuses(columns)[used].sum()
    return Solution(
        mates,
        placed.size,
        int(problem.scores[placed, mates[placed]].sum(dtype=np.int64)),
        prices[seats.more],
        problem.step,
        used.size,
        int(bonus),
        problem.column_step,
        prices,
        taken,
        *floor,
    )


def proven_bound(problem: Problem, solution: Solution) -> Reading:
    """What no answer can exceed: pairs, columns with somebody and points (bonuses with them).

    Computed anew from the prices alone; with a raised floor, among the answers that keep it.
    """
    seats = seats_of(problem if solution.floor is None else raised(problem, solution.floor))
    prices = solution.prices if solution.proof is None else solution.proof
    free = bound(seats.weights, seats.places, prices) - seats.kept
    return solution.reading(free + _pinned_worth(problem))


def _pinned_worth(problem: Problem) -> int:
    """What the pins alone add to the objective."""
    goal, (rows, columns) = problem.objective, problem.scores.shape
    pinned_rows = [row for row, _ in problem.pins]
    used = sorted({column for _, column in problem.pins})
    points = sum(int(problem.scores[pin]) for pin in problem.pins)
    points += int(goal.row_bonuses(rows)[pinned_rows].sum())
    points += int(goal.column_bonuses(columns)[used].sum())
    return len(pinned_rows) * problem.step + len(used) * problem.column_step + points
