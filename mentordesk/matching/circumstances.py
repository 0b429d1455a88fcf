"""Criteria about meeting: availability, location, time zone, contact mode and language."""

import numpy as np

from mentordesk.domain.cohort import Candidate
from mentordesk.matching.criterion import (
    TOP,
    Block,
    Candidates,
    Form,
    Numbers,
    Parameter,
    answered,
    codes,
    criterion,
    numbered,
    on_answers,
    table,
)
from mentordesk.matching.wording import folded, same, shared, words

_ENOUGH = Parameter("enough", "shared times that are enough", (3,), 1, 21)
_NEAR = Parameter("near", "elsewhere, same country, same state, same city", (100, 400, 700, 1000))
_FLAT = Parameter("flat", "where neither wants to meet face to face", (500,))
_PER_HOUR = Parameter("per_hour", "less for every hour beyond the first", (125,))
_MODES = Parameter("alike", "all the same, some the same", (1000, 800))
_LANGUAGES = Parameter("alike", "the preferred one the same, another the same", (1000, 600))


def _slots_because(mentee: Candidate, mentor: Candidate, *_: object) -> str:
    count = len(set(mentee.slots) & set(mentor.slots))
    return (
        f"{count} weekly time{'' if count == 1 else 's'} in common" if count else "no shared time"
    )


@criterion("availability", "Availability", 6, _slots_because, (_ENOUGH,))
@on_answers("slots")
def availability(mentees: Candidates, mentors: Candidates, numbers: Numbers) -> Form:
    """How many of the week's 21 times suit both, in one clock; by default three are enough."""
    (enough,) = numbers["enough"]
    worth = (2 * TOP * np.arange(enough + 1, dtype=np.int32) + enough) // (2 * enough)
    mine, theirs = (
        np.array([sum(1 << slot for slot in set(c.slots)) for c in side], dtype=np.int32)
        for side in (mentees, mentors)
    )
    asked, given = answered([c.slots for c in mentees]), answered([c.slots for c in mentors])

    def block(rows: slice) -> Block:
        both = np.bitwise_count(mine[rows, None] & theirs)
        return worth[np.minimum(both, enough)], asked[rows, None] & given

    return block


def place_levels(candidate: Candidate) -> tuple[str, str, str]:
    """Country, state and city, from the widest to the nearest; "" for what is not known."""
    return candidate.country, candidate.state, candidate.city


def _place_because(mentee: Candidate, mentor: Candidate, *_: object) -> str:
    if not (mentee.wants_face_to_face or mentor.wants_face_to_face):
        return "neither needs to meet face to face"
    where = ""
    for mine, theirs in zip(place_levels(mentee), place_levels(mentor), strict=True):
        if folded(mine) and folded(theirs):
            if not same(mine, theirs):
                break
            where = mine
    return f"both {where}" if where else "far apart, and one wants to meet face to face"


@criterion("location", "Location", 5, _place_because, (_NEAR, _FLAT))
@on_answers("city", "state", "country", "wants_face_to_face")
def location(mentees: Candidates, mentors: Candidates, numbers: Numbers) -> Form:
    """Same city, state or country, where one of the two wants to meet face to face.

    A city is the same where nothing wider is known to differ, whether both gave it or not.
    """
    mine, theirs = [place_levels(c) for c in mentees], [place_levels(c) for c in mentors]
    levels = [codes([p[n] for p in mine], [p[n] for p in theirs]) for n in range(3)]
    worths, (flat,) = numbers["near"], numbers["flat"]
    near = np.array([c.wants_face_to_face for c in mentees], dtype=bool)
    near_too = np.array([c.wants_face_to_face for c in mentors], dtype=bool)

    def block(rows: slice) -> Block:
        shape = (len(mine[rows]), len(theirs))
        values = np.full(shape, worths[0], dtype=np.int32)
        known, apart = np.zeros(shape, dtype=bool), np.zeros(shape, dtype=bool)
        for (here, there), worth in zip(levels, worths[1:], strict=True):
            both = (here[rows, None] >= 0) & (there >= 0)
            equal = here[rows, None] == there
            known |= both
            apart |= both & ~equal
            values[both & ~apart] = worth
        matters = near[rows, None] | near_too
        values[~matters] = flat
        return values, ~matters | known

    return block


