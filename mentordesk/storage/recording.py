"""What a session changed, collected while it flushes and written as rows of history.

Old values are read from the file before they are overwritten (a value set on an expired row has no
history of its own). Within one flush the rows are put in the order in which they were executed:
table by table in dependency order, updates before inserts; then deletes in the reverse order.
"""

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from sqlalchemy import Column, Connection, Dialect, Table, event, inspect
from sqlalchemy.orm import ORMExecuteState, Session, UOWTransaction

from mentordesk.storage.models.base import UNTRACKED, Base
from mentordesk.storage.models.schema import METADATA

_PENDING = "mentordesk_old_rows"
_CHANGES = "mentordesk_changes"
_ORDER = {table.name: place for place, table in enumerate(METADATA.sorted_tables)}
VERSION = "row_version"
MOST_IN_A_STATEMENT = 500
Bind = Callable[[Any], Any]


@dataclass(frozen=True, slots=True)
class RowChange:
    """One row of history before it is written: stored values by column name."""

    table: str
    op: str
    pk: list[Any]
    old: dict[str, Any] | None
    new: dict[str, Any] | None


def start_recording(session: Session) -> None:
    """Collect every change this session flushes; refuse statements that would pass us by."""
    session.info[_PENDING] = {}
    session.info[_CHANGES] = []
    event.listen(session, "before_flush", _remember_old_rows)
    event.listen(session, "after_flush", _collect)
    event.listen(session, "do_orm_execute", _refuse_bulk_statements)


def drained(session: Session) -> list[RowChange]:
    """The changes collected since the last call, in the order in which they were made."""
    changes: list[RowChange] = session.info[_CHANGES]
    session.info[_CHANGES] = []
    return changes


def stored(column: Column[Any], value: Any, dialect: Dialect) -> Any:
    """A column's value as the file holds it."""
    bind = column.type.bind_processor(dialect)
    return bind(value) if bind is not None and value is not None else value


def revived(column: Column[Any], raw: Any, dialect: Dialect) -> Any:
    """A stored value as Python has it."""
    result = column.type.result_processor(dialect, None)
    return result(raw) if result is not None and raw is not None else raw


def stored_row(connection: Connection, table: Table, pk: list[Any]) -> dict[str, Any] | None:
    """One row as the file holds it, without its version; None where there is none."""
    return stored_rows(connection, table, [pk])[0]


def stored_rows(
    connection: Connection, table: Table, keys: Sequence[list[Any]]
) -> list[dict[str, Any] | None]:
    """Rows as the file holds them, in the order of their keys, without a trip through Python."""
    pk = [column.name for column in table.primary_key.columns]
    names = [column.name for column in table.columns if column.name != VERSION]
    columns = ", ".join(quoted(name) for name in (*pk, *names))
    condition = " AND ".join(f"{quoted(name)} = ?" for name in pk)
    found: dict[tuple[Any, ...], dict[str, Any]] = {}
    for begin in range(0, len(keys), MOST_IN_A_STATEMENT):
        part = keys[begin : begin + MOST_IN_A_STATEMENT]
        either = condition if len(part) == 1 else " OR ".join([f"({condition})"] * len(part))
        if len(pk) == 1 and len(part) > 1:
            either = f"{quoted(pk[0])} IN ({', '.join('?' * len(part))})"
        values = tuple(value for key in part for value in key)
        statement = f"SELECT {columns} FROM {quoted(table.name)} WHERE {either}"  # noqa: S608 - our own names
        for row in connection.exec_driver_sql(statement, values):
            raw = tuple(row)
            found[raw[: len(pk)]] = dict(zip(names, raw[len(pk) :], strict=True))
    return [found.get(tuple(key)) for key in keys]


def quoted(name: str) -> str:
    """A name of ours within a statement."""
    return '"' + name.replace('"', '""') + '"'


def _tracked_table(instance: Base) -> Table | None:
    table = inspect(type(instance)).local_table
    if not isinstance(table, Table) or table.info.get(UNTRACKED):
        return None
    return table


def _key(instance: Base) -> list[Any]:
    return list(inspect(instance).mapper.primary_key_from_instance(instance))


def _remember_old_rows(session: Session, _context: UOWTransaction, _instances: object) -> None:
    changed: dict[Table, list[Base]] = defaultdict(list)
    dirty = [instance for instance in session.dirty if session.is_modified(instance)]
    for instance in [*dirty, *session.deleted]:
        table = _tracked_table(instance)
        if table is not None:
            changed[table].append(instance)
    for table, instances in changed.items():
        rows = stored_rows(session.connection(), table, [_key(one) for one in instances])
        session.info[_PENDING].update(zip(instances, rows, strict=True))


def _collect(session: Session, _context: UOWTransaction) -> None:
    pending = session.info[_PENDING]
    dialect = session.get_bind().dialect
    saved: list[RowChange] = []
    removed: list[RowChange] = []
    for instance in session.dirty:
        if instance in pending:
            saved.extend(_update(instance, pending[instance], dialect))
    for instance in session.new:
        table = _tracked_table(instance)
        if table is not None:
            row = _present(instance, dialect)
            saved.append(RowChange(table.name, "insert", _key(instance), None, row))
    for instance in session.deleted:
        table = _tracked_table(instance)
        if table is not None:
            removed.append(RowChange(table.name, "delete", _key(instance), pending[instance], None))
    saved.sort(key=lambda change: (_ORDER[change.table], change.op != "update", change.pk))
    removed.sort(key=lambda change: (-_ORDER[change.table], change.pk))
    session.info[_CHANGES].extend(saved + removed)
    pending.clear()


def _update(instance: Base, old: dict[str, Any] | None, dialect: Dialect) -> list[RowChange]:
    table = _tracked_table(instance)
    if table is None or old is None:
        return []
    new = _present(instance, dialect)
    changed = [name for name in new if new[name] != old[name]]
    if not changed:
        return []
    before, after = {n: old[n] for n in changed}, {n: new[n] for n in changed}
    return [RowChange(table.name, "update", _key(instance), before, after)]


def _present(instance: Base, dialect: Dialect) -> dict[str, Any]:
    row: dict[str, Any] = {}
    for name, key, bind in _columns(type(instance), dialect):
        value = getattr(instance, key)
        row[name] = value if bind is None or value is None else bind(value)
    return row


@lru_cache(maxsize=256)
def _columns(kind: type[Base], dialect: Dialect) -> tuple[tuple[str, str, Bind | None], ...]:
    """Name, attribute and way to the file of each tracked column; looked up once, not per row."""
    mapper = inspect(kind)
    return tuple(
        (c.name, mapper.get_property_by_column(c).key, c.type.bind_processor(dialect))
        for c in mapper.local_table.columns
        if c.name != VERSION
    )


def _refuse_bulk_statements(state: ORMExecuteState) -> None:
    if state.is_update or state.is_delete or state.is_insert:
        raise RuntimeError("statements that write pass history by: change objects instead")
