"""What each criterion and each rule does to an intake: the numbers beside the sliders."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

import numpy as np

from mentordesk.domain.cohort import Cohort, MatchSettings
from mentordesk.domain.numbers import how_many
from mentordesk.domain.pairing import Rule
from mentordesk.matching.cardinality import bits_of, most_placed
from mentordesk.matching.criteria import CRITERIA, weights_of
from mentordesk.matching.differences import Difference, State, compare
from mentordesk.matching.explain import largest_remainder
from mentordesk.matching.masks import each_rule
from mentordesk.matching.score import BLOCK, Scores
from mentordesk.matching.solve import settle
from mentordesk.matching.unmatched import RULE_WORDS

Two = tuple[int, int]


@dataclass(frozen=True, slots=True)
class CriterionEffect:
    """One criterion on the board: the points it gives to the pairs there, out of those it could.

    `points` and `possible` are sums over the board's pairs (100,000 is a perfect pair); `answered`
    of the `pairs` gave both answers. A criterion without weight gives nothing.
    """

    key: str
    title: str
    help_text: str
    weight: int
    points: int
    possible: int
    answered: int
    pairs: int

    @property
    def sentence(self) -> str:
        """The effect in words: "12.3 of 30.0 points a pair; 17 of 18 answered."."""
        if not self.weight or not self.pairs:
            return "Counts for nothing on this board."
        mean, most = (n / self.pairs / 1000 for n in (self.points, self.possible))
        return f"{mean:.1f} of {most:.1f} points a pair; {self.answered} of {self.pairs} answered."


@dataclass(frozen=True, slots=True)
class RuleEffect:
    """One rule on all pairs of an intake.

    It forbids `forbids` of `of` pairs, `alone` of them no other rule forbids; without it
    `more_placed` more mentees could be placed at most (counted by trying).
    """

    rule: Rule
    words: str
    forbids: int
    alone: int
    of: int
    more_placed: int

    @property
    def sentence(self) -> str:
        """The effect in words: "Forbids 120 of 2,304 pairs, 80 alone; without it 2 more."."""
        if not self.forbids:
            return "Forbids nobody in this intake."
        more = f"; without it {self.more_placed} more placed" if self.more_placed else ""
        return (
            f"Forbids {self.forbids:,} of {self.of:,} {'pair' if self.of == 1 else 'pairs'}, "
            f"{self.alone:,} alone{more}."
        )


@dataclass(frozen=True, slots=True)
class SettingsEffect:
    """What other settings would do: to the scores of the board's pairs, and to the suggestion.

    `forbidden` are board pairs that a rule would forbid. `suggestion` compares the best answer
    under the settings now with that under the new ones; each has its own scores.
    """

    board_before: int
    board_after: int
    forbidden: tuple[Two, ...]
    suggestion: Difference
    sentence: str


def criterion_effects(scores: Scores, pairs: Mapping[int, int]) -> tuple[CriterionEffect, ...]:
    """Every criterion's share of the scores of these pairs (mentee -> mentor); adds up exactly."""
    at = [
        (scores.rows[mentee], scores.columns[mentor])
        for mentee, mentor in pairs.items()
        if mentee in scores.rows and mentor in scores.columns
    ]
    weights = weights_of(scores.cohort.settings)
    values, known = _values(scores, at)
    points, possible = dict.fromkeys(weights, 0), dict.fromkeys(weights, 0)
    for n, place in enumerate(at):
        shares = [weights[key] * int(values[key][n]) for key in values]
        exact = largest_remainder(shares, int(scores.values[place]))
        both = [weights[key] if known[key][n] else 0 for key in values]
        most = largest_remainder(both, 100_000)
        for key, got, could in zip(values, exact, most, strict=True):
            points[key] += got
            possible[key] += could
    return tuple(
        CriterionEffect(
            c.key,
            c.title,
            c.help_text,
            weights[c.key],
            points[c.key],
            possible[c.key],
            sum(known.get(c.key, [])),
            len(at),
        )
        for c in CRITERIA
    )


def _values(
    scores: Scores, at: list[tuple[int, int]]
) -> tuple[dict[str, list[int]], dict[str, list[bool]]]:
    """Each weighing criterion's value (0..1000) and whether both answered, for some pairs."""
    values: dict[str, list[int]] = {}
    known: dict[str, list[bool]] = {}
    for criterion, _, form in scores.forms:
        found = [(0, False)] * len(at)
        for start in range(0, len(scores.mentees), BLOCK):
            rows = slice(start, min(start + BLOCK, len(scores.mentees)))
            here = [n for n, (row, _) in enumerate(at) if rows.start <= row < rows.stop]
            if not here:
                continue
            value, both = form(rows)
            for n in here:
                place = (at[n][0] - start, at[n][1])
                answered = bool(both[place])
                found[n] = (int(value[place]) if answered else 0, answered)
        values[criterion.key] = [value for value, _ in found]
        known[criterion.key] = [answered for _, answered in found]
    return values, known


def rule_effects(scores: Scores) -> tuple[RuleEffect, ...]:
    """What every rule forbids in an intake, and how many more could be placed without it."""
    shape = scores.values.shape
    found = dict(each_rule(scores.mentees, scores.mentors, scores.cohort, scores.values))
    count = sum((flags.astype(np.int8) for flags in found.values()), np.zeros(shape, dtype=np.int8))
    places = [mentor.places for mentor in scores.mentors]
    placed = most_placed(bits_of(count == 0), places).placed
    effects = []
    for rule in Rule:
        flags = found[rule]
        alone = flags & (count == 1)
        more = most_placed(bits_of((count == 0) | alone), places).placed if alone.any() else placed
        effects.append(
            RuleEffect(
                rule,
                RULE_WORDS[rule],
                int(flags.sum()),
                int(alone.sum()),
                shape[0] * shape[1],
                more - placed,
            )
        )
    return tuple(effects)


def settings_effect(
    cohort: Cohort,
    board: Mapping[int, int],
    settings: MatchSettings,
    progress: Callable[[float], None] | None = None,
) -> SettingsEffect:
    """What other settings would do to a board (mentee -> mentor) and to the suggestion.

    Raises Refused for settings that cannot be matched with; `progress` may raise to stop.
    """
    now = settle(cohort, progress)
    then = settle(replace(cohort, settings=settings), progress)
    before = _board_scores(now.scores, board)
    after = _board_scores(then.scores, board)
    forbidden = tuple(
        pair
        for pair in after
        if not then.scores.allowed[then.scores.rows[pair[0]], then.scores.columns[pair[1]]]
    )
    old = {pair.mentee_id: pair.mentor_id for pair in now.suggestion.pairs}
    new = {pair.mentee_id: pair.mentor_id for pair in then.suggestion.pairs}
    scores = {(p.mentee_id, p.mentor_id): p.score for p in now.suggestion.pairs}
    later = {(p.mentee_id, p.mentor_id): p.score for p in then.suggestion.pairs}
    difference = compare(cohort, State(old, scores), State(new, later))
    change = (sum(after.values()) - sum(before.values())) / 1000
    return SettingsEffect(
        sum(before.values()),
        sum(after.values()),
        forbidden,
        difference,
        f"The board's total changes by {change:+.1f} points; the best answer changes for "
        f"{how_many(len(difference.changed), 'mentee')}.",
    )


def _board_scores(scores: Scores, board: Mapping[int, int]) -> dict[Two, int]:
    return {
        pair: scores.score(*pair)
        for pair in board.items()
        if pair[0] in scores.rows and pair[1] in scores.columns
    }
