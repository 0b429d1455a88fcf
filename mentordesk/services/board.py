"""The matching board of one intake: every card as a frozen row, read in a handful of queries."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import ColumnElement, or_, select
from sqlalchemy.orm import Session

from mentordesk.domain.applications import ApplicationState
from mentordesk.domain.intakes import Stage
from mentordesk.domain.pairing import PairState
from mentordesk.domain.people import Role
from mentordesk.services.candidates import Entry, entries_of, mentees_elsewhere
from mentordesk.storage.desk import Desk
from mentordesk.storage.models.intakes import Intake
from mentordesk.storage.models.pairs import Pair


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
        if not self.mentees:
            return self.places
        return self.places - sum(m.pair_state is not PairState.COMPLETED for m in self.mentees)


@dataclass(frozen=True, slots=True)
class Board:
    """All cards of an intake: mentees in the order received, mentors by name."""

    intake_id: int
    mentees: tuple[MenteeCard, ...]
    mentors: tuple[MentorCard, ...]
    finished: bool = False
    """Whether the intake's year is over: nobody is matched in it any more."""

    @property
    def waiting(self) -> tuple[MenteeCard, ...]:
        """The mentees who hold no place yet."""
        return tuple(card for card in self.mentees if card.pair_id is None)


def load_board(desk: Desk, intake_id: int) -> Board:
    """The board of an intake; six queries whatever the number of people.

    A pair that has completed its year still stands on its card, and takes no place any more.
    """
    with desk.reading() as session:
        return read_board(session, intake_id, entries_of(session, intake_id))


def read_board(session: Session, intake_id: int, entries: Sequence[Entry]) -> Board:
    """The board of an intake whose applications were read already."""
    pairs = pairs_on_cards(session, intake_id)
    elsewhere = mentees_elsewhere(session, intake_id)
    stage = session.scalar(select(Intake.stage).where(Intake.id == intake_id))
    by_mentee = {pair.mentee_application_id: pair for pair in pairs}
    mentees = tuple(
        mentee_card(entry, by_mentee.get(entry.application.id))
        for entry in entries
        if entry.application.role is Role.MENTEE
    )
    held = holders(pairs, {card.application_id: card for card in mentees})
    mentors = [
        mentor_card(entry, held.get(entry.application.id, ()), elsewhere[entry.person.id])
        for entry in entries
        if entry.application.role is Role.MENTOR
    ]
    mentors.sort(key=lambda card: (card.name.casefold(), card.application_id))
    return Board(intake_id, mentees, tuple(mentors), stage is Stage.FINISHED)


def pairs_on_cards(session: Session, intake_id: int, *only: ColumnElement[bool]) -> Sequence[Pair]:
    """The pairs that stand on cards of an intake, in the order of their places."""
    return session.scalars(
        select(Pair)
        .where(Pair.intake_id == intake_id, or_(Pair.live, Pair.state == PairState.COMPLETED))
        .where(*only)
        .order_by(Pair.mentor_application_id, Pair.live, Pair.slot)
    ).all()


def holders(
    pairs: Iterable[Pair], cards: Mapping[int, MenteeCard]
) -> dict[int, tuple[MenteeCard, ...]]:
    """The mentees' cards that stand on each mentor's card, by the mentor's application id."""
    held: dict[int, tuple[MenteeCard, ...]] = {}
    for pair in pairs:
        card = cards.get(pair.mentee_application_id)
        if card is not None:
            before = held.get(pair.mentor_application_id, ())
            held[pair.mentor_application_id] = (*before, card)
    return held


def mentee_card(entry: Entry, pair: Pair | None) -> MenteeCard:
    """The card of a mentee's application."""
    kept = entry.application
    return MenteeCard(
        application_id=kept.id,
        person_id=kept.person_id,
        name=entry.person.full_name,
        stage=kept.career_stage or "",
        job_title=kept.job_title or "",
        sector=kept.sector or "",
        place=_place(entry),
        topics=kept.areas or (),
        state=kept.standing,
        ready=entry.ready,
        missing=tuple(entry.missing),
        received=kept.received_at.isoformat(),
        pair_id=pair.id if pair else None,
        mentor_application_id=pair.mentor_application_id if pair else None,
        pair_state=pair.state if pair else None,
        pinned=pair.pinned if pair else False,
    )


def mentor_card(entry: Entry, held: tuple[MenteeCard, ...], elsewhere: int) -> MentorCard:
    """The card of a mentor's application, with who holds its places."""
    kept = entry.application
    return MentorCard(
        application_id=kept.id,
        person_id=kept.person_id,
        name=entry.person.full_name,
        sector=kept.sector or "",
        place=_place(entry),
        years=kept.years_experience,
        topics=kept.areas or (),
        state=kept.standing,
        ready=entry.ready,
        places=kept.places,
        mentees=held,
        hours_promised=kept.hours_per_month,
        mentees_elsewhere=elsewhere,
        missing=tuple(entry.missing),
    )


def _place(entry: Entry) -> str:
    kept = entry.application
    return ", ".join(filter(None, (kept.city, kept.state or kept.country)))
