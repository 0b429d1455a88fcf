"""What a letter may say to one recipient: where the value of each field comes from."""

from datetime import date
from functools import cache
from zoneinfo import available_timezones

from mentordesk.domain.applications import CheckItem
from mentordesk.domain.numbers import how_many
from mentordesk.domain.people import Membership, Role, tidy
from mentordesk.domain.year import EventKind, FeeState
from mentordesk.domain.zones import zone_named
from mentordesk.services.events import EventRow
from mentordesk.services.fees import FeeRow
from mentordesk.services.letter_audiences import Recipient, missing_items, side
from mentordesk.services.letter_fields import ONE_A_LINE
from mentordesk.services.letter_known import Known, because
from mentordesk.services.local_days import clock_in_words, day_in_words
from mentordesk.services.pairs import PairRow
from mentordesk.services.shared_profile import own_answers, shared_profile
from mentordesk.storage.models.applications import Application
from mentordesk.storage.models.people import Person

_ITEMS = {
    CheckItem.FORM: "the completed application form",
    CheckItem.CODE_OF_CONDUCT: "the signed Code of Conduct",
    CheckItem.RESUME: "a current resume",
    CheckItem.MEMBERSHIP: "proof of personal membership",
    CheckItem.ELIGIBILITY: "a word about your career stage",
}
_MEMBERSHIP = {
    Membership.CURRENT: "",
    Membership.APPLIED: "You have applied for membership, and we have not heard yet that it was "
    "granted.",
    Membership.LAPSED: "Our member list says that your membership has lapsed.",
    Membership.NONE: "We could not find you in our member list.",
    Membership.UNKNOWN: "We have not found you in our member list yet.",
}
_MONTHS = {1: "a month", 3: "three months", 6: "six months", 9: "nine months", 12: "a year"}


def values_for(known: Known, recipient: Recipient) -> dict[str, str]:
    """Every field of the vocabulary for one recipient; empty where there is nothing to say."""
    values = _of_the_programme(known)
    event = recipient.event or _orientation(known)
    zone = None
    if recipient.guest is not None:
        guest = recipient.guest
        values |= {
            "name": guest.name,
            "full_name": guest.name,
            "role": "speaker",
            "affiliation": guest.affiliation,
        }
    else:
        application, person = known.answers[recipient.application_id]
        zone = application.time_zone
        values |= _of_the_reader(known, application, person)
        if application.id in known.fees:
            values |= _fee(known.fees[application.id])
        if recipient.pair is not None:
            values |= _partner(known, application.role, recipient.pair)
    if event is not None:
        values |= _event(event, zone)
    return {key: text if key in ONE_A_LINE else tidy(text) for key, text in values.items()}


def _orientation(known: Known) -> EventRow | None:
    """The intake's first orientation webinar that is not cancelled, else the first there was."""
    held = [event for event in known.events if event.kind is EventKind.ORIENTATION]
    return min(held, key=lambda event: event.cancelled, default=None)


def _of_the_programme(known: Known) -> dict[str, str]:
    intake = known.intake
    return {
        "programme": known.scheme.name,
        "organisation": known.scheme.organisation or known.scheme.name,
        "intake": intake.name,
        "closes": _day(intake.closes),
        "notify_by": f"by {_day(intake.notify_by)}" if intake.notify_by else "",
        "starts": _day(intake.starts),
        "ends": _day(intake.ends),
        "today": _day(known.today),
    }


def _of_the_reader(known: Known, application: Application, person: Person) -> dict[str, str]:
    zone = zone_named(known.scheme.time_zone)
    missing = missing_items(known, known.applicants[application.id])
    return {
        "name": person.preferred_name or person.given_name or person.full_name,
        "full_name": person.full_name,
        "role": str(application.role),
        "received": _day(application.received_at.astimezone(zone).date()),
        "missing_items": "\n".join(f"- {_ITEMS[item]}" for item in missing),
        "membership": _MEMBERSHIP[person.membership],
        "answers": own_answers(application, person),
        "unmatched_reason": application.standing_reason or "",
        "standing_reason": application.standing_reason or "",
        "certificate_number": known.certificates.get(application.id, ""),
        "hours": _hours(known.hours.get(application.id, 0.0)),
    }


def _day(day: date | None) -> str:
    return "" if day is None else day_in_words(day)


def _fee(fee: FeeRow) -> dict[str, str]:
    """Money is only ever named where it is due, or was paid."""
    told = {"fee_amount": fee.amount, "fee_reference": fee.order}
    if fee.state is FeeState.DUE:
        told["fee_due"] = _day(fee.due_on)
        told["fee"] = (
            f"The fee for the twelve months is {fee.amount}. You will get the invoice from us "
            "separately."
        )
    elif fee.state in {FeeState.PAID, FeeState.WAIVED}:
        told["fee"] = f"Your fee is {fee.state}; there is nothing more to pay."
    if fee.settled_on is not None:
        told["fee_settled"] = _day(fee.settled_on)
    return told


def _hours(total: float) -> str:
    return (
        f"You have logged {how_many(total, 'hour')}, which count towards your PD." if total else ""
    )


@cache
def _zones() -> frozenset[str]:
    """The known time zones; looking for them reads a folder tree, so it is done once."""
    return frozenset(available_timezones())


def _event(event: EventRow, zone: str | None) -> dict[str, str]:
    local = ""
    if zone and zone in _zones() and zone != event.zone:
        there = zone_named(zone)
        moment = event.starts_at.astimezone(there)
        if moment.utcoffset() != event.starts_at.astimezone(zone_named(event.zone)).utcoffset():
            local = (
                f"That is {clock_in_words(event.starts_at, there)} on "
                f"{day_in_words(moment.date())} where you are."
            )
    news = "Please note: this event is cancelled." if event.cancelled else ""
    if event.sequence and not event.cancelled:
        news = "Please note: something about this event has changed; this replaces what we wrote."
    return {
        "event_title": event.title,
        "event_day": event.day,
        "event_clock": event.clock,
        "event_local": local,
        "event_place": event.city,
        "event_link": event.link,
        "event_speakers": _speakers(event.speakers),
        "event_recording": event.recording,
        "event_news": news,
    }


def _speakers(names: tuple[str, ...]) -> str:
    if not names:
        return ""
    first, last = ", ".join(names[:-1]), names[-1]
    return f"With {first} and {last}" if first else f"With {last}"


def _partner(known: Known, role: Role, pair: PairRow) -> dict[str, str]:
    partner = Role.MENTOR if role is Role.MENTEE else Role.MENTEE
    application, person = known.answers[side(pair, partner)]
    reasons = because(known.reasons.get(pair.pair_id))
    month = known.check_ins.get(pair.pair_id, 0)
    return {
        "partner_name": person.full_name,
        "partner_role": str(partner),
        "partner_profile": shared_profile(application, person),
        "match_reasons": "\n".join(f"- {reason}" for reason in reasons),
        "first_contact_due": _day(pair.first_contact_due),
        "months": _MONTHS.get(month, f"{month} months" if month else ""),
    }
