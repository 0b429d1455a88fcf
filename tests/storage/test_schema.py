"""The schema defends itself: every table takes a sensible row and refuses a wrong word or type."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from typing import Any

import pytest
from sqlalchemy import CheckConstraint, Column, Table
from sqlalchemy.dialects import sqlite

from mentordesk.storage.fingerprint import AS_MADE, digest_of, fingerprint_of
from mentordesk.storage.making import expected_fingerprint, schema_script
from mentordesk.storage.models.base import UNTRACKED, Base, is_derived
from mentordesk.storage.models.schema import METADATA, MODULES, domain_tables
from mentordesk.storage.recording import VERSION

TABLES = METADATA.sorted_tables
OF_TYPE = {"INTEGER": 1, "REAL": 1.5, "TEXT": "x", "BLOB": b"x"}
NEEDED: dict[str, dict[str, Any]] = {
    "intake": {"ends": "y"},
    "pair": {
        "mentee_role": "mentee", "mentor_role": "mentor", "mentor_person_id": 2, "live": 1,
        "confirmed": 0, "state": "draft", "end_reason": None, "slot": 1, "mentor_places": 1,
    },
    "application": {"role": "mentor"},
    "fee": {"role": "mentee", "pair_confirmed": 1},
    "source": {"kind": "file"},
    "event": {"minutes": 60},
}  # fmt: skip


def checks(table: Table) -> list[str]:
    return [str(c.sqltext) for c in table.constraints if isinstance(c, CheckConstraint)]


def words_of(table: Table, column: Column[Any]) -> list[str]:
    """The words a column may hold, where its table lists them."""
    starts = (f"{column.name} IN (", f"{column.name} IS NULL OR {column.name} IN (")
    found = [text for text in checks(table) if text.startswith(starts)]
    return found[0].split("'")[1::2] if found else []


def plain_value(table: Table, column: Column[Any]) -> Any:
    words = words_of(table, column)
    if words:
        return words[0]
    return OF_TYPE[column.type.compile(dialect=sqlite.dialect())]


def plain_row(table: Table) -> dict[str, Any]:
    row = {column.name: plain_value(table, column) for column in table.columns}
    return {**row, **NEEDED.get(table.name, {})}


@pytest.fixture
def raw() -> Iterator[sqlite3.Connection]:
    """The schema in memory, with references switched off: each row stands for itself."""
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.executescript(schema_script())
        yield connection


def insert(raw: sqlite3.Connection, table: Table, row: dict[str, Any]) -> None:
    names = ", ".join(f'"{name}"' for name in row)
    marks = ", ".join("?" for _ in row)
    raw.execute(f'INSERT INTO "{table.name}" ({names}) VALUES ({marks})', tuple(row.values()))  # noqa: S608 - our own names


@pytest.mark.parametrize("table", TABLES, ids=str)
def test_a_sensible_row_is_taken(raw: sqlite3.Connection, table: Table) -> None:
    insert(raw, table, plain_row(table))
    assert raw.execute(f'SELECT count(*) FROM "{table.name}"').fetchone() == (1,)  # noqa: S608 - our own name


@pytest.mark.parametrize("table", TABLES, ids=str)
def test_what_must_be_given_must_be_given(raw: sqlite3.Connection, table: Table) -> None:
    needed = [c.name for c in table.columns if not c.nullable and not c.primary_key]
    for name in needed:
        with pytest.raises(sqlite3.IntegrityError, match="constraint failed"):
            insert(raw, table, {**plain_row(table), name: None})


@pytest.mark.parametrize(
    "table", [t for t in TABLES if any(words_of(t, c) for c in t.columns)], ids=str
)
def test_a_word_that_is_none_is_refused(raw: sqlite3.Connection, table: Table) -> None:
    listed = [column for column in table.columns if words_of(table, column)]
    for column in listed:
        with pytest.raises(sqlite3.IntegrityError, match="CHECK constraint failed"):
            insert(raw, table, {**plain_row(table), column.name: "nonsense"})


@pytest.mark.parametrize("table", TABLES, ids=str)
def test_a_number_is_a_number(raw: sqlite3.Connection, table: Table) -> None:
    for name, value in plain_row(table).items():
        if isinstance(value, int | float):
            with pytest.raises(sqlite3.IntegrityError):
                insert(raw, table, {**plain_row(table), name: "many"})


@pytest.mark.parametrize(
    ("table", "change"),
    [
        ("intake", {"opens": "y"}), ("intake", {"starts": "y"}), ("intake", {"fee_cents": -1}),
        ("application", {"places": 21}), ("application", {"places": -1}),
        ("application", {"role": "mentee", "places": 2}), ("ban", {"reason": ""}),
        ("rule_override", {"reason": ""}), ("fee", {"amount_cents": -1}),
        ("fee", {"role": "mentor"}), ("fee", {"pair_confirmed": 0}),
        ("pair", {"live": 0}), ("pair", {"state": "completed"}), ("pair", {"confirmed": 1}),
        ("pair", {"state": "confirmed"}), ("pair", {"slot": 2}), ("pair", {"slot": 0}),
        ("pair", {"mentor_person_id": 1}), ("pair", {"mentee_role": "mentor"}),
        ("pair", {"end_reason": "other"}), ("pair", {"state": "ended early", "live": 0}),
        ("md_change", {"op": "upsert"}), ("source", {"kind": "rumour"}),
    ],
)  # fmt: skip
def test_what_does_not_fit_together_is_refused(
    raw: sqlite3.Connection, table: str, change: dict[str, Any]
) -> None:
    row = plain_row(METADATA.tables[table])
    with pytest.raises(sqlite3.IntegrityError, match="CHECK constraint failed"):
        insert(raw, METADATA.tables[table], {**row, **change})
    insert(raw, METADATA.tables[table], row)


def test_every_numbered_table_counts_its_changes_and_never_reuses_a_number() -> None:
    for table in domain_tables():
        if "id" in table.columns:
            assert VERSION in table.columns, table.name
            assert table.dialect_options["sqlite"]["autoincrement"] is True, table.name


def test_nothing_is_deleted_by_the_database_itself() -> None:
    """A cascade would pass history by."""
    for table in TABLES:
        for key in table.foreign_key_constraints:
            assert key.ondelete is None, (table.name, key.name)


def test_values_that_are_carried_into_a_row_are_marked() -> None:
    derived = {
        (table.name, column.name)
        for table in TABLES
        for key in table.foreign_key_constraints
        if key.onupdate == "CASCADE"
        for column in key.columns
        if is_derived(column)
    }
    assert {("pair", "mentor_places"), ("pair", "mentee_person_id")} <= derived


def test_every_module_of_models_has_its_tables() -> None:
    named = {module.__name__ for module in MODULES}
    mapped = {mapper.class_.__module__ for mapper in Base.registry.mappers}
    assert mapped == named


def test_history_is_no_part_of_the_domain() -> None:
    names = {table.name for table in domain_tables()}
    assert not names & {"md_action", "md_change"}
    assert all(table.info.get(UNTRACKED) for table in TABLES if table.name not in names)


def test_the_fingerprint_is_of_tables_and_indexes_only() -> None:
    kinds = {kind for kind, _, _ in expected_fingerprint()}
    assert kinds == {"table", "index"}
    assert expected_fingerprint() == expected_fingerprint()


def test_the_digest_that_opening_goes_by_is_of_the_tables_as_declared() -> None:
    assert digest_of(expected_fingerprint()) == AS_MADE


@pytest.mark.parametrize(
    "planted",
    [
        "CREATE VIEW more AS SELECT 1",
        "CREATE TRIGGER more AFTER UPDATE ON person BEGIN SELECT 1; END",
        "DROP INDEX ix_application_person",
    ],
)
def test_whatever_is_planted_has_another_digest(planted: str) -> None:
    with closing(sqlite3.connect(":memory:")) as raw:
        raw.executescript(schema_script())
        assert digest_of(fingerprint_of(raw)) == AS_MADE
        raw.execute(planted)
        assert digest_of(fingerprint_of(raw)) != AS_MADE
