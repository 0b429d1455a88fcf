"""Whom a word means, and everything by which the programme knows somebody."""

import json
from collections.abc import Collection, Iterable
from dataclasses import replace
from typing import Any

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from mentordesk.domain.people import folded, same_address
from mentordesk.domain.refusals import Refused
from mentordesk.domain.traces import Known, Traces, known_of
from mentordesk.storage.desk import Desk
from mentordesk.storage.models.applications import Answer, Application
from mentordesk.storage.models.certificates import Certificate
from mentordesk.storage.models.correspondence import Letter
from mentordesk.storage.models.history import Change
from mentordesk.storage.models.intakes import Intake
from mentordesk.storage.models.people import Person, PersonEmail
from mentordesk.storage.models.registers import ListedMember
from mentordesk.storage.models.settings import Setting, VocabularyOption

ERASED_NAME = "Erased person"
_NAMES = ("full_name", "given_name", "family_name", "preferred_name", "certificate_name")
_NUMBERS = ("phone", "member_no")
# Columns of others in which a name may be a place, an employer or an option.
_PLACES = (
    Application.city,
    Application.state,
    Application.country,
    Application.employer,
    Application.sector,
    Application.career_stage,
    Intake.name,
    VocabularyOption.text,
)


def find_person(desk: Desk, who: str) -> int:
    """The person an e-mail address, a member number, a name or an application id means.

    Raises Refused where nobody or more than one person fits.
    """
    wanted = who.strip()
    with desk.reading() as session:
        rows = session.execute(
            select(Person.id, Person.full_name).where(Person.merged_into_id.is_(None))
        )
        people = {int(row.id): str(row.full_name) for row in rows}
        for found in _candidates(session, wanted, people):
            fits = sorted(found & people.keys())
            if len(fits) == 1:
                return fits[0]
            if fits:
                raise Refused(
                    f"{who} fits {len(fits)} people. Nothing was done; name one by the e-mail "
                    "address or by the number of an application."
                )
    raise Refused(f"Nobody called {who} is in this programme. Nothing was done.")


def _candidates(session: Session, wanted: str, people: dict[int, str]) -> Iterable[set[int]]:
    yield set(
        session.scalars(
            select(PersonEmail.person_id).where(PersonEmail.compared == same_address(wanted))
        )
    )
    if wanted.isascii() and wanted.isdigit() and len(wanted) < 10:
        yield set(
            session.scalars(select(Application.person_id).where(Application.id == int(wanted)))
        )
    yield set(session.scalars(select(Person.id).where(Person.member_no == wanted)))
    yield {n for n, name in people.items() if name.casefold() == wanted.casefold()}
    yield {n for n, name in people.items() if folded(name) == folded(wanted)}


def list_people(desk: Desk) -> tuple[tuple[int, str], ...]:
    """Everybody by number and name, in the order of the names."""
    with desk.reading() as session:
        rows = session.execute(
            select(Person.id, Person.full_name).where(Person.merged_into_id.is_(None))
        )
        found = [(int(row.id), str(row.full_name)) for row in rows]
    return tuple(sorted(found, key=lambda one: (one[1].casefold(), one[0])))


def name_of_person(desk: Desk, person_id: int) -> str:
    """A person's name as it stands."""
    with desk.reading() as session:
        return session.get_one(Person, person_id).full_name


def one_person(session: Session, person_id: int) -> set[int]:
    """The ids of all rows that are this person: what was merged into it, and into those."""
    found = {person_id}
    while True:
        more = set(session.scalars(select(Person.id).where(Person.merged_into_id.in_(found))))
        if more <= found:
            return found
        found |= more


def known_about(session: Session, person_ids: Collection[int]) -> Known:
    """Every name, address and number of these people: now, before, as answered, as printed."""
    names: set[str] = set()
    addresses: set[str] = set()
    numbers: set[str] = set()
    rows = [
        {name: getattr(person, name) for name in (*_NAMES, *_NUMBERS, "email", "former_names")}
        for person in session.scalars(select(Person).where(Person.id.in_(person_ids)))
    ]
    rows += _earlier_rows(session, person_ids)
    rows += _answered(session, person_ids)
    for row in rows:
        names |= {str(row[key]) for key in _NAMES if row.get(key)}
        names |= {str(one) for one in row.get("former_names") or () if one}
        numbers |= {str(row[key]) for key in _NUMBERS if row.get(key)}
        addresses |= {str(row["email"])} if row.get("email") else set()
    addresses |= set(
        session.scalars(select(PersonEmail.address).where(PersonEmail.person_id.in_(person_ids)))
    )
    addresses |= set(
        session.scalars(
            select(Letter.address).where(
                Letter.person_id.in_(person_ids), Letter.address.is_not(None)
            )
        )
    )
    names |= _printed_names(session, person_ids)
    names = {name for name in names if not name.startswith(ERASED_NAME)}
    return known_of(names, addresses, numbers)


