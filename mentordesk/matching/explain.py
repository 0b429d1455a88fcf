"""Why two people: parts that add up exactly to the score, each with its because, and who else."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from mentordesk.domain.cohort import Cohort
from mentordesk.domain.pairing import Forbidden
from mentordesk.matching.criterion import Candidates
from mentordesk.matching.rules import barred
from mentordesk.matching.score import (
    Forms,
    Scores,
    in_order,
    rounded,
    score_cohort,
    weigh,
    weighted_forms,
)

ALTERNATIVES = 5


@dataclass(frozen=True, slots=True)
class Part:
    """One criterion's share of a score.

    `value` is 0..1000, `points` the exact share of the score (0..100,000), `shown` the same of the
    score as people see it (0..100). Where not both answered, `answered` is False and all are 0.
    """

    key: str
    title: str
    weight: int
    value: int
    points: int
    shown: int
    because: str
    answered: bool = True


@dataclass(frozen=True, slots=True)
class Alternative:
    """Another mentor for the same mentee, and the mentees who hold their places now."""

    mentor_id: int
    name: str
    score: int
    held_by: tuple[str, ...]
    free: int


@dataclass(frozen=True, slots=True)
class Explanation:
    """A pair's score taken apart; `because` are the reasons that counted most, best first."""

    mentee_id: int
    mentor_id: int
    score: int
    shown: int
    completeness: int
    parts: tuple[Part, ...]
    because: tuple[str, ...]
    forbidden: tuple[Forbidden, ...]
    alternatives: tuple[Alternative, ...]


def largest_remainder(shares: Sequence[int], total: int) -> list[int]:
    """Whole numbers in proportion to `shares` that add up to `total` exactly (Hamilton's method).

    Ties go to the earlier share. All 0 where every share is 0.
    """
    whole = sum(shares)
    if whole == 0:
        return [0] * len(shares)
    parts = [share * total // whole for share in shares]
    left = sorted(range(len(shares)), key=lambda n: (-(shares[n] * total % whole), n))
    for n in left[: total - sum(parts)]:
        parts[n] += 1
    return parts


def shown(score: int) -> int:
    """A score 0..100,000 as people see it: 0..100, half up."""
    return (score + 500) // 1000


def explain(
    cohort: Cohort, mentee_id: int, mentor_id: int, pairs: Iterable[tuple[int, int]] = ()
) -> Explanation:
    """Score a cohort and explain one pair; `pairs` tell who holds the alternatives' places."""
    return explain_scored(score_cohort(cohort), mentee_id, mentor_id, pairs)


def explain_scored(
    scores: Scores, mentee_id: int, mentor_id: int, pairs: Iterable[tuple[int, int]] = ()
) -> Explanation:
    """Explain one pair of application ids; KeyError for one that is not of the cohort."""
    row, column = scores.rows[mentee_id], scores.columns[mentor_id]
    score = int(scores.values[row, column])
    parts = parts_of(scores, row, column)
    mentee, mentor = scores.mentees[row], scores.mentors[column]
    return Explanation(
        mentee_id,
        mentor_id,
        score,
        shown(score),
        int(scores.completeness[row, column]),
        parts,
        strongest(parts),
        barred(scores.cohort, mentee, mentor, score),
        _alternatives(scores, row, column, pairs),
    )


def parts_of(scores: Scores, row: int, column: int) -> tuple[Part, ...]:
    """Every criterion's part of one pair's score, in the order of the criteria."""
    known = _Known(scores.forms, scores.mentees, scores.mentors)
    return _parts(known, row, column, int(scores.values[row, column]))


@dataclass(frozen=True, slots=True)
class _Known:
    """What the parts of any pair are computed from."""

    forms: Forms
    mentees: Candidates
    mentors: Candidates


def _parts(known: _Known, row: int, column: int, score: int) -> tuple[Part, ...]:
    mentee, mentor = known.mentees[row], known.mentors[column]
    found = []
    for criterion, weight, form in known.forms:
        values, both = form(slice(row, row + 1))
        answered = bool(both[0, column])
        found.append((criterion, weight, int(values[0, column]) if answered else 0, answered))
    shares = [weight * value for _, weight, value, _ in found]
    points = largest_remainder(shares, score)
    small = largest_remainder(shares, shown(score))
    return tuple(
        Part(
            criterion.key,
            criterion.title,
            weight,
            value,
            points[n],
            small[n],
            criterion.because(mentee, mentor, value) if answered else "not answered by both",
            answered,
        )
        for n, (criterion, weight, value, answered) in enumerate(found)
    )


def strongest(parts: Iterable[Part]) -> tuple[str, ...]:
    """The reasons that counted, by their points."""
    counted = sorted((p for p in parts if p.value > 0), key=lambda p: -p.points)
    return tuple(part.because for part in counted)


def score_and_reasons(
    cohort: Cohort, pairs: Iterable[tuple[int, int]]
) -> dict[tuple[int, int], tuple[int, tuple[str, ...]]]:
    """The scores and reasons of some pairs of application ids, without scoring all the others."""
    mentees, mentors = in_order(cohort)
    known = _Known(weighted_forms(cohort, mentees, mentors), mentees, mentors)
    rows = {c.application_id: n for n, c in enumerate(mentees)}
    columns = {c.application_id: n for n, c in enumerate(mentors)}
    told = {}
    for mentee, mentor in pairs:
        row, column = rows[mentee], columns[mentor]
        score = int(rounded(*weigh(known.forms, slice(row, row + 1), len(mentors)))[0, column])
        told[mentee, mentor] = (score, strongest(_parts(known, row, column, score)))
    return told


def _alternatives(
    scores: Scores, row: int, column: int, pairs: Iterable[tuple[int, int]]
) -> tuple[Alternative, ...]:
    """The best other mentors who are allowed for this mentee."""
    holders: dict[int, list[str]] = {}
    for mentee_id, mentor_id in pairs:
        if mentee_id in scores.rows:
            name = scores.mentees[scores.rows[mentee_id]].name
            holders.setdefault(mentor_id, []).append(name)
    line = scores.values[row].tolist()
    allowed = [n for n, a in enumerate(scores.allowed[row].tolist()) if a and n != column]
    best = sorted(allowed, key=lambda n: (-line[n], n))[:ALTERNATIVES]
    return tuple(
        Alternative(
            mentor.application_id,
            mentor.name,
            line[n],
            tuple(held := holders.get(mentor.application_id, [])),
            max(mentor.places - len(held), 0),
        )
        for n in best
        for mentor in (scores.mentors[n],)
    )
