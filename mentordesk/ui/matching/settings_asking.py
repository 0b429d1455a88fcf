"""Asks what settings would do, off the window's thread: one question at a time, the latest first.

While a slider moves, the settings that came meanwhile are asked as soon as the answer before is
there; what stands beside each setting is asked when nothing newer is wanted.
"""

from collections import deque
from functools import partial

from PySide6.QtCore import QObject, Signal

from mentordesk.domain.cohort import MatchSettings
from mentordesk.domain.refusals import Refused
from mentordesk.storage.desk import Desk
from mentordesk.ui.matching.settings_weighing import (
    Answer,
    Beside,
    Overall,
    Question,
    Turned,
    Weighing,
    ask,
    turned,
    weigh_up,
)
from mentordesk.ui.tasks import Runner


class Asking(QObject):
    """Keeps the wanted settings and tells the answers by its signals."""

    known = Signal(object)
    """The Weighing of the intake, once it is read and scored."""
    weighed = Signal(object)
    """An Overall of the latest settings that were answered."""
    beside = Signal(object)
    """A Beside."""
    turned = Signal(object)
    """A Turned."""
    refused = Signal(str)
    """Why these settings cannot be matched with, or why nothing can be."""
    at_work = Signal(bool)
    """Whether the latest settings are still being weighed up."""

    def __init__(self, tasks: Runner, desk: Desk, intake_id: int, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks, self._desk, self._intake_id = tasks, desk, intake_id
        self._weighing: Weighing | None = None
        self._wanted: MatchSettings | None = None
        self._latest: MatchSettings | None = None
        self._running = self._over = False
        self._later: deque[Question] = deque()

    @property
    def quiet(self) -> bool:
        """Whether everything that was asked has been answered."""
        return not self._running and not self._later and self._wanted is None

    def begin(self) -> None:
        """Read the intake anew and weigh the latest settings up again."""
        if self._weighing is not None:
            self._weighing.overtake()
        self._weighing, self._wanted = None, self._latest
        self._later.clear()
        self._running = True
        self.at_work.emit(True)
        self._tasks.run_quietly(self, self._read, weigh_up, self._desk, self._intake_id)

    def want(self, settings: MatchSettings) -> None:
        """Ask for these settings; what was wanted before and not begun is dropped."""
        self._wanted = self._latest = settings
        self._later.clear()
        if self._weighing is not None and self._running:
            self._weighing.overtake()
        if self._weighing is not None or self._running:
            self.at_work.emit(True)
            self._next()

    def stop(self) -> None:
        """Nobody looks any more."""
        self._over, self._wanted = True, None
        self._later.clear()
        if self._weighing is not None:
            self._weighing.overtake()

    def _read(self, found: object) -> None:
        self._running = False
        if self._over:
            return
        if isinstance(found, Refused):
            self.at_work.emit(False)
            self.refused.emit(str(found))
        elif isinstance(found, Weighing):
            self._weighing = found
            self.known.emit(found)
            self._next()

    def _next(self) -> None:
        if self._running or self._over or self._weighing is None:
            return
        if self._wanted is not None:
            question, self._wanted = Question(self._wanted), None
        elif self._later:
            question = self._later.popleft()
        else:
            return
        self._running = True
        then = partial(self._answered, question, self._weighing)
        self._tasks.run_quietly(self, then, ask, self._weighing, question)

    def _answered(self, question: Question, of: Weighing, answer: Answer) -> None:
        if self._over or of is not self._weighing:
            return
        self._running = False
        if isinstance(answer, Refused) and question.settings == self._latest:
            self.at_work.emit(False)
            self.refused.emit(str(answer))
        elif isinstance(answer, Overall):
            self._show(question, answer)
        elif isinstance(answer, Beside) and self._wanted is None:
            self.beside.emit(answer)
        elif isinstance(answer, Turned) and self._wanted is None:
            self.turned.emit(answer)
        self._next()

    def _show(self, question: Question, answer: Overall) -> None:
        self.weighed.emit(answer)
        if self._wanted is None:
            self.at_work.emit(False)
            settings = question.settings
            self._later.append(Question(settings, details=True))
            self._later.extend(Question(settings, name) for name in turned(settings))
