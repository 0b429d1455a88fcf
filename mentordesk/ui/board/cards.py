"""The board as it was last read: cards found by application id."""

from mentordesk.services.board import Board, MenteeCard, MentorCard
from mentordesk.services.board_reading import Seen
from mentordesk.ui.board.ordering import searched

NO_BOARD = Board(0, (), ())


class Cards:
    """All cards of the intake in hand, shown or not."""

    def __init__(self) -> None:
        self.board = NO_BOARD
        self.seen: Seen | None = None
        """The reading behind the board, which a step is judged by without reading it all again."""
        self.waiting: tuple[MenteeCard, ...] = ()
        """The mentees who hold no place yet."""
        self._texts: dict[int, tuple[MenteeCard | MentorCard, str]] = {}
        self._mentees: dict[int, MenteeCard] = {}
        self._mentors: dict[int, MentorCard] = {}

    def take(self, board: Board) -> None:
        """Keep a board that was just read."""
        self.board, self.waiting = board, board.waiting
        self._mentees = {card.application_id: card for card in board.mentees}
        self._mentors = {card.application_id: card for card in board.mentors}

    def mentee(self, application_id: int | None) -> MenteeCard | None:
        """A mentee's card, or None for somebody who is not on the board."""
        return self._mentees.get(application_id) if application_id is not None else None

    def mentor(self, application_id: int | None) -> MentorCard | None:
        """A mentor's card, or None for somebody who is not on the board."""
        return self._mentors.get(application_id) if application_id is not None else None

    def mentees(self, ids: list[int]) -> list[MenteeCard]:
        """The cards of those of these mentees who are on the board."""
        return [self._mentees[i] for i in ids if i in self._mentees]

    def partner(self, mentee: MenteeCard) -> MentorCard | None:
        """The mentor a mentee is paired with."""
        return self.mentor(mentee.mentor_application_id)

    def unfolded(self) -> list[MenteeCard | MentorCard]:
        """The cards a filter would look through whose text was not folded yet."""
        kept = self._texts
        cards: tuple[MenteeCard | MentorCard, ...] = (*self.waiting, *self.board.mentors)
        return [card for card in cards if kept.get(card.application_id, (None, ""))[0] is not card]

    def keep_texts(self, texts: dict[int, tuple[MenteeCard | MentorCard, str]]) -> None:
        """Keep texts that were folded beside the window; those of cards gone since do no harm."""
        self._texts.update(texts)

    def searched(self, card: MenteeCard | MentorCard) -> str:
        """The text of a card that a filter looks through; folded once for each card."""
        kept = self._texts.get(card.application_id)
        if kept is None or kept[0] is not card:
            kept = self._texts[card.application_id] = (card, searched(card))
        return kept[1]
