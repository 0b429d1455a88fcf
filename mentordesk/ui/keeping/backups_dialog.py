"""The backups and snapshots of the open programme: read, restore, prove; a second folder."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from mentordesk.domain.refusals import Damaged
from mentordesk.services.backups import delete_backup, list_backups, restore, verify_backup
from mentordesk.services.local_days import zone_of
from mentordesk.services.this_computer import keep_second_folder, remembered
from mentordesk.storage.manifests import Kept
from mentordesk.ui.documents_folder import usual_folder
from mentordesk.ui.forms import MARGINS, close_row, roomy
from mentordesk.ui.keeping.backup_rows import COLUMNS, FILTERS, BackupRow
from mentordesk.ui.keeping.offers import ask_target
from mentordesk.ui.listing import listing
from mentordesk.ui.safe_text import ElidedLabel, PlainLabel, text_of
from mentordesk.ui.tab import Work


def prove(kept: tuple[Kept, ...]) -> tuple[str, ...]:
    """Prove backups again, in a task: for each an empty text, or what is wrong with it."""
    found = []
    for one in kept:
        try:
            verify_backup(one)
            found.append("")
        except Damaged as refusal:
            found.append(str(refusal))
    return tuple(found)


class BackupsDialog(QDialog):
    """The list, the newest first, with what can be done with the chosen one."""

    wants_programme = Signal(Path, bool)
    """A programme to open, and whether for reading only."""

    def __init__(self, work: Work, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self._rows: tuple[BackupRow, ...] = ()
        self.setObjectName("backups")
        self.setWindowTitle(self.tr("Backups and snapshots"))
        column = QVBoxLayout(self)
        column.setContentsMargins(*MARGINS)
        column.setSpacing(10)
        column.addWidget(PlainLabel(self.tr("Backups and snapshots"), "heading"))
        column.addWidget(
            PlainLabel(
                self.tr(
                    "Made by themselves: when a programme is opened, before an import or an "
                    "upgrade, and after half an hour of work. The latest stay; older ones are "
                    "thinned out. Snapshots stay until you delete them."
                ),
                "soft",
                wrap=True,
            )
        )
        self.list = listing(
            "backups.table", self.tr("Backups"), COLUMNS, lambda row: int(row.row_id), FILTERS
        )
        self._read = self.list.add_verb(self.tr("&Open for reading"), "eye", self._open)
        self._new = self.list.add_verb(self.tr("&Restore…"), "refresh", self._restore)
        self._prove = self.list.add_verb(self.tr("&Prove all"), "check", self._prove_all)
        self._drop = self.list.add_verb(self.tr("&Delete…"), "trash", self._ask_delete)
        column.addWidget(self.list, 1)
        column.addLayout(self._second_line())
        buttons = close_row()
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
        self.list.table.selectionModel().selectionChanged.connect(lambda *_: self._allow())
        self.list.table.opened.connect(lambda _row: self._open())
        roomy(self, 1080, 580)
        self._show()
        self.list.table.setFocus()

    @property
    def rows(self) -> tuple[BackupRow, ...]:
        """What is listed."""
        return self._rows

    @property
    def chosen(self) -> BackupRow | None:
        """The row that was chosen first, if any."""
        picked = self.list.table.chosen
        return next((row for row in self._rows if picked and row.row_id == picked[0]), None)

    def _second_line(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(8)
        self.second = ElidedLabel("", "soft")
        self.second.setObjectName("backups.second")
        choose = QPushButton(self.tr("Choose a &second folder…"))
        self.no_second = QPushButton(self.tr("&None"))
        self.no_second.setAccessibleName(self.tr("No second folder"))
        for button in (choose, self.no_second):
            button.setAutoDefault(False)
        choose.clicked.connect(self._choose_second)
        self.no_second.clicked.connect(lambda: self._use_second(None))
        line.addWidget(self.second, 1)
        line.addWidget(choose)
        line.addWidget(self.no_second)
        return line

    def _show(self) -> None:
        kept = list_backups(self._work.desk)
        zone = zone_of(self._work.desk)
        self._rows = tuple(BackupRow(n, one, zone=zone) for n, one in enumerate(kept, 1))
        self.list.show_rows(self._rows)
        folder = remembered().second_folder
        none = self.tr("Second copies: none. Choose a folder on another disk to be safer.")
        words = self.tr("Second copies go to %1").replace("%1", folder)
        self.second.setText(words if folder else none)
        self.no_second.setVisible(bool(folder))
        self._allow()

    def _allow(self) -> None:
        one = self.chosen is not None
        for action in (self._read, self._new, self._drop):
            action.setEnabled(one)
        self._prove.setEnabled(bool(self._rows))

    def _open(self) -> None:
        if (row := self.chosen) is not None:
            self.accept()
            self.wants_programme.emit(row.kept.path, True)

    def _restore(self) -> None:
        row = self.chosen
        if row is None:
            return
        path = self._work.desk.path
        target = ask_target(self, path.parent, f"{path.stem} of {row.kept.at:%Y-%m-%d %H%M}")
        if target is not None:
            self._work.tasks.run(
                self._restored,
                restore,
                row.kept.path,
                target,
                title=self.tr("Restoring the backup…"),
            )

    def _restored(self, path: Path) -> None:
        box = QMessageBox(self)
        box.setObjectName("restored")
        box.setIcon(QMessageBox.Icon.Information)
        box.setWindowTitle(self.tr("Restored"))
        box.setTextFormat(box.textFormat().PlainText)
        box.setText(self.tr("The backup was restored to a new file and checked."))
        box.setInformativeText(text_of(str(path)))
        box.setStandardButtons(QMessageBox.StandardButton.Close)
        opening = box.addButton(self.tr("&Open it now"), QMessageBox.ButtonRole.AcceptRole)
        opening.clicked.connect(self.accept)
        opening.clicked.connect(lambda: self.wants_programme.emit(path, False))
        box.setDefaultButton(opening)
        box.open()

    def _prove_all(self) -> None:
        kept = tuple(row.kept for row in self._rows)
        self._work.tasks.run(
            self._proved, prove, kept, title=self.tr("Reading every backup again…")
        )

    def _proved(self, problems: tuple[str, ...]) -> None:
        pairs = zip(self._rows, problems, strict=True)
        self._rows = tuple(replace(row, problem=problem) for row, problem in pairs)
        self.list.show_rows(self._rows)
        self._allow()

    def _ask_delete(self) -> None:
        row = self.chosen
        if row is None:
            return
        box = QMessageBox(self)
        box.setObjectName("delete.backup")
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle(self.tr("Delete for good?"))
        box.setTextFormat(box.textFormat().PlainText)
        box.setText(text_of(self.tr("Delete “%1” for good?").replace("%1", row.words)))
        box.setInformativeText(
            self.tr("There is no undo for this. Copies in a second folder stay.")
        )
        box.setStandardButtons(QMessageBox.StandardButton.Cancel)
        delete = box.addButton(self.tr("&Delete"), QMessageBox.ButtonRole.DestructiveRole)
        delete.clicked.connect(lambda: self._delete(row))
        box.setDefaultButton(QMessageBox.StandardButton.Cancel)
        box.open()

    def _delete(self, row: BackupRow) -> None:
        delete_backup(row.kept)
        self._show()

    def _choose_second(self) -> None:
        title = self.tr("A folder for second copies, best on another disk")
        now = remembered().second_folder or str(usual_folder())
        folder = QFileDialog.getExistingDirectory(self, title, now)
        if folder:
            self._use_second(Path(folder))

    def _use_second(self, folder: Path | None) -> None:
        keep_second_folder(folder)
        self._show()
