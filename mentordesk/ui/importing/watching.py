"""A folder that is watched for new files: a quiet bar says what arrived; nothing imports by itself.

For mail programs that cannot hand over messages: save them to the folder instead. The folder is
kept per programme on this computer.
"""

from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from mentordesk.services.imports.watched import Arrivals, arrived, nothing_arrived
from mentordesk.ui.tab import Work

EVERY_MS = 4_000


class FolderWatch(QObject):
    """Looks at the folder again and again, beside the window.

    `found` carries the files that arrived and were not looked at yet; `troubled` a sentence while
    the folder cannot be read (empty once it can be again).
    """

    found = Signal(object)
    troubled = Signal(str)

    def __init__(self, work: Work, owner: QObject) -> None:
        super().__init__(owner)
        self._work = work
        self._seen: Arrivals | None = None
        self._looking = False
        self._problem = ""
        self.folder: Path | None = None
        self.waiting: tuple[Path, ...] = ()
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.look)

    def resume(self) -> None:
        """Watch the folder that was chosen for this programme before, if there is one."""
        folder = self._work.settings.watched_folder(self._work.desk.path)
        if folder is not None:
            self._watch(folder)

    def begin(self, folder: Path) -> None:
        """Watch a folder from now on."""
        self._work.settings.keep_watched_folder(self._work.desk.path, folder)
        self._watch(folder)

    def stop(self) -> None:
        """Watch no longer, and forget the folder."""
        self._work.settings.keep_watched_folder(self._work.desk.path, None)
        self.rest()
        self.folder = None
        self._tell((), "")

    def rest(self) -> None:
        """Look no more (the programme is closing); the folder stays chosen."""
        self._timer.stop()

    def put_aside(self) -> None:
        """The files that wait have been seen: say nothing of them any more."""
        self._tell((), self._problem)

    def look(self) -> None:
        """Look at the folder once, beside the window."""
        if self.folder is None or self._looking:
            return
        if self._seen is None:
            self._seen = nothing_arrived(self._work.desk)
        self._looking = True
        self._work.tasks.run_quietly(self, self._looked, arrived, self.folder, self._seen)

    def _watch(self, folder: Path) -> None:
        self.folder, self._seen = folder, None
        self._tell((), "")
        self._timer.start()
        self.look()

    def _looked(self, seen: Arrivals) -> None:
        self._looking = False
        self._seen = seen
        there = tuple(path for path in self.waiting if path.exists())
        self._tell((*there, *seen.ready), seen.problem)

    def _tell(self, waiting: tuple[Path, ...], problem: str) -> None:
        if waiting != self.waiting:
            self.waiting = waiting
            self.found.emit(waiting)
        if problem != self._problem:
            self._problem = problem
            self.troubled.emit(problem)
