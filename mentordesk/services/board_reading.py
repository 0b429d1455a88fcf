"""The board and what matching knows of it, read together; after a step only what changed.

History tells which rows were changed since a reading. Where these are pairs, bans, overrides and
the applications of the people paired, a few rows are read and everything else is kept; anything
else means reading anew.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentordesk.domain.cohort import Candidate, Cohort
from mentordesk.services.board import (
    Board,
    MenteeCard,
    MentorCard,
    holders,
    mentee_card,
    mentor_card,
    pairs_on_cards,
    read_board,
)
from mentordesk.services.candidates import (
    Entry,
    entries_of,
    held_places,
    mentees_elsewhere,
    not_ready,
    places_of,
)
from mentordesk.services.drafting import Remembered
from mentordesk.services.matching import (
    CONFIRMED_BEFORE,
    Two,
    decided,
    is_fixed,
    key_of,
    overtaken,
    read_cohort,
)
from mentordesk.storage import history
from mentordesk.storage.desk import Desk
from mentordesk.storage.models.pairs import Pair

MOST_CHANGES = 400
"""Changed rows up to which a reading is brought up to date instead of made anew."""

READ_FROM = frozenset(
    {"answer", "application", "ban", "check_line", "intake", "pair", "person"}
    | {"person_email", "person_merge", "rule_override", "setting", "vocabulary_option"}
)
"""The tables a reading comes from."""

FOLLOWED = frozenset({"pair", "ban", "rule_override", "application"})
"""The tables whose changes are followed; applications only as the steps on pairs change them."""


@dataclass(frozen=True, slots=True)
class Seen:
    """The board of an intake and its cohort, as they stood after the action of this number."""

    board: Board
    cohort: Cohort
    number: int
    known: Mapping[Two, Remembered] = field(default_factory=dict)
    """Scores and reasons of some pairs that were worked out of this very cohort already."""

    @property
    def intake_id(self) -> int:
        """The intake that was read."""
        return self.board.intake_id


def read_anew(desk: Desk, intake_id: int) -> Seen:
    """Board and cohort from one reading of the applications."""
    with desk.reading() as session:
        number = history.latest(session.connection())
        entries = entries_of(session, intake_id)
        board = read_board(session, intake_id, entries)
        return Seen(board, read_cohort(session, intake_id, entries), number)


def follow(desk: Desk, seen: Seen) -> Seen | None:
    """The reading brought up to date by what changed since; None where it must be made anew."""
    with desk.reading() as session:
        return follow_in(session, seen)


def follow_in(session: Session, seen: Seen) -> Seen | None:
    """The same as `follow` within an open session; nothing of the people is read again in vain."""
    changed = history.changed_since(session.connection(), seen.number, MOST_CHANGES)
    if changed is None:
        return None
    number = history.latest(session.connection())
    relevant = changed.keys() & READ_FROM
    if not relevant:
        return replace(seen, number=number)
    if not relevant <= FOLLOWED or relevant == {"application"}:
        return None
    touched = _touched(session, seen.board, changed.get("pair", set()))
    if touched is None:
        return None
    news = _News(session, seen, touched | changed.get("application", set()))
    if not news.same_people:
        return None
    anew = bool(relevant & {"ban", "rule_override"})
    return Seen(news.board(), news.cohort(decided_anew=anew), number)


def _touched(session: Session, board: Board, pair_ids: Collection[int]) -> set[int] | None:
    """The applications in pairs that were changed; None where that says more than the pairs do."""
    before = {card.pair_id: card for card in board.mentees if card.pair_id in pair_ids}
    now = session.scalars(select(Pair).where(Pair.id.in_(pair_ids))).all()
    elsewhere = any(pair.intake_id != board.intake_id or not pair.live for pair in now)
    if elsewhere or len({*before, *(pair.id for pair in now)}) < len(pair_ids):
        return None
    touched = {number for pair in now for number in key_of(pair)}
    for card in before.values():
        touched |= {card.application_id, card.mentor_application_id or card.application_id}
    return touched


class _News:
    """What is read again of some applications, and the reading it is put into."""

    def __init__(self, session: Session, seen: Seen, touched: set[int]) -> None:
        self._session, self._seen = session, seen
        known = {card.application_id for card in seen.board.mentees}
        known |= {card.application_id for card in seen.board.mentors}
        entries = entries_of(session, seen.intake_id, touched)
        self._entries = {entry.application.id: entry for entry in entries}
        self.same_people = touched & known == self._entries.keys()
        """Whether nobody came to the board or left it."""
        mentees = pairs_on_cards(session, seen.intake_id, Pair.mentee_application_id.in_(touched))
        mentors = touched | {pair.mentor_application_id for pair in mentees}
        self._paired = {pair.mentee_application_id: pair for pair in mentees}
        self._held = pairs_on_cards(
            session, seen.intake_id, Pair.mentor_application_id.in_(mentors)
        )
        self._mentors = mentors
        self._elsewhere = mentees_elsewhere(session, seen.intake_id)

    def board(self) -> Board:
        """The board with the cards concerned made anew."""
        board = self._seen.board
        mentees = tuple(self._mentee(card) for card in board.mentees)
        on = {pair.mentee_application_id for pair in self._held}
        held = holders(self._held, {c.application_id: c for c in mentees if c.application_id in on})
        mentors = tuple(
            self._mentor(card, held.get(card.application_id, ()))
            if card.application_id in self._mentors
            else card
            for card in board.mentors
        )
        return replace(board, mentees=mentees, mentors=mentors)

    def _mentee(self, card: MenteeCard) -> MenteeCard:
        entry = self._entries.get(card.application_id)
        return mentee_card(entry, self._paired.get(card.application_id)) if entry else card

    def _mentor(self, card: MentorCard, held: tuple[MenteeCard, ...]) -> MentorCard:
        entry = self._entries.get(card.application_id)
        if entry is None:
            return replace(card, mentees=held)
        return mentor_card(entry, held, self._elsewhere[card.person_id])

    def cohort(self, *, decided_anew: bool) -> Cohort:
        """The cohort with the candidates, pins and overrides concerned made anew."""
        before = self._seen.cohort
        held = held_places(self._session, self._seen.intake_id)
        mentees = self._candidates(before.mentees, held)
        mentors = self._candidates(before.mentors, held)
        live = [pair for pair in self._paired.values() if pair.live]
        kept = {key: why for key, why in before.overrides.items() if why == CONFIRMED_BEFORE}
        bans, overrides = before.bans, dict(before.overrides)
        if decided_anew:
            bans, overrides = decided(self._session, self._seen.intake_id)
            overrides = kept | overrides
        for key in kept:
            if key[0] in self._entries:
                del overrides[key]
        cohort = Cohort(mentees, mentors, (), bans, overrides, before.settings)
        overrides |= overtaken(cohort, live)
        return replace(cohort, pins=self._pins(before, live))

    def _candidates(
        self, side: tuple[Candidate, ...], held: Mapping[int, int]
    ) -> tuple[Candidate, ...]:
        return tuple(
            _candidate(one, self._entries[one.application_id], self._elsewhere, held)
            if one.application_id in self._entries
            else one
            for one in side
        )

    def _pins(self, before: Cohort, live: Iterable[Pair]) -> tuple[tuple[int, int], ...]:
        stay = [key for key in before.pins if key[0] not in self._entries]
        return tuple(sorted([*stay, *(key_of(pair) for pair in live if is_fixed(pair))]))


def _candidate(
    before: Candidate, entry: Entry, elsewhere: Mapping[int, int], held: Mapping[int, int]
) -> Candidate:
    return replace(
        before,
        ready=entry.ready,
        not_ready_because=not_ready(entry),
        places=places_of(entry.application, elsewhere, held),
    )
