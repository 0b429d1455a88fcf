"""Override: pair two people against a rule, with a written reason that every report lists."""

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from mentordesk.domain.pairing import Forbidden
from mentordesk.ui.board.board_dialog import BoardDialog
from mentordesk.ui.safe_text import PlainLabel


class OverrideDialog(BoardDialog):
    """Says what forbids the pair and asks why it shall be all the same."""

    def __init__(self, names: str, blocked: tuple[Forbidden, ...], parent: QWidget) -> None:
        super().__init__("override", self.tr("Override a rule"), parent)
        column = self.column
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
        self._ok = self.add_buttons(self.tr("&Pair them"))
        self.resize(480, 300)
        self._follow()

    @property
    def reason(self) -> str:
        """The reason written, without spaces at the ends."""
        return self._reason.toPlainText().strip()

    def _follow(self) -> None:
        self._ok.setEnabled(len(self.reason) >= 3)
