"""Fields of a letter in colour as it is typed, and what is no field underlined."""

from PySide6.QtGui import QColor, QSyntaxHighlighter, QTextCharFormat, QTextDocument

from mentordesk.messages.merge import FIELD, marks
from mentordesk.services.letter_fields import VOCABULARY
from mentordesk.ui.tokens import Tokens


class FieldColours(QSyntaxHighlighter):
    """Colours `{{field}}` in the accent, and underlines what nobody knows."""

    def __init__(self, document: QTextDocument, tokens: Tokens) -> None:
        super().__init__(document)
        self._field, self._wrong = QTextCharFormat(), QTextCharFormat()
        self._field.setForeground(QColor(tokens.accent_deep))
        self._wrong.setForeground(QColor(tokens.bad))
        self._wrong.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        self._wrong.setUnderlineColor(QColor(tokens.bad))

    def highlightBlock(self, text: str) -> None:
        for match in FIELD.finditer(text):
            self.setFormat(match.start(), match.end() - match.start(), self._field)
        for mark in marks(text, VOCABULARY):
            self.setFormat(mark.start, mark.end - mark.start, self._wrong)
