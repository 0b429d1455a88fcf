"""Criteria about the work: topics, sector, career stage, and whom people ask for."""

import numpy as np

from mentordesk.domain.cohort import Candidate
from mentordesk.matching.criterion import (
    TOP,
    Block,
    Candidates,
    Form,
    Ints32,
    Numbers,
    Parameter,
    answered,
    criterion,
    numbered,
    on_answers,
    quotients,
    table,
)
from mentordesk.matching.wording import folded, shared, words

_TOPIC_RANKS = Parameter("ranks", "first, second and later wishes", (3, 2, 1), 0, 100)
_WANTED = Parameter("wanted", "first, second and later sectors", (1000, 700, 500))
_BEFORE = Parameter("before", "worked there before", (800,))
_AHEAD = Parameter("ahead", "1 to 6 stages ahead", (700, 1000, 900, 700, 500, 400))
_CHOICES = Parameter("choices", "first, second and later choice", (1000, 800, 600))


def _topics_because(mentee: Candidate, mentor: Candidate, *_: object) -> str:
    both = shared(mentee.topics, mentor.topics)
    return f"both named {', '.join(both)}" if both else "no topic in common"


@criterion("topics", "Topics", 30, _topics_because, (_TOPIC_RANKS,))
@on_answers("topics")
def topics(mentees: Candidates, mentors: Candidates, numbers: Numbers) -> Form:
    """How much of what the mentee wants to work on the mentor offers.

    Earlier wishes count more: by default the first three times, the second twice.
    """
    wanted = [words(c.topics) for c in mentees]
    offered = [words(c.topics) for c in mentors]
    columns = numbered(wanted, offered)
    want, offer = table(wanted, columns, numbers["ranks"]), table(offered, columns, (1,))
    possible = np.maximum(want.sum(axis=1), 1).astype(np.int32)[:, None]
    asked, given = answered(wanted), answered(offered)

    def block(rows: slice) -> Block:
        met = (want[rows] @ offer.T).astype(np.int32)
        values = quotients(2 * TOP * met + possible[rows], 2 * possible[rows])
        return values, asked[rows, None] & given

    return block


def _wanted_sectors(mentee: Candidate) -> tuple[str, ...]:
    """The sectors a mentee wants, each once; who names none is taken to want their own."""
    wanted = mentee.sectors_wanted or (mentee.sector,)
    first = {folded(text): text for text in reversed(wanted)}
    return tuple(first[word] for word in words(wanted))


