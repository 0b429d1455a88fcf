"""The dialog that makes a programme: the scheme's name, its association, its zone, its file."""

from pathlib import Path
from zoneinfo import available_timezones

from PySide6.QtCore import QTimeZone
from PySide6.QtWidgets import QComboBox, QFileDialog, QHBoxLayout, QLineEdit, QPushButton, QWidget

from mentordesk.domain.refusals import Refused
from mentordesk.domain.vocabulary import Scheme
from mentordesk.services.paper import begin_on
from mentordesk.services.programmes import create
from mentordesk.services.schemes import read_scheme
from mentordesk.storage.opening import SUFFIX
from mentordesk.ui.amounts import usual_currency
from mentordesk.ui.documents_folder import programmes_folder, usual_folder
from mentordesk.ui.forms import FormDialog
from mentordesk.ui.paper import usual_paper

CURRENCIES = ("AUD", "NZD", "GBP", "EUR", "USD", "CAD", "HKD", "SGD", "CHF", "INR", "ZAR")


def file_name_of(name: str) -> str:
    """A file name for a programme's name: letters, digits, spaces, hyphens."""
    kept = "".join(c if c.isalnum() or c in " -_" else " " for c in name)
    return " ".join(kept.split())[:80] + SUFFIX if kept.strip() else ""


class ProgrammeDialog(FormDialog):
    """Makes a programme file; `made` is its path once the dialog was accepted."""

    def __init__(self, base: Scheme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.made: Path | None = None
        self._folder, self._chosen = programmes_folder(), ""
        self.word(
            self.tr("New programme"),
            self.tr("One file holds the scheme, its people and all its intakes."),
            self.tr("&Make the programme"),
        )
        self.name, self.organisation = QLineEdit(), QLineEdit()
        self.zone, self.currency = QComboBox(), QComboBox()
        self.zone.setEditable(True)
        self.zone.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.zone.addItems(sorted(available_timezones()))
        self.zone.setCurrentText(bytes(QTimeZone.systemTimeZoneId().data()).decode())
        self.currency.addItems(list(dict.fromkeys((usual_currency(CURRENCIES[0]), *CURRENCIES))))
        self.lists = QComboBox()
        self.lists.addItem(self.tr("Those of library and information work (a sample)"), base)
        self.lists.addItem(self.tr("None yet: begin with empty lists"), Scheme(name=""))
        self.lists.addItem(self.tr("Those of a scheme file…"), None)
        self.lists.activated.connect(self._choose_lists)
        self.file = QLineEdit()
        self.add(self.tr("&Name of the scheme"), self.name)
        self.add(self.tr("&Association"), self.organisation)
        self.add(self.tr("Time &zone"), self.zone)
        self.add(self.tr("&Currency"), self.currency)
        self.add(self.tr("&Lists of choices"), self.lists)
        self.add(self.tr("&File"), self._file_row())
        self.name.textChanged.connect(self._suggest)

    def _file_row(self) -> QWidget:
        row = QWidget()
        across = QHBoxLayout(row)
        across.setContentsMargins(0, 0, 0, 0)
        self.file.setAccessibleName(self.tr("File of the programme"))
        choose = QPushButton(self.tr("C&hoose…"))
        choose.setAutoDefault(False)
        choose.clicked.connect(self._choose)
        across.addWidget(self.file, 1)
        across.addWidget(choose)
        return row

    def _suggest(self, name: str) -> None:
        if self.file.text() in ("", self._chosen):
            self._chosen = str(self._folder / file_name_of(name)) if name.strip() else ""
            self.file.setText(self._chosen)

    def _choose_lists(self) -> None:
        if self.lists.currentData() is not None:
            return
        path, _ = QFileDialog.getOpenFileName(
            self, self.tr("A scheme file"), str(usual_folder()), self.tr("Scheme files (*.json)")
        )
        self.lists.setCurrentIndex(0)
        if path:
            scheme = read_scheme(Path(path))
            self.lists.insertItem(0, Path(path).name, scheme)
            self.lists.setCurrentIndex(0)

    def _choose(self) -> None:
        path, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("Where to keep the programme"),
            self.file.text() or str(self._folder),
            self.tr("MentorDesk programmes (*%1)").replace("%1", SUFFIX),
        )
        if path:
            self.file.setText(path if path.endswith(SUFFIX) else path + SUFFIX)

    def do(self) -> None:
        if not self.name.text().strip():
            raise Refused("Give the scheme a name first. Nothing was made.")
        if self.zone.currentText() not in available_timezones():
            raise Refused("Choose the time zone from the list. Nothing was made.")
        path = Path(self.file.text().strip()).expanduser()
        if path.parent == self._folder:
            self._folder.mkdir(parents=True, exist_ok=True)
        base: Scheme = self.lists.currentData()
        scheme = Scheme(
            name=self.name.text().strip(),
            organisation=self.organisation.text().strip(),
            time_zone=self.zone.currentText(),
            day_first=base.day_first,
            home_country=base.home_country,
            home_dial=base.home_dial,
            currency=self.currency.currentText(),
            options=base.options,
        )
        desk = create(path, scheme)
        try:
            begin_on(desk, usual_paper())
        finally:
            desk.close()
        self.made = path
