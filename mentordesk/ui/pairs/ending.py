"""The dialog that ends a pair early: a reason of the list and a note on the circumstances."""

from PySide6.QtWidgets import QComboBox, QPlainTextEdit, QWidget

from mentordesk.domain.pairing import EndReason
from mentordesk.services.pairs import PairRow, end_early
from mentordesk.storage.desk import Desk
from mentordesk.ui.forms import FormDialog
from mentordesk.ui.worded import worded


class EndDialog(FormDialog):
    """Ends one pair; its fee, where there is one, becomes a refund question."""

    def __init__(self, desk: Desk, row: PairRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._row = desk, row
        self.word(
            self.tr("End a pair early"),
            self.tr(
                "%1 and %2: the mentor's place becomes free, and a fee raises the question "
                "of a refund."
            )
            .replace("%1", row.mentee)
            .replace("%2", row.mentor),
            self.tr("&End the pair"),
        )
        self.reason, self.text = QComboBox(), QPlainTextEdit()
        for reason in EndReason:
            self.reason.addItem(worded(reason.capitalize()), reason)
        self.text.setTabChangesFocus(True)
        self.text.setMaximumHeight(90)
        self.add(self.tr("&Reason"), self.reason)
        self.add(self.tr("&Circumstances"), self.text)
        self.note.setText(self.tr("Never write here what the two talked about."))

    def do(self) -> None:
        reason = EndReason(self.reason.currentData())
        end_early(self._desk, self._row.pair_id, reason, self.text.toPlainText())
