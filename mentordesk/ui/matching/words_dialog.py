"""Words that mean the same for matching: employers by other names, other words for topics."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from mentordesk.services.match_words import load_aliases, load_synonyms, save_words
from mentordesk.storage.desk import Desk
from mentordesk.ui.board.board_dialog import BoardDialog
from mentordesk.ui.filter_line import FilterLine
from mentordesk.ui.safe_text import PlainLabel, title_of
from mentordesk.ui.tokens import SPACE_L, SPACE_S

SAME = " = "
"""Stands between the names of one employer; a comma would part "Library, Reference" in two."""


def lines_of(text: str) -> list[list[str]]:
    """The employers in a text: a line each, names with = between; empty lines are none."""
    return [line.split("=") for line in text.splitlines() if line.strip()]


class WordsDialog(BoardDialog):
    """Edits the words of the programme; accepted: they were kept, in one step at most."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__("settings.words", self.tr("Words that mean the same"), parent)
        self._desk = desk
        self.column.addWidget(PlainLabel(self.windowTitle(), "heading"))
        note = self.tr(
            "They belong to the programme and count in every intake: for the rule about employers, "
            "for topics in common, and for topics found in people's own words."
        )
        self.column.addWidget(PlainLabel(note, "soft", wrap=True))
        both = QHBoxLayout()
        both.setSpacing(SPACE_L)
        self.employers = QPlainTextEdit("\n".join(SAME.join(line) for line in load_aliases(desk)))
        self.topics: dict[str, QLineEdit] = {}
        both.addLayout(self._employers(), 1)
        both.addLayout(self._topics(), 1)
        self.column.addLayout(both, 1)
        self.add_buttons(self.tr("&Save"))
        self.resize(880, 560)
        self.employers.setFocus()

    def accept(self) -> None:
        """Keep the words; a refusal leaves the dialog open and everything as it was."""
        topics = {topic: box.text().split(";") for topic, box in self.topics.items()}
        save_words(self._desk, lines_of(self.employers.toPlainText()), topics)
        super().accept()

    def _employers(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(SPACE_S)
        title = QLabel(self.tr("&Employers that are one and the same"))
        title.setProperty("look", "strong")
        title.setBuddy(self.employers)
        column.addWidget(title)
        hint = self.tr("One employer on each line, its names with = between them.")
        column.addWidget(PlainLabel(hint, "small", wrap=True))
        self.employers.setAccessibleName(self.tr("Employers that are one and the same"))
        self.employers.setAccessibleDescription(hint)
        self.employers.setPlaceholderText(
            self.tr("State Library of New South Wales = SLNSW = State Library NSW")
        )
        self.employers.setTabChangesFocus(True)
        column.addWidget(self.employers, 1)
        return column

    def _topics(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(SPACE_S)
        column.addWidget(PlainLabel(self.tr("Other words for topics"), "strong"))
        hint = self.tr("Beside each topic what else people call it, with ; between the words.")
        column.addWidget(PlainLabel(hint, "small", wrap=True))
        page = QWidget()
        page.setProperty("look", "page")
        form = QFormLayout(page)
        form.setContentsMargins(0, 0, SPACE_S, 0)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        lines = load_synonyms(self._desk)
        for topic, *words in lines:
            box = FilterLine("; ".join(words))
            box.setCursorPosition(0)
            box.setAccessibleName(self.tr("Other words for {topic}").format(topic=topic))
            label = PlainLabel(title_of(topic))
            label.setBuddy(box)
            form.addRow(label, box)
            self.topics[topic] = box
        if not lines:
            form.addRow(PlainLabel(self.tr("The programme has no list of topics."), "soft"))
        area = QScrollArea()
        area.setWidget(page)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setAccessibleName(self.tr("Topics"))
        column.addWidget(area, 1)
        return column
