"""Days and times by keys: one stop of Tab, and digits change the day at once."""

from datetime import date

import pytest
from PySide6.QtCore import QDate, QDateTime, Qt, QTime
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDateTimeEdit, QDialog, QLineEdit, QVBoxLayout
from pytestqt.qtbot import QtBot

from mentordesk.ui.day_fields import ClockField, DateField, MomentField
from mentordesk.ui.forms import DayField

KEY = Qt.Key
NOW = QDateTime(QDate(2026, 11, 22), QTime(13, 30))


@pytest.mark.parametrize(
    ("kind", "form", "begins", "after"),
    [
        (DateField, "ddd d MMM yyyy", "22", "Thu 5 Nov 2026"),
        (DateField, "yyyy-MM-dd", "22", "2026-11-05"),
        (DateField, "d.M.yyyy", "22", "5.11.2026"),
        (MomentField, "dddd, MMMM d, yyyy, h:mm ap", "22", "Thursday, November 5, 2026, 1:30 pm"),
        (ClockField, "HH:mm", "13", "05:30"),
    ],
)
def test_one_stop_of_tab_and_the_number_is_chosen(
    qtbot: QtBot, kind: type[QDateTimeEdit], form: str, begins: str, after: str
) -> None:
    dialog, field, other = QDialog(), kind(), QLineEdit()
    column = QVBoxLayout(dialog)
    for one in (QLineEdit(), field, other):
        column.addWidget(one)
    field.setDisplayFormat(form)
    field.setDateTime(NOW)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    other.setFocus()
    QTest.keyClick(other, KEY.Key_Backtab)
    assert dialog.focusWidget() is field
    assert field.lineEdit().selectedText() == begins
    QTest.keyClicks(field, "05" if "0" in after[:9] else "5")
    QTest.keyClick(field, KEY.Key_Tab)
    assert dialog.focusWidget() is other
    assert field.text().casefold() == after.casefold()


def test_a_whole_date_is_typed_in_one_go(qtbot: QtBot) -> None:
    field = DateField(QDate(2026, 11, 22))
    field.setDisplayFormat("ddd d MMM yyyy")
    qtbot.addWidget(field)
    field.show()
    field.activateWindow()
    qtbot.waitUntil(field.isActiveWindow)
    field.clearFocus()
    field.setFocus(Qt.FocusReason.TabFocusReason)
    assert field.lineEdit().selectedText() == "22"
    QTest.keyClick(field, KEY.Key_Up)
    assert field.date() == QDate(2026, 11, 23)
    QTest.keyClicks(field, "5 dec 2027")
    assert field.date() == QDate(2027, 12, 5)


def test_the_longest_day_is_whole_where_the_field_gets_no_more_room(qtbot: QtBot) -> None:
    for number in range(1, 31):
        field = DayField(date(2026, 9, number))
        qtbot.addWidget(field)
        field.resize(field.sizeHint())
        field.show()
        words = field.lineEdit().fontMetrics().horizontalAdvance(field.text())
        assert field.lineEdit().width() >= words + 4, field.text()
