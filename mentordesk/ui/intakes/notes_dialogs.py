"""The dialogs of an intake's notes: lessons for the next one, reminders with a day."""

from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from mentordesk.services import lessons, reminders
from mentordesk.services.lessons import LessonRow
from mentordesk.services.reminders import ReminderRow
from mentordesk.storage.desk import Desk
from mentordesk.ui.dates import day_in_words
from mentordesk.ui.forms import MARGINS, DayField, FormDialog, close_row
from mentordesk.ui.pairs.year_asking import ChangeReminderDialog
from mentordesk.ui.reading_order import keep_focus
from mentordesk.ui.safe_text import PlainLabel
from mentordesk.ui.tab import Work
from mentordesk.ui.worded import said_of_both


class _NotesDialog(QDialog):
    """A heading, a list that is shown anew after each change, and a line to add one."""

    def __init__(self, work: Work, intake_id: int, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.work, self.intake_id = work, intake_id
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(*MARGINS)
        self.column.setSpacing(10)
        self._rows = QWidget()
        self._rows.setProperty("look", "pane")
        self.grid = QGridLayout(self._rows)
        self.grid.setHorizontalSpacing(10)
        self.grid.setVerticalSpacing(6)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setWidget(self._rows)
        self.setMinimumSize(620, 460)

    def word(self, title: str, intro: str) -> None:
        """Name the dialog and say what it is for."""
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.area.setAccessibleName(title)
        self.column.addWidget(PlainLabel(title, "heading", wrap=True))
        self.column.addWidget(PlainLabel(intro, "soft", wrap=True))
        self.column.addWidget(self.area, 1)

    def finish(self) -> None:
        """Add the button that closes and show the list."""
        box = close_row()
        box.rejected.connect(self.reject)
        self.column.addWidget(box)
        self.refresh()

    def empty(self) -> None:
        """Take every row away; the focus comes back to what then stands there."""
        keep_focus(self.grid.parentWidget())
        while (item := self.grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for row in range(self.grid.rowCount()):
            self.grid.setRowStretch(row, 0)

    def link(self, words: str, name: str) -> QPushButton:
        """A quiet verb of one row."""
        button = QPushButton(words)
        button.setProperty("look", "link")
        button.setAutoDefault(False)
        button.setAccessibleName(name)
        button.setEnabled(not self.work.desk.read_only)
        return button

    def change(self, row: LessonRow | ReminderRow) -> None:
        """Ask for other words, and of a reminder for another day too."""
        desk = self.work.desk
        if isinstance(row, LessonRow):
            self._ask(ChangeLessonDialog(desk, row, self))
        else:
            self._ask(ChangeReminderDialog(desk, row, self))

    def _ask(self, dialog: QDialog) -> None:
        dialog.accepted.connect(self.refresh)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def refresh(self) -> None:
        """Show the rows as they are now."""
        raise NotImplementedError


class LessonsDialog(_NotesDialog):
    """Notes for the next intake: written here, shown when the intake is copied."""

    def __init__(self, work: Work, intake_id: int, parent: QWidget | None = None) -> None:
        super().__init__(work, intake_id, parent)
        self.setObjectName("intake.lessons")
        self.word(
            self.tr("Lessons for the next intake"),
            self.tr("They come along when this intake is copied."),
        )
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self.text.setMaximumHeight(76)
        self.text.setPlaceholderText(self.tr("What should be done otherwise next time?"))
        self.text.setAccessibleName(self.tr("A new lesson"))
        self.keep = QPushButton(self.tr("&Write it down"))
        self.keep.setEnabled(not work.desk.read_only)
        self.keep.clicked.connect(self._write)
        row = QHBoxLayout()
        row.addWidget(self.text, 1)
        row.addWidget(self.keep)
        self.column.addLayout(row)
        self.finish()

    def refresh(self) -> None:
        self.empty()
        rows = lessons.load_lessons(self.work.desk, self.intake_id)
        if not rows:
            self.grid.addWidget(PlainLabel(self.tr("None is written yet."), "soft"), 0, 0)
        for place, one in enumerate(rows):
            self.grid.addWidget(PlainLabel(day_in_words(one.written_at.date()), "soft"), place, 0)
            self.grid.addWidget(PlainLabel(one.text, wrap=True), place, 1)
            away = self.link(self.tr("Take away"), f"{self.tr('Take away')}: {one.text[:60]}")
            away.clicked.connect(lambda _=False, n=one.lesson_id: self._remove(n))
            change = self.link(self.tr("Change…"), f"{self.tr('Change')}: {one.text[:60]}")
            change.clicked.connect(lambda _=False, row=one: self.change(row))
            self.grid.addWidget(change, place, 2)
            self.grid.addWidget(away, place, 3)
        self.grid.setColumnStretch(1, 1)
        self.grid.setRowStretch(len(rows) + 1, 1)

    def _write(self) -> None:
        lessons.write_lesson(self.work.desk, self.intake_id, self.text.toPlainText())
        self.text.clear()
        self.refresh()

    def _remove(self, lesson_id: int) -> None:
        lessons.remove_lesson(self.work.desk, lesson_id)
        self.refresh()


class RemindersDialog(_NotesDialog):
    """The coordinator's own notes with a day, of the intake and of its pairs."""

    def __init__(self, work: Work, intake_id: int, parent: QWidget | None = None) -> None:
        super().__init__(work, intake_id, parent)
        self.setObjectName("intake.reminders")
        self.word(
            self.tr("Reminders"),
            self.tr("Notes with a day: of this intake here, of a pair in the Pairs tab."),
        )
        self.day, self.text = DayField(work.desk.today()), QLineEdit()
        self.day.setAccessibleName(self.tr("The day"))
        self.text.setAccessibleName(self.tr("What is to be done"))
        self.text.setPlaceholderText(self.tr("What is to be done?"))
        self.keep = QPushButton(self.tr("&Remind me"))
        self.keep.setEnabled(not work.desk.read_only)
        self.keep.clicked.connect(self._write)
        self.also_done = QCheckBox(self.tr("&Done ones too"))
        self.also_done.toggled.connect(self.refresh)
        row = QHBoxLayout()
        row.addWidget(self.day)
        row.addWidget(self.text, 1)
        row.addWidget(self.keep)
        self.column.addLayout(row)
        self.column.addWidget(self.also_done)
        self.finish()

    def refresh(self) -> None:
        self.empty()
        rows = reminders.load_reminders(
            self.work.desk, self.intake_id, done=self.also_done.isChecked()
        )
        if not rows:
            self.grid.addWidget(PlainLabel(self.tr("Nothing is to be done."), "soft"), 0, 0)
        for place, one in enumerate(rows):
            self._add(place, one)
        self.grid.setColumnStretch(2, 1)
        self.grid.setRowStretch(len(rows) + 1, 1)

    def _add(self, place: int, one: ReminderRow) -> None:
        box = QCheckBox()
        box.setChecked(one.done_on is not None)
        box.setEnabled(not self.work.desk.read_only)
        box.setAccessibleName(f"{self.tr('Done')}: {one.text}")
        box.toggled.connect(lambda on, n=one.reminder_id: self._tick(n, on))
        due = one.is_due(self.work.desk.today())
        words = f"{one.text} ({said_of_both(one.about)})" if one.about else one.text
        self.grid.addWidget(box, place, 0)
        self.grid.addWidget(
            PlainLabel(day_in_words(one.due_on), "warn" if due else "soft"), place, 1
        )
        self.grid.addWidget(PlainLabel(words, wrap=True), place, 2)
        away = self.link(self.tr("Take away"), f"{self.tr('Take away')}: {one.text[:60]}")
        away.clicked.connect(lambda _=False, n=one.reminder_id: self._remove(n))
        change = self.link(self.tr("Change…"), f"{self.tr('Change')}: {one.text[:60]}")
        change.clicked.connect(lambda _=False, row=one: self.change(row))
        self.grid.addWidget(change, place, 3)
        self.grid.addWidget(away, place, 4)

    def _tick(self, reminder_id: int, on: bool) -> None:
        (reminders.tick if on else reminders.untick)(self.work.desk, reminder_id)
        self.refresh()

    def _remove(self, reminder_id: int) -> None:
        reminders.remove(self.work.desk, reminder_id)
        self.refresh()

    def _write(self) -> None:
        reminders.remind(self.work.desk, self.intake_id, self.day.day, self.text.text())
        self.text.clear()
        self.refresh()


class ChangeLessonDialog(FormDialog):
    """Words a lesson otherwise; the day it was written stays."""

    def __init__(self, desk: Desk, row: LessonRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._row = desk, row
        written = self.tr("Written on %1.").replace("%1", day_in_words(row.written_at.date()))
        self.word(self.tr("Word a lesson otherwise"), written, self.tr("&Keep"))
        self.text = QPlainTextEdit(row.text)
        self.text.setTabChangesFocus(True)
        self.text.setMinimumHeight(120)
        self.add(self.tr("&Lesson"), self.text)

    def do(self) -> None:
        if self.text.toPlainText().strip() != self._row.text:
            lessons.edit_lesson(self._desk, self._row.lesson_id, self.text.toPlainText())
