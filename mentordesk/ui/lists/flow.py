"""From a file to a list's facts: read beside the window, preview, apply beside it."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from mentordesk.domain.surveys import SurveyRound
from mentordesk.services.lists.doors import Aim, LookedAt, look_at
from mentordesk.spreadsheets.list_columns import ListKind
from mentordesk.ui.documents_folder import usual_folder
from mentordesk.ui.importing.entrances import FOLDER
from mentordesk.ui.lists.dialog import ListDialog
from mentordesk.ui.parts import counted
from mentordesk.ui.tab import Work

AIMS: dict[str, Aim] = {
    "members": Aim(ListKind.MEMBERS),
    "attendance": Aim(ListKind.ATTENDANCE),
    "recording": Aim(ListKind.ATTENDANCE, by_recording=True),
    "contacts": Aim(ListKind.CONTACTS),
    "midpoint": Aim(ListKind.SURVEY, asked=SurveyRound.MID_POINT),
    "exit": Aim(ListKind.SURVEY, asked=SurveyRound.EXIT),
}
"""What can be imported, as menus and tabs name it."""
_USUAL = {
    ListKind.MEMBERS: "members",
    ListKind.ATTENDANCE: "attendance",
    ListKind.CONTACTS: "contacts",
    ListKind.SURVEY: "exit",
}


class ListFlow(QObject):
    """Imports lists one at a time; `says` is called with the sentence of what was kept.

    `ended` is emitted when a list was imported or put aside.
    """

    ended = Signal()

    def __init__(self, work: Work, window: QWidget, says: Callable[[str], None]) -> None:
        super().__init__(window)
        self._work, self._window, self._says = work, window, says
        self.dialog: ListDialog | None = None

    def choose(self, what: str, event_id: int | None = None) -> None:
        """Ask for a file and look at it as such a list (see AIMS)."""
        settings = self._work.settings
        kept = Path(settings.choice(FOLDER, str(usual_folder())))
        name, _ = QFileDialog.getOpenFileName(
            self._window,
            self._title(what),
            str(kept if kept.is_dir() else usual_folder()),
            self.tr("Lists (*.xlsx *.xls *.ods *.xlsb *.csv *.tsv *.txt *.html);;All files (*)"),
        )
        if name:
            settings.keep_choice(FOLDER, str(Path(name).parent))
            self.start(replace(AIMS[what], event_id=event_id), Path(name))

    def _title(self, what: str) -> str:
        return {
            "members": self.tr("The association's list of members"),
            "attendance": self.tr("The report of who came"),
            "recording": self.tr("The report of who watched the recording"),
            "contacts": self.tr("A log of meetings"),
            "midpoint": self.tr("Answers to the mid-point survey"),
            "exit": self.tr("Answers to the exit survey"),
        }[what]

    def start_as(self, kind: ListKind, path: Path) -> None:
        """Look at a file that was dropped among applications as the list it is."""
        self.start(AIMS[_USUAL[kind]], path)

    def start(self, aim: Aim, path: Path) -> None:
        """Look at a file as such a list and show what it would change."""
        self._work.tasks.run(
            lambda found: self._show(found, path),
            look_at,
            self._work.desk,
            self._work.intake_id,
            aim,
            str(path),
            title=self.tr("Reading the list…"),
        )

    def _show(self, found: LookedAt, path: Path) -> None:
        dialog = self.dialog = ListDialog(found, path.name, self._window)
        dialog.agreed.connect(self._apply)
        dialog.finished.connect(self._forget)
        dialog.setModal(True)
        dialog.open()

    def _apply(self) -> None:
        dialog = self.dialog
        if dialog is None:
            return
        self._work.tasks.run(
            self._applied,
            dialog.found.apply,
            self._work.desk,
            dialog.chosen,
            dict(dialog.decisions),
            title=self.tr("Importing…"),
            ended=self._told,
        )

    def _told(self, done: bool) -> None:
        """The work beside the window is over: whoever watches the desk hears of it now."""
        if done and self.dialog is not None:
            self.dialog.accept()
        self._work.desk.tell()

    def _applied(self, number: int) -> None:
        words = counted(number, "line kept", "lines kept")
        self._says(self.tr("%1. One step, can be undone.").replace("%1", words))

    def _forget(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
        self.dialog = None
        self.ended.emit()
