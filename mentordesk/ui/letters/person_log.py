"""Every letter one person was ever written, as a dialog: the list above, the letter below."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QPlainTextEdit,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from mentordesk.services.letters import load_letters_of
from mentordesk.ui.forms import MARGINS, close_row
from mentordesk.ui.letters.columns import LOG, LOG_FILTERS
from mentordesk.ui.listing import listing
from mentordesk.ui.safe_text import PlainLabel, line_of, written_of
from mentordesk.ui.tab import Work
from mentordesk.ui.tokens import SPACE_M


class PersonLetters(QDialog):
    """The letters of a person over all intakes, the latest first."""

    def __init__(self, work: Work, person_id: int, name: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setObjectName("letters.person")
        self.setWindowTitle(self.tr("Letters to %1").replace("%1", line_of(name)))
        self.setAccessibleName(self.windowTitle())
        self.rows = load_letters_of(work.desk, person_id)
        self.list = listing(
            "letters.of_person", self.tr("Letters"), LOG[1:], lambda row: int(row.letter_id),
            LOG_FILTERS,
        )  # fmt: skip
        self.shown = QPlainTextEdit()
        self.shown.setReadOnly(True)
        self.shown.setAccessibleName(self.tr("The letter as it was written"))
        self.shown.setPlaceholderText(
            self.tr("Choose a letter in the list.")
            if self.rows
            else self.tr("No letter was written to this person yet.")
        )
        split = QSplitter(Qt.Orientation.Vertical)
        split.addWidget(self.list)
        split.addWidget(self.shown)
        split.setChildrenCollapsible(False)
        split.setProperty("look", "gap")
        split.setHandleWidth(SPACE_M)
        buttons = close_row()
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(*MARGINS)
        column.setSpacing(SPACE_M)
        column.addWidget(PlainLabel(self.windowTitle(), "heading", wrap=True))
        column.addWidget(split, 1)
        column.addWidget(buttons)
        self.list.table.picked.connect(self._show)
        self.list.show_rows(self.rows)
        if self.rows:
            self.list.table.choose(self.rows[0].letter_id)
        self.resize(980, 640)

    def _show(self, letter_id: int | None) -> None:
        row = next((row for row in self.rows if row.letter_id == letter_id), None)
        self.shown.setPlainText(written_of(f"{row.subject}\n\n{row.body}", 20_000) if row else "")
