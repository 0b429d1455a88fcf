"""The matching board of one intake: every card as a frozen row, read in a handful of queries."""

from dataclasses import dataclass

from mentordesk.domain.applications import ApplicationState
from mentordesk.domain.pairing import PairState


@dataclass(frozen=True, slots=True)
class MenteeCard:
    """A mentee as the board shows them; `pair_id` and `mentor_application_id` where paired."""

    application_id: int
    person_id: int
    name: str
    stage: str
    job_title: str
    sector: str
    place: str
    topics: tuple[str, ...]
    state: ApplicationState
    ready: bool
    missing: tuple[str, ...] = ()
    received: str = ""
    pair_id: int | None = None
    mentor_application_id: int | None = None
    pair_state: PairState | None = None
    pinned: bool = False


@dataclass(frozen=True, slots=True)
class MentorCard:
    """A mentor as the board shows them; `mentees` are the cards of those who hold a place."""

    application_id: int
    person_id: int
    name: str
    sector: str
    place: str
    years: float | None
    topics: tuple[str, ...]
    state: ApplicationState
    ready: bool
    places: int
    mentees: tuple[MenteeCard, ...] = ()
    hours_promised: float | None = None
    mentees_elsewhere: int = 0
    missing: tuple[str, ...] = ()

    @property
    def free(self) -> int:
        """How many places are still free."""
        return self.places - len(self.mentees)


@dataclass(frozen=True, slots=True)
class Board:
    """All cards of an intake: mentees in the order received, mentors by name."""

    intake_id: int
    mentees: tuple[MenteeCard, ...]
    mentors: tuple[MentorCard, ...]

    @property
    def waiting(self) -> tuple[MenteeCard, ...]:
        """The mentees who hold no place yet."""
        return tuple(card for card in self.mentees if card.pair_id is None)
