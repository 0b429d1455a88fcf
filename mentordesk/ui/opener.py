"""Opening a programme in the window: in a task, with the questions that may have to be asked first.

The database alone takes half a second to load, and a large file is looked through before it is
trusted; the window goes on meanwhile.
"""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, Protocol

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from mentordesk.domain.refusals import Damaged, OnlyReadable, PasswordNeeded, Refused
from mentordesk.ui import doors
from mentordesk.ui.safe_text import title_of
from mentordesk.ui.tasks import Runner

if TYPE_CHECKING:
    from mentordesk.storage.desk import Desk
    from mentordesk.storage.taking import Taken


_PAINTED_MS, _SEEN_MS = 10, 20
"""When the painting of what was seen has begun, and from its end until it is on the screen.

A library that loads beside would hold both up.
"""


class FirstSight(Protocol):
    """What of a programme can be shown before its database is loaded."""

    def see(self, taken: "Taken") -> object:
        """What is to be shown, read in a task; None where there is nothing."""

    def show_seen(self, seen: object) -> None:
        """Show it."""

    def leave(self) -> None:
        """Show it no longer: the programme could not be opened."""


class Asked(NamedTuple):
    """Which file is to be opened and how; `then` is done once it is shown.

    `page` is the title of the page to begin at, and `first` what is shown until it is there.
    """

    path: Path
    read_only: bool = False
    take_over: bool = False
    then: Callable[[], None] | None = None
    page: str = ""
    first: FirstSight | None = None


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
            partial(self._opened if asked.first is None else self._seen, asked),
            self._look if asked.first is None else self._take,
            asked,
            title=self.tr("Opening %1…").replace("%1", title_of(asked.path.stem)),
            ended=self._ended,
        )

    def close_unshown(self) -> None:
        """Close what was opened and never shown: the window was closed meanwhile."""
        found, self._found = self._found, None
        close = getattr(found, "close", None)
        if close is not None:
            close()

    def _look(self, asked: Asked, told: doors.Progress | None = None) -> object:
        """Open the file (in the task); what came of it is kept until it is shown."""
        self._found = doors.open_desk(asked.path, asked.read_only, asked.take_over, told)
        return self._found

    def _take(
        self,
        asked: Asked,
        told: doors.Progress | None = None,
    ) -> object:
        """Take the file in hand and see what can be shown at first (in the task)."""
        self._found = doors.take(asked.path, asked.take_over)
        if asked.first is None or isinstance(self._found, Refused):
            return None
        return asked.first.see(self._found)

    def _seen(self, asked: Asked, seen: object) -> None:
        """Show what was seen; the database is loaded once it has been painted."""
        if asked.first is None or isinstance(self._found, Refused):
            self._opened(asked, self._found)
            return
        if seen is not None:
            asked.first.show_seen(seen)
        self._under_way = True
        QTimer.singleShot(_PAINTED_MS, self, partial(self._painted, asked, self._found))

    def _painted(self, asked: Asked, taken: object) -> None:
        """It is painted now, however long that took; a moment more, and it is on the screen."""
        QTimer.singleShot(_SEEN_MS, self, partial(self._go_on, asked, taken))

    def _go_on(self, asked: Asked, taken: object) -> None:
        if taken is self._found:  # else the window was closed meanwhile
            self._tasks.run_quietly(self, partial(self._opened, asked), self._finish, taken)

    def _finish(self, taken: object) -> object:
        """Open what was taken in hand (in the task)."""
        try:
            self._found = doors.open_taken(taken)
        finally:
            self._under_way = False
        return self._found

    def _ended(self, _done: bool) -> None:
        self._under_way = False

    def _opened(self, asked: Asked, found: object) -> None:
        self._found = None
        if isinstance(found, Refused) and asked.first is not None:
            asked.first.leave()
            asked = asked._replace(first=None)
        if isinstance(found, PasswordNeeded):
            if doors.privacy().ask_password(self._window, found, asked.path):
                self.open(asked)
        elif isinstance(found, OnlyReadable):
            doors.offers().offer_reading(
                self._window,
                found,
                lambda: self.open(asked._replace(read_only=True)),
                lambda: self.open(asked._replace(take_over=True)),
            )
        elif isinstance(found, Damaged):
            doors.offers().offer_backup(
                self._window,
                found,
                asked.path,
                lambda path, read_only: self.open(Asked(path, read_only)),
            )
        elif isinstance(found, Refused):
            raise found
        else:
            self._show(found, asked)  # type: ignore[arg-type]  # a Desk: its class is not loaded here
