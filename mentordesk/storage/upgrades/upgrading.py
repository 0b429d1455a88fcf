"""Bringing a programme file up to date: a verified copy is upgraded, proved, and takes its place.

The file itself is never written to. Whatever goes wrong, it stands as it was, and the copy is gone.
"""

import sqlite3
from contextlib import closing
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from mentordesk.domain.refusals import Damaged, OnlyReadable, Refused
from mentordesk.storage.connecting import SCHEMA_VERSION, connect
from mentordesk.storage.copying import copy_verified
from mentordesk.storage.files import atomic_path
from mentordesk.storage.fingerprint import fingerprint_of
from mentordesk.storage.invariants import broken_invariants
from mentordesk.storage.making import expected_fingerprint
from mentordesk.storage.passwords import database_errors
from mentordesk.storage.shelf import Occasion, Shelf
from mentordesk.storage.upgrades.steps import apply_steps


def upgrade_in_place(path: Path, version: int, shelf: Shelf, occasion: Occasion) -> None:
    """Upgrade a locked file of an older version; the old one goes to the shelf first.

    Raises OnlyReadable where its folder cannot be written, Damaged where the upgraded copy is not
    what a new file of this version is, Refused where the old one could not be kept.
    """
    try:
        path.with_name(f"{path.name}.part").touch(mode=0o600)
    except OSError as error:
        raise OnlyReadable(
            f"{path.name} was made by an older MentorDesk (file version {version}, this program "
            f"writes {SCHEMA_VERSION}) and cannot be brought up to date in a folder that cannot "
            "be written. It was not touched; read it here, or save a copy elsewhere to work on it."
        ) from error
    with atomic_path(path) as part:
        copy_upgraded(path, part, version)
        shelf.add(path, occasion)


def copy_upgraded(path: Path, target: Path, version: int) -> None:
    """Write an upgraded and proved copy of an older file; raises Damaged where it is not sound."""
    try:
        counts = copy_verified(path, target).counts
        with closing(connect(target, "rw")) as raw:
            raw.execute("PRAGMA journal_mode=MEMORY")  # nobody opens a half upgraded copy again
            apply_steps(raw, version, SCHEMA_VERSION)
        with closing(connect(target, "ro")) as raw:
            _require_new(raw, path.name)
            _require_kept(raw, counts, path.name)
    except database_errors(DBAPIError) as error:
        if _is_full(error):
            raise Refused(
                f"There is no room to bring {path.name} up to date. It was not touched; free some "
                "space and open it again."
            ) from error
        raise Damaged(_unsound(path.name)) from error


def _require_new(raw: sqlite3.Connection, name: str) -> None:
    """Raise Damaged unless the copy is what a new file is: schema, pages, references, rules."""
    if fingerprint_of(raw) != expected_fingerprint():
        raise Damaged(
            f"{name} holds parts that no MentorDesk made, which could run on their own. It was "
            "not opened and not touched; open a backup, or ask who sent it."
        )
    pages = raw.execute("PRAGMA quick_check(1)").fetchone()[0]
    broken = raw.execute("PRAGMA foreign_key_check").fetchone()
    if pages != "ok" or broken is not None or broken_invariants(raw):
        raise Damaged(_unsound(name))


def _require_kept(raw: sqlite3.Connection, counts: dict[str, int], name: str) -> None:
    """Raise Damaged where a table holds fewer rows than before."""
    for table, count in counts.items():
        now = raw.execute(f'SELECT count(*) FROM "{table}"').fetchone()[0]  # noqa: S608 - a table of the proved schema
        if now < count:
            raise Damaged(_unsound(name))


def _unsound(name: str) -> str:
    return (
        f"{name} is damaged: it was made by an older MentorDesk and could not be brought up to "
        "date without losing something. It was not touched; open a backup of it."
    )


def _is_full(error: Exception) -> bool:
    return "disk is full" in str(error) or "disk I/O" in str(error)
