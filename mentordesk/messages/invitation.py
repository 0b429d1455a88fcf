"""Calendar entries of events: times in UTC, which every calendar reads alike."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

NOBODY = "invalid:nomail"
"""The organiser's address where none is known: an entry needs one, and no answer goes anywhere."""


@dataclass(frozen=True, slots=True)
class Invitation:
    """One event for a calendar; `uid` stays the same for ever, `sequence` counts its changes.

    `organiser` is the e-mail address changes come from, `text` what the reader finds in the entry.
    """

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
    organiser: str = ""
    link: str = ""


def ics(invitation: Invitation) -> bytes:
    """The bytes of an .ics file; a cancelled event takes itself out of the reader's calendar."""
    from icalendar import Calendar, Event, vCalAddress  # noqa: PLC0415 - when a draft is saved

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
    organiser = vCalAddress(f"mailto:{invitation.organiser}" if invitation.organiser else NOBODY)
    organiser.params["CN"] = invitation.organisation
    event.add("organizer", organiser)
    if invitation.where:
        event.add("location", invitation.where)
    if invitation.link:
        event.add("url", invitation.link)
    event.add("description", invitation.text)
    calendar.add_component(event)
    content: bytes = calendar.to_ical()
    return content
