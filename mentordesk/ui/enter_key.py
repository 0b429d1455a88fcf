"""Enter presses the button that has the focus, as Space does.

Qt lets Enter press buttons in dialogs only; a page of the window would be silent.
"""

from PySide6 import QtCore
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget


def enter_presses(focus: QWidget | None, event: QKeyEvent) -> bool:
    """Press the button in focus, if the key is Enter alone and there is one; whether it was."""
    key = QtCore.Qt.Key
    alone = not event.modifiers() & ~QtCore.Qt.KeyboardModifier.KeypadModifier
    if event.key() not in {key.Key_Return, key.Key_Enter} or not alone or event.isAutoRepeat():
        return False
    if not isinstance(focus, QPushButton | QToolButton) or not focus.isEnabled():
        return False
    if focus.menu() is not None:
        focus.showMenu()
    else:
        focus.click()
    return True
