"""The copies of a programme that an erase must reach: backups, snapshots, copies beside it.

Each is rewritten as a whole: a new file without the person takes its place, with a new manifest.
What cannot be rewritten (of an older version, locked, broken) is named, and deleted where wished.
"""

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from mentordesk.domain.refusals import Refused
from mentordesk.services.backups import all_shelves
from mentordesk.services.progress import NO_PROGRESS, Progress
from mentordesk.services.this_computer import keep_published, published_at
from mentordesk.storage.connecting import SCHEMA_VERSION
from mentordesk.storage.copying import birth_of, sha256_of, whole_contents
from mentordesk.storage.desk import Desk
from mentordesk.storage.files import atomic_path
from mentordesk.storage.manifests import Kept, manifest_path, write_manifest
from mentordesk.storage.opening import SUFFIX, open_programme
from mentordesk.storage.passwords import database_errors
from mentordesk.storage.soundness import require_programme
from mentordesk.storage.upgrades.upgrading import copy_upgraded

Change = Callable[[Desk], object]
"""What is done to each copy: it erases from an open desk."""


@dataclass(frozen=True, slots=True)
class Copy:
    """A copy of a programme; `kept` is its manifest where it is on a shelf of backups."""

    path: Path
    kept: Kept | None = None


@dataclass(frozen=True, slots=True)
class LeftCopy:
    """A copy that still holds what was to go, and why, in one sentence."""

    path: Path
    reason: str


def copies_of(desk: Desk) -> tuple[Copy, ...]:
    """Every copy of an open programme that this computer knows of."""
    birth = birth_of(desk.file)
    found = {
        one.path.resolve(): Copy(one.path, one)
        for shelf in all_shelves()
        for one in shelf.listed()
        if birth and one.contents.birth == birth
    }
    for path in _beside(desk):
        if path.resolve() not in found and birth and _birth(path) == birth:
            found[path.resolve()] = Copy(path)
    return tuple(found.values())


def _beside(desk: Desk) -> Iterator[Path]:
    """Programme files in the same folder, and where the programme is published."""
    own = {desk.path.resolve(), desk.file.resolve()}
    published = published_at(desk.path)
    places = [Path(published.target)] if published is not None else []
    for path in [*places, *sorted(desk.path.parent.glob(f"*{SUFFIX}"))]:
        if path.is_file() and path.resolve() not in own:
            yield path


def _birth(path: Path) -> str:
    try:
        return birth_of(path)
    except database_errors():  # no programme, or broken: nothing that could be rewritten
        return ""


def rewrite(
    desk: Desk, change: Change, clean: Callable[[str], str], told: Progress = NO_PROGRESS
) -> tuple[LeftCopy, ...]:
    """Do the same to every copy of a programme; those that could not be rewritten, with reasons.

    `clean` takes the traces out of a snapshot's name. What `told` answers stops nothing.
    """
    left = []
    copies = copies_of(desk)
    for done, copy in enumerate(copies):
        told(done, len(copies))
        try:
            _rewrite_one(copy, change, clean, desk.now)
        except database_errors(Refused) as trouble:
            refusal = trouble if isinstance(trouble, Refused) else "It is broken or locked."
            left.append(LeftCopy(copy.path, str(refusal)))
    told(len(copies), len(copies))
    published = published_at(desk.path)
    if published is not None and Path(published.target).is_file():
        keep_published(desk.path, replace(published, sha256=sha256_of(Path(published.target))))
    return tuple(left)


def _rewrite_one(
    copy: Copy, change: Change, clean: Callable[[str], str], clock: Callable[[], datetime]
) -> None:
    with atomic_path(copy.path) as part:
        version = require_programme(copy.path)
        if version < SCHEMA_VERSION:
            copy_upgraded(copy.path, part, version)
        else:
            shutil.copyfile(copy.path, part)
        part.chmod(0o600)
        opened = open_programme(part, clock=clock)
        try:
            change(opened)
        finally:
            opened.close()
        contents = whole_contents(part)
        size, summed = part.stat().st_size, sha256_of(part)
    if copy.kept is not None:
        write_manifest(
            replace(
                copy.kept,
                name=clean(copy.kept.name),
                size=size,
                sha256=summed,
                contents=contents,
            )
        )


def delete_copies(paths: tuple[Path, ...]) -> None:
    """Delete copies for good, with their manifests."""
    for path in paths:
        path.unlink(missing_ok=True)
        manifest_path(path).unlink(missing_ok=True)
