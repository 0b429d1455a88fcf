"""Changing an intake that exists: name, dates, fee, limits, and what follows from it, said before.

What was asked, paid, invoiced or printed already stays as it is.
"""

from collections.abc import Iterator
from dataclasses import dataclass, fields
from datetime import date
from enum import StrEnum

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from mentordesk.domain.intake_days import length_note, weekend_notes
from mentordesk.domain.intakes import IntakeDates, is_late, require_order
from mentordesk.domain.numbers import how_many
from mentordesk.domain.people import tidy
from mentordesk.domain.refusals import Refused
from mentordesk.domain.year import CertificateState, FeeState
from mentordesk.services.acceptance_wanted import want_acceptance, wants_acceptance
from mentordesk.services.check_ins import fit_to_dates
from mentordesk.services.confirming import make_due
from mentordesk.services.fees import in_money, open_fees, without_fee
from mentordesk.services.intake_limits import require_limit
from mentordesk.services.privacy.retention import proposed_day
from mentordesk.storage.desk import Desk
from mentordesk.storage.models.applications import Application
from mentordesk.storage.models.certificates import Certificate
from mentordesk.storage.models.intakes import Intake
from mentordesk.storage.models.pairs import Pair
from mentordesk.storage.models.settings import Setting
from mentordesk.storage.models.year import CheckIn


class OpenFees(StrEnum):
    """What becomes of fees that are due already when the intake's fee changes."""

    STAY = "stay"
    CHANGE = "change"


@dataclass(frozen=True, slots=True)
class Terms:
    """What can be changed of an intake; `fee_cents` in minor units, a limit of None is none."""

    name: str
    dates: IntakeDates
    fee_cents: int
    currency: str
    mentee_limit: int | None = None
    mentor_limit: int | None = None


@dataclass(frozen=True, slots=True)
class Foreseen:
    """What a change would bring: sentences for the coordinator, and whether fees are a question."""

    sentences: tuple[str, ...]
    warnings: tuple[str, ...]
    asks_about_fees: bool


def load_terms(desk: Desk, intake_id: int) -> Terms:
    """An intake as it stands."""
    with desk.reading() as session:
        return _terms(session.get_one(Intake, intake_id))


def _terms(intake: Intake) -> Terms:
    dates = IntakeDates(*(getattr(intake, field.name) for field in fields(IntakeDates)))
    return Terms(
        intake.name,
        dates,
        intake.fee_cents,
        intake.currency,
        intake.mentee_limit,
        intake.mentor_limit,
    )


def require_terms(desk: Desk, terms: Terms, intake_id: int | None = None) -> None:
    """Raise Refused for terms no intake can have; `intake_id` is the intake that may be so."""
    require_order(terms.dates)
    name = tidy(terms.name)
    if not name:
        raise Refused("An intake needs a name, for example “2021 July”. Nothing was changed.")
    if terms.fee_cents < 0:
        raise Refused("A fee cannot be less than nothing. Nothing was changed; enter 0 or more.")
    if not tidy(terms.currency):
        raise Refused("A fee needs its currency, such as AUD. Nothing was changed.")
    require_limit("mentees", terms.mentee_limit)
    require_limit("mentors", terms.mentor_limit)
    with desk.reading() as session:
        others = session.scalars(select(Intake.name).where(Intake.id != (intake_id or 0)))
        if name.casefold() in {other.casefold() for other in others}:
            raise Refused(f"There is an intake called {name} already. Nothing was changed.")


def day_notes(dates: IntakeDates) -> tuple[str, ...]:
    """What looks odd about dates that are in order: weekends, another length than twelve months."""
    length = length_note(dates)
    return (*weekend_notes(dates), *((length,) if length else ()))


def foresee(desk: Desk, intake_id: int, terms: Terms) -> Foreseen:
    """What would follow from changed terms; raises Refused where they cannot be."""
    require_terms(desk, terms, intake_id)
    with desk.reading() as session:
        intake = session.get_one(Intake, intake_id)
        found = (*_of_dates(session, intake, terms.dates), *_of_fee(session, intake, terms))
        asks = _fee_changes(intake, terms) and bool(
            open_fees(session, intake_id) or without_fee(session, intake_id)
        )
        return Foreseen(found, day_notes(terms.dates), asks)


def _fee_changes(intake: Intake, terms: Terms) -> bool:
    return (intake.fee_cents, intake.currency) != (terms.fee_cents, terms.currency.strip())


def _of_dates(session: Session, intake: Intake, dates: IntakeDates) -> Iterator[str]:
    if dates.closes != intake.closes:
        late, intime = _late_flags(session, intake, dates.closes)
        if late or intime:
            yield f"{_applications(late)} would be late, {intime} no longer."
    if (dates.starts, dates.ends) == (intake.starts, intake.ends):
        return
    waiting = session.scalar(
        select(func.count())
        .select_from(CheckIn)
        .join(Pair, Pair.id == CheckIn.pair_id)
        .where(Pair.intake_id == intake.id, Pair.live, CheckIn.done_on.is_(None))
    )
    if waiting:
        yield f"{waiting} check-ins still to come are fitted to the new dates; those asked stay."
    printed = session.scalar(
        select(func.count())
        .select_from(Certificate)
        .join(Application, Application.id == Certificate.application_id)
        .where(Application.intake_id == intake.id, Certificate.state == CertificateState.ISSUED)
    )
    yield "Certificates that are issued from now on show the new dates" + (
        f"; the {printed} issued already stay as they were printed." if printed else "."
    )
    kept = intake.anonymise_after
    if kept is not None and kept <= dates.ends:
        day = proposed_day(dates.ends).isoformat()
        yield f"Names are kept longer, until {day}: they are needed while the intake runs."


