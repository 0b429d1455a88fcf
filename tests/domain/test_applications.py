"""Checklists, what they imply, and the moves of an application."""

import pytest

from mentordesk.domain.applications import (
    GATES_CONFIRMING,
    GATES_MATCHING,
    MOVES,
    ApplicationState,
    Check,
    CheckItem,
    CheckState,
    checked_state,
    eligibility_check,
    membership_check,
    require_move,
    still_missing,
    takes_part,
)
from mentordesk.domain.people import Membership, Role
from mentordesk.domain.refusals import Refused

DONE = tuple(Check(item, CheckState.DONE) for item in CheckItem)


def test_nothing_is_missing_when_all_is_done_or_waived() -> None:
    assert still_missing(DONE, GATES_CONFIRMING) == ()
    waived = tuple(Check(item, CheckState.WAIVED, "agreed by phone") for item in CheckItem)
    assert still_missing(waived, GATES_CONFIRMING) == ()


def test_missing_items_come_in_the_order_of_the_gates() -> None:
    assert still_missing((), GATES_MATCHING) == GATES_MATCHING
    one = (Check(CheckItem.RESUME, CheckState.MISSING), Check(CheckItem.FORM, CheckState.DONE))
    assert still_missing(one, GATES_CONFIRMING)[:2] == (
        CheckItem.CODE_OF_CONDUCT,
        CheckItem.RESUME,
    )


def test_a_resume_still_to_come_holds_up_confirming_and_not_matching() -> None:
    assert CheckItem.RESUME not in GATES_MATCHING
    assert CheckItem.RESUME in GATES_CONFIRMING


def test_membership_gates_confirming_and_not_applying() -> None:
    assert CheckItem.MEMBERSHIP not in GATES_MATCHING
    assert CheckItem.MEMBERSHIP in GATES_CONFIRMING


def test_the_checklist_moves_only_what_is_being_checked() -> None:
    assert checked_state(ApplicationState.RECEIVED, ()) is ApplicationState.INCOMPLETE
    assert checked_state(ApplicationState.INCOMPLETE, DONE) is ApplicationState.READY
    assert checked_state(ApplicationState.READY, ()) is ApplicationState.INCOMPLETE
    for state in (ApplicationState.MATCHED, ApplicationState.WITHDRAWN):
        assert checked_state(state, ()) is state


def test_every_state_has_its_moves_and_none_to_itself() -> None:
    assert set(MOVES) == set(ApplicationState)
    assert all(state not in wanted for state, wanted in MOVES.items())


@pytest.mark.parametrize("now", ApplicationState)
@pytest.mark.parametrize("wanted", ApplicationState)
def test_a_move_is_allowed_or_refused_with_what_is(
    now: ApplicationState, wanted: ApplicationState
) -> None:
    if wanted is now or wanted in MOVES[now]:
        require_move(now, wanted)
    else:
        with pytest.raises(Refused, match="can become"):
            require_move(now, wanted)


def test_who_still_takes_part() -> None:
    out = {state for state in ApplicationState if not takes_part(state)}
    assert out == {"withdrawn", "declined", "carried forward"}


@pytest.mark.parametrize("membership", Membership)
def test_only_a_current_member_is_done(membership: Membership) -> None:
    check = membership_check(membership)
    assert check.item is CheckItem.MEMBERSHIP
    assert (check.state is CheckState.DONE) == (membership is Membership.CURRENT)
    assert check.reason


@pytest.mark.parametrize(
    ("role", "rank", "years", "eligible"),
    [
        (Role.MENTEE, 0, None, True),
        (Role.MENTEE, 3, 12, True),
        (Role.MENTEE, 4, 20, False),
        (Role.MENTOR, 1, None, False),
        (Role.MENTOR, None, 1, False),
        (Role.MENTOR, 3, 8, True),
        (Role.MENTOR, None, None, True),
    ],
)
def test_eligibility_by_role(
    role: Role,
    rank: int | None,
    years: float | None,
    eligible: bool,
) -> None:
    assert (eligibility_check(role, rank, years).state is CheckState.DONE) == eligible
