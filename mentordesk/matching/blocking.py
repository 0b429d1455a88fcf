"""Blocking pairs: two who would both rather have each other than what they have.

The proven best cohort may have some: what is best for all is not best for every two. They are
listed, never hidden (Gale and Shapley 1962 call a cohort without any "stable").
"""

from dataclasses import dataclass

import numpy as np

from mentordesk.matching.problem import NOBODY, Ints, Problem
from mentordesk.matching.score import Scores

NOTHING = -1
"""What somebody has who has nobody, or a place that is free: less than any score."""


@dataclass(frozen=True, slots=True)
class Envy:
    """A blocking pair by row and column: what each has now, and the row that would give way.

    `has` and `must_beat` are scores or NOTHING; `gives_way` is NOBODY where a place is free.
    """

    row: int
    column: int
    has: int
    must_beat: int
    gives_way: int


@dataclass(frozen=True, slots=True)
class BlockingPair:
    """A mentee and a mentor who would both rather swap; scores are 0..100,000.

    `mentee_has` is the score of the mentee's present pair (None: has nobody), `mentor_has` that of
    the mentor's weakest pair that is not pinned (None: has a free place); `for_mentee_id` is the
    mentee who would give way.
    """

    mentee_id: int
    mentor_id: int
    score: int
    mentee_has: int | None
    mentor_has: int | None
    for_mentee_id: int | None
    sentence: str


def envies(problem: Problem, mates: Ints) -> tuple[Envy, ...]:
    """Every blocking pair of an answer, those with most to gain first; pinned people stay."""
    held = np.full(mates.size, NOTHING, dtype=np.int64)
    placed = np.flatnonzero(mates != NOBODY)
    held[placed] = problem.scores[placed, mates[placed]]
    pinned = {row for row, _ in problem.pins}
    held[list(pinned)] = np.iinfo(np.int64).max
    must_beat, holders = _weakest(problem, mates, pinned)
    wanted = problem.allowed & (problem.places > 0)
    wanted &= (problem.scores > held[:, None]) & (problem.scores > must_beat)
    found = [
        Envy(row, column, int(held[row]), int(must_beat[column]), int(holders[column]))
        for row, column in np.argwhere(wanted).tolist()
    ]

    def gain(envy: Envy) -> int:
        score = int(problem.scores[envy.row, envy.column])
        return 2 * score - max(envy.has, 0) - max(envy.must_beat, 0)

    return tuple(sorted(found, key=lambda e: (-gain(e), e.row, e.column)))


def _weakest(problem: Problem, mates: Ints, pinned: set[int]) -> tuple[Ints, Ints]:
    """The score a newcomer must beat at each column, and the row who would give way (or NOBODY)."""
    columns = problem.places.size
    must_beat = np.full(columns, NOTHING, dtype=np.int64)
    holders = np.full(columns, NOBODY, dtype=np.int64)
    taken = np.bincount(mates[mates != NOBODY], minlength=columns)
    for column in np.flatnonzero(taken >= problem.places).tolist():
        rows = [r for r in np.flatnonzero(mates == column).tolist() if r not in pinned]
        if rows:
            holders[column] = min(rows, key=lambda r: (int(problem.scores[r, column]), -r))
            must_beat[column] = problem.scores[holders[column], column]
        else:
            must_beat[column] = np.iinfo(np.int64).max
    return must_beat, holders


def blocking(scores: Scores, problem: Problem, mates: Ints) -> tuple[BlockingPair, ...]:
    """The blocking pairs of an answer with names and sentences, those with most to gain first."""
    return tuple(_pair(scores, envy) for envy in envies(problem, mates))


def _pair(scores: Scores, envy: Envy) -> BlockingPair:
    mentee, mentor = scores.mentees[envy.row], scores.mentors[envy.column]
    holder = None if envy.gives_way == NOBODY else scores.mentees[envy.gives_way]
    score = int(scores.values[envy.row, envy.column])
    mine = "has nobody" if envy.has == NOTHING else f"has {envy.has / 1000:.1f}"
    theirs = f"has {envy.must_beat / 1000:.1f} with {holder.name}" if holder else "has a free place"
    return BlockingPair(
        mentee.application_id,
        mentor.application_id,
        score,
        None if envy.has == NOTHING else envy.has,
        envy.must_beat if holder else None,
        holder.application_id if holder else None,
        f"{mentee.name} and {mentor.name} would both rather be paired ({score / 1000:.1f}): "
        f"{mentee.name} {mine}, {mentor.name} {theirs}.",
    )
