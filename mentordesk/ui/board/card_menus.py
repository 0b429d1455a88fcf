"""The menus of the cards: what can be done here, and everybody a card has no room to name."""

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QAction, QCursor
from PySide6.QtWidgets import QMenu, QWidget

from mentordesk.domain.pairing import Rule
from mentordesk.services.board import MenteeCard, MentorCard
from mentordesk.ui.board.menus import mentees_menu
from mentordesk.ui.board.offering import Offering
from mentordesk.ui.board.parts import Parts
from mentordesk.ui.board.questions import Questions


class CardMenus(QObject):
    """Shows the menus; `shown` is the last one, while it is there."""

    def __init__(
        self, parts: Parts, offering: Offering, questions: Questions, page: QWidget
    ) -> None:
        super().__init__(page)
        self._parts, self._offering, self._questions = parts, offering, questions
        self.shown: QMenu | None = None
        parts.mentors.customContextMenuRequested.connect(self._on_mentors)
        parts.mentors.mentees_wanted.connect(self._mentees)
        parts.waiting.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        parts.waiting.customContextMenuRequested.connect(self._on_waiting)

    def _on_waiting(self, at: QPoint) -> None:
        card, offering = self._parts.waiting.current(), self._offering
        if card is None:
            return
        self._parts.following.choose_mentee(card.application_id)
        mentor = self._parts.following.mentor
        actions = [offering.assign, offering.assign_to]
        if mentor is not None:
            actions += [self._ban_or_lift(card, mentor), self._questions.why]
        actions.append(self._questions.unmatched)
        self._popup(self._parts.waiting, at, actions)

    def _on_mentors(self, at: QPoint) -> None:
        parts, offering = self._parts, self._offering
        mentor = parts.mentors.card_at(at) or parts.mentors.current()
        if mentor is None:
            return
        mentee: MenteeCard | None = parts.mentors.mentee_at(at) or parts.paired_mentee()
        if mentee is not None and mentee.mentor_application_id == mentor.application_id:
            parts.mentors.place_chosen.emit(mentee.application_id, mentor.application_id)
            asks = [self._questions.why, self._questions.withdrew]
            actions = [offering.unpair, offering.pin, offering.assign_to, *asks]
            self._popup(parts.mentors, at, actions)
            return
        parts.mentors.mentor_chosen.emit(mentor.application_id)
        compared = parts.following.mentee
        actions = [offering.assign, offering.override]
        if compared is not None:
            actions.append(self._ban_or_lift(compared, mentor))
        actions += [self._questions.why, self._questions.withdrew]
        self._popup(parts.mentors, at, actions)

    def _ban_or_lift(self, mentee: MenteeCard, mentor: MentorCard) -> QAction:
        fit = self._parts.advice.fits(mentee.application_id).get(mentor.application_id)
        banned = fit is not None and any(rule.rule is Rule.BANNED for rule in fit.blocked)
        return self._offering.lift_ban if banned else self._offering.ban

    def _popup(self, over: QWidget, at: QPoint, actions: list[QAction]) -> None:
        menu = QMenu(over)
        menu.addActions(actions)
        self._show(menu, over.mapToGlobal(at))

    def _mentees(self, mentor: int, further: bool) -> None:
        """List the mentees of a card, so that each can be chosen: by a click, or by the keys."""
        card, view = self._parts.cards.mentor(mentor), self._parts.mentors
        if card is None or self._parts.hand.carrying:
            return
        held = card.mentees
        if further:
            places = view.pictures.layout.places(card)
            held = next((place.further for place in places if place.further), ())
        if len(held) == 1:
            self._choose(held[0], card)
        elif held:
            menu = mentees_menu(view, card, held, lambda mentee: self._choose(mentee, card))
            corner = view.visualRect(view.currentIndex()).center()
            self._show(menu, QCursor.pos() if further else view.viewport().mapToGlobal(corner))
        else:
            self._parts.say(self.tr("{mentor} has no mentee yet.").format(mentor=card.name))

    def _choose(self, mentee: MenteeCard, mentor: MentorCard) -> None:
        self._parts.mentors.place_chosen.emit(mentee.application_id, mentor.application_id)
        sentence = self.tr(
            "{mentee}, paired with {mentor}. Delete takes the pair apart, Ctrl+X moves the mentee."
        )
        self._parts.say(sentence.format(mentee=mentee.name, mentor=mentor.name))

    def _show(self, menu: QMenu, at: QPoint) -> None:
        self.shown = menu
        menu.aboutToHide.connect(lambda: self._forget(menu))
        menu.popup(at)

    def _forget(self, menu: QMenu) -> None:
        if self.shown is menu:
            self.shown = None
        menu.deleteLater()
