"""What a checklist says beyond what was ticked: each item once, in its place, ticks before all."""

import itertools
from types import SimpleNamespace

from hypothesis import given
from hypothesis import strategies as st

from mentordesk.domain.applications import (
    USUAL_ELIGIBILITY,
    Check,
    CheckItem,
    CheckState,
    eligibility_check,
    membership_check,
)
from mentordesk.domain.people import Membership, Role
from mentordesk.services.checklists import Career, implied_checks

LINES = st.dictionaries(st.sampled_from(list(CheckItem)), st.sampled_from(list(CheckState)))


@given(LINES, st.booleans(), st.sampled_from(list(Role)), st.none() | st.floats(0, 50))
def test_every_item_once_and_in_its_place(
    ticked: dict[CheckItem, CheckState], agreed: bool, role: Role, years: float | None
) -> None:
    application = SimpleNamespace(
        role=role, career_stage="Mid", years_experience=years, code_agreed=agreed
    )
    person = SimpleNamespace(membership=Membership.APPLIED)
    lines = {item: Check(item, state, "ticked") for item, state in ticked.items()}
    checks = implied_checks(application, person, lines, Career({"Mid": 2}))
    assert [check.item for check in checks] == list(CheckItem)
    for check in checks:
        if check.item in lines:
            assert check == lines[check.item]
        elif check.item is CheckItem.CODE_OF_CONDUCT:
            assert (check.state is CheckState.DONE) == agreed
        elif check.item in {CheckItem.FORM, CheckItem.RESUME}:
            assert check == Check(check.item, CheckState.MISSING)


def test_one_list_never_changes_the_next() -> None:
    application = SimpleNamespace(
        role=Role.MENTEE, career_stage=None, years_experience=None, code_agreed=True
    )
    person = SimpleNamespace(membership=Membership.CURRENT)
    done = {item: Check(item, CheckState.DONE) for item in CheckItem}
    implied_checks(application, person, done, Career())
    application.code_agreed = False
    states = [check.state for check in implied_checks(application, person, {}, Career())]
    assert states.count(CheckState.MISSING) == 3


def test_each_membership_and_each_role_has_its_line() -> None:
    for membership in Membership:
        check = membership_check(membership)
        assert check.item is CheckItem.MEMBERSHIP
        assert (check.state is CheckState.DONE) == (membership is Membership.CURRENT)
        assert check.reason
    for role, rank in itertools.product(Role, (None, 0, 9)):
        check = eligibility_check(role, rank, None, USUAL_ELIGIBILITY)
        assert check.item is CheckItem.ELIGIBILITY
        wrong = (role is Role.MENTEE and rank == 9) or (role is Role.MENTOR and rank == 0)
        assert (check.state is CheckState.MISSING) == wrong
