"""Our hold on the open file: its lock, and the guard that sees when the file is ours no longer.

A sync client replaces a file by another of the same name, a person moves it or pulls the disk out:
SQLite would go on writing into a file without a name, and everything would be lost. So every
transaction that writes asks first whether the name still leads to the file that was opened (its
inode), whether anybody else wrote into it (`data_version`), and whether the lock is still ours.
"""

import sqlite3
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from sqlalchemy import Engine

from mentordesk.domain.refusals import Refused, Replaced
from mentordesk.storage import engine as engines
from mentordesk.storage.connecting import connect
from mentordesk.storage.locking import Lock
from mentordesk.storage.passwords import database_errors

_REOPEN = "Nothing was changed, and all that was saved before is safe; open the programme again."


class Reading:
    """The hold of a reader on `file`: nothing is locked or guarded; `done` is called at the end.

    The file is another than the programme where an older one is read through an upgraded copy.
    """

    def __init__(self, file: Path, done: Callable[[], None] = lambda: None) -> None:
        self.file = file
        self._done = done

    def require(self) -> None:
        """A reader writes nothing, so that nothing needs to be asked."""

    def release(self) -> None:
        """Give up what was held."""
        self._done()


class Hold:
    """The hold of a writer on one file; `watch` puts it in front of everything that is written."""

    def __init__(self, path: Path, lock: Lock) -> None:
        self.file = path
        self._path, self._lock = path, lock
        self._opened = _identity(path)
        self._seen: sqlite3.Connection = connect(path, "ro")
        self._version: int | None = self._present_version()

    def watch(self, engine: Engine) -> None:
        """Ask before every transaction that writes, and once more before it is committed."""
        engines.guard_writes(engine, self._require_unwritten, self.require, self.accept)

    def require(self) -> None:
        """Raise Replaced where the name leads to another file, to none, or the lock was taken."""
        name = self._path.name
        try:
            present = _identity(self._path)
        except FileNotFoundError as error:
            raise Replaced(
                f"{name} is no longer where it was opened: it or its folder was moved or deleted, "
                "or the disk was taken out. Nothing was changed; put it back and open it again."
            ) from error
        except OSError as error:
            raise Replaced(
                f"The disk of {name} does not answer ({error.strerror}). Nothing was changed; "
                "connect it again and open the programme again."
            ) from error
        if present != self._opened:
            raise Replaced(
                f"{name} was replaced by another file while it was open here, as programs that "
                f"sync folders do. {_REOPEN}"
            )
        if (taker := self._lock.taken_by()) is not None:
            raise Replaced(f"{name} was taken over and is now open {taker.words}. {_REOPEN}")

    def accept(self) -> None:
        """What is in the file now is our own: called after each of our commits.

        Where a reader of ours hinders the question, what is there next time counts as our own.
        """
        self._version = None
        with suppress(Refused):
            self._version = self._present_version()

    def release(self) -> None:
        """Give the lock back."""
        self._seen.close()
        self._lock.release()

    def _require_unwritten(self) -> None:
        self.require()
        if self._version is None:
            self.accept()
        elif self._present_version() != self._version:
            raise Replaced(
                f"{self._path.name} was changed by another program while it was open here. "
                f"{_REOPEN}"
            )

    def _present_version(self) -> int:
        try:
            return int(self._seen.execute("PRAGMA data_version").fetchone()[0])
        except database_errors() as error:
            raise Refused(
                f"The disk of {self._path.name} reported an error. Nothing of this step was "
                "saved; check the disk or the network folder and do it again."
            ) from error


def _identity(path: Path) -> tuple[int, int]:
    there = path.stat()
    return there.st_dev, there.st_ino
