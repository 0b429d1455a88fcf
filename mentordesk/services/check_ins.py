"""Check-ins: the staff member asks each pair how it goes after 1, 3, 6, 9 and 12 months.

They are set up when a pair is told; an earlier partner's check-ins stay with that pair.
"""

from calendar import monthrange
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentordesk.domain.refusals import Refused
from mentordesk.services.local_days import day_of, programme_zone
from mentordesk.storage.desk import Desk
from mentordesk.storage.models.intakes import Intake
from mentordesk.storage.models.pairs import Pair
from mentordesk.storage.models.year import CheckIn

MONTHS = (1, 3, 6, 9, 12)
"""After how many months a pair is asked (domain page, row 22)."""


@dataclass(frozen=True, slots=True)
class CheckInRow:
    """One check-in of a pair; `outcome` is about whether help is needed, never what was said."""

    pair_id: int
    month: int
    due_on: date
    done_on: date | None
    outcome: str


def schedule(session: Session, pairs: Iterable[Pair]) -> None:
    """Set up the check-ins of pairs that have none, from the intake's start or the day told."""
    zone = programme_zone(session)
    for pair in pairs:
        known = select(CheckIn.id).where(CheckIn.pair_id == pair.id).limit(1)
        if session.scalar(known) is not None:
            continue
        intake = session.get_one(Intake, pair.intake_id)
        begins = max(intake.starts, day_of(pair.notified_at, zone) or intake.starts)
        session.add_all(
            CheckIn(pair_id=pair.id, month=month, due_on=months_after(begins, month))
            for month in MONTHS
        )


def months_after(day: date, months: int) -> date:
    """The same day some months on; the month's last day where it has no such day."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def load_check_ins(desk: Desk, pair_id: int) -> tuple[CheckInRow, ...]:
    """The check-ins of a pair in the order of the year."""
    with desk.reading() as session:
        rows = session.scalars(
            select(CheckIn).where(CheckIn.pair_id == pair_id).order_by(CheckIn.month)
        )
        return tuple(
            CheckInRow(row.pair_id, row.month, row.due_on, row.done_on, row.outcome or "")
            for row in rows
        )


def check_in(desk: Desk, pair_id: int, month: int, on: date, outcome: str = "") -> None:
    """Record that a pair was asked; an outcome of a few words. Refused for a day to come."""
    if on > desk.today():
        raise Refused("That day is still to come. Nothing was recorded; enter the day you asked.")
    with desk.action(f"Check in after {_months(month)}", "check-in") as session:
        row = _row(session, pair_id, month)
        row.done_on, row.outcome = on, outcome.strip() or None


def not_yet(desk: Desk, pair_id: int, month: int) -> None:
    """Take a recorded check-in back."""
    with desk.action(f"Take back the check-in after {_months(month)}", "check-in") as session:
        row = _row(session, pair_id, month)
        row.done_on = row.outcome = None


def _row(session: Session, pair_id: int, month: int) -> CheckIn:
    row = session.scalar(select(CheckIn).where(CheckIn.pair_id == pair_id, CheckIn.month == month))
    if row is None:
        raise Refused(f"There is no check-in after {_months(month)}. Nothing was recorded.")
    return row


def _months(month: int) -> str:
    return "1 month" if month == 1 else f"{month} months"
