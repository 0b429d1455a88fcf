"""Time zones and weekly times: whatever strangers write, there is an answer, and a sensible one."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentordesk.services.clocks import ABBREVIATIONS, offset_of, week_slots
from mentordesk.services.hours import months_between
from mentordesk.services.local_days import clock_in_words, day_in_words, day_of

AT = datetime(2021, 7, 1, tzinfo=UTC)
FARTHEST = 15 * 60
WORDS = st.lists(
    st.sampled_from(
        ["monday", "Tuesdays", "weekday", "weekend", "evening", "morning", "lunch", "night", "any"]
    ),
    max_size=4,
).map(" ".join)


@given(st.one_of(st.text(max_size=40), st.from_regex(r"(UTC|GMT) ?[+-] ?\d{1,4}", fullmatch=True)))
def test_any_words_are_a_sensible_zone_or_none(words: str) -> None:
    found = offset_of(words, AT)
    assert found is None or -FARTHEST <= found <= FARTHEST


@pytest.mark.parametrize(
    "zone",
    ["../etc/passwd", "/etc/localtime", "Australia", "a\x00b", "UTC+99", "GMT-40", "x" * 5_000],
)
def test_what_is_no_zone(zone: str) -> None:
    assert offset_of(zone, AT) is None


@pytest.mark.parametrize("word", ABBREVIATIONS)
def test_every_abbreviation_in_a_sentence(word: str) -> None:
    assert offset_of(f"my time is {word.upper()}!", AT) == ABBREVIATIONS[word]


@given(st.lists(st.one_of(WORDS, st.text(max_size=30)), max_size=5), st.integers(-900, 900))
def test_slots_are_slots_of_the_week(times: list[str], ahead: int) -> None:
    found = week_slots(times, ahead)
    assert list(found) == sorted(set(found))
    assert set(found) <= set(range(21))
    assert len(found) == len(week_slots(times)), "whole slots are moved and none is lost"


@given(st.lists(WORDS, max_size=3), WORDS)
def test_more_times_never_take_slots_away(times: list[str], more: str) -> None:
    assert set(week_slots(times)) <= set(week_slots([*times, more]))


@pytest.mark.parametrize(
    ("hour", "words"),
    [
        (0, "12.05am"),
        (1, "1.05am"),
        (11, "11.05am"),
        (12, "12.05pm"),
        (13, "1.05pm"),
        (23, "11.05pm"),
    ],
)
def test_the_clock_in_words(hour: int, words: str) -> None:
    moment = datetime(2021, 7, 22, hour, 5, tzinfo=UTC)
    assert clock_in_words(moment, ZoneInfo("UTC")) == f"{words} UTC"


def test_a_zone_without_a_name_is_a_number() -> None:
    assert clock_in_words(AT, ZoneInfo("Asia/Dubai")) == "4.00am +04"


@given(st.datetimes(datetime(2000, 1, 1), datetime(2060, 1, 1), timezones=st.just(UTC)))  # noqa: DTZ001 - bounds are given without a zone
def test_the_day_is_the_one_on_the_wall(moment: datetime) -> None:
    sydney = ZoneInfo("Australia/Sydney")
    day = day_of(moment, sydney)
    assert day is not None
    assert abs((day - moment.date()).days) <= 1
    assert day_in_words(day).endswith(f"{day.year}")
    assert day_of(None, sydney) is None


@given(st.dates(), st.integers(0, 400))
def test_months_never_count_back(start: datetime, days: int) -> None:
    try:
        end = start + timedelta(days=days)
    except OverflowError:
        return
    months = months_between(start, end)
    assert days // 31 <= months <= days // 28
    assert months_between(end, start) == 0 or start == end