def _earlier_rows(session: Session, person_ids: Collection[int]) -> list[dict[str, Any]]:
    """What history keeps of these people's rows and addresses."""
    found: list[dict[str, Any]] = []
    of_person = {Person.__tablename__, PersonEmail.__tablename__}
    for table, pk, old, new in session.execute(
        select(Change.table_name, Change.pk, Change.old, Change.new).where(
            Change.table_name.in_(of_person)
        )
    ):
        for row in (old, new):
            if row is None:
                continue
            if table == Person.__tablename__ and pk[0] in person_ids:
                found.append(row | {"former_names": _words(row.get("former_names"))})
            elif row.get("person_id") in person_ids and row.get("address"):
                found.append({"email": row["address"]})
    return found


def _words(stored: object) -> tuple[str, ...]:
    """A stored list of names, as history keeps it."""
    return tuple(json.loads(stored)) if isinstance(stored, str) else ()


def _answered(session: Session, person_ids: Collection[int]) -> list[dict[str, Any]]:
    """Names, addresses and numbers as they were answered, the earlier answers too."""
    rows = session.execute(
        select(Answer.field, Answer.value, Answer.raw)
        .join(Application, Application.id == Answer.application_id)
        .where(
            Application.person_id.in_(person_ids),
            Answer.known,
            Answer.field.in_((*_NAMES, *_NUMBERS, "email")),
        )
    ).all()
    found: list[dict[str, Any]] = [{f: value} for f, value, _ in rows if isinstance(value, str)]
    return found + [{f: raw} for f, _, raw in rows if raw and f in _NAMES]


def _printed_names(session: Session, person_ids: Collection[int]) -> set[str]:
    facts = session.scalars(
        select(Certificate.facts)
        .join(Application, Application.id == Certificate.application_id)
        .where(Application.person_id.in_(person_ids))
    )
    return {str(one["name"]) for one in facts if one and one.get("name")}


def traces_of(session: Session, known: Known, person_ids: Collection[int]) -> Traces:
    """What is to be taken out so that nobody else loses a name, an address or a number."""
    others = ~Person.id.in_(person_ids)
    shared: set[str] = set()
    for row in session.execute(select(*(getattr(Person, name) for name in _NAMES)).where(others)):
        for name in row:
            if name:
                compared = folded(name)
                shared |= {compared, *compared.split()}
    taken = set(
        session.scalars(select(PersonEmail.compared).where(~PersonEmail.person_id.in_(person_ids)))
    )
    numbers = {
        number
        for row in session.execute(select(Person.phone, Person.member_no).where(others))
        for number in row
        if number
    }
    shared |= _used_as_places(session, known, person_ids)
    mine = replace(
        known,
        addresses=frozenset(a for a in known.addresses if same_address(a) not in taken),
        numbers=known.numbers - numbers,
    )
    return Traces(mine, frozenset(shared))


def _used_as_places(session: Session, known: Known, person_ids: Collection[int]) -> set[str]:
    """The single words of names that are also a place, an employer or an option of others."""
    mine = {folded(word) for word in known.words}
    used: set[str] = set()
    for column in _PLACES:
        chosen = select(column).where(column.is_not(None)).distinct()
        if column.class_ is Application:
            chosen = chosen.where(~Application.person_id.in_(person_ids))
        for value in session.scalars(chosen):
            used |= mine & set(folded(value).split())
    for key, value in session.execute(select(Setting.key, Setting.value)):
        if key in {"name", "organisation"} and isinstance(value, str):
            used |= mine & set(folded(value).split())
    return used


def listed_lines(known: Known) -> Any:
    """The condition for lines of the member list that are about somebody known."""
    compared = {same_address(address) for address in known.addresses}
    return or_(
        ListedMember.compared.in_(compared),
        ListedMember.member_no.in_(known.numbers),
        ListedMember.full_name.in_(known.names),
    )
