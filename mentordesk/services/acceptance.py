"""Acceptance, where a programme or an intake wants it: each side of a confirmed pair is asked.

A pair is told of each other only when both accepted. Who declines ends the pair; both wait on the
board again, and the pair stays in the list with its reason.
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentordesk.domain.pairing import EndReason, PairState
from mentordesk.domain.people import Role
from mentordesk.domain.refusals import Refused
from mentordesk.domain.year import AcceptanceAnswer
from mentordesk.services.acceptance_wanted import KEY, wants_acceptance
from mentordesk.services.pairs import end_now
from mentordesk.storage.desk import Desk
from mentordesk.storage.models.accounts import Acceptance
from mentordesk.storage.models.intakes import Intake
from mentordesk.storage.models.pairs import Pair
from mentordesk.storage.models.people import Person
from mentordesk.storage.models.settings import Setting


@dataclass(frozen=True, slots=True)
class Side:
    """What one side of a pair was asked and said; `asked_on` None: not asked yet."""

    role: Role
    name: str
    asked_on: date | None
    answer: AcceptanceAnswer | None
    answered_on: date | None
    note: str


def is_wanted(desk: Desk, intake_id: int) -> bool:
    """Whether both sides of an intake's pairs must accept before they are told."""
    with desk.reading() as session:
        return wants_acceptance(session, intake_id)


def want(desk: Desk, on: bool, intake_id: int | None = None) -> None:
    """Ask for acceptance or not: in one intake, or (without) in all that say nothing of it."""
    with desk.reading() as session:
        row = session.get(Setting, KEY)
        kept: dict[str, Any] = dict(row.value) if row else {}
        where = session.get_one(Intake, intake_id).name if intake_id is not None else "every intake"
    intakes = dict(kept.get("intakes", {}))
    if intake_id is not None:
        intakes[str(intake_id)] = on
    value = {"scheme": kept.get("scheme", False) if intake_id is not None else on}
    if value | {"intakes": intakes} == kept:
        return
    verb = "Ask both sides to accept" if on else "Do not ask for acceptance"
    with desk.action(f"{verb} in {where}", "programme") as session:
        session.merge(Setting(key=KEY, value=value | {"intakes": intakes}))


def load_sides(desk: Desk, pair_id: int) -> tuple[Side, ...]:
    """The mentee's and the mentor's side of a pair, in this order."""
    with desk.reading() as session:
        pair = session.get_one(Pair, pair_id)
        rows = {
            row.role: row
            for row in session.scalars(select(Acceptance).where(Acceptance.pair_id == pair_id))
        }
        people = {Role.MENTEE: pair.mentee_person_id, Role.MENTOR: pair.mentor_person_id}
        return tuple(
            _side(role, session.get_one(Person, number).full_name, rows.get(role))
            for role, number in people.items()
        )


def _side(role: Role, name: str, row: Acceptance | None) -> Side:
    if row is None:
        return Side(role, name, None, None, None, "")
    return Side(role, name, row.asked_on, row.answer, row.answered_on, row.note or "")


def ask(desk: Desk, pair_ids: Collection[int], on: date | None = None) -> int:
    """Note that both sides of confirmed pairs were asked; how many pairs were not before.

    Nothing is sent. Raises Refused for a pair that is not confirmed, or was told already.
    """
    numbers, day = sorted(set(pair_ids)), on or desk.today()
    _require_past(desk, day)
    with desk.reading() as session:
        for number in numbers:
            _require_open(session.get_one(Pair, number))
        there = {
            (row.pair_id, row.role)
            for row in session.scalars(select(Acceptance).where(Acceptance.pair_id.in_(numbers)))
        }
    missing = [(n, role) for n in numbers for role in Role if (n, role) not in there]
    if not missing:
        raise Refused("Both sides were asked already. Nothing was changed; wait for their answers.")
    pairs = len({number for number, _ in missing})
    words = "a pair" if pairs == 1 else f"{pairs} pairs"
    with desk.action(f"Ask both sides of {words} to accept", "acceptance") as session:
        for number, role in missing:
            session.add(Acceptance(pair_id=number, role=role, asked_on=day))
    return pairs


def accept(desk: Desk, pair_id: int, role: Role, on: date | None = None, note: str = "") -> None:
    """Note that one side accepted; asked the same day where that was not noted."""
    day = _ready(desk, pair_id, on)
    with desk.action(f"{_name(desk, pair_id, role)} accepts", "acceptance") as session:
        _answer(session, (pair_id, role), AcceptanceAnswer.ACCEPTED, day, note)


def decline(desk: Desk, pair_id: int, role: Role, on: date | None = None, note: str = "") -> None:
    """Note that one side declined, and end the pair, in one step; both wait on the board again.

    The note is about circumstances. A fee that became due is asked about, as at any early end.
    """
    day = _ready(desk, pair_id, on)
    name = _name(desk, pair_id, role)
    with desk.action(f"{name} declines", "acceptance") as session:
        _answer(session, (pair_id, role), AcceptanceAnswer.DECLINED, day, note)
        why = f"{name} declined" + (f": {note.strip()}" if note.strip() else "")
        end_now(session, session.get_one(Pair, pair_id), EndReason.OTHER, why, day)


def take_back_answer(desk: Desk, pair_id: int, role: Role) -> None:
    """Take a noted yes back: the side is asked and has not answered."""
    _ready(desk, pair_id, None)
    side = next(one for one in load_sides(desk, pair_id) if one.role is role)
    if side.answer is None:
        raise Refused(f"No answer of {side.name} is noted. Nothing was changed.")
    with desk.action(f"Take back the answer of {side.name}", "acceptance") as session:
        row = _row(session, pair_id, role)
        if row is not None:
            row.answer = row.answered_on = row.note = None


def _ready(desk: Desk, pair_id: int, on: date | None) -> date:
    """The day of an answer; raises Refused where none can be noted."""
    day = on or desk.today()
    _require_past(desk, day)
    with desk.reading() as session:
        pair = session.get(Pair, pair_id)
        if pair is None:
            raise Refused("That pair is not there any longer. Nothing was changed.")
        _require_open(pair)
    return day


def _answer(
    session: Session, of: tuple[int, Role], answer: AcceptanceAnswer, day: date, note: str
) -> None:
    row = _row(session, *of)
    if row is None:
        row = Acceptance(pair_id=of[0], role=of[1], asked_on=day)
        session.add(row)
    row.answer, row.answered_on, row.note = answer, day, note.strip() or None
    session.flush()


def _row(session: Session, pair_id: int, role: Role) -> Acceptance | None:
    return session.scalar(
        select(Acceptance).where(Acceptance.pair_id == pair_id, Acceptance.role == role)
    )


def _name(desk: Desk, pair_id: int, role: Role) -> str:
    return next(one.name for one in load_sides(desk, pair_id) if one.role is role)


def _require_past(desk: Desk, day: date) -> None:
    if day > desk.today():
        raise Refused("That day is still to come. Nothing was changed; enter the day it was.")


def _require_open(pair: Pair) -> None:
    if pair.state is not PairState.CONFIRMED:
        raise Refused(
            f"A pair that is {pair.state} is not asked whether it accepts: that comes between "
            "confirming and telling. Nothing was changed."
        )
