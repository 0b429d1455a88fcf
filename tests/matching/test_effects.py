"""The numbers beside the sliders: parts add up, rules counted as single pairs are."""

from collections import Counter
from dataclasses import replace

import pytest

from mentordesk.domain.cohort import Cohort, MatchSettings
from mentordesk.domain.pairing import Rule
from mentordesk.domain.refusals import Refused
from mentordesk.matching.criteria import CRITERIA
from mentordesk.matching.effects import criterion_effects, rule_effects, settings_effect
from mentordesk.matching.explain import explain_scored
from mentordesk.matching.rules import why_not
from mentordesk.matching.score import score_cohort
from mentordesk.matching.solve import settle
from tests.matching.cohorts import changed, cohort


def best(asked: Cohort) -> dict[int, int]:
    return {pair.mentee_id: pair.mentor_id for pair in settle(asked).suggestion.pairs}


@pytest.mark.parametrize("seed", range(12))
def test_the_points_of_the_criteria_are_those_of_the_pairs_and_add_up(seed: int) -> None:
    asked = cohort(seed, 9, 7)
    pairs, scores = best(asked), score_cohort(asked)
    found = criterion_effects(scores, pairs)
    assert [one.key for one in found] == [c.key for c in CRITERIA]
    assert sum(one.points for one in found) == sum(scores.score(*p) for p in pairs.items())
    told = Counter[str]()
    answered = Counter[str]()
    for pair in pairs.items():
        for part in explain_scored(scores, *pair).parts:
            told[part.key] += part.points
            answered[part.key] += part.answered
    for one in found:
        assert (one.points, one.answered) == (told[one.key], answered[one.key])
        assert 0 <= one.points <= one.possible + len(pairs)  # each pair rounds by one
        assert one.pairs == len(pairs)
        assert one.sentence.endswith(".")


def test_nothing_counts_on_an_empty_board_or_without_weight() -> None:
    scores = score_cohort(cohort(1, 4, 4))
    assert {one.sentence for one in criterion_effects(scores, {})} == {
        "Counts for nothing on this board."
    }
    assert criterion_effects(scores, {999: 888})[0].pairs == 0


@pytest.mark.parametrize("seed", range(10))
def test_rules_forbid_as_many_as_their_single_pairs(seed: int) -> None:
    asked = cohort(seed, 8, 6)
    scores = score_cohort(asked)
    forbids, alone = Counter[Rule](), Counter[Rule]()
    for mentee in asked.mentees:
        for mentor in asked.mentors:
            key = (mentee.application_id, mentor.application_id)
            found = {one.rule for one in why_not(asked, *key, scores.score(*key))}
            forbids.update(found)
            alone.update(found if len(found) == 1 else ())
    for one in rule_effects(scores):
        assert (one.forbids, one.alone) == (forbids[one.rule], alone[one.rule])
        assert one.of == 48
        assert one.more_placed >= 0
        assert one.sentence.startswith("Forbids")


def test_without_the_rule_as_many_more_are_placed() -> None:
    asked = cohort(11, 9, 9)
    ours = tuple(changed(m, employer="City") for m in asked.mentees)
    theirs = tuple(changed(m, employer="City") for m in asked.mentors)
    whole = Cohort(ours, theirs)
    effect = next(e for e in rule_effects(score_cohort(whole)) if e.rule is Rule.SAME_EMPLOYER)
    bare = Cohort(
        tuple(changed(m, employer="") for m in ours), tuple(changed(m, employer="") for m in theirs)
    )
    assert effect.more_placed == len(best(bare)) > 0
    assert f"without it {effect.more_placed} more placed" in effect.sentence


def test_other_settings_are_tried_before_they_are_kept() -> None:
    asked = cohort(6, 9, 7)
    board = best(asked)
    same = settings_effect(asked, board, asked.settings)
    assert (same.board_before, same.suggestion.changed, same.forbidden) == (
        same.board_after, (), (),
    )  # fmt: skip
    other = settings_effect(asked, board, MatchSettings(weights={"topics": 100}, floor=30))
    then = replace(asked, settings=MatchSettings(weights={"topics": 100}, floor=30))
    assert dict(best(then)) == {
        line.mentee_id: line.after_id for line in other.suggestion.lines if line.after_id
    }
    scores = score_cohort(then)
    assert other.board_after == sum(scores.score(*pair) for pair in board.items())
    assert set(other.forbidden) == {pair for pair in board.items() if scores.score(*pair) < 30_000}
    assert other.sentence.endswith("mentees.")
    with pytest.raises(Refused):
        settings_effect(asked, board, MatchSettings(weights={"topics": 99}))
