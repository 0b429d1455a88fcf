"""What was done to the programme: the list of actions, and undo and redo by the step."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, and_, func, or_, select
from sqlalchemy.orm import Session

from mentordesk.domain.refusals import Conflict, Refused
from mentordesk.services.history_blocking import what_depends
from mentordesk.services.local_days import programme_zone
from mentordesk.storage.desk import Desk
from mentordesk.storage.models.applications import Application
from mentordesk.storage.models.history import Action, Change
from mentordesk.storage.models.people import Person

_OF_PERSON = ("person_id", "kept_id", "merged_id", "merged_into_id")
_OF_APPLICATION = ("application_id", "mentee_application_id", "mentor_application_id")
_OTHER_KIND_WORDS = {"edit": "change", "intake": "intake", "erase": "erasing"}


@dataclass(frozen=True, slots=True)
class HistoryRow:
    """One action: when (UTC), who, its sentence, whether it stands, how many rows it changed."""

    number: int
    at: datetime
    who: str
    label: str
    kind: str
    state: str
    changes: int


@dataclass(frozen=True, slots=True)
class Looked:
    """What is looked for in history: days (both included), a person, a kind, words; all of them."""

    first: date | None = None
    last: date | None = None
    person_id: int | None = None
    kind: str = ""
    words: str = ""


EVERYTHING = Looked()


def load_history(
    desk: Desk, limit: int | None = None, looked: Looked = EVERYTHING, skip: int = 0
) -> tuple[HistoryRow, ...]:
    """The actions that are looked for, the newest first: `limit` of them after the first `skip`."""
    count = (
        select(func.count())
        .where(Change.action_id == Action.id)
        .correlate(Action)
        .scalar_subquery()
    )
    with desk.reading() as session:
        rows = session.execute(
            select(Action, count)
            .where(*_conditions(session, looked))
            .order_by(Action.id.desc())
            .limit(limit if limit is not None or not skip else -1)
            .offset(skip or None)
        )
        return tuple(
            HistoryRow(a.id, a.at, a.who, a.label, a.kind, a.state, changes) for a, changes in rows
        )


def count_history(desk: Desk, looked: Looked = EVERYTHING) -> int:
    """How many actions there are of what is looked for."""
    with desk.reading() as session:
        chosen = select(func.count()).select_from(Action).where(*_conditions(session, looked))
        return session.scalar(chosen) or 0


def history_kinds(desk: Desk) -> tuple[str, ...]:
    """The kinds of actions that there are, in alphabetical order."""
    with desk.reading() as session:
        return tuple(sorted(session.scalars(select(Action.kind).distinct())))


def kind_in_words(kind: str) -> str:
    """A kind of action as it is shown."""
    return _OTHER_KIND_WORDS.get(kind, kind.replace("_", " "))


def steps_after(desk: Desk, number: int) -> int:
    """How many undos take the programme to just after the action of a number."""
    with desk.reading() as session:
        chosen = select(func.count()).where(Action.state == "done", Action.id > number)
        return session.scalar(chosen) or 0


def _conditions(session: Session, looked: Looked) -> list[ColumnElement[bool]]:
    zone = programme_zone(session)
    found: list[ColumnElement[bool]] = []
    if looked.first is not None:
        found.append(Action.at >= _begin(looked.first, zone))
    if looked.last is not None and looked.last < date.max:
        found.append(Action.at < _begin(looked.last + timedelta(days=1), zone))
    if looked.kind:
        found.append(Action.kind == looked.kind)
    found += [Action.label.icontains(word, autoescape=True) for word in looked.words.split()]
    if looked.person_id is not None:
        found.append(Action.id.in_(_actions_on(session, looked.person_id)))
    return found


def _begin(day: date, zone: ZoneInfo) -> datetime:
    """The first moment of a day in the programme's zone; near the ends of time that of UTC."""
    try:
        return datetime.combine(day, time(), zone).astimezone(UTC)
    except OverflowError:
        return datetime.combine(day, time(), UTC)


def _actions_on(session: Session, person_id: int) -> Any:
    """The actions that touched a person's own rows, or rows that belong to them."""
    people = {person_id, *session.scalars(_merged_into(person_id))}
    ids = set(session.scalars(select(Application.id).where(Application.person_id.in_(people))))
    ids |= _applications_of_old(session, people)
    rows: dict[str, set[int]] = {Person.__tablename__: people, Application.__tablename__: ids}
    belongs = or_(*_named(_OF_APPLICATION, ids), *_named(_OF_PERSON, people))
    for table, pk in session.execute(select(Change.table_name, Change.pk).where(belongs)):
        rows.setdefault(table, set()).add(pk[0])
    touched = [
        and_(Change.table_name == table, Change.pk.in_([[n] for n in sorted(numbers)]))
        for table, numbers in rows.items()
    ]
    return select(Change.action_id).where(or_(*touched)).distinct()


def _merged_into(person_id: int) -> Any:
    return select(Person.id).where(Person.merged_into_id == person_id)


def _applications_of_old(session: Session, people: Collection[int]) -> set[int]:
    """Applications of these people that are only in history any more."""
    of_table = Change.table_name == Application.__tablename__
    rows = session.scalars(select(Change.pk).where(of_table, or_(*_named(("person_id",), people))))
    return {int(pk[0]) for pk in rows}


def _named(columns: Sequence[str], numbers: Collection[int]) -> list[ColumnElement[bool]]:
    """Conditions that a changed row names one of these numbers in one of these columns."""
    return [
        func.json_extract(side, f"$.{column}").in_(sorted(numbers))
        for column in columns
        for side in (Change.new, Change.old)
    ]


def undo(desk: Desk, steps: int = 1) -> tuple[str, ...]:
    """Take back so many actions, all of them or none.

    Raises Refused where there are not so many, Conflict where one of them cannot be taken back.
    """
    _require_steps(desk, steps, "done", "undo")
    return desk.undo_all(steps)


def take_back(desk: Desk, number: int) -> str:
    """Take back one action by its number in the list, such as an import of weeks ago.

    Raises Conflict, naming what depends on it, where something it touched was changed since;
    Refused where it does not stand.
    """
    try:
        return desk.take_back(number)
    except Conflict as conflict:
        with desk.reading() as session:
            later = what_depends(session, number)
        raise Conflict(later or str(conflict)) from conflict


def redo(desk: Desk, steps: int = 1) -> tuple[str, ...]:
    """Do so many undone actions again, all or none; raises Refused where there are not so many."""
    _require_steps(desk, steps, "undone", "redo")
    return desk.redo_all(steps)


def _require_steps(desk: Desk, steps: int, state: str, verb: str) -> None:
    """Raise Refused before anything is done where there are fewer steps than are asked for."""
    with desk.reading() as session:
        there = session.scalar(select(func.count()).where(Action.state == state)) or 0
    if there == 0:
        raise Refused(f"There is nothing to {verb}.")
    if there < steps:
        raise Refused(
            f"There is no more than {there} to {verb}, and {steps} were asked for. "
            "Nothing was changed."
        )
