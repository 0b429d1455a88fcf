"""What is due and comes up: overdue first, then today, this week and later, one click from its tab.

The coordinator's own reminders are ticked here; the whole of it can be saved for another calendar.
"""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from mentordesk.services.year_calendar import CalendarDay, Kind, Nearness, due_lines
from mentordesk.ui.dates import short_day
from mentordesk.ui.icons import give_icon
from mentordesk.ui.parts import Card, clear
from mentordesk.ui.safe_text import ElidedLabel, PlainLabel, title_of
from mentordesk.ui.worded import worded

SHOWN = 7
"""How many lines stand there before the whole calendar is asked for."""


class DaysCard(Card):
    """Lines by how near they are; `wanted` carries the one to go to, `ticked` a reminder's id."""

    wanted = Signal(object)
    ticked = Signal(int)
    save = Signal()

    def __init__(self) -> None:
        super().__init__(self.tr("Due and coming up"))
        self._days: tuple[CalendarDay, ...] = ()
        self._today = date.min
        self._whole = False
        self._lines = QVBoxLayout()
        self.body.addLayout(self._lines)
        row = QHBoxLayout()
        self.more = QPushButton()
        self.more.setProperty("look", "link")
        self.more.clicked.connect(self._turn)
        self.saving = QPushButton(self.tr("Save for my calen&dar…"))
        self.saving.setProperty("look", "link")
        give_icon(self.saving, "calendar", "accent")
        self.saving.clicked.connect(self.save)
        row.addWidget(self.more)
        row.addStretch(1)
        row.addWidget(self.saving)
        self.body.addLayout(row)
        self.body.addStretch(1)

    def show_days(self, days: Sequence[CalendarDay], today: date) -> None:
        """Show another calendar."""
        self._days, self._today = tuple(days), today
        self._show()

    def _turn(self) -> None:
        self._whole = not self._whole
        self._show()

    def _show(self) -> None:
        clear(self._lines)
        ahead = [one for one in self._days if one.nearness(self._today) is not Nearness.OVERDUE]
        lines = (*due_lines(self._days, self._today), *ahead)
        shown = lines if self._whole else lines[:SHOWN]
        self._lines.addWidget(self._page(shown))
        left = len(lines) - SHOWN
        self.more.setVisible(left > 0)
        self.more.setText(
            self.tr("Show fewer")
            if self._whole
            else self.tr("%1 more dates").replace("%1", str(left))
        )
        self.saving.setVisible(bool(lines))

    def _page(self, lines: Sequence[CalendarDay]) -> QWidget:
        page = QWidget()
        grid = QGridLayout(page)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(5)
        grid.setColumnStretch(1, 1)
        before: Nearness | None = None
        for one in lines:
            near = one.nearness(self._today)
            if near is not before:
                heading = PlainLabel(near.value, "bad" if near is Nearness.OVERDUE else "small")
                grid.addWidget(heading, grid.rowCount(), 0, 1, 3)
                before = near
            self._line(grid, one)
        if not lines:
            grid.addWidget(PlainLabel(self.tr("No dates lie ahead."), "soft"), 0, 0)
        return page

    def _line(self, grid: QGridLayout, one: CalendarDay) -> None:
        row = grid.rowCount()
        grid.addWidget(PlainLabel(short_day(one.day), "soft"), row, 0)
        words = ElidedLabel(one.words)
        grid.addWidget(words, row, 1)
        if one.reminder_id is not None:
            number = one.reminder_id
            self._button(grid, row, (self.tr("Done"), one.words)).clicked.connect(
                lambda: self.ticked.emit(number)
            )
        elif one.kind is not Kind.INTAKE:
            self._button(grid, row, (one.tab, one.words)).clicked.connect(
                lambda: self.wanted.emit(one)
            )

    def _button(self, grid: QGridLayout, row: int, said: tuple[str, str]) -> QPushButton:
        button = QPushButton(title_of(said[0]))
        button.setProperty("look", "link")
        button.setAccessibleName(worded(f"{said[0]}: {said[1]}"))
        grid.addWidget(button, row, 2, Qt.AlignmentFlag.AlignRight)
        return button
