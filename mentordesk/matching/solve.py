"""The suggestion for a whole cohort: most mentees placed, then best total, then canonical order."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from mentordesk.domain.cohort import Cohort
from mentordesk.domain.numbers import how_many
from mentordesk.domain.refusals import Refused
from mentordesk.matching.assignment import solve
from mentordesk.matching.objective import objective_of
from mentordesk.matching.problem import NOBODY, Problem, Solution
from mentordesk.matching.rules import why_not
from mentordesk.matching.score import Scores, score_cohort
from mentordesk.matching.slip import Names, Slip, write_slip
from mentordesk.matching.unmatched import Unmatched, explain_unmatched


@dataclass(frozen=True, slots=True)
class SuggestedPair:
    """One pair of a suggestion, by application ids; the score is 0..100,000."""

    mentee_id: int
    mentor_id: int
    score: int
    pinned: bool = False


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Every pair and everybody left over, the total of the scores, and the proof."""

    pairs: tuple[SuggestedPair, ...]
    unmatched: tuple[Unmatched, ...]
    total: int
    slip: Slip


@dataclass(frozen=True, slots=True, eq=False)
class Settled:
    """A suggestion with all it was computed from, for what-if and explanations."""

    scores: Scores
    problem: Problem
    solution: Solution
    suggestion: Suggestion


def suggest(cohort: Cohort, progress: Callable[[float], None] | None = None) -> Suggestion:
    """The best pairs under pins, bans, rules and places; raises Refused for contradictory pins."""
    return settle(cohort, progress).suggestion


def settle(cohort: Cohort, progress: Callable[[float], None] | None = None) -> Settled:
    """The same as `suggest`, with scores, problem and proof kept.

    `progress` hears the share scored, and then 1 at every phase of solving; it may raise to stop.
    """
    scores = score_cohort(cohort, progress)
    problem = pose(scores)
    solution = solve(problem, lambda: progress(1.0) if progress is not None else None)
    return settled_by(scores, problem, solution)


def settled_by(scores: Scores, problem: Problem, solution: Solution) -> Settled:
    """A solution of a scored cohort's problem, or of a changed one, with its suggestion."""
    return Settled(scores, problem, solution, _suggestion(scores, problem, solution))


def pose(scores: Scores) -> Problem:
    """The bare problem of a scored cohort."""
    places = np.array([c.places for c in scores.mentors], dtype=np.int64)
    require_pins(scores)
    pins = sorted((scores.rows[a], scores.columns[b]) for a, b in scores.cohort.pins)
    goal = objective_of(scores)
    return Problem(scores.values, scores.allowed, np.maximum(places, 0), tuple(pins), goal)


def require_pins(scores: Scores) -> None:
    """Raise Refused unless all pins can hold together and none breaks a rule."""
    cohort = scores.cohort
    names = {c.application_id: c.name for c in (*scores.mentees, *scores.mentors)}
    for mentee, mentor in cohort.pins:
        if mentee not in scores.rows or mentor not in scores.columns:
            raise Refused(
                "A pin names somebody who no longer takes part. Take the pin off, then match again."
            )
        score = scores.score(mentee, mentor)
        if not scores.allowed[scores.rows[mentee], scores.columns[mentor]]:
            because = why_not(cohort, mentee, mentor, score)[0].sentence
            raise Refused(
                f"{names[mentee]} is pinned to {names[mentor]}, but a rule forbids it: {because} "
                "Take the pin off, or pair them with a written reason."
            )
    taken = Counter(mentor for _, mentor in cohort.pins)
    for mentee, count in Counter(mentee for mentee, _ in cohort.pins).items():
        if count > 1:
            raise Refused(f"{names[mentee]} is pinned to {count} mentors. Take one pin off.")
    for who in scores.mentors:
        if taken[who.application_id] > who.places:
            raise Refused(
                f"{how_many(taken[who.application_id], 'mentee is', 'mentees are')} pinned to "
                f"{who.name}, who has {how_many(who.places, 'place')}. Take a pin off, or "
                "give one more place."
            )


def _suggestion(scores: Scores, problem: Problem, solution: Solution) -> Suggestion:
    pinned = set(problem.pins)
    pairs = tuple(
        SuggestedPair(
            scores.mentees[row].application_id,
            scores.mentors[column].application_id,
            int(scores.values[row, column]),
            (row, column) in pinned,
        )
        for row, column in enumerate(solution.mates.tolist())
        if column != NOBODY
    )
    unmatched = explain_unmatched(scores, problem, solution)
    names = Names(tuple(scores.rows), tuple(scores.columns))
    used = {(pair.mentee_id, pair.mentor_id) for pair in pairs}
    overrides = tuple(
        (*key, reason) for key, reason in sorted(scores.cohort.overrides.items()) if key in used
    )
    slip = write_slip(problem, solution, names, overrides)
    return Suggestion(pairs, unmatched, solution.total, slip)
