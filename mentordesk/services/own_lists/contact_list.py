"""Meetings of an export: day, length and mode may be edited, and meetings added."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import aliased

from mentordesk.domain.year import ContactMode
from mentordesk.services.hours import edit_contact, put_contact
from mentordesk.services.imports.plans import Outcome
from mentordesk.services.lists.contacts import Met, plan_contacts
from mentordesk.services.lists.sources import ListFile
from mentordesk.services.own_lists.columns import Added, Hand, ListColumn, OwnList, Values
from mentordesk.services.own_lists.reading import minutes, one_of, past_day
from mentordesk.spreadsheets.grids import ListedRow
from mentordesk.spreadsheets.list_reading import ListCell, ListRow, ReadList
from mentordesk.storage.desk import Desk
from mentordesk.storage.models.pairs import Pair
from mentordesk.storage.models.people import Person
from mentordesk.storage.models.year import Contact

DAY, LENGTH, MODE = "Date", "Minutes", "How"
_FIELDS = {"Mentee": "mentee", "Mentor": "mentor", DAY: "held_on", LENGTH: "minutes", MODE: "mode"}


@dataclass(frozen=True, slots=True)
class ListedContact:
    """One meeting with the names of the two."""

    contact_id: int
    mentee: str
    mentor: str
    held_on: date
    minutes: int
    mode: ContactMode


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
    """New rows by the rules of a contact log: a pair that was told, no meeting twice."""
    lines = tuple(
        ListRow(
            row.sheet,
            row.row,
            {key: ListCell(row.cells[h], h, "") for h, key in _FIELDS.items() if h in row.cells},
            (),
        )
        for row in rows
    )
    made = plan_contacts(desk, intake_id, ListFile("", "", ReadList(lines)))
    return [
        Added(
            item.who,
            item.reason,
            item.fact if item.outcome is Outcome.NEW else None,
            item.outcome is Outcome.UNCHANGED,
        )
        for item in made.items
    ]


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
