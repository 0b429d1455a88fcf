"""The bare assignment problem and its answer: integer matrices, no people."""

from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

Ints: TypeAlias = npt.NDArray[np.int64]
Scores32: TypeAlias = npt.NDArray[np.int32]
Flags: TypeAlias = npt.NDArray[np.bool_]

NOBODY = -1
"""The mate of a mentee who is placed nowhere."""

NEVER = -(1 << 60)
"""The weight of a forbidden pair: below every sum of weights, far from overflowing int64."""


@dataclass(frozen=True, slots=True)
class RowQuota:
    """At most so many of these rows are placed."""

    rows: tuple[int, ...]
    at_most: int


@dataclass(frozen=True, slots=True, eq=False)
class Objective:
    """What comes between most pairs and canonical order; by default only the total.

    `most_columns`: then most columns with somebody. `raise_floor`: then the best worst pair, pins
    aside. The total counts, beside the scores, the bonus of every placed row and of every column
    with somebody (points, 0 and up). Quotas are never broken; any two of them are apart or one
    holds the other.
    """

    most_columns: bool = False
    raise_floor: bool = False
    row_bonus: Ints | None = None
    column_bonus: Ints | None = None
    quotas: tuple[RowQuota, ...] = ()

    def row_bonuses(self, rows: int) -> Ints:
        """The bonus of every row."""
        return np.zeros(rows, dtype=np.int64) if self.row_bonus is None else self.row_bonus

    def column_bonuses(self, columns: int) -> Ints:
        """The bonus of every column."""
        return np.zeros(columns, dtype=np.int64) if self.column_bonus is None else self.column_bonus


PLAIN = Objective()


@dataclass(frozen=True, slots=True, eq=False)
class Problem:
    """Scores (mentees x mentors, 0 and up), which pairs are allowed, places, and pinned pairs.

    Rows and columns are in canonical order, which is what "first" means in a canonical answer.
    Pins are (row, column), at most one a row and never more on a column than it has places.
    """

    scores: Scores32
    allowed: Flags
    places: Ints
    pins: tuple[tuple[int, int], ...] = ()
    objective: Objective = PLAIN

    @property
    def most(self) -> int:
        """How many pairs places and rows leave room for."""
        rows: int = self.scores.shape[0]
        seats = int(np.minimum(self.places, rows).sum())
        return min(rows, seats)

    @property
    def lesser_step(self) -> int:
        """More than any total of scores and bonuses, even with one more place in play."""
        goal, (rows, columns) = self.objective, self.scores.shape
        top = int(self.scores.max()) if self.scores.size else 0
        top += int(goal.row_bonuses(rows).max(initial=0))
        top += int(goal.column_bonuses(columns).max(initial=0))
        return int(top * (self.most + 1) + 1)

    @property
    def column_step(self) -> int:
        """What one more column with somebody is worth; 0 where that is not an aim."""
        return self.lesser_step if self.objective.most_columns else 0

    @property
    def step(self) -> int:
        """What one more pair is worth: above all that comes after it, with one more place."""
        columns: int = min(self.most + 1, self.places.size + 1)
        return self.lesser_step * (columns + 1) if self.objective.most_columns else self.lesser_step

    def weights(self) -> Ints:
        """What each pair is worth to the objective: step + score, or NEVER."""
        raised = self.scores.astype(np.int64) + self.step
        raised[~self.allowed] = NEVER
        return raised


@dataclass(frozen=True, slots=True)
class Reading:
    """A worth, or a change of one, taken apart: pairs, columns with somebody, and points."""

    pairs: int
    columns: int
    points: int


@dataclass(frozen=True, slots=True, eq=False)
class Solution:
    """Who goes where (column or NOBODY for each row), count, total, and the price of a place.

    `prices` are, from the least prices that prove the answer, those of one more place at each
    column: exactly what it would add to the worth (with a raised floor: at this floor). `proof`
    are the prices of all seats (see `seats`) and `taken` the seats of the free rows. `used`
    columns have somebody, and the bonuses come to `bonus` points, which `total`, the sum of the
    scores, leaves out. `floor` is the raised floor, `floor_proof` the prices that show no higher
    one to be possible. Pinned rows and their places are outside the prices.
    """

    mates: Ints
    count: int
    total: int
    prices: Ints
    step: int
    used: int = 0
    bonus: int = 0
    column_step: int = 0
    proof: Ints | None = None
    taken: Ints | None = None
    floor: int | None = None
    floor_proof: Ints | None = None

    @property
    def worth(self) -> int:
        """The whole objective as one number."""
        return self.count * self.step + self.used * self.column_step + self.total + self.bonus

    def reading(self, worth: int) -> Reading:
        """A worth as pairs, columns with somebody (0 where they are no aim) and points."""
        pairs, rest = divmod(worth, self.step)
        columns, points = divmod(rest, self.column_step) if self.column_step else (0, rest)
        return Reading(pairs, columns, points)

    def gain(self, change: int) -> Reading:
        """A change of the worth as changes of pairs, columns and points."""
        pairs, columns, points = self.gains(np.array([change], dtype=np.int64))
        return Reading(int(pairs[0]), int(columns[0]), int(points[0]))

    def gains(self, changes: Ints) -> tuple[Ints, Ints, Ints]:
        """The same of many changes at once, each kind of change by itself."""
        now = self.reading(self.worth)
        pairs, rest = np.divmod(changes + self.worth, self.step)
        columns, points = (
            np.divmod(rest, self.column_step) if self.column_step else (0 * rest, rest)
        )
        return pairs - now.pairs, columns - now.columns, points - now.points
