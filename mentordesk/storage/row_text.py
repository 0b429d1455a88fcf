"""A row as history keeps it, made by the database itself: one JSON text of stored values.

Written and compared where the rows are, thousands of rows cost a statement and not a trip through
Python each. The text is `json_object` over the columns in the order of their names, so that the
rows history wrote from Python (sorted keys, with spaces) compare equal after `json()`.
"""

import json
from typing import Any

from sqlalchemy import REAL, Connection, Table

from mentordesk.storage.recording import VERSION, quoted

_NUMBER = "md_number"
_AT_ONCE = 40
"""Columns in one json_object: SQLite takes at most 100 arguments."""


def prepare(connection: Connection) -> None:
    """Let the connection write fractions as Python does: SQLite rounds them to 15 digits."""
    driver: Any = connection.connection.driver_connection
    driver.create_function(_NUMBER, 1, json.dumps, deterministic=True)


def tracked_columns(table: Table) -> list[str]:
    """The columns that history keeps, by name."""
    return [column.name for column in table.columns if column.name != VERSION]


def row_text(table: Table, alias: str) -> str:
    """The SQL of a row as JSON; `alias` is the table's name in the statement."""
    names = sorted(tracked_columns(table))
    pieces = []
    for begin in range(0, len(names), _AT_ONCE):
        pairs = (
            f"'{name}', {_value(table, alias, name)}" for name in names[begin : begin + _AT_ONCE]
        )
        pieces.append(f"json_object({', '.join(pairs)})")
    text = pieces[0]
    for piece in pieces[1:]:
        text = f"substr({text}, 1, length({text}) - 1) || ',' || substr({piece}, 2)"
    return text


def _value(table: Table, alias: str, name: str) -> str:
    place = f"{alias}.{quoted(name)}"
    if not isinstance(table.columns[name].type, REAL):
        return place
    return f"CASE WHEN {place} IS NULL THEN NULL ELSE json({_NUMBER}({place})) END"
