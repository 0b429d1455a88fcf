"""The small dialogs of fees: a payment of several, and how invoices are written."""

from collections.abc import Sequence

from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QSpinBox, QWidget

from mentordesk.services.fee_settings import (
    PAPERS,
    FeeSettings,
    change_fee_settings,
    load_fee_settings,
)
from mentordesk.services.fees import FeeRow, pay
from mentordesk.storage.desk import Desk
from mentordesk.ui.forms import DayField, FormDialog
from mentordesk.ui.parts import counted


class PaidDialog(FormDialog):
    """Marks the fees of one or several mentees as paid on a day."""

    def __init__(self, desk: Desk, fees: Sequence[FeeRow], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._fees = desk, fees
        names = ", ".join(fee.mentee for fee in fees[:4]) + (", …" if len(fees) > 4 else "")
        self.word(
            self.tr("Mark %1 as paid").replace("%1", counted(len(fees), "fee")),
            names,
            self.tr("&Mark as paid"),
        )
        self.day, self.reference = DayField(desk.today()), QLineEdit()
        self.reference.setPlaceholderText(self.tr("left as it is"))
        self.add(self.tr("Paid &on"), self.day)
        self.add(self.tr("Payment &reference"), self.reference)

    def do(self) -> None:
        pairs = [fee.pair_id for fee in self._fees]
        pay(self._desk, pairs, self.day.day, self.reference.text())


class FeeSettingsDialog(FormDialog):
    """What stands on invoices, and after how many days one reminds; printed as it is typed."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("fees.settings")
        self._desk = desk
        now = load_fee_settings(desk)
        self.word(
            self.tr("How fees are invoiced"),
            self.tr("Papers that were made already stay as they were printed."),
            self.tr("&Keep"),
        )
        self.setMinimumWidth(600)
        self.address, self.payment = _lines(now.address), _lines(now.payment)
        self.tax_label, self.tax_number = QLineEdit(now.tax_label), QLineEdit(now.tax_number)
        self.tax_wording = QLineEdit(now.tax_wording)
        self.tax_wording.setPlaceholderText(self.tr("for example: No GST applies to this fee."))
        self.title_of_invoice = QLineEdit(now.invoice_title)
        self.days_to_pay = _days(now.days_to_pay, 0)
        self.remind_after = _days(now.remind_after, 0)
        self.release_after = _days(now.release_after or 0, 0)
        self.release_after.setSpecialValueText(self.tr("never proposed"))
        self.paper = QComboBox()
        self.paper.addItems(list(PAPERS))
        self.paper.setCurrentText(now.paper)
        for label, field in (
            (self.tr("&Address of the association"), self.address),
            (self.tr("&Tax number is called"), self.tax_label),
            (self.tr("Tax &number"), self.tax_number),
            (self.tr("Tax &wording"), self.tax_wording),
            (self.tr("How to &pay"), self.payment),
            (self.tr("In&voices are titled"), self.title_of_invoice),
            (self.tr("To be paid with&in"), self.days_to_pay),
            (self.tr("&Remind when late by"), self.remind_after),
            (self.tr("Propose to release a place after"), self.release_after),
            (self.tr("Pap&er"), self.paper),
        ):
            self.add(label, field)

    def do(self) -> None:
        wanted = FeeSettings(
            self.address.toPlainText(),
            self.tax_label.text().strip(),
            self.tax_number.text().strip(),
            self.tax_wording.text().strip(),
            self.payment.toPlainText(),
            self.title_of_invoice.text(),
            self.days_to_pay.value(),
            self.remind_after.value(),
            self.release_after.value() or None,
            self.paper.currentText(),
        )
        if wanted != load_fee_settings(self._desk):
            change_fee_settings(self._desk, wanted)


def _lines(text: str) -> QPlainTextEdit:
    field = QPlainTextEdit(text)
    field.setTabChangesFocus(True)
    field.setProperty("look", "lines")
    field.setMaximumHeight(72)
    return field


def _days(value: int, least: int) -> QSpinBox:
    field = QSpinBox()
    field.setRange(least, 365)
    field.setSuffix(field.tr(" days"))
    field.setValue(value)
    return field
