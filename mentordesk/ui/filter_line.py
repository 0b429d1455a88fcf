"""A line to type a filter or a search into, and whether somebody is typing just now."""

from time import monotonic
from typing import ClassVar

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit

TYPING = 1.0
"""Seconds after a letter for which somebody counts as typing."""


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
