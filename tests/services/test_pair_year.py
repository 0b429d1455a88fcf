"""A pair's year: cadence, first contact, goals, silent pairs, who came before, what came after."""

from datetime import date, timedelta

import pytest

from mentordesk.domain.pairing import EndReason, PairState
from mentordesk.domain.year import ContactMode
from mentordesk.services import pair_year
from mentordesk.services.hours import NewContact, log_contact
from mentordesk.services.pairs import PairRow, complete, end_early, hold, load_pairs, resume
from tests.services.small_intake import SmallIntake
from tests.services.verbs import dump, one_step, refused

TODAY = date(2021, 8, 20)


@pytest.fixture
def active(small: SmallIntake) -> int:
    """A pair that was told on 20 August and is active."""
    return small.pair("Ana Souza", "Ruth Adams", PairState.ACTIVE)


def row(small: SmallIntake, pair_id: int) -> PairRow:
    return next(one for one in load_pairs(small.desk, small.intake_id) if one.pair_id == pair_id)


def test_how_often_they_meet(small: SmallIntake, active: int) -> None:
    desk = small.desk
    one_step(desk, lambda: pair_year.set_cadence(desk, active, " every  two weeks "))
    assert row(small, active).cadence == "every two weeks"
    before = dump(desk)
    pair_year.set_cadence(desk, active, "every two weeks")
    assert dump(desk) == before
    with refused(desk, "in 80 characters"):
        pair_year.set_cadence(desk, active, "x" * 81)
    pair_year.set_cadence(desk, active, "")
    assert row(small, active).cadence == ""


def test_a_first_contact_without_a_logged_meeting(small: SmallIntake, active: int) -> None:
    desk = small.desk
    one_step(desk, lambda: pair_year.record_first_contact(desk, active, TODAY))
    assert row(small, active).first_contact_on == TODAY
    with refused(desk, "still to come"):
        pair_year.record_first_contact(desk, active, TODAY + timedelta(days=1))
    log_contact(desk, active, NewContact(date(2021, 8, 18), 60, ContactMode.VIDEO))
    with refused(desk, "2021-08-18 is logged already"):
        pair_year.record_first_contact(desk, active, TODAY)
    pair_year.record_first_contact(desk, active, None)
    assert row(small, active).first_contact_on == date(2021, 8, 18)


def test_who_was_not_told_has_no_first_contact(small: SmallIntake) -> None:
    draft = small.pair("Chi Lam", "Sam O'Neil", PairState.DRAFT)
    with refused(small.desk, "do not know of each other"):
        pair_year.record_first_contact(small.desk, draft, TODAY)
    with refused(small.desk, "not there any longer"):
        pair_year.set_cadence(small.desk, 999, "monthly")


def test_silent_after_the_programmes_weeks(small: SmallIntake, active: int) -> None:
    assert (row(small, active).quiet_days, row(small, active).silent) == (0, False)
    small.clock[0] += timedelta(weeks=6)
    assert (row(small, active).quiet_days, row(small, active).silent) == (42, False)
    small.clock[0] += timedelta(days=1)
    assert row(small, active).silent
    one_step(small.desk, lambda: pair_year.change_quiet_weeks(small.desk, 8))
    assert not row(small, active).silent
    assert pair_year.load_quiet_weeks(small.desk) == 8
    log_contact(small.desk, active, NewContact(date(2021, 9, 1), 30, ContactMode.PHONE))
    assert row(small, active).quiet_days == 31
    for weeks in (0, 53):
        with refused(small.desk, "silent after 1 to 52 weeks"):
            pair_year.change_quiet_weeks(small.desk, weeks)


def test_nobody_on_hold_or_over_is_silent(small: SmallIntake, active: int) -> None:
    small.clock[0] += timedelta(weeks=20)
    assert row(small, active).silent
    hold(small.desk, active)
    assert (row(small, active).quiet_days, row(small, active).silent) == (None, False)
    resume(small.desk, active)
    complete(small.desk, [active])
    assert not row(small, active).silent


def test_whether_they_stayed_in_touch(small: SmallIntake, active: int) -> None:
    desk = small.desk
    with refused(desk, "still under way"):
        pair_year.stay_in_touch(desk, active, True)
    complete(desk, [active])
    one_step(desk, lambda: pair_year.stay_in_touch(desk, active, True))
    assert row(small, active).stayed_in_touch is True
    pair_year.stay_in_touch(desk, active, None)
    assert row(small, active).stayed_in_touch is None


def test_the_goals_and_the_pairs_before(small: SmallIntake, active: int) -> None:
    end_early(small.desk, active, EndReason.MISMATCH)
    other = small.pair("Chi Lam", "Ruth Adams", PairState.ACTIVE)
    found = pair_year.load_pair_year(small.desk, active)
    assert found.goals == "=Lead a team"
    assert [(one.pair_id, one.mentee, one.state) for one in found.others] == [
        (other, "Chi Lam", PairState.ACTIVE)
    ]
    back = pair_year.load_pair_year(small.desk, other)
    assert back.goals == ""
    assert [(one.mentee, one.end_reason, one.ended_on) for one in back.others] == [
        ("Ana Souza", EndReason.MISMATCH, TODAY)
    ]
