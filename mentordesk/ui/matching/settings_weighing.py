"""Weighs match settings up in a task: what the best answer would be, and what each setting does.

Scores once, keeps the values of the criteria, and answers one question after the other. Nothing of
Qt; the questions come from `settings_asking`.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from time import monotonic
from typing import Any

from mentordesk.domain.cohort import Cohort, MatchSettings, Quota
from mentordesk.domain.pairing import Rule
from mentordesk.domain.refusals import Refused
from mentordesk.matching.effects import CriterionEffect, RuleEffect, criterion_effects, rule_effects
from mentordesk.matching.live_effects import Effect, Effects, stranded
from mentordesk.matching.objective import row_quota
from mentordesk.services.matching import board_pairs, load_cohort
from mentordesk.services.settings_changes import load_settings
from mentordesk.storage.desk import Desk

PATIENCE = 0.3
"""Seconds after which the answer for settings that are no longer wanted is given up."""

Progress = Callable[[float], object]


class Overtaken(Exception):
    """Newer settings are wanted: the question that is being worked on is given up."""


@dataclass(frozen=True, slots=True)
class Overall:
    """The best answer under the settings, and what the pairs on the board now score under them.

    Scores and totals are in steps of 1,000 a point. `moved` are the names of the mentees for whom
    the best answer changes; `forbidden` counts the board's pairs that a rule forbids.
    """

    effect: Effect
    moved: tuple[str, ...]
    pairs: int
    total: int
    worst: int | None
    forbidden: int


@dataclass(frozen=True, slots=True)
class Beside:
    """What stands beside each setting: criteria, rules, whom a rule alone leaves with nobody.

    `stranded` are the names of mentees; `counted` how many mentees each quota is about.
    """

    criteria: tuple[CriterionEffect, ...]
    rules: tuple[RuleEffect, ...]
    stranded: Mapping[Rule, tuple[str, ...]]
    counted: Mapping[Quota, int]


@dataclass(frozen=True, slots=True)
class Question:
    """Settings, and a name of one of `turned`, or "" for all settings together.

    `details` asks for what stands beside each setting.
    """

    settings: MatchSettings
    name: str = ""
    details: bool = False


@dataclass(frozen=True, slots=True)
class Turned:
    """One setting the other way round: what of the best answer changes by that.

    `on` is how it would be then. Totals and worst pairs are differences (then less now), None where
    there is no pair; they mean little where the criteria differ.
    """

    name: str
    on: bool
    placed: int
    total: int
    worst: int | None
    changed: int


Answer = Overall | Beside | Turned | Refused | None


def turned(settings: MatchSettings) -> dict[str, tuple[bool, MatchSettings]]:
    """Every setting that can be turned the other way round: whether on then, and the settings."""
    off = settings.switched_off
    found = {
        key: (key in off, replace(settings, switched_off=off ^ {key}))
        for key, weight in settings.weights.items()
        if weight
    }
    for name in ("most_mentors_used", "raise_floor", "same_stage_allowed"):
        change: dict[str, Any] = {name: not getattr(settings, name)}
        found[name] = (change[name], replace(settings, **change))
    if settings.floor is not None:
        found["floor"] = (False, replace(settings, floor=None))
    if settings.left_out_bonus:
        found["left_out_bonus"] = (False, replace(settings, left_out_bonus=0))
    return found


class Weighing:
    """One intake as it is now; answers in a task, one question at a time."""

    def __init__(
        self, cohort: Cohort, own: MatchSettings, board: Mapping[int, int], progress: Progress
    ) -> None:
        self.cohort, self._own, self._board = cohort, own, board
        self._overtaken = False
        self._hear, self._began = progress, monotonic()
        self._effects = Effects(cohort, self._check)
        self._draft: tuple[MatchSettings, Effects, Effect] | None = None
        self.names = {c.application_id: c.name for c in (*cohort.mentees, *cohort.mentors)}
        self.now = self._effects.effect(cohort.settings)

    def overtake(self) -> None:
        """Something newer is wanted: give up what is being worked on, soon."""
        self._overtaken = True

    def _check(self) -> None:
        self._hear(0.0)
        if self._overtaken and monotonic() - self._began > PATIENCE:
            raise Overtaken

    def answer(self, question: Question, progress: Progress) -> Answer:
        """The answer; a refusal where the settings cannot be matched with, None if overtaken."""
        self._hear, self._began, self._overtaken = progress, monotonic(), False
        settings = self.whole(question.settings)
        try:
            if question.name:
                return self._turned(settings, question.name)
            return self._beside(settings) if question.details else self._overall(settings)
        except Refused as refusal:
            return refusal
        except Overtaken:
            return None

    def whole(self, draft: MatchSettings) -> MatchSettings:
        """An intake's own settings with the words of the programme after its own."""
        known = self.cohort.settings
        return replace(
            draft,
            employer_aliases=(
                *draft.employer_aliases,
                *known.employer_aliases[len(self._own.employer_aliases) :],
            ),
            topic_synonyms=(
                *draft.topic_synonyms,
                *known.topic_synonyms[len(self._own.topic_synonyms) :],
            ),
        )

    def _overall(self, settings: MatchSettings) -> Overall:
        effect = self._effects.effect(settings)
        scores = self._effects.rescored(settings)
        places = [
            (scores.rows[mentee], scores.columns[mentor])
            for mentee, mentor in self._board.items()
            if mentee in scores.rows and mentor in scores.columns
        ]
        reached = [int(scores.values[place]) for place in places]
        return Overall(
            effect,
            tuple(self.names[mentee] for mentee in effect.moved),
            len(places),
            sum(reached),
            min(reached, default=None),
            sum(not scores.allowed[place] for place in places),
        )

    def _beside(self, settings: MatchSettings) -> Beside:
        effects, _ = self._of_draft(settings)
        scores = effects.rescored(settings)
        return Beside(
            criterion_effects(scores, self._board),
            rule_effects(scores),
            {
                rule: tuple(self.names[mentee] for mentee in mentees)
                for rule, mentees in stranded(scores).items()
            },
            {quota: len(row_quota(quota, scores.mentees).rows) for quota in settings.quotas},
        )

    def _of_draft(self, settings: MatchSettings) -> tuple[Effects, Effect]:
        """The best answer under the settings that are shown, which single ones are held against."""
        if self._draft is None or self._draft[0] != settings:
            effects = Effects(replace(self.cohort, settings=settings), self._check)
            self._draft = (settings, effects, effects.effect(settings))
        return self._draft[1:]

    def _turned(self, settings: MatchSettings, name: str) -> Turned:
        effects, now = self._of_draft(settings)
        on, other = turned(settings)[name]
        then = effects.effect(other)
        known = then.worst is not None and now.worst is not None
        return Turned(
            name,
            on,
            then.placed - now.placed,
            then.total - now.total,
            (then.worst or 0) - (now.worst or 0) if known else None,
            len(then.moved),
        )


def weigh_up(desk: Desk, intake_id: int, progress: Progress = lambda _part: None) -> object:
    """Read an intake and score it, in a task: a Weighing, or the refusal that stands against it."""
    own = load_settings(desk, intake_id)
    try:
        return Weighing(load_cohort(desk, intake_id), own, board_pairs(desk, intake_id), progress)
    except Refused as refusal:
        return refusal


def ask(weighing: Weighing, question: Question, progress: Progress = lambda _part: None) -> Answer:
    """Put a question, in a task."""
    return weighing.answer(question, progress)
