"""The least prices at which everybody is content with their mate.

Found by raising them from 0 until nobody would rather move (Bellman and Ford on the graph of
mentors). They do not depend on which of several best answers is given, and each is what one more
place there would add.

Only pairs that are nearly as good as what their row has can ever raise a price: those worse by more
than the highest price never do. So the pairs within a margin are enough, and where a price ends
above the margin, all pairs are asked after all.
"""

from collections.abc import Iterator

import numpy as np

from mentordesk.matching.problem import NEVER, NOBODY, Flags, Ints

BLOCK = 64
"""Rows computed at a time; memory that is used again is far quicker than new memory."""

MARGIN = 8
"""Times the highest price of the first round: how far from best a pair is looked at."""

FEW = 8
"""One pair in so many is few enough to be worth picking out."""


def blocks(rows: int) -> Iterator[slice]:
    """Slices of rows: what is computed of one of them stays in the cache."""
    for start in range(0, rows, BLOCK):
        yield slice(start, min(start + BLOCK, rows))


def least_prices(weights: Ints, places: Ints, mates: Ints, start: Ints | None = None) -> Ints:
    """The least prices for these mates; `start` are prices known to be none too high.

    Where the mates are not the best, the prices never settle, and the result proves nothing.
    """
    prices = np.zeros(places.size + 1, dtype=np.int64)
    if not weights.size:
        return prices[:-1]
    if start is not None:
        prices[:-1] = start
    held = np.where(mates == NOBODY, 0, weights[np.arange(mates.size), mates])
    first = _wanted(weights, np.arange(mates.size), prices[mates] - held)
    risen = first > prices[:-1]
    np.maximum(prices[:-1], first, out=prices[:-1])
    margin = MARGIN * int(prices.max())
    near = _near(weights, held, margin)
    if near is not None:
        _settle(near, mates, prices)
        if prices.max() <= margin:
            return prices[:-1]
        risen[:] = True
    _ask_all(weights, (mates, held), prices, risen)
    return prices[:-1]


def _wanted(weights: Ints, rows: Ints, shift: Ints) -> Ints:
    """The most that any of these rows would pay for each column before it is content."""
    wanted = np.full(weights.shape[1], NEVER, dtype=np.int64)
    room = np.empty((min(BLOCK, rows.size), weights.shape[1]), dtype=np.int64)
    whole = rows.size == weights.shape[0]
    for part in blocks(rows.size):
        some = weights[part] if whole else weights[rows[part]]
        offers = np.add(some, shift[part, None], out=room[: rows[part].size])
        np.maximum(wanted, offers.max(axis=0), out=wanted)
    return wanted


def _near(weights: Ints, held: Ints, margin: int) -> tuple[Ints, Ints, Ints] | None:
    """Rows, columns and worth against the row's own of all pairs within the margin, by column.

    None where they are many.
    """
    most = weights.size // FEW
    found, count = list[Ints](), 0
    for part in blocks(weights.shape[0]):
        flat = np.flatnonzero(weights[part] >= (held[part] - margin)[:, None])
        found.append(flat + part.start * weights.shape[1])
        count += flat.size
        if count > most:
            return None
    rows, columns = np.divmod(np.concatenate(found), weights.shape[1])
    order = np.argsort(columns, kind="stable")
    rows, columns = rows[order], columns[order]
    return rows, columns, weights[rows, columns] - held[rows]


def _settle(near: tuple[Ints, Ints, Ints], mates: Ints, prices: Ints) -> None:
    """Raise the prices (in place) until these pairs tempt nobody."""
    rows, columns, worth = near
    wished, starts = np.unique(columns, return_index=True)
    homes = mates[rows]
    for _ in range(prices.size + 1):
        offers = np.maximum.reduceat(worth + prices[homes], starts) if starts.size else worth
        if not (offers > prices[wished]).any():
            return
        prices[wished] = np.maximum(prices[wished], offers)


def _ask_all(weights: Ints, holding: tuple[Ints, Ints], prices: Ints, risen: Flags) -> None:
    """Raise the prices (in place) until no pair at all tempts anybody."""
    mates, held = holding
    for _ in range(prices.size + 1):
        rows = np.flatnonzero(np.append(risen, False)[mates])
        if not rows.size:
            return
        wanted = _wanted(weights, rows, prices[mates[rows]] - held[rows])
        risen = wanted > prices[:-1]
        np.maximum(prices[:-1], wanted, out=prices[:-1])
