"""Opening a programme: from here on the database is loaded."""

from pathlib import Path

from mentordesk.storage.opening import open_programme
from mentordesk.ui.actions import Actions
from mentordesk.ui.settings import Settings
from mentordesk.ui.tab import Work
from mentordesk.ui.tasks import Runner
from mentordesk.ui.workplace import Workplace


def open_place(
    path: Path, actions: Actions, settings: Settings, tasks: Runner, *, read_only: bool
) -> Workplace:
    """Open a programme and make its place in the window; raises Refused where it cannot be."""
    desk = open_programme(path, read_only=read_only)
    return Workplace(Work(desk, tasks, settings), actions)
