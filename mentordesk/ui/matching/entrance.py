"""The windows of answers on the board: worked out in tasks, shown, and what they ask for is done.

Loaded with the first question; the solver is there by then.
"""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from mentordesk.domain.cohort import Cohort
from mentordesk.matching.forecast import Forecast, forecast
from mentordesk.matching.proof import ProofSlip
from mentordesk.matching.remedies import Remedy
from mentordesk.matching.trade_off import Compromise, trade_off
from mentordesk.matching.understudies import Withdrawal
from mentordesk.services.proof_slips import Checked, ask_slip, prove_settled, write_slip
from mentordesk.ui.board.fit import Reckoning
from mentordesk.ui.board.parts import Parts
from mentordesk.ui.documents_folder import usual_folder
from mentordesk.ui.matching.about import About, about
from mentordesk.ui.matching.asking import check_file, propose_above, try_remedies, try_withdrawals
from mentordesk.ui.matching.checked_dialog import CheckedDialog
from mentordesk.ui.matching.forecast_dialog import ForecastDialog
from mentordesk.ui.matching.frame import AnswerWindow
from mentordesk.ui.matching.giving import give_place
from mentordesk.ui.matching.proof_dialog import ProofDialog
from mentordesk.ui.matching.trade_off_dialog import TradeOffDialog
from mentordesk.ui.matching.understudies_dialog import UnderstudiesDialog
from mentordesk.ui.matching.unmatched_dialog import UnmatchedDialog
from mentordesk.ui.matching.why_dialog import WhyDialog
from mentordesk.ui.tab import Tab
from mentordesk.ui.written import written as told_written

ENDINGS = {"PDF": ".pdf", "JSON": ".json", "Text": ".txt"}


class Answers(QObject):
    """Each question of the board with its window; made with the first question."""

    def __init__(self, parts: Parts, page: Tab) -> None:
        super().__init__(page)
        self._parts, self._page = parts, page

    def _about(self, reckoning: Reckoning) -> About:
        parts = self._parts
        return about(parts.work, parts.cards, parts.advice, reckoning)

    def _open(self, dialog: AnswerWindow) -> None:
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    # -- two people, and one without a mentor ---------------------------------------------------

    def why(self, mentee: int, mentor: int, reckoning: Reckoning) -> None:
        """Why these two, or why not."""
        dialog = WhyDialog(self._about(reckoning), mentee, mentor, self._page)
        dialog.wants_pair.connect(self._pair)
        dialog.wants_override.connect(self._override)
        dialog.wants_application.connect(self._show_application)
        self._open(dialog)

    def unmatched(self, mentee: int, reckoning: Reckoning) -> None:
        """Why somebody has no mentor, and what would help."""
        known = self._about(reckoning)
        self._parts.work.tasks.run(
            partial(self._show_unmatched, known, mentee),
            try_remedies,
            known.settled,
            mentee,
            title=self.tr("Trying out what would help"),
        )

    def _show_unmatched(self, known: About, mentee: int, found: tuple[Remedy, ...]) -> None:
        dialog = UnmatchedDialog(known, mentee, found, self._page)
        dialog.wants_pair.connect(self._pair)
        dialog.wants_override.connect(self._override)
        dialog.wants_place.connect(partial(give_place, self._parts))
        dialog.wants_application.connect(self._show_application)
        dialog.wants_forecast.connect(self.forecast)
        self._open(dialog)

    def _pair(self, mentee: int, mentor: int) -> None:
        self._parts.acting.pair([mentee], mentor)

    def _override(self, mentee: int, mentor: int) -> None:
        one, other = self._parts.cards.mentee(mentee), self._parts.cards.mentor(mentor)
        if one is not None and other is not None:
            self._parts.with_reason.override(one, other)

    def _show_application(self, application_id: int) -> None:
        self._page.wants_tab.emit("Applicants", application_id)

    # -- the proof ------------------------------------------------------------------------------

    def proof(self, reckoning: Reckoning) -> None:
        """The proof slip of the intake as it stands."""
        known = self._about(reckoning)
        asked = ask_slip(known.work.desk, known.cards.board.intake_id)
        known.work.tasks.run(
            partial(self._show_proof, known),
            prove_settled,
            known.settled,
            asked,
            title=self.tr("Proving the answer"),
        )

    def _show_proof(self, known: About, slip: ProofSlip) -> None:
        dialog = ProofDialog(known, slip, self._page)
        dialog.wants_save.connect(self.save_slip)
        dialog.wants_check.connect(self.check_slip)
        self._open(dialog)

    def save_slip(self, slip: ProofSlip) -> None:
        """Ask where to and write the slip."""
        filters = ";;".join(f"{name} (*{ending})" for name, ending in ENDINGS.items())
        usual = usual_folder() / self.tr("Proof slip.pdf")
        title = self.tr("Save the proof slip")
        name, kind = QFileDialog.getSaveFileName(self._page, title, str(usual), filters)
        if name:
            target = Path(name)
            if not target.suffix:
                target = target.with_suffix(ENDINGS.get(kind.split(" ")[0], ".pdf"))
            written = write_slip(self._parts.work.desk, slip, target)
            self._parts.say(told_written(written))

    def check_slip(self) -> None:
        """Ask for a slip's file and show the checker's verdict."""
        work = self._parts.work
        title, kind = self.tr("Check a proof slip"), self.tr("Proof slips (*.json)")
        name, _ = QFileDialog.getOpenFileName(self._page, title, str(usual_folder()), kind)
        if name:
            path, asked = Path(name), ask_slip(work.desk, self._parts.cards.board.intake_id)
            words = self.tr("Checking the slip")
            work.tasks.run(partial(self._show_checked, path), check_file, path, asked, title=words)

    def _show_checked(self, path: Path, found: tuple[Checked, bool]) -> None:
        self._open(CheckedDialog(path, *found, self._page))

    # -- what else could be ---------------------------------------------------------------------

    def trade_off(self, reckoning: Reckoning) -> None:
        """The worst pair against the total."""
        known = self._about(reckoning)
        self._parts.work.tasks.run(
            partial(self._show_trade_off, known),
            trade_off,
            known.settled,
            title=self.tr("Trying higher floors"),
        )

    def _show_trade_off(self, known: About, found: tuple[Compromise, ...]) -> None:
        dialog = TradeOffDialog(known, found, self._page)
        dialog.wants_floor.connect(
            lambda floor: self._parts.for_all.preview(partial(propose_above, known.settled, floor))
        )
        self._open(dialog)

    def understudies(self, mentor: int | None, reckoning: Reckoning) -> None:
        """What if a mentor withdrew; None asks it of all of them."""
        known = self._about(reckoning)
        self._parts.work.tasks.run(
            partial(self._show_understudies, known),
            try_withdrawals,
            known.settled,
            mentor,
            title=self.tr("Matching again without each mentor"),
        )

    def _show_understudies(self, known: About, found: tuple[Withdrawal, ...]) -> None:
        self._open(UnderstudiesDialog(known, found, self._page))

    def forecast(self) -> None:
        """Who would be unmatched if applications closed today, and what to look for."""
        cohort: Cohort | None = self._parts.advice.cohort
        if cohort is not None:
            words = self.tr("Looking ahead")
            self._parts.work.tasks.run(self._show_forecast, forecast, cohort, title=words)

    def _show_forecast(self, found: Forecast) -> None:
        self._open(ForecastDialog(found, self._page))
