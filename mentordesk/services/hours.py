"""Contacts and hours: what a pair met and what counts towards professional development.

Only length, day and mode are kept; there is no place for what was said.
"""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from mentordesk.domain.numbers import how_many
from mentordesk.domain.pairing import PairState
from mentordesk.domain.people import Role
from mentordesk.domain.refusals import Refused
from mentordesk.domain.year import (
    HOURS_EXPECTED_OF_MENTEE,
    HOURS_EXPECTED_OF_MENTOR,
    ContactMode,
    HoursKind,
)
from mentordesk.services.answers import coordinator_source
from mentordesk.storage.desk import Desk
from mentordesk.storage.models.applications import Application, Source
from mentordesk.storage.models.intakes import Intake
from mentordesk.storage.models.pairs import Pair
from mentordesk.storage.models.people import Person
from mentordesk.storage.models.year import Contact, Hours


@dataclass(frozen=True, slots=True)
class HoursRow:
    """The hours of one application that has a pair; `expected` up to today, `promised` a month."""

    application_id: int
    name: str
    role: Role
    contact: float
    preparation: float
    webinar: float
    expected: float
    promised: float | None

    @property
    def total(self) -> float:
        """All hours that count."""
        return round(self.contact + self.preparation + self.webinar, 2)

    @property
    def falls_short(self) -> bool:
        """Whether fewer hours were logged than the scheme expects by now."""
        return self.total < self.expected


@dataclass(frozen=True, slots=True)
class NewContact:
    """A meeting to be logged: minutes from 1 to 1440, preparation in hours for each side."""

    held_on: date
    minutes: int
    mode: ContactMode = ContactMode.VIDEO
    mentee_preparation: float = 0.0
    mentor_preparation: float = 0.0


@dataclass(frozen=True, slots=True)
class ContactRow:
    """One meeting of a pair."""

    contact_id: int
    held_on: date
    minutes: int
    mode: ContactMode


def months_between(start: date, end: date) -> int:
    """Whole months from one day to another; none before the start."""
    months = (end.year - start.year) * 12 + end.month - start.month
    return max(0, months - (end.day < start.day))


def load_hours(desk: Desk, intake_id: int) -> tuple[HoursRow, ...]:
    """Everybody who has or had a confirmed pair, mentees first, by name; four queries."""
    today = desk.today()
    with desk.reading() as session:
        intake = session.get_one(Intake, intake_id)
        months = months_between(intake.starts, min(today, intake.ends))
        sums = hours_by_kind(session, intake_id)
        mentees = _mentees_of(session, intake_id)
        found = session.execute(
            select(Application.id, Application.role, Application.hours_per_month, Person.full_name)
            .join(Person, Person.id == Application.person_id)
            .where(Application.intake_id == intake_id, Application.id.in_(mentees))
        )
        rows = [
            HoursRow(
                application_id=number,
                name=name,
                role=role,
                contact=sums[number, HoursKind.CONTACT],
                preparation=sums[number, HoursKind.PREPARATION],
                webinar=sums[number, HoursKind.WEBINAR],
                expected=expected_hours(role, mentees[number], months),
                promised=promised,
            )
            for number, role, promised, name in found
        ]
    return tuple(sorted(rows, key=lambda row: (row.role, row.name.casefold())))


def expected_hours(role: Role, mentees: int, months: int) -> float:
    """What the scheme expects: 3 hours a month of a mentee, 1 a month and mentee of a mentor."""
    if role is Role.MENTEE:
        return HOURS_EXPECTED_OF_MENTEE * months
    return HOURS_EXPECTED_OF_MENTOR * mentees * months


def hours_by_kind(session: Session, intake_id: int) -> defaultdict[tuple[int, HoursKind], float]:
    """The sums of an intake's hours by application and kind; 0 for what nobody logged."""
    rows = session.execute(
        select(Hours.application_id, Hours.kind, func.sum(Hours.amount))
        .join(Application, Application.id == Hours.application_id)
        .where(Application.intake_id == intake_id)
        .group_by(Hours.application_id, Hours.kind)
    )
    sums: defaultdict[tuple[int, HoursKind], float] = defaultdict(float)
    for number, kind, amount in rows:
        sums[number, kind] = round(amount, 2)
    return sums


def _mentees_of(session: Session, intake_id: int) -> dict[int, int]:
    """How many partners each application has or had in a confirmed pair."""
    partners: dict[int, int] = {}
    for pair in session.execute(
        select(Pair.mentee_application_id, Pair.mentor_application_id).where(
            Pair.intake_id == intake_id, Pair.confirmed
        )
    ):
        for number in pair:
            partners[number] = partners.get(number, 0) + 1
    return partners


