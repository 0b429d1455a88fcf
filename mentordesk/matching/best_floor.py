"""The best worst pair: how high the floor goes before a pair, or a used column, is lost."""

from collections.abc import Callable
from dataclasses import replace

import numpy as np

from mentordesk.matching.certificate import value
from mentordesk.matching.floors import raised
from mentordesk.matching.kernel import best_of
from mentordesk.matching.problem import NOBODY, Ints, Objective, Problem
from mentordesk.matching.seats import Seats, seats_of


def best_floor(
    problem: Problem, seats: Seats, taken: Ints, check: Callable[[], None]
) -> tuple[int | None, Ints | None]:
    """The highest floor that keeps all pairs and used columns, and the proof of it.

    Pins are aside. A search by halves over the scores that occur, each time asking whether as much
    is reached with the pairs at or above; a floor once reached counts from its own worst pair. The
    proof are the prices by which the next score up is out of reach (`above`).
    """
    placed = np.flatnonzero(seats.columns(taken) != NOBODY)
    if not placed.size:
        return None, None
    low = _worst(problem, seats, taken)
    ceiling = _ceiling(problem, seats, placed.size)
    between = problem.allowed & (problem.scores >= low) & (problem.scores <= ceiling)
    steps = np.unique(problem.scores[between])
    wanted = _reached(problem, low, check)
    proof: Ints | None = None
    first, last = 0, steps.size
    while last - first > 1:
        middle = (first + last) // 2
        tried = above(problem, int(steps[middle]))
        mates, prices = best_of(tried.weights, tried.places, check)
        if value(tried.weights, tried.places, mates) - tried.kept >= wanted:
            worst = _worst(problem, tried, mates)
            first = int(np.searchsorted(steps, worst, side="right")) - 1
        else:
            last, proof = middle, prices
    if proof is None:
        proof = _no_higher(problem, int(steps[first]), check)
    return int(steps[first]), proof


def above(problem: Problem, at_least: int) -> Seats:
    """The seats when only pairs and used columns count, and only pairs that score so much."""
    goal = Objective(problem.objective.most_columns, quotas=problem.objective.quotas)
    nothing = np.zeros_like(problem.scores)
    return seats_of(replace(raised(problem, at_least), scores=nothing, objective=goal))


def _reached(problem: Problem, at_least: int, check: Callable[[], None]) -> int:
    seats = above(problem, at_least)
    mates, _ = best_of(seats.weights, seats.places, check)
    return value(seats.weights, seats.places, mates) - seats.kept


def _no_higher(problem: Problem, floor: int, check: Callable[[], None]) -> Ints:
    """The prices of the pairs that score more than the floor."""
    seats = above(problem, floor + 1)
    return best_of(seats.weights, seats.places, check)[1]


def _worst(problem: Problem, seats: Seats, taken: Ints) -> int:
    """The lowest score of a free row that is placed."""
    columns = seats.columns(taken)
    placed = np.flatnonzero(columns != NOBODY)
    return int(problem.scores[seats.rows[placed], columns[placed]].min())


def _ceiling(problem: Problem, seats: Seats, placed: int) -> int:
    """No floor above this leaves as many rows with any pair at all."""
    tops = np.where(problem.allowed[seats.rows], problem.scores[seats.rows], -1).max(axis=1)
    return int(np.sort(tops)[-placed])
