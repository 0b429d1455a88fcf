"""What a letter may say to one recipient: the closed vocabulary and where each value comes from."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any
from zoneinfo import available_timezones

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from mentordesk.domain.applications import ApplicationState, CheckState, takes_part
from mentordesk.domain.fields import FIELDS, Home
from mentordesk.domain.pairing import PairState
from mentordesk.domain.people import Role, tidy
from mentordesk.domain.refusals import Refused
from mentordesk.domain.vocabulary import Scheme
from mentordesk.domain.year import CertificateState
from mentordesk.domain.zones import zone_named
from mentordesk.services.answers import Value
from mentordesk.services.applicants import ApplicantRow
from mentordesk.services.events import EventRow
from mentordesk.services.local_days import clock_in_words, day_in_words
from mentordesk.services.pairs import PairRow
from mentordesk.storage.models.applications import Application
from mentordesk.storage.models.certificates import Certificate
from mentordesk.storage.models.intakes import Intake
from mentordesk.storage.models.pairs import Pair
from mentordesk.storage.models.people import Person

VOCABULARY: dict[str, str] = {
    "programme": "the programme's name",
    "organisation": "the association's name",
    "intake": "the intake's name",
    "name": "the name the recipient goes by",
    "full_name": "the recipient's full name",
    "role": "mentee or mentor",
    "received": "the day the application came",
    "closes": "the last day for applications",
    "notify_by": "the day by which partners are told",
    "starts": "the intake's first day",
    "ends": "the intake's last day",
    "fee": "a sentence about the mentee's fee; empty for mentors and without a fee",
    "missing_items": "what the application still needs, one a line",
    "unmatched_reason": "why no partner was found",
    "partner_name": "the partner's full name",
    "partner_profile": "what the partner shares, one a line",
    "match_reasons": "why the two were matched, one a line",
    "first_contact_due": "the day by which the mentee writes",
    "event_title": "the orientation webinar's title",
    "event_day": "its day",
    "event_clock": "its time and zone",
    "event_local": "its time in the recipient's own zone, where that differs",
    "event_link": "its link",
    "certificate_number": "the number in the register",
    "hours": "a sentence with the hours logged",
}
_ONE_A_LINE = frozenset({"missing_items", "partner_profile", "match_reasons"})
"""The only values of several lines; each of their lines is tidied where it is made."""
_ITEMS = {
    "form": "the completed application form",
    "code of conduct": "the signed Code of Conduct",
    "resume": "a current resume",
    "membership": "proof of personal membership",
    "eligibility": "a word about your career stage",
}
_TOLD = {PairState.CONFIRMED, PairState.NOTIFIED, PairState.ACTIVE, PairState.ON_HOLD}


@dataclass(frozen=True, slots=True)
class Known:
    """Everything of an intake that letters draw on, read once for all recipients."""

    scheme: Scheme
    intake: Intake
    applicants: dict[int, ApplicantRow]
    answers: dict[int, tuple[Application, Person]]
    pairs: tuple[PairRow, ...]
    reasons: dict[int, Any]
    certificates: dict[int, str]
    hours: dict[int, float]
    orientation: EventRow | None


@dataclass(frozen=True, slots=True)
class Recipient:
    """Who a letter goes to, and the pair it is about, if any."""

    application_id: int
    pair: PairRow | None = None


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


def read_certificates(session: Session, intake_id: int) -> dict[int, str]:
    """The numbers of certificates that are valid, by application."""
    rows = session.execute(
        select(Certificate.application_id, Certificate.number)
        .join(Application, Application.id == Certificate.application_id)
        .where(
            Application.intake_id == intake_id,
            or_(Certificate.state == CertificateState.ISSUED),
        )
    )
    return dict(rows.all())


def _of_pairs(known: Known, role: Role, wanted: Callable[[PairRow], bool]) -> list[Recipient]:
    return [
        Recipient(p.mentee_application_id if role is Role.MENTEE else p.mentor_application_id, p)
        for p in known.pairs
        if wanted(p)
    ]


def _told(pair: PairRow) -> bool:
    return pair.state in _TOLD


def _participants(known: Known) -> list[Recipient]:
    both = _of_pairs(known, Role.MENTEE, _told) + _of_pairs(known, Role.MENTOR, _told)
    return [Recipient(number) for number in dict.fromkeys(r.application_id for r in both)]


def _standing(*states: ApplicationState) -> Callable[[Known], list[Recipient]]:
    return lambda known: [
        Recipient(row.application_id) for row in known.applicants.values() if row.standing in states
    ]


AUDIENCES: dict[str, Callable[[Known], list[Recipient]]] = {
    "applicants": lambda known: [
        Recipient(row.application_id)
        for row in known.applicants.values()
        if takes_part(row.standing)
    ],
    "incomplete": _standing(ApplicationState.RECEIVED, ApplicationState.INCOMPLETE),
    "unmatched": _standing(ApplicationState.UNMATCHED, ApplicationState.CARRIED_FORWARD),
    "matched mentees": lambda known: _of_pairs(known, Role.MENTEE, _told),
    "matched mentors": lambda known: _of_pairs(known, Role.MENTOR, _told),
    "participants": _participants,
    "no contact": lambda known: _of_pairs(known, Role.MENTEE, lambda p: p.no_contact_yet),
    "certified": lambda known: [Recipient(number) for number in sorted(known.certificates)],
}


def recipients(known: Known, audience: str) -> list[Recipient]:
    """Who an audience is now, in the list's order; raises Refused for an unknown one."""
    if audience not in AUDIENCES:
        raise Refused(
            f"A letter cannot go to “{audience}”. Known are: {', '.join(sorted(AUDIENCES))}."
        )
    return AUDIENCES[audience](known)


