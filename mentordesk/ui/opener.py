"""Opening a programme in the window: in a task, with the questions that may have to be asked first.

The database alone takes half a second to load, and a large file is looked through before it is
trusted; the window goes on meanwhile.
"""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from mentordesk.domain.refusals import Damaged, OnlyReadable, PasswordNeeded
from mentordesk.ui import doors
from mentordesk.ui.safe_text import title_of
from mentordesk.ui.tasks import Runner

if TYPE_CHECKING:
    from mentordesk.storage.desk import Desk


class Asked(NamedTuple):
    """Which file is to be opened and how; `then` is done once it is shown."""

    path: Path
    read_only: bool = False
    take_over: bool = False
    then: Callable[[], None] | None = None


class Opener(QObject):
    """Opens one programme at a time; `show` is handed each desk with what was asked."""

    def __init__(
        self, window: QWidget, tasks: Runner, show: "Callable[[Desk, Asked], None]"
    ) -> None:
        super().__init__(window)
        self._window, self._tasks, self._show = window, tasks, show
        self._under_way = False
        self._found: object = None

    def open(self, asked: Asked) -> None:
        """Open a programme; while one is being opened already, a second wish is not heard.

        What is open elsewhere, or cannot be written here, is offered for reading or to be taken
        over; of what is damaged the newest backup is offered.
        """
        if self._under_way:
            return
        self._under_way = True
        self._tasks.run(
            partial(self._opened, asked),
            self._look,
            asked.path,
            asked.read_only,
            asked.take_over,
            title=self.tr("Opening %1…").replace("%1", title_of(asked.path.stem)),
            ended=self._ended,
        )

    def close_unshown(self) -> None:
        """Close what was opened and never shown: the window was closed meanwhile."""
        found, self._found = self._found, None
        close = getattr(found, "close", None)
        if close is not None:
            close()

    def _look(
        self, path: Path, read_only: bool, take_over: bool, told: doors.Progress | None = None
    ) -> object:
        """Open the file (in the task); what came of it is kept until it is shown."""
        self._found = doors.open_desk(path, read_only, take_over, told)
        return self._found

    def _ended(self, _done: bool) -> None:
        self._under_way = False

    def _opened(self, asked: Asked, found: object) -> None:
        self._found = None
        if isinstance(found, PasswordNeeded):
            if doors.privacy().ask_password(self._window, found, asked.path):
                self.open(asked)
        elif isinstance(found, OnlyReadable):
            doors.offers().offer_reading(
                self._window,
                found,
                lambda: self.open(Asked(asked.path, read_only=True, then=asked.then)),
                lambda: self.open(Asked(asked.path, take_over=True, then=asked.then)),
            )
        elif isinstance(found, Damaged):
            doors.offers().offer_backup(
                self._window,
                found,
                asked.path,
                lambda path, read_only: self.open(Asked(path, read_only)),
            )
        else:
            self._show(found, asked)  # type: ignore[arg-type]  # a Desk: its class is not loaded here
