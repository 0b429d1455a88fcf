"""Blocking pairs: two who would both rather have each other than what they have.

The proven best cohort may have some: what is best for all is not best for every two. They are
listed, never hidden (Gale and Shapley 1962 call a cohort without any "stable").
"""

from dataclasses import dataclass

import numpy as np

from mentordesk.matching.problem import NOBODY, Ints, Problem
from mentordesk.matching.score import Scores


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


def blocking(scores: Scores, problem: Problem, mates: Ints) -> tuple[BlockingPair, ...]:
    """Every blocking pair of an answer, those with most to gain first; pinned people stay."""
    held = np.full(mates.size, -1, dtype=np.int64)
    placed = np.flatnonzero(mates != NOBODY)
    held[placed] = problem.scores[placed, mates[placed]]
    pinned = {row for row, _ in problem.pins}
    held[list(pinned)] = np.iinfo(np.int64).max
    weakest, holders = _weakest(problem, mates, pinned)
    wanted = problem.allowed & (problem.scores > held[:, None]) & (problem.scores > weakest)
    found = [
        _pair(scores, (row, column), (int(held[row]), int(weakest[column])), int(holders[column]))
        for row, column in np.argwhere(wanted).tolist()
    ]
    return tuple(sorted(found, key=lambda b: (-_gain(b), b.mentee_id, b.mentor_id)))


def _weakest(problem: Problem, mates: Ints, pinned: set[int]) -> tuple[Ints, Ints]:
    """The score a newcomer must beat at each column, and the row who would give way (or NOBODY)."""
    columns = problem.places.size
    must_beat = np.full(columns, -1, dtype=np.int64)
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


def _pair(
    scores: Scores, at: tuple[int, int], has: tuple[int, int], gives_way: int
) -> BlockingPair:
    mentee, mentor = scores.mentees[at[0]], scores.mentors[at[1]]
    holder = None if gives_way == NOBODY else scores.mentees[gives_way]
    score = int(scores.values[at])
    mine = "has nobody" if has[0] < 0 else f"has {has[0] / 1000:.1f}"
    theirs = "has a free place" if holder is None else f"has {has[1] / 1000:.1f} with {holder.name}"
    return BlockingPair(
        mentee.application_id,
        mentor.application_id,
        score,
        None if has[0] < 0 else has[0],
        None if holder is None else has[1],
        None if holder is None else holder.application_id,
        f"{mentee.name} and {mentor.name} would both rather be paired ({score / 1000:.1f}): "
        f"{mentee.name} {mine}, {mentor.name} {theirs}.",
    )


def _gain(pair: BlockingPair) -> int:
    """What the two would gain together."""
    return 2 * pair.score - (pair.mentee_has or 0) - (pair.mentor_has or 0)
