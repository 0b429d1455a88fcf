"""Is this certificate genuine? A file that is dropped or chosen, a code or a number."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from mentordesk.domain.refusals import Refused
from mentordesk.services.signing.papers import verify_anything
from mentordesk.services.signing.proving import Known, load_known
from mentordesk.services.verification import VerifyResult
from mentordesk.ui.certificates.verification.verdict_rows import VerdictRow, row_of
from mentordesk.ui.documents_folder import usual_folder
from mentordesk.ui.drops import offers_files
from mentordesk.ui.forms import MARGINS, close_row
from mentordesk.ui.parts import counted
from mentordesk.ui.safe_text import PlainLabel
from mentordesk.ui.tab import Work

_SHOWN = 200
"""Verdicts that are listed one by one; a book of thousands would make the window slow."""


def look_into(what: str, known: Known) -> tuple[VerifyResult, ...] | str:
    """The verdicts, or the sentence that says why there is none; in a task."""
    try:
        return verify_anything(what, known)
    except Refused as refusal:
        return str(refusal)


class VerifyDialog(QDialog):
    """What is dropped or typed is held against this programme's keys and register."""

    def __init__(self, work: Work, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self.setObjectName("verify")
        self.setWindowTitle(self.tr("Verify a certificate"))
        self.setAccessibleName(self.tr("Verify a certificate"))
        self.setAcceptDrops(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(*MARGINS)
        column.setSpacing(12)
        column.addWidget(PlainLabel(self.tr("Is this certificate genuine?"), "heading"))
        words = self.tr(
            "Drop a PDF, a scan or a photograph here, or paste a code, its web address or a "
            "certificate's number."
        )
        column.addWidget(PlainLabel(words, "soft", wrap=True))
        column.addLayout(self._asking())
        self.about = PlainLabel("", "strong", wrap=True)
        column.addWidget(self.about)
        column.addWidget(self._answers(), 1)
        buttons = close_row()
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
        self.resize(680, 460)
        self.line.setFocus()

    def _asking(self) -> QHBoxLayout:
        self.line = QLineEdit()
        self.line.setObjectName("verify.line")
        self.line.setAccessibleName(self.tr("Code, web address or number"))
        self.line.setPlaceholderText(self.tr("Code, web address or number"))
        self.line.setAcceptDrops(False)  # a file that is dropped on it is meant for the dialog
        self.line.setMaxLength(30_000)
        self.check, self.choose = QPushButton(self.tr("&Check")), QPushButton(self.tr("&File…"))
        for button in (self.check, self.choose):
            button.setAutoDefault(False)
        row = QHBoxLayout()
        row.addWidget(self.line, 1)
        row.addWidget(self.check)
        row.addWidget(self.choose)
        self.check.clicked.connect(lambda _on=False: self.look(self.line.text().strip()))
        self.line.returnPressed.connect(self.check.click)
        self.choose.clicked.connect(lambda _on=False: self._choose())
        return row

    def _answers(self) -> QScrollArea:
        page, area = QWidget(), QScrollArea()
        page.setProperty("look", "page")
        self._found = QVBoxLayout(page)
        self._found.setContentsMargins(0, 0, 12, 0)
        self._found.setSpacing(12)
        self._found.addWidget(self._first_words())
        self._found.addStretch(1)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setAccessibleName(self.tr("What was found"))
        area.setWidget(page)
        return area

    def _first_words(self) -> PlainLabel:
        """What can be checked, until something was."""
        words = self.tr(
            "The answer appears here. Certificates of this programme can be checked by their "
            "number, by their code or as a file; a file with many is checked page by page. "
            "Nothing leaves this computer."
        )
        return PlainLabel(words, "soft", wrap=True)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if offers_files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.look(paths[0])

    def look(self, what: str) -> None:
        """Hold something against keys and register, in a task, and show what was found."""
        if not what:
            raise Refused("Paste a code or a number first, or choose a file.")
        known = load_known(self._work.desk)
        title = self.tr("Looking at the certificate…")
        name = Path(what).name if len(what) < 300 and Path(what).suffix else ""
        self._work.tasks.run(
            lambda found: self._show(name, found), look_into, what, known, title=title
        )

    def _choose(self) -> None:
        kinds = self.tr("Certificates (*.pdf *.png *.jpg *.jpeg *.tif *.tiff *.webp *.bmp)")
        title = self.tr("A certificate, a scan or a photograph")
        name, _ = QFileDialog.getOpenFileName(self, title, str(usual_folder()), kinds)
        if name:
            self.look(name)

    def _show(self, name: str, found: tuple[VerifyResult, ...] | str) -> None:
        while self._found.count() > 1:
            item = self._found.takeAt(0)
            if item is not None and (mark := item.widget()) is not None:
                mark.deleteLater()
        if isinstance(found, str):
            self.about.setText(name)
            self._found.insertWidget(0, VerdictRow("warn", found))
            return
        good = sum(1 for one in found if one.is_genuine)
        words = self.tr("%1 genuine, %2 not").replace("%1", counted(good, "certificate"))
        summed = words.replace("%2", str(len(found) - good)) if len(found) > 1 else ""
        self.about.setText(" · ".join(part for part in (name, summed) if part))
        # Those that are not genuine first: they are what one looks for.
        for place, one in enumerate(sorted(found, key=lambda one: one.is_genuine)[:_SHOWN]):
            self._found.insertWidget(place, row_of(one))
