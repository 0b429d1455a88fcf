"""Enter presses the button that has the focus, as Space does.

Qt lets Enter press buttons in dialogs only; a page of the window would be silent.
"""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget

_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_KEYPAD = Qt.KeyboardModifier.KeypadModifier


def enter_presses(focus: QWidget | None, event: QKeyEvent) -> bool:
    """Press the button in focus, if the key is Enter alone and there is one; whether it was."""
    alone = not event.modifiers() & ~_KEYPAD
    if event.key() not in _ENTER or not alone or event.isAutoRepeat():
        return False
    if not isinstance(focus, QPushButton | QToolButton) or not focus.isEnabled():
        return False
    if focus.menu() is not None:
        focus.showMenu()
    else:
        focus.click()
    return True
