"""A disk that has not written everything yet: what of a recorded run could be there after a cut.

Only what was synchronised is certain. Of what a file got since its last fsync any part of 512 bytes
may be there or not, whatever was written later; of the names of a folder (new, renamed, deleted,
folders in it) since the folder's own fsync any may be there or not. So nothing is taken for granted
that POSIX does not promise: not that a synchronised new file has its name, nor any order.
"""

import os
import random
import shutil
from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path

from tests.crash.fault_layer import Operation

SECTOR = 512
_CHANCES = (0.0, 0.0, 0.2, 0.5, 0.8, 1.0)


@dataclass
class Content:
    """The bytes of a file: what is certain, and writes (offset, bytes) or lengths since then."""

    certain: bytearray
    since: list[tuple[int, bytes] | int] = field(default_factory=list)

    def settle(self) -> None:
        """A fsync: all of it is certain now."""
        for change in self.since:
            _put(self.certain, change)
        self.since.clear()

    def after_cut(self, rng: random.Random, chance: float) -> bytes:
        """The bytes with each part since the last fsync there by chance."""
        left = bytearray(self.certain)
        for change in self.since:
            for part in _parts(change):
                if rng.random() < chance:
                    _put(left, part)
        return bytes(left)


@dataclass(frozen=True, slots=True)
class Name:
    """A change of names: `path` leads to a content from now on, to a folder (-1) or to nothing."""

    path: str
    target: int | None
    gone: str = ""


FOLDER = -1


class Disk:
    """The files below one folder while a log is played; begins with everything certain."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._contents: list[Content] = []
        self._names: dict[str, int] = {}
        self._open: dict[int, int | str] = {}
        self._since: dict[str, list[Name]] = defaultdict(list)
        for path in sorted(folder.rglob("*")):
            self._names[str(path)] = FOLDER if path.is_dir() else self._new(path.read_bytes())
        self._certain = dict(self._names)

    def play(self, one: Operation) -> None:
        """Do what one record of the log says."""
        path = os.fsdecode(one.first) if one.kind in "ORUMD" else ""
        if one.kind == "O":
            self._opened(one, path)
        elif one.kind == "S":
            self._settle(self._open[one.fd])
        elif one.kind == "R":
            new = os.fsdecode(one.second)
            self._change(Name(new, self._names[path], gone=path))
        elif one.kind in "UD":
            self._change(Name(path, None))
        elif one.kind == "M":
            self._change(Name(path, FOLDER))
        elif one.kind in "WT":
            what = self._open[one.fd]
            if not isinstance(what, int):
                raise TypeError("a folder was written to")
            change = one.number if one.kind == "T" else (one.offset, one.first)
            self._contents[what].since.append(change)

    def cut(self, rng: random.Random, *, keeps_nothing: bool) -> None:
        """Make the folder what the disk could hold if the power went now.

        `keeps_nothing`: everything uncertain is lost; else each file and folder has its own chance.
        """
        names = dict(self._certain)
        for changes in self._since.values():
            chance = 0.0 if keeps_nothing else rng.choice(_CHANCES)
            for change in changes:
                if rng.random() < chance:
                    _rename(names, change)
        shutil.rmtree(self.folder)
        self.folder.mkdir()
        for name in sorted(names):
            path, target = Path(name), names[name]
            if not path.parent.is_dir():
                continue  # its folder is lost, and all that was in it
            if target == FOLDER:
                path.mkdir()
                continue
            chance = 0.0 if keeps_nothing else rng.choice(_CHANCES)
            path.write_bytes(self._contents[target].after_cut(rng, chance))
            path.chmod(0o600)

    def _new(self, certain: bytes) -> int:
        self._contents.append(Content(bytearray(certain)))
        return len(self._contents) - 1

    def _opened(self, one: Operation, path: str) -> None:
        if path == str(self.folder) or self._names.get(path) == FOLDER:
            self._open[one.fd] = path
            return
        if path not in self._names:
            self._change(Name(path, self._new(b"")))
        self._open[one.fd] = self._names[path]
        if one.number & os.O_TRUNC:
            self._contents[self._names[path]].since.append(0)

    def _change(self, change: Name) -> None:
        _rename(self._names, change)
        self._since[str(Path(change.path).parent)].append(change)

    def _settle(self, what: int | str) -> None:
        if isinstance(what, int):
            self._contents[what].settle()
            return
        for change in self._since.pop(what, ()):
            _rename(self._certain, change)


def _rename(names: dict[str, int], change: Name) -> None:
    if change.gone:
        names.pop(change.gone, None)
    if change.target is None:
        names.pop(change.path, None)
    else:
        names[change.path] = change.target


def _put(content: bytearray, change: tuple[int, bytes] | int) -> None:
    if isinstance(change, int):
        del content[change:]
        content.extend(bytes(max(0, change - len(content))))
        return
    offset, new = change
    content.extend(bytes(max(0, offset - len(content))))
    content[offset : offset + len(new)] = new


def _parts(change: tuple[int, bytes] | int) -> list[tuple[int, bytes] | int]:
    """A write as the sectors of the disk that it touches; a new length is one part."""
    if isinstance(change, int):
        return [change]
    offset, new = change
    parts: list[tuple[int, bytes] | int] = []
    place = 0
    while place < len(new):
        step = SECTOR - (offset + place) % SECTOR
        parts.append((offset + place, new[place : place + step]))
        place += step
    return parts
