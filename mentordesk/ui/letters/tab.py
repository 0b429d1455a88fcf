"""The Letters tab: write letters, and what was drafted and sent."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QStackedWidget, QTabBar, QVBoxLayout

from mentordesk.domain.year import LetterState
from mentordesk.services.letter_files import export_drafts
from mentordesk.services.letters import load_letters, mark_sent
from mentordesk.ui.letters.columns import LOG, LOG_FILTERS
from mentordesk.ui.letters.writing import WritingPart
from mentordesk.ui.listing import listing
from mentordesk.ui.parts import counted
from mentordesk.ui.tab import Tab, Work


class LettersTab(Tab):
    """Two sides: writing, and the drafts with what became of them."""

    title = "Letters"
    shows = frozenset(
        {
            "answer",
            "application",
            "attendance",
            "certificate",
            "check_in",
            "check_line",
            "contact",
            "event",
            "fee",
            "hours",
            "intake",
            "letter",
            "pair",
            "person",
            "setting",
            "vocabulary_option",
        }
    )

    def __init__(self, work: Work) -> None:
        super().__init__(work)
        self.writing = WritingPart(work)
        self.log = listing(
            "letters.log", self.tr("Drafts"), LOG, lambda row: int(row.letter_id), LOG_FILTERS
        )
        self._save = self.log.add_verb(self.tr("S&ave as drafts…"), "save", self._save_drafts)
        self._sent = self.log.add_verb(self.tr("Mark as &sent"), "check", self._mark)
        self.sides = QTabBar()
        self.sides.setObjectName("letters.sides")
        self.sides.setAccessibleName(self.tr("Write letters, or see the drafts"))
        self.sides.setDrawBase(False)
        self.sides.setExpanding(False)
        self.sides.addTab(self.tr("&Write"))
        self.sides.addTab(self.tr("&Drafts"))
        self._stack = QStackedWidget()
        for part in (self.writing, self.log):
            self._stack.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.sides)
        column.addWidget(self._stack, 1)
        self.sides.currentChanged.connect(self._stack.setCurrentIndex)
        self.writing.says.connect(self.says)
        self.writing.drafted.connect(self._show_drafts)
        self.log.table.selectionModel().selectionChanged.connect(self._allow)
        self.begin_at(self.sides)

    def refresh(self) -> None:
        intake = self.work.intake_id
        letters = load_letters(self.work.desk, intake) if intake is not None else ()
        self.log.show_rows(letters)
        self.badge_changed.emit(self.log.counted("drafted"))
        self.writing.refresh()
        self._allow()

    def search(self, text: str) -> None:
        self.writing.list.box.setText(text)
        self.log.box.setText(text)

    def _show_drafts(self) -> None:
        self.sides.setCurrentIndex(1)
        self.log.table.selectAll()

    def _drafts_chosen(self) -> list[int]:
        chosen = set(self.log.table.chosen)
        return [
            row.letter_id
            for row in self.log.model.rows
            if row.letter_id in chosen and row.state is LetterState.DRAFTED
        ]

    def _allow(self) -> None:
        chosen = bool(self.log.table.chosen)
        self._save.setEnabled(chosen)
        self._sent.setEnabled(bool(self._drafts_chosen()) and not self.work.desk.read_only)

    def _save_drafts(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("Folder for the drafts"))
        if folder and self.work.intake_id is not None:
            chosen = self.log.table.chosen
            files = export_drafts(self.work.desk, self.work.intake_id, Path(folder), chosen)
            words = self.tr("%1 saved. Open them in your mail program to send them.")
            self.says.emit(words.replace("%1", counted(len(files), "draft")))

    def _mark(self) -> None:
        mark_sent(self.work.desk, self._drafts_chosen())
