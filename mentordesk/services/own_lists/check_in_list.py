"""Check-ins of an export: when a pair was asked, and the outcome, may be edited."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import aliased

from mentordesk.services.check_ins import CheckInRow
from mentordesk.services.own_lists.columns import Hand, ListColumn, OwnList, Values, Ways
from mentordesk.services.own_lists.reading import past_day, text
from mentordesk.storage.desk import Desk
from mentordesk.storage.models.pairs import Pair
from mentordesk.storage.models.people import Person
from mentordesk.storage.models.year import CheckIn

DONE, OUTCOME = "Done on", "Outcome"


@dataclass(frozen=True, slots=True)
class ListedCheckIn:
    """One check-in with the names of the pair."""

    number: int
    mentee: str
    mentor: str
    row: CheckInRow


def load(desk: Desk, intake_id: int) -> Sequence[ListedCheckIn]:
    """All check-ins of an intake, pair by pair; one query."""
    mentee, mentor = aliased(Person), aliased(Person)
    query = (
        select(CheckIn, mentee.full_name, mentor.full_name)
        .join(Pair, Pair.id == CheckIn.pair_id)
        .join(mentee, mentee.id == Pair.mentee_person_id)
        .join(mentor, mentor.id == Pair.mentor_person_id)
        .where(Pair.intake_id == intake_id)
    )
    with desk.reading() as session:
        rows = [
            ListedCheckIn(
                found.id,
                one,
                other,
                CheckInRow(
                    found.pair_id, found.month, found.due_on, found.done_on, found.outcome or ""
                ),
            )
            for found, one, other in session.execute(query)
        ]
    return sorted(
        rows, key=lambda r: (r.mentee.casefold(), r.mentor.casefold(), r.row.month, r.number)
    )


def _check(listed: ListedCheckIn, values: Values, _ways: Ways) -> str:
    if OUTCOME in values and not (DONE in values or listed.row.done_on):
        return "An outcome needs the day on which the pair was asked."
    return ""


def _put(hand: Hand, number: int, values: Values) -> None:
    row = hand.session.get_one(CheckIn, number)
    row.done_on = values.get(DONE, row.done_on)
    if OUTCOME in values:
        row.outcome = values[OUTCOME] or None


CHECK_INS: OwnList[ListedCheckIn] = OwnList(
    "check-in",
    "Check-ins",
    (
        ListColumn("Mentee", lambda one: one.mentee),
        ListColumn("Mentor", lambda one: one.mentor),
        ListColumn("After months", lambda one: one.row.month),
        ListColumn("Due on", lambda one: one.row.due_on),
        ListColumn(DONE, lambda one: one.row.done_on, past_day),
        ListColumn(OUTCOME, lambda one: one.row.outcome, text),
    ),
    load,
    lambda one: one.number,
    lambda one: f"{one.mentee} with {one.mentor}, month {one.row.month}",
    "follows from the pair",
    "Check-ins are set up when a pair is told; nothing of this row was imported.",
    _put,
    _check,
)