def values_for(known: Known, recipient: Recipient) -> dict[str, str]:
    """Every field of the vocabulary for one recipient; empty where there is nothing to say."""
    application, person = known.answers[recipient.application_id]
    intake = known.intake
    values = {
        "programme": known.scheme.name,
        "organisation": known.scheme.organisation or known.scheme.name,
        "intake": intake.name,
        "name": person.preferred_name or person.given_name or person.full_name,
        "full_name": person.full_name,
        "role": str(application.role),
        "received": _day(
            application.received_at.astimezone(zone_named(known.scheme.time_zone)).date()
        ),
        "closes": _day(intake.closes),
        "notify_by": f"by {_day(intake.notify_by)}" if intake.notify_by else "",
        "starts": _day(intake.starts),
        "ends": _day(intake.ends),
        "fee": _fee(intake) if application.role is Role.MENTEE else "",
        "missing_items": _missing(known.applicants[application.id]),
        "unmatched_reason": tidy(application.standing_reason or ""),
        "certificate_number": known.certificates.get(application.id, ""),
        "hours": _hours(known.hours.get(application.id, 0.0)),
    }
    if known.orientation is not None:
        values |= _event(known.orientation, application.time_zone)
    if recipient.pair is not None:
        values |= _partner(known, application.role, recipient.pair)
    return {key: text if key in _ONE_A_LINE else tidy(text) for key, text in values.items()}


def _day(day: date | None) -> str:
    return "" if day is None else day_in_words(day)


def _fee(intake: Intake) -> str:
    if not intake.fee_cents:
        return ""
    amount = f"{intake.currency} {intake.fee_cents / 100:,.2f}".removesuffix(".00")
    return (
        f"The fee for the twelve months is {amount}. You will get the invoice from us separately."
    )


def _hours(total: float) -> str:
    return f"You have logged {total:g} hours, which count towards your PD." if total else ""


def _missing(row: ApplicantRow) -> str:
    missing = [check for check in row.checks if check.state is CheckState.MISSING]
    return "\n".join(f"- {_ITEMS[check.item]}" for check in missing)


@cache
def _zones() -> frozenset[str]:
    """The known time zones; looking for them reads a folder tree, so it is done once."""
    return frozenset(available_timezones())


def _event(event: EventRow, zone: str | None) -> dict[str, str]:
    local = ""
    if zone and zone in _zones() and zone != event.zone:
        there = event.starts_at.astimezone(zone_named(zone))
        local = (
            f"That is {clock_in_words(event.starts_at, there.tzinfo)} on "  # type: ignore[arg-type]  # the zone given above
            f"{day_in_words(there.date())} where you are."
        )
    return {
        "event_title": event.title,
        "event_day": event.day,
        "event_clock": event.clock,
        "event_local": local,
        "event_link": event.link,
    }


def _partner(known: Known, role: Role, pair: PairRow) -> dict[str, str]:
    other = pair.mentor_application_id if role is Role.MENTEE else pair.mentee_application_id
    application, person = known.answers[other]
    reasons = because(known.reasons.get(pair.pair_id))
    return {
        "partner_name": person.full_name,
        "partner_profile": shared_profile(application, person),
        "match_reasons": "\n".join(f"- {reason}" for reason in reasons),
        "first_contact_due": _day(pair.first_contact_due),
    }


def because(reasons: Any) -> tuple[str, ...]:
    """The sentences of a pair's kept reasons: a list of them, or a document with `because`."""
    if isinstance(reasons, dict):
        reasons = reasons.get("because") or ()
    return tuple(tidy(str(reason)) for reason in reasons or ())


def shared_profile(application: Application, person: Person) -> str:
    """Exactly what a partner sees: the shared fields that were answered, one a line.

    Somebody who said no to sharing is shown with name and e-mail only; sensitive fields never.
    """
    refused = application.share_agreed is False
    lines = []
    for field in FIELDS:
        if not field.shared or field.sensitive or application.role not in field.roles:
            continue
        if field.key in {"given_name", "family_name"} or (
            refused and field.key not in {"full_name", "email"}
        ):
            continue
        home = person if field.home is Home.PERSON else application
        text = _shown(getattr(home, field.key))
        if text:
            lines.append(f"- {field.label}: {text}")
    return "\n".join(lines)


def _shown(value: Value) -> str:
    if isinstance(value, tuple):
        return "; ".join(tidy(one) for one in value)
    return "" if value is None else tidy(str(value))
