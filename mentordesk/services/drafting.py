"""Making and breaking draft pairs inside an action: the slot, what is remembered, the override."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentordesk.domain.applications import ApplicationState
from mentordesk.domain.pairing import Forbidden, PairState
from mentordesk.domain.people import Role
from mentordesk.domain.refusals import Refused
from mentordesk.domain.year import FeeState
from mentordesk.services import applications
from mentordesk.storage.models.applications import Application
from mentordesk.storage.models.pairs import Fee, Pair, RuleOverride
from mentordesk.storage.models.people import Person


@dataclass(frozen=True, slots=True)
class Remembered:
    """What is kept with a pair: its score (0..100,000) and why, strongest reason first."""

    score: int
    reasons: tuple[str, ...]


def remember(pair: Pair, known: Remembered) -> None:
    """Keep score and reasons with a pair."""
    pair.score, pair.reasons = known.score, list(known.reasons)


def live_pair(session: Session, mentee_id: int) -> Pair | None:
    """The pair a mentee application is in now."""
    return session.scalar(select(Pair).where(Pair.mentee_application_id == mentee_id, Pair.live))


def holders(session: Session, mentor_id: int) -> list[Pair]:
    """The pairs that hold a mentor's places, by slot."""
    return list(
        session.scalars(
            select(Pair)
            .where(Pair.mentor_application_id == mentor_id, Pair.live)
            .order_by(Pair.slot)
        )
    )


def draft(
    session: Session,
    key: tuple[int, int],
    known: Remembered,
    at: datetime,
    *,
    pinned: bool = False,
) -> Pair:
    """A new draft pair on the mentor's first free place; raises Refused where there is none."""
    mentee = session.get_one(Application, key[0])
    mentor = session.get_one(Application, key[1])
    taken = {pair.slot for pair in holders(session, mentor.id)}
    free = [slot for slot in range(1, mentor.places + 1) if slot not in taken]
    if not free:
        raise Refused(full_sentence(session, mentor))
    pair = Pair(
        intake_id=mentee.intake_id,
        mentee_application_id=mentee.id,
        mentee_role=Role.MENTEE,
        mentee_person_id=mentee.person_id,
        mentor_application_id=mentor.id,
        mentor_role=Role.MENTOR,
        mentor_person_id=mentor.person_id,
        mentor_places=mentor.places,
        slot=free[0],
        live=True,
        confirmed=False,
        state=PairState.DRAFT,
        pinned=pinned,
        drafted_at=at,
    )
    remember(pair, known)
    session.add(pair)
    session.flush()
    return pair


def full_sentence(session: Session, mentor: Application) -> str:
    """Why a full mentor takes nobody more."""
    name = session.get_one(Person, mentor.person_id).full_name
    if not mentor.places:
        return f"{name} has no place in this intake. Nothing was changed; give a place first."
    many = "place is" if mentor.places == 1 else f"{mentor.places} places are"
    return (
        f"{name}'s {many} taken. Nothing was changed; swap with somebody, or give one more place."
    )


def override(
    session: Session, key: tuple[int, int], found: tuple[Forbidden, ...], reason: str
) -> None:
    """Write down the coordinator's reason to pair two people against these rules."""
    row = session.scalar(
        select(RuleOverride).where(
            RuleOverride.mentee_application_id == key[0],
            RuleOverride.mentor_application_id == key[1],
        )
    )
    if row is None:
        row = RuleOverride(mentee_application_id=key[0], mentor_application_id=key[1])
        session.add(row)
    row.rules, row.reason = tuple(f.rule.value for f in found), reason.strip()
    session.flush()


def take_apart(session: Session, pair: Pair) -> None:
    """Remove a pair nobody was told of, and the fee it made due.

    Raises Refused for a pair that was told, or whose fee was paid or settled otherwise.
    """
    mentee = session.get_one(Person, pair.mentee_person_id).full_name
    if pair.state not in {PairState.DRAFT, PairState.CONFIRMED}:
        raise Refused(
            f"{mentee} and the mentor have been told of each other. Nothing was changed; end the "
            "pair instead, with the reason."
        )
    fee = session.scalar(select(Fee).where(Fee.pair_id == pair.id))
    if fee is not None:
        if fee.state is not FeeState.DUE:
            raise Refused(
                f"The fee of {mentee} is {fee.state} already. Nothing was changed; end the pair "
                "early instead, which asks about a refund."
            )
        session.delete(fee)
        session.flush()
    session.delete(pair)
    session.flush()


def release(session: Session, application_ids: tuple[int, int]) -> None:
    """Let applications wait again that are in no confirmed pair any longer."""
    for number in application_ids:
        application = session.get_one(Application, number)
        others = session.scalar(
            select(Pair.id).where(
                Pair.live,
                Pair.confirmed,
                (Pair.mentee_application_id == number) | (Pair.mentor_application_id == number),
            )
        )
        if others is None and application.standing is ApplicationState.MATCHED:
            applications.move(application, ApplicationState.READY)
    session.flush()
