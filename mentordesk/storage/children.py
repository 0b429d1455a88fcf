"""Removing many rows fast: who refers to them is found by an index while they go.

SQLite searches a whole table for rows that refer to each one removed, unless an index begins
with that column: taking back an import of 5,000 people looks at 25 million rows. So the missing
indexes are made within the same transaction and dropped before it ends; the file never keeps them.
"""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Connection, Index, PrimaryKeyConstraint, Table, UniqueConstraint

from mentordesk.storage.models.schema import METADATA
from mentordesk.storage.recording import quoted


@contextmanager
def children_found_fast(connection: Connection, table: Table) -> Iterator[None]:
    """Within it, whoever refers to a row of the table by its id is found without a search."""
    made = []
    for child, columns in _searched(table):
        name = quoted(f"md_passing_{child.name}_{columns[0]}")
        places = ", ".join(quoted(column) for column in columns)
        connection.exec_driver_sql(f"CREATE INDEX {name} ON {quoted(child.name)} ({places})")
        made.append(name)
    yield
    for name in made:
        connection.exec_driver_sql(f"DROP INDEX {name}")


def _searched(table: Table) -> Iterator[tuple[Table, tuple[str, ...]]]:
    """The tables that refer to this one by columns no index begins with."""
    for child in METADATA.sorted_tables:
        seen = {_first(index.columns.keys()) for index in child.indexes if _is_whole(index)}
        seen |= {
            _first(key.columns.keys())
            for key in child.constraints
            if isinstance(key, UniqueConstraint | PrimaryKeyConstraint)
        }
        for key in child.foreign_key_constraints:
            columns = tuple(key.column_keys)
            if key.referred_table is table and columns[0] not in seen:
                seen.add(columns[0])
                yield child, columns


def _first(names: list[str]) -> str:
    return names[0] if names else ""


def _is_whole(index: Index) -> bool:
    """Whether an index holds every row (SQLite uses a partial one for no such search)."""
    return index.dialect_options["sqlite"]["where"] is None
