"""Calendar entries of events: times in UTC, which every calendar reads alike."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta


@dataclass(frozen=True, slots=True)
class Invitation:
    """One event for a calendar; `uid` stays the same for ever, `sequence` counts its changes."""

    uid: str
    title: str
    starts_at: datetime
    minutes: int
    sequence: int
    cancelled: bool
    organisation: str
    where: str
    text: str
    stamped_at: datetime


def ics(invitation: Invitation) -> bytes:
    """The bytes of an .ics file; a cancelled event takes itself out of the reader's calendar."""
    from icalendar import Calendar, Event  # noqa: PLC0415 - when a draft is saved, not at start

    starts = invitation.starts_at.astimezone(UTC)
    calendar = Calendar()
    calendar.add("prodid", "-//MentorDesk//Events//EN")
    calendar.add("version", "2.0")
    calendar.add("method", "CANCEL" if invitation.cancelled else "PUBLISH")
    event = Event()
    event.add("uid", invitation.uid)
    event.add("dtstamp", invitation.stamped_at.astimezone(UTC))
    event.add("dtstart", starts)
    event.add("dtend", starts + timedelta(minutes=invitation.minutes))
    event.add("sequence", invitation.sequence)
    event.add("summary", f"{invitation.organisation}: {invitation.title}")
    event.add("status", "CANCELLED" if invitation.cancelled else "CONFIRMED")
    if invitation.where:
        event.add("location", invitation.where)
    event.add("description", invitation.text)
    calendar.add_component(event)
    content: bytes = calendar.to_ical()
    return content
