"""The fees of an intake: every fee with its papers, the totals, and what may be done."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QInputDialog,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from mentordesk.domain.year import FeeState
from mentordesk.services import fee_papers, fees
from mentordesk.services.accounts import (
    REMINDER,
    AccountRow,
    accounts_workbook,
    load_accounts,
    overdue,
    totals,
)
from mentordesk.services.letter_templates import find_template
from mentordesk.services.letters import draft
from mentordesk.services.releasing import release_places
from mentordesk.storage.files import write_atomically
from mentordesk.ui.amounts import amount_in_words
from mentordesk.ui.documents_folder import usual_folder, with_ending
from mentordesk.ui.fees.asking import FeeSettingsDialog, PaidDialog
from mentordesk.ui.fees.columns import COLUMNS, FILTERS
from mentordesk.ui.forms import MARGINS, close_row, foot
from mentordesk.ui.icons import give_icon
from mentordesk.ui.listing import listing
from mentordesk.ui.pairs.asking import BillDialog
from mentordesk.ui.parts import counted
from mentordesk.ui.safe_text import PlainLabel
from mentordesk.ui.tab import Work
from mentordesk.ui.worded import worded

_S = FeeState
_OPEN = frozenset({_S.DUE, _S.REFUND_QUESTION})
_Allowed = Callable[[AccountRow], bool]


def _sums(words: str) -> str:
    """The sums of a state, one a currency, as the computer's place writes them."""
    return " + ".join(map(amount_in_words, words.split(" and ")))


