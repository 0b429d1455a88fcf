"""Suggestions and explanations as plain values for JSON (the command line's contract)."""

from dataclasses import asdict
from typing import Any

from mentordesk.domain.cohort import Cohort
from mentordesk.matching.explain import Explanation, Part, parts_of
from mentordesk.matching.score import score_cohort
from mentordesk.matching.solve import Suggestion


def match_json(cohort: Cohort, suggestion: Suggestion) -> dict[str, Any]:
    """Pairs with score and parts, unmatched with reasons and repairs, and the proof slip.

    People are named by application id and name; scores are 0..100,000 and parts add up to them.
    """
    scores = score_cohort(cohort)
    names = {c.application_id: c.name for c in (*cohort.mentees, *cohort.mentors)}
    return {
        "pairs": [
            {
                "mentee": pair.mentee_id,
                "mentee_name": names[pair.mentee_id],
                "mentor": pair.mentor_id,
                "mentor_name": names[pair.mentor_id],
                "score": pair.score,
                "pinned": pair.pinned,
                "parts": [
                    _part(part)
                    for part in parts_of(
                        scores, scores.rows[pair.mentee_id], scores.columns[pair.mentor_id]
                    )
                ],
            }
            for pair in suggestion.pairs
        ],
        "unmatched": [
            {
                "mentee": left.mentee_id,
                "mentee_name": names[left.mentee_id],
                "reasons": list(left.reasons),
                "by_rule": {str(rule): count for rule, count in left.by_rule},
                "competing": list(left.competing),
                "competed_for": list(left.competed_for),
                "repairs": [asdict(repair) for repair in left.repairs],
            }
            for left in suggestion.unmatched
        ],
        "total": suggestion.total,
        "slip": suggestion.slip.as_dict(),
    }


def _part(part: Part) -> dict[str, Any]:
    return asdict(part)


def explain_json(cohort: Cohort, explanation: Explanation) -> dict[str, Any]:
    """One explanation: score, parts, reasons, what forbids the pair, and alternatives."""
    names = {c.application_id: c.name for c in (*cohort.mentees, *cohort.mentors)}
    return {
        "mentee": explanation.mentee_id,
        "mentee_name": names[explanation.mentee_id],
        "mentor": explanation.mentor_id,
        "mentor_name": names[explanation.mentor_id],
        "score": explanation.score,
        "shown": explanation.shown,
        "completeness": explanation.completeness,
        "parts": [_part(part) for part in explanation.parts],
        "because": list(explanation.because),
        "forbidden": [found._asdict() for found in explanation.forbidden],
        "alternatives": [asdict(other) for other in explanation.alternatives],
    }
