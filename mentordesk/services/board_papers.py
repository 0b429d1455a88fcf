"""The board on paper: a wall chart, and cards for a committee's table; with or without names.

Only what the cards on the board show is printed: no answer that is sensitive, no address. Without
names everybody has the label of blind comparing, and own words lose names, employer and pronouns.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from mentordesk.documents import table_cards as cards_page
from mentordesk.documents import wall_chart as chart_page
from mentordesk.documents.board_facts import ChartMentor, Holder, TableCard, TableCards, WallChart
from mentordesk.domain.numbers import how_many
from mentordesk.domain.pairing import PairState
from mentordesk.domain.people import Role
from mentordesk.matching.solve import suggest
from mentordesk.services.blind import Blind, covered_words, labelled
from mentordesk.services.board import Board, MenteeCard, MentorCard
from mentordesk.services.board_reading import Seen, read_anew
from mentordesk.services.intakes import list_intakes
from mentordesk.services.local_days import day_in_words
from mentordesk.services.programmes import load_programme
from mentordesk.storage.desk import Desk


@dataclass(frozen=True, slots=True)
class PaperChoice:
    """What is printed and how: `paper` by name, cards `per_page`, `blind` for no names.

    `waiting_only`: cards of those who still wait and of mentors with a free place.
    """

    paper: str = "A4"
    blind: bool = False
    per_page: int = 8
    waiting_only: bool = False


def wall_chart(
    desk: Desk, intake_id: int, choice: PaperChoice, why: Mapping[int, str] | None = None
) -> bytes:
    """The PDF of the board; `why` tells by application id why somebody has no mentor."""
    seen = read_anew(desk, intake_id)
    cover = _Cover(seen, blind=choice.blind)
    board, programme, reasons = cover.board(), load_programme(desk), why or {}
    waiting = tuple(
        (card.name, cover.text(_why_waiting(card, reasons.get(card.application_id, ""))))
        for card in board.waiting
    )
    return chart_page.wall_chart(
        WallChart(
            title=programme.name,
            subtitle=_subtitle(desk, board),
            organisation=programme.organisation,
            made_on=desk.today(),
            mentors=tuple(_on_chart(card) for card in board.mentors),
            waiting=waiting,
            paper=choice.paper,
        )
    )


def table_cards(desk: Desk, intake_id: int, choice: PaperChoice) -> bytes:
    """The PDF of the cards, mentees first; raises Refused where there is nobody."""
    cover = _Cover(read_anew(desk, intake_id), blind=choice.blind)
    board = cover.board()
    mentees = board.waiting if choice.waiting_only else board.mentees
    mentors = [card for card in board.mentors if card.free > 0 or not choice.waiting_only]
    made_of = [(card.application_id, _mentee_on_card(card)) for card in mentees]
    made_of += [(card.application_id, _mentor_on_card(card)) for card in mentors]
    programme = load_programme(desk)
    return cards_page.table_cards(
        TableCards(
            title=_name_of(desk, intake_id),
            organisation=programme.organisation,
            made_on=desk.today(),
            cards=tuple(
                replace(made, own_words=cover.own_words(number)) for number, made in made_of
            ),
            per_page=choice.per_page,
            paper=choice.paper,
        )
    )


def why_unmatched(desk: Desk, intake_id: int) -> dict[int, str]:
    """The first reason why the best answer has nobody for somebody, by application id.

    Raises Refused where pins contradict each other.
    """
    seen = read_anew(desk, intake_id)
    return {one.mentee_id: one.reasons[0] for one in suggest(seen.cohort).unmatched if one.reasons}


class _Cover:
    """The board that was read, under labels where names are to be hidden."""

    def __init__(self, seen: Seen, *, blind: bool) -> None:
        self._seen = seen
        self._blind: Blind | None = None
        everyone = (*seen.cohort.mentees, *seen.cohort.mentors)
        self._people = {one.application_id: one for one in everyone}
        if blind:
            board = seen.board
            self._blind = labelled(seen.cohort).with_others(
                {Role.MENTEE: board.mentees, Role.MENTOR: board.mentors}
            )

    def text(self, text: str) -> str:
        """A sentence as it may be printed."""
        return text if self._blind is None else self._blind.cover(text)

    def own_words(self, application_id: int) -> str:
        """What somebody wrote about aims, offer and themselves, as it may be printed."""
        known = self._people.get(application_id)
        if known is None:
            return ""
        return known.text if self._blind is None else self.text(covered_words(known.text, known))

    def board(self) -> Board:
        """The board as it is printed; under labels in the order of the labels."""
        board = self._seen.board
        if self._blind is None:
            return board
        mentors = [
            replace(self._named(card), mentees=tuple(map(self._mentee, card.mentees)))
            for card in board.mentors
        ]
        mentors.sort(key=lambda card: (len(card.name), card.name))
        return replace(
            board, mentees=tuple(map(self._mentee, board.mentees)), mentors=tuple(mentors)
        )

    def _named(self, card: MentorCard) -> MentorCard:
        return replace(card, name=self._label(card.application_id))

    def _mentee(self, card: MenteeCard) -> MenteeCard:
        known = self._people.get(card.application_id)
        job = covered_words(card.job_title, known) if known is not None else ""
        return replace(card, name=self._label(card.application_id), job_title=job)

    def _label(self, application_id: int) -> str:
        return self._blind.labels[application_id] if self._blind is not None else ""


def _on_chart(card: MentorCard) -> ChartMentor:
    holders = tuple(
        Holder(held.name, str(held.pair_state or PairState.DRAFT), held.pinned)
        for held in card.mentees
    )
    return ChartMentor(card.name, _joined(card.sector, card.place), holders, max(0, card.free))


def _why_waiting(card: MenteeCard, why: str) -> str:
    if not card.ready:
        missing = ", ".join(card.missing)
        return f"Not ready, missing: {missing}" if missing else "Not ready to be matched"
    return why


def _mentee_on_card(card: MenteeCard) -> TableCard:
    facts = (_joined(card.stage, card.job_title), _joined(card.sector, card.place))
    return TableCard("Mentee", card.name, facts, _topics(card.topics))


def _mentor_on_card(card: MentorCard) -> TableCard:
    years = "" if card.years is None else f"{how_many(card.years, 'year')} of experience"
    places = f"{card.free} of {card.places} places free"
    if card.places == 1:
        places = "1 place, free" if card.free > 0 else "1 place, taken"
    hours = (
        "" if card.hours_promised is None else f"{how_many(card.hours_promised, 'hour')} a month"
    )
    facts = (_joined(card.sector, card.place), _joined(years, hours), places)
    return TableCard("Mentor", card.name, facts, _topics(card.topics), is_mentor=True)


def _topics(topics: tuple[str, ...]) -> str:
    return f"Topics: {', '.join(topics)}" if topics else ""


def _joined(*parts: str) -> str:
    return " · ".join(part for part in parts if part)


def _name_of(desk: Desk, intake_id: int) -> str:
    return next(row.name for row in list_intakes(desk) if row.intake_id == intake_id)


def _subtitle(desk: Desk, board: Board) -> str:
    pairs = sum(card.pair_id is not None for card in board.mentees)
    counted = (
        f"{how_many(pairs, 'pair')}, {how_many(len(board.waiting), 'mentee')} without a mentor"
    )
    return f"{_name_of(desk, board.intake_id)} intake · {counted} · {day_in_words(desk.today())}"
