"""Recording answers: the one way a field of an application or a person gets its value.

Every answer is kept with where it came from; the current value is also put on the mapped column of
the application or the person, where rules, the board and lists read it.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentordesk.domain.fields import BY_KEY, Field, Home, Kind
from mentordesk.domain.people import full_name, same_address
from mentordesk.storage.models.applications import Answer, Application, Source
from mentordesk.storage.models.people import Person, PersonEmail

MOST_IN_A_STATEMENT = 500
Value = str | float | bool | date | datetime | tuple[str, ...] | None


class Given(NamedTuple):
    """One answer as it was given: a known field's key or a kept header, and its place of origin.

    A tuple because a list of 5,000 people gives 120,000 of them.
    """

    field: str
    value: Value
    known: bool = True
    raw: str | None = None
    sheet: str | None = None
    row: int | None = None
    cell: str | None = None
    issue: str | None = None


def as_json(value: Value) -> Any:
    """A field's value in its JSON form: days and moments as ISO text, several words as a list."""
    if isinstance(value, datetime | date):
        return value.isoformat()
    if isinstance(value, tuple):
        return list(value)
    return value


def from_json(field: Field, raw: Any) -> Value:
    """A field's value from its JSON form."""
    if raw is None:
        return None
    if field.kind is Kind.DAY:
        return date.fromisoformat(raw)
    if field.kind is Kind.MOMENT:
        return datetime.fromisoformat(raw)
    if field.kind is Kind.CHOICES:
        return tuple(raw)
    value: Value = raw
    return value


@dataclass(frozen=True, slots=True)
class Entry:
    """What one source says for one application."""

    application: Application
    given: tuple[Given, ...]
    source: Source


def record(
    session: Session, application: Application, given: Iterable[Given], source: Source, at: datetime
) -> None:
    """Record answers of one application and put known ones where rules and lists read them.

    `application` must have been flushed. An earlier answer to the same field stays, marked as not
    current. An answer equal to the current one is not recorded again.
    """
    record_all(session, [Entry(application, tuple(given), source)], at)


def record_all(session: Session, entries: Sequence[Entry], at: datetime) -> None:
    """The same for many applications, in order, by a few statements whatever their number."""
    known = _Known(session, entries)
    superseded = False
    fresh: list[Answer] = []
    for entry in entries:
        for one in entry.given:
            place = (entry.application.id, one.known, one.field)
            before = known.current.get(place)
            if before is not None and before.value == as_json(one.value):
                continue
            if before is not None:
                before.current = False
                superseded = True
            answer = known.current[place] = _answer(entry.application, one, entry.source, at)
            fresh.append(answer)
            if one.known:
                _put(session, entry.application, BY_KEY[one.field], one.value, known)
    if superseded:
        session.flush()  # the earlier answers give up their place before the new ones take it
    session.add_all(fresh)
    session.flush()


class _Known:
    """What some applications have said so far: current answers, people and their addresses."""

    def __init__(self, session: Session, entries: Sequence[Entry]) -> None:
        applications = {entry.application.id for entry in entries}
        people = {entry.application.person_id for entry in entries}
        self.current: dict[tuple[int, bool, str], Answer] = {}
        self.people: dict[int, Person] = {}
        self.addresses: set[tuple[int, str]] = set()
        for ids in in_parts(applications):
            answers = select(Answer).where(Answer.application_id.in_(ids), Answer.current)
            for answer in session.scalars(answers):
                self.current[answer.application_id, answer.known, answer.field] = answer
        for ids in in_parts(people):
            for person in session.scalars(select(Person).where(Person.id.in_(ids))):
                self.people[person.id] = person
            used = select(PersonEmail.person_id, PersonEmail.compared)
            rows = session.execute(used.where(PersonEmail.person_id.in_(ids)))
            self.addresses.update((row.person_id, row.compared) for row in rows)


def in_parts(ids: Iterable[int]) -> Iterator[list[int]]:
    """Ids in parts that fit into one statement."""
    ordered = sorted(set(ids))
    for begin in range(0, len(ordered), MOST_IN_A_STATEMENT):
        yield ordered[begin : begin + MOST_IN_A_STATEMENT]


def _answer(application: Application, one: Given, source: Source, at: datetime) -> Answer:
    return Answer(
        application_id=application.id,
        field=one.field,
        known=one.known,
        value=as_json(one.value),
        raw=one.raw,
        source_id=source.id,
        sheet=one.sheet,
        row=one.row,
        cell=one.cell,
        issue=one.issue,
        given_at=at,
        current=True,
    )


def _put(
    session: Session, application: Application, field: Field, value: Value, known: _Known
) -> None:
    """Put a known field's value on its mapped column; names and addresses follow along."""
    if field.home is Home.APPLICATION:
        setattr(application, field.key, value)
        return
    person = known.people[application.person_id]
    if field.key == "email" and isinstance(value, str):
        place = (person.id, same_address(value))
        if place not in known.addresses:
            known.addresses.add(place)
            session.add(PersonEmail(person_id=person.id, address=value.strip(), compared=place[1]))
    if field.key == "full_name" and value and person.full_name != value:
        person.former_names = (*(person.former_names or ()), person.full_name)
    setattr(person, field.key, value)
    if field.key in {"given_name", "family_name"} and not person.full_name:
        person.full_name = full_name(person.given_name or "", person.family_name or "")


def add_address(session: Session, person: Person, address: str) -> None:
    """Make an address one of a person's; a known one is not added again."""
    compared = same_address(address)
    known = session.scalar(
        select(PersonEmail.id).where(
            PersonEmail.person_id == person.id, PersonEmail.compared == compared
        )
    )
    if known is None:
        session.add(PersonEmail(person_id=person.id, address=address.strip(), compared=compared))
        session.flush()


def coordinator_source(session: Session, at: datetime) -> Source:
    """The source that stands for what the coordinator types; one row a programme."""
    source = session.scalar(select(Source).where(Source.kind == "coordinator"))
    if source is None:
        source = Source(kind="coordinator", name="the coordinator", recorded_at=at)
        session.add(source)
        session.flush()
    return source
