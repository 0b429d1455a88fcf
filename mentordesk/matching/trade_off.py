"""The trade-off between the total and the worst pair: what each higher floor costs.

Every line is proven: of all answers whose unpinned pairs reach the floor, none places more, and of
those none has a higher total.
"""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from mentordesk.domain.numbers import how_many
from mentordesk.matching.assignment import solve
from mentordesk.matching.differences import Difference, State, compare
from mentordesk.matching.floors import raised
from mentordesk.matching.problem import NOBODY, Solution
from mentordesk.matching.score import Scores
from mentordesk.matching.solve import Settled, settled_by

POINT = 1000
"""Floors go up in whole points, as the settings have them."""

FEWER = 3
"""How many placed mentees a floor may cost before the list ends."""


@dataclass(frozen=True, slots=True)
class Compromise:
    """The best answer without pairs below a floor.

    `floor` is 0..100 as in the settings; `total` and `worst` are in score points (`worst` is that
    of the pairs that are not pinned, None where there is none); `difference` is to the answer
    without a floor.
    """

    floor: int
    placed: int
    total: int
    worst: int | None
    difference: Difference
    sentence: str


def trade_off(
    settled: Settled, progress: Callable[[float], None] | None = None
) -> tuple[Compromise, ...]:
    """The Pareto list from the best total upwards: each line has a better worst pair.

    `progress` hears the share done, 0..1, and may raise to stop. The list ends where a higher
    floor would cost more than three placed mentees.
    """
    first = _compromise(settled, 0, settled.solution)
    found = [first]
    while found[-1].worst is not None:
        if progress is not None:
            progress(found[-1].worst / (101 * POINT))
        floor = found[-1].worst // POINT + 1
        solution = solve(raised(settled.problem, floor * POINT))
        if first.placed - solution.count > FEWER or not solution.count:
            break
        found.append(_compromise(settled, floor, solution))
    if progress is not None:
        progress(1.0)
    return tuple(found)


def settled_above(settled: Settled, floor: int) -> Settled:
    """The best answer without unpinned pairs below a floor (0..100), ready to be suggested."""
    problem = raised(settled.problem, floor * POINT)
    return settled_by(settled.scores, problem, solve(problem))


def _compromise(settled: Settled, floor: int, solution: Solution) -> Compromise:
    best = state_of(settled.scores, settled.solution)
    here = state_of(settled.scores, solution)
    worst = _worst(settled, solution)
    difference = compare(settled.scores.cohort, best, here)
    return Compromise(
        floor,
        solution.count,
        here.total,
        worst,
        difference,
        _sentence(floor, worst, difference),
    )


def _worst(settled: Settled, solution: Solution) -> int | None:
    pinned = {row for row, _ in settled.problem.pins}
    rows = [r for r in np.flatnonzero(solution.mates != NOBODY).tolist() if r not in pinned]
    return min((int(settled.scores.values[r, solution.mates[r]]) for r in rows), default=None)


def state_of(scores: Scores, solution: Solution) -> State:
    """An answer of the solver as a state of the board, by application ids."""
    pairs = {
        scores.mentees[row].application_id: scores.mentors[column].application_id
        for row, column in enumerate(solution.mates.tolist())
        if column != NOBODY
    }
    return State(pairs, {pair: scores.score(*pair) for pair in pairs.items()})


def _sentence(floor: int, worst: int | None, difference: Difference) -> str:
    if not floor:
        return f"Without a floor: {difference.placed_after} placed, {_points(worst)}."
    fewer = difference.placed_before - difference.placed_after
    lost = difference.total_before - difference.total_after
    return (
        f"With no pair below {floor}: {difference.placed_after} placed"
        f"{f' ({fewer} fewer)' if fewer else ''}, {_points(worst)}; "
        f"this costs {lost / POINT:.1f} points of the total and changes "
        f"{how_many(len(difference.changed), 'mentee')}."
    )


def _points(worst: int | None) -> str:
    return "no pair that is not pinned" if worst is None else f"the worst pair {worst / POINT:.1f}"