def load_contacts(desk: Desk, pair_id: int) -> tuple[ContactRow, ...]:
    """The meetings of a pair, the latest first."""
    with desk.reading() as session:
        rows = session.scalars(
            select(Contact)
            .where(Contact.pair_id == pair_id)
            .order_by(Contact.held_on.desc(), Contact.id.desc())
        )
        return tuple(ContactRow(row.id, row.held_on, row.minutes, row.mode) for row in rows)


def log_contact(desk: Desk, pair_id: int, new: NewContact) -> int:
    """Log a meeting with the hours of both sides, and return its id.

    The first one makes a pair that was told active. Raises Refused for a pair that was not told
    yet, for a day to come and for a length of no meeting.
    """
    require_meeting(desk, new)
    with desk.action(f"Log a meeting of {how_many(new.minutes, 'minute')}", "hours") as session:
        pair = session.get_one(Pair, pair_id)
        if pair.state in {PairState.DRAFT, PairState.CONFIRMED}:
            raise Refused(
                "The two have not been told of each other yet. Nothing was logged; "
                "mark the pair as told first."
            )
        return put_contact(session, pair, new, coordinator_source(session, desk.now())).id


def require_meeting(desk: Desk, new: NewContact) -> None:
    """Raise Refused for a day to come, a length of no meeting, hours nobody prepares."""
    if new.held_on > desk.today():
        raise Refused("That day is still to come. Nothing was logged; enter the day they met.")
    if not 1 <= new.minutes <= 1440:
        raise Refused("A meeting is between 1 minute and 24 hours long. Nothing was logged.")
    if not all(0 <= spent <= 24 for spent in (new.mentee_preparation, new.mentor_preparation)):
        raise Refused("The preparation for a meeting is 0 to 24 hours. Nothing was logged.")


def put_contact(session: Session, pair: Pair, new: NewContact, source: Source) -> Contact:
    """Put a meeting down within an open action, with both sides' hours; the pair is active then."""
    contact = Contact(
        pair_id=pair.id,
        held_on=new.held_on,
        minutes=new.minutes,
        mode=new.mode,
        source_id=source.id,
    )
    session.add(contact)
    session.flush()
    session.add_all(_hours_of(pair, contact, new))
    if pair.first_contact_on is None or new.held_on < pair.first_contact_on:
        pair.first_contact_on = new.held_on
    if pair.state is PairState.NOTIFIED:
        pair.state = PairState.ACTIVE
    return contact


def edit_contact(
    session: Session, contact: Contact, held_on: date, minutes: int, mode: ContactMode
) -> None:
    """Correct a meeting within an open action: its hours follow, and the pair's first meeting."""
    before = contact.held_on
    contact.held_on, contact.minutes, contact.mode = held_on, minutes, mode
    for hours in session.scalars(select(Hours).where(Hours.contact_id == contact.id)):
        hours.spent_on = held_on
        if hours.kind is HoursKind.CONTACT:
            hours.amount = round(minutes / 60, 4)
    session.flush()
    pair = session.get_one(Pair, contact.pair_id)
    if pair.first_contact_on is None or before == pair.first_contact_on:
        days = select(func.min(Contact.held_on)).where(Contact.pair_id == pair.id)
        pair.first_contact_on = session.scalar(days)
    elif held_on < pair.first_contact_on:
        pair.first_contact_on = held_on


def put_preparation(
    session: Session, contact: Contact, prepared: tuple[float, float], source: Source
) -> None:
    """Correct the hours mentee and mentor prepared for a meeting, within an open action."""
    pair = session.get_one(Pair, contact.pair_id)
    kept = {
        row.application_id: row
        for row in session.scalars(
            select(Hours).where(Hours.contact_id == contact.id, Hours.kind == HoursKind.PREPARATION)
        )
    }
    sides = (pair.mentee_application_id, pair.mentor_application_id)
    for number, amount in zip(sides, prepared, strict=True):
        row = kept.get(number)
        if row is not None and amount > 0:
            row.amount, row.source_id = round(amount, 4), source.id
        elif row is not None:
            session.delete(row)
        elif amount > 0:
            session.add(
                Hours(
                    application_id=number,
                    spent_on=contact.held_on,
                    kind=HoursKind.PREPARATION,
                    amount=round(amount, 4),
                    contact_id=contact.id,
                    source_id=source.id,
                )
            )


def _hours_of(pair: Pair, contact: Contact, new: NewContact) -> list[Hours]:
    sides = [
        (pair.mentee_application_id, new.mentee_preparation),
        (pair.mentor_application_id, new.mentor_preparation),
    ]
    found = []
    for application_id, preparation in sides:
        amounts = {HoursKind.CONTACT: new.minutes / 60, HoursKind.PREPARATION: preparation}
        found += [
            Hours(
                application_id=application_id,
                spent_on=new.held_on,
                kind=kind,
                amount=round(amount, 4),
                contact_id=contact.id,
                source_id=contact.source_id,
            )
            for kind, amount in amounts.items()
            if amount > 0
        ]
    return found
