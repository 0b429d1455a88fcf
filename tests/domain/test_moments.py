"""Clock times as moments: the hour that is left out and the one that comes twice."""

from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as some

from mentordesk.domain.moments import is_left_out, is_twice, moment_of, which_of_two
from mentordesk.domain.refusals import Refused

SYDNEY = "Australia/Sydney"
FORWARD, BACK = date(2021, 10, 3), date(2022, 4, 3)


def test_the_orientation_of_the_sample_scheme() -> None:
    moment = moment_of(date(2021, 7, 22), time(13), SYDNEY)
    assert moment == datetime(2021, 7, 22, 3, tzinfo=UTC)
    assert moment.astimezone(ZoneInfo("Asia/Hong_Kong")).hour == 11


def test_a_time_that_does_not_exist_is_refused_with_the_next_that_does() -> None:
    assert is_left_out(FORWARD, time(2, 30), SYDNEY)
    with pytest.raises(Refused, match=r"no 2\.30am in Australia/Sydney.*choose 3\.30am"):
        moment_of(FORWARD, time(2, 30), SYDNEY)
    assert moment_of(FORWARD, time(3), SYDNEY) == datetime(2021, 10, 2, 16, tzinfo=UTC)


def test_a_time_that_comes_twice_is_a_choice() -> None:
    assert is_twice(BACK, time(2, 30), SYDNEY)
    first = moment_of(BACK, time(2, 30), SYDNEY)
    second = moment_of(BACK, time(2, 30), SYDNEY, second=True)
    assert (second - first).total_seconds() == 3600
    assert which_of_two(BACK, time(2, 30), SYDNEY) == ("2.30am AEDT", "2.30am AEST")
    assert not is_twice(BACK, time(13), SYDNEY)
    assert not is_twice(FORWARD, time(2, 30), SYDNEY)


def test_half_an_hour_on_lord_howe() -> None:
    assert is_left_out(FORWARD, time(2, 15), "Australia/Lord_Howe")
    assert is_twice(BACK, time(1, 45), "Australia/Lord_Howe")


@given(
    some.dates(date(1995, 1, 1), date(2035, 1, 1)),
    some.times(),
    some.sampled_from([SYDNEY, "Asia/Hong_Kong", "Europe/London", "America/St_Johns"]),
)
def test_every_clock_time_is_that_time_there_or_is_refused(
    day: date, clock: time, zone: str
) -> None:
    if is_left_out(day, clock, zone):
        with pytest.raises(Refused):
            moment_of(day, clock, zone)
        return
    there = moment_of(day, clock, zone).astimezone(ZoneInfo(zone))
    assert (there.date(), there.time().replace(fold=0)) == (day, clock.replace(fold=0))
