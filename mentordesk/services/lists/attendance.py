"""Who came to a webinar, from the report of the tool that held it (Zoom, Teams, Webex and others).

Such a report has a line for every time somebody joined; the minutes of one person are added up.
A report that names another event is refused. Hours follow as for attendance entered by hand.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date

from rapidfuzz import fuzz
from sqlalchemy import select

from mentordesk.domain.numbers import how_many
from mentordesk.domain.people import folded
from mentordesk.domain.refusals import Refused
from mentordesk.domain.year import Attendance
from mentordesk.domain.zones import zone_named
from mentordesk.services.events import put_attendance
from mentordesk.services.imports.known import KnownPerson
from mentordesk.services.imports.loading import history_head
from mentordesk.services.imports.plans import Outcome
from mentordesk.services.lists.people import Found, identity, participants
from mentordesk.services.lists.plans import ListItem, ListPlan, place_of, refused
from mentordesk.services.lists.sources import ListFile, require_head, source_of
from mentordesk.spreadsheets.days import read_day
from mentordesk.spreadsheets.grids import CellValue, as_text
from mentordesk.spreadsheets.list_columns import ListKind
from mentordesk.spreadsheets.list_reading import ListRow
from mentordesk.spreadsheets.list_values import read_minutes
from mentordesk.storage.desk import Desk
from mentordesk.storage.models.year import AttendanceLine, Event

LEAST_MINUTES = 5.0
"""Somebody who was there for less only looked in; the line is shown and not ticked."""
LONGEST_MINUTES = 1440.0
SAME_TITLE = 80
"""How alike two folded titles (0 to 100, rapidfuzz's token ratio) are that mean one event."""
_TOPIC = re.compile(r"\b(topic|title|webinar name|meeting name|event name|subject)\b")
_START = re.compile(r"\b(start|actual start|date|held)\b")
_ABSENT = re.compile(r"^(no|n|false|0|absent|did not attend|-)$")


@dataclass(frozen=True, slots=True)
class Came:
    """Somebody took part: their applications in the intake, how, and for how many minutes."""

    applications: tuple[int, ...]
    attendance: Attendance
    minutes: int | None


def plan_attendance(
    desk: Desk, event_id: int, file: ListFile, *, by_recording: bool = False
) -> ListPlan[Came]:
    """What a report says about one event; raises Refused for the report of another event.

    `by_recording` means a report of who watched the recording.
    """
    head = history_head(desk)
    with desk.reading() as session:
        event = session.get_one(Event, event_id)
        intake_id = event.intake_id
        title, day = _title_and_day(event)
        people = participants(session, intake_id)
        lines = session.execute(
            select(
                AttendanceLine.application_id, AttendanceLine.attendance, AttendanceLine.minutes
            ).where(AttendanceLine.event_id == event_id)
        )
        before = {number: (attendance, minutes) for number, attendance, minutes in lines}
    _require_this_event(file.found.facts, (title, day))
    way = Attendance.RECORDING if by_recording else Attendance.LIVE
    reckoning = _Reckoning(way, before)
    for row in file.found.rows:
        reckoning.add(row, people.find(identity(row)))
    items = reckoning.items()
    return ListPlan(
        ListKind.ATTENDANCE,
        intake_id,
        head,
        file.name,
        file.sha256,
        f"who {'watched' if by_recording else 'came to'} {title}",
        items,
        aim=event_id,
    )


def event_meant(desk: Desk, intake_id: int, file: ListFile) -> int | None:
    """The event a report speaks of, by its own title and day; None where it does not say."""
    with desk.reading() as session:
        events = session.scalars(select(Event).where(Event.intake_id == intake_id)).all()
        found = [
            (event.id, _agreement(file.found.facts, _title_and_day(event))) for event in events
        ]
    best = max((points for _, points in found), default=0)
    fitting = [number for number, points in found if points == best > 0]
    return fitting[0] if len(fitting) == 1 else None


def _title_and_day(event: Event) -> tuple[str, date]:
    return event.title, event.starts_at.astimezone(zone_named(event.zone)).date()


def _agreement(facts: Mapping[str, CellValue], event: tuple[str, date]) -> int:
    """How much of a report's own title and day is the event's: 0 to 2."""
    title, day = event
    topics, days = _said(facts)
    same_title = any(
        fuzz.token_set_ratio(folded(topic), folded(title)) >= SAME_TITLE for topic in topics
    )
    return same_title + any(abs((found - day).days) <= 1 for found in days)


def _said(facts: Mapping[str, CellValue]) -> tuple[list[str], set[date]]:
    """The titles and the days that stand above the lines of a report."""
    topics = [as_text(value) for label, value in facts.items() if _TOPIC.search(label)]
    return topics, _days(value for label, value in facts.items() if _START.search(label))


def _require_this_event(facts: Mapping[str, CellValue], event: tuple[str, date]) -> None:
    """Raise Refused where the report's own title and day are both another event's."""
    topics, days = _said(facts)
    if not (topics and days) or _agreement(facts, event):
        return
    title, day = event
    raise Refused(
        f'This is the report of another event: "{topics[0]}" on {min(days).isoformat()}, not of '
        f'"{title}" on {day.isoformat()}. Nothing was imported; choose that event first.'
    )


def _days(values: Iterable[CellValue]) -> set[date]:
    """The days some cells may mean; both readings of an ambiguous one."""
    found: set[date] = set()
    for value in values:
        for day_first in (True, False):
            day = read_day(value, day_first=day_first, proven=True)
            if day is not None:
                found.add(day.moment.date())
    return found


class _Reckoning:
    """The lines of a report, added up by person; nobody's lines stay as they are."""

    def __init__(
        self, way: Attendance, before: Mapping[int, tuple[Attendance, int | None]]
    ) -> None:
        self._way = way
        self._before = before
        self._people: dict[int, KnownPerson] = {}
        self._minutes: dict[int, list[float | None]] = defaultdict(list)
        self._rows: dict[int, ListRow] = {}
        self._others: list[ListItem[Came]] = []

    def add(self, row: ListRow, found: Found) -> None:
        """Count one line of the report."""
        said = identity(row)
        who = str(said.get("full_name") or said.get("email", ""))
        cell = row.cells.get("minutes")
        minutes = read_minutes(cell.value, cell.heading) if cell else None
        if minutes is not None and not 0 <= minutes <= LONGEST_MINUTES:
            reason = f"{row.text('minutes')} is no length of an event. Mend the cell."
            self._others.append(refused(0, row, who, reason))
        elif _ABSENT.match(row.text("attended").casefold()) and "attended" in row.cells:
            return
        elif found.question:
            self._others.append(self._question(row, who, minutes, found))
        elif found.person is None or not found.person.applications:
            reason = "Nobody of this intake has this name or address."
            self._others.append(refused(0, row, who, reason))
        else:
            self._people[found.person.key] = found.person
            self._minutes[found.person.key].append(minutes)
            self._rows.setdefault(found.person.key, row)

    def _question(
        self, row: ListRow, who: str, minutes: float | None, found: Found
    ) -> ListItem[Came]:
        fact = Came((), self._way, _whole(minutes))
        return ListItem(
            0,
            Outcome.NEEDS_YOU,
            who,
            _says(fact),
            found.question,
            place_of(row),
            row.shown,
            fact,
            found.choices,
        )

    def items(self) -> tuple[ListItem[Came], ...]:
        """All lines, people by name first, numbered from 0."""
        keys = sorted(self._people, key=lambda key: self._people[key].name.casefold())
        items = [self._came(key) for key in keys] + self._others
        return tuple(replace(item, number=number) for number, item in enumerate(items))

    def _came(self, key: int) -> ListItem[Came]:
        person, row = self._people[key], self._rows[key]
        known = [minutes for minutes in self._minutes[key] if minutes is not None]
        minutes = sum(known) if known else None
        numbers = tuple(
            sorted(one.application_id for one in person.applications.values() if one.application_id)
        )
        fact = Came(numbers, self._way, _whole(minutes))
        outcome, reason = self._outcome(fact)
        if minutes is not None and minutes < LEAST_MINUTES:
            outcome, reason = Outcome.REFUSED, "Looked in for less than five minutes."
        return ListItem(
            0, outcome, person.name, _says(fact), reason, place_of(row), row.shown, fact
        )

    def _outcome(self, fact: Came) -> tuple[Outcome, str]:
        before = {self._before.get(number) for number in fact.applications}
        if before == {None}:
            return Outcome.NEW, ""
        wanted = {
            (together(old[0], fact.attendance) if old else fact.attendance, fact.minutes)
            for old in before
        }
        if wanted == before:
            return Outcome.UNCHANGED, ""
        was = ", ".join(sorted(old[0].value for old in before if old))
        return Outcome.CHANGED, f"was {was}"


def together(old: Attendance, new: Attendance) -> Attendance:
    """Live and by the recording are both; anything else is what was said last."""
    ways = {old, new}
    if Attendance.BOTH in ways or ways == {Attendance.LIVE, Attendance.RECORDING}:
        return Attendance.BOTH
    return new


def _whole(minutes: float | None) -> int | None:
    return None if minutes is None else round(minutes)


def _says(fact: Came) -> str:
    words = "by the recording" if fact.attendance is Attendance.RECORDING else "live"
    return words if fact.minutes is None else f"{words}, {how_many(fact.minutes, 'minute')}"


def apply_attendance(
    desk: Desk,
    plan: ListPlan[Came],
    chosen: frozenset[int] | None = None,
    decisions: Mapping[int, int] | None = None,
) -> int:
    """Record the chosen lines as one action; how many people. Raises Conflict after a change.

    `decisions` name the person a line is about, by the line's number.
    """
    require_head(desk, plan)
    if plan.aim is None:
        raise ValueError("an attendance plan belongs to an event")
    wanted = plan.usual_choice if chosen is None else chosen
    facts = [item.fact for item in plan.items if item.number in wanted and item.fact]
    facts = [fact for fact in facts if fact.applications]
    with desk.action(f"Record {plan.title}", "import") as session:
        people = participants(session, plan.intake_id).known.people
        for item in plan.items:
            key = (decisions or {}).get(item.number)
            if key is not None and item.fact is not None:
                roles = people[key].applications.values()
                numbers = tuple(one.application_id for one in roles if one.application_id)
                facts.append(Came(numbers, item.fact.attendance, item.fact.minutes))
        source = source_of(session, plan, desk)
        lines = {
            line.application_id: line.attendance
            for line in session.scalars(
                select(AttendanceLine).where(AttendanceLine.event_id == plan.aim)
            )
        }
        given = {
            number: (
                together(lines[number], fact.attendance) if number in lines else fact.attendance,
                fact.minutes,
            )
            for fact in facts
            for number in fact.applications
        }
        put_attendance(session, plan.aim, given, source)
    return len(facts)
