"""Checking a programme and writing all of it out: the dump, the invariants, a restorable copy."""

import hashlib
import json
import tempfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

from sqlalchemy import select, text
from sqlalchemy.orm import Session

from mentordesk.domain.fields import BY_KEY
from mentordesk.domain.refusals import UNREADABLE, Damaged, Refused
from mentordesk.storage.connecting import connect
from mentordesk.storage.copying import copy_verified
from mentordesk.storage.desk import Desk
from mentordesk.storage.fingerprint import fingerprint_of
from mentordesk.storage.invariants import broken_invariants
from mentordesk.storage.making import expected_fingerprint
from mentordesk.storage.models.applications import FileContent
from mentordesk.storage.models.schema import domain_tables
from mentordesk.storage.opening import open_programme
from mentordesk.storage.passwords import database_errors
from mentordesk.storage.recording import VERSION, stored


def dump_lines(desk: Desk) -> Iterator[str]:
    """Every row of the domain as JSON lines, sorted by table and key; without history, versions."""
    with desk.reading() as session:
        connection = session.connection()
        for table in sorted(domain_tables(), key=lambda table: table.name):
            columns = [c for c in table.columns if c.name != VERSION]
            rows = connection.execute(
                select(*columns).order_by(*table.primary_key.columns)
            ).mappings()
            for row in rows:
                values: dict[str, Any] = {
                    c.name: stored(c, row[c.name], connection.dialect) for c in columns
                }
                yield json.dumps(
                    {"table": table.name, **values}, ensure_ascii=False, sort_keys=True
                )


def check_programme(desk: Desk) -> tuple[str, ...]:
    """The problems found, each a sentence; empty where the programme is sound.

    Checked are the pages, the schema's fingerprint, references, invariants (those of history with
    them), answers, the hash of every stored file, and that a copy can be restored: it is opened,
    compared row by row, and its last action taken back and done again.
    """
    try:
        problems = _pages(desk.file)
    except database_errors() as error:
        raise Damaged(UNREADABLE) from error
    with desk.reading() as session:
        connection = session.connection()
        problems.extend(_unknown_fields(connection.execute(text(_FIELDS_USED)).scalars().all()))
        problems.extend(_broken_files(session))
    problems.extend(_restorable(desk))
    return tuple(problems)


def _pages(path: Path) -> list[str]:
    problems = []
    with closing(connect(path, "ro")) as raw:
        if raw.execute("PRAGMA integrity_check(1)").fetchone()[0] != "ok":
            problems.append("The file's pages are damaged: restore the newest backup.")
        if fingerprint_of(raw) != expected_fingerprint():
            problems.append("The file holds tables, triggers or views that no MentorDesk made.")
        if raw.execute("PRAGMA foreign_key_check").fetchone() is not None:
            problems.append("A row refers to another that is not there.")
        return problems + broken_invariants(raw)


_FIELDS_USED = "SELECT DISTINCT field FROM answer WHERE known = 1"


def _unknown_fields(fields: Any) -> list[str]:
    return [f"Answers to an unknown field are kept: {f}." for f in fields if f not in BY_KEY]


def _broken_files(session: Session) -> list[str]:
    """Stored files whose bytes are no longer those that arrived; one is read at a time."""
    broken = 0
    for name in session.scalars(select(FileContent.sha256)).all():
        content = session.scalar(select(FileContent.content).where(FileContent.sha256 == name))
        broken += hashlib.sha256(content or b"").hexdigest() != name
    if not broken:
        return []
    return [f"The contents of {broken} stored file(s) are not what arrived."]


def _restorable(desk: Desk) -> list[str]:
    """Copy the file as a backup would, open the copy, compare the two dumps, and undo in it."""
    with tempfile.TemporaryDirectory(prefix="mentordesk-check-") as folder:
        copy = Path(folder) / "copy.mentordesk"
        try:
            copy_verified(desk.file, copy)
            restored = open_programme(copy)
        except Refused as refusal:
            return [f"A copy of the file cannot be opened: {refusal}"]
        try:
            return _compared(desk, restored)
        finally:
            restored.close()


def _compared(desk: Desk, restored: Desk) -> list[str]:
    rows = list(dump_lines(desk))
    if list(dump_lines(restored)) != rows:
        return ["A copy of the file does not hold the same rows."]
    if restored.undo_label is None:
        return []
    try:
        restored.undo()
        restored.redo()
    except Refused:
        return ["The last action can not be taken back: the history does not fit the rows."]
    if list(dump_lines(restored)) != rows:
        return ["Taking the last action back and doing it again does not give the same rows."]
    return []
