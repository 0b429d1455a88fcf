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

    @property
    def step(self) -> int:
        """What one more pair is worth: above any total, even with one more place in play."""
        rows = self.scores.shape[0]
        most = min(rows, int(np.minimum(self.places, rows).sum()))
        top = int(self.scores.max()) if self.scores.size else 0
        return int(top * (most + 1) + 1)

    def weights(self) -> Ints:
        """What each pair is worth to the objective: step + score, or NEVER."""
        raised = self.scores.astype(np.int64) + self.step
        raised[~self.allowed] = NEVER
        return raised


@dataclass(frozen=True, slots=True, eq=False)
class Solution:
    """Who goes where (column or NOBODY for each row), count, total, and the price of a place.

    `prices` are the least prices that prove the answer, in the objective's weights (a pair is
    worth step + score): exactly what one more place at each mentor would add. Pinned rows and
    their places are outside them.
    """

    mates: Ints
    count: int
    total: int
    prices: Ints
    step: int
