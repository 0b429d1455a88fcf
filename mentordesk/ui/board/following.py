"""The drawer follows: the selection at rest, the target while something is carried."""

from operator import is_

from PySide6.QtCore import QObject

from mentordesk.services.board import MenteeCard, MentorCard
from mentordesk.ui.board.advice import Advice
from mentordesk.ui.board.cards import Cards
from mentordesk.ui.board.compare import CompareDrawer
from mentordesk.ui.board.compare_others import Other, who_holds
from mentordesk.ui.board.hand import Hand
from mentordesk.ui.board.words import translate


class Following(QObject):
    """Keeps who is compared, by application id, and shows them in the drawer."""

    def __init__(self, cards: Cards, advice: Advice, hand: Hand, drawer: CompareDrawer) -> None:
        super().__init__(drawer)
        self._cards, self._advice, self._hand, self._drawer = cards, advice, hand, drawer
        self._mentee: int | None = None
        self._mentor: int | None = None
        self._shown: tuple[object, ...] = ()
        """Who is in the drawer, and what its words came from."""

    @property
    def mentee(self) -> MenteeCard | None:
        """The mentee in the drawer."""
        return self._hand.first or self._cards.mentee(self._mentee)

    @property
    def mentor(self) -> MentorCard | None:
        """The mentor in the drawer."""
        if self._hand.carrying and self._hand.target is not None:
            return self._cards.mentor(self._hand.target)
        return self._cards.mentor(self._mentor)

    def choose_mentee(self, mentee: int | None) -> None:
        """Compare this mentee; the mentor stays."""
        self._mentee = mentee
        self.show()

    def choose_mentor(self, mentor: int | None) -> None:
        """Compare this mentor; the mentee stays."""
        self._mentor = mentor
        self.show()

    def choose_pair(self, mentee: int, mentor: int) -> None:
        """Compare two people who are paired."""
        self._mentee, self._mentor = mentee, mentor
        self.show()

    def show(self) -> None:
        """Show the two in the drawer, as they are now; nothing is done where they are shown."""
        mentee, mentor = self.mentee, self.mentor
        now = (mentee, mentor, self._cards.board, self._advice.reckoning, self._advice.veil)
        if self._shown and all(map(is_, now, self._shown)):
            return
        self._shown = now
        if mentee is None:
            self._drawer.show_nobody()
            return
        if mentor is None:
            self._drawer.show_mentee(mentee)
            return
        shown = self._advice.compare(mentee.application_id, mentor.application_id)
        if shown is None:
            self._drawer.show_unscored(mentee, mentor)
            return
        others = self._others(mentee, mentor)
        self._drawer.show_pair(mentee, mentor, shown, _best_other(others))
        self._drawer.others.show_others(others)

    def _others(self, mentee: MenteeCard, mentor: MentorCard) -> tuple[Other, ...]:
        found = self._advice.others(mentee.application_id, mentor.application_id)
        known = ((self._cards.mentor(number), score) for number, score in found)
        return tuple(
            Other(card.application_id, card.name, score, who_holds(card))
            for card, score in known
            if card is not None
        )


def _best_other(others: tuple[Other, ...]) -> str:
    if not others:
        return ""
    return translate("Board", "Best other: {name} {score}").format(
        name=others[0].name, score=others[0].score
    )
