"""The meetings of the story's pairs as their logs tell them, with hours and check-ins."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentordesk.domain.pairing import PairState
from mentordesk.domain.year import ContactMode, HoursKind
from mentordesk.services.demonstration.story import dice
from mentordesk.services.demonstration.telling import Telling
from mentordesk.storage.models.applications import Source
from mentordesk.storage.models.pairs import Pair
from mentordesk.storage.models.year import CheckIn, Contact, Hours, ReflectionCount

_MODES = (
    ContactMode.VIDEO,
    ContactMode.VIDEO,
    ContactMode.VIDEO,
    ContactMode.PHONE,
    ContactMode.EMAIL,
)


@dataclass(frozen=True, slots=True)
class _Met:
    """One pair with its contacts before they are kept."""

    pair: Pair
    contacts: list[Contact]


def enter_logs(telling: Telling, key: str) -> None:
    """Enter the pairs' logs: meetings with the hours of both sides, and the check-ins."""
    label = f"Enter the logs of the pairs of {telling.plan[key].name}"
    with telling.action(label, "hours") as session:
        source = telling.file_source(session, key, "Mentoring logs")
        pairs = session.scalars(
            select(Pair).where(
                Pair.intake_id == telling.intakes[key], Pair.state != PairState.NOTIFIED
            )
        ).all()
        met = [_Met(pair, list(_contacts(telling, key, pair, source))) for pair in pairs]
        session.add_all(contact for one in met for contact in one.contacts)
        session.flush()
        asked = _check_ins(session, pairs)
        for one in met:
            for contact in one.contacts:
                session.add_all(_hours(one.pair, contact))
            if one.contacts:
                one.pair.first_contact_on = one.contacts[0].held_on
                one.pair.cadence = ("monthly", "every three weeks")[one.pair.id % 5 == 0]
                session.add(_reflections(one))
            for check_in in asked[one.pair.id]:
                _ask(telling, key, one.pair, check_in)


def _check_ins(session: Session, pairs: Sequence[Pair]) -> defaultdict[int, list[CheckIn]]:
    """The check-ins of all pairs; one query, so that nothing is written pair by pair."""
    found: defaultdict[int, list[CheckIn]] = defaultdict(list)
    numbers = [pair.id for pair in pairs]
    for check_in in session.scalars(select(CheckIn).where(CheckIn.pair_id.in_(numbers))):
        found[check_in.pair_id].append(check_in)
    return found


def _contacts(telling: Telling, key: str, pair: Pair, source: Source) -> Iterator[Contact]:
    """About one meeting a month, nine months of ten, until the pair ended or until yesterday."""
    starts = telling.plan[key].starts
    until = min(telling.known_until(key), pair.ended_on or date.max)
    for month in range(12):
        day = starts + timedelta(days=8 + 29 * month + dice(12, "day", pair.id, month))
        if day <= until and (month == 0 or dice(10, "met", pair.id, month)):
            yield Contact(
                pair_id=pair.id,
                held_on=day,
                minutes=(30, 45, 60, 60, 75, 90)[dice(6, "minutes", pair.id, month)],
                mode=_MODES[dice(len(_MODES), "mode", pair.id, month)],
                source_id=source.id,
            )


def _hours(pair: Pair, contact: Contact) -> Iterator[Hours]:
    """The hours of both sides: the mentee prepares two hours for each meeting, as is asked."""
    preparation = {pair.mentee_application_id: 1.5 + dice(3, contact.id) / 2}
    for number in (pair.mentee_application_id, pair.mentor_application_id):
        amounts = {
            HoursKind.CONTACT: round(contact.minutes / 60, 4),
            HoursKind.PREPARATION: preparation.get(number, dice(3, "mentor", contact.id) / 4),
        }
        for kind, amount in amounts.items():
            if amount:
                yield Hours(
                    application_id=number,
                    spent_on=contact.held_on,
                    kind=kind,
                    amount=amount,
                    contact_id=contact.id,
                    source_id=contact.source_id,
                )


def _reflections(met: _Met) -> ReflectionCount:
    """How many reflections the mentee wrote: about one a meeting; they are never read."""
    last = met.contacts[-1]
    return ReflectionCount(
        application_id=met.pair.mentee_application_id,
        counted_on=last.held_on,
        amount=max(0, len(met.contacts) - dice(4, "reflected", met.pair.id)),
        source_id=last.source_id,
    )


def _ask(telling: Telling, key: str, pair: Pair, check_in: CheckIn) -> None:
    """Check in with a pair within nine days, unless it had ended or that is still to come."""
    words, month = telling.story.year["check_ins"], check_in.month
    done = check_in.due_on + timedelta(days=dice(9, "check", pair.id, month))
    if done <= min(telling.known_until(key), pair.ended_on or date.max):
        check_in.done_on = done
        check_in.outcome = words[dice(len(words), "outcome", pair.id, month)]
