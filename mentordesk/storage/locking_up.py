"""Setting, changing and removing a file's password: a proved copy takes its place in one step."""

import os
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from mentordesk.domain.refusals import Damaged, Refused
from mentordesk.storage import passwords
from mentordesk.storage.connecting import APPLICATION_ID, SCHEMA_VERSION, connect
from mentordesk.storage.copying import whole_contents
from mentordesk.storage.files import atomic_path
from mentordesk.storage.fingerprint import fingerprint_of

LEAST_LETTERS = 8
_CHUNK = 1 << 20


def change_password(path: Path, new: str | None) -> None:
    """Give a file that nobody has open a password, another one, or none.

    The old bytes are overwritten afterwards as far as the disk allows it. Raises Refused where the
    extra is missing, the password is too short or the copy could not be proved; PasswordNeeded
    where the present password was not given. The file is then as it was.
    """
    module = passwords.require_available()
    if new is not None and len(new) < LEAST_LETTERS:
        raise Refused(
            f"A password needs {LEAST_LETTERS} characters or more. Nothing was changed; "
            "several words in a row are easy to keep in mind."
        )
    there = whole_contents(path)
    clause = passwords.new_key(new) if new is not None else ""
    with _old_bytes(path), atomic_path(path) as part:
        with closing(module.connect(f"{path.resolve().as_uri()}?mode=rw", uri=True)) as raw:
            if passwords.may_be_locked(path):
                passwords.unlock(raw, passwords.key_of(path))
            with suppress(module.DatabaseError):  # only what is logged, never what is done
                raw.execute("PRAGMA cipher_log_level=NONE")
            made_as = fingerprint_of(raw)
            raw.execute("ATTACH DATABASE ? AS fresh KEY ?", (str(part), clause))
            raw.execute("SELECT sqlcipher_export('fresh')")
            raw.execute(f"PRAGMA fresh.application_id={APPLICATION_ID}")
            raw.execute(f"PRAGMA fresh.user_version={SCHEMA_VERSION}")
            raw.execute("DETACH DATABASE fresh")
        part.chmod(0o600)
        if new is not None:
            passwords.give(new)
        with closing(connect(part, "ro")) as copy:
            same = fingerprint_of(copy) == made_as
        if not same or whole_contents(part) != there:
            raise Damaged(
                f"The copy of {path.name} does not hold the same rows and was not kept. The file "
                "is as it was; try again."
            )


@contextmanager
def _old_bytes(path: Path) -> Iterator[None]:
    """Overwrite what a file held once another has taken its name."""
    with path.open("rb+") as old:
        yield
        if os.name != "nt" and os.fstat(old.fileno()).st_nlink == 0:
            for _ in range(0, os.fstat(old.fileno()).st_size, _CHUNK):
                old.write(bytes(_CHUNK))
            old.flush()
            os.fsync(old.fileno())
