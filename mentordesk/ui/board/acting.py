"""What the board does: every way of making, breaking and confirming pairs ends here.

The services keep the rules and raise `Refused`; here is asked first, so that a refusal is said
where the coordinator looks, and what was done is told with Undo at hand.
"""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QMenu, QWidget

from mentordesk.services import matching, pairing
from mentordesk.services.board import MenteeCard, MentorCard
from mentordesk.ui.board.advice import Advice
from mentordesk.ui.board.assign_dialog import AssignDialog
from mentordesk.ui.board.cards import Cards
from mentordesk.ui.board.confirm_dialog import ConfirmDialog, drafts_of
from mentordesk.ui.board.fit import Proposal
from mentordesk.ui.board.menus import full_menu
from mentordesk.ui.board.override_dialog import OverrideDialog
from mentordesk.ui.board.suggest_dialog import SuggestDialog
from mentordesk.ui.tab import Work


class Acting(QObject):
    """The board's verbs. `done` tells what was done, `refused` why nothing was."""

    done = Signal(str)
    paired = Signal(int, int)
    """A pair was made, of these (mentee, mentor); before `done`."""
    refused = Signal(str)

    def __init__(self, work: Work, cards: Cards, advice: Advice, page: QWidget) -> None:
        super().__init__(page)
        self._work, self._cards, self._advice, self._page = work, cards, advice, page
        self.menu: QMenu | None = None

    def pair(self, mentees: list[int], mentor: int) -> None:
        """Pair mentees with a mentor: by drop, Assign, Enter or paste alike."""
        whom = self._cards.mentor(mentor)
        new = [m for m in self._cards.mentees(mentees) if m.mentor_application_id != mentor]
        if whom is None or not new:
            return
        why = self._advice.why_not([card.application_id for card in new], mentor)
        if why:
            self.refused.emit(why)
        elif len(new) <= whom.free:
            self._pair(new, whom)
        elif len(new) == 1:
            self._ask_about_full(new[0], whom)
        else:
            sentence = self.tr("{mentor} has {free} free places; {count} mentees do not fit.")
            self.refused.emit(
                sentence.format(mentor=whom.name, free=max(0, whom.free), count=len(new))
            )

    def _pair(self, mentees: list[MenteeCard], mentor: MentorCard) -> None:
        ids = [card.application_id for card in mentees]
        for mentee in ids:
            pairing.pair(self._work.desk, mentee, mentor.application_id)
        self.paired.emit(ids[0], mentor.application_id)
        names = ", ".join(card.name for card in mentees)
        self.done.emit(
            self.tr("{mentee} paired with {mentor}").format(mentee=names, mentor=mentor.name)
        )

    def _ask_about_full(self, newcomer: MenteeCard, mentor: MentorCard) -> None:
        self.menu = full_menu(
            self._page,
            newcomer,
            mentor,
            lambda holder: self._swap(newcomer, holder, mentor),
            lambda: self._one_more(newcomer, mentor),
        )
        self.menu.popup(QCursor.pos())

    def _swap(self, newcomer: MenteeCard, holder: MenteeCard, mentor: MentorCard) -> None:
        pairing.swap(self._work.desk, newcomer.application_id, holder.application_id)
        self.paired.emit(newcomer.application_id, mentor.application_id)
        text = self.tr("{mentee} paired with {mentor} instead of {holder}")
        self.done.emit(text.format(mentee=newcomer.name, mentor=mentor.name, holder=holder.name))

    def _one_more(self, newcomer: MenteeCard, mentor: MentorCard) -> None:
        pairing.one_more_place(self._work.desk, newcomer.application_id, mentor.application_id)
        self.paired.emit(newcomer.application_id, mentor.application_id)
        text = self.tr("{mentor} has one more place, for {mentee}")
        self.done.emit(text.format(mentor=mentor.name, mentee=newcomer.name))

    def unpair(self, mentees: list[int]) -> None:
        """Part mentees from their mentors; they wait again."""
        for card in self._cards.mentees(mentees):
            if card.pair_id is not None:
                mentor = self._cards.partner(card)
                pairing.unpair(self._work.desk, card.pair_id)
                self.done.emit(
                    self.tr("{mentee} no longer paired with {mentor}").format(
                        mentee=card.name, mentor=mentor.name if mentor else ""
                    )
                )

    def toggle_pin(self, mentee: MenteeCard) -> None:
        """Pin a pair, so that Suggest all leaves it alone, or take the pin off."""
        if mentee.pair_id is None:
            return
        if mentee.pinned:
            pairing.unpin(self._work.desk, mentee.pair_id)
            self.done.emit(self.tr("{mentee} is no longer pinned").format(mentee=mentee.name))
        else:
            pairing.pin(self._work.desk, mentee.pair_id)
            self.done.emit(self.tr("{mentee} is pinned").format(mentee=mentee.name))

    def assign_to(self, mentee: MenteeCard) -> None:
        """Choose a mentor from a ranked list."""
        fits = self._advice.fits(mentee.application_id)
        dialog = AssignDialog(mentee, self._cards.board.mentors, fits, self._page)
        dialog.open()
        dialog.accepted.connect(lambda: self.pair([mentee.application_id], dialog.chosen or 0))
        dialog.finished.connect(dialog.deleteLater)

    def override(self, mentee: MenteeCard, mentor: MentorCard) -> None:
        """Pair two people against a rule, for a reason that is written down."""
        fit = self._advice.fits(mentee.application_id).get(mentor.application_id)
        if fit is None or not fit.blocked:
            return
        names = self.tr("{mentee} with {mentor}").format(mentee=mentee.name, mentor=mentor.name)
        dialog = OverrideDialog(names, fit.blocked, self._page)
        dialog.open()
        dialog.accepted.connect(lambda: self._override(mentee, mentor, dialog.reason))
        dialog.finished.connect(dialog.deleteLater)

    def _override(self, mentee: MenteeCard, mentor: MentorCard, reason: str) -> None:
        pairing.pair(self._work.desk, mentee.application_id, mentor.application_id, override=reason)
        self.paired.emit(mentee.application_id, mentor.application_id)
        text = self.tr("{mentee} paired with {mentor}, with a written reason")
        self.done.emit(text.format(mentee=mentee.name, mentor=mentor.name))

    def suggest(self) -> None:
        """Work out the proven best cohort in a task and show it before anything is changed."""
        reckoning = self._advice.reckoning
        if reckoning is None:
            self.refused.emit(self.tr("The fit of everybody is still being worked out."))
            return
        title = self.tr("Looking for the best pairs")
        self._work.tasks.run(self._preview, reckoning.propose, title=title)

    def _preview(self, proposal: Proposal) -> None:
        dialog = SuggestDialog(self._cards.board, proposal, self._page)
        dialog.open()
        dialog.accepted.connect(lambda: self._apply(proposal))
        dialog.finished.connect(dialog.deleteLater)

    def _apply(self, proposal: Proposal) -> None:
        intake = self._cards.board.intake_id
        matching.apply_suggestion(self._work.desk, intake, proposal.answer)
        self.done.emit(self.tr("{count} pairs suggested").format(count=len(proposal.pairs)))

    def confirm(self) -> None:
        """Confirm draft pairs, after a look at the list."""
        drafts = drafts_of(self._cards.board)
        dialog = ConfirmDialog(drafts, self._page)
        dialog.open()
        dialog.accepted.connect(lambda: self._confirm(dialog.chosen))
        dialog.finished.connect(dialog.deleteLater)

    def _confirm(self, pairs: list[int]) -> None:
        pairing.confirm(self._work.desk, pairs)
        self.done.emit(self.tr("{count} pairs confirmed").format(count=len(pairs)))

    def undo(self) -> None:
        """Take the last action back."""
        label = self._work.desk.undo()
        self.refused.emit(self.tr("Undone: {label}").format(label=label))
