"""Draft, confirmed and notified look different, to the eye and to a screen reader."""

from dataclasses import replace
from itertools import combinations

import pytest

from mentordesk.domain.pairing import PairState
from mentordesk.ui.board.descriptions import mentor_sentence, mentor_tooltip
from mentordesk.ui.board.fit import Fit
from mentordesk.ui.board.mentor_art import MentorLook
from mentordesk.ui.board.words import state_of
from mentordesk.ui.tokens import DARK, LIGHT, Tokens
from tests.ui.board.boards import held, mentee, mentor
from tests.ui.board.test_art import picture

DRAFT = held(mentee(4, "Grace Kim"), 12, 100)
ON_CARDS = [state for state in PairState if state is not PairState.ENDED_EARLY]
ALIKE = {PairState.NOTIFIED, PairState.ACTIVE}
"""Both have the letter's sign; where there is room, their words differ."""


def look(state: PairState, places: int = 1) -> MentorLook:
    """A card whose place is held by a pair in this state."""
    return MentorLook(mentor(12, "Maya Singh", places, mentees=(replace(DRAFT, pair_state=state),)))


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("places", [1, 3])
@pytest.mark.usefixtures("qapp")
def test_each_state_looks_different(tokens: Tokens, places: int) -> None:
    pictures = {state: picture(look(state, places), tokens, 260) for state in ON_CARDS}
    for one, other in combinations(ON_CARDS, 2):
        if places == 1 or {one, other} != ALIKE:
            assert pictures[one] != pictures[other], (one, other)


@pytest.mark.usefixtures("qapp")
def test_a_place_while_somebody_is_carried_keeps_its_state() -> None:
    draft, confirmed = (
        replace(look(state), fit=Fit(70)) for state in (PairState.DRAFT, PairState.CONFIRMED)
    )
    assert picture(draft, LIGHT, 260) != picture(confirmed, LIGHT, 260)


@pytest.mark.parametrize("state", ON_CARDS)
def test_each_state_is_spoken(state: PairState) -> None:
    card = look(state).card
    assert f"Grace Kim ({state})" in mentor_sentence(card)
    assert f"Grace Kim ({state})" in mentor_tooltip(card)


def test_a_pin_is_spoken_too() -> None:
    card = mentor(12, "Maya Singh", mentees=(replace(DRAFT, pinned=True),))
    assert "Grace Kim (draft, pinned)" in mentor_sentence(card)


def test_somebody_who_waits_has_no_state() -> None:
    assert state_of(mentee(1, "Ana")) == ""
