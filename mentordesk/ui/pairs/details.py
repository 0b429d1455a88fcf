"""One pair in full: its fee, its check-ins, its meetings, its cases, each with what can be done."""

from functools import partial

from PySide6.QtWidgets import (
    QHBoxLayout,
)

from mentordesk.domain.pairing import PairState
from mentordesk.domain.year import FeeState
from mentordesk.services import fees
from mentordesk.services.check_ins import CheckInRow, load_check_ins, not_yet
from mentordesk.services.fees import FeeRow, load_fee
from mentordesk.services.pairs import PairRow
from mentordesk.ui.amounts import amount_in_words
from mentordesk.ui.badges import Badge
from mentordesk.ui.pairs.asking import (
    BillDialog,
    CheckInDialog,
    PayDialog,
)
from mentordesk.ui.pairs.columns import fee_chip, state_chips
from mentordesk.ui.pairs.contacts import ContactSections
from mentordesk.ui.pairs.pane import SectionsPane
from mentordesk.ui.pairs.words import check_in_words, fee_words
from mentordesk.ui.pairs.year_sections import YearSections
from mentordesk.ui.parts import EmptyPage, clear, counted
from mentordesk.ui.safe_text import PlainLabel
from mentordesk.ui.tab import Work

_NOT_TOLD = frozenset({PairState.DRAFT, PairState.CONFIRMED})


class PairPane(SectionsPane):
    """The pane at the right of the list of pairs."""

    def __init__(self, work: Work) -> None:
        super().__init__(work)
        self._row: PairRow | None = None
        self._sections = YearSections(self, work)
        self._contacts = ContactSections(self, work)

    @property
    def pair_id(self) -> int | None:
        """The pair that is shown."""
        return self._row.pair_id if self._row is not None else None

    def show_pair(self, row: PairRow | None) -> None:
        """Show a pair as it is now, or say that none is chosen."""
        if row is None or self._row is None or row.pair_id != self._row.pair_id:
            self.verticalScrollBar().setValue(0)
        self._row = row
        held = self._held
        clear(self._column)
        self._show(row)
        self.hold_again(held)

    def show_several(self, count: int) -> None:
        """Say that several pairs are chosen: what is done above the list is done to all of them."""
        self._row = None
        clear(self._column)
        self._column.addWidget(
            EmptyPage(
                "pairs",
                self.tr("%1 are chosen").replace("%1", counted(count, "pair")),
                self.tr(
                    "What is pressed above the list is done to all of them. What is grey does not "
                    "fit them all: narrow the list first."
                ),
            )
        )

    def _show(self, row: PairRow | None) -> None:
        if row is None:
            self._column.addWidget(
                EmptyPage(
                    "pairs", self.tr("No pair is chosen"), self.tr("Choose a pair in the list.")
                )
            )
            return
        self._head(row)
        self._sections.before(row)
        self._fee(row, load_fee(self._work.desk, row.pair_id))
        self._check_ins(row)
        self._contacts.meetings(row)
        self._contacts.cases(row)
        self._sections.after(row)
        self._column.addStretch(1)

    def _head(self, row: PairRow) -> None:
        self._column.addWidget(PlainLabel(f"{row.mentee} · {row.mentor}", "title", wrap=True))
        chips = QHBoxLayout()
        for chip in state_chips(row):
            chips.addWidget(Badge(chip))
        chips.addStretch(1)
        self._column.addLayout(chips)
        if row.end_reason is not None:
            words = f"{row.end_reason.capitalize()}. {row.end_note}".strip()
            self._column.addWidget(PlainLabel(words, "soft", wrap=True))

    def _fee(self, row: PairRow, fee: FeeRow | None) -> None:
        if fee is None:
            self.section(self.tr("Fee"))
            self.say(self.tr("None: a fee is due only by a confirmed pair of an intake with one."))
            return
        pairs = [row.pair_id]
        desk = self._work.desk
        pay = (self.tr("Paid…"), lambda: self.open_dialog(PayDialog(desk, fee, self)))
        bill = (self.tr("Who pays…"), lambda: self.open_dialog(BillDialog(desk, fee, self)))
        waive = (
            self.tr("Waive…"),
            lambda: self.ask_why(
                self.tr("Why is it waived?"), lambda why: fees.waive(desk, pairs, why)
            ),
        )
        give_back = (self.tr("Refund"), lambda: fees.refund(desk, pairs))
        keep = (
            self.tr("No refund…"),
            lambda: self.ask_why(
                self.tr("Why is nothing refunded?"), lambda why: fees.keep(desk, pairs, why)
            ),
        )
        self.section(self.tr("Fee"))
        line = QHBoxLayout()
        line.addWidget(PlainLabel(amount_in_words(fee.amount)))
        line.addWidget(Badge(fee_chip(fee.state)))
        line.addStretch(1)
        self._column.addLayout(line)
        self.say(fee_words(fee))
        self.verbs(
            self.tr("Fee"),
            *{
                FeeState.DUE: (pay, waive, bill),
                FeeState.PAID: (bill,),
                FeeState.REFUND_QUESTION: (give_back, keep),
            }.get(fee.state, ()),
        )

    def _check_ins(self, row: PairRow) -> None:
        self.section(self.tr("Check-ins"))
        rows = load_check_ins(self._work.desk, row.pair_id)
        if not rows:
            self.say(self.tr("They are set up when the pair is told."))
        first = next((one for one in rows if one.done_on is None), None)
        for one in rows:
            due = one.done_on is None and one.due_on <= self._work.desk.today()
            self.say(check_in_words(one), "warn" if due else "soft")
            about = counted(one.month, "month")
            if one is first and row.state not in _NOT_TOLD:
                self.verbs(about, (self.tr("Note a check-in…"), partial(self._ask, one)))
        done = [one for one in rows if one.done_on is not None]
        if done:
            last = done[-1]
            self.verbs(
                counted(last.month, "month"),
                (
                    self.tr("Take the last one back"),
                    lambda: not_yet(self._work.desk, last.pair_id, last.month),
                ),
            )

    def _ask(self, one: CheckInRow) -> None:
        dialog = CheckInDialog(self._work.desk, one, self)
        if self._row is not None:
            dialog.of_whom(f"{self._row.mentee} · {self._row.mentor}")
        self.open_dialog(dialog)
