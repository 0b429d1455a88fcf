"""Events of an intake: webinars and meet-ups, who came, live or by the recording."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from mentordesk.domain.people import Role
from mentordesk.domain.refusals import Refused
from mentordesk.domain.year import Attendance, EventKind, HoursKind
from mentordesk.domain.zones import zone_named
from mentordesk.services.answers import coordinator_source
from mentordesk.services.local_days import clock_in_words, day_in_words, require_zone
from mentordesk.storage.desk import Desk
from mentordesk.storage.models.applications import Application, Source
from mentordesk.storage.models.people import Person
from mentordesk.storage.models.year import AttendanceLine, Event, Hours

TOOK_PART = frozenset({Attendance.LIVE, Attendance.RECORDING, Attendance.BOTH})


@dataclass(frozen=True, slots=True)
class EventRow:
    """One event; `starts_at` in UTC, `minutes` long, announced in `zone`; counts of people."""

    event_id: int
    kind: EventKind
    title: str
    starts_at: datetime
    minutes: int
    zone: str
    link: str
    recording: str
    city: str
    speakers: tuple[str, ...]
    sequence: int
    cancelled: bool
    live: int
    by_recording: int
    both: int
    apologies: int

    @property
    def day(self) -> str:
        """The day as it is announced: "Thursday 22 July 2021"."""
        return day_in_words(self.starts_at.astimezone(zone_named(self.zone)).date())

    @property
    def clock(self) -> str:
        """The time as it is announced: "1.00pm AEST"."""
        return clock_in_words(self.starts_at, zone_named(self.zone))

    @property
    def took_part(self) -> int:
        """How many people saw it, each once."""
        return self.live + self.by_recording + self.both

    @property
    def live_share(self) -> int | None:
        """Per cent of those who took part that were there live; None where nobody is known."""
        return round(100 * (self.live + self.both) / self.took_part) if self.took_part else None


@dataclass(frozen=True, slots=True)
class NewEvent:
    """What is needed to set up an event; `starts_at` carries its time zone."""

    kind: EventKind
    title: str
    starts_at: datetime
    minutes: int = 60
    zone: str = "Australia/Sydney"
    link: str = ""
    recording: str = ""
    city: str = ""
    speakers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class AttendanceRow:
    """How one participant took part; unknown where nothing was recorded."""

    application_id: int
    name: str
    role: Role
    attendance: Attendance
    minutes: int | None


def load_events(desk: Desk, intake_id: int) -> tuple[EventRow, ...]:
    """All events of an intake in the order of the year; two queries."""
    with desk.reading() as session:
        counts = attendance_counts(session, intake_id)
        events = session.scalars(
            select(Event).where(Event.intake_id == intake_id).order_by(Event.starts_at, Event.id)
        )
        return tuple(_row(event, counts[event.id]) for event in events)


def attendance_counts(
    session: Session, intake_id: int
) -> defaultdict[int, defaultdict[Attendance, int]]:
    """How many people took part in which way, by event."""
    counts: defaultdict[int, defaultdict[Attendance, int]] = defaultdict(lambda: defaultdict(int))
    rows = session.execute(
        select(AttendanceLine.event_id, AttendanceLine.attendance, func.count())
        .join(Event, Event.id == AttendanceLine.event_id)
        .where(Event.intake_id == intake_id)
        .group_by(AttendanceLine.event_id, AttendanceLine.attendance)
    )
    for event_id, attendance, number in rows:
        counts[event_id][attendance] = number
    return counts


def _row(event: Event, counts: Mapping[Attendance, int]) -> EventRow:
    return EventRow(
        event_id=event.id,
        kind=event.kind,
        title=event.title,
        starts_at=event.starts_at,
        minutes=event.minutes,
        zone=event.zone,
        link=event.link or "",
        recording=event.recording or "",
        city=event.city or "",
        speakers=speaker_names(event.speakers),
        sequence=event.sequence,
        cancelled=event.cancelled,
        live=counts.get(Attendance.LIVE, 0),
        by_recording=counts.get(Attendance.RECORDING, 0),
        both=counts.get(Attendance.BOTH, 0),
        apologies=counts.get(Attendance.APOLOGIES, 0),
    )


def speaker_names(speakers: Any) -> tuple[str, ...]:
    """The names in an event's list of speakers, which holds names or documents with a name."""
    return tuple(str(s["name"]) if isinstance(s, dict) else str(s) for s in speakers or ())


