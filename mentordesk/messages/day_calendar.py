"""A calendar of whole days as an .ics file (RFC 5545): for the coordinator's own calendar."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta


@dataclass(frozen=True, slots=True)
class DayEntry:
    """One whole day: `uid` stays the same, so that a calendar taken in again changes its entry."""

    uid: str
    day: date
    words: str


def day_calendar(name: str, entries: Iterable[DayEntry], stamped_at: datetime) -> bytes:
    """The bytes of an .ics file of whole days, which no time zone moves.

    Days do not make anybody busy (TRANSPARENT), and `name` is what the calendar is called.
    """
    from icalendar import Calendar, Event  # noqa: PLC0415 - only when a calendar is saved

    calendar = Calendar()
    calendar.add("prodid", "-//MentorDesk//Days//EN")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", name)
    for entry in entries:
        event = Event()
        event.add("uid", entry.uid)
        event.add("dtstamp", stamped_at.astimezone(UTC))
        event.add("dtstart", entry.day)
        event.add("dtend", entry.day + timedelta(days=1))
        event.add("summary", entry.words)
        event.add("transp", "TRANSPARENT")
        calendar.add_component(event)
    content: bytes = calendar.to_ical()
    return content
