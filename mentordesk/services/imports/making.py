"""New applications of an import, all at once: people, applications, answers and ticks.

A list of 5,000 people makes 130,000 rows. Nothing in the programme speaks of these people yet, so
every row is known beforehand, down to where the application stands, and goes to the file at once
(storage.bulk). Whoever is known already is put by `applying`, which looks at what is there.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentordesk.domain.applications import (
    ApplicationState,
    Check,
    CheckItem,
    CheckState,
    checked_state,
)
from mentordesk.domain.fields import BY_KEY, FIELDS, Home
from mentordesk.domain.intakes import is_late
from mentordesk.domain.people import Membership, Role, same_address
from mentordesk.services.answers import as_json
from mentordesk.services.applications import places_for, read_career
from mentordesk.services.checklists import Career, implied_checks
from mentordesk.services.imports.given import given_of
from mentordesk.services.imports.membership import Register
from mentordesk.services.imports.opening import key_of, new_person_values
from mentordesk.services.imports.plans import Item, Outcome
from mentordesk.storage.bulk import insert_rows
from mentordesk.storage.models.applications import Answer, Application, CheckLine, Source
from mentordesk.storage.models.intakes import Intake
from mentordesk.storage.models.people import Person, PersonEmail
from mentordesk.storage.models.settings import Setting

_OF_PERSON = tuple(field.key for field in FIELDS if field.home is Home.PERSON)
_OF_APPLICATION = tuple(field.key for field in FIELDS if field.home is Home.APPLICATION)
_ANSWER = (
    "application_id", "source_id", "field", "value", "known", "raw", "sheet", "row", "cell",
    "issue",
)  # fmt: skip
Told = Callable[[int], None]
"""Told how many of the applications are done."""


@dataclass(frozen=True, slots=True)
class Fresh:
    """A new application to be made, and where it comes from."""

    item: Item
    source: Source


@dataclass(frozen=True, slots=True)
class Made:
    """The ids that were given: of people by their key, of applications by person and role."""

    people: dict[int, int]
    applications: dict[tuple[int, str], int]


def split(items: Sequence[Item]) -> tuple[list[Item], list[Item]]:
    """The items that make an application of which nothing is there, and the others, in order.

    An item with files, with mended values, or with news about a person who is there already is
    one of the others.
    """
    fresh: list[Item] = []
    others: list[Item] = []
    made: set[int] = set()
    seen: set[tuple[int, str | None]] = set()
    for item in items:
        key = key_of(item)
        is_first = not any((key, role) in seen for role in _ROLES)
        if _is_plain(item, is_first=is_first, is_made=key in made) and (key, item.role) not in seen:
            fresh.append(item)
            made.add(key)
        else:
            others.append(item)
        seen.add((key, item.role))
    return fresh, others


_ROLES = tuple(role.value for role in Role)


def _is_plain(item: Item, *, is_first: bool, is_made: bool) -> bool:
    if item.outcome is not Outcome.NEW or item.files or item.typed:
        return False
    is_new_person = key_of(item) <= 0
    if is_new_person and is_first:
        return True
    known = not is_new_person or is_made
    return known and all(BY_KEY[change.field].home is not Home.PERSON for change in item.changes)


def make_all(
    session: Session,
    intake_id: int,
    fresh: Sequence[Fresh],
    by: tuple[datetime, Register],
    told: Told,
) -> Made:
    """Make new applications with their people, answers and ticks within an action.

    `by` is the moment, and the list of members that new people are looked up in.
    """
    at, register = by
    people = _make_people(session, [one.item for one in fresh], register)
    making = _Making(session, intake_id, at, people)
    ids = insert_rows(
        session,
        Application,
        ("person_id", "role", "standing", "received_at", "late", "places", *_OF_APPLICATION),
        [making.application(one.item) for one in fresh],
        {"intake_id": intake_id},
    )
    insert_rows(
        session, Answer, _ANSWER, _answers(fresh, ids, told), {"given_at": at, "current": True}
    )
    form = {"item": CheckItem.FORM, "state": CheckState.DONE}
    ticks = [(number, words) for number, one in zip(ids, fresh, strict=True)
             for words in (where(one.item, one.source),)]  # fmt: skip
    insert_rows(session, CheckLine, ("application_id", "reason"), ticks, form)
    applications = {
        (making.person_id(one.item), one.item.role or ""): number
        for number, one in zip(ids, fresh, strict=True)
    }
    return Made(people, applications)


def where(item: Item, source: Source) -> str:
    """What the checklist says of a form that came as a row or in a message."""
    place = f", row {item.row}" if item.row else ""
    return f"answers in {source.name}{place}"


def _make_people(session: Session, items: Sequence[Item], register: Register) -> dict[int, int]:
    """The id of every new person by their key, with the address they use."""
    first: dict[int, Item] = {}
    for item in items:
        if key_of(item) <= 0:
            first.setdefault(key_of(item), item)
    values = [register.put(new_person_values(item)) for item in first.values()]
    columns = (*_OF_PERSON, "membership")
    ids = insert_rows(
        session, Person, columns, [[one.get(key) for key in columns] for one in values], {}
    )
    addresses = [
        (number, str(one["email"]).strip(), same_address(str(one["email"])))
        for number, one in zip(ids, values, strict=True)
        if one["email"]
    ]
    insert_rows(session, PersonEmail, ("person_id", "address", "compared"), addresses)
    return dict(zip(first, ids, strict=True))


def _answers(fresh: Sequence[Fresh], ids: Sequence[int], told: Told) -> Iterator[tuple[Any, ...]]:
    for done, (one, number) in enumerate(zip(fresh, ids, strict=True)):
        told(done)
        origin = one.source.id
        for given in given_of(one.item):
            name, value, *place = given
            yield (number, origin, name, as_json(value), *place)


class _Making:
    """What every new application of one import shares."""

    def __init__(
        self, session: Session, intake_id: int, at: datetime, people: dict[int, int]
    ) -> None:
        self._people, self._at = people, at
        self._closes = session.get_one(Intake, intake_id).closes
        self._zone = session.get_one(Setting, "time_zone").value
        career = read_career(session)
        checked = select(Person.id, Person.membership).where(
            Person.membership != Membership.UNKNOWN
        )
        self._memberships: dict[int, Membership] = dict(session.execute(checked).all())

        @lru_cache(maxsize=4096)
        def standing(role: Role, member: Membership, *asked: Any) -> ApplicationState:
            return _standing(role, member, asked, career)

        self._standing = standing

    def person_id(self, item: Item) -> int:
        """The id of an item's person, new or known."""
        key = key_of(item)
        return self._people.get(key, key)

    def application(self, item: Item) -> tuple[Any, ...]:
        """The row of an item's application: who, where it stands, its answers."""
        values = {change.field: change.new for change in item.changes}
        role = Role(item.role or "")
        received = item.received or self._at
        asked = (values.get("career_stage"), values.get("years_experience"),
                 values.get("code_agreed"))  # fmt: skip
        person_id = self.person_id(item)
        member = self._memberships.get(person_id, Membership.UNKNOWN)
        return (
            person_id,
            role,
            self._standing(role, member, *asked),
            received,
            is_late(received, self._closes, self._zone),
            places_for(role, values.get("capacity")),
            *(values.get(key) for key in _OF_APPLICATION),
        )


def _standing(
    role: Role, member: Membership, asked: tuple[Any, ...], career: Career
) -> ApplicationState:
    """Where a new application stands whose form is there, by the membership of its person."""
    stage, years, agreed = asked
    application = Application(
        role=role, career_stage=stage, years_experience=years, code_agreed=agreed
    )
    form = {CheckItem.FORM: Check(CheckItem.FORM, CheckState.DONE, "")}
    checks = implied_checks(application, Person(membership=member), form, career)
    return checked_state(ApplicationState.RECEIVED, checks)
