"""A row that one action makes for all that follow: it stays as long as others need it.

The source that stands for what is typed by hand is made by the first edit of a file (files of
version 3 are born with it). Taking that edit back must not wait for every later one.
"""

from sqlalchemy import Connection

from mentordesk.storage.history import Stretch
from mentordesk.storage.models.applications import Source
from mentordesk.storage.models.schema import METADATA
from mentordesk.storage.recording import RowChange, quoted, stored_row

SOURCE = Source.__tablename__
BY_HAND = "coordinator"


def is_shared(change: RowChange) -> bool:
    """Whether a change made the source of what is typed by hand."""
    return (
        change.table == SOURCE
        and change.op == "insert"
        and (change.new or {}).get("kind") == BY_HAND
    )


def makes_shared(connection: Connection, number: int, stretch: Stretch) -> bool:
    """Whether a stretch of an action made it."""
    if stretch.table != SOURCE or stretch.op != "insert":
        return False
    found = connection.exec_driver_sql(
        "SELECT 1 FROM md_change WHERE action_id = ? AND id BETWEEN ? AND ? "
        "AND json_extract(new, '$.kind') = ? LIMIT 1",
        (number, stretch.begin, stretch.end, BY_HAND),
    )
    return found.first() is not None


def is_needed(connection: Connection, change: RowChange) -> bool:
    """Whether the row that a change made is shared and others refer to it still."""
    return is_shared(change) and any(
        connection.exec_driver_sql(
            f"SELECT 1 FROM {quoted(table.name)} WHERE {quoted(column.name)} = ? LIMIT 1",  # noqa: S608 - our own names
            (change.pk[0],),
        ).first()
        is not None
        for table in METADATA.sorted_tables
        for column in table.columns
        if any(key.column.table.name == SOURCE for key in column.foreign_keys)
    )


def stands_already(connection: Connection, change: RowChange) -> bool:
    """Whether a shared row that is to be made again was left where it was, as it was."""
    if not is_shared(change):
        return False
    return stored_row(connection, METADATA.tables[SOURCE], change.pk) == change.new