def _hours_apart(mentee: Candidate, mentor: Candidate) -> float:
    apart = abs((mentee.utc_offset or 0) - (mentor.utc_offset or 0))
    return min(apart, 1440 - apart) / 60


def _zone_because(mentee: Candidate, mentor: Candidate, *_: object) -> str:
    hours = _hours_apart(mentee, mentor)
    return f"{hours:g} hour{'' if hours == 1 else 's'} apart" if hours else "the same clock"


@criterion("time_zone", "Time zone", 4, _zone_because, (_PER_HOUR,))
@on_answers("utc_offset")
def time_zone(mentees: Candidates, mentors: Candidates, numbers: Numbers) -> Form:
    """How few hours lie between the two clocks; the first hour is free."""
    unknown, (per_hour,) = 10_000, numbers["per_hour"]
    mine = np.array([unknown if c.utc_offset is None else c.utc_offset for c in mentees])
    theirs = np.array([unknown if c.utc_offset is None else c.utc_offset for c in mentors])

    def block(rows: slice) -> Block:
        here = mine[rows, None]
        apart = np.abs(here - theirs)
        beyond = np.maximum(np.minimum(apart, np.abs(1440 - apart)) - 60, 0)
        values = np.maximum(TOP - (per_hour * beyond + 30) // 60, 0)
        return values.astype(np.int32), (here != unknown) & (theirs != unknown)

    return block


def _modes_because(mentee: Candidate, mentor: Candidate, *_: object) -> str:
    both = shared(mentee.modes, mentor.modes)
    return f"both by {', '.join(both)}" if both else "no shared way to meet"


@criterion("mode", "Contact mode", 3, _modes_because, (_MODES,))
@on_answers("modes")
def mode(mentees: Candidates, mentors: Candidates, numbers: Numbers) -> Form:
    """Whether the two like to meet in the same ways."""
    mine, theirs = [words(c.modes) for c in mentees], [words(c.modes) for c in mentors]
    columns = numbered(mine, theirs)
    here, there = table(mine, columns, (1,)), table(theirs, columns, (1,))
    all_same, some = numbers["alike"]
    size, size_too = here.sum(axis=1), there.sum(axis=1)
    asked, given = answered(mine), answered(theirs)

    def block(rows: slice) -> Block:
        both = here[rows] @ there.T
        equal = (both == size[rows, None]) & (both == size_too)
        values = np.where(equal, all_same, np.where(both > 0, some, 0)).astype(np.int32)
        return values, asked[rows, None] & given

    return block


def _language_because(mentee: Candidate, mentor: Candidate, *_: object) -> str:
    both = shared(mentee.languages, mentor.languages)
    return f"both speak {', '.join(both)}" if both else "no shared language"


@criterion("language", "Language", 2, _language_because, (_LANGUAGES,))
@on_answers("languages")
def language(mentees: Candidates, mentors: Candidates, numbers: Numbers) -> Form:
    """Whether both prefer the same language, or share another."""
    mine, theirs = [words(c.languages) for c in mentees], [words(c.languages) for c in mentors]
    columns = numbered(mine, theirs)
    here, there = table(mine, columns, (1,)), table(theirs, columns, (1,))
    best, other = numbers["alike"]
    first, first_too = codes([m[0] if m else "" for m in mine], [m[0] if m else "" for m in theirs])
    asked, given = answered(mine), answered(theirs)

    def block(rows: slice) -> Block:
        preferred = (first[rows, None] == first_too) & (first_too >= 0)
        any_shared = (here[rows] @ there.T) > 0
        values = np.where(preferred, best, np.where(any_shared, other, 0)).astype(np.int32)
        return values, asked[rows, None] & given

    return block
