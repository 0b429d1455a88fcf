"""No words are cut on any tab at 200 % in a small window, nor with letters 4 points larger.

A very large window and every dialog as well: `python -m tests.window.scales` (minutes).
"""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.window.scales import SCALES, beside, cut, enlarge, of_tabs

pytestmark = pytest.mark.qt_log_ignore("does not support (raise|propagateSizeHints)")
DOUBLE, LETTERS = (next(one for one in SCALES if one.name == n) for n in ("double", "letters"))


@pytest.fixture
def letters(qapp: QApplication) -> Iterator[QApplication]:
    """An application whose letters are put back."""
    font, sheet = qapp.font(), qapp.styleSheet()
    yield qapp
    qapp.setFont(font)
    qapp.setStyleSheet(sheet)


def test_nothing_is_cut_with_larger_letters(demo: Path, letters: QApplication) -> None:
    enlarge(letters, LETTERS.points)
    assert of_tabs(demo, LETTERS, intakes=1) == []


def test_nothing_is_cut_at_twice_the_size(demo: Path) -> None:
    assert beside(DOUBLE, programme=demo) == []


def test_what_is_cut_would_be_found(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    button, label, box = QPushButton("Save the certificates"), QLabel("Certificates"), QComboBox()
    tick, wrapped = QCheckBox("Leave out those already printed"), QLabel("Many words " * 20)
    wrapped.setWordWrap(True)
    box.addItem("Everybody of this intake")
    for one in (button, label, box, tick, wrapped):
        column.addWidget(one)
    page.resize(500, 500)
    page.show()
    assert cut(page) == []
    for one in (button, label, box, tick):
        one.setFixedWidth(40)
    wrapped.setFixedSize(100, 20)
    QApplication.processEvents()
    assert len(cut(page)) == 5
    outside = QPushButton("Out", page)
    outside.setGeometry(page.width() - 20, 10, 60, 30)
    outside.show()
    assert any("Out" in one for one in cut(page))
