"""Making and opening a programme file: each check in turn, each refusal a sentence.

Order: a regular file -> its header and application id -> its version -> the lock -> the pages
(quick_check) -> the schema's fingerprint (a planted trigger or view is refused) -> the references.
"""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from sqlalchemy.dialects import sqlite
from sqlalchemy.schema import CreateIndex, CreateTable

from mentordesk.domain.refusals import Refused
from mentordesk.storage import engine as engines
from mentordesk.storage.desk import Clock, Desk, system_clock
from mentordesk.storage.files import atomic_path
from mentordesk.storage.locking import take_lock
from mentordesk.storage.models.schema import METADATA, SCHEMA_VERSION

SUFFIX = ".mentordesk"
_SQLITE_HEADER = b"SQLite format 3\x00"
_HEADER_BYTES = 100


def create_programme(path: Path, clock: Clock = system_clock) -> Desk:
    """Make an empty programme file and open it; raises Refused where there is one already."""
    if path.exists():
        raise Refused(f"{path.name} is there already. Nothing was changed; choose another name.")
    if not path.parent.is_dir():
        raise Refused(f"There is no folder {path.parent}. Nothing was made; choose another place.")
    with atomic_path(path) as part:
        part.unlink(missing_ok=True)
        with closing(_raw(part, "rwc")) as raw:
            raw.execute(f"PRAGMA application_id={engines.APPLICATION_ID}")
            raw.execute(f"PRAGMA user_version={SCHEMA_VERSION}")
            # One transaction: each table in one of its own would wait for the disk sixty times.
            raw.executescript(f"BEGIN;\n{_schema_script()}\nCOMMIT;")
        part.chmod(0o600)
    return open_programme(path, clock=clock)


def open_programme(path: Path, *, read_only: bool = False, clock: Clock = system_clock) -> Desk:
    """Open a programme file; raises Refused with what is wrong, and the file is then untouched."""
    _require_programme(path)
    release: Callable[[], None] = (lambda: None) if read_only else take_lock(path)
    try:
        _require_sound(path)
        engine = engines.programme_engine(path, read_only=read_only)
    except BaseException:
        release()
        raise
    return Desk(path, engine, read_only=read_only, clock=clock, release=release)


def _require_programme(path: Path) -> None:
    if not path.exists():
        raise Refused(f"There is no file {path}. Check the name, or make a new programme.")
    if not path.is_file():
        raise Refused(f"{path} is a folder or a device, not a programme file.")
    try:
        with path.open("rb") as handle:
            header = handle.read(_HEADER_BYTES)
    except OSError as error:
        raise Refused(
            f"{path.name} cannot be read ({error.strerror}). Check your rights to it."
        ) from error
    is_ours = len(header) == _HEADER_BYTES and header.startswith(_SQLITE_HEADER)
    if not is_ours or int.from_bytes(header[68:72], "big") != engines.APPLICATION_ID:
        raise Refused(
            f"{path.name} is not a MentorDesk programme. It was not touched; to bring in a "
            "spreadsheet or a message, open a programme and import it there."
        )
    version = int.from_bytes(header[60:64], "big")
    if version > SCHEMA_VERSION:
        raise Refused(
            f"{path.name} was made by a newer MentorDesk (file version {version}, this program "
            f"knows {SCHEMA_VERSION}). It was not touched; install the newer program to open it."
        )


def _require_sound(path: Path) -> None:
    try:
        # Not "ro": a program that was killed while it wrote leaves a journal, and SQLite can only
        # take the unfinished step back where it may write. A protected file is opened all the same.
        raw = _raw(path, "rw")
        try:
            pages = raw.execute("PRAGMA quick_check(1)").fetchone()[0]
            schema = _fingerprint(raw)
            broken = raw.execute("PRAGMA foreign_key_check").fetchone()
        finally:
            raw.close()
    except sqlite3.DatabaseError as error:
        raise Refused(_damaged(path)) from error
    if pages != "ok" or broken is not None:
        raise Refused(_damaged(path))
    if schema != expected_fingerprint():
        raise Refused(
            f"{path.name} holds parts that no MentorDesk made, which could run on their own. It "
            "was not opened and not touched; open a backup, or ask who sent it."
        )


def _damaged(path: Path) -> str:
    return f"{path.name} is damaged. It was not touched; restore the newest backup to a new file."


def _raw(path: Path, mode: str) -> sqlite3.Connection:
    location = f"{path.resolve().as_uri()}?mode={mode}"
    connection = sqlite3.connect(location, uri=True, isolation_level=None)
    connection.execute("PRAGMA trusted_schema=OFF")
    return connection


def _fingerprint(raw: sqlite3.Connection) -> list[tuple[str, str, str]]:
    rows = raw.execute(
        "SELECT type, name, coalesce(sql, '') FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%' "
    )
    return sorted((kind, name, " ".join(sql.split())) for kind, name, sql in rows)


def _schema_script() -> str:
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


def expected_fingerprint() -> list[tuple[str, str, str]]:
    """What the schema of a sound file of this version looks like."""
    raw = sqlite3.connect(":memory:")
    raw.executescript(_schema_script())
    fingerprint = _fingerprint(raw)
    raw.close()
    return fingerprint
