"""The files that came with one application: what each is, open, save, attach another."""

from pathlib import Path

from PySide6.QtCore import QSignalBlocker, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from mentordesk.domain.applications import DocumentKind
from mentordesk.domain.refusals import Refused
from mentordesk.domain.sinks import file_name
from mentordesk.services.applicants import change_kind, document_content
from mentordesk.services.application_page import ApplicationPage, DocumentRow
from mentordesk.services.attaching import attach_file
from mentordesk.services.opened_files import OpenedFiles
from mentordesk.storage.files import write_atomically
from mentordesk.ui.documents_folder import usual_folder
from mentordesk.ui.icons import give_icon
from mentordesk.ui.parts import clear
from mentordesk.ui.safe_text import ElidedLabel, PlainLabel, plain_box
from mentordesk.ui.tab import Work
from mentordesk.ui.tokens import SPACE_M, SPACE_XS
from mentordesk.ui.worded import worded
from mentordesk.ui.written import written

OPENED_TYPES = frozenset(
    {".pdf", ".docx", ".odt", ".rtf", ".txt", ".png", ".jpg", ".jpeg", ".xlsx", ".ods", ".csv"}
)
"""What may be opened in another program; everything else can only be saved."""
KINDS = {
    DocumentKind.FORM: "Form",
    DocumentKind.CODE_OF_CONDUCT: "Code of Conduct",
    DocumentKind.RESUME: "Resume",
    DocumentKind.OTHER: "Other",
}


def size_in_words(size: int) -> str:
    """A size in bytes in the words people use."""
    return f"{max(1, round(size / 1024))} KB" if size < 1_000_000 else f"{size / 1_048_576:.1f} MB"


def open_elsewhere(parent: QWidget, opened: OpenedFiles, file: tuple[str, bytes]) -> None:
    """Ask whether a file (name, bytes) from outside is to be opened in its own program.

    Raises Refused for one that could run as a program.
    """
    name, content = file_name(file[0]), file[1]
    if Path(name).suffix.lower() not in OPENED_TYPES:
        raise Refused(
            f"{name} is of a kind that could run as a program, so it is not opened from here. "
            "Save it if you know what it is."
        )
    question = parent.tr("Open this file in its own program? It came from outside: %1")
    box = plain_box(parent, parent.tr("Open a file"), question.replace("%1", name))
    box.setIcon(QMessageBox.Icon.Question)
    box.setStandardButtons(QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.No)
    if box.exec() == QMessageBox.StandardButton.Yes:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(opened.put(name, content))))


def save_elsewhere(parent: QWidget, file: tuple[str, bytes]) -> str:
    """Ask where a file (name, bytes) is to be saved, and write it there; says so, or nothing."""
    name, content = file
    usual = str(usual_folder() / file_name(name))
    path, _ = QFileDialog.getSaveFileName(parent, parent.tr("Save the file"), usual)
    if not path:
        return ""
    write_atomically(Path(path), content)
    return written(Path(path))


class DocumentsPart(QWidget):
    """The list of documents with their verbs; `says` tells of a file that was saved."""

    says = Signal(str)

    def __init__(self, work: Work) -> None:
        super().__init__()
        self._work = work
        self._application_id = 0
        # What is opened elsewhere lies in a folder of ours alone, which goes with the window.
        self._opened = OpenedFiles()
        self.destroyed.connect(self._opened.clear)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)

    def show_page(self, page: ApplicationPage) -> None:
        """Show the documents of an application."""
        self._application_id = page.application_id
        clear(self._column)
        for document in page.documents:
            self._column.addWidget(self._line(document))
        if not page.documents:
            self._column.addWidget(PlainLabel(self.tr("No file has come yet."), "soft"))
        button = QPushButton(self.tr("&Attach a file…"))
        give_icon(button, "paperclip")
        button.setEnabled(not self._work.desk.read_only)
        button.clicked.connect(self._attach)
        row = QHBoxLayout()
        row.addWidget(button)
        row.addStretch(1)
        self._column.addLayout(row)

    def _line(self, document: DocumentRow) -> QWidget:
        line = QWidget()
        both, row = QVBoxLayout(line), QHBoxLayout()
        both.setContentsMargins(0, 0, 0, SPACE_XS)
        both.setSpacing(2)
        name = ElidedLabel(f"{document.name} · {size_in_words(document.size)}")
        both.addWidget(name)
        both.addLayout(row)
        kinds = QComboBox()
        kinds.setAccessibleName(self.tr("What %1 is").replace("%1", document.name))
        for kind, words in KINDS.items():
            kinds.addItem(worded(words), kind)
        with QSignalBlocker(kinds):
            kinds.setCurrentIndex(list(KINDS).index(document.kind))
        kinds.activated.connect(
            lambda place: change_kind(
                self._work.desk, document.document_id, DocumentKind(kinds.itemData(place))
            )
        )
        kinds.setEnabled(not self._work.desk.read_only)
        row.setSpacing(SPACE_M)
        row.addWidget(kinds)
        row.addStretch(1)
        for words, slot in ((self.tr("Open"), self._open), (self.tr("Save…"), self._save)):
            button = QPushButton(words)
            button.setProperty("look", "link")
            button.setAccessibleName(f"{words.rstrip('…')}: {document.name}")
            button.clicked.connect(lambda _=False, do=slot: do(document))
            row.addWidget(button)
        return line

    def _open(self, document: DocumentRow) -> None:
        open_elsewhere(self, self._opened, document_content(self._work.desk, document.document_id))

    def _save(self, document: DocumentRow) -> None:
        said = save_elsewhere(self, document_content(self._work.desk, document.document_id))
        if said:
            self.says.emit(said)

    def _attach(self) -> None:
        title = self.tr("Attach a file")
        path, _ = QFileDialog.getOpenFileName(self, title, str(usual_folder()))
        if path:
            self.attach_file(Path(path))

    def attach_file(self, path: Path) -> None:
        """File a file of this computer to the application shown."""
        attach_file(self._work.desk, self._application_id, path)
