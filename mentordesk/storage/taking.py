"""Taking a programme file in hand: found, locked, looked through; its database is not loaded yet.

What is taken is opened by `opening.open_taken`, or given back by its `close`.
"""

import os
from pathlib import Path
from typing import NamedTuple

from mentordesk.domain.refusals import OnlyReadable
from mentordesk.storage.connecting import SCHEMA_VERSION
from mentordesk.storage.locking import Lock, take_lock
from mentordesk.storage.soundness import leave_wal, require_programme, require_sound


class Taken(NamedTuple):
    """A file that is locked for us and was found sound; `version` is that of its schema."""

    path: Path
    version: int
    lock: Lock

    @property
    def is_current(self) -> bool:
        """Whether it can be read as it is: it is not of an older version."""
        return self.version == SCHEMA_VERSION

    def close(self) -> None:
        """Give it back unopened."""
        self.lock.release()


def take_programme(path: Path, *, take_over: bool = False) -> Taken:
    """Take a file in hand to write into it; where it is refused, the file is as it was.

    Raises what `opening.open_programme` raises.
    """
    version = require_programme(path)
    if not os.access(path, os.W_OK):
        raise OnlyReadable(
            f"{path.name} is protected from writing, so it can only be opened for reading. "
            "Nothing was changed."
        )
    lock = take_lock(path, take_over=take_over)
    try:
        require_sound(path, current=version == SCHEMA_VERSION)
        leave_wal(path)
    except BaseException:
        lock.release()
        raise
    return Taken(path, version, lock)
