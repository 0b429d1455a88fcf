"""Long work off the window's thread: pure functions in, the result back on the window's thread.

A function that has a parameter named `progress` is handed a callable that takes the part done
(0..1, or done and total); that call is also where a cancelled task stops. One that has a parameter
named `told` instead is handed the same, but nothing stops it: no Cancel is offered. An error of the
function is raised again on the window's thread, where the funnel of `errors` words it.
"""

import gc
import sys
from collections.abc import Callable
from functools import partial
from typing import Any, Protocol

from PySide6.QtCore import QObject, QRunnable, QThreadPool, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QProgressDialog, QPushButton, QWidget
from shiboken6 import isValid

SHOWN_AFTER_MS = 400
_WIDE = 400
"""Pixels: a bar that is shorter does not show how far it is."""
TURN_SECONDS = 0.0005
"""How long a thread keeps the interpreter while another waits, as long as a job runs.

Qt lets go of the interpreter with most calls: at Python's five thousandths of a second each time
to get it back, drawing a table beside a busy job would take half a second.
"""


class Cancelled(Exception):
    """The person pressed Cancel; raised inside the task's own progress call."""


class Runner(Protocol):
    """Runs a pure function and hands its result to `then` on the window's thread."""

    def run(
        self,
        then: Callable[[Any], None],
        function: Callable[..., Any],
        *args: object,
        title: str,
        ended: Callable[[bool], None] | None = None,
    ) -> None:
        """Start; `title` is shown beside the progress bar if it takes more than 400 ms.

        `ended` is called first, however it ended: with True where there is a result. A result that
        came although Cancel was pressed goes to `ended` alone.
        """

    def run_quietly(
        self,
        owner: QObject,
        then: Callable[[Any], None],
        function: Callable[..., Any],
        *args: object,
    ) -> None:
        """Start in the background with nothing to be seen; stops what `owner` started before.

        A result that was overtaken by a newer start, or whose owner is gone, is dropped.
        """


def takes_progress(function: Callable[..., Any]) -> bool:
    """Whether a function wants to be handed a progress callable."""
    return "progress" in _parameters(function)


def can_be_stopped(function: Callable[..., Any]) -> bool:
    """Whether Cancel is offered: what is past the point of no return is told of, not stopped."""
    return "told" not in _parameters(function)


def _parameters(function: Callable[..., Any]) -> tuple[str, ...]:
    """The names of a function's or method's parameters.

    Python's `inspect` would look into more, and its loading is a part of the first window's cost.
    """
    while isinstance(function, partial):
        function = function.func
    code = getattr(function, "__code__", None)
    return code.co_varnames[: code.co_argcount + code.co_kwonlyargcount] if code else ()


def come_round() -> None:
    """What a task does that is only there so that the event loop comes round before `then`."""


class InlineTasks:
    """The twin for tests and for work without a window: runs at once, in the caller's thread."""

    def run(
        self,
        then: Callable[[Any], None],
        function: Callable[..., Any],
        *args: object,
        title: str,
        ended: Callable[[bool], None] | None = None,
    ) -> None:
        """Run now; errors come straight out of this call."""
        done = False
        try:
            result = function(*args)
            done = True
        finally:
            if ended is not None:
                ended(done)
        then(result)

    def run_quietly(
        self,
        owner: QObject,
        then: Callable[[Any], None],
        function: Callable[..., Any],
        *args: object,
    ) -> None:
        """Run now."""
        then(function(*args))


class _News(QObject):
    """Carries the job itself: only bound methods of a QObject surely run on its own thread."""

    moved = Signal(object, float)
    done = Signal(object, object)
    failed = Signal(object, object)


class _Job(QRunnable):
    def __init__(self, function: Callable[..., Any], args: tuple[object, ...]) -> None:
        super().__init__()
        self.setAutoDelete(False)
        self.news = _News()
        self.cancelled = False
        self.ended: Callable[[bool], None] | None = None
        self.owner: QObject | None = None
        self._function, self._args = function, args

    def _progress(self, done: float, total: float = 1.0) -> bool:
        if self.cancelled:
            raise Cancelled
        return self._told(done, total)

    def _told(self, done: float, total: float = 1.0) -> bool:
        self.news.moved.emit(self, done / total if total else 0.0)
        return True

    def run(self) -> None:
        extra = {"progress": self._progress} if takes_progress(self._function) else {}
        if not can_be_stopped(self._function):
            extra = {"told": self._told}
        args, self._args = self._args, ()
        try:
            result = self._function(*args, **extra)
        except BaseException as trouble:  # noqa: BLE001  carried over whole, raised on the window's thread
            self.news.failed.emit(self, trouble)
        else:
            # What was handed over may be large: whoever lets go of it last stands still meanwhile.
            del args
            self.news.done.emit(self, result)


