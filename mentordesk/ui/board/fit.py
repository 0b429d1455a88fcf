"""What the board is told about fit: frozen values, and what may be asked of the reckoning."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple, Protocol

from mentordesk.domain.pairing import Forbidden
from mentordesk.ui.tokens import fit_word
from mentordesk.ui.worded import worded

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from mentordesk.domain.cohort import Cohort
    from mentordesk.matching.prices import WhatIf
    from mentordesk.matching.solve import Settled, Suggestion

BARS = 4


class Fit(NamedTuple):
    """How well one mentor suits one mentee.

    `score` is 0..100. If the two are paired and the rest re-settles, the whole cohort gains (or
    loses, below 0) `pairs` pairs and `points` points of the same scale; `pairs` is None where that
    is not known. `blocked` are the rules that forbid the pair.
    """

    score: int
    pairs: int | None = None
    points: float = 0.0
    blocked: tuple[Forbidden, ...] = ()

    @property
    def word(self) -> str:
        """The fit in a word, lower case."""
        return worded(fit_word(self.score).lower())

    @property
    def bars(self) -> int:
        """How many of the four bars are filled."""
        return ("weak", "fair", "good", "strong").index(self.word) + 1

    @property
    def sentence(self) -> str:
        """Why the pair is forbidden, or nothing."""
        return self.blocked[0].sentence if self.blocked else ""


@dataclass(frozen=True, slots=True)
class Part:
    """One criterion of a score: its points of the most it can give, and the reason in words."""

    label: str
    points: int
    most: int
    because: str


@dataclass(frozen=True, slots=True)
class Comparison:
    """A mentee and a mentor side by side; `rank` is the mentor's place among `mentors` by fit."""

    fit: Fit
    parts: tuple[Part, ...]
    answered: int
    rank: int
    mentors: int


@dataclass(frozen=True, slots=True)
class Proposal:
    """What Suggest all would do: pairs as (mentee, mentor, score 0..100), with who stays unmatched.

    `unmatched` are (mentee, reasons as sentences). `answer` is the suggestion itself, handed back
    to the service that applies it.
    """

    pairs: tuple[tuple[int, int, int], ...]
    unmatched: tuple[tuple[int, tuple[str, ...]], ...]
    most: int
    proof: tuple[str, ...]
    answer: "Suggestion"


class Reckoning(Protocol):
    """What the board asks about an intake's fit; ids are application ids."""

    def answer(self) -> "tuple[Settled, WhatIf]":
        """The proven answer with its graph; raises Refused where pins contradict each other."""

    @property
    def is_small(self) -> bool:
        """Whether a pin is committed and kept without anybody noticing."""

    @property
    def left(self) -> "Mapping[int, tuple[str, ...]]":
        """Whom the best answer leaves without a mentor, and why in sentences."""

    def pinned(self, cohort: "Cohort") -> "Reckoning | None":
        """The reckoning of the same cohort with further pins; None where more has changed."""

    def again(
        self, cohort: "Cohort", progress: "Callable[[float], None] | None" = None
    ) -> "Reckoning":
        """The reckoning of a cohort that came of this one: nothing is scored twice."""

    def fits(self, mentee: int) -> dict[int, Fit]:
        """How every mentor suits this mentee, and what the cohort gains or loses by each.

        Empty for somebody the cohort does not know.
        """

    def remembered(self, mentee: int, mentor: int) -> tuple[int, tuple[str, ...]]:
        """The score (0..100,000) and the reasons of a pair, as they are kept with it."""

    def reasons(self, mentee: int, mentor: int) -> tuple[str, ...]:
        """The two strongest reasons for the pair, short."""

    def compare(self, mentee: int, mentor: int) -> Comparison:
        """The pair's score taken apart."""

    def propose(self) -> Proposal:
        """What Suggest all would do; raises Refused where pins contradict each other."""
