"""The calendar of an intake's year: what is due, today, this week and later, and where it is done.

Everything with a day that waits for the coordinator is in it once: the intake's own dates, events,
first contacts, check-ins, fees, cases due for another look (counted, never named), surveys, the
coordinator's reminders. What is done is in it no more.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from itertools import groupby
from zoneinfo import ZoneInfo

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from mentordesk.domain.intakes import IntakeDates, Stage
from mentordesk.domain.pairing import PairState
from mentordesk.domain.surveys import SurveyRound
from mentordesk.domain.year import FeeState
from mentordesk.services.check_ins import months_in_words
from mentordesk.services.events import EventRow, load_events
from mentordesk.services.intakes import IntakeRow, list_intakes
from mentordesk.services.local_days import day_in_words, programme_zone
from mentordesk.services.pairs import PairRow, load_pairs
from mentordesk.services.reminders import ReminderRow, load_reminders
from mentordesk.storage.desk import Desk
from mentordesk.storage.models.correspondence import Survey
from mentordesk.storage.models.pairs import Fee, Pair
from mentordesk.storage.models.year import Case, CheckIn

_LOOKED_AFTER = frozenset({PairState.NOTIFIED, PairState.ACTIVE, PairState.ON_HOLD})
_HALF = timedelta(days=182)
_BEFORE_THE_END = timedelta(days=14)
"""How long before the end of an intake its exit survey goes out."""


class Kind(StrEnum):
    """What a day of the calendar is about; the order is that of lines of one day."""

    INTAKE = "intake"
    EVENT = "event"
    REMINDER = "reminder"
    FIRST_CONTACT = "first contact"
    CHECK_IN = "check-in"
    CASE = "case"
    FEE = "fee"
    SURVEY = "survey"


class Nearness(StrEnum):
    """How near a day is."""

    OVERDUE = "Overdue"
    TODAY = "Today"
    WEEK = "This week"
    LATER = "Later"


_DONE_AT = {
    Kind.INTAKE: "Overview",
    Kind.EVENT: "Events",
    Kind.REMINDER: "Overview",
    Kind.FIRST_CONTACT: "Pairs",
    Kind.CHECK_IN: "Pairs",
    Kind.CASE: "Pairs",
    Kind.FEE: "Pairs",
    Kind.SURVEY: "Letters",
}
_PASSES = frozenset({Kind.INTAKE, Kind.EVENT})
"""Kinds whose day goes by of itself: nothing of them is ever overdue."""


@dataclass(frozen=True, slots=True)
class CalendarDay:
    """One line of the calendar: the day in the programme's zone, what is due, and where.

    `key` stays the same while the line does, for calendars that are brought up to date.
    """

    day: date
    words: str
    kind: Kind
    key: str
    reminder_id: int | None = None

    @property
    def tab(self) -> str:
        """The tab where it is done."""
        return _DONE_AT[self.kind]

    def nearness(self, today: date) -> Nearness:
        """How near it is; this week ends on Sunday."""
        if self.day < today:
            return Nearness.OVERDUE
        if self.day == today:
            return Nearness.TODAY
        return Nearness.WEEK if self.day <= week_ends(today) else Nearness.LATER


def week_ends(today: date) -> date:
    """The Sunday of a day's week; on a Sunday, the next one, as the week is over."""
    return today + timedelta(days=6 - today.weekday() or 7)


def load_year_calendar(desk: Desk, intake_id: int) -> tuple[CalendarDay, ...]:
    """Every line of an intake's calendar by its day; some dozen queries whatever its size."""
    intake = next(row for row in list_intakes(desk) if row.intake_id == intake_id)
    pairs = load_pairs(desk, intake_id)
    events = load_events(desk, intake_id)
    return calendar_of(desk, intake, pairs, events)


def calendar_of(
    desk: Desk, intake: IntakeRow, pairs: Sequence[PairRow], events: Sequence[EventRow]
) -> tuple[CalendarDay, ...]:
    """The same where pairs and events were read already."""
    number = intake.intake_id
    with desk.reading() as session:
        zone = programme_zone(session)
        days = [
            *_dates(intake.dates),
            *_events(events, zone),
            *_first_contacts(pairs),
            *_check_ins(session, number),
            *_cases(session, number),
            *_fees(session, number),
            *_surveys(session, intake),
        ]
    today = desk.now().astimezone(zone).date()
    days += [_reminder(row) for row in load_reminders(desk, number)]
    ahead = [one for one in days if one.day >= today or one.kind not in _PASSES]
    order = list(Kind)
    return tuple(sorted(ahead, key=lambda one: (one.day, order.index(one.kind), one.words)))


