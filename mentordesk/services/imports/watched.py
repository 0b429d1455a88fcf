"""A watched folder: which files have arrived in it, whole, and were not seen before.

Mail programs that cannot hand messages over save them into a folder instead. A file counts as
whole when two looks at it found the same size and time; until then it is still growing. Each
content is announced once, whatever its name. Nothing in the folder is changed.
"""

import hashlib
import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from sqlalchemy import select

from mentordesk.services.imports.collecting import LARGEST_FILE, MOST_FILES, is_left_alone
from mentordesk.storage.desk import Desk
from mentordesk.storage.models.applications import Source

_UNFINISHED = (".part", ".partial", ".crdownload", ".download", ".opdownload", ".tmp", ".lock")
_CHUNK = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Look:
    """What one look found of a file: its size and time, and its sha256 once it was whole."""

    size: int
    changed_ns: int
    sha256: str = ""

    def same_file(self, other: "Look") -> bool:
        """Whether nothing was written to the file between the two looks."""
        return (self.size, self.changed_ns) == (other.size, other.changed_ns)


@dataclass(frozen=True, slots=True)
class Arrivals:
    """What the last look at a folder found; hand it to the next one.

    `ready` are the files that arrived whole since the look before: each content once. `growing`
    are still being written (or were met for the first time). `known` are the sha256 of contents
    that need not be announced, `looks` what is remembered of each file. `problem` is a sentence
    where the folder could not be looked at; what was known stays known.
    """

    ready: tuple[Path, ...] = ()
    growing: tuple[Path, ...] = ()
    known: frozenset[str] = frozenset()
    looks: Mapping[str, Look] = field(default_factory=dict)
    problem: str = ""


def nothing_arrived(desk: Desk) -> Arrivals:
    """The beginning of watching: what the programme has imported before is known."""
    with desk.reading() as session:
        known = session.scalars(select(Source.sha256).where(Source.sha256.is_not(None)).distinct())
        return Arrivals(known=frozenset(one for one in known if one))


def arrived(folder: Path, seen: Arrivals) -> Arrivals:
    """Look at a folder's own files (not at folders in it) once more.

    Reads each new file once, to know its content: call it off the window's thread.
    """
    try:
        looks = _looks(folder)
    except OSError as error:
        return Arrivals(
            known=seen.known,
            looks=seen.looks,
            problem=f'The watched folder "{folder}" cannot be read ({error.strerror}). Nothing '
            "is lost; choose the folder again, or connect the drive it is on.",
        )
    ready: list[Path] = []
    growing: list[Path] = []
    known = set(seen.known)
    for name, look in looks.items():
        before = seen.looks.get(name)
        if before is None or not before.same_file(look) or look.size == 0:
            growing.append(folder / name)
        elif before.sha256:
            looks[name] = before
        elif sha256 := _content(folder / name, look):
            looks[name] = Look(look.size, look.changed_ns, sha256)
            if sha256 not in known:
                known.add(sha256)
                ready.append(folder / name)
        else:
            growing.append(folder / name)
    return Arrivals(tuple(ready), tuple(growing), frozenset(known), looks)


def _looks(folder: Path) -> dict[str, Look]:
    """The files of a folder that may be meant, by name in order; at most 5,000."""
    looks: dict[str, Look] = {}
    with os.scandir(folder) as entries:
        for entry in entries:
            if len(looks) >= MOST_FILES:
                break
            look = _look(folder, entry)
            if look is not None:
                looks[entry.name] = look
    return dict(sorted(looks.items()))


def _look(folder: Path, entry: os.DirEntry[str]) -> Look | None:
    path = folder / entry.name
    if is_left_alone(path, folder) or path.suffix.casefold() in _UNFINISHED:
        return None
    try:
        if not entry.is_file():
            return None
        status = path.stat()
    except OSError:  # it went away between the two questions
        return None
    return Look(status.st_size, status.st_mtime_ns)


def _content(path: Path, look: Look) -> str:
    """A file's sha256; empty where it is still held by the program that writes it.

    A file too large to be imported is not read: the import says so, once.
    """
    if look.size > LARGEST_FILE:
        return f"too large: {path.name}, {look.size}, {look.changed_ns}"
    content = hashlib.sha256()
    try:
        with path.open("rb") as file:
            while chunk := file.read(_CHUNK):
                content.update(chunk)
    except OSError:
        return ""
    return content.hexdigest()
