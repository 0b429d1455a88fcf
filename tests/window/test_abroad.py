"""Every tab and dialog in German: nothing is cut, too large, or asked for by the same letter."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QVBoxLayout
from pytestqt.qtbot import QtBot

from mentordesk.ui import launch, theme, translation
from tests.window.abroad import crowded, put_on, walk

pytestmark = pytest.mark.qt_log_ignore("does not support (raise|grabbing)")


@pytest.fixture
def abroad(qapp: QApplication) -> Iterator[QApplication]:
    """The application as it is started; in English again afterwards."""
    locale, font = QLocale(), qapp.font()
    launch.use_typeface(qapp)
    theme.apply(qapp, theme.Theme.LIGHT)
    yield qapp
    translation.be_silent(qapp)
    QLocale.setDefault(locale)
    qapp.setFont(font)


def test_everything_has_its_room_in_german(tmp_path: Path, abroad: QApplication) -> None:
    put_on(abroad, "de", tmp_path)
    assert list(walk("de", tmp_path)) == []


def test_what_is_too_large_or_asked_for_twice_is_told(qtbot: QtBot) -> None:
    dialog = QDialog()
    qtbot.addWidget(dialog)
    column = QVBoxLayout(dialog)
    buttons = [QPushButton(words, dialog) for words in ("&Speichern", "&Senden")]
    for one in buttons:
        column.addWidget(one)
    buttons[0].setMinimumWidth(1100)
    dialog.show()
    too_large, twice = crowded("it", dialog)
    assert too_large.startswith("it: needs 11")
    assert twice == "it: letters twice: Alt+S"
    buttons[0].setMinimumWidth(0)
    buttons[0].setMaximumWidth(20)
    assert any("cut" in one for one in crowded("it", dialog))
