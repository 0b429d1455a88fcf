"""The place in the window of a programme that was opened."""

from pathlib import Path

from mentordesk.services.opened_files import clear_all
from mentordesk.storage.desk import Desk
from mentordesk.storage.places import backup_folder
from mentordesk.ui.actions import Actions
from mentordesk.ui.settings import Settings
from mentordesk.ui.tab import Work
from mentordesk.ui.tasks import Runner
from mentordesk.ui.workplace import Workplace


def is_backup(path: Path) -> bool:
    """Whether a file is one of our own backups, which is no programme to be opened again."""
    return path.resolve().is_relative_to(backup_folder().resolve())


def place_for(desk: Desk, actions: Actions, settings: Settings, tasks: Runner) -> Workplace:
    """The place of an open programme in the window; files put down before are deleted."""
    clear_all()
    return Workplace(Work(desk, tasks, settings), actions)
