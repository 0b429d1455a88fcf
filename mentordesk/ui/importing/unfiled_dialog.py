"""Files nobody owns yet: what came with a message and fits none, or several, of its applicants."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QDialog,
    QDialogButtonBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from mentordesk.domain.applications import DocumentKind
from mentordesk.domain.refusals import Refused
from mentordesk.services.applicants import load_applicants
from mentordesk.services.opened_files import OpenedFiles
from mentordesk.services.unfiled import UnfiledFile, file_to, unfiled, unfiled_content
from mentordesk.storage.desk import Desk
from mentordesk.ui.applicants.documents import (
    KINDS,
    open_elsewhere,
    save_elsewhere,
    size_in_words,
)
from mentordesk.ui.dates import day_in_words
from mentordesk.ui.forms import MARGINS, FormDialog, close_row, roomy, tab_as_shown
from mentordesk.ui.listing import Filter, listing
from mentordesk.ui.parts import EmptyPage
from mentordesk.ui.rows import Column
from mentordesk.ui.safe_text import PlainLabel, line_of
from mentordesk.ui.tab import Work
from mentordesk.ui.worded import worded

COLUMNS = (
    Column("File", lambda row: row.name, width=250, strong=True),
    Column(
        "Size", lambda row: size_in_words(row.size), key=lambda row: row.size, width=90, right=True
    ),
    Column("Looks like", lambda row: KINDS[row.kind], width=130),
    Column("From", lambda row: row.sender or row.came_in, width=200),
    Column("Subject", lambda row: row.subject, width=190),
    Column(
        "Came",
        lambda row: day_in_words(row.at.date()),
        key=lambda row: row.source_id,
        width=130,
    ),
)
FILTERS = (Filter("all", "All", lambda _row: True),)


class GiveDialog(FormDialog):
    """Asks to whom a file belongs, and what it is."""

    def __init__(
        self, desk: Desk, intake_id: int, file: UnfiledFile, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._file = desk, file
        self.setObjectName("import.give")
        self.word(self.tr("Give a file to an applicant"), line_of(file.name, 90), self.tr("&Give"))
        self.who, self.kind = QComboBox(), QComboBox()
        self.who.setEditable(True)
        self.who.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        for row in load_applicants(desk, intake_id):
            self.who.addItem(line_of(f"{row.name}, {row.role}", 60), row.application_id)
        known = QCompleter(self.who.model(), self.who)
        known.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        known.setFilterMode(Qt.MatchFlag.MatchContains)
        known.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        self.who.setCompleter(known)
        self.who.setCurrentIndex(-1)
        for kind, words in KINDS.items():
            self.kind.addItem(worded(words), kind)
        self.kind.setCurrentIndex(list(KINDS).index(file.kind))
        self.add(self.tr("&To"), self.who)
        self.add(self.tr("&As"), self.kind)
        self.who.setFocus()

    def do(self) -> None:
        place = self.who.findText(self.who.currentText(), Qt.MatchFlag.MatchExactly)
        if place < 0:
            raise Refused(
                "No applicant of this intake is called that. Nothing was changed; choose one."
            )
        number, kind = self.who.itemData(place), DocumentKind(self.kind.currentData())
        file_to(self._desk, self._file.source_id, number, kind)


class UnfiledDialog(QDialog):
    """The list of such files of the intake in hand, in the order they came."""

    def __init__(self, work: Work, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self._opened = OpenedFiles()
        self.destroyed.connect(self._opened.clear)
        self.setWindowTitle(self.tr("Files nobody owns yet"))
        self.setAccessibleName(self.windowTitle())
        self.setObjectName("import.unfiled")
        self.list = listing(
            "import.unfiled.table",
            self.tr("Files"),
            COLUMNS,
            lambda row: int(row.source_id),
            FILTERS,
        )
        self.nothing = EmptyPage(
            "check",
            self.tr("Every file belongs to somebody"),
            self.tr("A file that comes with a message and fits none of its applicants waits here."),
        )
        self._buttons = close_row()
        self.give = self._button(self.tr("&Give to…"), self.give_chosen)
        self.open_file = self._button(self.tr("&Open"), self._open)
        self.save = self._button(self.tr("&Save…"), self._save)
        self._buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(*MARGINS)
        column.addWidget(PlainLabel(self.windowTitle(), "heading"))
        words = self.tr("They came with a message and fit none of its applicants, or several.")
        column.addWidget(PlainLabel(words, "soft"))
        column.addWidget(self.nothing, 1)
        column.addWidget(self.list, 1)
        column.addWidget(self._buttons)
        self.list.table.picked.connect(lambda _: self._allow())
        self.list.table.opened.connect(lambda _: self.give_chosen())
        roomy(self, 1080, 520)
        self._read()

    def _button(self, words: str, do: Callable[[], None]) -> QPushButton:
        button = self._buttons.addButton(words, QDialogButtonBox.ButtonRole.ActionRole)
        button.setAutoDefault(False)
        button.clicked.connect(do)
        return button

    def _read(self) -> None:
        rows = unfiled(self._work.desk, self._work.intake_id)
        self.list.show_rows(rows)
        self.nothing.setVisible(not rows)
        self.list.setVisible(bool(rows))
        if rows:
            self.list.table.choose(rows[0].source_id)
            self.list.table.setFocus()
        self._allow()

    def _chosen(self) -> UnfiledFile | None:
        index = self.list.table.currentIndex()
        return self.list.model.row_at(index) if index.isValid() else None

    def _allow(self) -> None:
        there = self._chosen() is not None
        self.give.setEnabled(there and not self._work.desk.read_only)
        self.open_file.setEnabled(there)
        self.save.setEnabled(there)

    def give_chosen(self) -> None:
        """Ask to whom the chosen file belongs, and file it there."""
        file, intake = self._chosen(), self._work.intake_id
        if file is None or intake is None or not self.give.isEnabled():
            return
        dialog = GiveDialog(self._work.desk, intake, file, self)
        if dialog.exec():
            self._read()
        dialog.deleteLater()

    def _open(self) -> None:
        file = self._chosen()
        if file is not None:
            content = unfiled_content(self._work.desk, file.source_id)
            open_elsewhere(self, self._opened, content)

    def _save(self) -> None:
        file = self._chosen()
        if file is not None:
            save_elsewhere(self, unfiled_content(self._work.desk, file.source_id))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        tab_as_shown(self._buttons)
