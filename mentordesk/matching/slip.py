"""The proof slip: what was reached, that nothing better exists, and what it was computed from.

The prices on it prove the answer without the solver: no answer exceeds what all mentees could gain
at best at these prices plus all places at their price (`certificate.bound`).
"""

import hashlib
import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from operator import itemgetter
from typing import TypeAlias

import numpy as np

from mentordesk.matching.assignment import proven_bound
from mentordesk.matching.problem import NOBODY, Problem, Solution

Key: TypeAlias = int | str
"""How people are named on a slip: by application id, or by name in a file of scores."""


@dataclass(frozen=True, slots=True)
class Slip:
    """One match, proven. Scores are 0..100,000; prices are in pair worths (see `step`).

    `possible` pairs and `best_total` are the bound that the prices prove (under the pins);
    `prices` lists mentors whose places are worth anything, as (mentor, price), and `more_places`
    those at whom one more place would add most, as (mentor, pairs, points).
    """

    mentees: int
    places: int
    placed: int
    possible: int
    total: int
    best_total: int
    worst_pair: tuple[Key, Key, int] | None
    unmatched: tuple[Key, ...]
    pins: tuple[tuple[Key, Key], ...]
    overrides: tuple[tuple[Key, Key, str], ...]
    more_places: tuple[tuple[Key, int, int], ...]
    prices: tuple[tuple[Key, int], ...]
    step: int
    input_hash: str
    result_hash: str

    @property
    def proven(self) -> bool:
        """Whether the answer reaches the bound."""
        return (self.placed, self.total) == (self.possible, self.best_total)

    def as_json(self) -> str:
        """The slip as JSON text: the same bytes for the same slip."""
        return json.dumps(self.as_dict(), indent=1, ensure_ascii=False)

    def as_dict(self) -> dict[str, object]:
        """The slip as plain values for JSON."""
        return {**asdict(self), "proven": self.proven}


@dataclass(frozen=True, slots=True)
class Names:
    """What rows and columns of a problem are called."""

    mentees: Sequence[Key]
    mentors: Sequence[Key]

    def pair(self, row: int, column: int, score: int) -> tuple[Key, Key, int]:
        """A pair by its names, with its score."""
        return self.mentees[row], self.mentors[column], score


def write_slip(
    problem: Problem,
    solution: Solution,
    names: Names,
    overrides: tuple[tuple[Key, Key, str], ...] = (),
) -> Slip:
    """The slip of a solved problem; the bound is computed anew from the prices."""
    best = proven_bound(problem, solution)
    pairs = _named_pairs(problem, solution, names)
    return Slip(
        mentees=len(names.mentees),
        places=int(problem.places.sum()),
        placed=solution.count,
        possible=best.pairs,
        total=solution.total,
        best_total=best.points - solution.bonus,
        worst_pair=min(pairs, key=itemgetter(2), default=None),
        unmatched=tuple(
            names.mentees[r] for r in np.flatnonzero(solution.mates == NOBODY).tolist()
        ),
        pins=tuple((names.mentees[r], names.mentors[c]) for r, c in sorted(problem.pins)),
        overrides=overrides,
        more_places=_more_places(solution, names),
        prices=tuple(
            (names.mentors[c], int(solution.prices[c]))
            for c in np.flatnonzero(solution.prices).tolist()
        ),
        step=problem.step,
        input_hash=_input_hash(problem, names),
        result_hash=hashlib.sha256(json.dumps(pairs).encode()).hexdigest(),
    )


def _more_places(solution: Solution, names: Names) -> tuple[tuple[Key, int, int], ...]:
    """The five mentors at whom one more place would add most: (mentor, pairs, points).

    A price of step + points places one more person; below that it only raises the total. One more
    pair may cost points elsewhere, hence the division that rounds towards the nearer pair count.
    """
    best = sorted(
        range(solution.prices.size), key=lambda column: (-int(solution.prices[column]), column)
    )
    return tuple(
        (names.mentors[c], *gain_of(int(solution.prices[c]), solution))
        for c in best[:5]
        if solution.prices[c] > 0
    )


def gain_of(price: int, solution: Solution) -> tuple[int, int]:
    """A change of the objective as (pairs, points of the total)."""
    gain = solution.gain(price)
    return gain.pairs, gain.points


def _input_hash(problem: Problem, names: Names) -> str:
    digest = hashlib.sha256()
    digest.update(json.dumps([[*names.mentees], [*names.mentors], sorted(problem.pins)]).encode())
    digest.update(np.where(problem.allowed, problem.scores, -1).astype("<i4").tobytes())
    digest.update(problem.places.astype("<i8").tobytes())
    return digest.hexdigest()


def _named_pairs(problem: Problem, solution: Solution, names: Names) -> list[tuple[Key, Key, int]]:
    return [
        names.pair(row, column, int(problem.scores[row, column]))
        for row, column in enumerate(solution.mates.tolist())
        if column != NOBODY
    ]
