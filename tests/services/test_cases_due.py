"""Cases that are to be looked at again, and what may be said of cases without showing any."""

from datetime import UTC, date, datetime

import pytest

from mentordesk.domain.pairing import PairState
from mentordesk.domain.refusals import Refused
from mentordesk.services.cases import (
    CaseNote,
    close_case,
    count_cases,
    file_anew,
    load_cases,
    load_due_cases,
    open_case,
)
from mentordesk.services.search import find_people
from tests.services.small_intake import SmallIntake


@pytest.fixture
def pair_id(small: SmallIntake) -> int:
    return small.pair("Ana Souza", "Ruth Adams", PairState.ACTIVE)


def note(follow_up_on: date | None, action: str = "Called the mentee.") -> CaseNote:
    return CaseNote("phone", "circumstances", action, follow_up_on)


def test_a_case_is_due_on_its_day_and_after(small: SmallIntake, pair_id: int) -> None:
    later = open_case(small.desk, pair_id, note(date(2021, 8, 25)))
    open_case(small.desk, pair_id, note(None))
    today = open_case(small.desk, pair_id, note(date(2021, 8, 20)))
    assert [one.case_id for one in load_due_cases(small.desk)] == [today]
    small.clock[0] = datetime(2021, 8, 26, 2, 0, tzinfo=UTC)
    due = load_due_cases(small.desk, small.intake_id)
    assert [one.case_id for one in due] == [today, later]
    close_case(small.desk, today, "Settled.")
    assert [one.case_id for one in load_due_cases(small.desk)] == [later]
    assert load_due_cases(small.desk, 999) == ()


def test_counts_say_nothing_of_what_they_are_about(small: SmallIntake, pair_id: int) -> None:
    assert count_cases(small.desk, pair_id) == (0, 0)
    first = open_case(small.desk, pair_id, note(None))
    open_case(small.desk, pair_id, note(None))
    close_case(small.desk, first, "Settled.")
    assert count_cases(small.desk, pair_id) == (1, 2)


def test_a_case_is_corrected(small: SmallIntake, pair_id: int) -> None:
    number = open_case(small.desk, pair_id, note(None))
    file_anew(small.desk, number, "e-mail", "conduct")
    (row,) = load_cases(small.desk, small.intake_id)
    assert (row.channel, row.category) == ("e-mail", "conduct")
    with pytest.raises(Refused, match="what it is about"):
        file_anew(small.desk, number, "e-mail", " ")


def test_no_word_of_a_case_is_ever_found(small: SmallIntake, pair_id: int) -> None:
    open_case(small.desk, pair_id, note(None, "Zanzibar incident."))
    assert not find_people(small.desk, "Zanzibar")
