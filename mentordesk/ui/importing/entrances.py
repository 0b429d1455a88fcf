"""The ways into an import besides dropping: files, a folder, a watched folder."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from mentordesk.ui.actions import Actions
from mentordesk.ui.arrivals_bar import ArrivalsBar
from mentordesk.ui.documents_folder import usual_folder
from mentordesk.ui.importing.watching import FolderWatch
from mentordesk.ui.safe_text import title_of
from mentordesk.ui.tab import Work

FOLDER = "import.folder"
"""The choice that remembers where the last imported files were."""
INBOX = "inbox"
"""The folder beside a demonstration in which new applications lie."""


class Entrances(QObject):
    """`chosen` carries files and folders that are to be looked at, `says` a sentence."""

    chosen = Signal(object)
    says = Signal(str)

    def __init__(self, work: Work, window: QWidget, actions: Actions) -> None:
        super().__init__(window)
        self._work, self._window, self._actions = work, window, actions
        self.watch = FolderWatch(work, self)
        self.bar = ArrivalsBar()
        actions["import_folder"].triggered.connect(self.choose_folder)
        actions["watch"].triggered.connect(self.choose_watched)
        self.watch.found.connect(self._found)
        self.watch.troubled.connect(self._troubled)
        self.bar.wanted.connect(self._look)
        self.bar.dismissed.connect(self.watch.put_aside)
        self.bar.stopped.connect(self.stop)

    def resume(self) -> None:
        """Watch the folder that was chosen before, if a programme that can be written is open."""
        if not self._work.desk.read_only:
            self.watch.resume()
        self._name()

    def ask_files(self) -> tuple[Path, ...]:
        """Ask for files to import; none where the person thought better of it."""
        title = self.tr("Files to import")
        names, _ = QFileDialog.getOpenFileNames(self._window, title, str(self.where_they_come))
        if names:
            self._remember(Path(names[0]).parent)
        return tuple(Path(name) for name in names)

    @property
    def where_they_come(self) -> Path:
        """The inbox beside the programme, else the folder of the last import, else the usual one.

        A demonstration has such an inbox: nobody should have to look for it.
        """
        inbox, kept = self._work.desk.path.parent / INBOX, self._work.settings.choice(FOLDER)
        known = (inbox, Path(kept)) if kept else (inbox,)
        return next((folder for folder in known if folder.is_dir()), usual_folder())

    def choose_folder(self) -> None:
        """Ask for a folder and import what is in it."""
        chosen = QFileDialog.getExistingDirectory(
            self._window,
            self.tr("Folder to import: everything in it is looked at"),
            str(self.where_they_come),
        )
        if chosen:
            self._remember(Path(chosen).parent)
            self.chosen.emit((Path(chosen),))

    def _remember(self, folder: Path) -> None:
        self._work.settings.keep_choice(FOLDER, str(folder))

    def choose_watched(self) -> None:
        """Ask which folder is to be watched, or stop watching the one that is."""
        if self.watch.folder is not None:
            self.stop()
            return
        chosen = QFileDialog.getExistingDirectory(
            self._window,
            self.tr("Folder to watch: where your mail program saves messages"),
            str(usual_folder()),
        )
        if chosen:
            self.watch.begin(Path(chosen))
            self._name()
            words = self.tr("Watching %1: new files are announced here, none imports by itself.")
            self.says.emit(words.replace("%1", Path(chosen).name))

    def stop(self) -> None:
        """Watch the folder no longer."""
        self.watch.stop()
        self._name()
        self.says.emit(self.tr("The folder is watched no longer."))

    def _look(self) -> None:
        waiting = self.watch.waiting
        self.watch.put_aside()
        self.chosen.emit(waiting)

    def _found(self, files: tuple[Path, ...]) -> None:
        if self.watch.folder is not None:
            self.bar.show_files(self.watch.folder, files)
        elif not files:
            self.bar.hide()

    def _troubled(self, sentence: str) -> None:
        if sentence or not self.watch.waiting:
            self.bar.show_problem(sentence)

    def _name(self) -> None:
        folder, action = self.watch.folder, self._actions["watch"]
        words = self.tr("&Watch a folder…")
        if folder is not None:
            name = title_of(folder.name, 30)
            words = self.tr("Stop &watching “%1”").replace("%1", name)
        action.setText(words)
