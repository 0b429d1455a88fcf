"""From dropped files to applicants: read and plan beside the window, preview, apply beside it."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, QTemporaryDir, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from mentordesk.services.imports.applying import Applied
from mentordesk.services.imports.preview import Batch, Preview, import_plan, preview
from mentordesk.services.imports.wishes import Wishes
from mentordesk.storage.files import write_atomically
from mentordesk.ui.drops import pasted
from mentordesk.ui.importing.dialog import ImportDialog
from mentordesk.ui.importing.problems import problems_workbook
from mentordesk.ui.tab import Work


class ImportFlow(QObject):
    """One import at a time; `done` carries the sentence that says what was imported.

    Reading, planning and applying each run as one task: the window's thread only shows. While one
    runs, another is not begun (`busy`).
    """

    done = Signal(str)

    def __init__(self, work: Work, window: QWidget) -> None:
        super().__init__(window)
        self._work, self._window = work, window
        self._passing = QTemporaryDir()
        self._batch: Batch | None = None
        self.dialog: ImportDialog | None = None
        self.busy = False

    def start(self, paths: tuple[Path, ...]) -> None:
        """Read files and show what they would change; more files join an import that is shown."""
        intake = self._work.intake_id
        if intake is None or self.busy:
            return
        batch = self._batch if self.dialog is not None else None
        known = set(batch.paths) if batch is not None else set()
        more = tuple(str(path) for path in paths if str(path) not in known)
        if more:
            self._look(batch or Batch(intake), tuple(dict.fromkeys(more)))

    def _wish(self, wishes: Wishes) -> None:
        """Understand the same files again with what the coordinator just said."""
        if self._batch is not None and not self.busy:
            self._look(replace(self._batch, wishes=wishes))

    def _look(self, batch: Batch, more: tuple[str, ...] = ()) -> None:
        words = self.tr("Reading the files…") if more else self.tr("Looking at the files again…")
        self._run(self._show, preview, self._work.desk, batch, more, title=words)

    def _run(
        self,
        then: Callable[..., None],
        function: Callable[..., object],
        *args: object,
        title: str,
        ended: Callable[[bool], None] | None = None,
    ) -> None:
        self.busy = True
        self._work.tasks.run(then, function, *args, title=title, ended=ended or self._rest)

    def _rest(self, _done: bool) -> None:
        self.busy = False

    def _show(self, found: Preview) -> None:
        self._batch = found.batch
        if self.dialog is not None:
            self.dialog.show_preview(found)
            return
        self.dialog = ImportDialog(found, self._work.desk, Path(self._passing.path()), self._window)
        self.dialog.more_files.connect(self.start)
        self.dialog.wished.connect(self._wish)
        self.dialog.paste_wanted.connect(self._paste)
        self.dialog.agreed.connect(self._apply)
        self.dialog.problems_wanted.connect(self._save_problems)
        self.dialog.finished.connect(self._forget)
        self.dialog.setModal(True)
        self.dialog.open()

    def _apply(self) -> None:
        dialog, batch = self.dialog, self._batch
        if dialog is None or batch is None or self.busy:
            return
        self._run(
            self._applied,
            import_plan,
            self._work.desk,
            dialog.plan,
            dialog.choice,
            batch.wishes,
            title=self.tr("Importing…"),
            ended=self._told,
        )

    def _told(self, done: bool) -> None:
        """The work beside the window is over: whoever watches the desk hears of it now."""
        self.busy = False
        dialog = self.dialog
        if done and dialog is not None:
            dialog.accept()
        self._work.desk.tell()

    def _applied(self, applied: Applied) -> None:
        self.done.emit(applied.sentence)

    def _paste(self) -> None:
        mime = QGuiApplication.clipboard().mimeData()
        if mime is not None and (paths := pasted(mime, Path(self._passing.path()))):
            self.start(paths)

    def _forget(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
        self.dialog = self._batch = None

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
