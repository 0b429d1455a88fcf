"""The keys that sign certificates: made, kept outside the programme, backed up, taken in, changed.

The private half is a file of this computer, closed with a passphrase; the programme has the public
half. The passphrase is asked for once: a key that was opened stays open until the program ends.
"""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentordesk.documents.signing.keys import (
    LARGEST_FILE,
    Key,
    KeyFile,
    closed,
    name_of,
    new_key,
    opened,
    raw_of,
    read_key_file,
    text_of,
)
from mentordesk.domain.office_clock import in_office
from mentordesk.domain.refusals import Refused, Unreadable
from mentordesk.services.local_days import programme_zone
from mentordesk.storage.desk import Desk
from mentordesk.storage.files import make_folders, write_atomically
from mentordesk.storage.models.own_designs import SigningKey
from mentordesk.storage.places import data_folder

PRIVATE = 0o600
_OPEN: dict[str, Key] = {}

WHERE_LOST = (
    "Where the key or its passphrase is lost, certificates that were issued can still be verified, "
    "because the programme and the page have the public half. Make a new key, and export the page "
    "again: certificates from then on are signed with the new one. Nobody can bring back a lost "
    "passphrase."
)
"""What a coordinator can do about a lost key; shown where keys are made."""


class PassphraseNeeded(Refused):
    """A key must be opened first."""


@dataclass(frozen=True, slots=True)
class KeyRow:
    """A key of the programme: `here` is whether its private half is on this computer."""

    name: str
    public: bytes
    made_at: datetime
    retired_at: datetime | None
    here: bool

    @property
    def is_current(self) -> bool:
        """Whether new certificates are signed with it."""
        return self.retired_at is None


def key_folder() -> Path:
    """Where this computer keeps the private halves, one file each."""
    return data_folder() / "keys"


def load_keys(desk: Desk) -> tuple[KeyRow, ...]:
    """The keys of a programme, the newest first."""
    with desk.reading() as session:
        return read_keys(session)


def read_keys(session: Session) -> tuple[KeyRow, ...]:
    """The same in an open session."""
    rows = session.scalars(select(SigningKey).order_by(SigningKey.id.desc()))
    zone = programme_zone(session)
    return tuple(
        KeyRow(
            row.key_name,
            raw_of(row.public_key),
            in_office(row.made_at, zone),
            row.retired_at and in_office(row.retired_at, zone),
            is_here(row),
        )
        for row in rows
    )


def is_here(row: SigningKey) -> bool:
    """Whether the file of a key is on this computer."""
    return _path(row.key_name).is_file()


def current_key(keys: tuple[KeyRow, ...]) -> KeyRow | None:
    """The key that signs new certificates, if there is one."""
    return next((key for key in keys if key.is_current), None)


def make_key(desk: Desk, passphrase: str) -> str:
    """Make a key, keep its file here, and let the programme sign with it; the key's name.

    The key before is retired: what it signed stays genuine. Raises Refused for a short passphrase,
    or where the file cannot be written; nothing is changed then.
    """
    key = new_key()
    old = current_key(load_keys(desk))
    _write(_path(key.name), closed(key, passphrase, desk.now()))
    _OPEN[key.name] = key
    label = "Change the key certificates are signed with" if old else "Make a signing key"
    with desk.action(label, "certificate") as session:
        _retire(session, desk.now())
        _add(session, key.public, desk.now())
    return key.name


def _retire(session: Session, now: datetime) -> None:
    for row in session.scalars(select(SigningKey).where(SigningKey.retired_at.is_(None))):
        row.retired_at = now


def _add(session: Session, public: bytes, made_at: datetime) -> None:
    session.add(
        SigningKey(
            key_name=name_of(public), public_key=text_of(public), made_at=made_at, retired_at=None
        )
    )


def unlock(name: str, passphrase: str) -> None:
    """Open a key for as long as the program runs.

    Raises WrongPassphrase, Unreadable for a damaged file, Refused where the key is not here.
    """
    _OPEN[name] = opened(_read(name), passphrase)


def is_unlocked(name: str) -> bool:
    """Whether a key was opened since the program began."""
    return name in _OPEN


def forget_keys() -> None:
    """Close every key."""
    _OPEN.clear()


def opened_key(name: str) -> Key:
    """A key that was opened; raises PassphraseNeeded where it was not, Refused where it is away."""
    if name in _OPEN:
        return _OPEN[name]
    _read(name)
    raise PassphraseNeeded(
        f"The key {name} is closed. Nothing was changed; give its passphrase to sign with it."
    )


def back_up_key(name: str, target: Path) -> None:
    """Save a copy of a key's file, still closed with its passphrase."""
    _read(name)
    _write(target, _path(name).read_bytes())


def take_key(desk: Desk, source: Path, passphrase: str) -> str:
    """Take a key's file in on this computer, and open it; the key's name.

    A programme without a key signs with it from then on. Raises Refused for the key of another
    programme, a wrong passphrase or a file that is none; nothing is changed then.
    """
    file = _read_file(source)
    key = opened(file, passphrase)
    keys = load_keys(desk)
    known = any(row.name == key.name for row in keys)
    if keys and not known:
        raise Refused(
            f"The key {key.name} is none of this programme's, which has "
            f"{', '.join(row.name for row in keys)}. Nothing was changed; choose the file of one "
            "of these, or make a new key."
        )
    _write(_path(key.name), source.read_bytes())
    _OPEN[key.name] = key
    if not known:
        with desk.action("Take a signing key in", "certificate") as session:
            _add(session, key.public, file.made_at)
    return key.name


def _path(name: str) -> Path:
    return key_folder() / f"{name}.json"


def _read(name: str) -> KeyFile:
    path = _path(name)
    if not path.is_file():
        raise Refused(
            f"The key {name} is not on this computer. Nothing was changed; take its backup in "
            "(Verification settings), or make a new key."
        )
    file = _read_file(path)
    if file.name != name:
        raise Unreadable(
            f"The file of the key {name} holds another key. Nothing was changed; take the backup "
            "of the key in."
        )
    return file


def _read_file(path: Path) -> KeyFile:
    try:
        if path.stat().st_size > LARGEST_FILE:
            raise Unreadable(f"The file {path.name} is no signing key. Nothing was changed.")
        return read_key_file(path.read_bytes(), path.name)
    except OSError as error:
        raise Unreadable(f"The file {path.name} cannot be read. Nothing was changed.") from error


def _write(path: Path, content: bytes) -> None:
    make_folders(path.parent, 0o700)
    write_atomically(path, content, PRIVATE)
