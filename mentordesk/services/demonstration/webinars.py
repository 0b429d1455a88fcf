"""The events of an intake in the story: what was planned, who came, the hours that count."""

from collections.abc import Iterator
from datetime import date, timedelta

from sqlalchemy import select

from mentordesk.domain.year import Attendance, EventKind, HoursKind
from mentordesk.services.demonstration.rounds import on_or_before
from mentordesk.services.demonstration.story import dice
from mentordesk.services.demonstration.telling import Telling
from mentordesk.services.events import TOOK_PART
from mentordesk.storage.models.applications import Source
from mentordesk.storage.models.year import AttendanceLine, Event, Hours

_WEDNESDAY, _THURSDAY = 2, 3
_HABITS = (
    (34, Attendance.LIVE),
    (60, Attendance.RECORDING),
    (70, Attendance.BOTH),
    (82, Attendance.APOLOGIES),
)
"""Of a hundred people, how many (added up) take part in which way; nothing is known of the rest."""


def plan_events(telling: Telling, key: str) -> None:
    """Set up the orientation webinar, the series of 12 and the meet-ups of an intake."""
    with telling.action(f"Plan the events of {telling.plan[key].name}", "event") as session:
        session.add_all(_events(telling, key))


def _events(telling: Telling, key: str) -> Iterator[Event]:
    year, starts = telling.story.year, telling.plan[key].starts
    first_day = on_or_before(starts + timedelta(days=23), _THURSDAY)
    yield _event(telling, key, (EventKind.ORIENTATION, year["orientation"], first_day), "13:00")
    for number, told in enumerate(year["webinars"], 1):
        day = on_or_before(starts + timedelta(days=28 * number + 14), _WEDNESDAY)
        event = _event(telling, key, (EventKind.WEBINAR, told["title"], day), told["clock"])
        event.speakers, event.prompts = told["speakers"], tuple(year["prompts"])
        yield event
    mentoring_day = date(starts.year + 1, 1, 17)
    for city in year["meet_ups"] if key != "third" else ():
        what = (EventKind.MEET_UP, f"International Mentoring Day in {city}", mentoring_day)
        event = _event(telling, key, what, "17:30")
        event.city, event.link, event.recording = city, None, None
        yield event


def _event(telling: Telling, key: str, what: tuple[EventKind, str, date], clock: str) -> Event:
    kind, title, day = what
    place = f"{key}-{day.isoformat()}"
    held = day <= telling.known_until(key)
    return Event(
        intake_id=telling.intakes[key],
        kind=kind,
        title=title,
        starts_at=telling.at(day, clock),
        minutes=60 if kind is not EventKind.MEET_UP else 120,
        zone=str(telling.zone),
        link=f"https://meet.example.org/{place}",
        recording=f"https://video.example.org/{place}" if held else None,
        sequence=0,
        cancelled=False,
    )


def record_attendance(telling: Telling, key: str) -> None:
    """Enter who came to every event that was held, with the hours that count."""
    people = [
        (number, who) for (of, who, _role), number in telling.applications.items() if of == key
    ]
    until = telling.at(telling.known_until(key), "23:00")
    with telling.action(f"Record who came to the events of {telling.plan[key].name}", "event") as (
        session
    ):
        held = session.scalars(
            select(Event).where(Event.intake_id == telling.intakes[key], Event.starts_at <= until)
        ).all()
        source = telling.file_source(session, key, "Webinar attendance")
        for event in held:
            for number, who in people:
                attendance = _habit(event, who)
                if attendance is not None:
                    session.add_all(_attended(event, number, attendance, source))


def _habit(event: Event, who: str) -> Attendance | None:
    """How somebody took part; few come to a meet-up, and everybody sees the orientation."""
    thrown = dice(100, "attendance", event.title, event.intake_id, who)
    if event.kind is EventKind.MEET_UP:
        return Attendance.LIVE if thrown < 15 else None
    if event.kind is EventKind.ORIENTATION:
        return Attendance.LIVE if thrown < 80 else Attendance.RECORDING
    return next((how for limit, how in _HABITS if thrown < limit), None)


def _attended(
    event: Event, number: int, attendance: Attendance, source: Source
) -> Iterator[AttendanceLine | Hours]:
    yield AttendanceLine(
        event_id=event.id,
        application_id=number,
        attendance=attendance,
        minutes=event.minutes - dice(10, number, event.id) if attendance in TOOK_PART else None,
        source_id=source.id,
    )
    if attendance in TOOK_PART:
        yield Hours(
            application_id=number,
            spent_on=event.starts_at.date(),
            kind=HoursKind.WEBINAR,
            amount=event.minutes / 60,
            event_id=event.id,
            source_id=source.id,
        )
