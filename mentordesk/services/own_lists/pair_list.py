"""Pairs of an export: how often they meet and when they first did may be edited."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select

from mentordesk.domain.pairing import PairState
from mentordesk.services.letter_known import because, read_reasons
from mentordesk.services.own_lists.columns import Hand, ListColumn, OwnList, Values, Ways
from mentordesk.services.own_lists.reading import past_day, text
from mentordesk.services.pairs import PairRow, load_pairs
from mentordesk.storage.desk import Desk
from mentordesk.storage.models.pairs import Pair

FIRST, CADENCE = "First meeting", "How often"


@dataclass(frozen=True, slots=True)
class ListedPair:
    """A pair with the words of why, and how often the two meet."""

    row: PairRow
    why: str
    cadence: str


def load(desk: Desk, intake_id: int) -> Sequence[ListedPair]:
    """All pairs of an intake; a handful of queries."""
    rows = load_pairs(desk, intake_id)
    with desk.reading() as session:
        reasons = read_reasons(session, intake_id)
        found = session.execute(select(Pair.id, Pair.cadence).where(Pair.intake_id == intake_id))
        often = {number: cadence or "" for number, cadence in found}
    return [
        ListedPair(row, "; ".join(because(reasons.get(row.pair_id))), often[row.pair_id])
        for row in rows
    ]


def _check(listed: ListedPair, values: Values, _ways: Ways) -> str:
    if FIRST in values and listed.row.state in {PairState.DRAFT, PairState.CONFIRMED}:
        return "The two have not been told of each other yet."
    return ""


def _put(hand: Hand, number: int, values: Values) -> None:
    pair = hand.session.get_one(Pair, number)
    if CADENCE in values:
        pair.cadence = values[CADENCE] or None
    if FIRST in values:
        pair.first_contact_on = values[FIRST]
        if pair.state is PairState.NOTIFIED:
            pair.state = PairState.ACTIVE


PAIRS: OwnList[ListedPair] = OwnList(
    "pair",
    "Pairs",
    (
        ListColumn("Mentee", lambda one: one.row.mentee),
        ListColumn("Mentor", lambda one: one.row.mentor),
        ListColumn("State", lambda one: str(one.row.state)),
        ListColumn("Fit of 100", lambda one: one.row.score),
        ListColumn("Pinned", lambda one: one.row.pinned),
        ListColumn("Why", lambda one: one.why),
        ListColumn("Drafted", lambda one: one.row.drafted_on),
        ListColumn("Confirmed", lambda one: one.row.confirmed_on),
        ListColumn("Told", lambda one: one.row.notified_on),
        ListColumn(FIRST, lambda one: one.row.first_contact_on, past_day),
        ListColumn("Last meeting", lambda one: one.row.last_contact_on),
        ListColumn(CADENCE, lambda one: one.cadence, text),
        ListColumn("Meetings", lambda one: one.row.contacts),
        ListColumn("Hours met", lambda one: one.row.hours),
        ListColumn("Fee", lambda one: str(one.row.fee) if one.row.fee else None),
        ListColumn("Ended", lambda one: one.row.ended_on),
        ListColumn("Reason", lambda one: str(one.row.end_reason) if one.row.end_reason else None),
    ),
    load,
    lambda one: one.row.pair_id,
    lambda one: f"{one.row.mentee} with {one.row.mentor}",
    "is changed on the Board or the Pairs tab (a fee on the sheet Fees)",
    "A pair is made on the Board; nothing of this row was imported.",
    _put,
    _check,
)
