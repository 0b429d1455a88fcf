"""From dropped files to applicants: review beside the window, plan, preview, apply."""

from pathlib import Path

from PySide6.QtCore import QObject, QTemporaryDir, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from mentordesk.services.imports.applying import apply
from mentordesk.services.imports.planning import plan
from mentordesk.services.imports.reviewed import Reviewed
from mentordesk.services.imports.reviewing import review_sources
from mentordesk.services.programmes import load_programme
from mentordesk.storage.files import write_atomically
from mentordesk.ui.importing.dialog import ImportDialog
from mentordesk.ui.importing.problems import problems_workbook
from mentordesk.ui.tab import Work


class ImportFlow(QObject):
    """One import at a time; `done` carries the sentence that says what was imported."""

    done = Signal(str)

    def __init__(self, work: Work, window: QWidget) -> None:
        super().__init__(window)
        self._work, self._window = work, window
        self._paths: list[Path] = []
        self._passing = QTemporaryDir()
        self.dialog: ImportDialog | None = None

    def start(self, paths: tuple[Path, ...]) -> None:
        """Read files and show what they would change; more files join an import that is shown."""
        if self.dialog is None:
            self._paths = []
        self._paths += [path for path in paths if path not in self._paths]
        self._work.tasks.run(
            self._show,
            review_sources,
            [str(path) for path in self._paths],
            load_programme(self._work.desk).scheme,
            title=self.tr("Reading the files…"),
        )

    def _show(self, reviewed: Reviewed) -> None:
        intake = self._work.intake_id
        if intake is None:
            return
        made = plan(self._work.desk, intake, reviewed)
        if self.dialog is not None:
            self.dialog.show_plan(made)
            return
        self.dialog = ImportDialog(made, Path(self._passing.path()), self._window)
        self.dialog.more_files.connect(self.start)
        self.dialog.agreed.connect(self._apply)
        self.dialog.problems_wanted.connect(self._save_problems)
        self.dialog.finished.connect(self._forget)
        self.dialog.setModal(True)
        self.dialog.open()

    def _apply(self) -> None:
        dialog = self.dialog
        if dialog is None:
            return
        applied = apply(self._work.desk, dialog.plan, dialog.chosen, dialog.decisions)
        dialog.accept()
        self.done.emit(applied.sentence)

    def _forget(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
        self.dialog = None

    def _save_problems(self) -> None:
        if self.dialog is None:
            return
        path, _ = QFileDialog.getSaveFileName(
            self.dialog,
            self.tr("Save the list of problems"),
            self.tr("Problems.xlsx"),
            self.tr("Workbooks (*.xlsx)"),
        )
        if path:
            write_atomically(Path(path), problems_workbook(self.dialog.plan))
