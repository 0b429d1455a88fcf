"""Calendar entries: UTC, a stable id, a cancelled event says so."""

from dataclasses import replace
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from icalendar import Calendar

from mentordesk.messages.invitation import Invitation, ics

ORIENTATION = Invitation(
    uid="1@mentordesk.invalid",
    title="Orientation; “hello”, all",
    starts_at=datetime(2021, 7, 22, 13, 0, tzinfo=ZoneInfo("Australia/Sydney")),
    minutes=60,
    sequence=0,
    cancelled=False,
    organisation="Library Association",
    where="https://example.org/webinar",
    text="Thursday 22 July 2021, 1.00pm AEST",
    stamped_at=datetime(2021, 7, 1, tzinfo=UTC),
)


def test_one_oclock_in_sydney_is_three_in_utc() -> None:
    content = ics(ORIENTATION).decode()
    assert "DTSTART:20210722T030000Z" in content
    assert "DTEND:20210722T040000Z" in content
    (event,) = Calendar.from_ical(content).walk("VEVENT")
    assert event["summary"] == "Library Association: Orientation; “hello”, all"
    starts: datetime = event.decoded("dtstart")
    there = starts.astimezone(ZoneInfo("Asia/Hong_Kong"))
    assert (there.hour, there.minute) == (11, 0)


def test_a_cancelled_event_takes_itself_out() -> None:
    content = ics(replace(ORIENTATION, cancelled=True, sequence=2, where="")).decode()
    assert "METHOD:CANCEL" in content
    assert "STATUS:CANCELLED" in content
    assert "SEQUENCE:2" in content
    assert "LOCATION" not in content


def lines_of(content: bytes) -> list[str]:
    """The lines of a calendar as they were before folding."""
    return content.decode().replace("\r\n ", "").split("\r\n")


@pytest.mark.parametrize(
    ("zone", "day", "utc"),
    [
        ("Australia/Sydney", (2021, 7, 22, 13), "20210722T030000Z"),
        ("Australia/Sydney", (2021, 12, 22, 13), "20211222T020000Z"),
        ("Australia/Adelaide", (2021, 7, 22, 13), "20210722T033000Z"),
        ("Asia/Hong_Kong", (2021, 7, 22, 1), "20210721T170000Z"),
        ("UTC", (2021, 7, 22, 13), "20210722T130000Z"),
    ],
)  # fmt: skip
def test_every_zone_becomes_utc(zone: str, day: tuple[int, int, int, int], utc: str) -> None:
    starts = datetime(*day, tzinfo=ZoneInfo(zone))
    assert f"DTSTART:{utc}" in lines_of(ics(replace(ORIENTATION, starts_at=starts)))


def test_an_hour_lasts_an_hour_when_the_clocks_change() -> None:
    """At 3.00 on 3 October 2021 in Sydney it becomes 4.00; the webinar still lasts 60 minutes."""
    starts = datetime(2021, 10, 3, 1, 30, tzinfo=ZoneInfo("Australia/Sydney"))
    told = lines_of(ics(replace(ORIENTATION, starts_at=starts)))
    assert "DTSTART:20211002T153000Z" in told
    assert "DTEND:20211002T163000Z" in told


@pytest.mark.parametrize(
    "text", ["a\r\nATTENDEE:mailto:x@example.org", "a\nEND:VEVENT\nb", "a;b,c\\n"]
)
def test_no_text_becomes_a_line_of_the_calendar(text: str) -> None:
    content = ics(replace(ORIENTATION, title=text, where=text, text=text))
    assert content.count(b"BEGIN:VEVENT") == content.count(b"\r\nEND:VEVENT\r\n") == 1
    assert not [line for line in lines_of(content) if line.startswith("ATTENDEE")]
    (event,) = Calendar.from_ical(content).walk("VEVENT")
    assert str(event["description"]).splitlines() == text.splitlines()


def test_lines_are_folded_and_end_as_the_standard_says() -> None:
    content = ics(replace(ORIENTATION, text="wörds " * 100))
    assert all(len(line) <= 75 for line in content.split(b"\r\n"))
    assert b"\n" not in content.replace(b"\r\n", b"")


def test_equal_events_are_equal_files() -> None:
    assert ics(ORIENTATION) == ics(replace(ORIENTATION))
