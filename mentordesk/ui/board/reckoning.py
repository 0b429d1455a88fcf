"""The reckoning behind the board: scores, what-if and reasons of one cohort.

Made in a task. The ids are application ids, scores become 0..100 here.
"""

from collections.abc import Callable, Iterable, Mapping
from copy import copy
from dataclasses import replace

from mentordesk.domain.cohort import Candidate, Cohort
from mentordesk.domain.pairing import Forbidden, Rule
from mentordesk.domain.refusals import Refused
from mentordesk.matching.assignment import solve
from mentordesk.matching.explain import largest_remainder, parts_of, shown, strongest
from mentordesk.matching.masks import forbidden
from mentordesk.matching.prices import WhatIf
from mentordesk.matching.rules import barred
from mentordesk.matching.score import Scores, in_order, score_cohort
from mentordesk.matching.solve import Settled, pose, require_pins, settled_by
from mentordesk.matching.unmatched import Unmatched, explain_unmatched
from mentordesk.ui.board.fit import Comparison, Fit, Part, Proposal
from mentordesk.ui.board.words import brief, number, translate

POINT = 1000
REASONS = 2
SMALL = 700 * 700
"""Mentees x mentors up to which a pin takes less than a frame, and earlier answers are kept."""


class Reckoned:
    """One cohort, scored and solved; contradictory pins leave the scores without what-if."""

    def __init__(
        self,
        cohort: Cohort,
        progress: Callable[[float], None] | None = None,
        scores: Scores | None = None,
    ) -> None:
        self._cohort = cohort
        self._settled: Settled | None = None
        self._trouble: Refused | None = None
        self._scores = score_cohort(cohort, progress) if scores is None else scores
        self._what_if: WhatIf | None = None
        self._left: dict[int, tuple[str, ...]] = {}
        self._asked: tuple[int, dict[int, Fit]] = (0, {})
        try:
            problem = pose(self._scores)
        except Refused as refusal:
            self._trouble = refusal
            return
        solution = solve(problem, lambda: progress(1.0) if progress is not None else None)
        self._settled = settled_by(self._scores, problem, solution)
        self._left = _left(self._settled.suggestion.unmatched)
        self._what_if = WhatIf(self._settled)

    @property
    def left(self) -> Mapping[int, tuple[str, ...]]:
        """Whom the best answer leaves without a mentor, and why in sentences."""
        return self._left

    @property
    def is_small(self) -> bool:
        """Whether a pin is committed and kept without anybody noticing."""
        return bool(self._scores.values.size <= SMALL)

    def pinned(self, cohort: Cohort) -> "Reckoned | None":
        """The reckoning of the same cohort with further pins: graph and prices are patched.

        None where more than that has changed, or a raised floor may have moved.
        """
        added = further_pins(self._cohort, cohort)
        if added is None or self._what_if is None or cohort.settings.raise_floor:
            return None
        scores, what_if = replace(self._scores, cohort=cohort), self._what_if.copied()
        try:
            require_pins(scores)
            for mentee, mentor in added:
                what_if.pin(mentee, mentor)
        except (Refused, ValueError):  # no answer keeps the pins: settling anew says why
            return None
        made = copy(self)
        vars(made).update(_cohort=cohort, _scores=scores, _settled=None, _what_if=what_if)
        unmatched = explain_unmatched(scores, what_if.problem, what_if.solution)
        vars(made).update(_asked=(0, {}), _left=_left(unmatched))
        return made

    def again(self, cohort: Cohort, progress: Callable[[float], None] | None = None) -> "Reckoned":
        """The reckoning of a cohort that came of this one: nothing is scored twice."""
        patched = self.pinned(cohort)
        if patched is not None:
            return patched
        return Reckoned(cohort, progress, self._rescored(cohort))

    def _rescored(self, cohort: Cohort) -> Scores | None:
        """The scores again where only places, pins, bans or overrides have changed."""
        before = self._cohort
        if cohort.settings != before.settings or not (
            _same_but_places(before.mentees, cohort.mentees)
            and _same_but_places(before.mentors, cohort.mentors)
        ):
            return None
        mentees, mentors = in_order(cohort)
        values = self._scores.values
        return replace(
            self._scores,
            cohort=cohort,
            mentees=mentees,
            mentors=mentors,
            allowed=~forbidden(mentees, mentors, cohort, values),
        )

    def fits(self, mentee: int) -> dict[int, Fit]:
        """How every mentor suits this mentee, and what the cohort gains or loses by each."""
        if mentee != self._asked[0]:
            self._asked = (mentee, self._fits(mentee))
        return self._asked[1]

    def _fits(self, mentee: int) -> dict[int, Fit]:
        scores = self._scores
        if mentee not in scores.rows:
            return {}
        row = scores.rows[mentee]
        values, allowed = scores.values[row].tolist(), scores.allowed[row].tolist()
        landings = self._what_if.what_if(mentee) if self._what_if else (None,) * len(values)
        found = {}
        for mentor, value, fine, landing in zip(
            scores.mentors, values, allowed, landings, strict=True
        ):
            rules: tuple[Forbidden, ...] = ()
            if not fine:
                rules = barred(self._cohort, scores.mentees[row], mentor, value)
            if not mentor.elsewhere:
                # Full in this intake alone is no bar: a drop there asks whether to swap.
                rules = tuple(one for one in rules if one.rule is not Rule.NO_PLACE)
            known = landing is not None and landing.possible
            found[mentor.application_id] = Fit(
                shown(value),
                landing.pairs if landing and known else None,
                landing.points / POINT if landing and known else 0.0,
                rules,
            )
        return found

    def remembered(self, mentee: int, mentor: int) -> tuple[int, tuple[str, ...]]:
        """The score (0..100,000) and the reasons of a pair, as they are kept with it."""
        scores = self._scores
        parts = parts_of(scores, scores.rows[mentee], scores.columns[mentor])
        return scores.score(mentee, mentor), strongest(parts)

    def reasons(self, mentee: int, mentor: int) -> tuple[str, ...]:
        """The two strongest reasons for the pair."""
        scores = self._scores
        parts = parts_of(scores, scores.rows[mentee], scores.columns[mentor])
        best = sorted((p for p in parts if p.value > 0), key=lambda p: -p.points)
        return tuple(brief(part.because) for part in best[:REASONS])

    def compare(self, mentee: int, mentor: int) -> Comparison:
        """The pair's score taken apart, and the mentor's rank among all by fit."""
        scores, fits = self._scores, self.fits(mentee)
        row, column = scores.rows[mentee], scores.columns[mentor]
        line = scores.values[row].tolist()
        better = sum(
            1
            for other, score in zip(scores.mentors, line, strict=True)
            if score > line[column] and not fits[other.application_id].blocked
        )
        answered = [p for p in parts_of(scores, row, column) if p.answered]
        most = largest_remainder([p.weight for p in answered], 100)
        parts = tuple(
            Part(p.title, p.shown, max(top, p.shown), p.because)
            for p, top in zip(answered, most, strict=True)
        )
        return Comparison(
            fits[mentor], parts, int(scores.completeness[row, column]), better + 1, len(line)
        )

    def answer(self) -> tuple[Settled, WhatIf]:
        """The proven answer with its graph; raises Refused for contradictory pins."""
        if self._what_if is None:
            raise self._trouble or Refused("There is nothing to match yet.")
        if self._settled is None:  # pins were patched in: what is told of them is made when asked
            what_if = self._what_if
            self._settled = settled_by(self._scores, what_if.problem, what_if.solution)
        return self._settled, self._what_if

    def propose(self) -> Proposal:
        """The proven best cohort under pins and bans; raises Refused for contradictory pins."""
        settled, _ = self.answer()
        slip = settled.suggestion.slip
        best = translate("Board", "Total {total} points, proven best for this intake.")
        return proposal_of(settled, best.format(total=number(slip.total / POINT)))


