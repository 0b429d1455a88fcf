"""The one place that builds an engine on a programme file.

Rollback journal, never WAL: TRUNCATE while open, DELETE at a clean close. EXTRA synchronisation,
so that an acknowledged commit survives a power cut. The driver has no transactions of its own;
ours begin in the begin event, IMMEDIATE for writers: a second one waits and never fails half way.
"""

from pathlib import Path
from typing import Any
from urllib.parse import quote

from sqlalchemy import URL, Connection, Engine, create_engine, event
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.pool import ConnectionPoolEntry, QueuePool

WRITES = "mentordesk_writes"
APPLICATION_ID = int.from_bytes(b"MDSK", "big")
_BUSY_MILLISECONDS = 5_000


def programme_engine(path: Path, *, read_only: bool) -> Engine:
    """An engine on the file; with `read_only` nothing can be written and no journal is made."""
    # From its parts: in one text SQLAlchemy would undo the quoting of a name with a % in it.
    location = URL.create(
        "sqlite+pysqlite",
        database=f"file:{quote(str(path.resolve()))}",
        query={"mode": "ro" if read_only else "rw", "uri": "true"},
    )
    engine = create_engine(
        location,
        poolclass=QueuePool,
        pool_size=2,
        max_overflow=2,
        hide_parameters=True,
    )
    event.listen(engine, "connect", _prepare_reader if read_only else _prepare_writer)
    event.listen(engine, "begin", _begin)
    return engine


def writing(engine: Engine) -> Engine:
    """The same engine for transactions that write."""
    return engine.execution_options(**{WRITES: True})


def close(engine: Engine, *, read_only: bool) -> None:
    """Give the file back: the journal goes, so that the document is one file again."""
    if not read_only:
        raw = engine.raw_connection()
        raw.cursor().execute("PRAGMA journal_mode=DELETE")
        raw.close()
    engine.dispose()


def _prepare(connection: DBAPIConnection) -> Any:
    connection.isolation_level = None
    cursor = connection.cursor()
    for pragma in (
        f"busy_timeout={_BUSY_MILLISECONDS}",
        "foreign_keys=ON",
        "secure_delete=ON",
        "trusted_schema=OFF",
        "cell_size_check=ON",
    ):
        cursor.execute(f"PRAGMA {pragma}")
    return cursor


def _prepare_reader(connection: DBAPIConnection, _entry: ConnectionPoolEntry) -> None:
    _prepare(connection).close()


def _prepare_writer(connection: DBAPIConnection, _entry: ConnectionPoolEntry) -> None:
    cursor = _prepare(connection)
    cursor.execute("PRAGMA journal_mode=TRUNCATE")
    cursor.execute("PRAGMA synchronous=EXTRA")
    cursor.close()


def _begin(connection: Connection) -> None:
    writes = connection.get_execution_options().get(WRITES, False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
