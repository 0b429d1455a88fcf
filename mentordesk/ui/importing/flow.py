"""From dropped files to applicants: read and plan beside the window, preview, apply beside it."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, QTemporaryDir, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from mentordesk.services.applicants import newest_application
from mentordesk.services.imports.applying import Applied
from mentordesk.services.imports.preview import Batch, import_plan
from mentordesk.services.imports.wishes import Wishes
from mentordesk.storage.files import write_atomically
from mentordesk.ui.documents_folder import usual_folder
from mentordesk.ui.drops import pasted
from mentordesk.ui.importing.dialog import ImportDialog
from mentordesk.ui.importing.looking import Looked, cells_of, let_go, look
from mentordesk.ui.tab import Work
from mentordesk.ui.written import written


class ImportFlow(QObject):
    """One import at a time; `done` carries the sentence that says what was imported.

    Reading, planning and applying each run as one task: the window's thread only shows. While one
    runs, another is not begun (`busy`).
    """

    done = Signal(str)
    list_wanted = Signal(object, object)
    """The kind of another list and its file; the import is over, and begun again behind it."""
    applying = Signal()
    """An import was begun: what is to be shown when it is done can be made meanwhile."""

    def __init__(self, work: Work, window: QWidget) -> None:
        super().__init__(window)
        self._work, self._window = work, window
        self._passing = QTemporaryDir()
        self._batch: Batch | None = None
        self._made: ImportDialog | None = None
        self.dialog: ImportDialog | None = None
        self.busy = False
        self.waiting: tuple[Path, ...] = ()

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
        self._ready()
        before = self.dialog.standing if self.dialog is not None else None
        self._run(self._show, look, self._work.desk, batch, more, before, title=words)

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

    def _show(self, shown: Looked) -> None:
        self._batch = shown.found.batch
        dialog = self._ready()
        pile = dialog.let_go() if self.dialog is not None else []
        dialog.show_preview(shown)
        if self.dialog is None:
            self.dialog = dialog
            dialog.open()
        self._let_go(pile)

    def _let_go(self, pile: list[object]) -> None:
        if pile:
            self._work.tasks.run_quietly(self, lambda _: None, let_go, pile)

    def _ready(self) -> ImportDialog:
        """The dialog, made before the files are read."""
        if self._made is None:
            keep = Path(self._passing.path())
            dialog = self._made = ImportDialog(self._work.desk, keep, self._window)
            dialog.more_files.connect(self.start)
            dialog.wished.connect(self._wish)
            dialog.paste_wanted.connect(self._paste)
            dialog.agreed.connect(self._apply)
            dialog.list_wanted.connect(self._hand_over)
            dialog.problems_wanted.connect(self._save_problems)
            dialog.finished.connect(self._forget)
            dialog.setModal(True)
        return self._made

    def _apply(self) -> None:
        dialog, batch = self.dialog, self._batch
        if dialog is None or batch is None or self.busy:
            return
        self._work.seen_to = newest_application(self._work.desk)
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
        self.applying.emit()

    def _told(self, done: bool) -> None:
        """The work beside the window is over: whoever watches the desk hears of it now."""
        self.busy = False
        dialog = self.dialog
        if done and dialog is not None:
            dialog.accept()
        self._work.desk.tell()

    def _applied(self, applied: Applied) -> None:
        self.done.emit(applied.sentence)

    def _hand_over(self, place: int) -> None:
        """Another list goes its own way; what else was dropped is looked at again after it."""
        dialog, batch = self.dialog, self._batch
        if dialog is None or batch is None or self.busy:
            return
        source = dialog.plan.sources[place]
        self.waiting = tuple(Path(path) for path in batch.paths if path != source.path)
        dialog.reject()
        self.list_wanted.emit(source.likely, Path(source.path))

    def go_on(self) -> None:
        """Look at the files that waited for another list."""
        waiting, self.waiting = self.waiting, ()
        if waiting:
            self.start(waiting)

    def _paste(self) -> None:
        mime = QGuiApplication.clipboard().mimeData()
        if mime is not None and (paths := pasted(mime, Path(self._passing.path()))):
            self.start(paths)

    def _forget(self) -> None:
        if self.dialog is not None:
            cells = cells_of(self._batch) if self._batch is not None else []
            self._let_go([*self.dialog.let_go(), *cells])
            self.dialog.deleteLater()
        self.dialog = self._made = self._batch = None

    def _save_problems(self) -> None:
        if self.dialog is None:
            return
        path, _ = QFileDialog.getSaveFileName(
            self.dialog,
            self.tr("Save the list of problems"),
            str(usual_folder() / self.tr("Problems.xlsx")),
            self.tr("Workbooks (*.xlsx)"),
        )
        if path:
            write_atomically(Path(path), self.dialog.problems())
            self.dialog.tell(written(Path(path)))
