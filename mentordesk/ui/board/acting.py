"""What the board does: every way of making, breaking and confirming pairs ends here.

The services keep the rules and raise `Refused`; here is asked first, so that a refusal is said
where the coordinator looks, and what was done is told with Undo at hand.
"""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QMenu, QWidget

from mentordesk.services import pairing
from mentordesk.services.board import MenteeCard, MentorCard
from mentordesk.ui.board.advice import Advice
from mentordesk.ui.board.assign_dialog import AssignDialog
from mentordesk.ui.board.cards import Cards
from mentordesk.ui.board.menus import full_menu
from mentordesk.ui.board.words import over, too_many
from mentordesk.ui.tab import Work


class Acting(QObject):
    """The board's verbs for single pairs. `done` tells what was done, `refused` why nothing was."""

    done = Signal(str)
    paired = Signal(int, int)
    """A pair was made, of these (mentee, mentor); before `done`."""
    refused = Signal(str)
    menu_left = Signal()
    """The menu of a full mentor was closed; what was chosen in it is told after this."""

    def __init__(self, work: Work, cards: Cards, advice: Advice, page: QWidget) -> None:
        super().__init__(page)
        self._work, self._cards, self._advice, self.page = work, cards, advice, page
        self.menu: QMenu | None = None

    def may_change(self) -> bool:
        """Whether the programme can be changed at all; says why where it cannot."""
        desk = self._work.desk
        if desk.read_only:
            text = self.tr(
                "{file} is open for reading only. Nothing was changed; save a copy elsewhere to "
                "work on it."
            )
            self.refused.emit(text.format(file=desk.path.name))
        return not desk.read_only

    def pair(self, mentees: list[int], mentor: int) -> None:
        """Pair mentees with a mentor: by drop, Assign, Enter or paste alike."""
        whom = self._cards.mentor(mentor)
        new = [m for m in self._cards.mentees(mentees) if m.mentor_application_id != mentor]
        if whom is None or not new or not self.may_change():
            return
        if self._cards.board.finished:
            self.refused.emit(over())
            return
        why = self._advice.why_not([card.application_id for card in new], mentor)
        if why:
            self.refused.emit(why)
        elif len(new) <= whom.free:
            self._pair(new, whom)
        elif len(new) == 1:
            self._ask_about_full(new[0], whom)
        else:
            self.refused.emit(too_many(whom, len(new)))

    def _pair(self, mentees: list[MenteeCard], mentor: MentorCard) -> None:
        ids = [card.application_id for card in mentees]
        keys = [(mentee, mentor.application_id) for mentee in ids]
        pairing.pair_many(self._work.desk, keys, self._advice.seen_with(self._cards.seen, keys))
        self.paired.emit(ids[0], mentor.application_id)
        names = ", ".join(card.name for card in mentees)
        self.done.emit(
            self.tr("{mentee} paired with {mentor}").format(mentee=names, mentor=mentor.name)
        )

    def _ask_about_full(self, newcomer: MenteeCard, mentor: MentorCard) -> None:
        self.menu = full_menu(
            self.page,
            newcomer,
            mentor,
            lambda holder: self._swap(newcomer, holder, mentor),
            lambda: self._one_more(newcomer, mentor),
        )
        self.menu.aboutToHide.connect(self.menu_left)
        self.menu.popup(QCursor.pos())

    def _swap(self, newcomer: MenteeCard, holder: MenteeCard, mentor: MentorCard) -> None:
        key = (newcomer.application_id, mentor.application_id)
        seen = self._advice.seen_with(self._cards.seen, [key])
        pairing.swap(self._work.desk, newcomer.application_id, holder.application_id, seen)
        self.paired.emit(newcomer.application_id, mentor.application_id)
        text = self.tr("{mentee} paired with {mentor} instead of {holder}")
        self.done.emit(text.format(mentee=newcomer.name, mentor=mentor.name, holder=holder.name))

    def _one_more(self, newcomer: MenteeCard, mentor: MentorCard) -> None:
        ids = (newcomer.application_id, mentor.application_id)
        seen = self._advice.seen_with(self._cards.seen, [ids])
        pairing.one_more_place(self._work.desk, *ids, seen)
        self.paired.emit(newcomer.application_id, mentor.application_id)
        text = self.tr("{mentor} has one more place, for {mentee}")
        self.done.emit(text.format(mentor=mentor.name, mentee=newcomer.name))

    def unpair(self, mentees: list[int]) -> None:
        """Part mentees from their mentors; they wait again."""
        for card in self._cards.mentees(mentees):
            if card.pair_id is not None and self.may_change():
                mentor = self._cards.partner(card)
                pairing.unpair(self._work.desk, card.pair_id)
                self.done.emit(
                    self.tr("{mentee} no longer paired with {mentor}").format(
                        mentee=card.name, mentor=mentor.name if mentor else ""
                    )
                )

    def toggle_pin(self, mentee: MenteeCard) -> None:
        """Pin a pair, so that Suggest all leaves it alone, or take the pin off."""
        if mentee.pair_id is None or not self.may_change():
            return
        if mentee.pinned:
            pairing.unpin(self._work.desk, mentee.pair_id)
            self.done.emit(self.tr("{mentee} is no longer pinned").format(mentee=mentee.name))
        else:
            pairing.pin(self._work.desk, mentee.pair_id)
            self.done.emit(self.tr("{mentee} is pinned").format(mentee=mentee.name))

    def assign_to(self, mentee: MenteeCard) -> None:
        """Choose a mentor from a ranked list; a full one is offered for a swap."""
        if not self.may_change():
            return
        fits = self._advice.fits(mentee.application_id)
        dialog = AssignDialog(mentee, self._cards.board.mentors, fits, self.page)
        dialog.open()
        dialog.accepted.connect(lambda: self.pair([mentee.application_id], dialog.chosen or 0))
        dialog.finished.connect(dialog.deleteLater)

    def undo(self) -> None:
        """Take the last action back."""
        if not self.may_change():
            return
        label = self._advice.told(self._work.desk.undo())
        self.refused.emit(self.tr("Undone: {label}").format(label=label))
