"""When people come live: the events of a programme by weekday and hour, and how many were there."""

from collections import defaultdict
from dataclasses import dataclass

from sqlalchemy import func, select

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
        half = "am" if self.hour < 12 else "pm"
        return f"{WEEKDAYS[self.weekday]}, {self.hour % 12 or 12}{half}"

    @property
    def live_share(self) -> int:
        """Per cent of those who took part that were there live."""
        return round(100 * self.live / self.took_part)


def load_slots(desk: Desk, intake_id: int | None = None) -> tuple[Slot, ...]:
    """The slots of one intake (None: of all) in which anybody took part, the liveliest first.

    Meet-ups cannot be watched later and are left aside; one query.
    """
    query = (
        select(Event.id, Event.starts_at, Event.zone, AttendanceLine.attendance, func.count())
        .join(AttendanceLine, AttendanceLine.event_id == Event.id)
        .where(Event.kind != EventKind.MEET_UP, AttendanceLine.attendance.in_(TOOK_PART))
        .group_by(Event.id, Event.starts_at, Event.zone, AttendanceLine.attendance)
    )
    if intake_id is not None:
        query = query.where(Event.intake_id == intake_id)
    events: defaultdict[tuple[int, int], set[int]] = defaultdict(set)
    live: defaultdict[tuple[int, int], int] = defaultdict(int)
    all_of: defaultdict[tuple[int, int], int] = defaultdict(int)
    with desk.reading() as session:
        for number, starts_at, zone, attendance, count in session.execute(query):
            local = starts_at.astimezone(zone_named(zone))
            place = local.weekday(), local.hour
            events[place].add(number)
            all_of[place] += count
            live[place] += count if attendance in _THERE else 0
    slots = [
        Slot(weekday, hour, len(events[weekday, hour]), live[weekday, hour], total)
        for (weekday, hour), total in all_of.items()
    ]
    return tuple(sorted(slots, key=lambda s: (-s.live / s.took_part, s.weekday, s.hour)))
