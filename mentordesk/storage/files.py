"""Writing files so that the old one stands until the new one is whole and on the disk."""

import errno
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from mentordesk.domain.refusals import Refused, Unreadable
from mentordesk.storage.passwords import database_errors

_MEGABYTE = 1 << 20
_FOLDERS_UNKNOWN = {errno.EINVAL, errno.ENOTSUP, errno.EBADF, errno.EACCES, errno.EPERM}
"""What file systems answer that cannot flush a folder (network shares, phones, some drives)."""


@contextmanager
def atomic_path(path: Path) -> Iterator[Path]:
    """A `.part` path to write; it replaces `path` at the end, or is removed where anything fails.

    Raises Refused where the folder cannot be written or the disk is full; `path` is then as it was.
    """
    part = path.with_name(f"{path.name}.part")
    try:
        _clear(part)
        yield part
        _flush(part)
        part.replace(path)
        _flush_folder(path.parent)
    except database_errors(OSError) as error:
        reason = error.strerror if isinstance(error, OSError) else str(error)
        raise Refused(
            f"{path.name} could not be saved in {path.parent} ({reason or 'disk error'}). "
            "What was there before is unchanged; choose another folder or free space."
        ) from error
    finally:
        with suppress(OSError):  # where the folder is none, there is nothing to take away
            _clear(part)


def write_atomically(path: Path, content: bytes, mode: int | None = None) -> None:
    """Write a whole file in one step; raises Refused and leaves the old one where that fails.

    With a `mode` such as 0o600 nobody else may read it, not even while it is written.
    """
    with atomic_path(path) as part:
        if mode is not None:
            part.write_bytes(b"")
            part.chmod(mode)
        part.write_bytes(content)


def read_whole(path: Path, largest: int) -> bytes:
    """A chosen file's bytes; raises Unreadable where it is gone, protected, or above `largest`."""
    try:
        if path.stat().st_size > largest:
            raise Unreadable(
                f"{path.name} is larger than {largest // 1_000_000} MB. Nothing was taken; choose "
                "a smaller file."
            )
        return path.read_bytes()
    except OSError as error:
        raise Unreadable(
            f"{path.name} cannot be read ({error.strerror}). Nothing was taken; check that it is "
            "still there."
        ) from error


def make_folders(folder: Path, mode: int = 0o777) -> None:
    """Make a folder and those above it, and have their names on the disk; raises OSError.

    A folder whose name is not there after a power cut takes every file in it along.
    """
    new = [one for one in (folder, *folder.parents) if not one.exists()]
    for one in reversed(new):
        one.mkdir(mode=mode, exist_ok=True)
        _flush_folder(one.parent)
    folder.mkdir(exist_ok=True)  # a file of that name is an error as ever


def require_room(path: Path, times: int) -> None:
    """Raise Refused where a file would not fit so many times more on its disk."""
    needed = times * path.stat().st_size + _MEGABYTE
    if shutil.disk_usage(path.parent).free < needed:
        raise Refused(
            f"The disk of {path.name} is full: this needs {needed // _MEGABYTE + 1} MB for a "
            "moment. Nothing was changed; free some space and do it again."
        )


def _clear(part: Path) -> None:
    """Take away what a killed program left: its journal would be played back into the new file."""
    for left in (part, part.with_name(f"{part.name}-journal")):
        left.unlink(missing_ok=True)


def _flush(path: Path) -> None:
    with path.open("rb+") as handle:
        os.fsync(handle.fileno())


def _flush_folder(folder: Path) -> None:
    if os.name == "nt":
        return  # Windows has no handle for a folder; its rename is journalled
    try:
        handle = os.open(folder, os.O_RDONLY)
    except OSError as error:
        if error.errno not in _FOLDERS_UNKNOWN:
            raise
        return
    try:
        os.fsync(handle)
    except OSError as error:
        if error.errno not in _FOLDERS_UNKNOWN:
            raise
    finally:
        os.close(handle)
