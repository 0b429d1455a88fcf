"""Finding one best answer: `lap` where it is quick, and our own augmenting paths where it is not.

Both answer the same question: rows (mentees) take columns (mentors with places) or nobody, for the
greatest sum of weights. Nobody is worth 0, a forbidden pair NEVER. Neither is trusted: see
`certificate`.
"""

from collections.abc import Callable

import numpy as np

from mentordesk.matching import apart
from mentordesk.matching.certificate import NotProven, prove
from mentordesk.matching.least_prices import blocks
from mentordesk.matching.problem import NOBODY, Ints

LARGEST_SQUARE = 12_000
"""Side of the largest square given to `lap` (1.2 GB); above it places are not copied out."""

EXACT = 1 << 53
"""Whole numbers below this are exact in the floating point numbers `lap` computes with."""

COST_BITS = 19
"""Costs given to `lap` stay below 2 to this: it takes 1,000,000 for infinity inside."""


def best_of(
    weights: Ints, places: Ints, check: Callable[[], None] = lambda: None
) -> tuple[Ints, Ints]:
    """One best answer and its least prices, proven; where `lap` cannot or fails, by our own paths.

    `check` is called between the phases and may raise to stop.
    """
    check()
    if fits_lap(weights, places):
        try:
            if apart.is_due(max(weights.shape[0], int(places.sum()))):
                mates = apart.solved(by_lap, weights, places, check)
            else:
                mates = by_lap(weights, places)
            check()
            return mates, prove(weights, places, mates)
        except NotProven:  # seen with damaged builds of lap: ours answers instead
            pass
    mates, _ = by_paths(weights, places, check)
    return mates, prove(weights, places, mates)


def fits_lap(weights: Ints, places: Ints) -> bool:
    """Whether copies of places make a square that is small enough and sums that stay exact."""
    side: int = max(weights.shape[0], int(places.sum()))
    top = int(weights.max(initial=0))
    return 0 < side <= LARGEST_SQUARE and top * (side + 1) < EXACT


def by_lap(weights: Ints, places: Ints) -> Ints:
    """The best mates by Jonker and Volgenant's algorithm on a square of finite costs.

    A forbidden pair and a padded column cost the same as nobody, so every square has an answer. A
    padded row takes one seat whatever that is: every number would do for all its costs, and with 0,
    less than any pair costs, the search is some twenty times as quick as with that of nobody.
    """
    import lap  # noqa: PLC0415 - compiled; only a large match needs it

    rows, columns = weights.shape
    owners = np.repeat(np.arange(columns), places)
    side = max(rows, owners.size)
    top = int(weights.max(initial=0))
    shrink = 2.0 ** -max(top.bit_length() - COST_BITS, 0)  # a power of two: nothing is rounded
    costs = np.full((side, side), top * shrink)
    costs[rows:] = 0.0
    single = bool((places == 1).all())
    for part in blocks(rows):
        some = weights[part] if single else weights[part][:, owners]
        known = costs[part, : owners.size]
        np.subtract(top, some, out=known)
        np.minimum(known, top, out=known)
        known *= shrink
    taken = lap.lapjv(costs, return_cost=False)[0][:rows]
    mates = np.full(rows, NOBODY, dtype=np.int64)
    real = np.flatnonzero(taken < owners.size)
    mates[real] = owners[taken[real]]
    mates[real[weights[real, mates[real]] < 0]] = NOBODY
    return mates


def by_paths(
    weights: Ints, places: Ints, check: Callable[[], None] = lambda: None
) -> tuple[Ints, Ints]:
    """The best mates and prices that prove them, by shortest augmenting paths.

    Each row in turn takes the cheapest way in: straight to a free place, to nobody, or by moving
    others along. Prices rise just enough to keep every placed row content (Edmonds and Karp 1972,
    Tomizawa 1971), so that reduced costs never fall below zero.
    """
    rows, columns = weights.shape
    mates = np.full(rows, NOBODY, dtype=np.int64)
    prices = np.zeros(columns + 1, dtype=np.int64)
    free = np.append(places, rows + 1).astype(np.int64)
    seated: list[set[int]] = [set() for _ in range(columns + 1)]
    worth = np.hstack([weights, np.zeros((rows, 1), dtype=np.int64)])
    for row in range(rows):
        check()
        _seat(row, worth, prices, free, seated)
    for column, sitting in enumerate(seated[:columns]):
        mates[list(sitting)] = column
    return mates, prices[:columns]


def _seat(row: int, worth: Ints, prices: Ints, free: Ints, seated: list[set[int]]) -> None:
    """Give one row its place along a shortest path and raise the prices on the way (in place)."""
    far = np.iinfo(np.int64).max
    distance = prices - worth[row]
    distance -= distance.min()
    mover = np.full(distance.size, row)
    came_from = np.full(distance.size, NOBODY)
    open_columns = np.ones(distance.size, dtype=bool)
    done: list[tuple[int, int]] = []
    while True:
        column = int(np.where(open_columns, distance, far).argmin())
        reached = int(distance[column])
        if free[column] > 0:
            break
        done.append((column, reached))
        open_columns[column] = False
        for other in seated[column]:
            onward = reached + (worth[other, column] - prices[column]) - worth[other] + prices
            nearer = open_columns & (onward < distance)
            distance[nearer] = onward[nearer]
            mover[nearer] = other
            came_from[nearer] = column
    for passed, at in done:
        prices[passed] += reached - at
    free[column] -= 1
    while column != NOBODY:
        moved, before = int(mover[column]), int(came_from[column])
        seated[column].add(moved)
        if before != NOBODY:
            seated[before].discard(moved)
        column = before
