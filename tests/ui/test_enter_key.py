"""Enter on the pages of the window presses the button in focus, and nothing else."""

from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLineEdit, QMenu, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from mentordesk.ui.enter_key import enter_presses
from mentordesk.ui.window import MainWindow

ENTER, KEYPAD = Qt.Key.Key_Return, Qt.Key.Key_Enter
NONE, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
ON_KEYPAD = Qt.KeyboardModifier.KeypadModifier
pytestmark = pytest.mark.qt_log_ignore("does not support (raise|propagateSizeHints|grabbing)")


def key(which: Qt.Key = ENTER, held: Qt.KeyboardModifier = NONE, again: bool = False) -> QKeyEvent:
    """A key that was pressed."""
    return QKeyEvent(QEvent.Type.KeyPress, which, held, "", again)


@pytest.mark.parametrize(("which", "held"), [(ENTER, NONE), (KEYPAD, ON_KEYPAD)])
@pytest.mark.parametrize("kind", [QPushButton, QToolButton])
def test_enter_presses_the_button_in_focus_once(
    qtbot: QtBot, kind: type[QPushButton], which: Qt.Key, held: Qt.KeyboardModifier
) -> None:
    button, pressed = kind(), []
    qtbot.addWidget(button)
    button.clicked.connect(lambda: pressed.append(1))
    assert enter_presses(button, key(which, held))
    assert pressed == [1]


def test_what_cannot_be_pressed_is_not(qtbot: QtBot) -> None:
    button, pressed = QPushButton(), []
    qtbot.addWidget(button)
    button.clicked.connect(lambda: pressed.append(1))
    button.setEnabled(False)
    assert not enter_presses(button, key())
    button.setEnabled(True)
    assert not enter_presses(button, key(Qt.Key.Key_A))
    assert not enter_presses(button, key(held=SHIFT))
    assert not enter_presses(button, key(again=True)), "a key that is held presses once"
    assert pressed == []


@pytest.mark.parametrize("kind", [QLineEdit, QCheckBox, QWidget])
def test_enter_elsewhere_is_left_alone(qtbot: QtBot, kind: type[QWidget]) -> None:
    widget = kind()
    qtbot.addWidget(widget)
    assert not enter_presses(widget, key())
    assert not enter_presses(None, key())


def test_enter_opens_the_menu_of_a_button_that_has_one(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    button, shown = QPushButton(), []
    qtbot.addWidget(button)
    button.setMenu(QMenu(button))
    monkeypatch.setattr(button, "showMenu", lambda: shown.append(1))
    assert enter_presses(button, key())
    assert shown == [1]


def test_the_welcome_page_can_be_worked_with_tab_and_enter(
    make_window: Callable[[], MainWindow], qtbot: QtBot
) -> None:
    window = make_window()
    window.show()
    pressed: list[str] = []
    buttons = [one for one in window._welcome.findChildren(QPushButton) if one.isVisible()]
    for button in buttons:
        button.clicked.disconnect()
        button.clicked.connect(partial(pressed.append, button.text()))
        button.setFocus()
        qtbot.waitUntil(button.hasFocus)
        QTest.keyClick(button, ENTER)
    assert pressed == [button.text() for button in buttons]
    assert len(pressed) >= 3
