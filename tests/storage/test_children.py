"""Passing indexes: found by asking SQLite itself, used while they stand, gone afterwards."""

import pytest
from sqlalchemy import Connection, Table, text

from mentordesk.storage.children import children_found_fast
from mentordesk.storage.desk import Desk
from mentordesk.storage.models.schema import METADATA
from mentordesk.storage.recording import quoted

NUMBERED = ("person", "application", "pair", "intake", "document")


def indexes(connection: Connection) -> set[str]:
    """The names of all indexes that stand now."""
    found = connection.execute(text("SELECT name FROM sqlite_schema WHERE type = 'index'"))
    return set(found.scalars())


def searched(connection: Connection, table: Table) -> set[tuple[str, str]]:
    """Children and columns for which SQLite says that it would look at every row."""
    found = set()
    for child in METADATA.sorted_tables:
        for key in child.foreign_key_constraints:
            if key.referred_table is not table:
                continue
            column = key.column_keys[0]
            query = (
                f"EXPLAIN QUERY PLAN SELECT 1 FROM {quoted(child.name)}"  # noqa: S608 - our names
                f" WHERE {quoted(column)} = 1"
            )
            plan = " ".join(str(row[3]) for row in connection.exec_driver_sql(query))
            if f"SCAN {child.name}" in plan:
                found.add((child.name, column))
    return found


@pytest.mark.parametrize("name", [name for name in NUMBERED if name in METADATA.tables])
def test_within_it_no_child_is_searched_row_by_row(desk: Desk, name: str) -> None:
    table = METADATA.tables[name]
    with desk._engine.begin() as connection:
        before = indexes(connection)
        slow = searched(connection, table)
        with children_found_fast(connection, table):
            made = indexes(connection) - before
            assert searched(connection, table) == set()
            assert len(made) == len(slow)
            assert all(one.startswith("md_passing_") for one in made)
        assert indexes(connection) == before


def test_some_table_needs_it_at_all(desk: Desk) -> None:
    with desk._engine.connect() as connection:
        tables = [METADATA.tables[name] for name in NUMBERED if name in METADATA.tables]
        assert any(searched(connection, table) for table in tables)


def break_off(desk: Desk, before: set[str]) -> None:
    """Stop in the middle, while the passing indexes stand."""
    person = METADATA.tables["person"]
    with desk._engine.begin() as connection, children_found_fast(connection, person):
        assert indexes(connection) > before
        raise KeyboardInterrupt


def test_what_fails_within_it_takes_the_indexes_back_with_everything(desk: Desk) -> None:
    with desk._engine.connect() as connection:
        before = indexes(connection)
    with pytest.raises(KeyboardInterrupt):
        break_off(desk, before)
    with desk._engine.connect() as connection:
        assert indexes(connection) == before


def test_twice_after_each_other_is_as_good_as_once(desk: Desk) -> None:
    with desk._engine.begin() as connection:
        before = indexes(connection)
        for _ in range(2):
            with children_found_fast(connection, METADATA.tables["application"]):
                pass
        assert indexes(connection) == before
