"""The engine on a programme file: how its transactions begin, what is asked before they write.

Rollback journal, never WAL: TRUNCATE while open, DELETE at a clean close. EXTRA synchronisation,
so that an acknowledged commit survives a power cut. The driver has no transactions of its own;
ours begin in the begin event, IMMEDIATE for writers: a second one waits and never fails half way.
"""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine.interfaces import DBAPIConnection, ExceptionContext
from sqlalchemy.pool import ConnectionPoolEntry, QueuePool

from mentordesk.domain.refusals import UNREADABLE, Damaged, Refused
from mentordesk.storage import passwords
from mentordesk.storage.connecting import connect

WRITES = "mentordesk_writes"
_BUSY_MILLISECONDS = 5_000
_HAS_WRITTEN = "mentordesk_has_written"
_DAMAGE = ("malformed", "decode to UTF-8", "not a database")
_NO_ANSWER = "disk I/O"
Check = Callable[[], None]


def programme_engine(path: Path, *, read_only: bool) -> Engine:
    """An engine on the file; with `read_only` nothing can be written and no journal is made."""
    engine = create_engine(
        "sqlite+pysqlite://",
        module=passwords.driver_of(path),
        creator=lambda: connect(path, "ro" if read_only else "rw"),
        poolclass=QueuePool,
        pool_size=2,
        max_overflow=2,
        hide_parameters=True,
    )
    event.listen(engine, "connect", _prepare_reader if read_only else _prepare_writer)
    event.listen(engine, "begin", _begin)
    event.listen(engine, "checkin", _end_what_is_open)
    event.listen(engine, "handle_error", _say_what_broke)
    return engine


def guard_writes(engine: Engine, before: Check, again: Check, after: Check) -> None:
    """Have every transaction that writes call three checks, of which the first two may refuse.

    `before` once the file is reserved for us, `again` just before the commit (when nobody may read
    it any longer), `after` when all is done and the connection goes back to the pool.
    """

    def begun(connection: Connection) -> None:
        if connection.get_execution_options().get(WRITES, False):
            before()

    def committing(connection: Connection) -> None:
        if connection.get_execution_options().get(WRITES, False):
            again()
            connection.connection.info[_HAS_WRITTEN] = True

    def given_back(_raw: DBAPIConnection | None, entry: ConnectionPoolEntry) -> None:
        if entry.info.pop(_HAS_WRITTEN, False):
            after()

    event.listen(engine, "begin", begun)
    event.listen(engine, "commit", committing)
    event.listen(engine, "checkin", given_back)


def writing(engine: Engine) -> Engine:
    """The same engine for transactions that write."""
    return engine.execution_options(**{WRITES: True})


def take_journal_away(engine: Engine) -> None:
    """The journal goes, so that the document is one file again."""
    raw = engine.raw_connection()
    raw.cursor().execute("PRAGMA journal_mode=DELETE")
    raw.close()


def pack(engine: Engine) -> None:
    """Rebuild the file without a byte of what was deleted (VACUUM, which is atomic by itself)."""
    raw = engine.raw_connection()
    cursor = raw.cursor()
    cursor.execute("PRAGMA temp_store=MEMORY")  # no copy of the pages in a folder of others
    cursor.execute("VACUUM")
    cursor.close()
    raw.info[_HAS_WRITTEN] = True
    raw.close()


def _prepare(connection: DBAPIConnection) -> Any:
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


def _say_what_broke(context: ExceptionContext) -> None:
    """Say in a sentence that pages or texts of an open file cannot be read.

    What a writer meets on a full or locked disk, the desk says itself.
    """
    reason = str(context.original_exception)
    if any(words in reason for words in _DAMAGE):
        raise Damaged(UNREADABLE) from context.original_exception
    asked = context.connection
    writes = asked is not None and asked.get_execution_options().get(WRITES, False)
    if _NO_ANSWER in reason and not writes:
        raise Refused(
            "The disk reported an error while the programme was read. Nothing was changed; check "
            "the disk or the network folder and try again."
        ) from context.original_exception


def _end_what_is_open(raw: DBAPIConnection | None, _entry: ConnectionPoolEntry) -> None:
    """Take back what a refused commit left open (another program was reading).

    SQLAlchemy takes a commit that was tried for the end of a transaction; SQLite goes on with it.
    """
    if raw is not None and raw.in_transaction:
        raw.rollback()


def _begin(connection: Connection) -> None:
    writes = connection.get_execution_options().get(WRITES, False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
