"""The rules in vectorised form: which pairs of a whole cohort are forbidden, mentees x mentors."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TypeAlias

import numpy as np

from mentordesk.domain.cohort import Candidate, Cohort
from mentordesk.domain.pairing import Forbidden, Rule
from mentordesk.matching.criterion import Candidates, codes
from mentordesk.matching.problem import Flags, Scores32
from mentordesk.matching.wording import folded, meaning, words

Mask: TypeAlias = Callable[[Candidates, Candidates, Cohort, Scores32], Flags]

MASKS: dict[Rule, Mask] = {}


def mask(code: Rule) -> Callable[[Mask], Mask]:
    """Register the vectorised form of a rule."""

    def register(form: Mask) -> Mask:
        MASKS[code] = form
        return form

    return register


@mask(Rule.NOT_READY)
def not_ready(
    mentees: Candidates, mentors: Candidates, _cohort: Cohort, _scores: Scores32
) -> Flags:
    """Either side is not ready."""
    return _any_side(mentees, mentors, lambda c: not c.ready)


def _any_side(
    mentees: Candidates, mentors: Candidates, holds: Callable[[Candidate], bool]
) -> Flags:
    mine = np.array([holds(c) for c in mentees], dtype=bool)
    theirs = np.array([holds(c) for c in mentors], dtype=bool)
    either: Flags = mine[:, None] | theirs
    return either


@mask(Rule.SAME_PERSON)
def same_person(
    mentees: Candidates, mentors: Candidates, _cohort: Cohort, _scores: Scores32
) -> Flags:
    """The same person applied on both sides."""
    mine = np.array([c.person_id for c in mentees], dtype=np.int64)
    theirs = np.array([c.person_id for c in mentors], dtype=np.int64)
    equal: Flags = mine[:, None] == theirs
    return equal


@mask(Rule.SAME_EMPLOYER)
def same_employer(
    mentees: Candidates, mentors: Candidates, cohort: Cohort, _scores: Scores32
) -> Flags:
    """Both gave the same employer, by whatever name."""
    known = meaning(cohort.settings.employer_aliases)
    mine, theirs = (
        [known.get(folded(c.employer), c.employer) for c in side] for side in (mentees, mentors)
    )
    return _equal(mine, theirs)


def _equal(one: Sequence[str], other: Sequence[str]) -> Flags:
    mine, theirs = codes(one, other)
    equal: Flags = (mine[:, None] == theirs) & (theirs >= 0)
    return equal


def _differ(one: Sequence[str], other: Sequence[str]) -> Flags:
    mine, theirs = codes(one, other)
    different: Flags = (mine[:, None] != theirs) & (mine[:, None] >= 0) & (theirs >= 0)
    return different


def _named(mentees: Candidates, mentors: Candidates, field: str) -> Flags:
    """Pairs in which either side's field of person ids holds the other."""
    found = np.zeros((len(mentees), len(mentors)), dtype=bool)
    for who, whom, view in ((mentees, mentors, found), (mentors, mentees, found.T)):
        people = np.array([c.person_id for c in whom], dtype=np.int64)
        for line, candidate in enumerate(who):
            for person in getattr(candidate, field):
                view[line, people == person] = True
    return found


@mask(Rule.PAIRED_BEFORE)
def paired_before(
    mentees: Candidates, mentors: Candidates, _cohort: Cohort, _scores: Scores32
) -> Flags:
    """Partners of an earlier intake."""
    return _named(mentees, mentors, "past_partners")


@mask(Rule.CONFLICT)
def conflict(mentees: Candidates, mentors: Candidates, _cohort: Cohort, _scores: Scores32) -> Flags:
    """Either side ruled the other out."""
    return _named(mentees, mentors, "conflicts")


@mask(Rule.STAGE)
def stage(mentees: Candidates, mentors: Candidates, cohort: Cohort, _scores: Scores32) -> Flags:
    """The mentor is known not to be further in the career."""
    mine = np.array([-1 if c.stage is None else c.stage for c in mentees])[:, None]
    theirs = np.array([-1 if c.stage is None else c.stage for c in mentors])
    behind = theirs < mine if cohort.settings.same_stage_allowed else theirs <= mine
    found: Flags = behind & (mine >= 0) & (theirs >= 0)
    return found