def _applications(count: int) -> str:
    return "1 application" if count == 1 else f"{count} applications"


def _of_fee(session: Session, intake: Intake, terms: Terms) -> Iterator[str]:
    due = open_fees(session, intake.id)
    if terms.dates.starts != intake.starts and due:
        yield (
            f"{how_many(len(due), 'fee that is', 'fees that are')} due without an invoice will be "
            "due on the new start."
        )
    if not _fee_changes(intake, terms):
        return
    bare = len(without_fee(session, intake.id))
    new = in_money(terms.fee_cents, terms.currency)
    if due:
        yield (
            f"1 fee is due without an invoice: it can stay, or become {new}."
            if len(due) == 1
            else f"{len(due)} fees are due without an invoice: they can stay, or become {new}."
        )
    if bare and terms.fee_cents:
        yield (
            f"1 confirmed pair has no fee: it can stay so, or owe {new}."
            if bare == 1
            else f"{bare} confirmed pairs have no fee: they can stay so, or owe {new}."
        )
    yield "Fees that were paid, waived or invoiced stay as they are."


def _late_flags(session: Session, intake: Intake, closes: date) -> tuple[int, int]:
    """How many applications would become late, and how many would be late no longer."""
    late = intime = 0
    for application, is_so in _flags(session, intake.id, closes):
        late += is_so and not application.late
        intime += application.late and not is_so
    return late, intime


def _flags(session: Session, intake_id: int, closes: date) -> Iterator[tuple[Application, bool]]:
    zone = session.get_one(Setting, "time_zone").value
    for one in session.scalars(select(Application).where(Application.intake_id == intake_id)):
        yield one, is_late(one.received_at, closes, zone)


def change_intake(
    desk: Desk,
    intake_id: int,
    terms: Terms,
    fees: OpenFees | None = None,
    accepting: bool | None = None,
) -> Foreseen:
    """Change an intake and all that follows, in one step; what followed, in sentences.

    `accepting` says whether both sides are asked from now on before they are told; None: as it is.
    Raises Refused for terms that cannot be, and where fees are due already and `fees` does not say
    whether they stay.
    """
    seen = foresee(desk, intake_id, terms)
    if seen.asks_about_fees and fees is None:
        raise Refused(
            "Fees of this intake are known already. Nothing was changed; say whether they stay as "
            "they are or change to the new fee."
        )
    with desk.reading() as session:
        same = accepting in {None, wants_acceptance(session, intake_id)}
    if same and terms == load_terms(desk, intake_id):
        return Foreseen((), seen.warnings, False)
    with desk.action(f"Change the intake {tidy(terms.name)}", "intake") as session:
        intake = session.get_one(Intake, intake_id)
        before = _terms(intake)
        _put(intake, terms)
        session.flush()
        if terms.dates.closes != before.dates.closes:
            for application, is_so in _flags(session, intake_id, terms.dates.closes):
                application.late = is_so
        _follow_dates(session, intake, before.dates)
        if (before.fee_cents, before.currency) != (intake.fee_cents, intake.currency):
            _follow_fee(session, intake, fees, desk.today())
        if accepting is not None and not same:
            want_acceptance(session, intake_id, accepting)
    return seen


def _put(intake: Intake, terms: Terms) -> None:
    intake.name, intake.currency = tidy(terms.name), terms.currency.strip()
    intake.fee_cents = terms.fee_cents
    intake.mentee_limit, intake.mentor_limit = terms.mentee_limit, terms.mentor_limit
    for field in fields(IntakeDates):
        setattr(intake, field.name, getattr(terms.dates, field.name))
    if intake.anonymise_after is not None and intake.anonymise_after <= intake.ends:
        intake.anonymise_after = proposed_day(intake.ends)


def _follow_dates(session: Session, intake: Intake, before: IntakeDates) -> None:
    if (intake.starts, intake.ends) == (before.starts, before.ends):
        return
    live = select(Pair).where(Pair.intake_id == intake.id, Pair.live)
    fit_to_dates(session, list(session.scalars(live)))
    for fee in open_fees(session, intake.id):
        if fee.due_on == before.starts:
            fee.due_on = intake.starts


def _follow_fee(session: Session, intake: Intake, fees: OpenFees | None, today: date) -> None:
    if fees is not OpenFees.CHANGE:
        return
    for fee in open_fees(session, intake.id):
        fee.amount_cents, fee.currency = intake.fee_cents, intake.currency
        if not intake.fee_cents:
            fee.state, fee.settled_on = FeeState.WAIVED, today
            fee.note = "The intake takes no fee any longer."
    for pair in without_fee(session, intake.id):
        make_due(session, pair)
