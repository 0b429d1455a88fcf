"""The small dialogs of a pair's year: a payment, a check-in, a meeting, a case."""

from datetime import date

from PySide6.QtCore import QDate
from PySide6.QtWidgets import (
    QComboBox,
    QDoubleSpinBox,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QWidget,
)

from mentordesk.domain.year import ContactMode
from mentordesk.services.cases import (
    CATEGORIES,
    CHANNELS,
    CaseNote,
    CaseRow,
    file_anew,
    go_on,
    open_case,
)
from mentordesk.services.check_ins import CheckInRow, check_in
from mentordesk.services.contact_changes import change_contact, load_contact
from mentordesk.services.fees import FeeRow, bill_to, pay
from mentordesk.services.hours import NewContact, log_contact
from mentordesk.storage.desk import Desk
from mentordesk.ui.amounts import amount_in_words
from mentordesk.ui.forms import DayField, FormDialog, MaybeDay
from mentordesk.ui.worded import worded

NEVER = "Never write here what the two talked about."


class PayDialog(FormDialog):
    """Marks a fee as paid on a day."""

    def __init__(self, desk: Desk, fee: FeeRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._fee = desk, fee
        self.word(
            self.tr("Mark a fee as paid"),
            f"{fee.mentee}: {amount_in_words(fee.amount)}",
            self.tr("&Mark as paid"),
        )
        self.day, self.reference = DayField(desk.today()), QLineEdit(fee.payment)
        self.add(self.tr("Paid &on"), self.day)
        self.add(self.tr("Payment &reference"), self.reference)

    def do(self) -> None:
        pay(self._desk, [self._fee.pair_id], self.day.day, self.reference.text())


class BillDialog(FormDialog):
    """Says who pays a fee, and the purchase order to quote."""

    def __init__(self, desk: Desk, fee: FeeRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._fee = desk, fee
        self.word(
            self.tr("Who pays this fee"),
            f"{fee.mentee}: {amount_in_words(fee.amount)}",
            self.tr("&Keep this"),
        )
        self.payer, self.reference = QLineEdit(fee.payer), QLineEdit(fee.order)
        self.payer.setPlaceholderText(fee.mentee)
        self.add(self.tr("&Paid by"), self.payer)
        self.add(self.tr("Purchase &order"), self.reference)

    def do(self) -> None:
        bill_to(self._desk, self._fee.pair_id, self.payer.text(), self.reference.text())


class CheckInDialog(FormDialog):
    """Records that a pair was asked how it goes."""

    def __init__(self, desk: Desk, row: CheckInRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._row = desk, row
        self.word(self.tr("Check in with a pair"), "", self.tr("&Record"))
        self.day, self.outcome = DayField(desk.today()), QLineEdit()
        self.outcome.setPlaceholderText(self.tr("for example: all is well, wants a new date"))
        self.add(self.tr("&Asked on"), self.day)
        self.add(self.tr("&Outcome"), self.outcome)
        self.note.setText(self.tr(NEVER))

    def do(self) -> None:
        row = self._row
        check_in(self._desk, row.pair_id, row.month, self.day.day, self.outcome.text())


class MeetingDialog(FormDialog):
    """Logs one meeting of a pair, or changes one: day, length and mode."""

    def __init__(
        self, desk: Desk, pair_id: int, parent: QWidget | None = None, known: int | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._pair_id, self._known = desk, pair_id, known
        if known is None:
            self.word(self.tr("Log a meeting"), "", self.tr("Lo&g"))
        else:
            self.word(self.tr("Change a meeting"), "", self.tr("&Change it"))
        self.day, self.minutes, self.mode = DayField(desk.today()), QSpinBox(), QComboBox()
        self.minutes.setRange(1, 1440)
        self.minutes.setValue(60)
        self.minutes.setSuffix(self.tr(" minutes"))
        for mode in ContactMode:
            self.mode.addItem(worded(mode.capitalize()), mode)
        self.mentee, self.mentor = _hours(self.tr(" hours")), _hours(self.tr(" hours"))
        self.add(self.tr("&Day"), self.day)
        self.add(self.tr("&Length"), self.minutes)
        self.add(self.tr("&By"), self.mode)
        self.add(self.tr("Mentee's &preparation"), self.mentee)
        self.add(self.tr("Mentor's p&reparation"), self.mentor)
        if known is not None:
            self._fill(load_contact(desk, known))

    def _fill(self, now: NewContact) -> None:
        self.day.setDate(QDate(now.held_on.year, now.held_on.month, now.held_on.day))
        self.minutes.setValue(now.minutes)
        self.mode.setCurrentIndex(self.mode.findData(now.mode))
        self.mentee.setValue(now.mentee_preparation)
        self.mentor.setValue(now.mentor_preparation)

    def do(self) -> None:
        new = NewContact(
            self.day.day,
            self.minutes.value(),
            ContactMode(self.mode.currentData()),
            self.mentee.value(),
            self.mentor.value(),
        )
        if self._known is None:
            log_contact(self._desk, self._pair_id, new)
        else:
            change_contact(self._desk, self._known, new)


def _hours(suffix: str) -> QDoubleSpinBox:
    field = QDoubleSpinBox()
    field.setRange(0, 24)
    field.setSingleStep(0.5)
    field.setDecimals(2)
    field.setSuffix(suffix)
    return field


class CaseDialog(FormDialog):
    """Opens a case about a pair, or goes on with one."""

    def __init__(
        self, desk: Desk, pair_id: int, case_id: int | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._pair_id, self._case_id = desk, pair_id, case_id
        title = self.tr("Open a case") if case_id is None else self.tr("Go on with a case")
        self.word(
            title, self.tr("Cases are never exported unless you tick them."), self.tr("&Keep")
        )
        self.channel, self.category = _choices(CHANNELS), _choices(CATEGORIES)
        self.action = QPlainTextEdit()
        self.action.setTabChangesFocus(True)
        self.action.setMaximumHeight(90)
        self.follow_up = MaybeDay(_next_week(desk.today()), known=True)
        if case_id is None:
            self.add(self.tr("&Heard by"), self.channel)
            self.add(self.tr("&About"), self.category)
        self.add(self.tr("What was &done"), self.action)
        self.add(self.tr("&Look again on"), self.follow_up)
        self.note.setText(self.tr(NEVER))

    def do(self) -> None:
        words, again = self.action.toPlainText(), self.follow_up.day
        if self._case_id is not None:
            go_on(self._desk, self._case_id, words, again)
            return
        channel, category = self.channel.currentData(), self.category.currentData()
        open_case(self._desk, self._pair_id, CaseNote(channel, category, words, again))


class CorrectCaseDialog(FormDialog):
    """Corrects how a case was heard of and what it is about; what was done stays as it is."""

    def __init__(self, desk: Desk, case: CaseRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._case_id = desk, case.case_id
        self.word(
            self.tr("Correct how a case is filed"),
            self.tr("Cases are never exported unless you tick them."),
            self.tr("&Keep"),
        )
        self.channel = _choices(CHANNELS, case.channel)
        self.category = _choices(CATEGORIES, case.category)
        self.add(self.tr("&Heard by"), self.channel)
        self.add(self.tr("&About"), self.category)

    def do(self) -> None:
        file_anew(
            self._desk, self._case_id, self.channel.currentData(), self.category.currentData()
        )


def _choices(words: tuple[str, ...], now: str = "") -> QComboBox:
    """A choice among words, with the one that stands there now even where it is none of them."""
    box = QComboBox()
    for one in words if now in {"", *words} else (now, *words):
        box.addItem(worded(one.capitalize()), one)
    box.setCurrentIndex(max(0, box.findData(now)))
    return box


def _next_week(today: date) -> date:
    return date.fromordinal(today.toordinal() + 7)
