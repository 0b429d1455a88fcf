"""Making and breaking draft pairs inside an action: the slot, what is remembered, the override."""

from collections import defaultdict
from collections.abc import Iterable
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
from mentordesk.storage.models.accounts import Acceptance, FeePaper, Reminder
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


def draft(
    session: Session,
    known: dict[tuple[int, int], Remembered],
    at: datetime,
    *,
    pinned: bool = False,
) -> list[Pair]:
    """New draft pairs for some keys (mentee, mentor), each on the mentor's first free place.

    Raises Refused where a mentor has no place left. Three queries, however many pairs.
    """
    numbers = {number for key in known for number in key}
    applications_by_id = {
        row.id: row
        for row in session.scalars(select(Application).where(Application.id.in_(numbers)))
    }
    taken: dict[int, set[int]] = defaultdict(set)
    for mentor_id, slot in session.execute(
        select(Pair.mentor_application_id, Pair.slot).where(
            Pair.mentor_application_id.in_(numbers), Pair.live
        )
    ):
        taken[mentor_id].add(slot)
    made = []
    for (mentee_id, mentor_id), kept in known.items():
        mentee, mentor = applications_by_id[mentee_id], applications_by_id[mentor_id]
        free = [n for n in range(1, mentor.places + 1) if n not in taken[mentor_id]]
        if not free:
            raise Refused(full_sentence(session, mentor))
        taken[mentor_id].add(free[0])
        pair = _draft(mentee, mentor, free[0])
        pair.pinned, pair.drafted_at = pinned, at
        remember(pair, kept)
        made.append(pair)
    session.add_all(made)
    session.flush()
    return made


def _draft(mentee: Application, mentor: Application, slot: int) -> Pair:
    return Pair(
        intake_id=mentee.intake_id,
        mentee_application_id=mentee.id,
        mentee_role=Role.MENTEE,
        mentee_person_id=mentee.person_id,
        mentor_application_id=mentor.id,
        mentor_role=Role.MENTOR,
        mentor_person_id=mentor.person_id,
        mentor_places=mentor.places,
        slot=slot,
        live=True,
        confirmed=False,
        state=PairState.DRAFT,
    )


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

    Raises Refused for a pair that was told, or whose own fee was paid or settled otherwise.
    """
    mentee = session.get_one(Person, pair.mentee_person_id).full_name
    if pair.state not in {PairState.DRAFT, PairState.CONFIRMED}:
        raise Refused(
            f"{mentee} and the mentor have been told of each other. Nothing was changed; end the "
            "pair instead, with the reason."
        )
    _take_fee_back(session, pair, mentee)
    for model in (Acceptance, Reminder):
        for row in session.scalars(select(model).where(model.pair_id == pair.id)):
            session.delete(row)
    session.flush()
    session.delete(pair)
    session.flush()


def _take_fee_back(session: Session, pair: Pair, mentee: str) -> None:
    """Let no fee hang on a pair that goes: an earlier partner's fee is asked about again."""
    fee = session.scalar(select(Fee).where(Fee.pair_id == pair.id))
    if fee is None:
        return
    earlier = session.scalar(
        select(Pair.id)
        .where(
            Pair.mentee_application_id == pair.mentee_application_id,
            Pair.confirmed,
            Pair.id != pair.id,
        )
        .order_by(Pair.id.desc())
        .limit(1)
    )
    if earlier is not None:
        fee.pair_id = earlier
        ask_about_refund(fee)
    elif fee.state is FeeState.DUE and not _is_on_paper(session, fee):
        session.delete(fee)
    else:
        standing = "on an invoice" if fee.state is FeeState.DUE else fee.state
        raise Refused(
            f"The fee of {mentee} is {standing} already. Nothing was changed; end the pair "
            "early instead, which asks about a refund."
        )
    session.flush()


def _is_on_paper(session: Session, fee: Fee) -> bool:
    return session.scalar(select(FeePaper.id).where(FeePaper.fee_id == fee.id).limit(1)) is not None


def ask_about_refund(fee: Fee) -> None:
    """Raise the question of a refund for a fee that is due or paid."""
    if fee.state in {FeeState.DUE, FeeState.PAID}:
        fee.state = FeeState.REFUND_QUESTION


def release(session: Session, application_ids: Iterable[int]) -> None:
    """Let applications wait again that are in no confirmed or completed pair any longer."""
    for number in application_ids:
        application = session.get_one(Application, number)
        others = session.scalar(
            select(Pair.id).where(
                Pair.confirmed,
                Pair.state != PairState.ENDED_EARLY,
                (Pair.mentee_application_id == number) | (Pair.mentor_application_id == number),
            )
        )
        if others is None and application.standing is ApplicationState.MATCHED:
            applications.move(application, ApplicationState.READY)
    session.flush()
