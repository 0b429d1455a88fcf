"""One person over the years: roles, partners, check-ins, letters, certificates, events, hours.

Fees and papers too. Cases are restricted and are not told here, nor is any answer.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session, aliased

from mentordesk.domain.numbers import how_many
from mentordesk.domain.refusals import Refused
from mentordesk.domain.year import CertificateEvent, CertificateState
from mentordesk.services.check_ins import months_in_words
from mentordesk.services.fees import in_money
from mentordesk.services.history import Looked, load_history
from mentordesk.services.local_days import day_of, programme_zone
from mentordesk.storage.desk import Desk
from mentordesk.storage.models.applications import Application, Document
from mentordesk.storage.models.certificates import Certificate, CertificateLine
from mentordesk.storage.models.correspondence import Letter
from mentordesk.storage.models.intakes import Intake
from mentordesk.storage.models.pairs import Fee, Pair
from mentordesk.storage.models.people import Person
from mentordesk.storage.models.year import AttendanceLine, CheckIn, Event, Hours

_MOST_CHANGES = 50


class About(StrEnum):
    """What a line of somebody's years is about."""

    ROLE = "role"
    PAIR = "pair"
    CHECK_IN = "check-in"
    LETTER = "letter"
    CERTIFICATE = "certificate"
    EVENT = "event"
    HOURS = "hours"
    FEE = "fee"
    DOCUMENT = "document"
    CHANGE = "change"


@dataclass(frozen=True, slots=True)
class YearLine:
    """One thing that is known: about what, in which intake ("" for none), since when, in words."""

    number: int
    about: About
    intake: str
    day: date | None
    words: str


@dataclass(frozen=True, slots=True)
class PersonYears:
    """Somebody with everything known of them over the years, the newest intake first."""

    person_id: int
    name: str
    email: str
    member_no: str
    lines: tuple[YearLine, ...]


_Told = Iterator[tuple[About, str, date | None, str]]


def load_person_years(desk: Desk, person_id: int) -> PersonYears:
    """Everything about one person; ten queries. Raises Refused for somebody who is not there."""
    with desk.reading() as session:
        person = session.get(Person, person_id)
        if person is None:
            raise Refused("This person is no longer there. Nothing was changed.")
        zone = programme_zone(session)
        ids = select(Application.id).where(Application.person_id == person_id)
        told = [
            *_roles(session, person_id, zone),
            *_pairs(session, person_id, zone),
            *_check_ins(session, person_id),
            *_letters(session, person_id, zone),
            *_certificates(session, ids, zone),
            *_events(session, ids, zone),
            *_hours(session, ids),
            *_fees(session, ids),
            *_documents(session, ids, zone),
        ]
        name, email, member = person.full_name, person.email or "", person.member_no or ""
    changes = load_history(desk, _MOST_CHANGES, Looked(person_id=person_id))
    told += [(About.CHANGE, "", row.at.astimezone(zone).date(), row.label) for row in changes]
    lines = tuple(YearLine(number, *one) for number, one in enumerate(told))
    return PersonYears(person_id, name, email, member, lines)


def _of_intakes(query: Any) -> Any:
    """A query over applications with their intakes, the newest first."""
    return query.join(Intake, Intake.id == Application.intake_id).order_by(
        Intake.starts.desc(), Intake.id.desc()
    )


def _roles(session: Session, person_id: int, zone: ZoneInfo) -> _Told:
    query = select(Application, Intake.name).where(Application.person_id == person_id)
    for one, intake in session.execute(_of_intakes(query)):
        why = f": {one.standing_reason}" if one.standing_reason else ""
        day = one.received_at.astimezone(zone).date()
        yield About.ROLE, intake, day, f"{str(one.role).capitalize()}, {one.standing}{why}"


def _pairs(session: Session, person_id: int, zone: ZoneInfo) -> _Told:
    mentee, mentor = aliased(Person), aliased(Person)
    rows = session.execute(
        select(Pair, Intake.name, mentee.full_name, mentor.full_name)
        .join(Intake, Intake.id == Pair.intake_id)
        .join(mentee, mentee.id == Pair.mentee_person_id)
        .join(mentor, mentor.id == Pair.mentor_person_id)
        .where(or_(Pair.mentee_person_id == person_id, Pair.mentor_person_id == person_id))
        .order_by(Intake.starts.desc(), Pair.id)
    )
    for pair, intake, one, other in rows:
        mine = pair.mentee_person_id == person_id
        partner = f"Mentee of {other}" if mine else f"Mentor of {one}"
        reason = f" ({pair.end_reason})" if pair.end_reason else ""
        day = (pair.confirmed_at or pair.drafted_at).astimezone(zone).date()
        yield About.PAIR, intake, day, f"{partner}, {pair.state}{reason}"


