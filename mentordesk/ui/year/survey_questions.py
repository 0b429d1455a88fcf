"""The questions of a survey, to be changed: wording, kind of answer, order."""

from collections.abc import Callable

from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from mentordesk.domain.surveys import Question, QuestionKind
from mentordesk.ui.safe_text import PlainLabel, line_of
from mentordesk.ui.table import plain_grid
from mentordesk.ui.tokens import SPACE_M
from mentordesk.ui.worded import worded

_KINDS = {
    QuestionKind.YES_NO: "Yes or no",
    QuestionKind.RATING: "1 to 5",
    QuestionKind.TEXT: "Words",
}


_LONGEST = 10_000
"""Letters of a question that are shown to be typed into: none may be cut, for it is kept so."""


class QuestionsPane(QWidget):
    """A table of questions that is typed into; nothing is kept before Keep is pressed."""

    def __init__(self, keep: Callable[[tuple[Question, ...]], None]) -> None:
        super().__init__()
        self._keep = keep
        self._keys: list[str] = []
        self._as_kept: tuple[Question, ...] = ()
        self._writes = True
        self.table = QTableWidget(0, 2)
        self.table.setObjectName("year.surveys.questions")
        self.table.setAccessibleName(self.tr("Questions"))
        self.table.setHorizontalHeaderLabels([self.tr("Question"), self.tr("Answer")])
        self.table.verticalHeader().hide()
        self.table.setTabKeyNavigation(False)
        plain_grid(self.table)
        self.table.setColumnWidth(0, 600)
        self.table.horizontalHeader().setStretchLastSection(True)
        self.table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        about = self.tr(
            "Form tools are free to ask the same questions: their exports are read by the wording. "
            "A question that was answered already stays."
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SPACE_M, 0, 0)
        column.addWidget(PlainLabel(about, "soft", wrap=True))
        column.addWidget(self.table, 1)
        row = QHBoxLayout()
        self.buttons = {
            words: self._button(row, words, what)
            for words, what in (
                (self.tr("&Add a question"), self.add),
                (self.tr("&Remove"), self.remove),
                (self.tr("&Move up"), lambda: self.move_by(-1)),
                (self.tr("Move do&wn"), lambda: self.move_by(1)),
            )
        }
        row.addStretch(1)
        self.keeping = self._button(row, self.tr("&Keep these questions"), self._kept)
        column.addLayout(row)

    def _button(self, row: QHBoxLayout, words: str, what: Callable[[], None]) -> QPushButton:
        button = QPushButton(words)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _=False: what())
        row.addWidget(button)
        return button

    def allow(self, writes: bool) -> None:
        """Let questions be changed, or only be read."""
        self._writes = writes
        for button in (*self.buttons.values(), self.keeping):
            button.setEnabled(writes)
        if not writes:
            self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)

    def show_questions(self, questions: tuple[Question, ...], *, as_kept: bool = True) -> None:
        """Show the questions as they are kept, or as they were typed since."""
        self.table.setRowCount(0)
        self._keys = []
        for question in questions:
            self._put(len(self._keys), question)
        if as_kept:
            self._as_kept = self.typed

    @property
    def changed(self) -> bool:
        """Whether something was typed, moved or removed that is not kept yet."""
        return self.typed != self._as_kept

    @property
    def typed(self) -> tuple[Question, ...]:
        """The questions as they stand in the table."""
        return tuple(self._at(row) for row in range(self.table.rowCount()))

    def _at(self, row: int) -> Question:
        item, box = self.table.item(row, 0), self.table.cellWidget(row, 1)
        kind = box.currentData() if isinstance(box, QComboBox) else QuestionKind.TEXT
        return Question(self._keys[row], item.text() if item else "", QuestionKind(kind))

    def _put(self, row: int, question: Question) -> None:
        self.table.insertRow(row)
        self._keys.insert(row, question.key)
        self.table.setItem(row, 0, QTableWidgetItem(line_of(question.text, _LONGEST)))
        box = QComboBox()
        for kind, words in _KINDS.items():
            box.addItem(worded(words), kind)
        box.setCurrentIndex(box.findData(question.kind))
        box.setAccessibleName(self.tr("Kind of answer"))
        box.setEnabled(self._writes)
        box.setProperty("look", "cell")
        self.table.setCellWidget(row, 1, box)
        self.table.setRowHeight(row, box.sizeHint().height() + 4)

    def add(self) -> None:
        """Add an empty question at the end and let it be typed."""
        row = self.table.rowCount()
        self._put(row, Question("", "", QuestionKind.YES_NO))
        self.table.setCurrentCell(row, 0)
        item = self.table.item(row, 0)
        if item is not None:
            self.table.editItem(item)

    def remove(self) -> None:
        """Take the chosen question out."""
        row = self.table.currentRow()
        if row >= 0:
            self.table.removeRow(row)
            del self._keys[row]

    def move_by(self, step: int) -> None:
        """Move the chosen question up or down."""
        row = self.table.currentRow()
        if row >= 0 and 0 <= row + step < self.table.rowCount():
            question = self._at(row)
            self.remove()
            self.table.setCurrentCell(row, 0)
            self._put(row + step, question)
            self.table.setCurrentCell(row + step, 0)

    def _kept(self) -> None:
        self._keep(self.typed)
