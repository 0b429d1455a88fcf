"""Opening a programme: from here on the database is loaded."""

from pathlib import Path

from mentordesk.domain.refusals import Damaged, OnlyReadable, PasswordNeeded, Refused
from mentordesk.services.opened_files import clear_all
from mentordesk.storage import opening
from mentordesk.storage.desk import Desk
from mentordesk.storage.places import backup_folder
from mentordesk.storage.taking import Taken
from mentordesk.ui.actions import Actions
from mentordesk.ui.settings import Settings
from mentordesk.ui.tab import Work
from mentordesk.ui.tasks import Runner
from mentordesk.ui.workplace import Workplace


def open_desk(path: Path, read_only: bool, take_over: bool) -> Desk | Refused:
    """Open a programme file, in a task; a refusal that leads to a question is the answer then.

    Raises Refused where there is nothing to ask.
    """
    try:
        return opening.open_programme(path, read_only=read_only, take_over=take_over)
    except (PasswordNeeded, OnlyReadable, Damaged) as refusal:
        return refusal


def open_taken(taken: Taken) -> Desk | Refused:
    """Open a file that was taken in hand, in a task; what is refused is the answer then."""
    try:
        return opening.open_taken(taken)
    except Refused as refusal:
        return refusal


def is_backup(path: Path) -> bool:
    """Whether a file is one of our own backups, which is no programme to be opened again."""
    return path.resolve().is_relative_to(backup_folder().resolve())


def place_for(desk: Desk, actions: Actions, settings: Settings, tasks: Runner) -> Workplace:
    """The place of an open programme in the window; files put down before are deleted."""
    clear_all()
    return Workplace(Work(desk, tasks, settings), actions)
