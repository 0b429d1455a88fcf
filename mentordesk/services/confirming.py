"""Confirming draft pairs: what both still lack, the fee that becomes due, what is remembered."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentordesk.domain.applications import (
    GATES_CONFIRMING,
    ApplicationState,
    CheckItem,
    still_missing,
)
from mentordesk.domain.pairing import PairState, require_move
from mentordesk.domain.people import Membership
from mentordesk.domain.refusals import Refused
from mentordesk.domain.year import FeeState
from mentordesk.services import applications, drafting
from mentordesk.services.fees import RELEASED
from mentordesk.services.matching import read_cohort, remembered
from mentordesk.storage.desk import Desk
from mentordesk.storage.models.applications import Application
from mentordesk.storage.models.intakes import Intake
from mentordesk.storage.models.pairs import Fee, Pair
from mentordesk.storage.models.people import Person


@dataclass(frozen=True, slots=True)
class Lacking:
    """Somebody of a draft pair who lacks something; `what` is in words, items by commas."""

    application_id: int
    name: str
    what: str


def prepare(session: Session, pair_ids: list[int]) -> dict[int, drafting.Remembered]:
    """What is to be kept with each pair that is still a draft, by pair id.

    Raises Refused where a pair may not become confirmed, or somebody still lacks something.
    """
    pairs = list(session.scalars(select(Pair).where(Pair.id.in_(pair_ids))))
    for pair in pairs:
        require_move(pair.state, PairState.CONFIRMED)
    drafts = [pair for pair in pairs if pair.state is PairState.DRAFT]
    _require_checked(session, drafts)
    known: dict[int, drafting.Remembered] = {}
    for intake_id in {pair.intake_id for pair in drafts}:
        keys = {
            pair.id: (pair.mentee_application_id, pair.mentor_application_id)
            for pair in drafts
            if pair.intake_id == intake_id
        }
        told = remembered(read_cohort(session, intake_id), keys.values())
        known |= {pair_id: told[key] for pair_id, key in keys.items()}
    return known


def confirm_pair(session: Session, pair: Pair, at: datetime) -> None:
    """Confirm one draft: both applications are matched and the mentee's fee is due."""
    pair.state, pair.confirmed, pair.confirmed_at = PairState.CONFIRMED, True, at
    for number in (pair.mentee_application_id, pair.mentor_application_id):
        applications.move(session.get_one(Application, number), ApplicationState.MATCHED)
    session.flush()
    make_due(session, pair)


def make_due(session: Session, pair: Pair) -> None:
    """The mentee's fee: due now, or the earlier one goes on with the new partner."""
    intake = session.get_one(Intake, pair.intake_id)
    mentee = session.get_one(Application, pair.mentee_application_id)
    fee = session.scalar(select(Fee).where(Fee.application_id == mentee.id))
    if fee is not None:
        fee.pair_id = pair.id
        if fee.state is FeeState.REFUND_QUESTION:
            fee.state = FeeState.PAID if fee.settled_on else FeeState.DUE
        elif fee.state is FeeState.REFUNDED or (fee.note or "").startswith(RELEASED):
            fee.state, fee.settled_on, fee.note = FeeState.DUE, None, None
    elif intake.fee_cents:
        fee = Fee(
            application_id=mentee.id,
            role=mentee.role,
            pair_id=pair.id,
            pair_confirmed=True,
            amount_cents=intake.fee_cents,
            currency=intake.currency,
            state=FeeState.DUE,
            due_on=intake.starts,
            payer=mentee.fee_payer,
            reference=mentee.purchase_order,
        )
        session.add(fee)
    session.flush()


def what_is_missing(desk: Desk, intake_id: int) -> dict[int, tuple[Lacking, ...]]:
    """The drafts of an intake that may not be confirmed yet: pair id to who lacks something.

    What they lack reads "resume, membership (membership has lapsed)".
    """
    with desk.reading() as session:
        drafts = list(
            session.scalars(
                select(Pair).where(Pair.intake_id == intake_id, Pair.state == PairState.DRAFT)
            )
        )
        told = _lacking(session, drafts)
        return {
            pair.id: tuple(told[number] for number in _both(pair) if number in told)
            for pair in drafts
            if any(number in told for number in _both(pair))
        }


def _both(pair: Pair) -> tuple[int, int]:
    return pair.mentee_application_id, pair.mentor_application_id


def _lacking(session: Session, pairs: list[Pair]) -> dict[int, Lacking]:
    """By application id, in the order of the pairs: who it is and what is still missing.

    A programme that has checked nobody's membership yet does not ask for it.
    """
    members = session.scalar(
        select(Person.id).where(Person.membership != Membership.UNKNOWN).limit(1)
    )
    gates = tuple(g for g in GATES_CONFIRMING if members or g is not CheckItem.MEMBERSHIP)
    lacking: dict[int, Lacking] = {}
    for number in dict.fromkeys(n for pair in pairs for n in _both(pair)):
        application = session.get_one(Application, number)
        checks = applications.checklist(session, application)
        missing = still_missing(checks, gates)
        if missing:
            reasons = {check.item: check.reason for check in checks}
            told = ", ".join(f"{m} ({reasons[m]})" if reasons[m] else str(m) for m in missing)
            name = session.get_one(Person, application.person_id).full_name
            lacking[number] = Lacking(number, name, told)
    return lacking


def _require_checked(session: Session, pairs: list[Pair]) -> None:
    """Raise Refused unless everybody meets what confirming asks for."""
    lacking = [f"{one.name}: {one.what}" for one in _lacking(session, pairs).values()]
    if lacking:
        shown = "; ".join(lacking[:5]) + (
            f"; and {len(lacking) - 5} more" if len(lacking) > 5 else ""
        )
        raise Refused(
            f"These still need something before they can be confirmed: {shown}. Nothing was "
            "changed; complete the checklist, or waive an item with a reason."
        )
