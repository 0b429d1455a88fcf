"""Whole proof slips of random cohorts, with every switch of the objective."""

import json
import random
from dataclasses import replace
from typing import Any

from mentordesk.domain.cohort import Cohort, MatchSettings, Quota
from mentordesk.domain.refusals import Refused
from mentordesk.matching.proof import ProofSlip, prove_slip
from mentordesk.matching.slip import Names
from mentordesk.matching.solve import Settled, settle
from tests.matching.cohorts import changed, cohort

QUOTAS: tuple[tuple[Quota, ...], ...] = (
    (),
    (),
    (Quota("city", "Sydney", 1),),
    (Quota("state", "NSW", 2), Quota("country", "Australia", 3)),
)


def whole_slip(settled: Settled) -> ProofSlip:
    """The whole slip of a settled cohort, with who named whom."""
    scores = settled.scores
    wishes = {
        row: [scores.columns[n] for n in mentee.named if n in scores.columns]
        for row, mentee in enumerate(scores.mentees)
    }
    names = Names(tuple(scores.rows), tuple(scores.columns))
    return prove_slip(settled.suggestion.slip, (settled.problem, settled.solution), names, wishes)


def told_of(settled: Settled) -> dict[str, Any]:
    """The slip as it stands in a file."""
    told: dict[str, Any] = json.loads(whole_slip(settled).as_json())
    return told


def switched(seed: int, mentees: int = 12, mentors: int = 8) -> Settled | None:
    """A settled random cohort with random switches, quotas, bonus and a pin; None if refused."""
    rng = random.Random(seed)  # noqa: S311 - test data, not secrets
    asked = cohort(seed, rng.randint(0, mentees), rng.randint(0, mentors))
    goal = MatchSettings(
        most_mentors_used=rng.random() < 0.4,
        raise_floor=rng.random() < 0.4,
        left_out_bonus=rng.choice([0, 0, 30]),
        quotas=rng.choice(QUOTAS),
    )
    asked = Cohort(
        tuple(changed(m, left_out=rng.random() < 0.3) for m in asked.mentees),
        tuple(changed(m, left_out=rng.random() < 0.3) for m in asked.mentors),
        settings=goal,
    )
    try:
        found = settle(asked)
        if found.suggestion.pairs and rng.random() < 0.5:
            pair = rng.choice(found.suggestion.pairs)
            found = settle(replace(asked, pins=((pair.mentee_id, pair.mentor_id),)))
    except Refused:  # quotas that cross
        return None
    return found
