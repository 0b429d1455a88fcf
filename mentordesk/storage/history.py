"""The list of actions: writing an entry, finding what undo and redo concern."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby

from sqlalchemy import Connection, Select, Table, func, insert, select, type_coerce, update
from sqlalchemy.orm import Session, aliased

from mentordesk.domain.refusals import UNREADABLE, Damaged
from mentordesk.storage import row_text
from mentordesk.storage.models.base import UNTRACKED
from mentordesk.storage.models.history import Action, Change
from mentordesk.storage.models.schema import METADATA
from mentordesk.storage.recording import RowChange, quoted
from mentordesk.storage.types import Json

UNDO, REDO = "undo", "redo"
_WRITER = "mentordesk_writer"


@dataclass(frozen=True, slots=True)
class Entry:
    """One action to be written: its sentence, its kind, who and when, and which it concerns."""

    label: str
    kind: str
    who: str
    at: datetime
    of: int | None = None


class Writer:
    """Writes one entry of history; its row is made with its first change, so that none is empty.

    `tables` are the names of the tables that were changed.
    """

    def __init__(self, connection: Callable[[], Connection], entry: Entry) -> None:
        self._connection, self._entry = connection, entry
        self._number: int | None = None
        self.tables: set[str] = set()

    def write(self, changes: Iterable[RowChange]) -> None:
        """Add changes that were made, in their order."""
        made = tuple(changes)
        rows = [
            {
                "action_id": self.number,
                "table_name": change.table,
                "pk": change.pk,
                "op": change.op,
                "old": change.old,
                "new": change.new,
            }
            for change in made
        ]
        if rows:
            self._connection().execute(insert(Change), rows)
            self.tables.update(change.table for change in made)

    def write_inserted(self, table: Table, ids: range) -> None:
        """Add new rows of a table, which stand in the file already, by one statement."""
        connection = self._connection()
        row_text.prepare(connection)
        text = row_text.row_text(table, "t")
        connection.exec_driver_sql(
            "INSERT INTO md_change (action_id, table_name, pk, op, new) "  # noqa: S608 - our own names
            f"SELECT ?, ?, '[' || t.id || ']', 'insert', {text} "
            f"FROM {quoted(table.name)} t WHERE t.id BETWEEN ? AND ? ORDER BY t.id",
            (self.number, table.name, ids.start, ids.stop - 1),
        )
        self.tables.add(table.name)

    def write_taken_back(self, table: str, place: tuple[int, int, int]) -> None:
        """Add that a stretch of new rows was taken back, the last first.

        `place` is the number of the action that made them, its first and its last change of them.
        """
        self._connection().exec_driver_sql(
            "INSERT INTO md_change (action_id, table_name, pk, op, old) "
            "SELECT ?, table_name, pk, 'delete', new FROM md_change "
            "WHERE action_id = ? AND id BETWEEN ? AND ? ORDER BY id DESC",
            (self.number, *place),
        )
        self.tables.add(table)

    @property
    def number(self) -> int:
        """The number of the entry; asking makes it. A new action ends the redo list."""
        if self._number is None:
            self._number = self._open(self._connection(), self._entry)
        return self._number

    def _open(self, connection: Connection, entry: Entry) -> int:
        is_note = entry.kind in {UNDO, REDO}
        if not is_note:
            undone = update(Action).where(Action.state == "undone")
            connection.execute(undone.values(state="abandoned"))
        values = {
            "at": entry.at, "who": entry.who, "label": entry.label, "kind": entry.kind,
            "of": entry.of, "state": "note" if is_note else "done",
        }  # fmt: skip
        made = connection.execute(insert(Action).values(**values).returning(Action.id))
        return made.scalar_one()


def write_entry(connection: Connection, entry: Entry, changes: Iterable[RowChange]) -> int:
    """Write an action with its changes at once and return its number."""
    writer = Writer(lambda: connection, entry)
    writer.write(changes)
    return writer.number


def start_entry(session: Session, entry: Entry) -> Writer:
    """The writer of what a session does; `writer_of` finds it again."""
    writer = Writer(session.connection, entry)
    session.info[_WRITER] = writer
    return writer


def writer_of(session: Session) -> Writer:
    """The writer of a session that was opened by an action."""
    writer: Writer = session.info[_WRITER]
    return writer


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


def latest(connection: Connection) -> int:
    """The number of the last action written; 0 before the first."""
    return int(connection.execute(select(func.max(Action.id))).scalar() or 0)


def changed_since(connection: Connection, number: int, most: int) -> dict[str, set[int]] | None:
    """The ids of all rows changed after an action, by table; None where they are not known.

    They are not where more than `most` rows were changed, or something left no changes behind (what
    is erased). Rows that are not found by one whole number give no id, but their table is there.
    """
    if latest(connection) < number:
        return None
    # As plain JSON: `Key` takes a missing key for damage, and what left no changes has none.
    pk = type_coerce(Change.pk, Json(list)).label("pk")
    rows = connection.execute(
        select(Action.id, Change.table_name, pk)
        .join(Change, Change.action_id == Action.id, isouter=True)
        .where(Action.id > number)
        .limit(most + 1)
    ).all()
    if len(rows) > most or any(row.table_name is None or row.pk is None for row in rows):
        return None
    found: dict[str, set[int]] = {row.table_name: set() for row in rows}
    for row in rows:
        found[row.table_name].update(part for part in row.pk[:1] if isinstance(part, int))
    return found


def changes_of(
    connection: Connection, number: int, stretch: "Stretch | None" = None
) -> list[RowChange]:
    """The changes of one action, or of a stretch of it, in the order in which they were made.

    Raises Damaged where a spoilt file names tables or columns that no action of ours changes.
    """
    wanted = select(Change.table_name, Change.op, Change.pk, Change.old, Change.new)
    wanted = wanted.where(Change.action_id == number)
    if stretch is not None:
        wanted = wanted.where(Change.id.between(stretch.begin, stretch.end))
    return [_known(RowChange(*row)) for row in connection.execute(wanted.order_by(Change.id))]


@dataclass(frozen=True, slots=True)
class Stretch:
    """Neighbouring changes of one kind to one table; `begin` and `end` are numbers of changes."""

    table: str
    op: str
    begin: int
    end: int
    count: int


def stretches_of(connection: Connection, number: int) -> list[Stretch]:
    """An action's changes as stretches, in order, without reading the values.

    Raises Damaged where a spoilt file names a table that no action of ours changes.
    """
    rows = connection.execute(
        select(Change.id, Change.table_name, Change.op)
        .where(Change.action_id == number)
        .order_by(Change.id)
    )
    found = []
    for (table, op), part in groupby(rows, key=lambda row: (row.table_name, row.op)):
        _table(table)
        ids = [row.id for row in part]
        found.append(Stretch(table, op, ids[0], ids[-1], len(ids)))
    return found


def _table(name: str) -> Table:
    table = METADATA.tables.get(name)
    if table is None or table.info.get(UNTRACKED):
        raise Damaged(UNREADABLE)
    return table


def _known(change: RowChange) -> RowChange:
    columns = _table(change.table).columns.keys()
    named = {*(change.old or ()), *(change.new or ())}
    if not named.issubset(columns):
        raise Damaged(UNREADABLE)
    return change


def mark(connection: Connection, number: int, state: str) -> None:
    """Set the state of an action: done or undone."""
    connection.execute(update(Action).where(Action.id == number).values(state=state))
