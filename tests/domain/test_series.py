"""The days of a monthly series."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as some

from mentordesk.domain.refusals import Refused
from mentordesk.domain.series import MonthlyRule, days_of_series, rule_named


def test_twelve_second_wednesdays() -> None:
    days = days_of_series(date(2021, 8, 1), rule_named("second Wednesday"))
    assert len(days) == 12
    assert (days[0], days[5], days[-1]) == (
        date(2021, 8, 11),
        date(2022, 1, 12),
        date(2022, 7, 13),
    )


def test_a_month_whose_day_has_passed_is_not_used() -> None:
    rule = rule_named("the first Monday of each month")
    assert days_of_series(date(2021, 8, 3), rule, 1) == (date(2021, 9, 6),)
    assert days_of_series(date(2021, 8, 2), rule, 1) == (date(2021, 8, 2),)


@pytest.mark.parametrize("words", ["", "Wednesday", "fifth Monday", "second Mittwoch", "last"])
def test_other_words_are_no_rule(words: str) -> None:
    with pytest.raises(Refused, match="second Wednesday"):
        rule_named(words)


@pytest.mark.parametrize("count", [0, 61])
def test_a_series_has_an_end(count: int) -> None:
    with pytest.raises(Refused):
        days_of_series(date(2021, 8, 1), MonthlyRule(0, 0), count)


@given(
    some.dates(date(2000, 1, 1), date(2090, 1, 1)),
    some.integers(0, 4),
    some.integers(0, 6),
)
def test_every_series_keeps_its_rule(start: date, ordinal: int, weekday: int) -> None:
    rule = MonthlyRule(ordinal, weekday)
    days = days_of_series(start, rule)
    assert rule_named(rule.words) == rule
    assert start <= days[0] < start + timedelta(days=63)
    for day in days:
        assert day.weekday() == weekday
        assert (day + timedelta(days=7)).month != day.month if ordinal == 4 else True
        assert ordinal == 4 or (day.day - 1) // 7 == ordinal
    months = [day.year * 12 + day.month for day in days]
    assert months == list(range(months[0], months[0] + 12))
