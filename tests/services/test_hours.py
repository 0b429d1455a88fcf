"""Hours: what a meeting adds, what the scheme expects, what is refused."""

from datetime import date

import pytest

from mentordesk.domain.pairing import PairState
from mentordesk.domain.people import Role
from mentordesk.domain.refusals import Refused
from mentordesk.domain.year import ContactMode
from mentordesk.services.hours import (
    NewContact,
    expected_hours,
    load_contacts,
    load_hours,
    log_contact,
    months_between,
)
from tests.services.small_intake import SmallIntake


def test_a_meeting_counts_for_both_and_preparation_for_each(small: SmallIntake) -> None:
    number = small.pair("Ana Souza", "Ruth Adams", PairState.ACTIVE)
    log_contact(small.desk, number, NewContact(date(2021, 8, 1), 60, ContactMode.PHONE, 2.0, 0.5))
    ana, ruth = load_hours(small.desk, small.intake_id)
    assert (ana.name, ana.contact, ana.preparation, ana.total) == ("Ana Souza", 1.0, 2.0, 3.0)
    assert (ruth.name, ruth.total, ruth.expected) == ("Ruth Adams", 1.5, 1.0)
    assert not ana.falls_short
    (contact,) = load_contacts(small.desk, number)
    assert (contact.held_on, contact.minutes, contact.mode) == (
        date(2021, 8, 1),
        60,
        ContactMode.PHONE,
    )


def test_a_mentor_of_two_is_expected_to_give_twice(small: SmallIntake) -> None:
    small.pair("Ana Souza", "Ruth Adams", PairState.ACTIVE)
    small.pair("Björn Ek", "Ruth Adams", PairState.ACTIVE)
    small.pair("Chi Lam", "Sam O'Neil", PairState.DRAFT)
    rows = {row.name: row for row in load_hours(small.desk, small.intake_id)}
    assert set(rows) == {"Ana Souza", "Björn Ek", "Ruth Adams"}
    assert (rows["Ana Souza"].expected, rows["Ruth Adams"].expected) == (3.0, 2.0)
    assert rows["Ruth Adams"].falls_short


@pytest.mark.parametrize(
    ("state", "new", "words"),
    [
        (PairState.CONFIRMED, NewContact(date(2021, 8, 1), 60), "not been told"),
        (PairState.ACTIVE, NewContact(date(2021, 8, 21), 60), "still to come"),
        (PairState.ACTIVE, NewContact(date(2021, 8, 1), 0), "1 minute"),
    ],
)
def test_what_is_refused(small: SmallIntake, state: PairState, new: NewContact, words: str) -> None:
    number = small.pair("Ana Souza", "Ruth Adams", state)
    with pytest.raises(Refused, match=words):
        log_contact(small.desk, number, new)
    assert load_contacts(small.desk, number) == ()


def test_undo_takes_the_meeting_and_its_hours_back(small: SmallIntake) -> None:
    number = small.pair("Ana Souza", "Ruth Adams", PairState.NOTIFIED)
    log_contact(small.desk, number, NewContact(date(2021, 8, 1), 60))
    small.desk.undo()
    assert load_contacts(small.desk, number) == ()
    assert {row.total for row in load_hours(small.desk, small.intake_id)} == {0.0}


@pytest.mark.parametrize(
    ("start", "end", "months"),
    [
        (date(2021, 7, 19), date(2021, 8, 18), 0),
        (date(2021, 7, 19), date(2021, 8, 19), 1),
        (date(2021, 7, 19), date(2022, 7, 19), 12),
        (date(2021, 7, 19), date(2021, 1, 1), 0),
    ],
)
def test_whole_months(start: date, end: date, months: int) -> None:
    assert months_between(start, end) == months


def test_expected_hours() -> None:
    assert expected_hours(Role.MENTEE, 1, 12) == 36
    assert expected_hours(Role.MENTOR, 3, 2) == 6
