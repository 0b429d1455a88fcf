"""Working on this computer and publishing verified copies to a shared folder.

A programme in a network or synced folder is copied here once; from then on the copy is what is
worked on, and whole, proved copies of it replace the file in the folder. What somebody else put
there since is never overwritten.
"""

from pathlib import Path

from mentordesk.domain.refusals import Conflict, HeldElsewhere, OnlyReadable, Refused
from mentordesk.services.backups import order, restore
from mentordesk.services.progress import NO_PROGRESS, Progress, say
from mentordesk.services.this_computer import (
    Published,
    keep_published,
    keep_told,
    published_at,
)
from mentordesk.storage.copying import copy_verified, sha256_of
from mentordesk.storage.desk import Desk
from mentordesk.storage.files import atomic_path, make_folders
from mentordesk.storage.locking import take_lock


def work_locally(shared: Path, folder: Path) -> Path:
    """Copy a programme from a shared folder into a folder here and link the two; the copy's path.

    The shared one must not be open. Raises Refused where it is, or where the disk is full.
    """
    make_folders(folder)
    local = _free_name(folder / shared.name)
    lock = take_lock(shared)
    try:
        restore(shared, local)
        there = sha256_of(shared)
    finally:
        lock.release()
    keep_published(local, Published(str(shared.resolve()), there))
    keep_told(local)
    return local


def publish_to(desk: Desk, target: Path, progress: Progress = NO_PROGRESS) -> Path:
    """Link an open programme to a new file in a shared folder and publish it there at once.

    Where that fails or is stopped, it is linked to what it was linked to before.
    """
    if target.exists():
        raise Refused(f"{target.name} is there already. Nothing was written; choose a new name.")
    before = published_at(desk.path)
    keep_published(desk.path, Published(str(target.resolve())))
    try:
        return publish(desk, progress)
    except BaseException:
        keep_published(desk.path, before)
        raise


def is_behind(desk: Desk) -> bool:
    """Whether something was done since the programme was last published; False where it never is.

    What is read here only is never published.
    """
    published = published_at(desk.path)
    if published is None or desk.read_only:
        return False
    return order(desk, "hand").last_action != published.last_action


def publish(desk: Desk, progress: Progress = NO_PROGRESS) -> Path:
    """Replace the published file by a verified copy of the programme in one step; its path.

    For a task: a share may be slow. Raises Stopped where the progress answers False, Conflict where
    somebody else changed, replaced or opened it since, Refused where its folder is not there or
    full; the published file is then as it was.
    """
    published = published_at(desk.path)
    if published is None:
        raise Refused("This programme is not published anywhere. Choose a folder for it first.")
    target = Path(published.target)
    if not target.parent.is_dir():
        raise Refused(
            f"The folder {target.parent} is not there at the moment. The programme is safe on "
            "this computer; publish it again when the folder is back."
        )
    last = order(desk, "hand").last_action
    with atomic_path(target) as part:
        copy_verified(desk.file, part, lambda done, total: say(progress, done, total))
        summed = sha256_of(part)
        _require_ours(target, published)
    keep_published(desk.path, Published(published.target, summed, last))
    return target


def publish_if_behind(desk: Desk) -> str:
    """Publish where something was done since; what became of it in one sentence, or nothing.

    May run on any thread; never raises Refused.
    """
    try:
        return f"Published: {publish(desk)}" if is_behind(desk) else ""
    except Refused as refusal:
        return str(refusal)


def publish_or_why(desk: Desk, progress: Progress = NO_PROGRESS) -> Path | Refused:
    """Publish; the refusal itself where it was refused, for whoever closes the programme."""
    try:
        return publish(desk, progress)
    except Refused as refusal:
        return refusal


def publish_beside(desk: Desk, progress: Progress = NO_PROGRESS) -> Path:
    """Publish under a new name beside what somebody else put there, and go on with the new name."""
    published = published_at(desk.path)
    if published is None:
        raise Refused("This programme is not published anywhere. Choose a folder for it first.")
    target = Path(published.target)
    return publish_to(desk, _free_name(target), progress)


def stop_publishing(desk: Desk) -> None:
    """Forget the link; the published file stays as it is."""
    keep_published(desk.path, None)


def _require_ours(target: Path, published: Published) -> None:
    """Raise Conflict unless the file there is the one that we published, and nobody has it open."""
    if not target.exists():
        return
    try:
        lock = take_lock(target)
    except (HeldElsewhere, OnlyReadable) as refusal:
        raise Conflict(
            f"{target.name} in {target.parent} is open elsewhere or cannot be written, and was "
            "left as it is. The programme is safe on this computer; publish it again later."
        ) from refusal
    try:
        same = sha256_of(target) == published.sha256
    finally:
        lock.release()
    if not same:
        raise Conflict(
            f"{target.name} in {target.parent} was changed by somebody else since it was last "
            "published from here, and was left as it is. Publish under a new name beside it, or "
            "open it and bring the two together by hand."
        )


def _free_name(path: Path) -> Path:
    """The path itself, or with the first number that makes it new."""
    number, free = 1, path
    while free.exists():
        number += 1
        free = path.with_name(f"{path.stem} {number}{path.suffix}")
    return free
