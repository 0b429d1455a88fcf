"""A whole, consistent copy of a programme file by SQLite's backup interface, and its proof."""

import hashlib
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from mentordesk.domain.refusals import Damaged
from mentordesk.storage.connecting import connect
from mentordesk.storage.passwords import database_errors

_CHUNK = 1 << 20
_PAGES_AT_ONCE = 256
Told = Callable[[int, int], object]
"""Is told (done, total) while something long goes on."""


@dataclass(frozen=True, slots=True)
class Contents:
    """What a file holds: rows by table, its last action, and the mark it was born with.

    `birth` is of the first action's moment: copies of one programme share it wherever they lie.
    """

    counts: dict[str, int]
    last_action: int
    birth: str


def copy_verified(origin: Path, target: Path, progress: Told | None = None) -> Contents:
    """Copy a file that may be open and in use to a new one, and prove the copy.

    `progress` is told (done, total) pages as it goes; an error raised in it stops the copying.
    Raises Damaged where the copy is not whole or does not hold as many rows; sqlite3's errors where
    the origin cannot be read or the target not be written. The caller removes the target then.
    """
    with closing(connect(origin, "ro")) as source:
        source.execute("BEGIN")  # what is counted is what is copied, whoever writes meanwhile
        there = contents_of(source)
        with closing(connect(target, "rwc", like=origin)) as copy:
            # A file that nobody knows yet needs no journal; it is flushed before it gets its name.
            copy.execute("PRAGMA journal_mode=OFF")
            copy.execute("PRAGMA synchronous=OFF")
            if progress is None:
                source.backup(copy)
            else:
                tell = progress
                source.backup(
                    copy,
                    pages=_PAGES_AT_ONCE,
                    progress=lambda _, left, total: tell(total - left, total),
                )
    target.chmod(0o600)
    if whole_contents(target) != there:
        raise Damaged(
            f"The copy {target.name.removesuffix('.part')} does not hold the same rows and was "
            "not kept. The programme itself is as it was; try again, or choose another disk."
        )
    return there


def whole_contents(path: Path) -> Contents:
    """What a file holds once its pages were checked; raises Damaged where they are broken."""
    try:
        with closing(connect(path, "ro")) as raw:
            if raw.execute("PRAGMA quick_check(1)").fetchone()[0] == "ok":
                return contents_of(raw)
    except database_errors() as error:
        raise Damaged(f"{path.name} is damaged. It was not touched.") from error
    raise Damaged(f"{path.name} is damaged. It was not touched.")


def contents_of(raw: sqlite3.Connection) -> Contents:
    """What an open file holds."""
    names = [
        str(row[0])
        for row in raw.execute(
            "SELECT name FROM sqlite_schema WHERE type = 'table' "
            "AND name NOT LIKE 'sqlite_%' ORDER BY name"
        )
    ]
    quoted = {name: name.replace('"', '""') for name in names}
    counts = {
        name: int(raw.execute(f'SELECT count(*) FROM "{quoted[name]}"').fetchone()[0])  # noqa: S608 - a table's own name, quoted
        for name in names
    }
    if "md_action" not in counts:
        return Contents(counts, 0, "")
    last = raw.execute("SELECT max(id) FROM md_action").fetchone()[0]
    return Contents(counts, int(last or 0), _birth(raw))


def birth_of(path: Path) -> str:
    """The mark that a file shares with all its copies; empty before its first action."""
    with closing(connect(path, "ro")) as raw:
        return _birth(raw)


def _birth(raw: sqlite3.Connection) -> str:
    first = raw.execute("SELECT at FROM md_action ORDER BY id LIMIT 1").fetchone()
    return hashlib.sha256(str(first[0]).encode()).hexdigest()[:16] if first else ""


def sha256_of(path: Path) -> str:
    """The hash of a file that no connection of ours has open.

    (Closing a file gives up every lock that this process holds on it: never on an open programme.)
    """
    summed = hashlib.sha256()
    with path.open("rb") as handle:
        while chunk := handle.read(_CHUNK):
            summed.update(chunk)
    return summed.hexdigest()
