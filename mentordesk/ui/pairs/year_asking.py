"""The small dialogs of a pair's year: an answer, a cadence, a first contact, a reminder."""

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from mentordesk.services.acceptance import Side, accept, decline
from mentordesk.services.pair_year import (
    CADENCES,
    load_pair_year,
    record_first_contact,
    set_cadence,
)
from mentordesk.services.pairs import PairRow
from mentordesk.services.reminders import ReminderRow, change, remind
from mentordesk.storage.desk import Desk
from mentordesk.ui.forms import DayField, FormDialog
from mentordesk.ui.worded import said_of_both

NEVER = "Never write here what the two talk about."


class AnswerDialog(FormDialog):
    """Notes that one side accepts, or declines, which ends the pair."""

    def __init__(
        self, desk: Desk, row: PairRow, side: Side, *, accepts: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._row, self._side, self._accepts = desk, row, side, accepts
        title = self.tr("%1 accepts") if accepts else self.tr("%1 declines")
        intro = self.tr("%1 and %2 stay in the list with the reason; both wait on the board again.")
        self.word(
            title.replace("%1", side.name),
            "" if accepts else intro.replace("%1", row.mentee).replace("%2", row.mentor),
            self.tr("&Note it") if accepts else self.tr("&End the pair"),
        )
        self.setMinimumWidth(560)
        self.day, self.text = DayField(desk.today()), QLineEdit()
        self.add(self.tr("&Answered on"), self.day)
        self.add(self.tr("&Circumstances"), self.text)
        self.note.setText(self.tr(NEVER))

    def do(self) -> None:
        verb = accept if self._accepts else decline
        verb(self._desk, self._row.pair_id, self._side.role, self.day.day, self.text.text())


class CadenceDialog(FormDialog):
    """Keeps how often a pair means to meet; the mentee's goals stand above."""

    def __init__(self, desk: Desk, row: PairRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._row = desk, row
        goals = load_pair_year(desk, row.pair_id).goals
        self.word(
            self.tr("How often they meet"),
            self.tr("Goals of the mentee: %1").replace("%1", goals[:300]) if goals else "",
            self.tr("&Keep"),
        )
        self.cadence = QComboBox()
        self.cadence.setEditable(True)
        self.cadence.addItems(["", *CADENCES])
        self.cadence.setCurrentText(row.cadence)
        self.add(self.tr("&Means to meet"), self.cadence)

    def do(self) -> None:
        set_cadence(self._desk, self._row.pair_id, self.cadence.currentText())


class FirstContactDialog(FormDialog):
    """Keeps the day of a first contact of which no meeting is logged."""

    def __init__(self, desk: Desk, row: PairRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._row = desk, row
        self.word(
            self.tr("The first contact"),
            self.tr("A logged meeting counts as well; this is for a pair that only told you."),
            self.tr("&Record"),
        )
        self.day = DayField(row.first_contact_on or desk.today())
        self.add(self.tr("They &met on"), self.day)

    def do(self) -> None:
        record_first_contact(self._desk, self._row.pair_id, self.day.day)


class ReminderDialog(FormDialog):
    """Writes a reminder about a pair for a day."""

    def __init__(
        self, desk: Desk, intake_id: int, row: PairRow, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._intake_id, self._row = desk, intake_id, row
        self.word(self.tr("Remind me"), f"{row.mentee} · {row.mentor}", self.tr("&Remind me"))
        self.day, self.text = DayField(desk.today()), QLineEdit()
        self.add(self.tr("&On"), self.day)
        self.add(self.tr("&What is to be done"), self.text)
        self.note.setText(self.tr(NEVER))

    def do(self) -> None:
        remind(self._desk, self._intake_id, self.day.day, self.text.text(), self._row.pair_id)


class ChangeReminderDialog(FormDialog):
    """Gives a reminder another day, other words, or both."""

    def __init__(self, desk: Desk, row: ReminderRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._row = desk, row
        self.word(self.tr("Change a reminder"), said_of_both(row.about), self.tr("&Keep"))
        self.setMinimumWidth(560)
        self.day, self.text = DayField(row.due_on), QLineEdit(row.text)
        self.text.setCursorPosition(0)
        self.add(self.tr("&On"), self.day)
        self.add(self.tr("&What is to be done"), self.text)

    def do(self) -> None:
        change(self._desk, self._row.reminder_id, self.day.day, self.text.text())
