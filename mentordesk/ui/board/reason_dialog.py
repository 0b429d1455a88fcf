"""A decision that needs a written reason: what is decided, what stands against it, and why."""

from collections.abc import Sequence

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from mentordesk.ui.board.board_dialog import BoardDialog
from mentordesk.ui.safe_text import PlainLabel

SHORTEST = 3


_WIDE, _ROOM = 480, 60
"""Pixels of the dialog across, and of what there is to write in beside its least height."""


class ReasonDialog(BoardDialog):
    """Asks for a reason; the subclass calls `ask` with its words. `reason` is what was written."""

    def ask(self, names: str, facts: Sequence[str], question: str, assent: str) -> None:
        """Show the two names, what stands against them, the question, and the button of assent."""
        self.column.addWidget(PlainLabel(names, "heading", wrap=True))
        for fact in facts:
            self.column.addWidget(PlainLabel(fact, "bad", wrap=True))
        label = PlainLabel(question, wrap=True)
        self._reason = QPlainTextEdit()
        self._reason.setObjectName(f"{self.objectName()}.reason")
        self._reason.setAccessibleName(self.tr("Reason"))
        self._reason.setTabChangesFocus(True)
        self._reason.textChanged.connect(self._follow)
        label.setBuddy(self._reason)
        self.column.addWidget(label)
        self.column.addWidget(self._reason)
        self._ok = self.add_buttons(assent)
        needed = self.column.minimumHeightForWidth(_WIDE) + _ROOM
        self.resize(_WIDE, max(300, needed))
        self._reason.setFocus()
        self._follow()

    @property
    def reason(self) -> str:
        """The reason written, without spaces at the ends."""
        return self._reason.toPlainText().strip()

    def _follow(self) -> None:
        self._ok.setEnabled(len(self.reason) >= SHORTEST)


class OverrideDialog(ReasonDialog):
    """Pairs two people against rules, for a reason that every report lists."""

    def __init__(self, names: str, rules: Sequence[str], parent: QWidget) -> None:
        super().__init__("override", self.tr("Override a rule"), parent)
        question = self.tr("Why shall they be paired all the same? Every report lists this reason.")
        self.ask(names, rules, question, self.tr("&Pair them"))


class BanDialog(ReasonDialog):
    """Keeps two people apart in this intake, whatever they would score."""

    def __init__(self, names: str, parent: QWidget) -> None:
        super().__init__("ban", self.tr("Never pair these two"), parent)
        question = self.tr(
            "Why shall they never be paired in this intake? The board shows this reason whenever "
            "somebody tries."
        )
        self.ask(names, (), question, self.tr("&Never pair them"))
