"""What the coordinator's hands do on the board: click, drag, keys, cut and paste, brought together.

All four ways end in `Acting.pair`.
"""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QMimeData, QObject, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from mentordesk.services.board import MenteeCard
from mentordesk.ui.board.models import carried_ids, mime_of
from mentordesk.ui.board.parts import Parts
from mentordesk.ui.board.showing import Showing
from mentordesk.ui.board.words import over

FOLLOWS_MS = 25


class Handling(QObject):
    """Connects the two lists with what is carried, compared and done."""

    def __init__(self, parts: Parts, showing: Showing, page: QWidget) -> None:
        super().__init__(page)
        self._parts, self._showing = parts, showing
        self._dropped: Callable[[], None] | None = None
        waiting, mentors, carrying = parts.waiting, parts.mentors, parts.carrying
        waiting.picked_out.connect(self._choose_mentee)
        waiting.lifted.connect(self._lifted)
        waiting.cut_wanted.connect(self._cut_waiting)
        waiting.drag_ended.connect(self._drag_ended)
        waiting.cards.release_wanted.connect(
            lambda mentees: self._after_drag(partial(parts.acting.unpair, mentees))
        )
        mentors.mentor_chosen.connect(self._choose_mentor)
        mentors.place_chosen.connect(self._choose_place)
        mentors.let_go.connect(self._let_go)
        mentors.cut_wanted.connect(self._cut_paired)
        mentors.paste_wanted.connect(self._paste)
        mentors.drag_ended.connect(self._drag_ended)
        mentors.page_shown.connect(self._give_reasons)
        mentors.cards.pairing_wanted.connect(
            lambda mentees, mentor: self._after_drag(partial(self._pair, mentees, mentor))
        )
        parts.acting.paired.connect(self._choose_place)
        carrying.changed.connect(self._hand_changed)
        # The drawer follows a moment later: a drag moves on at once.
        self._following = QTimer(self)
        self._following.setSingleShot(True)
        self._following.setInterval(FOLLOWS_MS)
        self._following.timeout.connect(parts.following.show)
        carrying.aimed.connect(lambda *_: self._following.start())

    # -- clicks --------------------------------------------------------------------------------

    def _choose_mentee(self, mentee: int) -> None:
        self._forget_place()
        self._parts.following.choose_mentee(mentee)
        self._showing.mentors_anew()

    def _choose_mentor(self, mentor: int) -> None:
        parts = self._parts
        if parts.hand.carrying:
            parts.carrying.aim(parts.cards.mentor(mentor))
            return
        if parts.mentors.pictures.chosen is not None:
            self._forget_place()
            card = parts.waiting.current()
            parts.following.choose_mentee(card.application_id if card else None)
        parts.following.choose_mentor(mentor)

    def _choose_place(self, mentee: int, mentor: int) -> None:
        if self._parts.hand.carrying:
            self._choose_mentor(mentor)
            return
        self._parts.mentors.pictures.chosen = mentee
        self._parts.mentors.viewport().update()
        self._parts.following.choose_pair(mentee, mentor)

    def _compare(self, mentee: int, mentor: int) -> None:
        self._forget_place()
        self._parts.following.choose_pair(mentee, mentor)

    def _forget_place(self) -> None:
        self._parts.mentors.pictures.chosen = None
        self._parts.mentors.viewport().update()

    # -- what is carried -----------------------------------------------------------------------

    def _hand_changed(self) -> None:
        parts = self._parts
        parts.mentors.pictures.forget()
        self._give_reasons()
        parts.waiting.viewport().update()
        parts.following.show()
        if not parts.hand.carrying and parts.mentors.hasFocus() and not parts.carrying.dragging:
            parts.waiting.setFocus()

    def _give_reasons(self) -> None:
        """Look up the reasons of the cards in sight, before they are painted."""
        hand, first = self._parts.hand, self._parts.hand.first
        if first is None:
            return
        for mentor in self._parts.mentors.in_sight():
            if mentor not in hand.reasons:
                hand.reasons[mentor] = self._parts.advice.reasons(first.application_id, mentor)

    def _after_drag(self, step: Callable[[], None]) -> None:
        """Do what a drop asks for, but never while Qt still runs its drag."""
        if self._parts.carrying.dragging:
            self._dropped = step
        else:
            step()

    def _drag_ended(self, taken: bool) -> None:
        parts = self._parts
        ids = [card.application_id for card in parts.hand.mentees]
        under = None if taken else parts.mentors.under_pointer()
        parts.carrying.put_down()
        dropped, self._dropped = self._dropped, None
        if dropped is not None:
            dropped()
        if taken:
            return
        why = parts.advice.why_not(ids, under.application_id) if under else ""
        if why and under:
            # The drawer stays on the two: that is where a rule can be overridden.
            self._compare(ids[0], under.application_id)
            parts.acting.refused.emit(why)
        else:
            parts.say(self.tr("Cancelled. Nothing was changed."))

    # -- the keys ------------------------------------------------------------------------------

    def _lifted(self) -> None:
        parts = self._parts
        parts.mentors.setFocus()
        parts.mentors.step_by_fit(0)
        first, target = parts.hand.first, parts.cards.mentor(parts.hand.target)
        if first is None or target is None:
            return
        fit = parts.hand.fits[target.application_id]
        sentence = self.tr(
            "Picked up {name}. Best fit {mentor}, {score} of 100. Enter drops, Esc cancels."
        )
        parts.say(sentence.format(name=first.name, mentor=target.name, score=fit.score))

    def _let_go(self, mentor: int) -> None:
        self._drop([card.application_id for card in self._parts.hand.mentees], mentor)

    def _drop(self, mentees: list[int], mentor: int) -> None:
        self._parts.carrying.put_down()
        self._parts.say("")  # what letting go would do is no longer to be said, also if refused
        self._pair(mentees, mentor)

    def _pair(self, mentees: list[int], mentor: int) -> None:
        if mentees:
            self._compare(mentees[0], mentor)
        self._parts.acting.pair(mentees, mentor)

    def _cut_waiting(self) -> None:
        self._cut(self._parts.waiting.selected())

    def _cut_paired(self) -> None:
        mentee = self._parts.paired_mentee()
        self._cut((mentee,) if mentee else ())

    def _cut(self, mentees: tuple[MenteeCard, ...]) -> None:
        if self._parts.cards.board.finished:
            self._parts.say(over())
        elif mentees:
            QGuiApplication.clipboard().setMimeData(mime_of(mentees))
            self._parts.carrying.pick_up(mentees)
            self._lifted()

    def _paste(self) -> None:
        # What Qt hands over is None while the clipboard is empty or its owner has gone.
        data: QMimeData | None = QGuiApplication.clipboard().mimeData()
        ids = carried_ids(data) if data is not None else []
        mentor = self._parts.mentors.current()
        if not ids or mentor is None:
            self._parts.say(self.tr("There is no mentee to paste. Cut one first with Ctrl+X."))
            return
        QGuiApplication.clipboard().clear()
        self._drop(ids, mentor.application_id)
