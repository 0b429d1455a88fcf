"""Criteria about the work: topics, sector, career stage, and whom people ask for."""

import numpy as np

from mentordesk.domain.cohort import Candidate
from mentordesk.matching.criterion import (
    TOP,
    Block,
    Candidates,
    Form,
    answered,
    criterion,
    numbered,
    table,
)
from mentordesk.matching.wording import folded, shared, words

STAGE_VALUES = (0, 700, 1000, 900, 700, 500, 400)
"""What a mentor so many career stages ahead is worth, from 0 stages to 6."""

NAMED_VALUES = (1000, 800, 600)
"""What a wished partner is worth by the place on the list; the last goes on."""

_TOPIC_POINTS = (3, 2, 1)
_WANT_POINTS = (10, 7, 5)
_NOW, _BEFORE = 100, 80


def _topics_because(mentee: Candidate, mentor: Candidate, _value: int) -> str:
    both = shared(mentee.topics, mentor.topics)
    return f"both named {', '.join(both)}" if both else "no topic in common"


@criterion("topics", "Topics", 30, _topics_because)
def topics(mentees: Candidates, mentors: Candidates) -> Form:
    """How much of what the mentee wants to work on the mentor offers.

    The first wish counts three times, the second twice.
    """
    wanted = [words(c.topics) for c in mentees]
    offered = [words(c.topics) for c in mentors]
    columns = numbered(wanted, offered)
    want, offer = table(wanted, columns, _TOPIC_POINTS), table(offered, columns, (1,))
    possible = np.maximum(want.sum(axis=1), 1).astype(np.int32)[:, None]
    asked, given = answered(wanted), answered(offered)

    def block(rows: slice) -> Block:
        met = (want[rows] @ offer.T).astype(np.int32)
        values = (2 * TOP * met + possible[rows]) // (2 * possible[rows])
        return values, asked[rows, None] & given

    return block


def _wanted_sectors(mentee: Candidate) -> tuple[str, ...]:
    """The sectors a mentee wants, each once; who names none is taken to want their own."""
    wanted = mentee.sectors_wanted or (mentee.sector,)
    first = {folded(text): text for text in reversed(wanted)}
    return tuple(first[word] for word in words(wanted))


def _sector_because(mentee: Candidate, mentor: Candidate, value: int) -> str:
    wanted = _wanted_sectors(mentee)
    for rank, name in enumerate(wanted):
        points = _WANT_POINTS[min(rank, len(_WANT_POINTS) - 1)]
        if value == points * _NOW and shared((name,), (mentor.sector,)):
            return f"wanted {name}, works in it" if mentee.sectors_wanted else f"both in {name}"
        if value == points * _BEFORE and shared((name,), mentor.sectors_worked):
            return f"wanted {name}, has worked in it"
    return f"wanted {', '.join(wanted)}, works in {mentor.sector or 'another'}"


@criterion("sector", "Sector", 18, _sector_because)
def sector(mentees: Candidates, mentors: Candidates) -> Form:
    """Whether the mentor works in a sector the mentee wants to know, or has worked there before."""
    wanted = [words(_wanted_sectors(c)) for c in mentees]
    now = [words((c.sector,)) for c in mentors]
    before = [words(c.sectors_worked) for c in mentors]
    columns = numbered(wanted, now, before)
    want = table(wanted, columns, _WANT_POINTS).astype(np.int32)
    worked = np.maximum(table(now, columns, (_NOW,)), table(before, columns, (_BEFORE,)))
    worked = worked.astype(np.int32)
    asked, given = answered(wanted), answered(now) | answered(before)

    def block(rows: slice) -> Block:
        mine = want[rows]
        values = np.zeros((len(mine), len(worked)), dtype=np.int32)
        for column in np.flatnonzero(mine.any(axis=0) & worked.any(axis=0)):
            np.maximum(values, mine[:, column, None] * worked[:, column], out=values)
        return values, asked[rows, None] & given

    return block


def _stage_because(mentee: Candidate, mentor: Candidate, _value: int) -> str:
    gap = (mentor.stage or 0) - (mentee.stage or 0)
    if gap < 1:
        return "the mentor is not further in the career"
    return f"the mentor is {gap} career stage{'s' if gap > 1 else ''} ahead"


@criterion("stage", "Career stage", 12, _stage_because)
def stage(mentees: Candidates, mentors: Candidates) -> Form:
    """How far the mentor is ahead in the career; two stages are best."""
    mine = np.array([-1 if c.stage is None else c.stage for c in mentees], dtype=np.int32)
    theirs = np.array([-1 if c.stage is None else c.stage for c in mentors], dtype=np.int32)
    values = np.array(STAGE_VALUES, dtype=np.int32)

    def block(rows: slice) -> Block:
        gap = theirs - mine[rows, None]
        return values[np.clip(gap, 0, len(values) - 1)], (mine[rows, None] >= 0) & (theirs >= 0)

    return block


def _named_because(who: Candidate, whom: Candidate) -> str:
    if whom.application_id not in who.named:
        return f"{who.name} asked for somebody else"
    rank = min(who.named.index(whom.application_id), 2)
    return f"{who.name} asked for {whom.name}" + ("", " second", " third or later")[rank]


def _mentee_names_because(mentee: Candidate, mentor: Candidate, _value: int) -> str:
    return _named_because(mentee, mentor)


def _mentor_names_because(mentee: Candidate, mentor: Candidate, _value: int) -> str:
    return _named_because(mentor, mentee)


def _wishes(who: Candidates, whom: Candidates) -> np.ndarray[tuple[int, int], np.dtype[np.int32]]:
    """What each one's wishes give to the other side (who x whom)."""
    column = {c.application_id: n for n, c in enumerate(whom)}
    values = np.zeros((len(who), len(whom)), dtype=np.int32)
    for line, candidate in enumerate(who):
        for rank, named in reversed(list(enumerate(candidate.named))):
            if named in column:
                values[line, column[named]] = NAMED_VALUES[min(rank, len(NAMED_VALUES) - 1)]
    return values


@criterion("mentee_names", "Mentee asked for mentor", 10, _mentee_names_because)
def mentee_names(mentees: Candidates, mentors: Candidates) -> Form:
    """Whether the mentee asked for this mentor, by the place on the list."""
    values, asked = _wishes(mentees, mentors), answered([c.named for c in mentees])
    everyone = np.ones(len(mentors), dtype=bool)
    return lambda rows: (values[rows], asked[rows, None] & everyone)


@criterion("mentor_names", "Mentor asked for mentee", 6, _mentor_names_because)
def mentor_names(mentees: Candidates, mentors: Candidates) -> Form:
    """Whether the mentor asked for this mentee, by the place on the list."""
    values, asked = _wishes(mentors, mentees).T, answered([c.named for c in mentors])
    everyone = np.ones(len(mentees), dtype=bool)
    return lambda rows: (values[rows], everyone[rows, None] & asked)
