"""Taking an action back and doing it again, only where every value still stands as it was left."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import Connection, Table
from sqlalchemy.exc import IntegrityError

from mentordesk.domain.refusals import Conflict
from mentordesk.storage.models.base import is_derived
from mentordesk.storage.models.schema import METADATA
from mentordesk.storage.recording import VERSION, RowChange, revived, stored_row

_CHANGED_SINCE = (
    "This cannot be taken back: something it touched has been changed since. Nothing was changed; "
    "undo the later steps first."
)


def inverse(change: RowChange) -> RowChange:
    """The change that takes this one back."""
    op = {"insert": "delete", "delete": "insert", "update": "update"}[change.op]
    return RowChange(change.table, op, change.pk, change.new, change.old)


def apply_changes(connection: Connection, changes: Iterable[RowChange]) -> None:
    """Apply row changes in order; raises Conflict where the old values no longer stand.

    Foreign keys are checked at the commit, so that rows that need each other may come in any order.
    """
    connection.exec_driver_sql("PRAGMA defer_foreign_keys=ON")
    try:
        for change in changes:
            _apply(connection, METADATA.tables[change.table], change)
    except IntegrityError as error:
        raise Conflict(_CHANGED_SINCE) from error


def _apply(connection: Connection, table: Table, change: RowChange) -> None:
    present = stored_row(connection, table, change.pk)
    if change.op == "insert":
        if present is not None or change.new is None:
            raise Conflict(_CHANGED_SINCE)
        values = _values(connection, table, change.new)
        if VERSION in table.columns:
            values[VERSION] = 1
        connection.execute(table.insert().values(values))
        return
    if present is None or not _stands(table, present, change.old or {}):
        raise Conflict(_CHANGED_SINCE)
    same_row = [c == v for c, v in zip(table.primary_key.columns, change.pk, strict=True)]
    if change.op == "delete":
        connection.execute(table.delete().where(*same_row))
        return
    values = _values(connection, table, change.new or {})
    if VERSION in table.columns:
        values[VERSION] = table.columns[VERSION] + 1
    connection.execute(table.update().where(*same_row).values(values))


def _stands(table: Table, present: dict[str, Any], expected: dict[str, Any]) -> bool:
    return all(
        present.get(name) == value
        for name, value in expected.items()
        if not is_derived(table.columns[name])
    )


def _values(connection: Connection, table: Table, raw: dict[str, Any]) -> dict[str, Any]:
    return {
        name: revived(table.columns[name], value, connection.dialect) for name, value in raw.items()
    }
