"""The whole proof slip of an intake: names, wishes and settings beside the proof."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from mentordesk.domain.cohort import MatchSettings
from mentordesk.matching.criteria import weights_of
from mentordesk.matching.proof import ProofSlip, prove_slip
from mentordesk.matching.slip import Key, Names
from mentordesk.matching.solve import Settled


def prove_cohort(
    settled: Settled,
    about: Mapping[str, str],
    check: Callable[[], None] = lambda: None,
) -> ProofSlip:
    """The slip of a settled cohort; `about` says which programme, intake and moment it is of.

    `check` is called between the parts and may raise to stop. 0.1 s for 500 x 300.
    """
    scores = settled.scores
    wishes = {
        row: [scores.columns[n] for n in mentee.named if n in scores.columns]
        for row, mentee in enumerate(scores.mentees)
    }
    names = Names(tuple(scores.rows), tuple(scores.columns))
    answer = (settled.problem, settled.solution)
    found = prove_slip(settled.suggestion.slip, answer, names, wishes, check)
    everyone = (*scores.mentees, *scores.mentors)
    people: dict[Key, str] = {c.application_id: c.name for c in everyone}
    return replace(
        found, about=dict(about), names=people, settings=_settings(scores.cohort.settings)
    )


def _settings(settings: MatchSettings) -> dict[str, Any]:
    """Weights and switches as they stood, in plain values."""
    values: dict[str, Any] = {name: getattr(settings, name) for name in MatchSettings.__slots__}
    quotas = [[quota.field, quota.value, quota.at_most] for quota in settings.quotas]
    return {
        **values,
        "weights": weights_of(settings),
        "switched_off": sorted(settings.switched_off),
        "quotas": quotas,
    }
