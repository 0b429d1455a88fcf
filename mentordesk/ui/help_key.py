"""F1 in every dialog: each takes the key when the focus first comes into it.

The window has its own action for the key; a dialog has no menu, and dialogs are made in many
places.
"""

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from mentordesk.ui import doors

_NAME = "help.key"


class HelpKey(QObject):
    """Gives the key to every dialog of an application."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        app.focusChanged.connect(self._give)

    def _give(self, _before: QWidget | None, now: QWidget | None) -> None:
        window = now.window() if now is not None else None
        if isinstance(window, QDialog):
            give_key(window)


def give_key(dialog: QDialog) -> None:
    """Let F1 open the help of a dialog; again changes nothing."""
    if dialog.findChild(QShortcut, _NAME) is None:
        key = QShortcut(QKeySequence(QKeySequence.StandardKey.HelpContents), dialog)
        key.setObjectName(_NAME)
        key.activated.connect(lambda: doors.help_ways().show_for(dialog))
