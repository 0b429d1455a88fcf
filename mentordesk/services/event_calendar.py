"""An event as a calendar file for one reader: UTC for the calendar, the reader's clock in words."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from zoneinfo import available_timezones

from sqlalchemy import select

from mentordesk.domain.sinks import file_part
from mentordesk.domain.zones import zone_named
from mentordesk.messages.drafts import Attachment
from mentordesk.messages.invitation import Invitation, ics
from mentordesk.services.event_changes import EventFacts, calendar_uid, load_event
from mentordesk.services.local_days import clock_in_words, day_in_words
from mentordesk.services.programmes import read_scheme_of
from mentordesk.storage.desk import Desk
from mentordesk.storage.models.applications import Application


@dataclass(frozen=True, slots=True)
class Announced:
    """An event with what its calendar entry needs from the programme."""

    facts: EventFacts
    uid: str
    organisation: str
    stamped_at: datetime
    organiser: str = ""


def announced(desk: Desk, event_id: int, organiser: str = "") -> Announced:
    """Read what an event's calendar entries need, once for all readers.

    `organiser` is the address changes come from, where the coordinator has given one.
    """
    facts = load_event(desk, event_id)
    with desk.reading() as session:
        uid = calendar_uid(session, facts.intake_id, event_id)
        scheme = read_scheme_of(session)
    return Announced(facts, uid, scheme.organisation or scheme.name, desk.now(), organiser)


def calendar_file(event: Announced, reader_zone: str | None = None) -> Attachment:
    """The .ics file of an event for a reader in a zone; a cancelled event takes itself out."""
    facts = event.facts
    invitation = Invitation(
        uid=event.uid,
        title=facts.title,
        starts_at=facts.starts_at,
        minutes=facts.minutes,
        sequence=facts.sequence,
        cancelled=facts.cancelled,
        organisation=event.organisation,
        where=facts.city or facts.link,
        text=entry_text(facts, reader_zone),
        stamped_at=event.stamped_at,
        organiser=event.organiser,
        link=facts.link if facts.link.isascii() and facts.link.startswith("http") else "",
    )
    return Attachment(f"{file_part(facts.title)}.ics", "text/calendar", ics(invitation))


def calendar_files(desk: Desk, event_id: int, organiser: str = "") -> Mapping[int, Attachment]:
    """The calendar file of everybody of the event's intake, by application, in their own zone."""
    event = announced(desk, event_id, organiser)
    with desk.reading() as session:
        zones = session.execute(
            select(Application.id, Application.time_zone).where(
                Application.intake_id == event.facts.intake_id
            )
        ).all()
    by_zone = {zone: calendar_file(event, zone) for zone in {zone for _, zone in zones}}
    return {number: by_zone[zone] for number, zone in zones}


def entry_text(facts: EventFacts, reader_zone: str | None = None) -> str:
    """What stands in the entry: when, for the reader too; who speaks; the link."""
    zone = zone_named(facts.zone)
    when = day_in_words(facts.starts_at.astimezone(zone).date())
    lines = [f"{when}, {clock_in_words(facts.starts_at, zone)}"]
    local = local_words(facts.starts_at, facts.zone, reader_zone)
    speakers = "; ".join(speaker.shown for speaker in facts.speakers)
    lines += [local] if local else []
    lines += [f"With {speakers}."] if speakers else []
    lines += [f"Join: {facts.link}"] if facts.link else []
    if facts.prompts:
        lines += ["", "To think about:", *(f"- {prompt}" for prompt in facts.prompts)]
    return "\n".join(lines)


def local_words(starts_at: datetime, zone: str, reader_zone: str | None) -> str:
    """The sentence with the reader's own clock; empty where it shows the same, or is not known."""
    if not reader_zone or reader_zone not in _zones():
        return ""
    there, here = zone_named(reader_zone), zone_named(zone)
    moment, announced_at = starts_at.astimezone(there), starts_at.astimezone(here)
    if moment.utcoffset() == announced_at.utcoffset():
        return ""
    return (
        f"That is {clock_in_words(starts_at, there)} on {day_in_words(moment.date())} "
        "where you are."
    )


@cache
def _zones() -> frozenset[str]:
    """The known time zones; looking for them reads a folder tree, so it is done once."""
    return frozenset(available_timezones())
