"""The program killed at each of its file operations: `python -m tests.crash.each_file_operation`.

Every open, rename, deletion and new connection in the work folder is counted by Python's audit
events; a child is killed just before the first of them, another before the second, and so on. After
each kill the parent looks: nothing is lost, nothing is half, and the same work can be done again.
"""

import os
import shutil
import signal
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from mentordesk.domain.people import Role
from mentordesk.domain.refusals import Refused
from mentordesk.services import backups, publishing
from mentordesk.services.backups import carry_out_anyway, list_backups, order, verify_backup
from mentordesk.services.checking import check_programme, dump_lines
from mentordesk.services.publishing import publish, publish_to
from mentordesk.storage.connecting import SCHEMA_VERSION
from mentordesk.storage.copying import whole_contents
from mentordesk.storage.opening import open_programme
from tests.programmes.fixtures import unpacked
from tests.storage.builders import apply_as, new_desk

EVENTS = frozenset(
    {"open", "os.rename", "os.remove", "os.chmod", "os.mkdir", "os.utime", "sqlite3.connect"}
)
"""Audit events of operations on files (Python's own table of audit events)."""


class Spoilt(Exception):
    """What a kill left is not as it must be."""


@dataclass(frozen=True, slots=True)
class Work:
    """One kind of work: what it needs, what is killed, and how what is left is judged."""

    prepare: Callable[[Path], None]
    do: Callable[[Path], None]
    judge: Callable[[Path], None]


@dataclass(frozen=True, slots=True)
class Tally:
    """How many operations the work has, and at how many kills something was lost or half."""

    operations: int
    spoilt: tuple[str, ...]


def need(holds: bool, what: str) -> None:
    """Raise Spoilt unless it holds."""
    if not holds:
        raise Spoilt(what)


def _old_file(folder: Path) -> None:
    unpacked(1, folder).rename(folder / "programme.mentordesk")


def _open(folder: Path) -> None:
    open_programme(folder / "programme.mentordesk").close()


def _opens_whole(folder: Path) -> None:
    path = folder / "programme.mentordesk"
    before = whole_contents(path).counts
    desk = open_programme(path)
    try:
        need(check_programme(desk) == (), "the check finds something")
        need(before.items() <= whole_contents(path).counts.items(), "rows are missing")
        for kept in list_backups(desk):
            verify_backup(kept)
    finally:
        desk.close()
    need(path.read_bytes()[63] == SCHEMA_VERSION, "it is not up to date")
    left = [one.name for one in folder.iterdir() if one.name not in {path.name, "data"}]
    need(not left, f"left behind: {left}")


def _programme(folder: Path) -> None:
    desk = new_desk(folder)
    with desk.action("Add") as session:
        for number in range(20):
            apply_as(session, f"Ana {number}", Role.MENTEE)
    desk.close()


def _back_up(folder: Path) -> None:
    desk = open_programme(folder / "programme.mentordesk", read_only=True)
    carry_out_anyway(order(desk, "hand"))
    desk.close()


def _backups_are_whole(folder: Path) -> None:
    desk = open_programme(folder / "programme.mentordesk")
    try:
        for kept in list_backups(desk):
            verify_backup(kept)
        need(carry_out_anyway(order(desk, "hand")).kept is not None, "no backup can be made")
        kept_files = [one.path for one in list_backups(desk)]
        there = sorted(kept_files[0].parent.glob("*.mentordesk"))
        need(sorted(kept_files) == there, "a copy without a manifest stays for ever")
    finally:
        desk.close()


def _published(folder: Path) -> None:
    _programme(folder)
    (folder / "share").mkdir()
    desk = open_programme(folder / "programme.mentordesk")
    publish_to(desk, folder / "share" / "programme.mentordesk")
    with desk.action("Add") as session:
        apply_as(session, "Bo Lee", Role.MENTEE)
    desk.close()


