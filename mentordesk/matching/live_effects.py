"""What other settings would do to the suggestion: for a settings dialog that shows it at once.

`Effects` scores a cohort once and keeps the values of every criterion (where the cohort is not too
large), so that another weight only weighs them anew.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from mentordesk.domain.cohort import Cohort, MatchSettings
from mentordesk.domain.pairing import Rule
from mentordesk.matching.assignment import solve
from mentordesk.matching.criteria import criteria_of, weights_of
from mentordesk.matching.criterion import Criterion
from mentordesk.matching.masks import each_rule, forbidden
from mentordesk.matching.problem import NOBODY, Flags, Scores32, Solution
from mentordesk.matching.score import BLOCK, Scores, rounded, score_cohort
from mentordesk.matching.solve import pose

KEPT_PAIRS = 700 * 700
"""Values of single criteria are kept of cohorts up to this size (some 16 MB)."""


@dataclass(frozen=True, slots=True)
class Effect:
    """What a suggestion under some settings would be, beside the present settings' one.

    `total` is in points of 0..100,000 a pair, `worst` the lowest score of a pair (None without
    pairs), `pairs_changed` how many pairs are new, `moved` the mentees (application ids) whose
    mentor would be another or nobody, or who had nobody.
    """

    placed: int
    total: int
    worst: int | None
    pairs_changed: int
    moved: tuple[int, ...]


def effect(cohort: Cohort, settings: MatchSettings) -> Effect:
    """What these settings would change; for several questions make one `Effects`."""
    return Effects(cohort).effect(settings)


def without_each(cohort: Cohort) -> dict[str, Effect]:
    """What the suggestion would be without each of the criteria that count, by their keys."""
    effects = Effects(cohort)
    settings = cohort.settings
    return {
        key: effects.effect(replace(settings, switched_off=settings.switched_off | {key}))
        for key, weight in weights_of(settings).items()
        if weight
    }


def stranded(scores: Scores) -> dict[Rule, tuple[int, ...]]:
    """The mentees (application ids) whom a rule alone leaves without any possible mentor.

    Every rule is there; without it they would have somebody. Overrides are set aside.
    """
    found = dict(each_rule(scores.mentees, scores.mentors, scores.cohort, scores.values))
    count = np.zeros(scores.values.shape, dtype=np.uint8)
    for flags in found.values():
        count += flags
    lost = ~(count == 0).any(axis=1)
    told = {}
    for rule in Rule:
        rows = np.flatnonzero(lost & (found[rule] & (count == 1)).any(axis=1)).tolist()
        told[rule] = tuple(scores.mentees[row].application_id for row in rows)
    return told


class Effects:
    """The present suggestion of a cohort, and what other settings would make of it."""

    def __init__(self, cohort: Cohort, check: Callable[[], None] = lambda: None) -> None:
        self._check = check
        self._scores = score_cohort(cohort, lambda _share: check())
        self._kept = _Kept(self._scores) if self._scores.values.size <= KEPT_PAIRS else None
        self._now = solve(pose(self._scores), check).mates

    def effect(self, settings: MatchSettings) -> Effect:
        """The suggestion under these settings; raises Refused where they are none."""
        scores = self.rescored(settings)
        return self._compared(scores, solve(pose(scores), self._check))

    def rescored(self, settings: MatchSettings) -> Scores:
        """Scores and what rules allow under these settings.

        Where values are kept, completeness and forms stay those of the present settings.
        """
        cohort = replace(self._scores.cohort, settings=settings)
        if self._kept is None or settings.topic_synonyms != self._settings.topic_synonyms:
            return score_cohort(cohort, lambda _share: self._check())
        values = self._kept.weighed(settings)
        allowed = self._kept.allowed(cohort, values)
        return replace(self._scores, cohort=cohort, values=values, allowed=allowed)

    @property
    def _settings(self) -> MatchSettings:
        return self._scores.cohort.settings

    def _compared(self, scores: Scores, found: Solution) -> Effect:
        placed = np.flatnonzero(found.mates != NOBODY)
        reached = scores.values[placed, found.mates[placed]]
        other = found.mates != self._now
        return Effect(
            found.count,
            found.total,
            int(reached.min()) if placed.size else None,
            int((other & (found.mates != NOBODY)).sum()),
            tuple(scores.mentees[row].application_id for row in np.flatnonzero(other).tolist()),
        )


class _Kept:
    """The values of every criterion for all pairs, 0 where not both answered, and who did."""

    def __init__(self, scores: Scores) -> None:
        self._scores = scores
        self._values: dict[str, tuple[Criterion, npt.NDArray[np.uint16], Flags]] = {}
        self._rules: tuple[tuple[object, ...], Flags] | None = None
        for criterion in criteria_of(scores.cohort.settings):
            self._keep(criterion)

    def _keep(self, criterion: Criterion) -> None:
        form = criterion.form(self._scores.mentees, self._scores.mentors)
        shape = self._scores.values.shape
        values, known = np.zeros(shape, dtype=np.uint16), np.zeros(shape, dtype=bool)
        for start in range(0, shape[0], BLOCK):
            rows = slice(start, min(start + BLOCK, shape[0]))
            block, known[rows] = form(rows)
            values[rows] = block * known[rows]
        self._values[criterion.key] = (criterion, values, known)

    def weighed(self, settings: MatchSettings) -> Scores32:
        """All scores under these settings; criteria with other numbers are computed again."""
        weights = weights_of(settings)
        shape = self._scores.values.shape
        reached, possible = np.zeros(shape, dtype=np.int32), np.zeros(shape, dtype=np.int32)
        for criterion in criteria_of(settings):
            if not weights[criterion.key]:
                continue
            if self._values[criterion.key][0].numbers != criterion.numbers:
                self._keep(criterion)
            _, values, known = self._values[criterion.key]
            weight = np.int32(weights[criterion.key])
            reached += values * weight
            possible += known * weight
        return rounded(reached, possible)

    def allowed(self, cohort: Cohort, values: Scores32) -> Flags:
        """What rules allow; those that look at nothing that changed are not asked again."""
        settings = cohort.settings
        looked_at = (settings.same_stage_allowed, settings.employer_aliases, settings.floor)
        if settings.floor is None and self._rules is not None and self._rules[0] == looked_at:
            return self._rules[1]
        found = forbidden(self._scores.mentees, self._scores.mentors, cohort, values)
        self._rules = (looked_at, ~found)
        return self._rules[1]
