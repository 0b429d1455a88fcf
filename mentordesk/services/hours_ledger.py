"""The hours ledger of one person in an intake: every line that counts, hours by hand too."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select

from mentordesk.domain.numbers import how_many
from mentordesk.domain.people import Role
from mentordesk.domain.refusals import Refused
from mentordesk.domain.year import HoursKind
from mentordesk.services.answers import coordinator_source
from mentordesk.services.hours import HoursRow, load_hours
from mentordesk.services.reflections import load_reflections
from mentordesk.storage.desk import Desk
from mentordesk.storage.models.applications import Application
from mentordesk.storage.models.people import Person
from mentordesk.storage.models.year import Contact, Event, Hours

LEAST, MOST = 0.0, 24.0


@dataclass(frozen=True, slots=True)
class LedgerLine:
    """One line of the ledger: hours on a day, and what for; `by_hand` may be taken back."""

    hours_id: int
    spent_on: date
    kind: HoursKind
    amount: float
    about: str
    by_hand: bool


@dataclass(frozen=True, slots=True)
class Ledger:
    """The ledger of one application: its lines, the latest last, and its reflections counted."""

    application_id: int
    name: str
    role: Role
    lines: tuple[LedgerLine, ...]
    reflections: int

    @property
    def total(self) -> float:
        """All hours that count."""
        return round(sum(line.amount for line in self.lines), 2)

    def of_kind(self, kind: HoursKind) -> float:
        """The hours of one kind."""
        return round(sum(line.amount for line in self.lines if line.kind is kind), 2)


def load_ledger(desk: Desk, application_id: int) -> Ledger:
    """The ledger of one application; three queries."""
    with desk.reading() as session:
        application = session.get_one(Application, application_id)
        name = session.get_one(Person, application.person_id).full_name
        rows = session.execute(
            select(Hours, Event.title, Contact.minutes, Contact.mode)
            .outerjoin(Event, Event.id == Hours.event_id)
            .outerjoin(Contact, Contact.id == Hours.contact_id)
            .where(Hours.application_id == application_id)
            .order_by(Hours.spent_on, Hours.id)
        )
        lines = tuple(
            LedgerLine(
                row.id,
                row.spent_on,
                row.kind,
                round(row.amount, 2),
                title or (f"meeting of {how_many(minutes, 'minute')}, {mode}" if minutes else ""),
                row.event_id is None and row.contact_id is None,
            )
            for row, title, minutes, mode in rows
        )
        role, intake_id = application.role, application.intake_id
    reflections = load_reflections(desk, intake_id).get(application_id, 0)
    return Ledger(application_id, name, role, lines, reflections)


def log_hours(
    desk: Desk,
    application_id: int,
    on: date,
    amount: float,
    kind: HoursKind = HoursKind.PREPARATION,
) -> int:
    """Enter hours by hand and return the line's id; raises Refused with one sentence."""
    if on > desk.today():
        raise Refused("That day is still to come. Nothing was entered; enter the day it was.")
    if not LEAST < amount <= MOST:
        raise Refused(
            f"{amount:g} hours on one day cannot be: more than 0 and at most 24. "
            "Nothing was entered."
        )
    with desk.action(f"Enter {how_many(amount, 'hour')} of {kind}", "hours") as session:
        session.get_one(Application, application_id)
        row = Hours(
            application_id=application_id,
            spent_on=on,
            kind=kind,
            amount=round(amount, 4),
            source_id=coordinator_source(session, desk.now()).id,
        )
        session.add(row)
        session.flush()
        return row.id


def take_back_hours(desk: Desk, *hours_ids: int) -> None:
    """Take lines back that were entered by hand, all or none; others follow meeting or event."""
    with desk.action("Take hours back", "hours") as session:
        for number in hours_ids:
            row = session.get(Hours, number)
            if row is None or row.event_id is not None or row.contact_id is not None:
                raise Refused(
                    "These hours follow a meeting or an event. Nothing was changed; change that "
                    "one."
                )
            session.delete(row)


def short_of_hours(desk: Desk, intake_id: int) -> tuple[HoursRow, ...]:
    """Who logged less than the scheme expects by now, the furthest behind first."""
    behind = [row for row in load_hours(desk, intake_id) if row.falls_short]
    return tuple(sorted(behind, key=lambda row: (row.total - row.expected, row.name.casefold())))
