"""The statements that make an empty programme, from the tables as they are declared."""

import sqlite3
from contextlib import closing

from sqlalchemy.dialects import sqlite
from sqlalchemy.schema import CreateIndex, CreateTable

from mentordesk.storage.fingerprint import Fingerprint, fingerprint_of
from mentordesk.storage.models.schema import METADATA


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


def expected_fingerprint() -> Fingerprint:
    """What the schema of a sound file of this version looks like."""
    with closing(sqlite3.connect(":memory:")) as raw:
        raw.executescript(schema_script())
        return fingerprint_of(raw)
