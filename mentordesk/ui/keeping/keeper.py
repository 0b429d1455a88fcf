"""Looks after the open programme: backups when they are due, its place, and what is published."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from mentordesk.domain.refusals import Conflict, Refused
from mentordesk.services.backup_schedule import BackupSchedule
from mentordesk.services.backups import Outcome, carry_out, carry_out_anyway, order
from mentordesk.services.progress import NO_PROGRESS, Progress
from mentordesk.services.publishing import (
    is_behind,
    publish,
    publish_beside,
    publish_if_behind,
    publish_or_why,
    publish_to,
)
from mentordesk.services.this_computer import keep_told, published_at, was_told
from mentordesk.storage.surroundings import surroundings_of
from mentordesk.ui.documents_folder import usual_folder
from mentordesk.ui.keeping.backups_dialog import BackupsDialog
from mentordesk.ui.keeping.last_work import LastWork
from mentordesk.ui.keeping.place_notice import PlaceNotice
from mentordesk.ui.keeping.snapshot_dialog import SnapshotDialog
from mentordesk.ui.safe_text import text_of
from mentordesk.ui.tab import Work
from mentordesk.ui.written import about

_FIRST_MS = 1_500
_EVERY_MS = 60_000


class Keeper(QObject):
    """One for each open programme. Long work runs beside the window; nothing here stops anybody."""

    says = Signal(str)
    wants_programme = Signal(Path, bool)
    """A programme to open instead, and whether for reading only."""
    wants_local = Signal(Path)
    """The programme is to be worked on in a copy on this computer."""

    def __init__(self, work: Work, window: QWidget) -> None:
        super().__init__(window)
        self._work, self._window = work, window
        self._desk = work.desk
        self._schedule = BackupSchedule()
        self._clock = QTimer(self)
        self._clock.setInterval(_EVERY_MS)
        self._clock.timeout.connect(self.look)

    def start(self) -> None:
        """Look after the programme from now on; one that is only read needs nothing."""
        if not self._desk.read_only and not self._clock.isActive():
            self._desk.watch(self._changed)
            self._clock.start()
            # Unless the programme is closed by then: a backup that began after everybody waited
            # for the last task would keep the window from going.
            QTimer.singleShot(
                _FIRST_MS, self, lambda: self.begin() if self._clock.isActive() else None
            )

    def begin(self) -> None:
        """After the first paint: a backup where the newest is not up to date; the notice."""
        self._order("open")
        self.notice()

    def look(self) -> None:
        """Once a minute: a backup after half an hour of change, and the published copy with it."""
        if self._schedule.is_due(self._desk.now()):
            self._order("time")
            tasks, clock = self._work.tasks, self._clock
            tasks.run_quietly(clock, self._say_if_any, publish_if_behind, self._desk)

    def notice(self) -> PlaceNotice | None:
        """Say once for each file that it lies in a network or synced folder, and offer a copy."""
        found = surroundings_of(self._desk.path)
        if found is None or was_told(self._desk.path):
            return None
        keep_told(self._desk.path)
        dialog = PlaceNotice(self._desk.path, found, self._window)
        dialog.accepted.connect(lambda: self.wants_local.emit(self._desk.path))
        dialog.open()
        return dialog

    def back_up(self) -> None:
        """Make a backup now, whatever there is already, and say where it is."""
        self._work.tasks.run(
            self._tell_kept,
            carry_out_anyway,
            order(self._desk, "hand"),
            title=self.tr("Backing up…"),
        )
        self._schedule.backed_up()

    def show_backups(self) -> BackupsDialog:
        """Show the backups and snapshots of this programme."""
        dialog = BackupsDialog(self._work, self._window)
        dialog.wants_programme.connect(self.wants_programme)
        dialog.open()
        return dialog

    def save_snapshot(self) -> None:
        """Ask for a name and keep the whole programme under it."""
        dialog = SnapshotDialog(self._desk, self._window)
        if dialog.exec() and dialog.kept is not None:
            words = self.tr("Snapshot saved: %1")
            self.says.emit(words.replace("%1", dialog.kept.name))

    def publish(self) -> None:
        """Publish a verified copy; the first time, ask where to."""
        if published_at(self._desk.path) is None:
            path, _ = QFileDialog.getSaveFileName(
                self._window,
                self.tr("Publish copies of the programme in a shared folder"),
                str(usual_folder() / self._desk.path.name),
                self.tr("MentorDesk programmes (*.mentordesk)"),
                options=QFileDialog.Option.DontConfirmOverwrite,
            )
            if path:
                self._publish(publish_to, Path(path))
            return
        self._publish(publish)

    def end(self) -> None:
        """The programme closes: publish what was done since, and watch no longer.

        What cannot be published is said, and never keeps the window open; Cancel leaves the
        published file as it was.
        """
        if not self._clock.isActive():
            return
        self._clock.stop()
        self._desk.unwatch(self._changed)
        if is_behind(self._desk):
            last = LastWork(self._work.tasks, self._window.window())
            found = last.done_with(self.tr("Publishing…"), publish_or_why, self._desk)
            if isinstance(found, Refused):
                box = self._box(found)
                box.setStandardButtons(QMessageBox.StandardButton.Close)
                box.exec()

    def _changed(self, _tables: frozenset[str]) -> None:
        self._schedule.changed(self._desk.now())

    def _order(self, why: str) -> None:
        if self._desk.read_only:
            return
        self._work.tasks.run_quietly(self, self._tell, carry_out, order(self._desk, why))
        self._schedule.backed_up()

    def _tell(self, outcome: Outcome) -> None:
        self._say_if_any(outcome.trouble)

    def _say_if_any(self, sentence: str) -> None:
        if sentence:
            self.says.emit(sentence)

    def _tell_kept(self, outcome: Outcome) -> None:
        if outcome.trouble:
            raise Refused(outcome.trouble)
        if outcome.kept is not None:
            words = self.tr("Backed up and proved: %1 rows. All backups: Tools > Backups.")
            rows = sum(outcome.kept.contents.counts.values())
            self.says.emit(words.replace("%1", f"{rows:,}"))

    def _publish(self, how: Callable[..., Path], *where: Path) -> None:
        """Write the copy beside the window; what somebody else did there is answered here."""

        def trying(progress: Progress = NO_PROGRESS) -> Path | Conflict:
            try:
                return how(self._desk, *where, progress=progress)
            except Conflict as conflict:
                return conflict

        self._work.tasks.run(self._say_published, trying, title=self.tr("Publishing…"))

    def _say_published(self, found: Path | Conflict) -> None:
        if isinstance(found, Conflict):
            self._ask_beside(found)
        else:
            self.says.emit(about(self.tr("Published: %1").replace("%1", str(found)), found))

    def _ask_beside(self, refusal: Refused) -> None:
        box = self._box(refusal)
        box.setStandardButtons(QMessageBox.StandardButton.Cancel)
        words = self.tr("Publish &beside it")
        beside = box.addButton(words, QMessageBox.ButtonRole.AcceptRole)
        beside.clicked.connect(lambda: self._publish(publish_beside))
        box.setDefaultButton(beside)
        box.open()

    def _box(self, refusal: Refused) -> QMessageBox:
        box = QMessageBox(self._window)
        box.setObjectName("publishing")
        box.setIcon(QMessageBox.Icon.Information)
        box.setWindowTitle(self.tr("The published copy"))
        box.setTextFormat(box.textFormat().PlainText)
        box.setText(text_of(str(refusal)))
        return box
