"""Every tab and dialog in German: nothing is cut, too large, or asked for by the same letter."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog, QPushButton, QVBoxLayout
from pytestqt.qtbot import QtBot

from tests.window.abroad import crowded, walked

pytestmark = pytest.mark.qt_log_ignore("does not support (raise|grabbing)")


def test_everything_has_its_room_in_german(tmp_path: Path) -> None:
    found = walked("de", tmp_path)
    assert {name: wrong for name, wrong in found.items() if wrong} == {}
    assert len(found) > 120


def test_what_is_too_large_or_asked_for_twice_is_told(qtbot: QtBot) -> None:
    dialog = QDialog()
    qtbot.addWidget(dialog)
    column = QVBoxLayout(dialog)
    buttons = [QPushButton(words, dialog) for words in ("&Speichern", "&Senden")]
    for one in buttons:
        column.addWidget(one)
    buttons[0].setMinimumWidth(1100)
    dialog.show()
    too_large, twice = crowded(dialog)
    assert too_large.startswith("needs 11")
    assert twice == "letters twice: Alt+S"
    buttons[0].setMinimumWidth(0)
    buttons[0].setMaximumWidth(20)
    assert any("cut" in one for one in crowded(dialog))
