"""What is in the coordinator's hand: the mentees picked up, the fit of every mentor, the target."""

from dataclasses import dataclass, field

from mentordesk.services.board import MenteeCard
from mentordesk.ui.board.fit import Fit


@dataclass(slots=True)
class Hand:
    """The one piece of state that both lists and the delegate look at while something is carried.

    `target` is the mentor's application id under the pointer or the keyboard's ring. `cut` tells
    that the mentees were cut rather than picked up: nothing is drawn over, paste drops them.
    """

    mentees: tuple[MenteeCard, ...] = ()
    fits: dict[int, Fit] = field(default_factory=dict)
    reasons: dict[int, tuple[str, ...]] = field(default_factory=dict)
    target: int | None = None

    @property
    def carrying(self) -> bool:
        """Whether anything is in hand."""
        return bool(self.mentees)

    @property
    def first(self) -> MenteeCard | None:
        """The mentee whose fit the cards show."""
        return self.mentees[0] if self.mentees else None

    def holds(self, application_id: int) -> bool:
        """Whether this mentee is in hand (its card is drawn as a ghost)."""
        return any(card.application_id == application_id for card in self.mentees)

    def pick_up(self, mentees: tuple[MenteeCard, ...], fits: dict[int, Fit]) -> None:
        """Take these mentees in hand, with the fit of every mentor to the first of them."""
        self.mentees, self.fits, self.target = mentees, fits, None
        self.reasons = {}

    def put_down(self) -> None:
        """Empty the hand."""
        self.mentees, self.fits, self.target = (), {}, None
        self.reasons = {}
