"""Fields for days and times as people who type expect them: one stop of Tab, the day chosen.

Qt's own fields take four stops of Tab, one for each part, and begin at the weekday's name, where a
digit does nothing. A part that is typed whole, or a space after it, leads to the next one.
"""

import re

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QDateEdit, QDateTimeEdit, QTimeEdit, QWidget

_DIGITS = re.compile(r"\d+")


def choose_number(field: QDateTimeEdit) -> None:
    """Choose what one types first: the number of the day; where there is no day, the hour."""
    has_day = bool(field.displayedSections() & QDateTimeEdit.Section.DaySection)
    wanted = field.date().day() if has_day else field.time().hour()
    found = list(_DIGITS.finditer(field.text()))
    first = next((one for one in found if int(one[0]) == wanted), found[0] if found else None)
    if first is not None:
        field.lineEdit().setSelection(first.start(), len(first[0]))


def _by_keys(event: QFocusEvent) -> bool:
    return event.reason() is not Qt.FocusReason.MouseFocusReason


class DateField(QDateEdit):
    """A day."""

    def focusNextPrevChild(self, on: bool) -> bool:
        return QWidget.focusNextPrevChild(self, on)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if _by_keys(event):
            choose_number(self)


class MomentField(QDateTimeEdit):
    """A day and a time."""

    def focusNextPrevChild(self, on: bool) -> bool:
        return QWidget.focusNextPrevChild(self, on)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if _by_keys(event):
            choose_number(self)


class ClockField(QTimeEdit):
    """A time of day."""

    def focusNextPrevChild(self, on: bool) -> bool:
        return QWidget.focusNextPrevChild(self, on)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if _by_keys(event):
            choose_number(self)