class FeesDialog(QDialog):
    """The list of fees; each verb acts on the chosen ones as one step that can be undone."""

    def __init__(self, work: Work, intake_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("fees.dialog")
        self._work, self._intake_id = work, intake_id
        self._verbs: list[tuple[QAction, _Allowed, bool]] = []
        self.setWindowTitle(self.tr("Fees"))
        self.setAccessibleName(self.tr("Fees"))
        self.list = listing(
            "fees.table", self.tr("Fees"), COLUMNS, lambda row: int(row.fee.pair_id), FILTERS
        )
        self.sums, self.said = (
            PlainLabel("", "strong", wrap=True),
            PlainLabel("", "soft", wrap=True),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(*MARGINS)
        column.setSpacing(8)
        column.addWidget(PlainLabel(self.tr("Fees of this intake"), "heading"))
        column.addWidget(self.sums)
        column.addWidget(self.list, 1)
        column.addLayout(self._row_of_fees())
        column.addLayout(self._row_of_papers())
        column.addLayout(foot(self.said, self._box()))
        self.resize(1000, 620)
        self.list.table.selectionModel().selectionChanged.connect(self._allow)
        self.list.model.modelReset.connect(self._allow)
        self.refresh()

    def refresh(self) -> None:
        """Show the fees as they are now."""
        rows = load_accounts(self._work.desk, self._intake_id)
        self.list.show_rows(rows)
        words = [f"{count} {worded(state)}: {_sums(sum_)}" for state, count, sum_ in totals(rows)]
        nothing = self.tr("No fee is due yet: that comes with the first confirmed pair.")
        self.sums.setText(" · ".join(words) or nothing)
        self._allow()

    @property
    def chosen(self) -> list[AccountRow]:
        """The rows that are selected, in the order shown."""
        wanted = set(self.list.table.chosen)
        return [row for row in self.list.model.shown if row.fee.pair_id in wanted]

    def _row_of_fees(self) -> QHBoxLayout:
        return self._row(
            self._verb(self.tr("&Paid…"), "check", self._paid, lambda r: r.fee.state in _OPEN),
            self._verb(self.tr("&Who pays…"), "", self._bill, lambda _r: True, alone=True),
            self._verb(
                self.tr("Wai&ve…"),
                "",
                lambda: self._with_reason(self.tr("Why is it waived?"), fees.waive),
                lambda r: r.fee.state in _OPEN,
            ),
            self._verb(
                self.tr("Re&fund"),
                "",
                lambda: self._do(self.tr("Refunded"), fees.refund),
                lambda r: r.fee.state in {_S.REFUND_QUESTION, _S.PAID},
            ),
            self._verb(
                self.tr("&No refund…"),
                "",
                lambda: self._with_reason(self.tr("Why is nothing refunded?"), fees.keep),
                lambda r: r.fee.state is _S.REFUND_QUESTION,
            ),
            self._verb(self.tr("Re&mind…"), "mail", self._remind, lambda r: r.days_late > 0),
            self._verb(
                self.tr("Re&lease the place"),
                "",
                lambda: self._do(self.tr("Released, and can be undone"), release_places),
                lambda r: r.to_release,
            ),
        )

    def _row_of_papers(self) -> QHBoxLayout:
        return self._row(
            self._verb(
                self.tr("Make an &invoice…"),
                "file",
                lambda: self._paper(fee_papers.invoice),
                lambda r: r.invoice is None and r.fee.state in {_S.DUE, _S.PAID},
            ),
            self._verb(
                self.tr("Make a &receipt…"),
                "file",
                lambda: self._paper(fee_papers.receipt),
                lambda r: r.fee.state is _S.PAID,
            ),
            self._verb(
                self.tr("Make a &credit note…"),
                "file",
                lambda: self._paper(fee_papers.credit_note),
                lambda r: r.invoice is not None and r.fee.state is not _S.PAID,
            ),
            self._verb(self.tr("Print &again…"), "printer", self._again, lambda r: bool(r.papers)),
        )

    def _row(self, *buttons: QPushButton) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in buttons:
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _verb(
        self,
        words: str,
        icon: str,
        what: Callable[[], None],
        allowed: _Allowed,
        alone: bool = False,
    ) -> QPushButton:
        """A verb on the chosen fees: one QAction for its button and the list's context menu.

        `allowed` says of each fee whether it may be done, `alone` that it takes one at a time.
        """
        action = QAction(words, self.list.table)
        action.triggered.connect(lambda _on=False: what())
        self.list.table.addAction(action)
        button = QPushButton(words)
        button.setAutoDefault(False)
        if icon:
            give_icon(action, icon)
            give_icon(button, icon)
        button.clicked.connect(action.trigger)
        action.enabledChanged.connect(button.setEnabled)
        self._verbs.append((action, allowed, alone))
        return button

    def _box(self) -> QDialogButtonBox:
        box = close_row()
        other = QDialogButtonBox.ButtonRole.ActionRole
        self.settings = box.addButton(self.tr("&Settings…"), other)
        self.export = box.addButton(self.tr("E&xport for the accounts…"), other)
        box.button(QDialogButtonBox.StandardButton.Close).setDefault(True)
        for button in (self.settings, self.export):
            button.setAutoDefault(False)
        self.settings.setEnabled(not self._work.desk.read_only)
        self.settings.clicked.connect(self._settings)
        self.export.clicked.connect(self._export)
        box.rejected.connect(self.reject)
        return box

    def _allow(self) -> None:
        chosen, writes = self.chosen, not self._work.desk.read_only
        for action, allowed, alone in self._verbs:
            fits = bool(chosen) and all(allowed(row) for row in chosen)
            action.setEnabled(fits and writes and (not alone or len(chosen) == 1))

    def _pairs(self) -> list[int]:
        return [row.fee.pair_id for row in self.chosen]

    def _done(self, words: str) -> None:
        self.said.setText(words)
        self.refresh()

    def _do(self, words: str, what: Callable[..., int]) -> None:
        count = what(self._work.desk, self._pairs())
        self._done(f"{words}: {counted(count, 'fee')}.")

    def _with_reason(self, question: str, what: Callable[..., int]) -> None:
        why, agreed = QInputDialog.getText(self, self.tr("Fees"), question)
        if agreed:
            count = what(self._work.desk, self._pairs(), why)
            self._done(self.tr("Written down for %1.").replace("%1", counted(count, "fee")))

    def _show(self, dialog: QDialog) -> None:
        dialog.finished.connect(self.refresh)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _paid(self) -> None:
        self._show(PaidDialog(self._work.desk, [row.fee for row in self.chosen], self))

    def _bill(self) -> None:
        self._show(BillDialog(self._work.desk, self.chosen[0].fee, self))

    def _settings(self) -> None:
        self._show(FeeSettingsDialog(self._work.desk, self))

    def _remind(self) -> None:
        """Draft the reminders; those written to lately are left out, and it is said."""
        rows = overdue(self._work.desk, self.chosen)
        if not rows:
            self._done(self.tr("All of these were reminded lately, or are not late enough yet."))
            return
        only = {row.fee.application_id for row in rows}
        made = draft(self._work.desk, self._intake_id, find_template(REMINDER), only)
        words = self.tr("%1 drafted: find them in the Letters tab. Nothing was sent.")
        self._done(words.replace("%1", counted(len(made.letter_ids), "reminder")))

    def _paper(self, make: Callable[..., tuple[int, ...]]) -> None:
        """Ask where to before a number is used, then make and save."""
        path = self._where(self.tr("Papers.pdf"), "PDF (*.pdf)")
        if path is not None:
            self._save(make(self._work.desk, self._pairs()), path)

    def _again(self) -> None:
        path = self._where(self.tr("Papers again.pdf"), "PDF (*.pdf)")
        if path is not None:
            self._save(tuple(p.paper_id for row in self.chosen for p in row.papers), path)

    def _save(self, papers: tuple[int, ...], path: Path) -> None:
        write_atomically(path, fee_papers.print_papers(self._work.desk, papers))
        words = self.tr("%1 saved in %2.").replace("%1", counted(len(papers), "paper"))
        self._done(words.replace("%2", path.name))

    def _export(self) -> None:
        path = self._where(self.tr("Fees.xlsx"), "Excel (*.xlsx)")
        if path is not None:
            write_atomically(path, accounts_workbook(self._work.desk, self._intake_id))
            self._done(self.tr("Saved in %1.").replace("%1", path.name))

    def _where(self, name: str, kind: str) -> Path | None:
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save"), str(usual_folder() / name), kind
        )
        return with_ending(chosen, Path(name).suffix) if chosen else None
