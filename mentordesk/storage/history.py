"""The list of actions: writing an entry, finding what undo and redo concern."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, Select, insert, select, update
from sqlalchemy.orm import aliased

from mentordesk.storage.models.history import Action, Change
from mentordesk.storage.recording import RowChange

UNDO, REDO = "undo", "redo"


@dataclass(frozen=True, slots=True)
class Entry:
    """One action to be written: its sentence, its kind, who and when, and which it concerns."""

    label: str
    kind: str
    who: str
    at: datetime
    of: int | None = None


def write_entry(connection: Connection, entry: Entry, changes: Iterable[RowChange]) -> int:
    """Write an action with its changes and return its number; a new action ends the redo list."""
    is_note = entry.kind in {UNDO, REDO}
    if not is_note:
        connection.execute(update(Action).where(Action.state == "undone").values(state="abandoned"))
    number = connection.execute(
        insert(Action)
        .values(
            at=entry.at,
            who=entry.who,
            label=entry.label,
            kind=entry.kind,
            of=entry.of,
            state="note" if is_note else "done",
        )
        .returning(Action.id)
    ).scalar_one()
    rows = [
        {
            "action_id": number,
            "table_name": change.table,
            "pk": change.pk,
            "op": change.op,
            "old": change.old,
            "new": change.new,
        }
        for change in changes
    ]
    if rows:
        connection.execute(insert(Change), rows)
    return number


def to_undo(connection: Connection, number: int | None = None) -> tuple[int, str] | None:
    """The number and sentence of the action that undo would take back: the last, or that number."""
    wanted = select(Action.id, Action.label).where(Action.state == "done")
    if number is not None:
        wanted = wanted.where(Action.id == number)
    return _first(connection, wanted.order_by(Action.id.desc()))


def to_redo(connection: Connection) -> tuple[int, str] | None:
    """The number and sentence of the action that redo would do again: what was undone last."""
    note = aliased(Action)
    undone = (
        select(Action.id, Action.label)
        .join(note, note.of == Action.id)
        .where(Action.state == "undone", note.kind == UNDO)
    )
    return _first(connection, undone.order_by(note.id.desc()))


def _first(connection: Connection, wanted: Select[int, str]) -> tuple[int, str] | None:
    row = connection.execute(wanted.limit(1)).one_or_none()
    return None if row is None else (row.id, row.label)


def changes_of(connection: Connection, number: int) -> list[RowChange]:
    """The changes of one action in the order in which they were made."""
    rows = connection.execute(
        select(Change.table_name, Change.op, Change.pk, Change.old, Change.new)
        .where(Change.action_id == number)
        .order_by(Change.id)
    )
    return [RowChange(*row) for row in rows]


def mark(connection: Connection, number: int, state: str) -> None:
    """Set the state of an action: done or undone."""
    connection.execute(update(Action).where(Action.id == number).values(state=state))
