"""What the windows of answers are about: the board's people, its advice, and the proven answer."""

from dataclasses import dataclass

from mentordesk.matching.prices import WhatIf
from mentordesk.matching.solve import Settled
from mentordesk.ui.board.advice import Advice
from mentordesk.ui.board.cards import Cards
from mentordesk.ui.board.fit import Reckoning
from mentordesk.ui.tab import Work


@dataclass(frozen=True, slots=True)
class About:
    """Everything an answer is read from; names come from the cards, which may be covered."""

    work: Work
    cards: Cards
    advice: Advice
    settled: Settled
    what_if: WhatIf

    def mentee(self, application_id: int) -> str:
        """How the board calls a mentee; nothing for somebody who is not on it."""
        card = self.cards.mentee(application_id)
        return card.name if card is not None else ""

    def mentor(self, application_id: int | None) -> str:
        """How the board calls a mentor; nothing for somebody who is not on it."""
        card = self.cards.mentor(application_id)
        return card.name if card is not None else ""

    @property
    def names(self) -> dict[int, str]:
        """How the board calls everybody, by application id."""
        board = self.cards.board
        names = {card.application_id: card.name for card in board.mentees}
        return names | {card.application_id: card.name for card in board.mentors}

    @property
    def blind(self) -> bool:
        """Whether names and employers are covered now."""
        return self.advice.veil is not None


def about(work: Work, cards: Cards, advice: Advice, reckoning: Reckoning) -> About:
    """The answer of a reckoning with all around it; Refused where pins contradict each other."""
    settled, what_if = reckoning.answer()
    return About(work, cards, advice, settled, what_if)
