"""Exporting: an intake as one workbook or as CSV files, and the blank application forms."""

from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QComboBox, QFileDialog, QWidget

from mentordesk.domain.people import Role
from mentordesk.domain.sinks import file_part
from mentordesk.services.exports import blank_form, export_to
from mentordesk.services.intakes import IntakeRow
from mentordesk.storage.desk import Desk
from mentordesk.storage.files import write_atomically
from mentordesk.ui.documents_folder import usual_folder
from mentordesk.ui.forms import FormDialog


class ExportDialog(FormDialog):
    """Asks what leaves; `written` are the files once the dialog was accepted."""

    def __init__(self, desk: Desk, intake: IntakeRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._intake = desk, intake
        self.written: tuple[Path, ...] = ()
        self.word(
            self.tr("Export"),
            self.tr("A workbook can be edited and imported again."),
            self.tr("&Save…"),
        )
        self.what, self.sensitive, self.cases = QComboBox(), QCheckBox(), QCheckBox()
        for words, key in (
            (self.tr("The intake as one workbook (.xlsx)"), "workbook"),
            (self.tr("The intake as a folder of CSV files"), "folder"),
            (self.tr("Blank application form for mentees"), Role.MENTEE),
            (self.tr("Blank application form for mentors"), Role.MENTOR),
        ):
            self.what.addItem(words, key)
        self.sensitive.setText(self.tr("Include s&ensitive answers and answers under own headings"))
        self.add(self.tr("&What"), self.what)
        self.cases.setText(self.tr("Include support &cases (restricted)"))
        self.form.addRow("", self.sensitive)
        self.form.addRow("", self.cases)
        self.what.currentIndexChanged.connect(self._allow)
        self._allow()

    def _allow(self) -> None:
        for box in (self.sensitive, self.cases):
            box.setEnabled(self.what.currentData() in {"workbook", "folder"})
        self.note.setText(
            self.tr("Pronouns, access needs, who to avoid and the like leave only when ticked.")
        )

    def _try(self) -> None:
        if self.save_to(self._ask()):
            self.accept()

    def _ask(self) -> Path | None:
        name = file_part(self._intake.name)
        if self.what.currentData() == "folder":
            title = self.tr("Folder for the files")
            chosen = QFileDialog.getExistingDirectory(self, title, str(usual_folder()))
            return Path(chosen) if chosen else None
        kind = {Role.MENTEE: "Mentee application", Role.MENTOR: "Mentor application"}
        usual = str(usual_folder() / f"{kind.get(self.what.currentData(), name)}.xlsx")
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save the export"), usual, self.tr("Workbooks (*.xlsx)")
        )
        if not chosen:
            return None
        return Path(chosen if chosen.endswith(".xlsx") else chosen + ".xlsx")

    def save_to(self, target: Path | None) -> bool:
        """Write what is chosen; False where nothing was."""
        if target is None:
            return False
        what = self.what.currentData()
        if what in (Role.MENTEE, Role.MENTOR):
            write_atomically(target, blank_form(self._desk, Role(what)))
            self.written = (target,)
            return True
        self.written = export_to(
            self._desk,
            self._intake.intake_id,
            target,
            include_sensitive=self.sensitive.isChecked(),
            include_cases=self.cases.isChecked(),
        )
        return True
