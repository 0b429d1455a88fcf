"""When people come live: the events of a programme by weekday and hour, and how many were there."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from mentordesk.domain.series import WEEKDAYS
from mentordesk.domain.year import Attendance, EventKind
from mentordesk.domain.zones import zone_named
from mentordesk.services.events import TOOK_PART
from mentordesk.storage.desk import Desk
from mentordesk.storage.models.year import AttendanceLine, Event

_THERE = frozenset({Attendance.LIVE, Attendance.BOTH})


@dataclass(frozen=True, slots=True)
class Slot:
    """Webinars that began on this weekday (0 is Monday) in this hour of their own zone."""

    weekday: int
    hour: int
    events: int
    live: int
    took_part: int

    @property
    def words(self) -> str:
        """The slot as it is said: "Wednesday, 12pm"."""
        return slot_in_words(self.weekday, self.hour)

    @property
    def live_share(self) -> int:
        """Per cent of those who took part that were there live."""
        return round(100 * self.live / self.took_part)


def slot_in_words(weekday: int, hour: int) -> str:
    """A slot as it is said: "Wednesday, 12pm"; weekday 0 is Monday."""
    half = "am" if hour < 12 else "pm"
    return f"{WEEKDAYS[weekday]}, {hour % 12 or 12}{half}"


def slot_of(event: Event) -> str:
    """The slot an event belongs to, in words; empty for a meet-up, which has none."""
    if event.kind is EventKind.MEET_UP:
        return ""
    local = event.starts_at.astimezone(zone_named(event.zone))
    return slot_in_words(local.weekday(), local.hour)


def load_slots(desk: Desk, intake_id: int | None = None) -> tuple[Slot, ...]:
    """The slots of one intake (None: of all) in which anybody took part, the liveliest first.

    Meet-ups cannot be watched later and are left aside; one query.
    """
    with desk.reading() as session:
        counts = _counts(session, intake_id)
    return _slots([one for ways in counts.values() for one in ways])


def slots_by_intake(session: Session) -> dict[int, tuple[Slot, ...]]:
    """The slots of every intake; one query for all of them."""
    return {number: _slots(ways) for number, ways in _counts(session, None).items()}


@dataclass(frozen=True, slots=True)
class _Count:
    """How many took part in an event in one way, by weekday and hour of the event's own zone."""

    event_id: int
    place: tuple[int, int]
    live: bool
    people: int


def _counts(session: Session, intake_id: int | None) -> dict[int, list[_Count]]:
    query = (
        select(
            Event.intake_id,
            Event.id,
            Event.starts_at,
            Event.zone,
            AttendanceLine.attendance,
            func.count(),
        )
        .join(AttendanceLine, AttendanceLine.event_id == Event.id)
        .where(Event.kind != EventKind.MEET_UP, AttendanceLine.attendance.in_(TOOK_PART))
        .group_by(Event.intake_id, Event.id, Event.starts_at, Event.zone, AttendanceLine.attendance)
    )
    if intake_id is not None:
        query = query.where(Event.intake_id == intake_id)
    found: defaultdict[int, list[_Count]] = defaultdict(list)
    for intake, number, starts_at, zone, attendance, people in session.execute(query):
        local = starts_at.astimezone(zone_named(zone))
        place = local.weekday(), local.hour
        found[intake].append(_Count(number, place, attendance in _THERE, people))
    return found


def _slots(counts: Iterable[_Count]) -> tuple[Slot, ...]:
    events: defaultdict[tuple[int, int], set[int]] = defaultdict(set)
    live: defaultdict[tuple[int, int], int] = defaultdict(int)
    all_of: defaultdict[tuple[int, int], int] = defaultdict(int)
    for one in counts:
        events[one.place].add(one.event_id)
        all_of[one.place] += one.people
        live[one.place] += one.people if one.live else 0
    slots = [
        Slot(weekday, hour, len(events[weekday, hour]), live[weekday, hour], total)
        for (weekday, hour), total in all_of.items()
    ]
    return tuple(sorted(slots, key=lambda s: (-s.live / s.took_part, s.weekday, s.hour)))
