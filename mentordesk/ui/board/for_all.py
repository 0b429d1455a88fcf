"""What is done for all pairs at once: Suggest all with its preview, and Confirm."""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from mentordesk.services import confirming, matching, pairing
from mentordesk.ui import doors
from mentordesk.ui.board.acting import Acting
from mentordesk.ui.board.advice import Advice
from mentordesk.ui.board.cards import Cards
from mentordesk.ui.board.confirm_dialog import ConfirmDialog, drafts_of
from mentordesk.ui.board.fit import Proposal
from mentordesk.ui.board.suggest_dialog import SuggestDialog
from mentordesk.ui.tab import Work

if TYPE_CHECKING:
    from mentordesk.ui.board.previewing import Previewed


class ForAll(QObject):
    """The two steps for everybody; what came of them is told by `acting`'s signals."""

    applicants_wanted = Signal(object)
    """Somebody, by application id, or a filter of the Applicants page, by its name."""

    def __init__(self, work: Work, cards: Cards, advice: Advice, acting: Acting) -> None:
        super().__init__(acting)
        self._work, self._cards, self._advice, self._acting = work, cards, advice, acting

    @property
    def _page(self) -> QWidget:
        return self._acting.page

    def _is_open(self) -> bool:
        """Whether this intake is still matched; says so where it is not."""
        finished = self._cards.board.finished
        if finished:
            self._acting.refused.emit(
                self.tr("This intake is finished: nobody is matched in it any more.")
            )
        return not finished

    def suggest(self) -> None:
        """Work out the proven best cohort in a task and show it before anything is changed."""
        if not self._is_open():
            return
        proposer = self._advice.proposer()
        if proposer is None:
            self._acting.refused.emit(self.tr("There is nobody to match yet."))
            return
        self.preview(proposer)

    def preview(self, proposer: Callable[..., Proposal]) -> None:
        """Work out a proposal in a task and show it before anything is changed."""
        if self._is_open() and self._acting.may_change():
            title = self.tr("Looking for the best pairs")
            intake = self._cards.board.intake_id
            self._work.tasks.run(
                self._preview, doors.preview, proposer, self._work.desk, intake, title=title
            )

    def _preview(self, found: "Previewed") -> None:
        shown = self._advice.proposal(found.proposal)
        dialog = SuggestDialog(self._cards.board, shown, found.difference, self._page)
        dialog.open()
        dialog.accepted.connect(lambda: self._apply(found.proposal))
        dialog.finished.connect(dialog.deleteLater)

    def _apply(self, proposal: Proposal) -> None:
        intake = self._cards.board.intake_id
        matching.apply_suggestion(self._work.desk, intake, proposal.answer)
        count = len(proposal.pairs)
        self._acting.done.emit(
            self.tr("1 pair suggested")
            if count == 1
            else self.tr("{count} pairs suggested").format(count=count)
        )

    def confirm(self) -> None:
        """Confirm draft pairs, after a look at the list."""
        if not self._is_open() or not self._acting.may_change():
            return
        board = self._cards.board
        missing = confirming.what_is_missing(self._work.desk, board.intake_id)
        shown = {pair: tuple(map(self._as_shown, lacking)) for pair, lacking in missing.items()}
        dialog = ConfirmDialog(drafts_of(board), self._page, shown)
        dialog.applicants_wanted.connect(self.applicants_wanted)
        dialog.open()
        dialog.accepted.connect(lambda: self._confirm(dialog.chosen))
        dialog.finished.connect(dialog.deleteLater)

    def _as_shown(self, lacking: confirming.Lacking) -> confirming.Lacking:
        """Under the name the board shows, which is a label while comparing is blind."""
        number = lacking.application_id
        card = self._cards.mentee(number) or self._cards.mentor(number)
        return lacking if card is None else replace(lacking, name=card.name)

    def _confirm(self, pairs: list[int]) -> None:
        count = pairing.confirm(self._work.desk, pairs)
        self._acting.done.emit(
            self.tr("1 pair confirmed")
            if count == 1
            else self.tr("{count} pairs confirmed").format(count=count)
        )
