"""The register in a window: every certificate ever issued, its life, and what can be done."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QInputDialog,
    QLineEdit,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from mentordesk.domain.year import CertificateState
from mentordesk.services.certificate_numbers import change_initials, load_initials
from mentordesk.services.local_days import zone_of
from mentordesk.services.register import RegisterLine, RegisterRow, load_register, withdraw
from mentordesk.services.register_workbook import export_register
from mentordesk.ui.certificates.register_columns import COLUMNS, FILTERS, event_columns
from mentordesk.ui.certificates.replace_dialog import ReplaceDialog
from mentordesk.ui.certificates.verification.key_dialogs import require_open_key
from mentordesk.ui.documents_folder import usual_folder
from mentordesk.ui.forms import MARGINS, close_row, foot, tab_as_shown
from mentordesk.ui.listing import Listing
from mentordesk.ui.parts import counted
from mentordesk.ui.rows import RowsModel
from mentordesk.ui.safe_text import PlainLabel
from mentordesk.ui.tab import Work
from mentordesk.ui.table import RowsTable


class RegisterDialog(QDialog):
    """The list of certificates at the left, what happened to the chosen one at the right."""

    def __init__(self, work: Work, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self.setWindowTitle(self.tr("Register of certificates"))
        self.model: RowsModel[RegisterRow] = RowsModel(COLUMNS, lambda row: row.certificate_id)
        self.list = Listing("register.list", self.tr("Certificates"), self.model, FILTERS)
        self.list.setMinimumWidth(380)
        self._places: dict[RegisterLine, int] = {}
        self.events: RowsModel[RegisterLine] = RowsModel(
            event_columns(zone_of(work.desk)), lambda line: self._places.get(line, -1)
        )
        self.happened = RowsTable(self.events, "register.events", self.tr("What happened"))
        self.about = PlainLabel("", "soft", wrap=True)
        self.which = QComboBox()
        self.said = PlainLabel("", "soft", wrap=True)
        self._buttons = close_row()
        self.withdraw = self._button(self.tr("Wi&thdraw…"), self._withdraw)
        self.replace = self._button(self.tr("&Replace…"), self._replace)
        self.numbers = self._button(self.tr("&Numbers…"), self._number_otherwise)
        self.numbers.setToolTip(self.tr("The letters that certificate numbers begin with"))
        self.numbers.setEnabled(not work.desk.read_only)
        self.export = self._button(self.tr("Save as &workbook…"), self._export)
        self._lay_out()
        self._wire()
        self.resize(1000, 640)
        self.read()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        tab_as_shown(self._buttons)

    def choose(self, certificate_id: int) -> None:
        """Choose one certificate."""
        self.list.table.choose(certificate_id)

    def read(self) -> None:
        """Read the register anew; the choice stays."""
        rows = load_register(self._work.desk, self.which.currentData())
        self.list.show_rows(rows)
        if rows and not self.list.table.chosen:
            self.list.table.choose(rows[-1].certificate_id)
        self.export.setEnabled(bool(rows))
        self._show()

    @property
    def current(self) -> RegisterRow | None:
        """The chosen certificate."""
        index = self.list.table.currentIndex()
        return self.model.row_at(index) if index.isValid() and self.model.shown else None

    def _show(self) -> None:
        row = self.current
        lines = row.lines if row is not None else ()
        self._places = {line: place for place, line in enumerate(lines)}
        self.events.set_rows(lines)
        said = self.tr("Choose a certificate in the list.")
        if row is not None:
            said = f"{row.number} · {row.name}"
            if row.override_reason:
                said += "\n" + self.tr("Issued although: %1").replace("%1", row.override_reason)
        self.about.setText(said)
        may = (
            row is not None
            and row.state is CertificateState.ISSUED
            and not self._work.desk.read_only
        )
        for button in (self.withdraw, self.replace):
            button.setEnabled(may)

    def _withdraw(self) -> None:
        row, why = self.current, self._ask(self.tr("Withdraw a certificate"))
        if row is not None and why is not None:
            withdraw(self._work.desk, row.certificate_id, why)
            self.said.setText(self.tr("%1 no longer counts.").replace("%1", row.number))
            self.read()

    def _replace(self) -> None:
        row = self.current
        if row is None:
            return
        desk, words = self._work.desk, (row.number, row.name)
        require_open_key(desk, self)
        dialog = ReplaceDialog(desk, row.certificate_id, words, self)
        if not dialog.exec() or dialog.made is None:
            return
        self.read()
        self.list.table.room.fit()  # which one it replaces is read whole
        self.choose(dialog.made)
        new = self.current
        said = self.tr("%1 takes the place of %2. Print it on the Certificates tab.")
        if new is not None:
            self.said.setText(said.replace("%1", new.number).replace("%2", row.number))

    def _number_otherwise(self) -> None:
        now = load_initials(self._work.desk)
        letters, agreed = QInputDialog.getText(
            self,
            self.tr("Numbers of certificates"),
            self.tr("What do the next numbers begin with? Those handed out stay as they are."),
            QLineEdit.EchoMode.Normal,
            now,
        )
        if agreed and letters.strip().upper() != now:
            change_initials(self._work.desk, letters)
            words = self.tr("The next numbers begin with %1.")
            self.said.setText(words.replace("%1", load_initials(self._work.desk)))

    def _ask(self, title: str) -> str | None:
        """The reason as it was typed; None where the person thought better of it."""
        words = self.tr("Why? The register keeps the reason.")
        why, agreed = QInputDialog.getText(self, title, words)
        return why if agreed else None

    def _export(self) -> None:
        usual = usual_folder() / self.tr("Register of certificates.xlsx")
        title, kind = self.tr("Save the register"), self.tr("Workbooks (*.xlsx)")
        name, _ = QFileDialog.getSaveFileName(self, title, str(usual), kind)
        if name:
            path = usual.parent / name
            count = export_register(self._work.desk, path, self.which.currentData())
            words = self.tr("Saved %1 in %2.").replace("%1", counted(count, "certificate"))
            self.said.setText(words.replace("%2", path.name))

    def _button(self, words: str, slot: object) -> QPushButton:
        button = self._buttons.addButton(words, QDialogButtonBox.ButtonRole.ActionRole)
        button.setAutoDefault(False)
        button.clicked.connect(slot)
        return button

    def _wire(self) -> None:
        self._buttons.rejected.connect(self.reject)
        self.which.addItem(self.tr("This intake"), self._work.intake_id)
        self.which.addItem(self.tr("All intakes"), None)
        self.which.setAccessibleName(self.tr("Which intakes"))
        self.which.currentIndexChanged.connect(self.read)
        self.list.table.picked.connect(self._show)

    def _lay_out(self) -> None:
        right = QWidget()
        beside = QVBoxLayout(right)
        beside.setContentsMargins(12, 10, 0, 0)
        beside.addWidget(self.about)
        beside.addWidget(self.happened, 1)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(self.list)
        split.addWidget(right)
        split.setSizes([600, 360])
        split.setChildrenCollapsible(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(*MARGINS)
        column.setSpacing(10)
        column.addWidget(PlainLabel(self.tr("Register of certificates"), "heading"))
        column.addWidget(self.which, alignment=Qt.AlignmentFlag.AlignLeft)
        column.addWidget(split, 1)
        column.addLayout(foot(self.said, self._buttons))
