"""The lock beside a programme file: one program works on it at a time, and others learn who.

The lock itself is the operating system's (`system_lock`): a program that died leaves none behind;
the note beside it tells whom to ask: machine, program and process. Locks do not reach through every
network and never through a synced folder, but the note does: a note of another machine is
respected until a person says that nobody works there, and whoever was taken over from is told.
"""

import hashlib
import json
import os
import sys
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from mentordesk import __version__
from mentordesk.domain.refusals import HeldElsewhere, OnlyReadable
from mentordesk.storage.system_lock import Busy, Held, lock_file

if sys.platform == "win32":
    from socket import gethostname

_MACHINE_ID = Path("/etc/machine-id")


class Holder(NamedTuple):
    """Who works on a file: names to tell a person; `host` and `token` to tell holders apart."""

    machine: str
    program: str
    process: int
    since: str
    host: str
    token: str

    @property
    def words(self) -> str:
        """As in "in the window of MentorDesk 1.0 on DESK-2 (process 4711, since 14:02 UTC)"."""
        since = f", since {self.since}" if self.since else ""
        return f"in {self.program} on {self.machine} (process {self.process}{since})"


class Lock:
    """The lock that is held on one programme file."""

    def __init__(self, programme: Path, lock: Held, holder: Holder) -> None:
        self._programme, self._lock, self._holder = programme, lock, holder

    def taken_by(self) -> Holder | None:
        """Who took it over from us; None while it is ours."""
        there = holder_of(self._programme)
        return there if there is not None and there.token != self._holder.token else None

    def release(self) -> None:
        """Give the lock back without leaving its files.

        The name goes while the lock is still held: a waiting program then finds that its lock has
        no name and tries again. Taken away afterwards it could be the lock of the next program.
        """
        with suppress(OSError):  # an unplugged disk keeps no names
            if self.taken_by() is not None:
                self._lock.release()
                return
            _note_path(self._programme).unlink(missing_ok=True)
            if os.name != "nt":  # there an open file keeps its name, so that nobody can lose it
                lock_path(self._programme).unlink(missing_ok=True)
        with suppress(OSError):
            self._lock.release()
            if os.name == "nt":
                lock_path(self._programme).unlink(missing_ok=True)


def lock_path(programme: Path) -> Path:
    """Where the lock of a programme file is: hidden, beside it."""
    return programme.with_name(f".{programme.name}.lock")


def _note_path(programme: Path) -> Path:
    return programme.with_name(f".{programme.name}.holder")


def take_lock(programme: Path, *, take_over: bool = False) -> Lock:
    """Take the lock of a file.

    Raises OnlyReadable where a program of this machine holds it or the folder cannot be written,
    HeldElsewhere where another machine's note stands there; `take_over` overrules only the latter.
    """
    name, existed = lock_path(programme), lock_path(programme).exists()
    try:
        lock = lock_file(name)
    except Busy as busy:
        holder = holder_of(programme)
        if not _is_foreign(holder):
            raise OnlyReadable(_busy(programme, holder)) from busy
        _require_consent(programme, holder, take_over)
        name.unlink(missing_ok=True)  # the other's lock keeps the file without a name
        lock = _lock_now(programme, name)
    except OSError as error:
        raise OnlyReadable(
            f"The folder of {programme.name} cannot be written, so it can only be opened for "
            "reading. Nothing was changed."
        ) from error
    try:
        _require_consent(programme, holder_of(programme), take_over)
    except HeldElsewhere:
        if not existed:
            name.unlink(missing_ok=True)
        lock.release()
        raise
    holder = _myself()
    with suppress(OSError):  # on a full disk nobody learns who holds it, and the lock still holds
        _note_path(programme).write_text(json.dumps(holder._asdict()), encoding="utf-8")
    return Lock(programme, lock, holder)


def _lock_now(programme: Path, name: Path) -> Held:
    """The lock whose name was just taken from another machine; raises OnlyReadable if too late."""
    try:
        return lock_file(name)
    except Busy as busy:
        raise OnlyReadable(_busy(programme, holder_of(programme))) from busy


def holder_of(programme: Path) -> Holder | None:
    """Who the note beside a file names; None where there is none or it cannot be read."""
    try:
        note = json.loads(_note_path(programme).read_text(encoding="utf-8"))
        machine, process = str(note["machine"]), int(note["process"])
    except (OSError, ValueError, KeyError, TypeError):
        return None
    return Holder(
        machine,
        str(note.get("program", "MentorDesk")),
        process,
        str(note.get("since", "")),
        str(note.get("host", machine)),
        str(note.get("token", "")),
    )


def _is_foreign(holder: Holder | None) -> bool:
    return holder is not None and holder.host not in {_host(), _machine()}


def _require_consent(programme: Path, holder: Holder | None, take_over: bool) -> None:
    """Raise HeldElsewhere where another machine's note stands and nobody said to take over."""
    if holder is None or not _is_foreign(holder) or take_over:
        return
    raise HeldElsewhere(
        f"{programme.name} is open {holder.words}, or that computer stopped without closing it. "
        "Nothing was changed; close it there first, open it here for reading only, or take it "
        "over if you know that nobody works on it there."
    )


def _busy(programme: Path, holder: Holder | None) -> str:
    where = holder.words if holder is not None else "in another MentorDesk"
    return (
        f"{programme.name} is already open {where}. Nothing was changed; close it there first, or "
        "open it here for reading only."
    )


def _myself() -> Holder:
    part = "the window" if "PySide6.QtWidgets" in sys.modules else "a command"
    return Holder(
        machine=_machine(),
        program=f"{part} of MentorDesk {__version__}",
        process=os.getpid(),
        since=f"{datetime.now(UTC):%d %b %H:%M} UTC",
        host=_host(),
        token=os.urandom(16).hex(),
    )


def _machine() -> str:
    """The name of this machine in its network: what `platform` says, without all else it asks."""
    if sys.platform == "win32":
        return gethostname()
    return os.uname().nodename


def _host() -> str:
    """This machine among others of the same name: its name and, where there is one, its number."""
    try:
        number = _MACHINE_ID.read_bytes()
    except OSError:
        return _machine()
    return f"{_machine()}-{hashlib.sha256(number).hexdigest()[:12]}"