def further_pins(before: Cohort, now: Cohort) -> tuple[tuple[int, int], ...] | None:
    """The pins that came where nothing else has changed (a pin may have moved), else None."""
    if replace(now, pins=before.pins) != before:
        return None
    came, gone = set(now.pins) - set(before.pins), set(before.pins) - set(now.pins)
    if {mentee for mentee, _ in gone} - {mentee for mentee, _ in came}:
        return None
    return tuple(sorted(came))


def _same_but_places(before: tuple[Candidate, ...], now: tuple[Candidate, ...]) -> bool:
    return len(before) == len(now) and all(
        one is other or replace(one, places=other.places) == other
        for one, other in zip(before, now, strict=True)
    )


def _left(unmatched: Iterable[Unmatched]) -> dict[int, tuple[str, ...]]:
    return {one.mentee_id: one.reasons for one in unmatched}


def proposal_of(settled: Settled, best: str) -> Proposal:
    """A settled answer as the board previews it; `best` is the sentence of what is proven."""
    answer = settled.suggestion
    slip = answer.slip
    worst = translate("Board", "The weakest pair has {score} of 100.")
    proof = [best]
    if slip.worst_pair is not None:
        proof.append(worst.format(score=shown(slip.worst_pair[2])))
    return Proposal(
        tuple((p.mentee_id, p.mentor_id, shown(p.score)) for p in answer.pairs),
        tuple((u.mentee_id, u.reasons) for u in answer.unmatched),
        slip.possible,
        tuple(proof),
        answer,
    )
