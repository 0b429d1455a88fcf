"""Programs that only look trustworthy, and the proof that catches each of them.

`python -m tests.crash.saboteurs [WORD...]`. Each of them changes the program in the child that is
going to be disturbed, never elsewhere; what it is held against is an undisturbed run of the honest
program. A line says what the proof found; exit code 1 where one of them got through.
"""

import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from random import Random
from types import ModuleType
from typing import Any

from sqlalchemy import Connection, Table
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.orm import Session
from sqlalchemy.pool import ConnectionPoolEntry

from mentordesk.cli import run as command_line
from mentordesk.services.imports import making
from mentordesk.storage import bulk, files, undoing
from mentordesk.storage import engine as engines
from mentordesk.storage.desk import Desk
from tests.crash import fault_layer
from tests.crash.kills import Tally, kill_everywhere
from tests.crash.power_cut import SEED, replay
from tests.crash.running import Stage, stages

_ENOUGH = 2
_STATES = 200
_STRIDES = {"import": 31, "undo": 7}
"""Every so many operations a kill; what goes wrong there goes wrong over many of them."""


def _swap(module: ModuleType, name: str, other: Callable[..., Any]) -> None:
    """Put another function in the place of a module's own."""
    setattr(module, name, other)


def _with_pragmas(*pragmas: str) -> None:
    prepare = engines._prepare_writer

    def otherwise(connection: DBAPIConnection, entry: ConnectionPoolEntry) -> None:
        prepare(connection, entry)
        cursor = connection.cursor()
        for pragma in pragmas:
            cursor.execute(f"PRAGMA {pragma}")
        cursor.close()

    _swap(engines, "_prepare_writer", otherwise)


def journal_off() -> None:
    """Write without a way back, which is twice as fast."""
    _with_pragmas("journal_mode=OFF")


def delete_and_full() -> None:
    """SQLite's own defaults, which most programs run with."""
    _with_pragmas("journal_mode=DELETE", "synchronous=FULL")


def acknowledge_early() -> None:
    """Say "done" first and do it then, so that it feels fast."""
    line, said = command_line._line, [0]

    def otherwise(desk: Desk, words: list[str]) -> int:
        said[0] += 1
        sys.stdout.write(f"done {said[0]}\n")
        sys.stdout.flush()
        return line(desk, words)

    _swap(command_line, "_line", otherwise)


def import_in_chunks() -> None:
    """Commit an import table by table."""
    insert = bulk.insert_rows

    def otherwise(session: Session, *rest: Any) -> range:
        ids = insert(session, *rest)
        session.commit()
        return ids

    _swap(making, "insert_rows", otherwise)


def undo_without_deletes() -> None:
    """Take changed values back and leave new rows where they are."""
    execute = undoing._execute

    def otherwise(
        connection: Connection, table: Table, what: tuple[str, tuple[str, ...]], part: list[Any]
    ) -> None:
        if what[0] != "delete":
            execute(connection, table, what, part)

    _swap(undoing, "_execute", otherwise)
    _swap(undoing, "_removed_at_once", lambda *_: False)


def write_in_place() -> None:
    """Write over the old file, as libraries for workbooks and PDF do."""

    @contextmanager
    def otherwise(path: Path) -> Iterator[Path]:
        yield path

    _swap(files, "atomic_path", otherwise)


def rename_without_flush() -> None:
    """Change the names before the new file is on the disk."""
    _swap(files, "_flush", lambda _: None)


@dataclass(frozen=True, slots=True)
class Sabotage:
    """A saboteur, the work it is let loose on, and the proof that has to catch it."""

    name: str
    does: Callable[[], None]
    work: str
    proof: str


KILLS, POWER_CUT = "kills", "power cut"
SABOTAGES: tuple[Sabotage, ...] = (
    Sabotage("journal off", journal_off, "pairing", KILLS),
    Sabotage("journal DELETE, synchronous FULL", delete_and_full, "pairing", POWER_CUT),
    Sabotage("acknowledge early", acknowledge_early, "pairing", KILLS),
    Sabotage("import in chunks", import_in_chunks, "import", KILLS),
    Sabotage("undo without deletes", undo_without_deletes, "undo", KILLS),
    Sabotage("write over the old file", write_in_place, "export", KILLS),
    Sabotage("rename before flushing", rename_without_flush, "export", POWER_CUT),
)


def proved(one: Sabotage, stage: Stage) -> Tally:
    """What the proof says of a saboteur; it stops where it has caught it often enough."""
    if one.proof == KILLS:
        every = _STRIDES.get(one.work, 1)
        return kill_everywhere(stage, every, saboteur=one.does, most=_ENOUGH)
    rng = Random(SEED)  # noqa: S311 - test data, not secrets
    return replay(stage, _STATES, rng, one.does, _ENOUGH)


def main(names: Sequence[str]) -> int:
    """Print a line for each saboteur (all, or those whose name holds one of the words)."""
    chosen = [one for one in SABOTAGES if not names or any(word in one.name for word in names)]
    through = 0
    with stages([]) as make:
        for one in chosen:
            tally = proved(one, make(one.work, one.name))
            through += not tally.spoilt
            found = tally.spoilt[0] if tally.spoilt else "NOT CAUGHT"
            sys.stdout.write(f"{one.name} ({one.proof}, {one.work}): {found}\n")
            sys.stdout.flush()
    sys.stdout.write(f"all: {len(chosen) - through} of {len(chosen)} saboteurs caught\n")
    return int(bool(through) or not chosen)


if __name__ == "__main__":
    fault_layer.need_preloaded("tests.crash.saboteurs")
    sys.exit(main(sys.argv[1:]))