def _none_shared(one: Sequence[Sequence[str]], other: Sequence[Sequence[str]]) -> Flags:
    """Both gave an answer and share nothing of it; each answer is compared once."""
    mine, theirs = [words(row) for row in one], [words(row) for row in other]
    ours = {answer: n for n, answer in enumerate(dict.fromkeys(mine))}
    others = {answer: n for n, answer in enumerate(dict.fromkeys(theirs))}
    silent = np.array(
        [[bool(a and b) and not {*a} & {*b} for b in others] for a in ours], dtype=bool
    ).reshape(len(ours), len(others))
    lines = silent[[ours[answer] for answer in mine]]
    return lines.take([others[answer] for answer in theirs], axis=1) if theirs else lines


@mask(Rule.NO_SHARED_MODE)
def no_shared_mode(
    mentees: Candidates, mentors: Candidates, _cohort: Cohort, _scores: Scores32
) -> Flags:
    """Both named ways to meet, and none is shared."""
    return _none_shared([c.modes for c in mentees], [c.modes for c in mentors])


@mask(Rule.TOO_FAR)
def too_far(mentees: Candidates, mentors: Candidates, _cohort: Cohort, _scores: Scores32) -> Flags:
    """One meets in person only and the places are known to differ."""
    apart = _differ([c.country for c in mentees], [c.country for c in mentors])
    apart |= _differ([c.state for c in mentees], [c.state for c in mentors])
    apart |= _differ([c.city for c in mentees], [c.city for c in mentors])
    return apart & _any_side(mentees, mentors, lambda c: c.in_person_only)


@mask(Rule.NO_SHARED_LANGUAGE)
def no_shared_language(
    mentees: Candidates, mentors: Candidates, _cohort: Cohort, _scores: Scores32
) -> Flags:
    """Both named languages, and none is shared."""
    return _none_shared([c.languages for c in mentees], [c.languages for c in mentors])


@mask(Rule.NO_PLACE)
def no_place(mentees: Candidates, mentors: Candidates, _cohort: Cohort, _scores: Scores32) -> Flags:
    """The mentor takes nobody."""
    full = np.array([c.places < 1 for c in mentors], dtype=bool)
    return np.broadcast_to(full, (len(mentees), len(mentors)))


@mask(Rule.BANNED)
def banned(mentees: Candidates, mentors: Candidates, cohort: Cohort, _scores: Scores32) -> Flags:
    """The coordinator's bans."""
    return pairs_of(cohort.bans, mentees, mentors)


@mask(Rule.BELOW_FLOOR)
def below_floor(
    mentees: Candidates, mentors: Candidates, cohort: Cohort, scores: Scores32
) -> Flags:
    """Scores under the lowest accepted, if there is one."""
    if cohort.settings.floor is None:
        return np.zeros((len(mentees), len(mentors)), dtype=bool)
    return scores < cohort.settings.floor * 1000


def pairs_of(pairs: Iterable[tuple[int, int]], mentees: Candidates, mentors: Candidates) -> Flags:
    """The given pairs of application ids as flags; those of others are left out."""
    found = np.zeros((len(mentees), len(mentors)), dtype=bool)
    row = {c.application_id: n for n, c in enumerate(mentees)}
    column = {c.application_id: n for n, c in enumerate(mentors)}
    for mentee, mentor in pairs:
        if mentee in row and mentor in column:
            found[row[mentee], column[mentor]] = True
    return found


def each_rule(
    mentees: Candidates, mentors: Candidates, cohort: Cohort, scores: Scores32
) -> Iterator[tuple[Rule, Flags]]:
    """What each rule forbids between these people (rows and columns in the order given).

    An override with a reason sets aside all rules but those that can never be overridden.
    """
    waived = pairs_of(cohort.overrides, mentees, mentors)
    for code, form in MASKS.items():
        found = form(mentees, mentors, cohort, scores)
        yield code, found & ~waived if Forbidden(code, "").can_be_overridden else found


def forbidden(mentees: Candidates, mentors: Candidates, cohort: Cohort, scores: Scores32) -> Flags:
    """Which pairs any rule forbids."""
    found = np.zeros((len(mentees), len(mentors)), dtype=bool)
    for _, flags in each_rule(mentees, mentors, cohort, scores):
        found |= flags
    return found
