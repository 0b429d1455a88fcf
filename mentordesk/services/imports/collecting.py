"""Which files a batch means: files as given, folders opened, unreadable ones named."""

from collections.abc import Iterable
from pathlib import Path

from mentordesk.domain.refusals import Unreadable

MOST_FILES = 5_000
LARGEST_FILE = 300 * 1024 * 1024
_LITTER = frozenset({"thumbs.db", "desktop.ini", "icon\r", "ehthumbs.db"})
_BESIDE_A_PROGRAMME = (".mentordesk-journal", ".mentordesk-wal", ".mentordesk-shm")


def collect(paths: Iterable[str]) -> tuple[str, ...]:
    """The files meant, in the order given; a folder stands for its files by name, all the way down.

    Hidden files, lock files and what systems leave in folders are passed over. Raises Unreadable
    for more than 5,000 files.
    """
    found: dict[str, None] = {}
    for given in paths:
        path = Path(given)
        if path.is_dir():
            inner = sorted(p for p in path.rglob("*") if p.is_file() and not is_left_alone(p, path))
            found.update(dict.fromkeys(str(p) for p in inner))
        else:
            found[given] = None
        if len(found) > MOST_FILES:
            raise Unreadable("These are more than 5,000 files. Choose fewer; nothing was changed.")
    return tuple(found)


def is_left_alone(path: Path, folder: Path) -> bool:
    """Whether a file in a folder is hidden, a lock, or what a system or a programme left there."""
    inside = path.relative_to(folder).parts
    return (
        any(part.startswith((".", "~$", "__MACOSX")) for part in inside)
        or path.name.casefold() in _LITTER
        or path.name.endswith(_BESIDE_A_PROGRAMME)
    )


def read_bytes(path: str) -> bytes:
    """A file's bytes; raises Unreadable with one sentence where it cannot be read."""
    file = Path(path)
    try:
        if not file.is_file():
            raise Unreadable(f'There is no file "{file.name}". Nothing was imported from it.')
        if file.stat().st_size > LARGEST_FILE:
            raise Unreadable(f'"{file.name}" is larger than 300 MB. Nothing was imported from it.')
        return file.read_bytes()
    except OSError as error:
        raise Unreadable(f'"{file.name}" cannot be read: {error.strerror}.') from error
