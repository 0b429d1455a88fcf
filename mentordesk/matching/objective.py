"""The switches of an intake as the objective of its bare problem; what cannot be is refused."""

from collections import Counter
from itertools import combinations

import numpy as np

from mentordesk.domain.cohort import QUOTA_FIELDS, MatchSettings, Quota
from mentordesk.domain.refusals import Refused
from mentordesk.matching.criterion import Candidates
from mentordesk.matching.problem import Ints, Objective, RowQuota
from mentordesk.matching.score import Scores
from mentordesk.matching.wording import folded

POINT = 1000
"""A point as people see it, in the scores' own steps."""


def objective_of(scores: Scores) -> Objective:
    """The objective of a scored cohort; raises Refused for quotas that cannot be kept exactly."""
    settings = scores.cohort.settings
    require_numbers(settings)
    quotas = tuple(row_quota(quota, scores.mentees) for quota in settings.quotas)
    _require_apart_or_within(settings.quotas, quotas)
    _require_room_for_pins(scores, quotas)
    return Objective(
        settings.most_mentors_used,
        settings.raise_floor,
        _bonuses(scores.mentees, settings.left_out_bonus),
        _bonuses(scores.mentors, settings.left_out_bonus),
        quotas,
    )


def require_numbers(settings: MatchSettings) -> None:
    """Raise Refused unless floor, bonus and quotas are such."""
    if not 0 <= settings.left_out_bonus <= 100:
        raise Refused("The bonus for people left out last time must be from 0 to 100.")
    if settings.floor is not None and settings.floor < 0:
        raise Refused("The lowest score accepted must be 0 or more.")
    for quota in settings.quotas:
        if quota.field not in QUOTA_FIELDS:
            known = ", ".join(QUOTA_FIELDS.values())
            raise Refused(f"A quota can look at {known}, and not at {quota.field}.")
        if quota.at_most < 0 or not folded(quota.value):
            raise Refused(
                f"The quota of {QUOTA_FIELDS[quota.field]} {quota.value} must name whom it is "
                "for, and a number that is 0 or more."
            )


def row_quota(quota: Quota, mentees: Candidates) -> RowQuota:
    """The rows that a quota counts."""
    meant = folded(quota.value)
    rows = (n for n, c in enumerate(mentees) if folded(getattr(c, quota.field)) == meant)
    return RowQuota(tuple(rows), quota.at_most)


def _named(quota: Quota) -> str:
    return f"{QUOTA_FIELDS[quota.field]} {quota.value}"


def _require_apart_or_within(asked: tuple[Quota, ...], quotas: tuple[RowQuota, ...]) -> None:
    """Raise Refused for two quotas that cross: there is no exact and quick answer to those."""
    for one, other in combinations(range(len(quotas)), 2):
        mine, theirs = set(quotas[one].rows), set(quotas[other].rows)
        if mine & theirs and not (mine <= theirs or theirs <= mine):
            raise Refused(
                f"The quotas of {_named(asked[one])} and {_named(asked[other])} share some mentees "
                "but neither holds all of the other's, and then no answer can be proven best. "
                "Take one of them off."
            )


def _require_room_for_pins(scores: Scores, quotas: tuple[RowQuota, ...]) -> None:
    """Raise Refused where more are pinned than a quota lets be placed."""
    pinned = {scores.rows[mentee] for mentee, _ in scores.cohort.pins}
    for asked, quota in zip(scores.cohort.settings.quotas, quotas, strict=True):
        held = len(pinned & set(quota.rows))
        if held > quota.at_most:
            named = _named(asked)
            those = f"{held} mentees of {named} are pinned"
            if held == 1:
                those = f"1 mentee of {named} is pinned"
            raise Refused(
                f"{those}, but its quota is {quota.at_most}. Take a pin off, or raise the quota."
            )


def _bonuses(candidates: Candidates, bonus: int) -> Ints | None:
    """What each one left out before adds; None where nobody adds anything."""
    points = np.array([bonus * POINT if c.left_out else 0 for c in candidates], dtype=np.int64)
    return points if points.any() else None


def quota_counts(scores: Scores, placed: set[int]) -> tuple[tuple[Quota, int], ...]:
    """Every quota with how many of the placed mentees (application ids) it counts."""
    ids = [c.application_id for c in scores.mentees]
    counts = Counter[Quota]()
    for quota in scores.cohort.settings.quotas:
        counts[quota] = sum(ids[row] in placed for row in row_quota(quota, scores.mentees).rows)
    return tuple(counts.items())
