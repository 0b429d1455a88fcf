"""What a criterion is, and the list that holds them all.

How to add one, in one place: a function under `@criterion(...)` in a module named in
`criteria.SOURCES`, with a weight (take as much from the others: the defaults add up to 100). It is
given the candidates of both sides and its numbers, prepares what it needs of them, and returns its
vectorised form: for a slice of mentees, values 0..1000 and whether both answered. It must look at
nothing but the two people of a pair, so that a score never changes when somebody else applies; the
function's own documentation is the help text. Then a second, slow writing of it in
tests/matching/test_criteria.py, which compares the two for random people. Settings, sliders with
their effect, cards, reasons, slip and command line have it by themselves.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import wraps
from operator import attrgetter
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from mentordesk.domain.cohort import Candidate, MatchSettings
from mentordesk.domain.refusals import Refused
from mentordesk.matching.wording import folded

Ints32: TypeAlias = npt.NDArray[np.int32]
Block: TypeAlias = tuple[Ints32, npt.NDArray[np.bool_]]
"""Values 0..1000 and whether both answered, for some mentees against all mentors."""

Form: TypeAlias = Callable[[slice], Block]
"""The vectorised form: the block of a slice of mentees."""

Candidates: TypeAlias = Sequence[Candidate]
Numbers: TypeAlias = Mapping[str, tuple[int, ...]]
"""The numbers of one criterion, by parameter."""

Because: TypeAlias = Callable[[Candidate, Candidate, int, Numbers], str]
"""The reason in a few words for a mentee, a mentor, the value and the numbers; never empty."""

Prepare: TypeAlias = Callable[[Candidates, Candidates, Numbers], Form]

TOP = 1000

WORTHWHILE = 4
"""Answers are grouped where that leaves one pair in so many to compute."""


@dataclass(frozen=True, slots=True)
class Parameter:
    """Some whole numbers of a criterion that a coordinator may set, each `least`..`most`."""

    key: str
    title: str
    default: tuple[int, ...]
    least: int = 0
    most: int = TOP


@dataclass(frozen=True, slots=True)
class Criterion:
    """A soft, weighted measure of fit; `weight` is its default share of 100."""

    key: str
    title: str
    weight: int
    reason: Because
    prepare: Prepare
    parameters: tuple[Parameter, ...] = ()
    numbers: Numbers = field(default_factory=dict)

    @property
    def help_text(self) -> str:
        """What is measured, in plain words (the function's own documentation)."""
        return " ".join((self.prepare.__doc__ or "").split())

    def because(self, mentee: Candidate, mentor: Candidate, value: int) -> str:
        """The reason in a few words for this value."""
        return self.reason(mentee, mentor, value, self.numbers)

    def form(self, mentees: Candidates, mentors: Candidates) -> Form:
        """The vectorised form for these people."""
        return self.prepare(mentees, mentors, self.numbers)

    def with_numbers(self, settings: MatchSettings) -> "Criterion":
        """The criterion with the numbers of an intake; raises Refused for bad ones."""
        numbers = dict(self.numbers)
        for parameter in self.parameters:
            given = settings.parameters.get(f"{self.key}.{parameter.key}", parameter.default)
            fine = all(parameter.least <= number <= parameter.most for number in given)
            if len(given) != len(parameter.default) or not fine:
                count = len(parameter.default)
                raise Refused(
                    f"{self.title}, {parameter.title}: {count} whole "
                    f"number{'' if count == 1 else 's'} from {parameter.least} to "
                    f"{parameter.most} must be given."
                )
            numbers[parameter.key] = tuple(given)
        return replace(self, numbers=numbers)


REGISTERED: dict[str, Criterion] = {}


def criterion(
    key: str, title: str, weight: int, reason: Because, parameters: tuple[Parameter, ...] = ()
) -> Callable[[Prepare], Prepare]:
    """Register a function as a criterion; a key is given once (ValueError)."""

    def register(prepare: Prepare) -> Prepare:
        if key in REGISTERED:
            raise ValueError(f"two criteria are called {key}")
        usual = {parameter.key: parameter.default for parameter in parameters}
        REGISTERED[key] = Criterion(key, title, weight, reason, prepare, parameters, usual)
        return prepare

    return register


def on_answers(*fields: str) -> Callable[[Prepare], Prepare]:
    """Say which answers a criterion looks at: it is computed once for people who gave the same.

    Everything the criterion reads of a person must be named.
    """
    answers = attrgetter(*fields)

    def register(prepare: Prepare) -> Prepare:
        @wraps(prepare)
        def grouped(mentees: Candidates, mentors: Candidates, numbers: Numbers) -> Form:
            ours, our_kind = _kinds(mentees, answers)
            theirs, their_kind = _kinds(mentors, answers)
            if len(ours) * len(theirs) * WORTHWHILE > len(mentees) * len(mentors):
                return prepare(mentees, mentors, numbers)
            values, known = prepare(ours, theirs, numbers)(slice(0, len(ours)))

            def block(rows: slice) -> Block:
                lines = our_kind[rows]
                return values[lines].take(their_kind, 1), known[lines].take(their_kind, 1)

            return block

        return grouped

    return register


def _kinds(
    candidates: Candidates, answers: Callable[[Candidate], object]
) -> tuple[list[Candidate], npt.NDArray[np.intp]]:
    """One candidate of each kind of answers, and the kind of everybody."""
    known: dict[object, int] = {}
    first: list[Candidate] = []
    kinds = np.zeros(len(candidates), dtype=np.intp)
    for line, candidate in enumerate(candidates):
        kinds[line] = known.setdefault(answers(candidate), len(known))
        if len(known) > len(first):
            first.append(candidate)
    return first, kinds


def quotients(over: npt.NDArray[np.int32], under: npt.NDArray[np.int32]) -> npt.NDArray[np.int32]:
    """Whole quotients of numbers 0 and up, rounded down; much quicker than dividing whole numbers.

    Exact: a quotient that is not whole is at least 1 / `under` away from the next whole number,
    far more than what a floating point number of 53 bits is wrong by.
    """
    return (over / under).astype(np.int32)


def numbered(*sides: Sequence[Sequence[str]]) -> dict[str, int]:
    """A number for every word that any of the candidates names."""
    return {w: n for n, w in enumerate(sorted({w for side in sides for row in side for w in row}))}


def table(
    rows: Sequence[Sequence[str]], columns: dict[str, int], points: Sequence[int]
) -> npt.NDArray[np.float32]:
    """One line per candidate with the points of each word by its rank; the last rank goes on.

    Small whole numbers in float32: sums of products stay exact below 2 to the 24th.
    """
    result = np.zeros((len(rows), max(len(columns), 1)), dtype=np.float32)
    for line, row in enumerate(rows):
        for rank, word in enumerate(row):
            if word in columns:
                result[line, columns[word]] = points[min(rank, len(points) - 1)]
    return result


def answered(rows: Sequence[Sequence[object]]) -> npt.NDArray[np.bool_]:
    """Who gave any answer."""
    return np.array([bool(row) for row in rows], dtype=bool)


def codes(*sides: Sequence[str]) -> list[Ints32]:
    """A number for each text, equal for equal folded texts over all sides; -1 for none."""
    known: dict[str, int] = {}
    return [
        np.array(
            [known.setdefault(f, len(known)) if (f := folded(t)) else -1 for t in side],
            dtype=np.int32,
        )
        for side in sides
    ]
