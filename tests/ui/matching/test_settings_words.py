"""The sentences beside the match settings: one, several, none, and whom they are about."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentordesk.domain.pairing import Rule
from mentordesk.matching.effects import CriterionEffect, RuleEffect
from mentordesk.matching.live_effects import Effect
from mentordesk.ui.matching.settings_weighing import Overall, Turned
from mentordesk.ui.matching.settings_words import (
    NAMED,
    about_criterion,
    about_quota,
    about_rule,
    about_same_stage,
    names_of,
    on_the_board,
    rule_sentence,
    turned_round,
    would_change,
)

EFFECT = Effect(4, 250_400, 41_000, 2, (1, 2))


def overall(*moved: str, pairs: int = 3, worst: int | None = 41_499, forbidden: int = 0) -> Overall:
    """The best answer with these mentees moved."""
    return Overall(EFFECT, moved, pairs, 180_250, worst, forbidden)


def turned(
    *, on: bool = False, placed: int = 0, total: int = 0, worst: int | None = 0, changed: int = 0
) -> Turned:
    """A setting the other way round."""
    return Turned("floor", on, placed, total, worst, changed)


def ruled(forbids: int, alone: int = 0, more: int = 0) -> RuleEffect:
    """What the rule of stages does among 2,304 pairs."""
    return RuleEffect(Rule.STAGE, "stage", forbids, alone, 2_304, more)


def criterion(pairs: int) -> CriterionEffect:
    """A criterion on a board of so many pairs."""
    return CriterionEffect("topics", "Topics", "What is named", 30, 4_000, 9_000, 2, pairs)


@given(st.lists(st.text(alphabet="abcÄ<&", min_size=1, max_size=9), max_size=20))
def test_no_name_is_lost_in_the_count(names: list[str]) -> None:
    told = names_of(tuple(names))
    if len(names) <= NAMED:
        assert told == ", ".join(names)
    else:
        assert told == f"{', '.join(names[:NAMED])} and {len(names) - NAMED} more"


@pytest.mark.parametrize(
    ("moved", "words"),
    [
        ((), "The best answer stays as it is."),
        (("Ana",), "The best answer changes for 1 mentee: Ana."),
        (("Ana", "Bo"), "The best answer changes for 2 mentees: Ana, Bo."),
    ],
)
def test_whom_the_settings_move(moved: tuple[str, ...], words: str) -> None:
    assert would_change(overall(*moved)) == words


def test_a_name_in_braces_or_markup_is_told_as_it_is_written() -> None:
    hostile = "{count} <b>Bo</b> {0} %1"
    assert would_change(overall(hostile)).endswith(f"1 mentee: {hostile}.")


def test_the_board_is_counted_and_what_a_rule_would_forbid() -> None:
    assert on_the_board(overall(pairs=0)) == "Nobody is paired on the board yet."
    told = "On the board now: 3 pairs, 180.2 points, worst pair 41."
    assert on_the_board(overall()) == told
    assert on_the_board(overall(pairs=1)).startswith("On the board now: 1 pair, ")
    forbidding = on_the_board(overall(forbidden=1))
    assert forbidding == f"{told} A rule would forbid 1 pair of them."


def test_what_a_criterion_gives_and_what_would_be_without_it() -> None:
    assert about_criterion(criterion(0), None) == ""
    shown = criterion(2)
    assert about_criterion(shown, None) == shown.sentence
    told = about_criterion(shown, turned(total=9_000, worst=4_000, changed=2))
    assert told == f"{shown.sentence} Without it, 2 pairs change."  # points of two scales


def test_a_setting_the_other_way_round() -> None:
    assert turned_round(None) == ""
    assert turned_round(turned()) == "Without it, nothing changes."
    assert turned_round(turned(on=True, placed=2)) == "With it, 2 more placed."
    told = turned_round(turned(placed=-1, worst=-3_000, total=1_250, changed=1))
    assert told == (
        "Without it, 1 fewer placed, the worst pair -3, the total +1.2, 1 pair changes."
    )
    assert turned_round(turned(worst=None)) == "Without it, nothing changes."


def test_peer_mentoring_is_said_as_what_it_is() -> None:
    assert about_same_stage(None) == ""
    assert about_same_stage(turned(on=True)).startswith("If the same stage were enough, ")
    assert about_same_stage(turned(on=False)).startswith("If the same stage were not enough, ")


def test_what_a_rule_rules_out_and_whom_it_leaves_with_nobody() -> None:
    assert about_rule(ruled(0), ()) == "Rules out nobody in this intake."
    assert about_rule(ruled(1, 1), ()) == "Rules out 1 pair of 2,304."
    told = about_rule(ruled(1_200, 80, 2), ("Ana",))
    assert told == (
        "Rules out 1,200 pairs of 2,304, 80 of them alone; without it 2 more placed. "
        "Leaves 1 mentee with nobody: Ana."
    )
    assert about_rule(ruled(5, 5), ("Ana", "Bo")).endswith("Leaves 2 mentees with nobody: Ana, Bo.")


def test_every_rule_has_words_of_its_own() -> None:
    told = [rule_sentence(rule) for rule in Rule]
    assert len(set(told)) == len(told)
    assert all(words[0].isupper() and not words.endswith(".") for words in told)


@pytest.mark.parametrize(
    ("counted", "at_most", "words"),
    [
        (None, 3, ""),
        (0, 3, "Nobody in this intake."),
        (3, 3, "3 mentees; room for all."),
        (5, 3, "5 mentees; 2 stay out."),
    ],
)
def test_whom_a_quota_keeps_out(counted: int | None, at_most: int, words: str) -> None:
    assert about_quota(counted, at_most) == words
