"""Checking a programme and writing all of it out: the dump, the invariants, a restorable copy."""

import json
import sqlite3
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from sqlalchemy import select, text

from mentordesk.domain.fields import BY_KEY
from mentordesk.domain.refusals import Refused
from mentordesk.storage.desk import Desk
from mentordesk.storage.models.schema import domain_tables
from mentordesk.storage.opening import open_programme
from mentordesk.storage.recording import VERSION, stored

_INVARIANTS: dict[str, str] = {
    "a mentee has more than one open pair": (
        "SELECT mentee_application_id FROM pair WHERE live = 1 "
        "GROUP BY mentee_application_id HAVING count(*) > 1"
    ),
    "a mentor has more open pairs than places": (
        "SELECT p.mentor_application_id FROM pair p JOIN application a "
        "ON a.id = p.mentor_application_id WHERE p.live = 1 "
        "GROUP BY p.mentor_application_id, a.places HAVING count(*) > a.places"
    ),
    "a pair joins two intakes, two equal roles or one person with itself": (
        "SELECT p.id FROM pair p JOIN application e ON e.id = p.mentee_application_id "
        "JOIN application r ON r.id = p.mentor_application_id WHERE e.intake_id <> r.intake_id "
        "OR e.role <> 'mentee' OR r.role <> 'mentor' OR e.person_id = r.person_id"
    ),
    "a fee stands without a confirmed pair": (
        "SELECT f.id FROM fee f JOIN pair p ON p.id = f.pair_id WHERE p.confirmed = 0"
    ),
    "a certificate number is used twice": (
        "SELECT number FROM certificate GROUP BY number HAVING count(*) > 1"
    ),
    "an answer has no origin": (
        "SELECT a.id FROM answer a LEFT JOIN source s ON s.id = a.source_id WHERE s.id IS NULL"
    ),
}


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
    """The problems found: pages, references, invariants, answers, a copy that can be restored."""
    problems: list[str] = []
    with desk.reading() as session:
        connection = session.connection()
        pages = connection.execute(text("PRAGMA integrity_check(1)")).scalar_one()
        if pages != "ok":
            problems.append("The file's pages are damaged: restore the newest backup.")
        if connection.execute(text("PRAGMA foreign_key_check")).first() is not None:
            problems.append("A row refers to another that is not there.")
        for sentence, query in _INVARIANTS.items():
            count = len(connection.execute(text(query)).all())
            if count:
                problems.append(f"In {count} place(s) {sentence}.")
        problems.extend(_unknown_fields(connection.execute(text(_FIELDS_USED)).scalars().all()))
    problems.extend(_restorable(desk))
    return tuple(problems)


_FIELDS_USED = "SELECT DISTINCT field FROM answer WHERE known = 1"


def _unknown_fields(fields: Any) -> list[str]:
    return [f"Answers to an unknown field are kept: {f}." for f in fields if f not in BY_KEY]


def _restorable(desk: Desk) -> list[str]:
    """Copy the file as a backup would, open the copy, and compare the two dumps."""
    with tempfile.TemporaryDirectory(prefix="mentordesk-check-") as folder:
        copy = Path(folder) / "copy.mentordesk"
        copy_programme(desk, copy)
        try:
            restored = open_programme(copy, read_only=True)
        except Refused as refusal:
            return [f"A copy of the file cannot be opened: {refusal}"]
        try:
            same = list(dump_lines(desk)) == list(dump_lines(restored))
        finally:
            restored.close()
    return [] if same else ["A copy of the file does not hold the same rows."]


def copy_programme(desk: Desk, target: Path) -> None:
    """A whole, consistent copy of the open file by SQLite's backup interface."""
    origin = sqlite3.connect(f"{desk.path.resolve().as_uri()}?mode=ro", uri=True)
    copy = sqlite3.connect(target)
    try:
        origin.backup(copy)
    finally:
        copy.close()
        origin.close()
