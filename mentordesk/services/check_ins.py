"""Check-ins: the staff member asks each pair how it goes after 1, 3, 6, 9 and 12 months.

They are set up when a pair is told; an earlier partner's check-ins stay with that pair.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentordesk.domain.intakes import months_after
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


def fit_to_dates(session: Session, pairs: Iterable[Pair]) -> int:
    """Move the check-ins still to come after the intake's dates were changed; how many changed.

    The first one that would come after the end is held on the last day, later ones are not held;
    what was asked already stays as it is.
    """
    zone = programme_zone(session)
    changed = 0
    for pair in pairs:
        intake = session.get_one(Intake, pair.intake_id)
        begins = max(intake.starts, day_of(pair.notified_at, zone) or intake.starts)
        rows = {
            row.month: row
            for row in session.scalars(select(CheckIn).where(CheckIn.pair_id == pair.id))
        }
        if rows:
            changed += _fit(session, pair.id, rows, _days_within(begins, intake.ends))
    session.flush()
    return changed


def _days_within(begins: date, ends: date) -> dict[int, date]:
    """When each check-in is due: those within the intake, and the next one on its last day."""
    found: dict[int, date] = {}
    for month in MONTHS:
        due = months_after(begins, month)
        found[month] = min(due, ends)
        if due >= ends:
            break
    return found


def _fit(session: Session, pair_id: int, rows: dict[int, CheckIn], wanted: dict[int, date]) -> int:
    changed = 0
    for month in MONTHS:
        row, due = rows.get(month), wanted.get(month)
        if row is None and due is not None:
            session.add(CheckIn(pair_id=pair_id, month=month, due_on=due))
        elif row is not None and row.done_on is None and due is None:
            session.delete(row)
        elif row is not None and row.done_on is None and due is not None and row.due_on != due:
            row.due_on = due
        else:
            continue
        changed += 1
    return changed


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
    with desk.action(f"Check in after {months_in_words(month)}", "check-in") as session:
        row = _row(session, pair_id, month)
        row.done_on, row.outcome = on, outcome.strip() or None


def not_yet(desk: Desk, pair_id: int, month: int) -> None:
    """Take a recorded check-in back."""
    label = f"Take back the check-in after {months_in_words(month)}"
    with desk.action(label, "check-in") as session:
        row = _row(session, pair_id, month)
        row.done_on = row.outcome = None


def _row(session: Session, pair_id: int, month: int) -> CheckIn:
    row = session.scalar(select(CheckIn).where(CheckIn.pair_id == pair_id, CheckIn.month == month))
    if row is None:
        raise Refused(f"There is no check-in after {months_in_words(month)}. Nothing was recorded.")
    return row


def months_in_words(month: int) -> str:
    """A number of months as it is said: "1 month", "3 months"."""
    return "1 month" if month == 1 else f"{month} months"
