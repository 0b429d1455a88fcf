"""What a file must be before it is opened: a whole programme of a known version, as we made it."""

from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

from mentordesk.domain.refusals import Damaged, Refused
from mentordesk.storage import passwords
from mentordesk.storage.connecting import APPLICATION_ID, SCHEMA_VERSION, connect
from mentordesk.storage.fingerprint import AS_MADE, digest_of, fingerprint_of
from mentordesk.storage.passwords import database_errors

_SQLITE_HEADER = b"SQLite format 3\x00"
_HEADER_BYTES = 100


def require_programme(path: Path) -> int:
    """The version of a programme file, read from its header; raises Refused where it is none."""
    if not path.exists():
        raise Refused(f"There is no file {path}. Check the name, or make a new programme.")
    if not path.is_file():
        raise Refused(f"{path} is a folder or a device, not a programme file.")
    try:
        size = path.stat().st_size
        with path.open("rb") as handle:
            header = handle.read(_HEADER_BYTES)
    except OSError as error:
        raise Refused(
            f"{path.name} cannot be read ({error.strerror}). Check your rights to it."
        ) from error
    _require_something(path, size)
    if passwords.may_be_locked(path):
        return _locked_version(path)
    is_ours = len(header) == _HEADER_BYTES and header.startswith(_SQLITE_HEADER)
    if not is_ours or int.from_bytes(header[68:72], "big") != APPLICATION_ID:
        raise Refused(
            f"{path.name} is not a MentorDesk programme. It was not touched; to bring in a "
            "spreadsheet or a message, open a programme and import it there."
        )
    version = int.from_bytes(header[60:64], "big")
    if version > SCHEMA_VERSION:
        raise Refused(
            f"{path.name} was made by a newer MentorDesk (file version {version}, this program "
            f"knows {SCHEMA_VERSION}). It was not touched; install the newer program to open it."
        )
    _require_length(path, header, size)
    if version < 1:
        raise Damaged(f"{path.name} is damaged: it names no version. It was not touched.")
    return version


def _require_something(path: Path, size: int) -> None:
    if size == 0:
        raise Refused(
            f"{path.name} is not a MentorDesk programme: it is empty. It was not touched; where "
            "it comes from a synced folder, wait until it has arrived."
        )


def _locked_version(path: Path) -> int:
    """The version of a file with a password, which only its key can read."""
    with closing(connect(path, "ro")) as raw:
        application = int(raw.execute("PRAGMA application_id").fetchone()[0])
        version = int(raw.execute("PRAGMA user_version").fetchone()[0])
    if application != APPLICATION_ID or not 1 <= version <= SCHEMA_VERSION:
        raise Refused(
            f"{path.name} opens with the password, but this MentorDesk does not know it as a "
            "programme (it may be of a newer one). It was not touched."
        )
    return version


def _require_length(path: Path, header: bytes, size: int) -> None:
    """Raise Damaged where the file is shorter than it says itself, as half a download is.

    What the header says counts only where no unfinished write waits to be taken back (the journal)
    and where the same program wrote both numbers (bytes 24..28 and 92..96 agree); see the file
    format of SQLite, 1.3.
    """
    journal = path.with_name(f"{path.name}-journal")
    if journal.exists() and journal.stat().st_size > 0:
        return
    page = int.from_bytes(header[16:18], "big")
    wanted = (65_536 if page == 1 else page) * int.from_bytes(header[28:32], "big")
    if header[24:28] == header[92:96] and size < wanted:
        raise Damaged(
            f"{path.name} is damaged: it is cut short ({size:,} of {wanted:,} bytes). It was not "
            "touched; where it is still arriving (a download, a synced folder) wait and open it "
            "again, else restore the newest backup to a new file."
        )


def require_sound(path: Path, *, current: bool, tables: Sequence[str] = ()) -> None:
    """Check pages, schema and references; raises Damaged. `current`: the file is of this version.

    An older file's schema is proved after its upgrade. With `tables` only the pages of these are
    checked, and no references: for who reads nothing else and writes nothing.
    """
    try:
        # Not "ro": a program that was killed while it wrote leaves a journal, and SQLite can only
        # take the unfinished step back where it may write. A protected file is opened all the same.
        with closing(connect(path, "rw")) as raw:
            parts = tables or ("1",)  # of all there is, the first fault
            pages = {told for one in parts for (told,) in raw.execute(f"PRAGMA quick_check({one})")}
            as_made = not current or digest_of(fingerprint_of(raw)) == AS_MADE
            broken = None if tables else raw.execute("PRAGMA foreign_key_check").fetchone()
    except database_errors(UnicodeDecodeError) as error:  # the schema's own words are no UTF-8
        raise Damaged(_damaged(path)) from error
    if pages != {"ok"}:
        raise Damaged(_damaged(path))
    if not as_made:
        raise Damaged(
            f"{path.name} holds parts that no MentorDesk made, which could run on their own. It "
            "was not opened and not touched; open a backup, or ask who sent it."
        )
    if broken is not None:
        raise Damaged(_damaged(path))


def leave_wal(path: Path) -> None:
    """Bring a file that another program put into WAL mode back to a rollback journal.

    Only who is alone with the file can, so this comes before any other connection of ours. Raises
    Refused where another program has the file open.
    """
    try:
        with closing(connect(path, "rw")) as raw:
            if raw.execute("PRAGMA journal_mode").fetchone()[0] == "wal":
                raw.execute("PRAGMA journal_mode=DELETE")
    except database_errors() as error:
        raise Refused(
            f"{path.name} is open in another program. Nothing was changed; close it there and try "
            "again."
        ) from error


def _damaged(path: Path) -> str:
    return f"{path.name} is damaged. It was not touched; restore the newest backup to a new file."
