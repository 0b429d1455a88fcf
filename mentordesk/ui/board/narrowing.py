"""What stays of the cards while somebody types: the order is made once, a letter only narrows it.

To sort thousands by name and to ask each for its words takes a third of a frame. Neither changes
with a letter.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Generic, NamedTuple, TypeVar

from mentordesk.services.board import MenteeCard, MentorCard
from mentordesk.ui.board.fit import Fit
from mentordesk.ui.board.grouping import Group, grouped, titled
from mentordesk.ui.board.ordering import Sort, arranged

Card = TypeVar("Card", MenteeCard, MentorCard)


class Narrowing(Generic[Card]):
    """Finds the cards with all the words; a letter more looks only among those found before.

    `text` gives the folded text of a card. The cards of a call are known again by being the same
    object.
    """

    def __init__(self, text: Callable[[Card], str]) -> None:
        self._text: Callable[[Card], str] = text
        self._cards: tuple[Card, ...] = ()
        self._told: Sequence[tuple[str, Card]] | None = None
        """All cards, each after its text; None until words are asked for."""
        self._words: list[str] = []
        self._found: Sequence[tuple[str, Card]] = ()

    def among(self, cards: tuple[Card, ...], wanted: str) -> tuple[Card, ...]:
        """Those of the cards whose text holds every folded word that is wanted, in their order."""
        if cards is not self._cards:
            self._cards, self._told = cards, None
        words = wanted.split()
        if not words:
            return cards
        if self._told is None:
            self._told = self._found = [(self._text(card), card) for card in cards]
        elif not _narrower(self._words, words):
            self._found = self._told
        for word in words:
            self._found = [pair for pair in self._found if word in pair[0]]
        self._words = words
        return tuple(card for _, card in self._found)


def _narrower(before: Sequence[str], now: Sequence[str]) -> bool:
    """Whether whoever has all these words has all those before: a letter was added."""
    return all(any(old in new for new in now) for old in before)


class Asked(NamedTuple):
    """By what mentors are put in order; `fits` are those of the mentee at the left."""

    sector: str
    sort: Sort
    group: Group
    fits: Mapping[int, Fit]


class Ordered:
    """The mentors of one board in order, with the title of each one's group; kept until asked anew.

    Cards and fits are known again by being the same objects.
    """

    def __init__(self) -> None:
        self._of: tuple[MentorCard, ...] | None = None
        self._asked = Asked("", Sort.NAME, Group.NONE, {})
        self.cards: tuple[MentorCard, ...] = ()
        self.titles: dict[int, str] = {}

    def take(self, mentors: tuple[MentorCard, ...], asked: Asked) -> None:
        """Put these in order, where they or what is asked are others than before."""
        if mentors is self._of and self._asks(asked):
            return
        self._of, self._asked = mentors, asked
        cards = tuple(c for c in mentors if not asked.sector or c.sector == asked.sector)
        title_of = titled(asked.group, asked.fits)
        self.titles = {card.application_id: title_of(card)[1] for card in cards}
        self.cards = grouped(arranged(cards, asked.sort, asked.fits), title_of)

    def _asks(self, asked: Asked) -> bool:
        return asked.fits is self._asked.fits and asked[:-1] == self._asked[:-1]
