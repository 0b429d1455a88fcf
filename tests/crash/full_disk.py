"""A disk that is full to many degrees: `python -m tests.crash.full_disk --levels 50`.

Each work's script runs on a small file system of its own (a tmpfs, so that it needs the right to
mount one) with so many bytes free, from none to as many as it needs. What it could not do it must
say in a sentence; then the space is freed, and what is left is judged like after a kill: old data
and old exports stand, nothing half lies about, and the next action works.
"""

import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.crash.judging import Left, Reference
from tests.crash.kills import Tally, say, verdict
from tests.crash.running import Ran, Stage, load_everything, words_of
from tests.crash.works import WORKS

_SIZE = 24 << 20
_LEAST = 64 << 10
_SENTENCE = re.compile(r"\S[^\n]*[.!?]")
_TECHNICAL = re.compile(r"Traceback|sqlite|Error\b|Errno|Exception|None\b")


@contextmanager
def small_disk() -> Iterator[Path]:
    """A mounted file system of 24 MB; raises PermissionError where none may be mounted."""
    mount, umount = shutil.which("mount"), shutil.which("umount")
    with tempfile.TemporaryDirectory(prefix="mentordesk-disk-") as folder:
        command = [mount or "mount", "-t", "tmpfs", "-o", f"size={_SIZE}", "small", folder]
        if mount is None or subprocess.run(command, capture_output=True, check=False).returncode:
            raise PermissionError("a small disk cannot be mounted here without more rights")
        try:
            yield Path(folder)
        finally:
            subprocess.run([umount or "umount", "--lazy", folder], check=True)


def run_with(stage: Stage, free: int) -> Ran:
    """Put the folder back, leave so many bytes free, run the script, free the rest again."""
    stage.put_back()
    ballast = stage.folder.parent / "ballast"
    with ballast.open("wb") as handle:
        taken = shutil.disk_usage(ballast.parent).free - free
        if taken > 0:
            os.posix_fallocate(handle.fileno(), 0, taken)
    try:
        return stage.go_on()
    finally:
        ballast.unlink()


def needed(stage: Stage) -> int:
    """So many bytes free that the whole script runs through without a complaint."""
    free = _LEAST
    while (ran := run_with(stage, free)).said < len(stage.work.lines) or ran.told:
        free *= 2
        if free > _SIZE:
            raise RuntimeError(f"{stage.name} never ends well: {ran.told}")
    return free


def trouble_at(stage: Stage, reference: Reference, free: int) -> str:
    """What is wrong with how a script ended with so many bytes free; empty where nothing is."""
    ran = run_with(stage, free)
    refused = ran.said < len(stage.work.lines)
    lines = [line.partition(": ")[2] if line.startswith("Line ") else line
             for line in ran.told.splitlines()]  # fmt: skip
    if refused and not lines:
        return "half: it stopped without a word"
    for line in lines:
        if not _SENTENCE.fullmatch(line) or _TECHNICAL.search(line):
            return f"half: no sentence: {line}"
    if left := [path.name for path in stage.folder.rglob("*.part*")]:
        return f"half: left behind: {left}"
    return verdict(stage, Left(stage.folder, reference, ran.said), closely=True)


def fill(stage: Stage, levels: int) -> Tally:
    """Run a work at so many levels, from nothing free to as much as it needs."""
    reference, most = stage.reference(), needed(stage)
    tally = Tally(operations=most)
    for level in range(levels):
        free = most * level // max(1, levels - 1)
        tally.kills += 1
        if wrong := trouble_at(stage, reference, free):
            tally.spoilt.append(f"{free:,} bytes free: {wrong}")
    return tally


def main(arguments: list[str]) -> int:
    """Print a line for each kind of work, and one for all."""
    levels = words_of(arguments, "levels", 50)
    names, whole = arguments or list(WORKS), Tally()
    load_everything()
    for name in names:
        begun = time.monotonic()
        with small_disk() as disk, tempfile.TemporaryDirectory() as scratch:
            tally = fill(Stage(name, Path(scratch), disk / "root"), levels)
        say(name, tally, time.monotonic() - begun, "fill levels")
        whole.kills += tally.kills
        whole.spoilt += tally.spoilt
    sys.stdout.write(f"all: {whole.kills} fill levels: {whole.words}\n")
    return int(bool(whole.spoilt))


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except PermissionError as error:
        sys.exit(f"Skipped: {error}.")
