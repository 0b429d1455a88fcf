"""What can be done with one person's certificate: withdraw, replace, print again, the register."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QInputDialog

from mentordesk.services.certificates import CertificateRow
from mentordesk.services.register import withdraw
from mentordesk.ui.certificates.conditions_dialog import ConditionsDialog
from mentordesk.ui.certificates.papers_dialog import show_papers
from mentordesk.ui.certificates.register_dialog import RegisterDialog
from mentordesk.ui.certificates.replace_dialog import ReplaceDialog
from mentordesk.ui.certificates.verification.key_dialogs import require_open_key
from mentordesk.ui.listing import Listing
from mentordesk.ui.tab import Work


class RegisterVerbs(QObject):
    """The verbs of the list's menu; `says` tells what was done, `wants_again` asks to print."""

    says = Signal(str)
    wants_again = Signal(object)

    def __init__(
        self, work: Work, listing: Listing, current: Callable[[], CertificateRow | None]
    ) -> None:
        super().__init__(listing)
        self._work, self._list, self._current = work, listing, current
        self.again = listing.add_verb(self.tr("&Print again…"), "printer", self._print_again)
        self.replace = listing.add_verb(self.tr("&Replace…"), "", self._replace)
        self.withdraw = listing.add_verb(self.tr("Wi&thdraw…"), "", self._withdraw)
        self.papers = listing.add_verb(
            self.tr("&Statement or letter for this person…"), "", self._papers_of_one
        )
        self.many = listing.add_verb(
            self.tr("Statements or &letters for those ticked…"), "", self._papers_of_ticked
        )
        self.conditions = listing.add_verb(self.tr("&Conditions…"), "", self._conditions)
        self.register = listing.add_verb(self.tr("Re&gister…"), "certificate", self._register)
        self.allow(None)

    def allow(self, row: CertificateRow | None) -> None:
        """Enable what can be done with the chosen person's certificate."""
        valid = row is not None and row.has_valid
        self.again.setEnabled(valid)
        self.papers.setEnabled(row is not None)
        self.conditions.setEnabled(not self._work.desk.read_only)
        for action in (self.replace, self.withdraw):
            action.setEnabled(valid and not self._work.desk.read_only)

    def _conditions(self) -> None:
        if self._work.intake_id is not None:
            ConditionsDialog(self._work.desk, self._work.intake_id, self._list).exec()

    def _papers_of_one(self) -> None:
        row = self._current()
        show_papers(self._work, [] if row is None else [row.application_id], self._list)

    def _papers_of_ticked(self) -> None:
        show_papers(self._work, sorted(self._list.model.ticked or ()), self._list)

    def _print_again(self) -> None:
        row = self._current()
        if row is not None and row.has_valid:
            self.wants_again.emit(row)

    def _withdraw(self) -> None:
        row = self._current()
        why, agreed = QInputDialog.getText(
            self._list,
            self.tr("Withdraw a certificate"),
            self.tr("Why? The register keeps the reason."),
        )
        if agreed and row is not None and row.certificate_id is not None:
            withdraw(self._work.desk, row.certificate_id, why)

    def _replace(self) -> None:
        row = self._current()
        if row is not None and row.certificate_id is not None and row.number is not None:
            require_open_key(self._work.desk, self._list)
            words = (row.number, row.name)
            ReplaceDialog(self._work.desk, row.certificate_id, words, self._list).exec()

    def _register(self) -> None:
        dialog = RegisterDialog(self._work, self._list.window())
        dialog.finished.connect(dialog.deleteLater)
        row = self._current()
        if row is not None and row.certificate_id is not None:
            dialog.choose(row.certificate_id)
        dialog.open()
