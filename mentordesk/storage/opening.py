"""Making and opening a programme file: each check in turn, each refusal a sentence.

Order: a regular file -> its header and application id -> its version -> its length -> the lock ->
the pages (quick_check) -> the schema's fingerprint (a planted trigger or view is refused) -> the
references -> the upgrade of an older file. A backup where one is due is made by whoever opened it.
Where a list is shown at first, the pages are checked in two goes: those it is read from, before it
is shown; all of them, and the references, before anybody can work on the file.
"""

import tempfile
from contextlib import closing
from pathlib import Path

from mentordesk.domain.refusals import Refused
from mentordesk.storage import engine as engines
from mentordesk.storage.connecting import APPLICATION_ID, SCHEMA_VERSION, connect
from mentordesk.storage.desk import Clock, Desk, system_clock
from mentordesk.storage.files import atomic_path
from mentordesk.storage.holding import Hold, Reading
from mentordesk.storage.making import schema_script
from mentordesk.storage.places import backup_folder
from mentordesk.storage.shelf import Occasion, shelf_of
from mentordesk.storage.soundness import require_programme, require_sound
from mentordesk.storage.taking import Taken, take_programme
from mentordesk.storage.upgrades.upgrading import copy_upgraded, upgrade_in_place

SUFFIX = ".mentordesk"


def create_programme(path: Path, clock: Clock = system_clock) -> Desk:
    """Make an empty programme file and open it; raises Refused where there is one already."""
    if path.exists():
        raise Refused(f"{path.name} is there already. Nothing was changed; choose another name.")
    if not path.parent.is_dir():
        raise Refused(f"There is no folder {path.parent}. Nothing was made; choose another place.")
    with atomic_path(path) as part:
        with closing(connect(part, "rwc")) as raw:
            raw.execute(f"PRAGMA application_id={APPLICATION_ID}")
            raw.execute(f"PRAGMA user_version={SCHEMA_VERSION}")
            # One transaction: each table in one of its own would wait for the disk sixty times.
            raw.executescript(f"BEGIN;\n{schema_script()}\nCOMMIT;")
        part.chmod(0o600)
    return open_programme(path, clock=clock)


def open_programme(
    path: Path, *, read_only: bool = False, take_over: bool = False, clock: Clock = system_clock
) -> Desk:
    """Open a programme file; where it is refused, the file is as it was.

    Raises OnlyReadable where it can be read but not worked on, HeldElsewhere where `take_over`
    would open it all the same, Damaged where a backup is needed, Refused with what else is wrong.
    A file of an older version is brought up to date; to be read, a copy of it is.
    """
    if read_only:
        return _read(path, require_programme(path), clock)
    return open_taken(take_programme(path, take_over=take_over), clock)


def open_taken(taken: Taken, clock: Clock = system_clock) -> Desk:
    """Open a file that was taken in hand; raises as `open_programme` does, and gives it back then.

    What of it was not yet checked is now; a file of an older version is brought up to date.
    """
    path = taken.path
    try:
        if not taken.whole:
            require_sound(path, current=taken.is_current)
        if not taken.is_current:
            shelf = shelf_of(path, backup_folder())
            upgrade_in_place(path, taken.version, shelf, Occasion(clock(), "upgrade"))
        hold = Hold(path, taken.lock)
    except BaseException:
        taken.close()
        raise
    engine = engines.programme_engine(path, read_only=False)
    hold.watch(engine)
    return Desk(path, engine, read_only=False, clock=clock, hold=hold)


def _read(path: Path, version: int, clock: Clock) -> Desk:
    require_sound(path, current=version == SCHEMA_VERSION)
    hold = Reading(path)
    if version < SCHEMA_VERSION:
        folder = tempfile.TemporaryDirectory(prefix="mentordesk-reading-")
        hold = Reading(Path(folder.name) / path.name, folder.cleanup)
        copy_upgraded(path, hold.file, version)
    engine = engines.programme_engine(hold.file, read_only=True)
    return Desk(path, engine, read_only=True, clock=clock, hold=hold)
