"""What letters draw on: everything of one intake, read once for all recipients of all letters."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from mentordesk.domain.office_clock import in_office
from mentordesk.domain.people import Membership, Role, tidy
from mentordesk.domain.vocabulary import Scheme
from mentordesk.domain.year import Attendance, CertificateState, LetterState
from mentordesk.domain.zones import zone_named
from mentordesk.services.applicant_rows import ApplicantRow
from mentordesk.services.applicants import load_applicants
from mentordesk.services.events import EventRow, load_events
from mentordesk.services.fees import FeeRow, load_fees
from mentordesk.services.hours import load_hours
from mentordesk.services.pairs import PairRow, load_pairs
from mentordesk.services.programmes import read_scheme_of
from mentordesk.storage.desk import Desk
from mentordesk.storage.models.applications import Application
from mentordesk.storage.models.certificates import Certificate
from mentordesk.storage.models.correspondence import Letter, Survey, SurveyResponse
from mentordesk.storage.models.history import Action
from mentordesk.storage.models.intakes import Intake
from mentordesk.storage.models.pairs import Pair
from mentordesk.storage.models.people import Person
from mentordesk.storage.models.settings import Setting
from mentordesk.storage.models.year import AttendanceLine, Case, CheckIn, Event

LETTER_KEY = "letter_key"
"""The setting that tells this programme's letters from any other's; made with the first letter."""


@dataclass(frozen=True, slots=True)
class Kept:
    """A letter that is there already: how far it got; drafted and sent by the office's clock."""

    letter_id: int
    state: LetterState
    drafted_at: datetime
    sent_at: datetime | None


@dataclass(frozen=True, slots=True)
class Guest:
    """A speaker of an event: no applicant; `person_id` where the programme knows them."""

    name: str
    email: str = ""
    affiliation: str = ""
    person_id: int | None = None


@dataclass(frozen=True)
class Known:
    """Everything of an intake that letters draw on, read once for all recipients.

    `check_ins` is the latest month that is due, by pair; `guests` are speakers by event; `cases`
    the pairs with an open case; `came` who was at each event; `answered` who returned a survey,
    by its kind; `kept` the letters there are, by message id.
    """

    scheme: Scheme
    intake: Intake
    today: date
    key: str
    applicants: dict[int, ApplicantRow]
    answers: dict[int, tuple[Application, Person]]
    pairs: tuple[PairRow, ...]
    reasons: dict[int, Any]
    certificates: dict[int, str]
    hours: dict[int, float]
    events: tuple[EventRow, ...]
    fees: dict[int, FeeRow]
    check_ins: dict[int, int]
    cases: frozenset[int]
    came: dict[int, dict[int, Attendance]]
    guests: dict[int, tuple[Guest, ...]]
    answered: dict[str, frozenset[int]]
    mentors_once: frozenset[int]
    checks_membership: bool
    kept: dict[str, Kept] = field(default_factory=dict)

    def event(self, event_id: int | None) -> EventRow | None:
        """The event of that id."""
        return next((row for row in self.events if row.event_id == event_id), None)


def read_known(desk: Desk, intake_id: int) -> Known:
    """Read everything letters of an intake draw on; some three dozen queries whatever its size."""
    applicants = {row.application_id: row for row in load_applicants(desk, intake_id)}
    hours = {row.application_id: row.total for row in load_hours(desk, intake_id)}
    fees = {row.application_id: row for row in load_fees(desk, intake_id)}
    pairs, events, today = load_pairs(desk, intake_id), load_events(desk, intake_id), desk.today()
    with desk.reading() as session:
        checks_membership = session.scalar(
            select(Person.id).where(Person.membership != Membership.UNKNOWN).limit(1)
        )
        scheme = read_scheme_of(session)
        return Known(
            scheme=scheme,
            intake=session.get_one(Intake, intake_id),
            today=today,
            key=letter_key(session),
            applicants=applicants,
            answers=read_answers(session, intake_id),
            pairs=pairs,
            reasons=read_reasons(session, intake_id),
            certificates=read_certificates(session, intake_id),
            hours=hours,
            events=events,
            fees=fees,
            check_ins=_check_ins_due(session, intake_id, today),
            cases=_open_cases(session, intake_id),
            came=_came(session, intake_id),
            guests=_guests(session, intake_id),
            answered=_answered(session, intake_id),
            mentors_once=_mentors(session),
            checks_membership=checks_membership is not None,
            kept=_letters(session, intake_id, zone_named(scheme.time_zone)),
        )


def read_answers(session: Session, intake_id: int) -> dict[int, tuple[Application, Person]]:
    """The applications of an intake and their people, by application; one query."""
    rows = session.execute(
        select(Application, Person)
        .join(Person, Person.id == Application.person_id)
        .where(Application.intake_id == intake_id)
    )
    return {application.id: (application, person) for application, person in rows}


def read_reasons(session: Session, intake_id: int) -> dict[int, Any]:
    """Why each pair was matched, as it was kept with the pair."""
    rows = session.execute(select(Pair.id, Pair.reasons).where(Pair.intake_id == intake_id))
    return dict(rows.all())


def because(reasons: Any) -> tuple[str, ...]:
    """The sentences of a pair's kept reasons: a list of them, or a document with `because`."""
    if isinstance(reasons, dict):
        reasons = reasons.get("because") or ()
    return tuple(tidy(str(reason)) for reason in reasons or ())


