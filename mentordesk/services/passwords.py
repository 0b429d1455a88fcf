"""The password of a programme and of all its copies on this computer."""

from dataclasses import replace
from pathlib import Path

from mentordesk.domain.refusals import Refused
from mentordesk.services.privacy.copies import Copy, LeftCopy, copies_of
from mentordesk.storage import passwords
from mentordesk.storage.copying import sha256_of
from mentordesk.storage.desk import Desk
from mentordesk.storage.locking import take_lock
from mentordesk.storage.locking_up import change_password
from mentordesk.storage.manifests import write_manifest

WHAT_IT_COSTS = (
    (
        "Without the password nobody opens the programme or its backups any more: not you, not "
        "we. There is no way back to a lost password."
    ),
    (
        "Importing takes about 1.6 times as long and opening half as long again (measured with "
        "1,500 people); a single change and looking at things are as quick as before."
    ),
    "The backups on this computer get the same password. Copies elsewhere stay as they are.",
)
"""What a person must know before a password is set; the figure is measured by tests.bench."""


def is_protected(path: Path) -> bool:
    """Whether a file is one with a password."""
    return passwords.may_be_locked(path)


def give_password(password: str) -> None:
    """Remember a password for the files that are opened from now on, until the program ends."""
    passwords.give(password)


def known_copies(desk: Desk) -> tuple[Copy, ...]:
    """The copies that get the same password: to be asked while the programme is open."""
    return copies_of(desk)


def set_password(
    path: Path, new: str | None, copies: tuple[Copy, ...] = ()
) -> tuple[LeftCopy, ...]:
    """Set, change or (None) remove the password of a closed programme and of its copies.

    The copies that could not be changed, with reasons. Raises Refused as `change_password` does.
    """
    lock = take_lock(path)
    try:
        change_password(path, new)
    finally:
        lock.release()
    left = []
    for copy in copies:
        try:
            change_password(copy.path, new)
        except Refused as refusal:
            left.append(LeftCopy(copy.path, str(refusal)))
            continue
        if copy.kept is not None:
            size = copy.path.stat().st_size
            write_manifest(replace(copy.kept, size=size, sha256=sha256_of(copy.path)))
    return tuple(left)
