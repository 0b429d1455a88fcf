"""Who is left without a mentor: the reasons in sentences, and the cheapest repairs."""

from collections import Counter
from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from mentordesk.domain.cohort import QUOTA_FIELDS, Candidate
from mentordesk.domain.numbers import how_many
from mentordesk.domain.pairing import Rule
from mentordesk.matching.masks import each_rule
from mentordesk.matching.problem import NOBODY, Flags, Ints, Problem, Solution
from mentordesk.matching.rules import barred
from mentordesk.matching.score import Scores
from mentordesk.matching.shortage import Bottleneck, Reach, bottleneck, free_places
from mentordesk.matching.slip import gain_of

RULE_WORDS: dict[Rule, str] = {
    Rule.NOT_READY: "not ready",
    Rule.SAME_PERSON: "the same person",
    Rule.SAME_EMPLOYER: "same employer",
    Rule.PAIRED_BEFORE: "partners before",
    Rule.CONFLICT: "ruled out by an application",
    Rule.STAGE: "not further in the career",
    Rule.NO_SHARED_MODE: "no shared way to meet",
    Rule.TOO_FAR: "in person only and too far",
    Rule.NO_SHARED_LANGUAGE: "no shared language",
    Rule.BANNED: "not to be paired",
    Rule.BELOW_FLOOR: "below the lowest accepted score",
    Rule.NO_PLACE: "no place",
}
SHOWN = 3


class RepairKind(StrEnum):
    """What the coordinator can do for an unmatched mentee."""

    COMPLETE = "complete the application"
    MORE_PLACE = "one more place"
    WAIVE = "set a rule aside"
    RECRUIT = "recruit a mentor"


@dataclass(frozen=True, slots=True)
class Repair:
    """One way to help: whom it concerns, and what the total gains in points (0..100,000 each)."""

    kind: RepairKind
    sentence: str
    mentor_id: int | None = None
    rule: Rule | None = None
    points: int = 0


@dataclass(frozen=True, slots=True)
class Unmatched:
    """A mentee without a mentor: counts by rule, who competes for which places, and repairs."""

    mentee_id: int
    reasons: tuple[str, ...]
    by_rule: tuple[tuple[Rule, int], ...] = ()
    competing: tuple[int, ...] = ()
    competed_for: tuple[int, ...] = ()
    repairs: tuple[Repair, ...] = ()


def explain_unmatched(
    scores: Scores, problem: Problem, solution: Solution
) -> tuple[Unmatched, ...]:
    """Why each row that got nobody got nobody, and what would help, best first."""
    rows = np.flatnonzero(solution.mates == NOBODY).tolist()
    if not rows:
        return ()
    forbidding = dict(
        each_rule(
            [scores.mentees[r] for r in rows], scores.mentors, scores.cohort, scores.values[rows]
        )
    )
    free = np.array(free_places(problem, solution))
    told, necks = [], dict[int, Bottleneck]()
    reach = Reach(problem, solution)
    for line, row in enumerate(rows):
        quota = reached_quota(scores, problem, solution, row)
        if quota:
            told.append(Unmatched(scores.mentees[row].application_id, (quota,)))
            continue
        neck = necks.get(row) or bottleneck(problem, solution, row)
        necks.update(dict.fromkeys(neck.rows, neck))
        lines = {code: flags[line] for code, flags in forbidding.items()}
        by_rule = Counter({code: int(flags.sum()) for code, flags in lines.items() if flags.any()})
        told.append(
            Unmatched(
                scores.mentees[row].application_id,
                _reasons(scores, row, neck, by_rule),
                tuple(by_rule.most_common()),
                tuple(scores.mentees[r].application_id for r in neck.rows),
                tuple(scores.mentors[c].application_id for c in neck.columns),
                (
                    *_more_places(scores, solution, row, reach.columns(row)),
                    *_waivers(scores, row, lines, free),
                    *_recruits(scores.mentees[row]),
                ),
            )
        )
    return tuple(told)


def reached_quota(scores: Scores, problem: Problem, solution: Solution, row: int) -> str:
    """The sentence for somebody whom a quota that is reached keeps out; "" for everybody else."""
    asked = scores.cohort.settings.quotas
    for quota, named in zip(problem.objective.quotas, asked, strict=True):
        placed = sum(int(solution.mates[other]) != NOBODY for other in quota.rows)
        if row in quota.rows and placed >= quota.at_most:
            return (
                f"At most {quota.at_most} with {QUOTA_FIELDS[named.field]} {named.value} are "
                f"placed, and {placed} are already; raise the quota to place "
                f"{scores.mentees[row].name} too."
            )
    return ""


def _reasons(scores: Scores, row: int, neck: Bottleneck, by_rule: Counter[Rule]) -> tuple[str, ...]:
    """What stands in the way, in one or two sentences."""
    if not scores.mentors:
        return ("There is no mentor yet.",)
    mentee = scores.mentees[row]
    if not mentee.ready:
        because = f": {mentee.not_ready_because}" if mentee.not_ready_because else ""
        return (f"{mentee.name} is not ready{because}.",)
    if neck.columns:
        names = ", ".join(scores.mentors[c].name for c in neck.columns[:SHOWN])
        others = len(neck.columns) - SHOWN
        first = (
            f"{how_many(len(neck.rows), 'mentee competes', 'mentees compete')} for "
            f"{how_many(neck.places, 'place')} with {names}"
            + (f" and {others} more." if others > 0 else ".")
        )
    else:
        first = f"No mentor is possible for {scores.mentees[row].name}."
    if not by_rule:
        return (first,)
    counted = ", ".join(f"{n} {RULE_WORDS[code]}" for code, n in by_rule.most_common())
    return first, f"Ruled out: {counted}."


def _more_places(
    scores: Scores, solution: Solution, row: int, columns: tuple[int, ...]
) -> list[Repair]:
    """One more place at a mentor of the bottleneck places one more mentee."""
    best = sorted(columns, key=lambda column: (-int(solution.prices[column]), column))
    return [
        Repair(
            RepairKind.MORE_PLACE,
            f"One more place with {scores.mentors[column].name} would let "
            f"{scores.mentees[row].name} be placed.",
            scores.mentors[column].application_id,
            points=gain_of(int(solution.prices[column]), solution)[1],
        )
        for column in best[:SHOWN]
    ]


def _recruits(mentee: Candidate) -> list[Repair]:
    """One more mentor helps everybody but who may not be matched yet."""
    if not mentee.ready:
        return []
    return [Repair(RepairKind.RECRUIT, f"Find one more mentor who suits {mentee.name}.")]


def _waivers(scores: Scores, row: int, lines: dict[Rule, Flags], free: Ints) -> list[Repair]:
    """Mentors with a free place whom a single rule forbids that may be set aside."""
    single = np.flatnonzero((sum(f.astype(int) for f in lines.values()) == 1) & (free > 0)).tolist()
    best = sorted(single, key=lambda column: (-int(scores.values[row, column]), column))
    repairs: list[Repair] = []
    for column in best:
        if len(repairs) == SHOWN:
            break
        mentee, mentor = scores.mentees[row], scores.mentors[column]
        score = int(scores.values[row, column])
        found = barred(scores.cohort, mentee, mentor, score)[0]
        if found.can_be_overridden:
            sentence = f"Set the rule aside for {mentor.name}: {found.sentence}"
            repairs.append(
                Repair(RepairKind.WAIVE, sentence, mentor.application_id, found.rule, score)
            )
    return repairs
