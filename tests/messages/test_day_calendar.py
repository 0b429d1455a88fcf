"""Whole days for a calendar: no time zone moves them, odd words stay as they are."""

from datetime import UTC, date, datetime

import pytest
from icalendar import Calendar

from mentordesk.messages.day_calendar import DayEntry, day_calendar

NOW = datetime(2021, 8, 20, 2, tzinfo=UTC)


def test_a_day_begins_and_ends_as_a_day() -> None:
    content = day_calendar("Year", [DayEntry("a@x", date(2024, 2, 29), "Check in")], NOW)
    assert b"DTSTART;VALUE=DATE:20240229\r\n" in content
    assert b"DTEND;VALUE=DATE:20240301\r\n" in content
    assert b"X-WR-CALNAME:Year" in content
    assert b"DTSTAMP:20210820T020000Z" in content


@pytest.mark.parametrize(
    "words", ["a;b,c\\d", "Ünïcödé 漢字 " * 20, "line\nEND:VEVENT", "x" * 300, "<b>bold</b>"]
)
def test_any_words_come_back_as_they_were(words: str) -> None:
    content = day_calendar("Year", [DayEntry("a@x", date(2024, 2, 29), words)], NOW)
    (event,) = Calendar.from_ical(content).walk("VEVENT")
    assert str(event["summary"]) == words
    assert content.count(b"\r\nBEGIN:VEVENT\r\n") == content.count(b"\r\nEND:VEVENT\r\n") == 1
    assert all(len(line) <= 75 for line in content.split(b"\r\n"))


def test_no_day_gives_an_empty_calendar() -> None:
    assert Calendar.from_ical(day_calendar("Year", [], NOW)).walk("VEVENT") == []
