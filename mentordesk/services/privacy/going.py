"""Erasing as the coordinator asks for it: a person, here and in every copy."""

from dataclasses import dataclass
from pathlib import Path

from mentordesk.domain.traces import Traces
from mentordesk.services.backups import before
from mentordesk.services.opened_files import clear_all
from mentordesk.services.privacy.copies import Change, LeftCopy, delete_copies, rewrite
from mentordesk.services.privacy.erasing import Erasure, OthersFile, erase, prepare
from mentordesk.services.progress import NO_PROGRESS, Progress
from mentordesk.storage.desk import Desk


@dataclass(frozen=True, slots=True)
class Gone:
    """What an erase did: files of others that went along, copies that still hold the person."""

    files: tuple[OthersFile, ...]
    left: tuple[LeftCopy, ...]


def erase_person(
    desk: Desk,
    person_id: int,
    *,
    files_of_others: bool = True,
    progress: Progress = NO_PROGRESS,
) -> Gone:
    """Erase a person from the programme and from every copy of it that this computer knows of.

    A backup is made before, and rewritten with the others afterwards. Raises Refused where the
    person was erased before or the file cannot be written, Stopped where the progress answers False
    while the backup is made; nothing was changed then. Later no answer stops it.
    """
    erasure = get_ready(desk, person_id, files_of_others=files_of_others, progress=progress)
    return erase_for_good(desk, erasure, progress)


def get_ready(
    desk: Desk,
    person_id: int,
    *,
    files_of_others: bool = True,
    progress: Progress = NO_PROGRESS,
) -> Erasure:
    """What comes before the point of no return: know the person, make a backup."""
    desk.require_writable()
    erasure = prepare(desk, person_id, files_of_others=files_of_others)
    before(desk, "erase", progress)
    return erasure


def erase_for_good(desk: Desk, erasure: Erasure, told: Progress = NO_PROGRESS) -> Gone:
    """Erase, here and in every copy; `told` hears how far it is, and cannot stop it.

    Half of the copies done would not be done at all.
    """
    gone = erase(desk, erasure)
    return Gone(gone, in_copies(desk, lambda copy: erase(copy, erasure), erasure, told))


def in_copies(
    desk: Desk, change: Change, erasure: Erasure, told: Progress = NO_PROGRESS
) -> tuple[LeftCopy, ...]:
    """Do the same in every copy of the programme; what was put down to be opened goes as well."""
    clear_all()
    return rewrite(desk, change, Traces(erasure.known).closely.out_of, told)


def delete_left(left: tuple[LeftCopy, ...]) -> tuple[Path, ...]:
    """Delete the copies that could not be rewritten; which they were."""
    paths = tuple(one.path for one in left)
    delete_copies(paths)
    return paths
