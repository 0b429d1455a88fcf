"""Small boards for the tests: cards, a reckoning with fixed scores, and boards drawn as text."""

from dataclasses import replace

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QStyle

from mentordesk.domain.applications import ApplicationState
from mentordesk.domain.cohort import Candidate, Cohort
from mentordesk.domain.pairing import Forbidden, PairState, Rule
from mentordesk.domain.people import Role
from mentordesk.matching.prices import WhatIf
from mentordesk.matching.solve import Settled
from mentordesk.services.board import Board, MenteeCard, MentorCard
from mentordesk.ui.board import words
from mentordesk.ui.board.fit import Comparison, Fit, Part, Proposal
from mentordesk.ui.board.mentors_view import MentorsView
from mentordesk.ui.board.waiting_view import WaitingView

READY = ApplicationState.READY
BLOCK = Forbidden(Rule.SAME_EMPLOYER, "Priya Patel and Arjun Kaur both work for the State Library.")


def mentee(number: int, name: str, **more: object) -> MenteeCard:
    """A mentee's card."""
    card = MenteeCard(
        number, number, name, "Student", "", "Academic", "Sydney NSW", ("digital",), READY, True
    )
    return replace(card, **more)  # type: ignore[arg-type]  # fields by name, as the test says


def mentor(number: int, name: str, places: int = 1, **more: object) -> MentorCard:
    """A mentor's card."""
    card = MentorCard(
        number, number, name, "Academic", "Sydney NSW", 14, ("digital",), READY, True, places
    )
    return replace(card, **more)  # type: ignore[arg-type]  # fields by name, as the test says


def held(card: MenteeCard, by: int, pair: int, *, pinned: bool = False) -> MenteeCard:
    """A mentee's card with a draft pair."""
    return replace(
        card,
        pair_id=pair,
        mentor_application_id=by,
        pair_state=PairState.DRAFT,
        pinned=pinned,
    )


def small_board() -> Board:
    """Three waiting mentees, one paired; a free, a full, a blocked and a roomy mentor."""
    grace = held(mentee(4, "Grace Kim"), 12, 100)
    return Board(
        1,
        (
            mentee(1, "Priya Patel"),
            mentee(2, "Liam Chen", sector="Public", place="Perth WA"),
            mentee(3, "Mateo Garcia", ready=False, missing=("code of conduct",)),
            grace,
        ),
        (
            mentor(14, "Amelia Fraser", 3, sector="National", place="Canberra ACT", years=25.5),
            mentor(13, "Arjun Kaur"),
            mentor(12, "Maya Singh", mentees=(grace,)),
            mentor(11, "Zoe Walker", 2),
        ),
    )


FITS = {
    11: Fit(91, 0, 0.0),
    12: Fit(74, 0, -3.5),
    13: Fit(60, None, 0.0, (BLOCK,)),
    14: Fit(22, -1, 2.0),
}


class FixedReckoning:
    """Knows everybody on the small board; the same scores for each mentee, less their number."""

    def __init__(self) -> None:
        self.asked: list[tuple[int, int]] = []

    @property
    def is_small(self) -> bool:
        return True

    @property
    def left(self) -> dict[int, tuple[str, ...]]:
        return {2: ("No mentor is possible for Liam Chen.",)}

    def pinned(self, cohort: Cohort) -> "FixedReckoning | None":
        return self if cohort is None else None

    def again(self, cohort: Cohort, progress: object = None) -> "FixedReckoning":
        return self if cohort is not progress else FixedReckoning()

    def fits(self, mentee: int) -> dict[int, Fit]:
        if mentee > 4:
            return {}
        less = mentee - 1
        return {who: fit._replace(score=fit.score - less) for who, fit in FITS.items()}

    def reasons(self, mentee: int, mentor: int) -> tuple[str, ...]:
        self.asked.append((mentee, mentor))
        return ("digital", "both Sydney")

    def remembered(self, mentee: int, mentor: int) -> tuple[int, tuple[str, ...]]:
        return self.fits(mentee)[mentor].score * 1000, ("digital",)

    def compare(self, mentee: int, mentor: int) -> Comparison:
        fit = self.fits(mentee)[mentor]
        parts = (Part("Topics", 36, 40, "both named digital"), Part("Location", 5, 5, ""))
        return Comparison(fit, parts, 80, sorted(FITS).index(mentor) + 1, len(FITS))

    def propose(self) -> Proposal:
        raise NotImplementedError

    def answer(self) -> tuple[Settled, WhatIf]:
        raise NotImplementedError


def small_cohort() -> Cohort:
    """The people of the small board as matching sees them."""
    board = small_board()

    def seen(number: int, name: str, role: Role, places: int) -> Candidate:
        return Candidate(number, number, role, name, f"2021-06-{number:02d}", places=places)

    return Cohort(
        tuple(seen(c.application_id, c.name, Role.MENTEE, 1) for c in board.mentees),
        tuple(seen(c.application_id, c.name, Role.MENTOR, c.places) for c in board.mentors),
    )


def drawn_mentors(view: MentorsView) -> str:
    """The mentors' cards as lines of text: what each shows now.

    `[ ]` marks the ring, names and `free` stand for the places, `+name` for the newcomer.
    """
    lines = []
    for row, card in enumerate(view.cards.cards):
        selected = view.selectionModel().isSelected(view.cards.index(row, 0))
        state = QStyle.StateFlag.State_Selected if selected else QStyle.StateFlag.State_None
        look = view.pictures.look(card, state)
        names = [m.name + ("^" if m.pinned else "") for m in card.mentees]
        names += ["free"] * card.free
        for newcomer in look.newcomers:
            names[names.index("free")] = f"+{newcomer.name}"
        text = f"{card.name}: {', '.join(names)}"
        if look.fit is not None:
            text += f" | {'--' if look.fit.blocked else look.fit.score}"
            text += f" | {words.while_carried(card, look.fit, look.reasons, look.count)}"
        lines.append(f"[{text}]" if look.ringed else text)
    return "\n".join(lines)


def drawn_mentees(view: WaitingView) -> str:
    """The waiting mentees as lines of text: `(name)` is a ghost, `[name]` is chosen."""
    lines = []
    for row, card in enumerate(view.cards.cards):
        name = card.name
        if view.pictures.is_ghost(card):
            name = f"({name})"
        elif view.selectionModel().isSelected(view.cards.index(row, 0)):
            name = f"[{name}]"
        lines.append(name)
    return "\n".join(lines)


class Said(QObject):
    """Remembers what a signal of one sentence said."""

    def __init__(self) -> None:
        super().__init__()
        self.sentences: list[str] = []

    def hear(self, sentence: str) -> None:
        self.sentences.append(sentence)

    @property
    def last(self) -> str:
        return self.sentences[-1]
