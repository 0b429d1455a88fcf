"""Whom a question of the plan is about: what is known of each, beside what the file says."""

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentordesk.domain.fields import FIELDS, Home
from mentordesk.domain.people import Role
from mentordesk.services.imports.plans import ImportPlan, Item
from mentordesk.spreadsheets.drafts import Answer
from mentordesk.storage.desk import Desk
from mentordesk.storage.models.applications import Application
from mentordesk.storage.models.intakes import Intake
from mentordesk.storage.models.people import Person


@dataclass(frozen=True, slots=True)
class Side:
    """One person by the plan's key, in a few words (`note`), with the current answers."""

    key: int
    name: str
    note: str
    fields: dict[str, Answer]


def known_sides(desk: Desk, made: ImportPlan, item: Item) -> tuple[Side, ...]:
    """The people an item's question is about: its candidates, else the person it belongs to."""
    wanted = item.candidates or ((item.person_key,) if item.person_key is not None else ())
    planned = {person.key: person for person in made.people}
    sides = []
    with desk.reading() as session:
        for key in wanted:
            if key > 0:
                sides.append(_known(session, made.intake_id, key))
            elif key in planned:
                fields = planned[key].fields
                note = f"new in this import, {' and '.join(planned[key].roles)}"
                sides.append(Side(key, str(fields.get("full_name", "")), note, fields))
    return tuple(sides)


def _known(session: Session, intake_id: int, person_id: int) -> Side:
    person = session.get_one(Person, person_id)
    rows = session.execute(
        select(Application, Intake.name)
        .join(Intake, Intake.id == Application.intake_id)
        .where(Application.person_id == person_id)
        .order_by(Application.id)
    ).all()
    fields: dict[str, Answer] = {}
    for application, _ in sorted(rows, key=lambda row: row[0].intake_id == intake_id):
        _put(fields, application, Home.APPLICATION)
    _put(fields, person, Home.PERSON)
    return Side(person_id, person.full_name, _note([(a.role, name) for a, name in rows]), fields)


def _note(rows: list[tuple[Role, str]]) -> str:
    """The last of somebody's applications, and how many more there are."""
    if not rows:
        return "no application so far"
    role, name = rows[-1]
    if len(rows) == 1:
        return f"{role} in the intake {name}"
    return f"{role} in the intake {name} and {len(rows) - 1} more"


def _put(fields: dict[str, Answer], row: Person | Application, home: Home) -> None:
    for one in FIELDS:
        value = getattr(row, one.key) if one.home is home else None
        if value is not None and value != "":
            fields[one.key] = value
