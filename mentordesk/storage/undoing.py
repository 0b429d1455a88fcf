"""Taking an action back and doing it again, only where every value still stands as it was left.

Changes are applied in stretches: neighbouring changes of one kind to one table at once. Where many
new rows are taken back, the database itself compares them with history and removes them.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from sqlalchemy import Connection, Table
from sqlalchemy.exc import IntegrityError

from mentordesk.domain.refusals import Conflict
from mentordesk.storage import history, row_text
from mentordesk.storage.children import children_found_fast
from mentordesk.storage.history import Stretch, Writer
from mentordesk.storage.models.base import is_derived
from mentordesk.storage.models.schema import METADATA
from mentordesk.storage.recording import VERSION, RowChange, quoted, stored_rows
from mentordesk.storage.shared_rows import is_needed, makes_shared, stands_already

_CHANGED_SINCE = (
    "This cannot be taken back: something it touched has been changed since. Nothing was changed; "
    "undo the later steps first."
)
MANY = 20
"""From so many new rows of a table on, they are taken back by the database itself."""
_AT_ONCE = 500
_Kind = tuple[str, str, tuple[str, ...]]


def inverse(change: RowChange) -> RowChange:
    """The change that takes this one back."""
    op = {"insert": "delete", "delete": "insert", "update": "update"}[change.op]
    return RowChange(change.table, op, change.pk, change.new, change.old)


def take_back(connection: Connection, number: int, writer: Writer) -> None:
    """Take back an action, the last change first; raises Conflict where it no longer stands."""
    begin(connection)
    for stretch in reversed(history.stretches_of(connection, number)):
        if not _removed_at_once(connection, number, stretch, writer):
            changes = reversed(history.changes_of(connection, number, stretch))
            steps = [inverse(one) for one in changes if not is_needed(connection, one)]
            apply_changes(connection, steps)
            writer.write(steps)


def do_again(connection: Connection, number: int, writer: Writer) -> None:
    """Do an action again that was taken back; raises Conflict where something is in its way."""
    begin(connection)
    for stretch in history.stretches_of(connection, number):
        for part in _parts_of(stretch):
            changes = [
                change
                for change in history.changes_of(connection, number, part)
                if not stands_already(connection, change)
            ]
            apply_changes(connection, changes)
            writer.write(changes)


def begin(connection: Connection) -> None:
    """Check foreign keys at the commit: rows that need each other may come in any order."""
    connection.exec_driver_sql("PRAGMA defer_foreign_keys=ON")


def _parts_of(stretch: Stretch) -> Iterator[Stretch]:
    """A long stretch in parts that fit into memory."""
    step = 20 * _AT_ONCE
    for first in range(stretch.begin, stretch.end + 1, step):
        last = min(first + step - 1, stretch.end)
        yield Stretch(stretch.table, stretch.op, first, last, last - first + 1)


def _removed_at_once(connection: Connection, number: int, stretch: Stretch, writer: Writer) -> bool:
    """Remove the rows that a long stretch inserted, if every one stands as it was left.

    False where that cannot be told at once; nothing was done then.
    """
    table = METADATA.tables[stretch.table]
    if stretch.op != "insert" or stretch.count < MANY or VERSION not in table.columns:
        return False
    if any(is_derived(column) for column in table.columns):
        return False
    if makes_shared(connection, number, stretch):
        return False
    row_text.prepare(connection)
    name, text = quoted(table.name), row_text.row_text(table, "t")
    place = (number, stretch.begin, stretch.end)
    which = "c.action_id = ? AND c.id BETWEEN ? AND ?"
    standing = connection.exec_driver_sql(
        f"SELECT count(*) FROM md_change c JOIN {name} t ON t.id = json_extract(c.pk, '$[0]') "  # noqa: S608 - our own names
        f"WHERE {which} AND (c.new = {text} OR json(c.new) = {text})",
        place,
    ).scalar_one()
    if standing != stretch.count:
        return False
    try:
        with children_found_fast(connection, table):
            connection.exec_driver_sql(
                f"DELETE FROM {name} WHERE id IN "  # noqa: S608 - our own names
                f"(SELECT json_extract(c.pk, '$[0]') FROM md_change c WHERE {which})",
                place,
            )
    except IntegrityError as error:
        raise Conflict(_CHANGED_SINCE) from error
    writer.write_taken_back(table.name, place)
    return True


def apply_changes(connection: Connection, changes: Iterable[RowChange]) -> None:
    """Apply row changes in order; raises Conflict where the old values no longer stand."""
    try:
        for (name, op, columns), part in _alike(changes):
            table = METADATA.tables[name]
            _require_standing(connection, table, part)
            _execute(connection, table, (op, columns), part)
    except IntegrityError as error:
        raise Conflict(_CHANGED_SINCE) from error


def _alike(changes: Iterable[RowChange]) -> Iterator[tuple[_Kind, list[RowChange]]]:
    """Neighbouring changes that one statement can make: never two of one row together."""
    part: list[RowChange] = []
    kind: _Kind | None = None
    keys: set[tuple[Any, ...]] = set()
    for change in changes:
        this = (change.table, change.op, tuple(change.new or ()))
        key = tuple(change.pk)
        if part and kind is not None and (this != kind or key in keys or len(part) == _AT_ONCE):
            yield kind, part
            part, keys = [], set()
        kind = this
        part.append(change)
        keys.add(key)
    if part and kind is not None:
        yield kind, part


def _require_standing(connection: Connection, table: Table, part: Sequence[RowChange]) -> None:
    rows = stored_rows(connection, table, [change.pk for change in part])
    for change, present in zip(part, rows, strict=True):
        if not stands(table, change, present):
            raise Conflict(_CHANGED_SINCE)


def stands(table: Table, change: RowChange, present: dict[str, Any] | None) -> bool:
    """Whether a row is as a change needs to find it: not there, or with the old values."""
    if change.op == "insert":
        return present is None and change.new is not None
    return present is not None and all(
        present.get(name) == value
        for name, value in (change.old or {}).items()
        if not is_derived(table.columns[name])
    )


def _execute(
    connection: Connection, table: Table, what: tuple[str, tuple[str, ...]], part: list[RowChange]
) -> None:
    """Make changes that are alike by one statement; the values are as the file holds them."""
    op, columns = what
    keys = " AND ".join(f"{quoted(column.name)} = ?" for column in table.primary_key.columns)
    name, counted = quoted(table.name), VERSION in table.columns
    if op == "insert":
        names = [*(quoted(column) for column in columns), *([VERSION] if counted else [])]
        places = ", ".join([*("?" * len(columns)), *(["1"] if counted else [])])
        statement = f"INSERT INTO {name} ({', '.join(names)}) VALUES ({places})"  # noqa: S608 - our own names
        rows = [tuple((change.new or {}).values()) for change in part]
    elif op == "delete":
        statement = f"DELETE FROM {name} WHERE {keys}"  # noqa: S608 - our own names
        rows = [tuple(change.pk) for change in part]
    else:
        sets = [f"{quoted(column)} = ?" for column in columns]
        sets += [f"{VERSION} = {VERSION} + 1"] if counted else []
        statement = f"UPDATE {name} SET {', '.join(sets)} WHERE {keys}"  # noqa: S608 - our own names
        rows = [(*(change.new or {}).values(), *change.pk) for change in part]
    connection.exec_driver_sql(statement, rows)