class _ProgressDialog(QProgressDialog):
    """How far a job is; while it `holds`, neither Esc nor the window's cross put it away."""

    holds = False

    def reject(self) -> None:
        if not self.holds:
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.holds:
            event.ignore()
        else:
            super().closeEvent(event)


class Tasks(QObject):
    """Runs jobs on Qt's thread pool with a progress dialog that appears after 400 ms."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._jobs: dict[_Job, tuple[QProgressDialog | None, Callable[[Any], None]]] = {}
        self._quiet: dict[QObject, _Job] = {}
        self._pool = QThreadPool(self)
        self._usual_turn = sys.getswitchinterval()
        self._searches = gc.isenabled()

    def run(
        self,
        then: Callable[[Any], None],
        function: Callable[..., Any],
        *args: object,
        title: str,
        ended: Callable[[bool], None] | None = None,
    ) -> None:
        """Start the function; `then(result)` follows unless it is cancelled or fails.

        The dialog stays until the work has really ended: whoever cancels may go on only when
        nothing is being written any more.
        """
        job = _Job(function, args)
        job.ended = ended
        stops = can_be_stopped(function)
        dialog = self._dialog(title, takes_progress(function) or not stops)
        if stops:
            dialog.canceled.connect(lambda: self._cancel(job))
        else:
            dialog.setCancelButton(None)
            dialog.holds = True
        self._start(job, dialog, then)

    def run_quietly(
        self,
        owner: QObject,
        then: Callable[[Any], None],
        function: Callable[..., Any],
        *args: object,
    ) -> None:
        """Start without a dialog; what the same owner started before is cancelled."""
        before = self._quiet.get(owner)
        if before is not None:
            before.cancelled = True
        job = self._quiet[owner] = _Job(function, args)
        job.owner = owner
        self._start(job, None, then)

    def _start(
        self, job: _Job, dialog: QProgressDialog | None, then: Callable[[Any], None]
    ) -> None:
        if not self._jobs:
            self._searches = gc.isenabled()
        self._jobs[job] = (dialog, then)
        job.news.moved.connect(self._move)
        job.news.done.connect(self._finish)
        job.news.failed.connect(self._fail)
        sys.setswitchinterval(TURN_SECONDS)
        # A search for garbage on the job's thread would destroy widgets there, which ends the
        # program; so none begins until the last job is done, and then on this thread.
        gc.disable()
        self._pool.start(job)

    def wait(self) -> None:
        """Tell every job to stop and wait until none runs (the window is closing)."""
        for job in self._jobs:
            job.cancelled = True
        self._pool.waitForDone()
        self._search_again()

    def _search_again(self) -> None:
        if self._searches:
            gc.enable()

    def _dialog(self, title: str, counts: bool) -> "_ProgressDialog":
        owner = QApplication.activeModalWidget() or self._window
        dialog = _ProgressDialog(title, self.tr("Cancel"), 0, 100 if counts else 0, owner)
        dialog.setWindowTitle(self.tr("MentorDesk"))
        dialog.setAutoClose(False)
        dialog.setAutoReset(False)
        dialog.setModal(True)
        dialog.setMinimumWidth(_WIDE)
        for button in dialog.findChildren(QPushButton):
            button.setProperty("look", "close")
            button.setAutoDefault(False)  # Enter, pressed once more, would stop what it began
        dialog.setMinimumDuration(SHOWN_AFTER_MS)
        if not counts:
            # Qt's own timer begins with the first value, which a bar without an end never has.
            QTimer.singleShot(SHOWN_AFTER_MS, dialog, dialog.show)
        return dialog

    def _cancel(self, job: _Job) -> None:
        if job not in self._jobs or job.cancelled:
            return
        job.cancelled = True
        dialog, _ = self._jobs[job]
        if dialog is not None:
            dialog.setLabelText(self.tr("Stopping…"))
            for button in dialog.findChildren(QPushButton):
                button.setEnabled(False)
            dialog.show()

    def _move(self, job: _Job, part: float) -> None:
        dialog, _ = self._jobs.get(job, (None, None))
        if dialog is not None and not job.cancelled:
            dialog.setValue(int(part * 100))

    def _close(self, job: _Job, *, done: bool) -> Callable[[Any], None]:
        dialog, then = self._jobs.pop(job)
        if not self._jobs:
            sys.setswitchinterval(self._usual_turn)
            self._search_again()
        self._quiet = {owner: last for owner, last in self._quiet.items() if last is not job}
        if dialog is not None:
            dialog.reset()
            # At once: what follows may ask in a dialog of its own, which must not belong to it.
            dialog.hide()
            dialog.deleteLater()
        if job.ended is not None:
            job.ended(done)
        return then

    def _finish(self, job: _Job, result: object) -> None:
        then = self._close(job, done=True)
        if not job.cancelled and (job.owner is None or isValid(job.owner)):
            then(result)

    def _fail(self, job: _Job, trouble: BaseException) -> None:
        self._close(job, done=False)
        if not isinstance(trouble, Cancelled):
            raise trouble
