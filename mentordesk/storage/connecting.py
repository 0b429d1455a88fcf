"""The one place that connects to a programme file; nothing here waits for the database's library.

Who opens a programme looks the file through, and shows its first list, before that is loaded.
"""

import sqlite3
from pathlib import Path

from mentordesk.domain.refusals import PasswordNeeded
from mentordesk.storage import passwords

APPLICATION_ID = int.from_bytes(b"MDSK", "big")
SCHEMA_VERSION = 3
"""The `user_version` of a programme file; one more with every migration."""


def connect(path: Path, mode: str, like: Path | None = None) -> sqlite3.Connection:
    """A connection to a programme file: the only call in the program that makes one.

    `mode` is SQLite's own: ro (never writes, makes no journal), rw (the file must be there), rwc.
    A new file gets the password of `like`. Raises PasswordNeeded where no password given fits.
    """
    location = f"{path.resolve().as_uri()}?mode={mode}"
    locked = like or path
    driver = passwords.driver_of(locked)
    raw: sqlite3.Connection = driver.connect(
        location, uri=True, isolation_level=None, check_same_thread=False
    )
    if driver is not sqlite3:
        try:
            passwords.unlock(raw, passwords.key_of(locked))
        except PasswordNeeded:
            raw.close()
            raise
    raw.execute("PRAGMA trusted_schema=OFF")
    return raw
