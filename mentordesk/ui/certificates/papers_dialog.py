"""Papers for single people: statements of hours and service letters, for one or for many."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QComboBox,
    QDialogButtonBox,
    QFileDialog,
    QLineEdit,
    QPushButton,
    QWidget,
)

from mentordesk.domain.refusals import Refused
from mentordesk.services.certificate_settings import load_settings
from mentordesk.services.opened_files import OpenedFiles
from mentordesk.services.papers_of_people import (
    Choice,
    Paper,
    People,
    book_of,
    load_papers,
    usual_name,
    usual_signatory,
    write_each_paper,
    write_one,
)
from mentordesk.ui.certificates.papers_preview import PapersPreview
from mentordesk.ui.documents_folder import usual_folder
from mentordesk.ui.forms import FormDialog
from mentordesk.ui.parts import counted
from mentordesk.ui.tab import Work
from mentordesk.ui.worded import worded

PAPERS = ("A4", "Letter")

_FIELD = 236
"""A line takes a usual title whole, beside the preview too."""


class StatementsDialog(FormDialog):
    """Asks what is to be made and for whom, and makes it; nothing of it is kept."""

    def __init__(self, work: Work, chosen: Sequence[int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._work, self._chosen = work, tuple(chosen)
        self._opened = OpenedFiles()
        self.destroyed.connect(self._opened.clear)
        many = counted(len(self._chosen), "person", "people")
        self.word(
            self.tr("Statements and letters"),
            self.tr(
                "For %1, from what is logged today. A statement lists every hour that counts "
                "towards professional development; a service letter confirms that somebody took "
                "part."
            ).replace("%1", many),
            self.tr("&Save as PDF…"),
        )
        self.kind, self.paper, self.files = QComboBox(), QComboBox(), QComboBox()
        for kind in Paper:
            self.kind.addItem(worded(kind.capitalize()), kind)
        self.paper.addItems(PAPERS)
        self.paper.setCurrentText(load_settings(work.desk).paper)
        self.files.addItems([self.tr("One PDF with all of them"), self.tr("One PDF each")])
        name, title = usual_signatory(work.desk)
        self.name, self.title = QLineEdit(name), QLineEdit(title)
        for field in (self.name, self.title):
            field.setCursorPosition(0)
            field.setMinimumWidth(_FIELD)
        self.add(self.tr("&What"), self.kind)
        self.add(self.tr("Signed &by"), self.name)
        self.add(self.tr("&Title"), self.title)
        self.add(self.tr("Pa&per"), self.paper)
        self.add(self.tr("&Files"), self.files)
        self.files.setEnabled(len(self._chosen) > 1)
        self.view: QPushButton = self._buttons.addButton(
            self.tr("Open in &viewer"), QDialogButtonBox.ButtonRole.ActionRole
        )
        self.view.setAutoDefault(False)
        self.view.clicked.connect(self._view)
        self.preview = PapersPreview(self.people)
        self.put_beside(self.preview)
        for choice in (self.kind, self.paper):
            choice.currentIndexChanged.connect(self.preview.show_soon)
        for field in (self.name, self.title):
            field.textChanged.connect(self.preview.show_soon)
        self.preview.show_now()

    def people(self) -> People:
        """What is known for the papers as the dialog asks for them now."""
        intake = self._work.intake_id
        if intake is None:
            raise Refused("There is no intake yet. Nothing was made.")
        choice = Choice((self.name.text(), self.title.text()), self.paper.currentText())
        kind = Paper(self.kind.currentData())
        return load_papers(self._work.desk, intake, self._chosen, kind, choice)

    def do(self) -> None:
        """Left open: the papers are made beside the window, and the dialog says what was saved."""

    def _try(self) -> None:
        people = self.people()
        each = bool(self.files.currentIndex())
        place = self._ask_folder() if each else self._ask_file(people)
        if place is not None:
            write = write_each_paper if each else write_one
            self._run(partial(self._saved, place), write, people, place)

    def _view(self) -> None:
        people = self.people()
        self._run(partial(self._show, people), book_of, people)

    def _run(self, then: object, make: object, *given: object) -> None:
        title = self.tr("Making the papers…")
        self._work.tasks.run(then, make, *given, title=title)  # type: ignore[arg-type]  # both call

    def _saved(self, place: Path, paths: tuple[Path, ...]) -> None:
        self.warn("")
        words = self.tr("Saved %1 in %2.").replace("%1", counted(len(paths), "file"))
        self.note.setText(words.replace("%2", place.name))

    def _show(self, people: People, pdf: bytes) -> None:
        path = self._opened.put(usual_name(people), pdf)
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

    def _ask_file(self, people: People) -> Path | None:
        usual = usual_folder() / usual_name(people)
        title, kind = self.tr("Save the papers"), self.tr("PDF files (*.pdf)")
        chosen, _ = QFileDialog.getSaveFileName(self, title, str(usual), kind)
        return Path(chosen) if chosen else None

    def _ask_folder(self) -> Path | None:
        title = self.tr("Folder for the papers")
        chosen = QFileDialog.getExistingDirectory(self, title, str(usual_folder()))
        return Path(chosen) if chosen else None


def show_papers(work: Work, chosen: Sequence[int], parent: QWidget) -> None:
    """Show the dialog for some applications; raises Refused for none."""
    if not chosen:
        raise Refused("Nobody was chosen. Nothing was made; choose somebody in the list.")
    dialog = StatementsDialog(work, chosen, parent)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