def _worth_of(rank: int, worked: int, numbers: Numbers) -> int:
    """What a sector wanted at this rank is worth where the mentor's work there is worth so much."""
    wanted = numbers["wanted"]
    return (wanted[min(rank, len(wanted) - 1)] * worked + TOP // 2) // TOP


def _sector_because(mentee: Candidate, mentor: Candidate, value: int, numbers: Numbers) -> str:
    wanted = _wanted_sectors(mentee)
    for rank, name in enumerate(wanted):
        if value == _worth_of(rank, TOP, numbers) and shared((name,), (mentor.sector,)):
            return f"wanted {name}, works in it" if mentee.sectors_wanted else f"both in {name}"
        once = _worth_of(rank, numbers["before"][0], numbers)
        if value == once and shared((name,), mentor.sectors_worked):
            return f"wanted {name}, has worked in it"
    return f"wanted {', '.join(wanted)}, works in {mentor.sector or 'another'}"


@criterion("sector", "Sector", 18, _sector_because, (_WANTED, _BEFORE))
@on_answers("sector", "sectors_worked", "sectors_wanted")
def sector(mentees: Candidates, mentors: Candidates, numbers: Numbers) -> Form:
    """Whether the mentor works in a sector the mentee wants to know, or has worked there before."""
    wanted = [words(_wanted_sectors(c)) for c in mentees]
    now = [words((c.sector,)) for c in mentors]
    before = [words(c.sectors_worked) for c in mentors]
    columns = numbered(wanted, now, before)
    want = table(wanted, columns, numbers["wanted"]).astype(np.int32)
    worked = np.maximum(table(now, columns, (TOP,)), table(before, columns, numbers["before"]))
    worked = worked.astype(np.int32)
    asked, given = answered(wanted), answered(now) | answered(before)

    def block(rows: slice) -> Block:
        mine = want[rows]
        values = np.zeros((len(mine), len(worked)), dtype=np.int32)
        for column in np.flatnonzero(mine.any(axis=0) & worked.any(axis=0)):
            np.maximum(values, mine[:, column, None] * worked[:, column], out=values)
        return (values + TOP // 2) // TOP, asked[rows, None] & given

    return block


def _stage_because(mentee: Candidate, mentor: Candidate, *_: object) -> str:
    gap = (mentor.stage or 0) - (mentee.stage or 0)
    if gap < 1:
        return "the mentor is not further in the career"
    return f"the mentor is {gap} career stage{'s' if gap > 1 else ''} ahead"


@criterion("stage", "Career stage", 12, _stage_because, (_AHEAD,))
@on_answers("stage")
def stage(mentees: Candidates, mentors: Candidates, numbers: Numbers) -> Form:
    """How far the mentor is ahead in the career; by default two stages are best."""
    mine = np.array([-1 if c.stage is None else c.stage for c in mentees], dtype=np.int32)
    theirs = np.array([-1 if c.stage is None else c.stage for c in mentors], dtype=np.int32)
    values = np.array((0, *numbers["ahead"]), dtype=np.int32)

    def block(rows: slice) -> Block:
        gap = theirs - mine[rows, None]
        return values[np.clip(gap, 0, len(values) - 1)], (mine[rows, None] >= 0) & (theirs >= 0)

    return block


def _named_because(who: Candidate, whom: Candidate) -> str:
    if whom.application_id not in who.named:
        return f"{who.name} asked for somebody else"
    rank = min(who.named.index(whom.application_id), 2)
    return f"{who.name} asked for {whom.name}" + ("", " second", " third or later")[rank]


def _mentee_names_because(mentee: Candidate, mentor: Candidate, *_: object) -> str:
    return _named_because(mentee, mentor)


def _mentor_names_because(mentee: Candidate, mentor: Candidate, *_: object) -> str:
    return _named_because(mentor, mentee)


def _wishes(who: Candidates, whom: Candidates, choices: tuple[int, ...]) -> list[Ints32]:
    """Who wishes for whom: lines, columns and values, each pair once with its best value."""
    column = {c.application_id: n for n, c in enumerate(whom)}
    best: dict[tuple[int, int], int] = {}
    for line, candidate in enumerate(who):
        for rank, named in enumerate(candidate.named):
            if named in column:
                best.setdefault((line, column[named]), choices[min(rank, len(choices) - 1)])
    found = [(*pair, value) for pair, value in best.items()]
    return list(np.array(found, dtype=np.int32).reshape(-1, 3).T)


def _marked(wishes: tuple[Ints32, Ints32, Ints32], rows: slice, width: int) -> Ints32:
    """The values of the wishes in some lines, 0 elsewhere."""
    lines, columns, values = wishes
    inside = (lines >= rows.start) & (lines < rows.stop)
    block = np.zeros((rows.stop - rows.start, width), dtype=np.int32)
    block[lines[inside] - rows.start, columns[inside]] = values[inside]
    return block


@criterion("mentee_names", "Mentee asked for mentor", 10, _mentee_names_because, (_CHOICES,))
def mentee_names(mentees: Candidates, mentors: Candidates, numbers: Numbers) -> Form:
    """Whether the mentee asked for this mentor, by the place on the list."""
    lines, columns, values = _wishes(mentees, mentors, numbers["choices"])
    asked, everyone = answered([c.named for c in mentees]), np.ones(len(mentors), dtype=bool)

    def block(rows: slice) -> Block:
        marked = _marked((lines, columns, values), rows, len(mentors))
        return marked, asked[rows, None] & everyone

    return block


@criterion("mentor_names", "Mentor asked for mentee", 6, _mentor_names_because, (_CHOICES,))
def mentor_names(mentees: Candidates, mentors: Candidates, numbers: Numbers) -> Form:
    """Whether the mentor asked for this mentee, by the place on the list."""
    columns, lines, values = _wishes(mentors, mentees, numbers["choices"])
    asked, everyone = answered([c.named for c in mentors]), np.ones(len(mentees), dtype=bool)

    def block(rows: slice) -> Block:
        marked = _marked((lines, columns, values), rows, len(mentors))
        return marked, everyone[rows, None] & asked

    return block
