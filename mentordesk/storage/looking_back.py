"""What became of the rows an action made or changed: which stand, were edited, are needed.

An action of weeks ago can rarely be undone exactly: a value was corrected, an applicant was paired.
Here its rows are compared with the file, so that everything else can be taken back as one step.
"""

import json
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, Table
from sqlalchemy.orm import Session

from mentordesk.storage import history, row_text
from mentordesk.storage.history import Stretch, writer_of
from mentordesk.storage.models.base import is_derived
from mentordesk.storage.models.schema import METADATA
from mentordesk.storage.recording import VERSION, RowChange, drained, quoted, stored_rows
from mentordesk.storage.undoing import MANY, apply_changes, begin

Row = tuple[str, Any]
"""A row by its table and its number (or its only key)."""
_AT_ONCE = 5_000


@dataclass(slots=True)
class Net:
    """What an action did to one row, all its steps together; `made` where it inserted the row.

    `present` is the row as it stands now, None where it was removed since.
    """

    made: bool
    old: dict[str, Any] = field(default_factory=dict)
    new: dict[str, Any] = field(default_factory=dict)
    present: dict[str, Any] | None = None

    @property
    def edited(self) -> dict[str, Any]:
        """The columns that hold something else now, with what they hold."""
        now = self.present
        if now is None:
            return {}
        return {name: now[name] for name, value in self.new.items() if now[name] != value}


@dataclass(slots=True)
class Footprint:
    """The rows of one action: `untouched` were made and stand as made, `rows` are all others."""

    untouched: dict[str, set[Any]] = field(default_factory=lambda: defaultdict(set))
    rows: dict[Row, Net] = field(default_factory=dict)

    def made(self) -> dict[str, set[Any]]:
        """The numbers of the rows that the action made and that are there, by table."""
        found = {table: set(ids) for table, ids in self.untouched.items()}
        for (table, number), net in self.rows.items():
            if net.made and net.present is not None:
                found.setdefault(table, set()).add(number)
        return found


@dataclass(frozen=True, slots=True)
class Need:
    """A row that refers to a row the action made; `is_made` where the action made both."""

    child: Row
    parent: Row
    is_made: bool


def footprint(connection: Connection, number: int) -> Footprint:
    """What became of the rows of an action."""
    found = Footprint()
    for stretch in history.stretches_of(connection, number):
        table = METADATA.tables[stretch.table]
        if stretch.op == "insert" and stretch.count >= MANY and VERSION in table.columns:
            _compare(connection, number, stretch, found)
        else:
            for change in history.changes_of(connection, number, stretch):
                _fold(found, change)
    _read_present(connection, found)
    return found


def _compare(connection: Connection, number: int, stretch: Stretch, found: Footprint) -> None:
    """Let the database tell which of many new rows stand; only the others are read."""
    row_text.prepare(connection)
    table = METADATA.tables[stretch.table]
    text = row_text.row_text(table, "t")
    rows = connection.exec_driver_sql(
        f"SELECT json_extract(c.pk, '$[0]'), CASE WHEN c.new = {text} OR json(c.new) = {text} "  # noqa: S608 - our own names
        f"THEN NULL ELSE c.new END FROM md_change c LEFT JOIN {quoted(table.name)} t "
        "ON t.id = json_extract(c.pk, '$[0]') WHERE c.action_id = ? AND c.id BETWEEN ? AND ?",
        (number, stretch.begin, stretch.end),
    )
    for row_id, new in rows:
        if new is None:
            found.untouched[table.name].add(row_id)
        else:
            found.rows[table.name, row_id] = Net(True, {}, json.loads(new))


def _fold(found: Footprint, change: RowChange) -> None:
    """Put one more step of the action upon what it did to a row before."""
    key = (change.table, change.pk[0])
    if key[1] in found.untouched.get(change.table, ()):
        return
    net = found.rows.get(key)
    if net is None:
        net = found.rows[key] = Net(change.op == "insert")
    for name, value in (change.old or {}).items():
        if not net.made:
            net.old.setdefault(name, value)
    net.new.update(change.new or {})


def _read_present(connection: Connection, found: Footprint) -> None:
    keys: dict[str, list[Any]] = defaultdict(list)
    for name, number in found.rows:
        keys[name].append(number)
    for name, numbers in keys.items():
        table = METADATA.tables[name]
        derived = {column.name for column in table.columns if is_derived(column)}
        rows = stored_rows(connection, table, [[number] for number in numbers])
        for number, row in zip(numbers, rows, strict=True):
            net = found.rows[name, number]
            net.present = row
            for column in derived:
                net.new.pop(column, None)


def needs_of(connection: Connection, made: dict[str, set[Any]]) -> list[Need]:
    """Every row that refers to one of the made rows."""
    found = []
    for table in METADATA.sorted_tables:
        for column, parent in _references(table):
            wanted = made.get(parent)
            if not wanted:
                continue
            ours = made.get(table.name, set())
            rows = connection.exec_driver_sql(
                f"SELECT id, {quoted(column)} FROM {quoted(table.name)} "  # noqa: S608 - our own names
                f"WHERE {quoted(column)} IS NOT NULL"
            )
            found += [
                Need((table.name, child), (parent, number), child in ours)
                for child, number in rows
                if number in wanted
            ]
    return found


def _references(table: Table) -> Iterator[tuple[str, str]]:
    """The columns of a table that hold another row's number, with the name of its table."""
    if "id" not in table.columns:
        return
    for key in table.foreign_key_constraints:
        for element in key.elements:
            if element.column.name == "id":
                yield element.parent.name, element.column.table.name


def remove(session: Session, rows: dict[str, set[Any]]) -> None:
    """Remove rows within an action, children before their parents."""
    connection = _ready(session)
    for table in reversed(METADATA.sorted_tables):
        numbers = sorted(rows.get(table.name, ()))
        for first in range(0, len(numbers), _AT_ONCE):
            part = [[number] for number in numbers[first : first + _AT_ONCE]]
            present = stored_rows(connection, table, part)
            _do(session, [
                RowChange(table.name, "delete", pk, old, None)
                for pk, old in zip(part, present, strict=True)
            ])  # fmt: skip


def put_back(session: Session, rows: list[tuple[Row, dict[str, Any], dict[str, Any]]]) -> None:
    """Give columns of rows their old values again: each a row, what stands now, what stood."""
    _ready(session)
    _do(session, [RowChange(row[0], "update", [row[1]], now, old) for row, now, old in rows if old])


def _ready(session: Session) -> Connection:
    session.flush()
    writer_of(session).write(drained(session))
    connection = session.connection()
    begin(connection)
    return connection


def _do(session: Session, steps: list[RowChange]) -> None:
    apply_changes(session.connection(), steps)
    writer_of(session).write(steps)