def read_certificates(session: Session, intake_id: int) -> dict[int, str]:
    """The numbers of certificates that are valid, by application."""
    rows = session.execute(
        select(Certificate.application_id, Certificate.number)
        .join(Application, Application.id == Certificate.application_id)
        .where(
            Application.intake_id == intake_id,
            Certificate.state == CertificateState.ISSUED,
        )
    )
    return dict(rows.all())


def letter_key(session: Session) -> str:
    """What the ids of this programme's letters begin with: kept, or as it would be kept.

    A programme that has letters from before keys were kept goes on with its name; a new one takes
    the moment it was made, so that a programme made anew never repeats the ids of an earlier one.
    """
    kept = session.get(Setting, LETTER_KEY)
    if kept is not None:
        return str(kept.value)
    name = read_scheme_of(session).name
    if session.scalar(select(Letter.id).limit(1)) is not None:
        return name
    first = session.scalar(select(Action.at).order_by(Action.id).limit(1))
    return f"{name}/{first.isoformat()}" if first is not None else name


def message_id(key: str, about: Sequence[object]) -> str:
    """The same letter to the same recipient has the same id, so that it is never sent twice."""
    words = "/".join(str(one) for one in (key, *about))
    return f"{hashlib.sha256(words.encode()).hexdigest()[:32]}@mentordesk.invalid"


def _check_ins_due(session: Session, intake_id: int, today: date) -> dict[int, int]:
    rows = session.execute(
        select(CheckIn.pair_id, func.max(CheckIn.month))
        .join(Pair, Pair.id == CheckIn.pair_id)
        .where(Pair.intake_id == intake_id, CheckIn.done_on.is_(None), CheckIn.due_on <= today)
        .group_by(CheckIn.pair_id)
    )
    return dict(rows.all())


def _open_cases(session: Session, intake_id: int) -> frozenset[int]:
    rows = session.scalars(
        select(Case.pair_id)
        .join(Pair, Pair.id == Case.pair_id)
        .where(Pair.intake_id == intake_id, Case.closed_on.is_(None))
    )
    return frozenset(rows)


def _came(session: Session, intake_id: int) -> dict[int, dict[int, Attendance]]:
    found: dict[int, dict[int, Attendance]] = {}
    rows = session.execute(
        select(AttendanceLine.event_id, AttendanceLine.application_id, AttendanceLine.attendance)
        .join(Event, Event.id == AttendanceLine.event_id)
        .where(Event.intake_id == intake_id)
    )
    for event_id, application_id, attendance in rows:
        found.setdefault(event_id, {})[application_id] = attendance
    return found


def _guests(session: Session, intake_id: int) -> dict[int, tuple[Guest, ...]]:
    """The speakers of each event, with the address and person the programme knows them by."""
    rows = session.execute(select(Event.id, Event.speakers).where(Event.intake_id == intake_id))
    told = {event_id: [_guest(one) for one in speakers or ()] for event_id, speakers in rows}
    names = {guest.name for guests in told.values() for guest in guests}
    people: dict[str, list[tuple[int, str]]] = {}
    for name, person_id, email in session.execute(
        select(Person.full_name, Person.id, Person.email).where(
            Person.full_name.in_(names), Person.merged_into_id.is_(None)
        )
    ):
        people.setdefault(name, []).append((person_id, email or ""))
    return {
        event_id: tuple(_met(guest, people.get(guest.name, [])) for guest in guests if guest.name)
        for event_id, guests in told.items()
    }


def _guest(kept: Any) -> Guest:
    if not isinstance(kept, dict):
        return Guest(tidy(str(kept)))
    words = {key: tidy(str(kept.get(key) or "")) for key in ("name", "email", "affiliation")}
    return Guest(words["name"], words["email"], words["affiliation"])


def _met(guest: Guest, people: list[tuple[int, str]]) -> Guest:
    """The guest as a person of the programme: by address, else by a name only one person has."""
    same = [one for one in people if guest.email and one[1].casefold() == guest.email.casefold()]
    found = same or (people if len(people) == 1 and not guest.email else [])
    if not found:
        return guest
    return Guest(guest.name, guest.email or found[0][1], guest.affiliation, found[0][0])


def _answered(session: Session, intake_id: int) -> dict[str, frozenset[int]]:
    found: dict[str, set[int]] = {}
    rows = session.execute(
        select(Survey.kind, SurveyResponse.application_id)
        .join(Survey, Survey.id == SurveyResponse.survey_id)
        .where(Survey.intake_id == intake_id, SurveyResponse.application_id.is_not(None))
    )
    for kind, application_id in rows:
        if application_id is not None:
            found.setdefault(kind, set()).add(application_id)
    return {kind: frozenset(numbers) for kind, numbers in found.items()}


def _mentors(session: Session) -> frozenset[int]:
    """The people who have ever applied as a mentor."""
    rows = session.scalars(
        select(Application.person_id).where(Application.role == Role.MENTOR).distinct()
    )
    return frozenset(rows)


def _letters(session: Session, intake_id: int, zone: ZoneInfo) -> dict[str, Kept]:
    rows = session.execute(
        select(Letter.message_id, Letter.id, Letter.state, Letter.drafted_at, Letter.sent_at).where(
            Letter.intake_id == intake_id
        )
    )
    return {
        message: Kept(number, state, in_office(drafted, zone), sent and in_office(sent, zone))
        for message, number, state, drafted, sent in rows
    }
