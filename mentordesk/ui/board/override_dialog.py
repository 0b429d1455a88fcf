"""Override: pair two people against a rule, with a written reason that every report lists."""

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from mentordesk.domain.pairing import Forbidden
from mentordesk.ui.safe_text import PlainLabel
from mentordesk.ui.tokens import SPACE_M


class OverrideDialog(QDialog):
    """Says what forbids the pair and asks why it shall be all the same."""

    def __init__(self, names: str, blocked: tuple[Forbidden, ...], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("override")
        self.setWindowTitle(self.tr("Override a rule"))
        column = QVBoxLayout(self)
        column.setSpacing(SPACE_M)
        column.addWidget(PlainLabel(names, "heading", wrap=True))
        for rule in blocked:
            column.addWidget(PlainLabel(rule.sentence, "bad", wrap=True))
        label = PlainLabel(
            self.tr("Why shall they be paired all the same? Every report lists this reason."),
            wrap=True,
        )
        self._reason = QPlainTextEdit()
        self._reason.setObjectName("override.reason")
        self._reason.setAccessibleName(self.tr("Reason"))
        self._reason.setTabChangesFocus(True)
        self._reason.textChanged.connect(self._follow)
        label.setBuddy(self._reason)
        column.addWidget(label)
        column.addWidget(self._reason)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self._ok = buttons.button(QDialogButtonBox.StandardButton.Ok)
        self._ok.setText(self.tr("&Pair them"))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
        self.resize(480, 300)
        self._follow()

    @property
    def reason(self) -> str:
        """The reason written, without spaces at the ends."""
        return self._reason.toPlainText().strip()

    def _follow(self) -> None:
        self._ok.setEnabled(len(self.reason) >= 3)
