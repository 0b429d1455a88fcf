"""Backups: a whole, verified copy of the programme, and a new programme file from one."""

from pathlib import Path

from mentordesk.domain.refusals import Refused
from mentordesk.services.checking import copy_programme, dump_lines
from mentordesk.storage.desk import Desk
from mentordesk.storage.files import atomic_path
from mentordesk.storage.opening import SUFFIX, open_programme


def back_up(desk: Desk, target: Path | None = None) -> Path:
    """Write a copy of the programme, verify it and return where it is.

    By default beside the programme, named by the moment. Raises Refused where the target exists or
    the copy does not hold the same rows.
    """
    if target is None:
        target = desk.path.with_name(f"{desk.path.stem}-{desk.now():%Y%m%d-%H%M%S}{SUFFIX}")
    _require_new(target)
    with atomic_path(target) as part:
        copy_programme(desk, part)
        part.chmod(0o600)
        copy = open_programme(part, read_only=True)
        try:
            same = list(dump_lines(copy)) == list(dump_lines(desk))
        finally:
            copy.close()
        if not same:
            raise Refused("The copy does not hold the same rows and was not kept. Try again.")
    return target


def restore(backup: Path, target: Path) -> Path:
    """Make a new programme file from a backup; the backup itself is left as it is."""
    _require_new(target)
    source = open_programme(backup, read_only=True)
    try:
        return back_up(source, target)
    finally:
        source.close()


def _require_new(target: Path) -> None:
    if target.exists():
        raise Refused(f"{target.name} is there already. Nothing was written; choose a new name.")
    if not target.parent.is_dir():
        raise Refused(f"There is no folder {target.parent}. Nothing was written.")
