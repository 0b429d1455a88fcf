"""The dates of the four intakes, counted from the day on which the demonstration is made.

Intakes start on 1 February and 1 July. Whatever the day, one intake is finished, two that overlap
are running and one is open.
"""

from datetime import date, timedelta

from mentordesk.domain.intakes import twelve_months_after
from mentordesk.services.intakes import NewIntake

FEE_CENTS = 150_00
_TO_FINISH = timedelta(days=45)
"""How long after its end an intake has its survey and its certificates."""
_BEFORE_START = timedelta(days=35)
"""How long before its start an intake may still be open."""
_MONDAY, _FRIDAY = 0, 4


def new_intakes(today: date) -> dict[str, NewIntake]:
    """What is needed to make each of the four intakes, by its key in the story."""
    starts = [date(today.year + year, month, 1) for year in range(-4, 2) for month in (2, 7)]
    past = [start for start in starts if start <= today]
    second, third = past[-2:]
    first = [s for s in past if twelve_months_after(s) <= today - _TO_FINISH][-1]
    current = next(start for start in starts if start >= today + _BEFORE_START)
    return {
        "first": _held(first, None),
        "second": _held(second, None),
        "third": _held(third, _name(second)),
        "current": _open(today, current, _name(first)),
    }


def _name(start: date) -> str:
    return f"{start.year} {'February' if start.month == 2 else 'July'}"


def _held(start: date, copy_from: str | None) -> NewIntake:
    opens = on_or_before(start - timedelta(days=66), _MONDAY)
    closes = opens + timedelta(days=39)
    return _intake(start, opens, closes, copy_from)


def _open(today: date, start: date, copy_from: str) -> NewIntake:
    opens = on_or_before(today - timedelta(days=24), _MONDAY)
    closes = on_or_before(today + timedelta(days=18), _FRIDAY)
    return _intake(start, opens, closes, copy_from)


def _intake(start: date, opens: date, closes: date, copy_from: str | None) -> NewIntake:
    return NewIntake(
        name=_name(start),
        opens=opens,
        closes=closes,
        starts=start,
        match_by=closes + timedelta(days=7),
        notify_by=closes + timedelta(days=11),
        fee_cents=FEE_CENTS,
        currency="AUD",
        copy_from=copy_from,
    )


def on_or_before(day: date, weekday: int) -> date:
    """The last day of this weekday (Monday is 0) that is not after `day`."""
    return day - timedelta(days=(day.weekday() - weekday) % 7)
