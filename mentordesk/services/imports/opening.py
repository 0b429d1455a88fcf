"""The people and applications that an import needs: found or made, all at once."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentordesk.domain.fields import BY_KEY, Home
from mentordesk.domain.people import Role, full_name, same_address, tidy
from mentordesk.services.answers import in_parts
from mentordesk.services.applications import Wanted, open_all
from mentordesk.services.imports.membership import Register
from mentordesk.services.imports.plans import Item
from mentordesk.storage.models.applications import Application
from mentordesk.storage.models.people import Person, PersonEmail

NEW = -1_000_000
"""Keys below this stand for new people that the coordinator has just decided upon."""


def key_of(item: Item) -> int:
    """The key of an item's person: an id, or a negative number for a new one."""
    return item.person_key if item.person_key is not None else NEW - item.number


def people_of(session: Session, items: Sequence[Item], register: Register) -> dict[int, Person]:
    """The person of each key; new people are made and flushed with what their first item says.

    `register` is the list of members, which says whether they are on it.
    """
    people: dict[int, Person] = {}
    for ids in in_parts(key_of(item) for item in items if key_of(item) > 0):
        found = session.scalars(select(Person).where(Person.id.in_(ids)))
        people.update({person.id: person for person in found})
    made = []
    for item in items:
        if key_of(item) not in people:
            values = register.put(new_person_values(item))
            people[key_of(item)] = person = Person(**values)
            made.append(person)
    session.add_all(made)
    session.flush()
    session.add_all(
        PersonEmail(person_id=p.id, address=p.email.strip(), compared=same_address(p.email))
        for p in made
        if p.email
    )
    session.flush()
    return people


def new_person_values(item: Item) -> dict[str, Any]:
    """What an item says of a new person, so that recording it changes nothing more."""
    values = _values(item, Home.PERSON)
    name = values.get("full_name") or item.fields.get("full_name") or ""
    parts = (str(values.get(key) or "") for key in ("given_name", "family_name"))
    values["full_name"] = tidy(str(name)) or full_name(*parts)
    email, number = item.fields.get("email"), item.fields.get("member_no")
    values["email"] = str(email) if email else None
    values["member_no"] = str(number) if number else None
    return values


def _values(item: Item, home: Home) -> dict[str, Any]:
    return {
        change.field: change.new for change in item.changes if BY_KEY[change.field].home is home
    }


def applications_of(
    session: Session, intake_id: int, items: Sequence[Item], people: dict[int, Person], at: datetime
) -> list[Application]:
    """The application of each item, in order; new ones are opened and flushed."""
    wanted = [
        Wanted(
            people[key_of(item)],
            Role(item.role or ""),
            item.received or at,
            _values(item, Home.APPLICATION),
        )
        for item in items
    ]
    return open_all(session, intake_id, wanted)
