"""Understudies: who is hurt if a mentor withdraws, and the best re-match of all the others."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from mentordesk.domain.cohort import Candidate
from mentordesk.matching.assignment import solve
from mentordesk.matching.differences import Change, Difference, compare
from mentordesk.matching.problem import Problem
from mentordesk.matching.solve import Settled
from mentordesk.matching.trade_off import state_of


@dataclass(frozen=True, slots=True)
class Withdrawal:
    """What one mentor's withdrawal would mean.

    `mentee_ids` are those who lose this mentor, `unplaced_ids` those left without anybody after
    the best re-match of the rest (not always the same people), `lost_points` what the total loses
    (100,000 a perfect pair).
    """

    mentor_id: int
    mentor: str
    mentee_ids: tuple[int, ...]
    unplaced_ids: tuple[int, ...]
    fewer_placed: int
    lost_points: int
    rematch: Difference
    sentence: str


def withdrawal(settled: Settled, mentor_id: int) -> Withdrawal:
    """The best answer without one mentor; KeyError for an id that is not of the cohort."""
    scores, problem = settled.scores, settled.problem
    column = scores.columns[mentor_id]
    without = solve(without_mentor(problem, column))
    before, after = state_of(scores, settled.solution), state_of(scores, without)
    difference = compare(scores.cohort, before, after)
    mentor = scores.mentors[column]
    theirs = tuple(m for m, other in before.pairs.items() if other == mentor_id)
    return Withdrawal(
        mentor_id,
        mentor.name,
        theirs,
        tuple(line.mentee_id for line in difference.of(Change.UNPLACED)),
        settled.solution.count - without.count,
        before.total - after.total,
        difference,
        _sentence(mentor, len(theirs), difference),
    )


def without_mentor(problem: Problem, column: int) -> Problem:
    """The same problem in which one mentor takes nobody; pins on that mentor are off."""
    places = problem.places.copy()
    places[column] = 0
    pins = tuple(pin for pin in problem.pins if pin[1] != column)
    return replace(problem, places=places, pins=pins)


def understudies(
    settled: Settled,
    progress: Callable[[float], None] | None = None,
    mentor_ids: Sequence[int] | None = None,
) -> tuple[Withdrawal, ...]:
    """The withdrawal of every mentor who holds a mentee, those who would be missed most first.

    `mentor_ids` asks for some only. `progress` hears the share done, 0..1, and may raise to stop.
    """
    held = sorted({pair.mentor_id for pair in settled.suggestion.pairs})
    asked = held if mentor_ids is None else [n for n in mentor_ids if n in set(held)]
    found = []
    for done, mentor_id in enumerate(asked, start=1):
        found.append(withdrawal(settled, mentor_id))
        if progress is not None:
            progress(done / len(asked))
    return tuple(sorted(found, key=lambda w: (-w.fewer_placed, -w.lost_points, w.mentor_id)))


def _sentence(mentor: Candidate, mentees: int, difference: Difference) -> str:
    hurt = difference.of(Change.UNPLACED)
    moved = difference.of(Change.MOVED)
    lost = f"{mentees} {'mentee' if mentees == 1 else 'mentees'}"
    if hurt:
        names = ", ".join(line.mentee for line in hurt)
        end = f"{names} would be left without a mentor"
    else:
        end = "everybody placed now could still be placed"
    others = f", {len(moved)} would move" if moved else ""
    return f"If {mentor.name} withdraws, {lost} must move: {end}{others}."