def _publish(folder: Path) -> None:
    desk = open_programme(folder / "programme.mentordesk")
    publish(desk)
    desk.close()


def _published_is_whole(folder: Path) -> None:
    target = folder / "share" / "programme.mentordesk"
    reader = open_programme(target, read_only=True)
    rows = list(dump_lines(reader))
    reader.close()
    desk = open_programme(folder / "programme.mentordesk")
    try:
        full = list(dump_lines(desk))
        desk.undo()
        need(rows in (full, list(dump_lines(desk))), "the published one is neither old nor new")
        desk.redo()
    finally:
        desk.close()


WORKS: dict[str, Work] = {
    "upgrade": Work(_old_file, _open, _opens_whole),
    "backup": Work(_programme, _back_up, _backups_are_whole),
    "publish": Work(_published, _publish, _published_is_whole),
}


@contextmanager
def _careless(path: Path) -> Iterator[Path]:
    """A saboteur of `atomic_path`: it writes over the old file instead of changing the names."""
    part = path.with_name(f"{path.name}.part")
    part.unlink(missing_ok=True)
    yield part
    path.write_bytes(b"")
    path.write_bytes(part.read_bytes())
    part.unlink()


def sabotage() -> None:
    """Write over files in place from now on, as programs usually do."""
    for module in (publishing, backups):
        module.atomic_path = _careless  # type: ignore[attr-defined]  # that is the sabotage


def _child(work: Work, folder: Path, kill_at: int) -> int:
    """Do the work in a child that dies at an operation; its operations, or -1 where it died."""
    pid = os.fork()
    if pid:
        _, status = os.waitpid(pid, 0)
        return -1 if os.WIFSIGNALED(status) else os.WEXITSTATUS(status)
    count = 0

    def count_down(event: str, words: tuple[Any, ...]) -> None:
        nonlocal count
        inside = event in EVENTS and any(str(folder) in str(word) for word in words)
        if not inside:
            return
        count += 1
        if count == kill_at:
            os.kill(os.getpid(), signal.SIGKILL)

    sys.addaudithook(count_down)
    work.do(folder)
    os._exit(count)


def kill_everywhere(name: str, every: int = 1) -> Tally:
    """Kill a kind of work at each of its operations and judge what is left each time."""
    work, kill_at = WORKS[name], 1 - every
    spoilt: list[str] = []
    with tempfile.TemporaryDirectory() as scratch:
        # Always the same folder: a programme may name it (where it is published, say).
        folder, kept = Path(scratch, "work"), Path(scratch, "kept")
        os.environ["XDG_DATA_HOME"] = str(folder / "data")
        folder.mkdir()
        work.prepare(folder)
        folder.rename(kept)
        while True:
            kill_at += every
            shutil.copytree(kept, folder)
            ended = _child(work, folder, kill_at)
            if ended >= 0:
                return Tally(ended, tuple(spoilt))
            try:
                work.judge(folder)
            except (Spoilt, Refused, OSError) as trouble:
                spoilt.append(f"operation {kill_at}: {trouble}")
            shutil.rmtree(folder)


def main(names: list[str]) -> int:
    """Print a line for each kind of work; 1 where something was spoilt.

    `--sabotage` writes carelessly, which must be caught; `--every=N` takes each Nth operation.
    """
    every = next((int(one[8:]) for one in names if one.startswith("--every=")), 1)
    names = [one for one in names if not one.startswith("--every=")]
    if "--sabotage" in names:
        names.remove("--sabotage")
        sabotage()
    code = 0
    for name in names or list(WORKS):
        tally = kill_everywhere(name, every)
        code |= bool(tally.spoilt)
        sys.stdout.write(
            f"{name}: {tally.operations} file operations, killed at every {every}., "
            f"{len(tally.spoilt)} spoilt\n"
        )
        for sentence in tally.spoilt:
            sys.stdout.write(f"  {sentence}\n")
    return code


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
