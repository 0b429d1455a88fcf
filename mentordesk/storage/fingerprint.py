"""What the schema of a sound file looks like, so that planted triggers and views are seen."""

import sqlite3
from contextlib import closing

from sqlalchemy.dialects import sqlite
from sqlalchemy.schema import CreateIndex, CreateTable

from mentordesk.storage.models.schema import METADATA

Fingerprint = list[tuple[str, str, str]]


def schema_script() -> str:
    """The statements that make an empty programme of this version."""
    dialect = sqlite.dialect()
    statements = [
        str(CreateTable(table).compile(dialect=dialect)) for table in METADATA.sorted_tables
    ]
    statements += [
        str(CreateIndex(index).compile(dialect=dialect))
        for table in METADATA.sorted_tables
        for index in sorted(table.indexes, key=lambda index: str(index.name))
    ]
    return ";\n".join(statements) + ";"


def fingerprint_of(raw: sqlite3.Connection) -> Fingerprint:
    """Kind, name and wording of everything in a file's schema.

    SQLite quotes the name of a table that was made anew by an upgrade: that is no difference.
    """
    rows = raw.execute(
        "SELECT type, name, coalesce(sql, '') FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%' "
    )
    return sorted(
        (
            kind,
            name,
            " ".join(sql.split()).replace(f'CREATE TABLE "{name}"', f"CREATE TABLE {name}"),
        )
        for kind, name, sql in rows
    )


def expected_fingerprint() -> Fingerprint:
    """What the schema of a sound file of this version looks like."""
    with closing(sqlite3.connect(":memory:")) as raw:
        raw.executescript(schema_script())
        return fingerprint_of(raw)
