"""The operating system's lock on a file: one program holds it, and it goes with that program.

Where the system has `flock` (everywhere but on Windows), Python's own `fcntl` is all it takes.
filelock does the same everywhere, but to load it costs a seventh of what a bare window does, before
the first list is seen; so it comes where it is needed: on Windows, and on disks without such locks.
"""

import errno
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Protocol
from weakref import finalize

if sys.platform != "win32":
    import fcntl

_HELD = frozenset({errno.EACCES, errno.EAGAIN})
"""What `flock` says of a lock that somebody holds; some network disks say the former."""
_TRIES = 10
"""How often a file is opened anew whose name was taken away meanwhile: its holder has just gone."""


class Busy(Exception):
    """Somebody holds the lock."""


class Held(Protocol):
    """A lock in hand; it is given back too when nothing holds it any more."""

    def release(self) -> None:
        """Give it back; calling it twice changes nothing."""


def lock_file(name: Path) -> Held:
    """Lock a file, which is made where there is none; waits for nobody.

    Raises Busy where it is held, by this program too, OSError where it cannot be made or locked.
    """
    if sys.platform != "win32":
        try:
            return _flocked(name)
        except OSError as error:
            if error.errno != errno.ENOSYS:
                raise
    return _locked_anywhere(name)


def _locked_anywhere(name: Path) -> Held:
    from filelock import FileLock, Timeout  # noqa: PLC0415 - see above: what few wait for

    lock = FileLock(name, timeout=0, thread_local=False)
    try:
        lock.acquire()
    except Timeout as busy:
        raise Busy from busy
    return lock


if sys.platform != "win32":

    class _Flock:
        """A file that is open and locked."""

        def __init__(self, handle: int) -> None:
            self._close: Callable[[], object] = finalize(self, _unlock, handle, os.getpid())

        def release(self) -> None:
            """Give it back."""
            self._close()

    def _unlock(handle: int, owner: int) -> None:
        """Close the file; a process that was forked off neither holds the lock on nor ends it."""
        try:
            if os.getpid() == owner:
                fcntl.flock(handle, fcntl.LOCK_UN)
        finally:
            os.close(handle)

    def _flocked(name: Path) -> Held:
        for _ in range(_TRIES):
            handle = _opened(name)
            try:
                fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
                if os.fstat(handle).st_nlink:
                    return _Flock(handle)
            except OSError as error:
                os.close(handle)
                if error.errno in _HELD:
                    raise Busy from error
                raise
            os.close(handle)  # locked, but without a name: nobody else would find it
        raise Busy

    def _opened(name: Path) -> int:
        """The file, open; never through a link, and never waiting for anybody."""
        flags = os.O_RDWR | os.O_NOFOLLOW | os.O_NONBLOCK
        try:
            return os.open(name, flags | os.O_CREAT, 0o666)
        except BlockingIOError as error:
            raise Busy from error
        except PermissionError:
            # In a folder that all may write to, somebody else's file may be opened, not made.
            return os.open(name, flags)
