"""Moves of a pair and the rules that forbid one."""

import pytest

from mentordesk.domain.pairing import LIVE, MOVES, Forbidden, PairState, Rule, require_move
from mentordesk.domain.refusals import Refused


def test_only_ended_pairs_are_not_live() -> None:
    assert set(PairState) - LIVE == {PairState.COMPLETED, PairState.ENDED_EARLY}


@pytest.mark.parametrize("now", PairState)
@pytest.mark.parametrize("wanted", PairState)
def test_moves(now: PairState, wanted: PairState) -> None:
    if wanted is now or wanted in MOVES[now]:
        require_move(now, wanted)
    else:
        with pytest.raises(Refused, match="can become"):
            require_move(now, wanted)


def test_nobody_is_told_by_accident() -> None:
    assert PairState.NOTIFIED not in MOVES[PairState.DRAFT]
    assert PairState.DRAFT not in MOVES[PairState.NOTIFIED]


@pytest.mark.parametrize("rule", Rule)
def test_what_the_schema_forbids_cannot_be_overridden(rule: Rule) -> None:
    forbidden = Forbidden(rule, "A sentence.")
    assert forbidden.can_be_overridden == (rule not in {Rule.SAME_PERSON, Rule.NO_PLACE})
