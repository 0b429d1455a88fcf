"""Programme files with a password: SQLCipher's format, by the extra `password` (sqlcipher3).

The passwords that a person gave stay in this process only. A key is derived once from a password
and a file's salt (its first 16 bytes) as SQLCipher 4 does by default, PBKDF2-HMAC-SHA512 with
256,000 rounds, so that such a file opens in other SQLCipher programs too, and each connection of
ours costs nothing more.
"""

import hashlib
import importlib
import os
import sqlite3
from functools import lru_cache
from pathlib import Path
from types import ModuleType

from mentordesk.domain.refusals import PasswordNeeded, Refused

_ROUNDS = 256_000
_SALT_BYTES = 16
_PLAIN = b"SQLite format 3\x00"
_PAGE = 4096
_GIVEN: list[str] = []
_FITTING: dict[bytes, str] = {}


def give(password: str) -> None:
    """Remember a password for the files that are opened from now on, until the program ends."""
    if password and password not in _GIVEN:
        _GIVEN.append(password)


def forget() -> None:
    """Forget every password and key."""
    _GIVEN.clear()
    _FITTING.clear()


def is_available() -> bool:
    """Whether the extra is installed."""
    return _module() is not None


def require_available() -> ModuleType:
    """The driver; raises Refused where the extra is not installed."""
    module = _module()
    if module is None:
        raise Refused(
            "Passwords need the extra “password” of MentorDesk (sqlcipher3), which is not "
            "installed here. Nothing was changed; install it, then try again."
        )
    return module


@lru_cache(maxsize=1)
def _module() -> ModuleType | None:
    try:
        return importlib.import_module("sqlcipher3.dbapi2")
    except ImportError:
        return None


def driver_of(path: Path) -> ModuleType:
    """The database driver that opens a file."""
    return require_available() if may_be_locked(path) else sqlite3


def database_errors(*also: type[Exception]) -> tuple[type[Exception], ...]:
    """What a driver in use raises for a file that is broken, full or locked; `also` with it."""
    module = _module() if _FITTING else None
    return (*also, sqlite3.DatabaseError, *((module.DatabaseError,) if module is not None else ()))


def may_be_locked(path: Path) -> bool:
    """Whether a file can be one with a password: whole pages of noise where a header would be."""
    try:
        size = path.stat().st_size
        with path.open("rb") as handle:
            start = handle.read(64)
    except OSError:
        return False
    noise = not start.startswith(_PLAIN) and any(byte > 127 or byte < 9 for byte in start)
    return noise and size >= _PAGE and size % _PAGE == 0


def key_of(path: Path) -> str:
    """The key clause of a file that may be locked, by the passwords that were given.

    Raises PasswordNeeded where none of them fits; which of the two is wrong nobody can tell.
    """
    module = require_available()
    with path.open("rb") as handle:
        salt = handle.read(_SALT_BYTES)
    if salt in _FITTING:
        return _FITTING[salt]
    for password in _GIVEN:
        clause = _clause(password, salt)
        if _fits(module, path, clause):
            _FITTING[salt] = clause
            return clause
    if _GIVEN:
        raise PasswordNeeded(
            f"The password does not open {path.name}, or the file is no MentorDesk programme. "
            "Nothing was touched; mind capital letters and the keyboard's language."
        )
    raise PasswordNeeded(
        f"{path.name} is protected with a password, or is not a MentorDesk programme. Nothing was "
        "touched; give the password to open it."
    )


def new_key(password: str) -> str:
    """The key clause for a new file with a salt of its own."""
    salt = os.urandom(_SALT_BYTES)
    clause = _clause(password, salt)
    _FITTING[salt] = clause
    return clause


@lru_cache(maxsize=64)
def _clause(password: str, salt: bytes) -> str:
    key = hashlib.pbkdf2_hmac("sha512", password.encode(), salt, _ROUNDS, 32)
    return f"x'{key.hex()}{salt.hex()}'"


def _fits(module: ModuleType, path: Path, clause: str) -> bool:
    raw = module.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)
    try:
        unlock(raw, clause)
        raw.execute("SELECT count(*) FROM sqlite_schema")
    except module.DatabaseError:
        return False
    finally:
        raw.close()
    return True


def unlock(raw: sqlite3.Connection, clause: str) -> None:
    """Use a key on a new connection; before anything else."""
    raw.execute("PRAGMA cipher_log_level=NONE")
    raw.execute(f'PRAGMA key="{clause}"')
