"""Taking a programme file in hand: found, locked, looked through; its database is not loaded yet.

What is taken is opened by `opening.open_taken`, or given back by its `close`.
"""

import os
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from mentordesk.domain.refusals import OnlyReadable
from mentordesk.storage.connecting import SCHEMA_VERSION
from mentordesk.storage.locking import Lock, take_lock
from mentordesk.storage.soundness import leave_wal, require_programme, require_sound


class Taken(NamedTuple):
    """A file that is locked for us and was found sound; `version` is that of its schema.

    Not `whole`: so far only in the tables that were to be read at once.
    """

    path: Path
    version: int
    lock: Lock
    whole: bool = True

    @property
    def is_current(self) -> bool:
        """Whether it can be read as it is: it is not of an older version."""
        return self.version == SCHEMA_VERSION

    def close(self) -> None:
        """Give it back unopened."""
        self.lock.release()


def take_programme(path: Path, *, take_over: bool = False, at_once: Sequence[str] = ()) -> Taken:
    """Take a file in hand to write into it; where it is refused, the file is as it was.

    Who wants to read some tables `at_once` waits only until its schema and these were checked; all
    the rest is before it is opened. Raises what `opening.open_programme` raises.
    """
    version = require_programme(path)
    if not os.access(path, os.W_OK):
        raise OnlyReadable(
            f"{path.name} is protected from writing, so it can only be opened for reading. "
            "Nothing was changed."
        )
    lock = take_lock(path, take_over=take_over)
    try:
        current = version == SCHEMA_VERSION
        tables = at_once if current else ()
        require_sound(path, current=current, tables=tables)
        leave_wal(path)
    except BaseException:
        lock.release()
        raise
    return Taken(path, version, lock, whole=not tables)
