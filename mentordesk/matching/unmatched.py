"""Who is left without a mentor: the reasons in sentences, and the cheapest repairs."""

from collections import Counter
from dataclasses import dataclass
from enum import StrEnum

from mentordesk.domain.pairing import Forbidden, Rule
from mentordesk.matching.problem import Problem, Solution
from mentordesk.matching.rules import why_not
from mentordesk.matching.score import Scores
from mentordesk.matching.shortage import bottleneck, free_places
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


def explain_unmatched(scores: Scores, problem: Problem, solution: Solution, row: int) -> Unmatched:
    """Why this row got nobody, and what would help, best first."""
    mentee = scores.mentees[row]
    barred = {
        column: found
        for column, mentor in enumerate(scores.mentors)
        if (
            found := why_not(
                scores.cohort,
                mentee.application_id,
                mentor.application_id,
                int(scores.values[row, column]),
            )
        )
    }
    by_rule = Counter(f.rule for found in barred.values() for f in found)
    neck = bottleneck(problem, solution, row)
    reasons = []
    if neck.columns:
        names = ", ".join(scores.mentors[c].name for c in neck.columns[:SHOWN])
        others = len(neck.columns) - SHOWN
        reasons.append(
            f"{len(neck.rows)} mentees compete for {neck.places} "
            f"place{'' if neck.places == 1 else 's'} with {names}"
            + (f" and {others} more." if others > 0 else ".")
        )
    elif not scores.mentors:
        reasons.append("There is no mentor yet.")
    else:
        reasons.append(f"No mentor is possible for {mentee.name}.")
    if by_rule:
        counted = ", ".join(f"{n} {RULE_WORDS[r]}" for r, n in by_rule.most_common())
        reasons.append(f"Ruled out: {counted}.")
    return Unmatched(
        mentee.application_id,
        tuple(reasons),
        tuple(by_rule.most_common()),
        tuple(scores.mentees[r].application_id for r in neck.rows),
        tuple(scores.mentors[c].application_id for c in neck.columns),
        (
            *_more_places(scores, solution, row, neck.columns),
            *_waivers(scores, barred, free_places(problem, solution), row),
            Repair(RepairKind.RECRUIT, f"Find one more mentor who suits {mentee.name}."),
        ),
    )


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


def _waivers(
    scores: Scores, barred: dict[int, tuple[Forbidden, ...]], free: tuple[int, ...], row: int
) -> list[Repair]:
    """Mentors with a free place whom a single rule forbids that may be set aside."""
    single = [
        column
        for column, found in barred.items()
        if len(found) == 1 and found[0].can_be_overridden and free[column] > 0
    ]
    best = sorted(single, key=lambda column: (-int(scores.values[row, column]), column))
    return [
        Repair(
            RepairKind.WAIVE,
            f"Set the rule aside for {scores.mentors[column].name}: "
            f"{barred[column][0].sentence}",
            scores.mentors[column].application_id,
            barred[column][0].rule,
            int(scores.values[row, column]),
        )
        for column in best[:SHOWN]
    ]
