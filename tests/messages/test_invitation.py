"""Calendar entries: UTC, a stable id, a cancelled event says so."""

from dataclasses import replace
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

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
