"""The engine's promises, asked of SQLite itself: journal, synchronisation, keys, overwriting."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import Connection
from sqlalchemy.exc import OperationalError

from mentordesk.storage.connecting import APPLICATION_ID, SCHEMA_VERSION
from mentordesk.storage.desk import Desk
from mentordesk.storage.models.people import Person
from mentordesk.storage.models.schema import METADATA
from mentordesk.storage.opening import create_programme, open_programme
from tests.storage.builders import fixed_clock, new_desk

PRIVATE = "Wilhelmina Quartermaine-Featherstonehaugh"


def pragma(connection: Connection, name: str) -> object:
    return connection.exec_driver_sql(f"PRAGMA {name}").scalar_one()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("journal_mode", "truncate"),
        ("synchronous", 3),  # EXTRA
        ("foreign_keys", 1),
        ("secure_delete", 1),
        ("trusted_schema", 0),
        ("cell_size_check", 1),
        ("busy_timeout", 5_000),
        ("application_id", APPLICATION_ID),
        ("user_version", SCHEMA_VERSION),
    ],
)
def test_every_connection_is_prepared(desk: Desk, name: str, value: object) -> None:
    with desk._engine.connect() as one, desk._engine.connect() as other:
        assert [pragma(one, name), pragma(other, name)] == [value, value]


@pytest.mark.parametrize(
    ("name", "value"), [("foreign_keys", 1), ("secure_delete", 1), ("trusted_schema", 0)]
)
def test_readers_are_prepared_too(desk: Desk, name: str, value: object) -> None:
    reader = open_programme(desk.path, read_only=True)
    try:
        with reader._engine.connect() as connection:
            assert pragma(connection, name) == value
    finally:
        reader.close()


def test_every_table_is_strict(desk: Desk) -> None:
    with desk._engine.connect() as connection:
        rows = connection.exec_driver_sql("PRAGMA table_list").mappings().all()
    ours = {row["name"] for row in rows if not row["name"].startswith("sqlite_")}
    assert ours == set(METADATA.tables)
    assert all(row["strict"] for row in rows if row["name"] in ours)


def test_the_journal_lies_beside_the_open_file_and_goes_with_closing(tmp_path: Path) -> None:
    desk = new_desk(tmp_path)
    journal = tmp_path / "programme.mentordesk-journal"
    assert journal.stat().st_size == 0
    desk.close()
    assert not journal.exists()
    with closing(sqlite3.connect(desk.path)) as raw:
        assert raw.execute("PRAGMA journal_mode").fetchone() == ("delete",)


def test_the_file_never_becomes_a_wal_file(desk: Desk) -> None:
    header = desk.path.read_bytes()[:20]
    assert header[18:20] == b"\x01\x01"  # file format versions: 2 would be WAL


def test_writers_begin_at_once_and_readers_do_not_wait(desk: Desk) -> None:
    with desk.action("Hold") as session:
        session.connection()
        with desk.reading() as reader:
            assert reader.get(Person, 1) is None
        with closing(sqlite3.connect(desk.path, timeout=0, isolation_level=None)) as raw:
            raw.execute("BEGIN")
            with pytest.raises(sqlite3.OperationalError, match="locked"):
                raw.execute("DELETE FROM lesson")


def test_what_was_deleted_is_overwritten(desk: Desk) -> None:
    """secure_delete: the row's own page holds no trace (history keeps it, until it is redacted)."""
    with desk._writing.begin() as connection:
        connection.exec_driver_sql(
            "INSERT INTO person (row_version, full_name, membership) VALUES (1, ?, 'none')",
            (PRIVATE,),
        )
    assert PRIVATE.encode() in desk.path.read_bytes()
    with desk._writing.begin() as connection:
        connection.exec_driver_sql("DELETE FROM person WHERE full_name = ?", (PRIVATE,))
    assert PRIVATE.encode() not in desk.path.read_bytes()
    assert PRIVATE.encode() not in desk.path.with_name(f"{desk.path.name}-journal").read_bytes()


def test_a_broken_statement_tells_no_personal_value(desk: Desk) -> None:
    with desk._engine.connect() as connection, pytest.raises(OperationalError) as told:
        connection.exec_driver_sql("SELECT * FROM nowhere WHERE name = ?", (PRIVATE,))
    assert PRIVATE not in str(told.value)


@pytest.mark.parametrize(
    "name",
    [
        "a b.mentordesk", "50%.mentordesk", "100%25.mentordesk", "what?.mentordesk",
        "a#b.mentordesk", "a&mode=ro.mentordesk", "Zoë Ó Briain 你好.mentordesk",
        "'quoted'.mentordesk", "file:x.mentordesk", "no suffix",
    ],
)  # fmt: skip
def test_any_name_a_file_may_have(tmp_path: Path, name: str) -> None:
    create_programme(tmp_path / name, fixed_clock).close()
    desk = open_programme(tmp_path / name)
    with desk.action("Add") as session:
        session.add(Person(full_name="Ana Silva", membership="none"))
    desk.close()
    assert [path.name for path in tmp_path.iterdir()] == [name]
    reader = open_programme(tmp_path / name, read_only=True)
    with reader.reading() as session:
        assert session.get_one(Person, 1).full_name == "Ana Silva"
    reader.close()


def test_a_reader_cannot_write_even_past_the_door(desk: Desk) -> None:
    reader = open_programme(desk.path, read_only=True)
    try:
        with reader._engine.begin() as connection, pytest.raises(OperationalError):
            connection.exec_driver_sql("DELETE FROM intake")
    finally:
        reader.close()
