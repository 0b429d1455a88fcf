"""A line to type a filter or a search into, and whether somebody is typing just now."""

from collections.abc import Callable
from time import monotonic
from typing import ClassVar

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit

TYPING = 1.0
"""Seconds after a letter for which somebody counts as typing."""

PAUSE_MS = 80
"""A pause in the typing in which there is time for more than the list."""


class FilterLine(QLineEdit):
    """A line to type into that leaves Undo and Redo to the window while it has none of its own."""

    typed_at: ClassVar[float] = -TYPING

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            FilterLine.typed_at = monotonic()
            undo = event.matches(QKeySequence.StandardKey.Undo)
            redo = event.matches(QKeySequence.StandardKey.Redo)
            if (undo and not self.isUndoAvailable()) or (redo and not self.isRedoAvailable()):
                event.ignore()
                return False
        return super().event(event)


def is_typing() -> bool:
    """Whether a letter was just typed into any such line: what nobody waits for waits for it."""
    return monotonic() < FilterLine.typed_at + TYPING


class InAPause(QTimer):
    """Does something at once, but while somebody types only when they pause, and then once.

    For what takes a good part of a frame and is not what they are looking at: the next letter, and
    the list that it narrows, come first.
    """

    def __init__(self, do: Callable[[], object], parent: QObject) -> None:
        super().__init__(parent)
        self._do = do
        self.setSingleShot(True)
        self.setInterval(PAUSE_MS)
        self.timeout.connect(self._look)

    def soon(self) -> None:
        """Do it now, or in the next pause."""
        if is_typing():
            self.start()
        else:
            self.at_once()

    def _look(self) -> None:
        """Do it, unless a letter came since: what was asked for by an earlier one waits on."""
        if monotonic() < FilterLine.typed_at + PAUSE_MS / 1000:
            self.start()
        else:
            self.at_once()

    def at_once(self) -> None:
        """Do it now, whoever types."""
        self.stop()
        self._do()
