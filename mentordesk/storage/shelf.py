"""The shelf of backups of one programme: a folder of numbered, verified copies, thinned with time.

Thinning goes by number, never by date (a clock may be wrong, and a programme may rest for a year):
backup n stays while fewer than LATEST x (the largest power of two in n) newer ones were made. So
the last eight stay, every second one of the eight before, every fourth, and so on: of a thousand
backups some forty. A number once given is never used again, so that a backup goes once and for all.
"""

import hashlib
import re
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from mentordesk.domain.refusals import Damaged, Refused
from mentordesk.storage.copying import Told, copy_verified, sha256_of, whole_contents
from mentordesk.storage.files import atomic_path, make_folders
from mentordesk.storage.manifests import (
    BACKUP,
    MANIFEST,
    Kept,
    manifest_path,
    moved_to,
    read_manifest,
    write_manifest,
)

LATEST = 8
_NUMBERED = re.compile(r"^(\d{6,})-")


@dataclass(frozen=True, slots=True)
class Occasion:
    """When and why a backup is made: open, import, upgrade, delete, erase, time, hand, snapshot."""

    at: datetime
    why: str
    name: str = ""


@dataclass(frozen=True, slots=True)
class Shelf:
    """The folder of one programme's backups; it is made with the first of them."""

    folder: Path
    programme: Path

    def listed(self) -> tuple[Kept, ...]:
        """The backups that have a manifest, the newest first."""
        found = (read_manifest(path) for path in self._files(MANIFEST))
        return tuple(sorted((one for one in found if one), key=lambda one: -one.number))

    def add(self, origin: Path, occasion: Occasion, progress: Told | None = None) -> Kept:
        """Copy a programme to the shelf, prove the copy, write its manifest, thin the others.

        `origin` may be open and in use; an error raised in `progress` leaves nothing behind. Raises
        Refused where the disk is full or the copy broken.
        """
        number = self._next_number()
        path = self.folder / f"{number:06}-{occasion.at:%Y%m%d-%H%M%S}{BACKUP}"
        self._make_folder()
        with atomic_path(path) as part:
            contents = copy_verified(origin, part, progress)
            size, summed = part.stat().st_size, sha256_of(part)
        kept = Kept(
            path=path,
            number=number,
            at=occasion.at,
            why=occasion.why,
            name=occasion.name,
            programme=str(self.programme.resolve()),
            size=size,
            sha256=summed,
            contents=contents,
        )
        write_manifest(kept)
        self.thin()
        return kept

    def take_over(self, kept: Kept) -> Kept:
        """Put a second copy of another shelf's backup here, compared by its hash."""
        self._make_folder()
        second = moved_to(kept, self.folder)
        with atomic_path(second.path) as part:
            part.write_bytes(kept.path.read_bytes())
            part.chmod(0o600)
            if sha256_of(part) != kept.sha256:
                raise Refused(
                    f"The second copy of the backup in {self.folder.parent} is not the same and "
                    "was not kept. The first is; check that disk."
                )
        write_manifest(second)
        self.thin()
        return second

    def drop(self, kept: Kept) -> None:
        """Delete a backup and its manifest."""
        kept.path.unlink(missing_ok=True)
        manifest_path(kept.path).unlink(missing_ok=True)

    def thin(self) -> None:
        """Delete what newer backups have taken the place of, and copies that never got a manifest.

        What cannot be deleted stays until the next time: a backup was made, and that counts.
        """
        listed = self.listed()
        known = {one.path for one in listed}
        newest = listed[0].number if listed else 0
        with suppress(OSError):
            for one in listed:
                if one.is_thinned and not survives(one.number, newest):
                    self.drop(one)
            for path in self._files(BACKUP):
                if path not in known and _number(path) < newest:
                    path.unlink(missing_ok=True)

    def _next_number(self) -> int:
        return 1 + max((_number(p) for p in self._files("")), default=0)

    def _files(self, suffix: str) -> list[Path]:
        try:
            names = sorted(path for path in self.folder.iterdir() if path.name.endswith(suffix))
        except OSError:  # not made yet, or on a disk that is not there
            return []
        return [path for path in names if _NUMBERED.match(path.name)]

    def _make_folder(self) -> None:
        try:
            make_folders(self.folder, 0o700)
        except OSError as error:
            raise Refused(
                f"Backups cannot be kept in {self.folder.parent} ({error.strerror}). The "
                "programme itself is safe; choose another folder for them or free some space."
            ) from error


def survives(number: int, newest: int) -> bool:
    """Whether the backup of a number stays when `newest` is the last that was made."""
    return newest - number < LATEST * (number & -number)


def shelf_of(programme: Path, folder: Path) -> Shelf:
    """The shelf of a programme below a folder: by its name and the place where it lies."""
    place = str(programme.resolve())
    mark = hashlib.sha256(place.encode("utf-8", "surrogatepass")).hexdigest()[:8]
    name = "".join(c if c.isalnum() or c in "-_" else "-" for c in programme.stem)[:40]
    return Shelf(folder / f"{name}-{mark}", programme)


def shelves(folder: Path) -> tuple[Shelf, ...]:
    """Every shelf below a folder, whatever programme it belongs to."""
    try:
        inside = sorted(path for path in folder.iterdir() if path.is_dir())
    except OSError:
        return ()
    found = []
    for path in inside:
        listed = Shelf(path, path).listed()
        if listed:
            found.append(Shelf(path, Path(listed[0].programme)))
    return tuple(found)


def require_sound(kept: Kept) -> None:
    """Prove a backup again: its size, its hash, its pages, its rows; raises Damaged."""
    try:
        same = kept.path.stat().st_size == kept.size and sha256_of(kept.path) == kept.sha256
    except OSError as error:
        raise Damaged(
            f"The backup {kept.path.name} cannot be read ({error.strerror}). Use another one."
        ) from error
    if not same or whole_contents(kept.path) != kept.contents:
        raise Damaged(
            f"The backup {kept.path.name} is no longer what was written. Use another one."
        )


def _number(path: Path) -> int:
    found = _NUMBERED.match(path.name)
    return int(found[1]) if found else 0
