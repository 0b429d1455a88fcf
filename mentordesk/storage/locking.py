"""The lock beside a programme file: one program works on it at a time, and others learn who.

The lock itself is an operating system lock (filelock), so a program that died leaves none behind;
the note beside it tells whom to ask: machine, program and process.
"""

import json
import os
import platform
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from filelock import FileLock, Timeout

from mentordesk.domain.refusals import OnlyReadable


def lock_path(programme: Path) -> Path:
    """Where the lock of a programme file is: hidden, beside it."""
    return programme.with_name(f".{programme.name}.lock")


def _note_path(programme: Path) -> Path:
    return programme.with_name(f".{programme.name}.holder")


def take_lock(programme: Path) -> Callable[[], None]:
    """Take the lock and return what gives it back; raises OnlyReadable and names who holds it."""
    lock = FileLock(lock_path(programme), timeout=0, thread_local=False)
    try:
        lock.acquire()
    except Timeout as busy:
        raise OnlyReadable(
            f"{programme.name} is already open {_holder(programme)}. Nothing was changed; close it "
            "there first, or open it here for reading only."
        ) from busy
    except OSError as error:
        raise OnlyReadable(
            f"The folder of {programme.name} cannot be written, so it can only be opened for "
            "reading. Nothing was changed."
        ) from error
    note = _note_path(programme)
    with suppress(OSError):  # on a full disk nobody learns who holds it, and the lock still holds
        note.write_text(
            json.dumps({"machine": platform.node(), "process": os.getpid()}), encoding="utf-8"
        )
    return lambda: _release(programme, lock)


def _release(programme: Path, lock: FileLock) -> None:
    """Give the lock back without leaving its files.

    The name goes while the lock is still held: a waiting program then finds that its lock has no
    name and tries again. Taken away afterwards it could be the lock of the next program.
    """
    _note_path(programme).unlink(missing_ok=True)
    if os.name == "nt":  # an open file keeps its name there, so that nobody can lose it
        lock.release()
        with suppress(PermissionError):
            lock_path(programme).unlink(missing_ok=True)
        return
    lock_path(programme).unlink(missing_ok=True)
    lock.release()


def _holder(programme: Path) -> str:
    try:
        note = json.loads(_note_path(programme).read_text(encoding="utf-8"))
        return f"in MentorDesk on {note['machine']} (process {note['process']})"
    except (OSError, ValueError, KeyError, TypeError):
        return "in another MentorDesk"