def due_lines(days: Iterable[CalendarDay], today: date) -> tuple[CalendarDay, ...]:
    """What is overdue in one line a kind, the coordinator's own words always on their own."""
    overdue = [one for one in days if one.nearness(today) is Nearness.OVERDUE]
    order = list(Kind)
    found = [one for one in overdue if one.kind is Kind.REMINDER]
    gathered = sorted(
        (one for one in overdue if one.kind is not Kind.REMINDER),
        key=lambda one: (order.index(one.kind), one.day),
    )
    for _, group in groupby(gathered, key=lambda one: one.kind):
        lines = list(group)
        oldest = lines[0]
        more = f" (and {len(lines) - 1} more days)" if len(lines) > 2 else ""
        more = " (and one more day)" if len(lines) == 2 else more
        found.append(CalendarDay(oldest.day, f"{oldest.words}{more}", oldest.kind, oldest.key))
    return tuple(sorted(found, key=lambda one: (one.day, order.index(one.kind))))


def _dates(dates: IntakeDates) -> list[CalendarDay]:
    named = (
        ("opens", dates.opens, "Applications open"),
        ("closes", dates.closes, "Last day for applications"),
        ("match", dates.match_by, "Matching to be done"),
        ("notify", dates.notify_by, "Partners told of their match"),
        ("starts", dates.starts, "The intake starts"),
        ("ends", dates.ends, "The intake ends"),
    )
    return [
        CalendarDay(day, words, Kind.INTAKE, key) for key, day, words in named if day is not None
    ]


def _events(events: Iterable[EventRow], zone: ZoneInfo) -> list[CalendarDay]:
    return [
        CalendarDay(
            event.starts_at.astimezone(zone).date(),
            f"{event.title}, {event.clock}",
            Kind.EVENT,
            f"event-{event.event_id}",
        )
        for event in events
        if not event.cancelled
    ]


def _first_contacts(pairs: Iterable[PairRow]) -> list[CalendarDay]:
    waiting = sorted(row.first_contact_due for row in pairs if row.no_contact_yet)
    return [
        _line(day, Kind.FIRST_CONTACT, _counted(len(list(same)), "First contact of {}", "pair"))
        for day, same in groupby(waiting)
    ]


def _check_ins(session: Session, intake_id: int) -> list[CalendarDay]:
    rows = session.execute(
        select(CheckIn.due_on, CheckIn.month, func.count())
        .join(Pair, Pair.id == CheckIn.pair_id)
        .where(
            Pair.intake_id == intake_id, CheckIn.done_on.is_(None), Pair.state.in_(_LOOKED_AFTER)
        )
        .group_by(CheckIn.due_on, CheckIn.month)
    )
    return [
        CalendarDay(
            day,
            _counted(count, f"Check in with {{}} after {months_in_words(month)}", "pair"),
            Kind.CHECK_IN,
            f"check-in-{month}-{day.isoformat()}",
        )
        for day, month, count in rows
    ]


def _cases(session: Session, intake_id: int) -> list[CalendarDay]:
    """Only how many: whose they are is shown where cases are asked for."""
    rows = session.execute(
        select(Case.follow_up_on, func.count())
        .join(Pair, Pair.id == Case.pair_id)
        .where(
            Pair.intake_id == intake_id, Case.closed_on.is_(None), Case.follow_up_on.is_not(None)
        )
        .group_by(Case.follow_up_on)
    )
    return [
        _line(day, Kind.CASE, _counted(count, "Look again at {}", "case"))
        for day, count in rows
        if day is not None
    ]


def _fees(session: Session, intake_id: int) -> list[CalendarDay]:
    rows = session.execute(
        select(Fee.due_on, func.count())
        .join(Pair, Pair.id == Fee.pair_id)
        .where(Pair.intake_id == intake_id, Fee.state == FeeState.DUE)
        .group_by(Fee.due_on)
    )
    return [_line(day, Kind.FEE, _counted(count, "{} to be paid", "fee")) for day, count in rows]


def _surveys(session: Session, intake: IntakeRow) -> list[CalendarDay]:
    """When a survey goes out, as long as it has not; none before there are pairs to ask."""
    if intake.stage.step < Stage.NOTIFIED.step or intake.stage is Stage.FINISHED:
        return []
    sent = set(
        session.scalars(
            select(Survey.kind).where(
                Survey.intake_id == intake.intake_id, Survey.sent_on.is_not(None)
            )
        )
    )
    planned = (
        (SurveyRound.MID_POINT, intake.dates.starts + _HALF, "Send the mid-point survey"),
        (SurveyRound.EXIT, intake.dates.ends - _BEFORE_THE_END, "Send the exit survey"),
    )
    return [
        CalendarDay(day, words, Kind.SURVEY, f"survey-{which}")
        for which, day, words in planned
        if which not in sent
    ]


def _reminder(row: ReminderRow) -> CalendarDay:
    words = f"{row.text} ({row.about})" if row.about else row.text
    number = row.reminder_id
    return CalendarDay(row.due_on, words, Kind.REMINDER, f"reminder-{number}", number)


def _line(day: date, kind: Kind, words: str) -> CalendarDay:
    return CalendarDay(day, words, kind, f"{kind.value.replace(' ', '-')}-{day.isoformat()}")


def _counted(number: int, words: str, noun: str) -> str:
    return words.format(f"{number} {noun}" if number == 1 else f"{number} {noun}s")


def said(one: CalendarDay) -> str:
    """A line as it is printed on a terminal."""
    return f"{day_in_words(one.day)}: {one.words}"
