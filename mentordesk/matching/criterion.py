"""What a criterion is, and the list that holds them all.

How to add one: a function under `@criterion(...)` in a module that `criteria` imports, and its
test. It takes the candidates of both sides, prepares what it needs of them, and returns its
vectorised form. It shows up in settings, cards, slip and command line by itself.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from mentordesk.domain.cohort import Candidate
from mentordesk.matching.wording import folded

Block: TypeAlias = tuple[npt.NDArray[np.int32], npt.NDArray[np.bool_]]
"""Values 0..1000 and whether both answered, for some mentees against all mentors."""

Form: TypeAlias = Callable[[slice], Block]
"""The vectorised form: the block of a slice of mentees."""

Candidates: TypeAlias = Sequence[Candidate]
Because: TypeAlias = Callable[[Candidate, Candidate, int], str]
"""The reason in a few words for a mentee, a mentor and the value; never empty."""

TOP = 1000


@dataclass(frozen=True, slots=True)
class Criterion:
    """A soft, weighted measure of fit; `weight` is its default share of 100."""

    key: str
    title: str
    weight: int
    because: Because
    prepare: Callable[[Candidates, Candidates], Form]

    @property
    def help_text(self) -> str:
        """What is measured, in plain words (the function's own documentation)."""
        return " ".join((self.prepare.__doc__ or "").split())


REGISTERED: dict[str, Criterion] = {}


def criterion(
    key: str, title: str, weight: int, because: Because
) -> Callable[[Callable[[Candidates, Candidates], Form]], Callable[[Candidates, Candidates], Form]]:
    """Register a function as a criterion; a key is given once (ValueError)."""

    def register(
        prepare: Callable[[Candidates, Candidates], Form],
    ) -> Callable[[Candidates, Candidates], Form]:
        if key in REGISTERED:
            raise ValueError(f"two criteria are called {key}")
        REGISTERED[key] = Criterion(key, title, weight, because, prepare)
        return prepare

    return register


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


def codes(*sides: Sequence[str]) -> list[npt.NDArray[np.int32]]:
    """A number for each text, equal for equal folded texts over all sides; -1 for none."""
    known: dict[str, int] = {}
    return [
        np.array(
            [known.setdefault(f, len(known)) if (f := folded(t)) else -1 for t in side],
            dtype=np.int32,
        )
        for side in sides
    ]