def require_sensible(new: NewEvent) -> None:
    """Raise Refused for an event without a title, of an unknown zone or of no sensible length."""
    if not new.title.strip():
        raise Refused("An event needs a title. Nothing was set up.")
    require_zone(new.zone)
    if not 5 <= new.minutes <= 1440:
        raise Refused("An event is between 5 minutes and 24 hours long. Nothing was set up.")


def cancel_event(desk: Desk, event_id: int) -> None:
    """Cancel an event; its next invitation takes it out of calendars."""
    with desk.action("Cancel an event", "event") as session:
        event = session.get_one(Event, event_id)
        event.cancelled, event.sequence = True, event.sequence + 1


def load_attendance(desk: Desk, event_id: int) -> tuple[AttendanceRow, ...]:
    """Everybody of the event's intake and how they took part, by name; two queries."""
    with desk.reading() as session:
        intake_id = session.get_one(Event, event_id).intake_id
        found = session.execute(
            select(
                Application.id,
                Person.full_name,
                Application.role,
                AttendanceLine.attendance,
                AttendanceLine.minutes,
            )
            .join(Person, Person.id == Application.person_id)
            .outerjoin(
                AttendanceLine,
                (AttendanceLine.application_id == Application.id)
                & (AttendanceLine.event_id == event_id),
            )
            .where(Application.intake_id == intake_id)
        )
        rows = [
            AttendanceRow(number, name, role, attendance or Attendance.UNKNOWN, minutes)
            for number, name, role, attendance, minutes in found
        ]
    return tuple(sorted(rows, key=lambda row: row.name.casefold()))


def record_attendance(
    desk: Desk, event_id: int, given: Mapping[int, Attendance], minutes: int | None = None
) -> None:
    """Record how people took part, by application id; hours follow for those who did.

    Unknown takes an earlier entry back; `minutes` is how long each was there, None leaves it.
    """
    require_minutes(minutes)
    with desk.reading() as session:
        title = session.get_one(Event, event_id).title
    with desk.action(f"Record who came to {title}", "event") as session:
        source = coordinator_source(session, desk.now())
        ways = {number: (attendance, minutes) for number, attendance in given.items()}
        put_attendance(session, event_id, ways, source)


def require_minutes(minutes: int | None) -> None:
    """Raise Refused for minutes that nobody can be at an event."""
    if minutes is not None and not 0 <= minutes <= 1440:
        raise Refused("Somebody is at an event for 0 to 1440 minutes. Nothing was recorded.")


def put_attendance(
    session: Session,
    event_id: int,
    given: Mapping[int, tuple[Attendance, int | None]],
    source: Source,
) -> None:
    """The same within an open action: way and minutes (None: not known) by application id."""
    event = session.get_one(Event, event_id)
    lines = _by_application(
        session.scalars(select(AttendanceLine).where(AttendanceLine.event_id == event_id))
    )
    hours = _by_application(session.scalars(select(Hours).where(Hours.event_id == event_id)))
    for number, (attendance, minutes) in given.items():
        _set_line(session, event, (number, attendance, source), lines.get(number), minutes)
        _set_hours(session, event, (number, attendance, source), hours.get(number))


def _by_application(rows: Any) -> dict[int, Any]:
    return {row.application_id: row for row in rows}


def _set_line(
    session: Session,
    event: Event,
    given: tuple[int, Attendance, Source],
    line: AttendanceLine | None,
    minutes: int | None,
) -> None:
    number, attendance, source = given
    if attendance is Attendance.UNKNOWN:
        if line is not None:
            session.delete(line)
        return
    if line is None:
        line = AttendanceLine(event_id=event.id, application_id=number)
        session.add(line)
    line.attendance, line.source_id = attendance, source.id
    if minutes is not None:
        line.minutes = minutes


def _set_hours(
    session: Session, event: Event, given: tuple[int, Attendance, Source], hours: Hours | None
) -> None:
    number, attendance, source = given
    counts = attendance in TOOK_PART
    if hours is not None and not counts:
        session.delete(hours)
    if hours is None and counts:
        zone = zone_named(event.zone)
        session.add(
            Hours(
                application_id=number,
                spent_on=event.starts_at.astimezone(zone).date(),
                kind=HoursKind.WEBINAR,
                amount=round(event.minutes / 60, 2),
                event_id=event.id,
                source_id=source.id,
            )
        )
