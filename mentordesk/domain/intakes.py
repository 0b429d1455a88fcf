"""Intakes: their stages and dates, what dates must satisfy, which stage may follow which."""

import calendar
import itertools
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from mentordesk.domain.refusals import Refused


class Stage(StrEnum):
    """Where an intake stands; the order of the members is the order of the year."""

    PLANNING = "planning"
    OPEN = "open"
    CLOSED = "closed for applications"
    MATCHING = "matching"
    NOTIFIED = "notified"
    RUNNING = "running"
    WRAPPING_UP = "wrapping up"
    FINISHED = "closed"

    @property
    def step(self) -> int:
        """The stage's place in the year, from 0."""
        return list(Stage).index(self)


@dataclass(frozen=True, slots=True)
class IntakeDates:
    """The dates of one intake; `closes` is inclusive in the programme's time zone."""

    opens: date
    closes: date
    starts: date
    ends: date
    match_by: date | None = None
    notify_by: date | None = None


def twelve_months_after(start: date) -> date:
    """The same day a year later; 29 February becomes 28 February."""
    last = calendar.monthrange(start.year + 1, start.month)[1]
    return date(start.year + 1, start.month, min(start.day, last))


def months_after(day: date, months: int) -> date:
    """The same day some months on; the month's last day where it has no such day."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def require_order(dates: IntakeDates) -> None:
    """Raise Refused unless opens <= closes <= match by <= notify by <= starts < ends holds."""
    named = [
        ("applications open", dates.opens),
        ("applications close", dates.closes),
        ("match by", dates.match_by),
        ("notify by", dates.notify_by),
        ("the start", dates.starts),
        ("the end", dates.ends),
    ]
    known = [(name, day) for name, day in named if day is not None]
    for (earlier, one), (later, other) in itertools.pairwise(known):
        if one > other:
            raise Refused(
                f"The dates are out of order: {earlier} ({one.isoformat()}) comes after "
                f"{later} ({other.isoformat()}). Nothing was changed; correct one of the two."
            )
    if dates.starts == dates.ends:
        raise Refused("The intake would end on the day it starts. Enter a later end.")


def is_late(received: datetime, closes: date, zone: str) -> bool:
    """Whether an application came after the closing day was over in the programme's time zone.

    `received` without a zone is taken as written in the programme's own zone.
    """
    end = datetime.combine(closes + timedelta(days=1), time(), ZoneInfo(zone))
    if received.tzinfo is None:
        received = received.replace(tzinfo=ZoneInfo(zone))
    return received >= end


def next_stage(stage: Stage) -> Stage | None:
    """The stage after this one; none after the last."""
    later = list(Stage)[stage.step + 1 :]
    return later[0] if later else None


def require_move(now: Stage, wanted: Stage) -> None:
    """Raise Refused unless the intake may move there: one step on, or one step back."""
    if abs(wanted.step - now.step) != 1:
        raise Refused(
            f"The intake is {now} and cannot become {wanted} in one step. "
            f"The next stage is {next_stage(now) or 'none: it is finished'}."
        )
