"""Check-ins: set up when a pair is told, asked, taken back; the next partner gets new ones."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentordesk.domain.intakes import months_after
from mentordesk.domain.pairing import PairState
from mentordesk.domain.refusals import Refused
from mentordesk.services.check_ins import MONTHS, check_in, load_check_ins, not_yet
from mentordesk.services.pairs import load_pairs, notify
from tests.services.small_intake import SmallIntake
from tests.services.verbs import dump


@pytest.fixture
def told(small: SmallIntake) -> int:
    """A pair that is told today, 20 August 2021, a month after the start."""
    pair_id = small.pair("Ana Souza", "Ruth Adams", PairState.CONFIRMED)
    notify(small.desk, [pair_id])
    return pair_id


def test_telling_a_pair_sets_its_check_ins_up(small: SmallIntake, told: int) -> None:
    rows = load_check_ins(small.desk, told)
    assert tuple(row.month for row in rows) == MONTHS
    assert rows[0].due_on == date(2021, 9, 20)
    assert rows[-1].due_on == date(2022, 8, 20)
    assert load_pairs(small.desk, small.intake_id)[0].check_in_due == date(2021, 9, 20)


def test_telling_is_undone_with_its_check_ins(small: SmallIntake) -> None:
    pair_id = small.pair("Ana Souza", "Ruth Adams", PairState.CONFIRMED)
    before = dump(small.desk)
    notify(small.desk, [pair_id])
    small.desk.undo()
    assert dump(small.desk) == before


def test_asking_is_recorded_and_taken_back(small: SmallIntake, told: int) -> None:
    before = dump(small.desk)
    check_in(small.desk, told, 1, date(2021, 8, 20), " all is well ")
    row = load_check_ins(small.desk, told)[0]
    assert (row.done_on, row.outcome) == (date(2021, 8, 20), "all is well")
    assert load_pairs(small.desk, small.intake_id)[0].check_in_due == date(2021, 11, 20)
    not_yet(small.desk, told, 1)
    assert dump(small.desk) == before


def test_what_cannot_be_is_refused(small: SmallIntake, told: int) -> None:
    before = dump(small.desk)
    with pytest.raises(Refused, match="still to come"):
        check_in(small.desk, told, 1, date(2021, 8, 21))
    with pytest.raises(Refused, match="no check-in after 2 months"):
        check_in(small.desk, told, 2, date(2021, 8, 20))
    assert dump(small.desk) == before


@given(st.dates(date(2000, 1, 1), date(2090, 1, 1)), st.integers(0, 30))
def test_months_are_calendar_months(day: date, months: int) -> None:
    later = months_after(day, months)
    assert (later.year * 12 + later.month) - (day.year * 12 + day.month) == months
    assert later.day == day.day or (later.day < day.day and months_after(later, 0) == later)


def test_the_last_of_january_and_a_month_is_the_last_of_february() -> None:
    assert months_after(date(2024, 1, 31), 1) == date(2024, 2, 29)