def _check_ins(session: Session, person_id: int) -> _Told:
    """The check-ins that were held, with what came of them."""
    rows = session.execute(
        select(CheckIn, Intake.name)
        .join(Pair, Pair.id == CheckIn.pair_id)
        .join(Intake, Intake.id == Pair.intake_id)
        .where(
            or_(Pair.mentee_person_id == person_id, Pair.mentor_person_id == person_id),
            CheckIn.done_on.is_not(None),
        )
        .order_by(CheckIn.done_on.desc(), CheckIn.id.desc())
    )
    for one, intake in rows:
        came = f": {one.outcome}" if one.outcome else ""
        yield About.CHECK_IN, intake, one.done_on, f"After {months_in_words(one.month)}{came}"


def _letters(session: Session, person_id: int, zone: ZoneInfo) -> _Told:
    rows = session.execute(
        select(Letter, Intake.name)
        .join(Intake, Intake.id == Letter.intake_id)
        .where(Letter.person_id == person_id)
        .order_by(Letter.drafted_at.desc(), Letter.id.desc())
    )
    for letter, intake in rows:
        day = (letter.sent_at or letter.drafted_at).astimezone(zone).date()
        yield About.LETTER, intake, day, f"{letter.subject}, {letter.state}"


def _certificates(session: Session, ids: Any, zone: ZoneInfo) -> _Told:
    """Each certificate on the day it was issued, and on that on which it stopped counting."""
    ended = (
        select(CertificateLine.certificate_id, func.max(CertificateLine.at).label("at"))
        .where(CertificateLine.event.in_([CertificateEvent.WITHDRAWN, CertificateEvent.REPLACED]))
        .group_by(CertificateLine.certificate_id)
        .subquery()
    )
    query = (
        select(Certificate, Intake.name, ended.c.at)
        .join(Application, Application.id == Certificate.application_id)
        .outerjoin(ended, ended.c.certificate_id == Certificate.id)
        .where(Certificate.application_id.in_(ids))
    )
    for one, intake, at in session.execute(_of_intakes(query).order_by(Certificate.id.desc())):
        if one.state is not CertificateState.ISSUED:
            words = f"Certificate {one.number}, {one.state}"
            yield About.CERTIFICATE, intake, day_of(at, zone), words
        words = f"Certificate {one.number}, {CertificateState.ISSUED}"
        yield About.CERTIFICATE, intake, one.issued_on, words


def _events(session: Session, ids: Any, zone: ZoneInfo) -> _Told:
    rows = session.execute(
        select(Event.title, Event.starts_at, AttendanceLine.attendance, Intake.name)
        .join(Event, Event.id == AttendanceLine.event_id)
        .join(Intake, Intake.id == Event.intake_id)
        .where(AttendanceLine.application_id.in_(ids))
        .order_by(Event.starts_at.desc())
    )
    for title, starts_at, attendance, intake in rows:
        yield About.EVENT, intake, starts_at.astimezone(zone).date(), f"{title}, {attendance}"


def _hours(session: Session, ids: Any) -> _Told:
    query = (
        select(Intake.name, Application.role, Hours.kind, func.sum(Hours.amount))
        .join(Application, Application.id == Hours.application_id)
        .where(Hours.application_id.in_(ids))
        .group_by(Intake.id, Intake.name, Intake.starts, Application.role, Hours.kind)
    )
    for intake, role, kind, amount in session.execute(_of_intakes(query)):
        yield About.HOURS, intake, None, f"{how_many(round(amount, 1), 'hour')} of {kind} as {role}"


def _fees(session: Session, ids: Any) -> _Told:
    query = (
        select(Fee, Intake.name)
        .join(Application, Application.id == Fee.application_id)
        .where(Fee.application_id.in_(ids))
    )
    for fee, intake in session.execute(_of_intakes(query)):
        money = in_money(fee.amount_cents, fee.currency)
        yield About.FEE, intake, fee.settled_on or fee.due_on, f"{money}, {fee.state}"


def _documents(session: Session, ids: Any, zone: ZoneInfo) -> _Told:
    query = (
        select(Document, Intake.name)
        .join(Application, Application.id == Document.application_id)
        .where(Document.application_id.in_(ids))
    )
    for one, intake in session.execute(_of_intakes(query)):
        day = one.filed_at.astimezone(zone).date()
        yield About.DOCUMENT, intake, day, f"{one.name} ({one.kind})"
