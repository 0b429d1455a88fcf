"""Backups: verified copies on the programme's shelf and wherever a person wants one.

The shelf is in this computer's folder for MentorDesk, with second copies in a folder of the
person's choice (an external disk, a share). A backup is ordered where the programme is open
(`order`) and may be carried out on any thread: only the file is touched.
"""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sqlalchemy import func, select

from mentordesk.domain.refusals import Refused
from mentordesk.services.progress import NO_PROGRESS, Progress, Stopped, say
from mentordesk.services.this_computer import remembered
from mentordesk.storage.copying import birth_of, copy_verified
from mentordesk.storage.desk import Desk
from mentordesk.storage.files import atomic_path
from mentordesk.storage.manifests import Kept
from mentordesk.storage.models.history import Action
from mentordesk.storage.opening import SUFFIX, open_programme
from mentordesk.storage.places import backup_folder
from mentordesk.storage.shelf import Occasion, Shelf, require_sound, shelf_of, shelves

WHY: dict[str, str] = {
    "open": "when it was opened",
    "time": "after half an hour of work",
    "hand": "by hand",
    "import": "before an import",
    "delete": "before many rows were deleted",
    "erase": "before somebody was erased",
    "upgrade": "before the upgrade to a newer version",
    "snapshot": "snapshot",
}
"""Why backups are made, and the words for it."""


@dataclass(frozen=True, slots=True)
class Order:
    """A backup to be made: which file, from whose shelf, when, why, and the last action in it."""

    file: Path
    programme: Path
    occasion: Occasion
    last_action: int


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of an order: the backup (None where none was needed or made), and what failed.

    `trouble` is one sentence for the person, or empty; work goes on in any case.
    """

    kept: Kept | None
    trouble: str = ""


def order(desk: Desk, why: str, name: str = "") -> Order:
    """Order a backup of what the programme holds now."""
    with desk.reading() as session:
        last = session.scalar(select(func.max(Action.id))) or 0
    return Order(desk.file, desk.path, Occasion(desk.now(), why, name), last)


def carry_out(wanted: Order, progress: Progress = NO_PROGRESS) -> Outcome:
    """Make an ordered backup unless the newest holds the same already.

    Raises Stopped where the progress answers False, and no other refusal.
    """
    newest = next(iter(_shelf(wanted.programme).listed()), None)
    if newest is not None and newest.contents.last_action == wanted.last_action:
        return Outcome(None)
    return carry_out_anyway(wanted, progress)


def carry_out_anyway(wanted: Order, progress: Progress = NO_PROGRESS) -> Outcome:
    """Make an ordered backup whatever there is already.

    Raises Stopped where the progress answers False, and no other refusal.
    """

    def told(done: int, total: int) -> None:
        say(progress, done, total)

    try:
        kept = _shelf(wanted.programme).add(wanted.file, wanted.occasion, told)
    except Stopped:
        raise
    except Refused as refusal:
        return Outcome(None, str(refusal))
    return Outcome(kept, copy_to_second(kept, wanted.programme))


def before(desk: Desk, why: str, progress: Progress = NO_PROGRESS) -> Outcome:
    """Make a backup before something that changes much, where the newest is not up to date.

    `why` is a key of WHY. Raises Stopped where the progress answers False. To be called off the
    window's thread where the programme may be large.
    """
    return carry_out(order(desk, why), progress)


def copy_to_second(kept: Kept, programme: Path) -> str:
    """Put a backup into the second folder, where one was chosen; what failed, in one sentence."""
    folder = remembered().second_folder
    if not folder:
        return ""
    if not Path(folder).is_dir():
        return (
            f"The second folder for backups, {folder}, is not there. The backup was made on this "
            "computer only; connect the disk, or choose another folder under Tools > Backups."
        )
    try:
        shelf_of(programme, Path(folder)).take_over(kept)
    except (Refused, OSError) as trouble:
        return f"The backup was made on this computer only. {_words(trouble, folder)}"
    return ""


def save_snapshot(desk: Desk, name: str) -> Kept:
    """Keep the whole programme as it is now under a name, until a person deletes it.

    Raises Refused for an empty name, a full disk, or a name that is there already.
    """
    words = " ".join(name.split())
    if not words:
        raise Refused("Give the snapshot a name first. Nothing was saved.")
    if any(one.name == words for one in _shelf(desk.path).listed()):
        raise Refused(f"There is a snapshot {words} already. Nothing was saved; choose a new name.")
    return _shelf(desk.path).add(desk.file, order(desk, "snapshot", words).occasion)


def list_backups(desk: Desk) -> tuple[Kept, ...]:
    """The backups of an open programme, the newest first; also of the places where it lay before.

    A programme is recognised by its first action, which all copies of it share.
    """
    own = _shelf(desk.path).listed()
    birth = birth_of(desk.file)
    others = [
        one
        for shelf in shelves(backup_folder())
        if shelf.folder != _shelf(desk.path).folder
        for one in shelf.listed()
        if birth and one.contents.birth == birth
    ]
    return tuple(sorted([*own, *others], key=lambda one: one.at, reverse=True))


def backups_of_file(programme: Path) -> tuple[Kept, ...]:
    """The backups of a programme that cannot be opened, by the place where it lies."""
    return _shelf(programme).listed()


def all_shelves() -> tuple[Shelf, ...]:
    """Every shelf of this computer, and those in the second folder, for whoever erases."""
    folder = remembered().second_folder
    return shelves(backup_folder()) + (shelves(Path(folder)) if folder else ())


def verify_backup(kept: Kept) -> None:
    """Prove a backup again by its hash, its pages and its rows; raises Damaged."""
    require_sound(kept)


def delete_backup(kept: Kept) -> None:
    """Delete a backup or a snapshot for good."""
    Shelf(kept.path.parent, Path(kept.programme)).drop(kept)


def back_up(desk: Desk, target: Path | None = None) -> Path:
    """Write a copy of the programme, verify it and return where it is.

    By default beside the programme, named by the moment. Raises Refused where the target exists or
    the copy does not hold the same rows.
    """
    if target is None:
        target = desk.path.with_name(f"{desk.path.stem}-{_moment(desk.now())}{SUFFIX}")
    _require_new(target)
    with atomic_path(target) as part:
        copy_verified(desk.file, part)
        open_programme(part, read_only=True).close()
    return target


def restore(backup: Path, target: Path) -> Path:
    """Make a new programme file from a backup; the backup itself is left as it is."""
    _require_new(target)
    source = open_programme(backup, read_only=True)
    try:
        return back_up(source, target)
    finally:
        source.close()


def _shelf(programme: Path) -> Shelf:
    return shelf_of(programme, backup_folder())


def _moment(at: datetime) -> str:
    return f"{at:%Y%m%d-%H%M%S}"


def _words(trouble: Exception, folder: str) -> str:
    if isinstance(trouble, OSError):
        return f"The second folder {folder} cannot be written ({trouble.strerror})."
    return str(trouble)


def _require_new(target: Path) -> None:
    if target.exists():
        raise Refused(f"{target.name} is there already. Nothing was written; choose a new name.")
    if not target.parent.is_dir():
        raise Refused(f"There is no folder {target.parent}. Nothing was written.")
