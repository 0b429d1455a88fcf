"""The last work of a window that closes: done beside it, with its progress and Cancel, awaited.

A closing window must not go before its work is done, and must not stand still meanwhile: the
progress shows, Cancel answers, and nothing else can be begun.
"""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QEventLoop, QObject
from PySide6.QtWidgets import QWidget

from mentordesk.ui.tasks import Runner


class LastWork(QObject):
    """Runs one function to its end while the window is held; one for each time it closes."""

    def __init__(self, tasks: Runner, window: QWidget) -> None:
        super().__init__(window)
        self._tasks, self._window = tasks, window
        self._loop = QEventLoop(self)
        self._over = False
        self._result: Any = None

    def done_with(self, title: str, function: Callable[..., Any], *args: object) -> Any:
        """What the function gave; None where it was cancelled."""
        could = self._window.isEnabled()
        self._window.installEventFilter(self)
        self._window.setEnabled(False)
        try:
            self._tasks.run(self._keep, function, *args, title=title, ended=self._end)
            if not self._over:
                self._loop.exec()
        finally:
            self._window.removeEventFilter(self)
            self._window.setEnabled(could)
            self.deleteLater()
        return self._result

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The window is closing already: asking it again must not close it under the work."""
        if event.type() == QEvent.Type.Close:
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def _keep(self, result: object) -> None:
        self._result = result

    def _end(self, _done: bool) -> None:
        self._over = True
        self._loop.quit()
