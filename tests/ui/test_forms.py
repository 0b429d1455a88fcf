"""The bones of dialogs: no hole, no colour on Close, a size that fits the screen."""

from datetime import date
from typing import NamedTuple
from unittest.mock import patch

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QTableWidget,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from mentordesk.ui.forms import (
    SMALL_SCREEN,
    DayField,
    FormDialog,
    close_row,
    foot,
    roomy,
    tab_as_shown,
)
from mentordesk.ui.safe_text import PlainLabel
from mentordesk.ui.table import plain_grid

LONG = "A sentence that wraps over several lines because it says a great deal more than fits. " * 4
pytestmark = pytest.mark.qt_log_ignore("does not support (raise|propagateSizeHints)")


def form(qtbot: QtBot, intro: str) -> FormDialog:
    """A shown form with one field."""
    dialog = FormDialog(None)
    qtbot.addWidget(dialog)
    dialog.word("Something", intro, "&Keep")
    dialog.add("&Name", QLineEdit())
    return dialog


@pytest.mark.parametrize("intro", ["", "Short.", LONG])
def test_a_form_is_as_high_as_its_words(qtbot: QtBot, intro: str) -> None:
    dialog = form(qtbot, intro)
    dialog.show()
    layout = dialog.layout()
    assert layout is not None
    assert dialog.height() == layout.totalHeightForWidth(dialog.width())
    for label in dialog.findChildren(PlainLabel):
        if label.isVisible() and label.wordWrap() and label.text():
            assert label.height() >= label.heightForWidth(label.width())


def test_a_form_with_a_size_of_its_own_keeps_it(qtbot: QtBot) -> None:
    dialog = form(qtbot, LONG)
    dialog.resize(700, 555)
    dialog.show()
    assert (dialog.width(), dialog.height()) == (700, 555)


def test_a_form_that_is_shown_again_keeps_what_was_drawn_wider(qtbot: QtBot) -> None:
    dialog = form(qtbot, "")
    dialog.show()
    dialog.resize(800, 600)
    dialog.hide()
    dialog.show()
    assert (dialog.width(), dialog.height()) == (800, 600)


def test_close_is_quiet_and_closes(qtbot: QtBot) -> None:
    dialog = QDialog()
    qtbot.addWidget(dialog)
    box = close_row()
    QVBoxLayout(dialog).addWidget(box)
    box.rejected.connect(dialog.reject)
    close = box.button(QDialogButtonBox.StandardButton.Close)
    assert close.property("look") == "close"
    dialog.show()
    tab_as_shown(box)
    with qtbot.waitSignal(dialog.rejected):
        close.click()


def test_what_was_done_takes_no_line_of_its_own(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    said, box = PlainLabel("", wrap=True), close_row()
    page.setLayout(foot(said, box))
    page.resize(600, page.sizeHint().height())
    page.show()
    empty = page.minimumSizeHint().height()
    said.setText("9 people near. Nothing is sent.")
    assert page.minimumSizeHint().height() == empty
    assert said.geometry().right() < box.geometry().left()


class _Screen(NamedTuple):
    """A screen of some size."""

    width: int
    height: int

    def availableGeometry(self) -> QRect:  # noqa: N802 - Qt's name
        """All of it."""
        return QRect(0, 0, self.width, self.height)


@pytest.mark.parametrize(
    ("screen", "wanted", "given"),
    [
        ((1920, 1080), (1180, 780), (1180, 780)),
        ((1366, 768), (1180, 780), (1180, 720)),
        ((1024, 700), (1180, 780), SMALL_SCREEN),
        ((1024, 700), (640, 400), (640, 400)),
        ((800, 600), (1180, 780), SMALL_SCREEN),
    ],
)
def test_a_dialog_begins_within_its_screen(
    qtbot: QtBot, screen: tuple[int, int], wanted: tuple[int, int], given: tuple[int, int]
) -> None:
    dialog = QDialog()
    qtbot.addWidget(dialog)
    with patch.object(dialog, "screen", lambda: _Screen(*screen)):
        roomy(dialog, *wanted)
    assert (dialog.width(), dialog.height()) == given


def test_a_day_is_the_same_as_python_has_it(qtbot: QtBot) -> None:
    field = DayField(date(2024, 2, 29))
    qtbot.addWidget(field)
    assert field.day.isoformat() == "2024-02-29"


def test_a_table_that_is_typed_into_looks_like_the_others(qtbot: QtBot) -> None:
    table = QTableWidget(2, 2)
    qtbot.addWidget(table)
    plain_grid(table)
    assert not table.showGrid()
    assert table.rowHeight(0) >= table.fontMetrics().height() + 12


class _TwoFields(FormDialog):
    def __init__(self) -> None:
        super().__init__(None)
        self.word("Title", "", "&Keep")
        self.form.addRow(PlainLabel("No field at all"))
        self.first, self.second = QLineEdit(), QLineEdit()
        self.first.setEnabled(False)
        self.add("&First", self.first)
        self.add("&Second", self.second)
        self.done_times = 0

    def do(self) -> None:
        self.done_times += 1


def test_a_dialog_begins_in_its_first_field_and_enter_there_agrees(qtbot: QtBot) -> None:
    """Enter pressed Cancel, or nothing, once a field had the focus; the focus began at Keep."""
    dialog = _TwoFields()
    qtbot.addWidget(dialog)
    dialog.open()
    dialog.activateWindow()
    qtbot.waitUntil(lambda: dialog.focusWidget() is dialog.second)
    assert dialog.assent.isDefault()
    dialog.dissent.setFocus()
    dialog.second.setFocus()
    QApplication.processEvents()
    assert dialog.assent.isDefault()
    QTest.keyClick(dialog.second, Qt.Key.Key_Return)
    assert dialog.done_times == 1
    assert dialog.result() == QDialog.DialogCode.Accepted


def test_a_dialog_that_puts_the_focus_somewhere_keeps_it_there(qtbot: QtBot) -> None:
    dialog = _TwoFields()
    qtbot.addWidget(dialog)
    dialog.first.setEnabled(True)
    dialog.second.setFocus()
    dialog.open()
    dialog.activateWindow()
    QApplication.processEvents()
    assert dialog.focusWidget() is dialog.second


def test_another_style_leaves_the_order_of_the_buttons(qtbot: QtBot) -> None:
    dialog, box = QDialog(), close_row()
    column = QVBoxLayout(dialog)
    column.addWidget(QLineEdit())
    column.addWidget(box)
    box.addButton("Verb", QDialogButtonBox.ButtonRole.ActionRole)
    qtbot.addWidget(dialog)
    dialog.show()
    tab_as_shown(box)
    assert box.focusProxy() is None
    dialog.setStyleSheet("QPushButton { padding: 3px; }")
    qtbot.waitUntil(lambda: box.focusProxy() is None)
