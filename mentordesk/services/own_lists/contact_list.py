"""Meetings of an export: day, length and mode may be edited, and meetings added."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import aliased

from mentordesk.domain.pairing import PairState
from mentordesk.domain.people import folded
from mentordesk.domain.refusals import Refused
from mentordesk.domain.year import ContactMode
from mentordesk.services.hours import NewContact, edit_contact, put_contact
from mentordesk.services.own_lists.columns import Added, Hand, ListColumn, OwnList, Values, Ways
from mentordesk.services.own_lists.reading import minutes, one_of, past_day
from mentordesk.services.pairs import load_pairs
from mentordesk.services.programmes import load_programme
from mentordesk.spreadsheets.grids import ListedRow, as_text
from mentordesk.storage.desk import Desk
from mentordesk.storage.models.pairs import Pair
from mentordesk.storage.models.people import Person
from mentordesk.storage.models.year import Contact

DAY, LENGTH, MODE = "Date", "Minutes", "How"


@dataclass(frozen=True, slots=True)
class ListedContact:
    """One meeting with the names of the two."""

    contact_id: int
    mentee: str
    mentor: str
    held_on: date
    minutes: int
    mode: ContactMode


@dataclass(frozen=True, slots=True)
class Met:
    """A meeting that was added, of a pair."""

    pair_id: int
    contact: NewContact


def load(desk: Desk, intake_id: int) -> Sequence[ListedContact]:
    """All meetings of an intake, pair by pair; one query."""
    mentee, mentor = aliased(Person), aliased(Person)
    query = (
        select(Contact, mentee.full_name, mentor.full_name)
        .join(Pair, Pair.id == Contact.pair_id)
        .join(mentee, mentee.id == Pair.mentee_person_id)
        .join(mentor, mentor.id == Pair.mentor_person_id)
        .where(Pair.intake_id == intake_id)
    )
    with desk.reading() as session:
        rows = [
            ListedContact(row.id, one, other, row.held_on, row.minutes, row.mode)
            for row, one, other in session.execute(query)
        ]
    return sorted(
        rows, key=lambda r: (r.mentee.casefold(), r.mentor.casefold(), r.held_on, r.contact_id)
    )


def _put(hand: Hand, number: int, values: Values) -> None:
    contact = hand.session.get_one(Contact, number)
    edit_contact(
        hand.session,
        contact,
        values.get(DAY, contact.held_on),
        values.get(LENGTH, contact.minutes),
        values.get(MODE, contact.mode),
    )


def _plan_added(desk: Desk, intake_id: int, rows: Sequence[ListedRow]) -> list[Added]:
    """New rows: of a pair that was told, named by both names; a meeting is noted once."""
    told: dict[tuple[str, str], list[int]] = {}
    untold: set[tuple[str, str]] = set()
    for pair in load_pairs(desk, intake_id):
        names = (folded(pair.mentee), folded(pair.mentor))
        if pair.state in {PairState.DRAFT, PairState.CONFIRMED}:
            untold.add(names)
        else:
            told.setdefault(names, []).append(pair.pair_id)
    there = {
        (folded(one.mentee), folded(one.mentor), one.held_on, one.minutes, one.mode)
        for one in load(desk, intake_id)
    }
    ways = Ways(load_programme(desk).scheme.day_first, desk.today())
    return [_added(row, (told, untold), there, ways) for row in rows]


def _added(
    row: ListedRow,
    pairs: tuple[dict[tuple[str, str], list[int]], set[tuple[str, str]]],
    there: set[tuple[str, str, date, int, ContactMode]],
    ways: Ways,
) -> Added:
    said = [as_text(row.cells.get(header, "")).strip() for header in ("Mentee", "Mentor")]
    who = " with ".join(name for name in said if name) or "nobody named"
    names = (folded(said[0]), folded(said[1]))
    try:
        held_on = past_day(row.cells.get(DAY, ""), ways)
        length = minutes(1)(row.cells.get(LENGTH, ""), ways)
        mode = one_of(ContactMode)(row.cells.get(MODE, ContactMode.OTHER.value), ways)
    except Refused as refusal:
        return Added(who, str(refusal))
    fitting = pairs[0].get(names, [])
    if len(fitting) != 1:
        if fitting:
            return Added(who, "The two were a pair twice: log the meeting on the Pairs tab.")
        if names in pairs[1]:
            return Added(who, "The two have not been told of each other yet.")
        return Added(who, "No pair of this intake has these two names.")
    key = (*names, held_on, length, mode)
    if key in there:
        return Added(who, known=True)
    there.add(key)
    return Added(who, fact=Met(fitting[0], NewContact(held_on, length, mode)))


def _put_added(hand: Hand, fact: Any) -> None:
    met: Met = fact
    put_contact(hand.session, hand.session.get_one(Pair, met.pair_id), met.contact, hand.source)


CONTACTS: OwnList[ListedContact] = OwnList(
    "contact",
    "Contacts",
    (
        ListColumn("Mentee", lambda met: met.mentee),
        ListColumn("Mentor", lambda met: met.mentor),
        ListColumn(DAY, lambda met: met.held_on, past_day),
        ListColumn(LENGTH, lambda met: met.minutes, minutes(1)),
        ListColumn(
            MODE,
            lambda met: str(met.mode),
            one_of(ContactMode),
            tuple(mode.value for mode in ContactMode),
        ),
    ),
    load,
    lambda met: met.contact_id,
    lambda met: f"{met.mentee} with {met.mentor}, {met.held_on.isoformat()}",
    "stays with its meeting; a meeting of others is a row of its own",
    "",
    _put,
    plan_added=_plan_added,
    put_added=_put_added,
)
