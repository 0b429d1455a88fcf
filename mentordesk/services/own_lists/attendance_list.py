"""Who came, as an export lists it: way and minutes may be edited, and people added."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import select

from mentordesk.domain.people import Role, folded
from mentordesk.domain.refusals import Refused
from mentordesk.domain.year import Attendance
from mentordesk.domain.zones import zone_named
from mentordesk.services.events import load_events, put_attendance
from mentordesk.services.own_lists.columns import Added, Hand, ListColumn, OwnList, Values, Ways
from mentordesk.services.own_lists.reading import minutes, moment, one_of
from mentordesk.services.programmes import load_programme
from mentordesk.spreadsheets.grids import ListedRow, as_text
from mentordesk.storage.desk import Desk
from mentordesk.storage.models.applications import Application
from mentordesk.storage.models.people import Person
from mentordesk.storage.models.year import AttendanceLine, Event

WAY, LENGTH = "Took part", "Minutes"
_WAYS = tuple(way.value for way in Attendance if way is not Attendance.UNKNOWN)
_read_way = one_of(Attendance, Attendance.UNKNOWN)
_read_minutes = minutes(0)


@dataclass(frozen=True, slots=True)
class ListedAttendance:
    """One participant at one event; `starts` is the clock of its zone."""

    line_id: int
    event: str
    starts: datetime
    name: str
    role: Role
    way: Attendance
    minutes: int | None


@dataclass(frozen=True, slots=True)
class Came:
    """Applications of somebody who came to an event that was not noted yet."""

    event_id: int
    applications: tuple[int, ...]
    way: Attendance
    minutes: int | None


def load(desk: Desk, intake_id: int) -> Sequence[ListedAttendance]:
    """Everybody who is noted at an event of an intake, event by event; one query."""
    query = (
        select(AttendanceLine, Event, Person.full_name, Application.role)
        .join(Event, Event.id == AttendanceLine.event_id)
        .join(Application, Application.id == AttendanceLine.application_id)
        .join(Person, Person.id == Application.person_id)
        .where(Event.intake_id == intake_id)
        .order_by(Event.starts_at, Event.id)
    )
    with desk.reading() as session:
        rows = [
            ListedAttendance(
                line.id, event.title, _clock(event.starts_at, event.zone), name, role,
                line.attendance, line.minutes,
            )
            for line, event, name, role in session.execute(query)
        ]  # fmt: skip
    return sorted(rows, key=lambda r: (r.starts, r.event, r.name.casefold(), r.line_id))


def _clock(starts: datetime, zone: str) -> datetime:
    return starts.astimezone(zone_named(zone)).replace(tzinfo=None)


def _put(hand: Hand, number: int, values: Values) -> None:
    line = hand.session.get_one(AttendanceLine, number)
    given = {line.application_id: (values.get(WAY, line.attendance), values.get(LENGTH))}
    put_attendance(hand.session, line.event_id, given, hand.source)


def _plan_added(desk: Desk, intake_id: int, rows: Sequence[ListedRow]) -> list[Added]:
    events: dict[str, list[tuple[int, datetime]]] = {}
    for event in load_events(desk, intake_id):
        place = (event.event_id, _clock(event.starts_at, event.zone))
        events.setdefault(folded(event.title), []).append(place)
    with desk.reading() as session:
        people: dict[str, list[tuple[int, int, str]]] = {}
        taking_part = (
            select(Person.full_name, Person.id, Application.id, Application.role)
            .join(Application, Application.person_id == Person.id)
            .where(Application.intake_id == intake_id)
        )
        for name, person_id, number, role in session.execute(taking_part):
            people.setdefault(folded(name), []).append((person_id, number, role.value))
        lines = select(AttendanceLine.event_id, AttendanceLine.application_id).join(
            Event, Event.id == AttendanceLine.event_id
        )
        there = {(e, a) for e, a in session.execute(lines.where(Event.intake_id == intake_id))}
    ways = Ways(load_programme(desk).scheme.day_first, desk.today())
    return [_added(row, events, people, there, ways) for row in rows]


def _added(
    row: ListedRow,
    events: dict[str, list[tuple[int, datetime]]],
    people: dict[str, list[tuple[int, int, str]]],
    there: set[tuple[int, int]],
    ways: Ways,
) -> Added:
    said = {header: as_text(value).strip() for header, value in row.cells.items()}
    name = said.get("Participant", "")
    who = f"{name or 'nobody named'}, {said.get('Event', 'no event')}"
    try:
        event_id = _event_of(row, events, ways)
        way = _read_way(row.cells.get(WAY, ""), ways)
        length = _read_minutes(row.cells[LENGTH], ways) if LENGTH in row.cells else None
    except Refused as refusal:
        return Added(who, str(refusal))
    found = people.get(folded(name), []) if name else []
    if len({person_id for person_id, _, _ in found}) != 1:
        several = "Several people of this intake have this name: note it on the Events tab."
        return Added(who, several if found else "Nobody of this intake has this name.")
    role = said.get("As", "").casefold()
    numbers = tuple(number for _, number, known in found if role in ("", known))
    if not numbers:
        return Added(who, f"{name} is no {role} of this intake.")
    fresh = tuple(number for number in numbers if (event_id, number) not in there)
    if not fresh:
        reason = "Is noted at this event already; edit that row."
        return Added(who, reason)
    there.update((event_id, number) for number in fresh)
    return Added(who, fact=Came(event_id, fresh, way, length))


def _event_of(row: ListedRow, events: dict[str, list[tuple[int, datetime]]], ways: Ways) -> int:
    fitting = events.get(folded(as_text(row.cells.get("Event", ""))), [])
    if len(fitting) > 1 and "Starts" in row.cells:
        starts = moment(row.cells["Starts"], ways)
        fitting = [place for place in fitting if place[1] == starts]
    if len(fitting) != 1:
        raise Refused("Which event is meant is not clear: give its title and start.")
    return fitting[0][0]


def _put_added(hand: Hand, fact: Any) -> None:
    came: Came = fact
    given = dict.fromkeys(came.applications, (came.way, came.minutes))
    put_attendance(hand.session, came.event_id, given, hand.source)


ATTENDANCE: OwnList[ListedAttendance] = OwnList(
    "attendance",
    "Attendance",
    (
        ListColumn("Event", lambda line: line.event),
        ListColumn("Starts", lambda line: line.starts),
        ListColumn("Participant", lambda line: line.name),
        ListColumn("As", lambda line: str(line.role)),
        ListColumn(WAY, lambda line: str(line.way), _read_way, _WAYS),
        ListColumn(LENGTH, lambda line: line.minutes, _read_minutes),
    ),
    load,
    lambda line: line.line_id,
    lambda line: f"{line.name}, {line.event}",
    "stays as it is; somebody else who came is a row of its own",
    "",
    _put,
    plan_added=_plan_added,
    put_added=_put_added,
)
