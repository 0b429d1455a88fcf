"""A row of another list (a pair, an event, a meeting...): what stands here, what in the file."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QWidget

from mentordesk.services.imports.decisions import Decision
from mentordesk.services.imports.plans import ListChange
from mentordesk.ui.forms import FormDialog
from mentordesk.ui.importing.decide_dialog import COLUMNS, Facing
from mentordesk.ui.rows import RowsModel
from mentordesk.ui.safe_text import title_of
from mentordesk.ui.table import RowsTable


class ListRowDialog(FormDialog):
    """Shows both sides of each cell; where both changed it asks, and `decision` is the answer.

    The keys 1 and 2 choose an answer, Enter decides.
    """

    def __init__(self, row: ListChange, place: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.decision: Decision | None = None
        self._asks = bool(row.question)
        self.setObjectName("import.list_row")
        said = " ".join(part for part in (row.question, row.note) if part) or place
        self.word(title_of(row.who), said, self.tr("&Decide") if self._asks else self.tr("&Close"))
        self.answers = QButtonGroup(self)
        if self._asks:
            self._offer(self.tr("1   Keep what stands here; take the other cells"), 0)
            self._offer(self.tr("2   Take everything from the file"), 1)
        self.model: RowsModel[Facing] = RowsModel(COLUMNS, lambda line: line.number)
        self.table = RowsTable(self.model, "import.list_sides", self.tr("Both sides"))
        self.table.setMinimumHeight(200)
        self.form.addRow(self.table)
        self.model.set_rows(
            tuple(
                Facing(number, one.header, one.old, one.new)
                for number, one in enumerate(row.changes)
            )
        )
        if self._asks:
            self.note.setText(self.tr("Nothing is changed until Import."))
            self.answers.buttons()[0].setFocus()
        else:
            self.dissent.hide()
            self.table.setFocus()
        self.resize(720, 420)

    def _offer(self, words: str, number: int) -> None:
        button = QRadioButton(title_of(words, 110))
        button.setChecked(number == 0)
        self.answers.addButton(button, number)
        self.form.addRow(button)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        number = event.key() - Qt.Key.Key_1.value
        button = self.answers.button(number) if 0 <= number < 9 else None
        if button is not None:
            button.setChecked(True)
            button.setFocus()
            return
        super().keyPressEvent(event)

    def do(self) -> None:
        if self._asks:
            self.decision = Decision(overwrite=self.answers.checkedId() == 1)
