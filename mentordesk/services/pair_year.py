"""A pair's year beside its moves: cadence, first contact, goals, who came before, what came after.

There is no place here for what the two talk about.
"""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import or_, select
from sqlalchemy.orm import Session, aliased

from mentordesk.domain.numbers import how_many
from mentordesk.domain.pairing import EndReason, PairState
from mentordesk.domain.people import tidy
from mentordesk.domain.refusals import Refused
from mentordesk.services.pairs import QUIET, quiet_weeks
from mentordesk.storage.desk import Desk
from mentordesk.storage.models.applications import Application
from mentordesk.storage.models.pairs import Pair
from mentordesk.storage.models.people import Person
from mentordesk.storage.models.settings import Setting
from mentordesk.storage.models.year import Contact

CADENCES = ("weekly", "every two weeks", "every three weeks", "monthly", "every two months")
"""What is offered; any other words are kept as well."""
MOST_WEEKS = 52
_LONGEST = 80
_OVER = frozenset({PairState.COMPLETED, PairState.ENDED_EARLY})


@dataclass(frozen=True, slots=True)
class EarlierPair:
    """Another pair of one of the two in the same intake."""

    pair_id: int
    mentee: str
    mentor: str
    state: PairState
    end_reason: EndReason | None
    ended_on: date | None


@dataclass(frozen=True, slots=True)
class PairYear:
    """What the pane of a pair shows beside its row: the mentee's goals, and the other pairs."""

    goals: str
    others: tuple[EarlierPair, ...]


def load_pair_year(desk: Desk, pair_id: int) -> PairYear:
    """The goals of a pair's mentee, and the other pairs of either; three queries."""
    mentee, mentor = aliased(Person), aliased(Person)
    with desk.reading() as session:
        pair = session.get_one(Pair, pair_id)
        goals = session.scalar(
            select(Application.goals).where(Application.id == pair.mentee_application_id)
        )
        rows = session.execute(
            select(Pair, mentee.full_name, mentor.full_name)
            .join(mentee, mentee.id == Pair.mentee_person_id)
            .join(mentor, mentor.id == Pair.mentor_person_id)
            .where(
                Pair.id != pair_id,
                or_(
                    Pair.mentee_application_id == pair.mentee_application_id,
                    Pair.mentor_application_id == pair.mentor_application_id,
                ),
            )
            .order_by(Pair.id)
        )
        others = tuple(
            EarlierPair(row.id, one, other, row.state, row.end_reason, row.ended_on)
            for row, one, other in rows
        )
    return PairYear(goals or "", others)


def set_cadence(desk: Desk, pair_id: int, words: str) -> None:
    """Keep how often a pair means to meet; empty words take it back."""
    kept = tidy(words)
    if len(kept) > _LONGEST:
        raise Refused(
            f"How often a pair meets is said in {_LONGEST} characters. Nothing was changed; "
            "for example: monthly."
        )
    with desk.reading() as session:
        if (_pair(session, pair_id).cadence or "") == kept:
            return
    with desk.action("Set how often a pair meets", "pair") as session:
        session.get_one(Pair, pair_id).cadence = kept or None


def record_first_contact(desk: Desk, pair_id: int, on: date | None) -> None:
    """Keep the day of the first contact although no meeting is logged; None takes it back.

    Raises Refused for a day to come, for a pair that was not told, and where meetings are logged:
    those know better.
    """
    if on is not None and on > desk.today():
        raise Refused("That day is still to come. Nothing was changed; enter the day they met.")
    with desk.reading() as session:
        pair = _pair(session, pair_id)
        if pair.notified_at is None:
            raise Refused("The two do not know of each other yet. Nothing was changed.")
        first = session.scalar(
            select(Contact.held_on)
            .where(Contact.pair_id == pair_id)
            .order_by(Contact.held_on)
            .limit(1)
        )
        if on is not None and first is not None and first <= on:
            raise Refused(
                f"A meeting of {first.isoformat()} is logged already. Nothing was changed; the "
                "first meeting counts."
            )
        if pair.first_contact_on == on:
            return
    with desk.action("Record the first contact of a pair", "pair") as session:
        session.get_one(Pair, pair_id).first_contact_on = on


def stay_in_touch(desk: Desk, pair_id: int, stayed: bool | None) -> None:
    """Keep whether the two stayed in touch after the year; None: not known.

    Raises Refused for a pair that is still under way.
    """
    with desk.reading() as session:
        pair = _pair(session, pair_id)
        if pair.state not in _OVER:
            raise Refused("The pair is still under way. Nothing was changed; ask them afterwards.")
        if pair.stayed_in_touch is stayed:
            return
    with desk.action("Record whether a pair stayed in touch", "pair") as session:
        session.get_one(Pair, pair_id).stayed_in_touch = stayed


def load_quiet_weeks(desk: Desk) -> int:
    """After how many weeks without a contact a pair is called silent."""
    with desk.reading() as session:
        return quiet_weeks(session)


def change_quiet_weeks(desk: Desk, weeks: int) -> None:
    """Set after how many weeks without a contact a pair is silent; raises Refused for 0 or less."""
    if not 1 <= weeks <= MOST_WEEKS:
        raise Refused(
            f"A pair is silent after 1 to {MOST_WEEKS} weeks. Nothing was changed; enter others."
        )
    with desk.action(f"Call pairs silent after {how_many(weeks, 'week')}", "programme") as session:
        session.merge(Setting(key=QUIET, value=weeks))


def _pair(session: Session, pair_id: int) -> Pair:
    pair = session.get(Pair, pair_id)
    if pair is None:
        raise Refused("That pair is not there any longer. Nothing was changed.")
    return pair
