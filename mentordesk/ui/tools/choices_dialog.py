"""The choices of the programme's vocabularies as lines of text: one each, in their order."""

from PySide6.QtWidgets import QComboBox, QPlainTextEdit, QWidget

from mentordesk.services.vocabularies import VOCABULARIES, change_choices, load_choices
from mentordesk.storage.desk import Desk
from mentordesk.ui.forms import FormDialog
from mentordesk.ui.worded import worded

SAME = " = "
"""Stands between a choice and what else means it; a comma may stand within one."""


class ChoicesDialog(FormDialog):
    """Edits one vocabulary after the other; Save keeps all of them in one step."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.word(
            self.tr("Choices of the programme"),
            self.tr(
                "What forms offer and imports recognise: one choice on each line, and behind = "
                "what else people call it. A choice that somebody's answer names cannot be taken "
                "away. Career stages stand from early to late."
            ),
            self.tr("&Save"),
        )
        self.which, self.lines = QComboBox(), QPlainTextEdit()
        for key, title in VOCABULARIES.items():
            self.which.addItem(worded(title), key)
        self.lines.setTabChangesFocus(True)
        self.lines.setMinimumHeight(280)
        self.lines.setReadOnly(desk.read_only)
        self.lines.setPlaceholderText(self.tr("Health = Hospital libraries = Medical libraries"))
        self.add(self.tr("&Vocabulary"), self.which)
        self.add(self.tr("&Choices"), self.lines)
        self.assent.setEnabled(not desk.read_only)
        self._texts: dict[str, str] = {}
        self._key = ""
        self.which.currentIndexChanged.connect(self._turn)
        self.setMinimumWidth(620)
        self._turn()

    def do(self) -> None:
        self._texts[self._key] = self.lines.toPlainText()
        change_choices(self._desk, {key: _lines(text) for key, text in self._texts.items()})

    def _turn(self) -> None:
        """Show the vocabulary that was chosen; what was typed for the one before stays."""
        if self._key:
            self._texts[self._key] = self.lines.toPlainText()
        self._key = str(self.which.currentData())
        if self._key not in self._texts:
            choices = load_choices(self._desk, self._key)
            lines = (SAME.join((one.text, *one.synonyms)) for one in choices)
            self._texts[self._key] = "\n".join(lines)
        self.lines.setPlainText(self._texts[self._key])


def _lines(text: str) -> list[list[str]]:
    return [line.split(SAME.strip()) for line in text.splitlines()]
