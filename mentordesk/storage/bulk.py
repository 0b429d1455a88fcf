"""Many new rows at once, through the one door: the same transaction, the same entry of history.

An import makes 130,000 rows. As objects each costs a tenth of a millisecond; here the values go
straight to the file and history is written from the file by one statement. For new rows only:
whatever changes or removes rows uses objects.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import Any

from sqlalchemy import Connection, Table, inspect
from sqlalchemy.orm import Session

from mentordesk.storage.history import writer_of
from mentordesk.storage.models.base import Base
from mentordesk.storage.recording import VERSION, Bind, drained, quoted

_AT_ONCE = 2_000


def insert_rows(
    session: Session,
    model: type[Base],
    columns: Sequence[str],
    rows: Iterable[Sequence[Any]],
    every: Mapping[str, Any] | None = None,
) -> range:
    """Insert rows of a numbered table within an action; return their ids, in the order given.

    `rows` hold Python values in the order of `columns`; `every` names values that all rows share.
    Other columns stay empty. What the session has not flushed yet is written before.
    """
    session.flush()
    connection = session.connection()
    table = _table(model)
    writer = writer_of(session)
    writer.write(drained(session))
    first = _next_id(connection, table)
    shared = {VERSION: 1, **(every or {})}
    statement = _statement(table, ["id", *columns, *shared])
    tail = _stored(connection, table, shared)
    binds = _binds(connection, table, columns)
    number = first
    for part in _parts(rows):
        values = [(number + place, *_bound(row, binds), *tail) for place, row in enumerate(part)]
        connection.exec_driver_sql(statement, values)
        number += len(part)
    ids = range(first, number)
    if ids:
        writer.write_inserted(table, ids)
    return ids


def _table(model: type[Base]) -> Table:
    table = inspect(model).local_table
    if not isinstance(table, Table) or VERSION not in table.columns:
        raise TypeError(f"{model.__name__} is no numbered table")
    return table


def _next_id(connection: Connection, table: Table) -> int:
    """The number the next row will get: one more than any row ever had."""
    used = connection.exec_driver_sql("SELECT seq FROM sqlite_sequence WHERE name = ?",
                                      (table.name,)).scalar()  # fmt: skip
    return int(used or 0) + 1


def _statement(table: Table, columns: Sequence[str]) -> str:
    names = ", ".join(quoted(table.columns[name].name) for name in columns)
    places = ", ".join("?" * len(columns))
    return f"INSERT INTO {quoted(table.name)} ({names}) VALUES ({places})"  # noqa: S608 - our own names


def _binds(connection: Connection, table: Table, columns: Sequence[str]) -> list[tuple[int, Bind]]:
    """The columns that the file holds in another form than Python, with the way there."""
    found = ((i, table.columns[name].type.bind_processor(connection.dialect))
             for i, name in enumerate(columns))  # fmt: skip
    return [(place, bind) for place, bind in found if bind is not None]


def _bound(row: Sequence[Any], binds: list[tuple[int, Bind]]) -> list[Any]:
    values = list(row)
    for place, bind in binds:
        if values[place] is not None:
            values[place] = bind(values[place])
    return values


def _stored(connection: Connection, table: Table, values: Mapping[str, Any]) -> tuple[Any, ...]:
    names = list(values)
    return tuple(_bound(tuple(values.values()), _binds(connection, table, names)))


def _parts(rows: Iterable[Sequence[Any]]) -> Iterator[list[Sequence[Any]]]:
    stream = iter(rows)
    while part := list(islice(stream, _AT_ONCE)):
        yield part
