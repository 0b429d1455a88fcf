"""Fields for days and times as people who type expect them: one stop of Tab, the day chosen.

Qt's own fields take four stops of Tab, one for each part, and begin at the weekday's name, where a
digit does nothing. A part that is typed whole, or a space after it, leads to the next one.
"""

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QMargins, QSize, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QDateEdit, QDateTimeEdit, QTimeEdit, QWidget

if TYPE_CHECKING:
    _Field = QDateTimeEdit
else:
    _Field = object  # at run time Qt's classes cannot be mixed, so it is none of them

_AIR = QMargins(0, 0, 14, 0)
"""Pixels that Qt forgets: the style sheet's padding, with the drop-down beside it."""
_DIGITS = re.compile(r"\d+")


def choose_number(field: QDateTimeEdit) -> None:
    """Choose what one types first: the number of the day; where there is no day, the hour."""
    has_day = bool(field.displayedSections() & QDateTimeEdit.Section.DaySection)
    wanted = field.date().day() if has_day else field.time().hour()
    found = list(_DIGITS.finditer(field.text()))
    first = next((one for one in found if int(one[0]) == wanted), found[0] if found else None)
    if first is not None:
        field.lineEdit().setSelection(first.start(), len(first[0]))


class _OneStop(_Field):
    """What the three fields share, to stand before the class of Qt's."""

    def focusNextPrevChild(self, on: bool) -> bool:
        return QWidget.focusNextPrevChild(self, on)

    def setDisplayFormat(self, form: str) -> None:
        # From the right to the left Qt turns the parts round, and 13:05 would read 05:13.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        super().setDisplayFormat(form)

    def sizeHint(self) -> QSize:
        return super().sizeHint().grownBy(_AIR)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() is not Qt.FocusReason.MouseFocusReason:
            choose_number(self)


class DateField(_OneStop, QDateEdit):
    """A day."""


class MomentField(_OneStop, QDateTimeEdit):
    """A day and a time."""


class ClockField(_OneStop, QTimeEdit):
    """A time of day."""
