"""The least prices at which everybody is content with their mate.

Found by raising them from 0 until nobody would rather move (Bellman and Ford on the graph of
mentors). They do not depend on which of several best answers is given, and each is what one more
place there would add.

Only pairs that nearly tempt their row can ever raise a price: if no price rises by more than a
margin from here on, those farther from tempting never do. So the pairs within the margin are
enough, and where a price rises by more after all, all pairs are asked on.
"""

from collections.abc import Iterator

import numpy as np

from mentordesk.matching.problem import NEVER, NOBODY, Ints

BLOCK = 64
"""Rows computed at a time; memory that is used again is far quicker than new memory."""

MARGIN = 8
"""Times the last rise of a price: how far from tempting a pair is still looked at."""

CALM = 16
"""Picking out is tried again when prices rise so many times less than at the last try."""

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
    rows, tried = np.arange(mates.size), -NEVER
    for _ in range(prices.size + 1):
        wanted = _wanted(weights, rows, prices[mates[rows]] - held[rows])
        rise = int((wanted - prices[:-1]).max())
        risen = np.append(wanted > prices[:-1], False)
        np.maximum(prices[:-1], wanted, out=prices[:-1])
        rows = np.flatnonzero(risen[mates])
        if not rows.size:
            break
        if rise * CALM < tried:
            tried = rise
            if _settle_near(weights, (mates, held), prices, MARGIN * rise):
                break
            rows = np.arange(mates.size)
    return prices[:-1]


def _settle_near(weights: Ints, holding: tuple[Ints, Ints], prices: Ints, margin: int) -> bool:
    """Raise the prices (in place) by the pairs within the margin; whether that was enough."""
    mates, held = holding
    near = _near(weights, held - prices[mates] - margin, prices[:-1])
    if near is None:
        return False
    before = prices.copy()
    rows, columns = near
    _settle((rows, columns, weights[rows, columns] - held[rows]), mates, prices)
    return bool((prices - before).max() <= margin)


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


def _near(weights: Ints, least: Ints, prices: Ints) -> tuple[Ints, Ints] | None:
    """Rows and columns of all pairs worth at least so much at these prices, in order of columns.

    None where they are many.
    """
    most, width = weights.size // FEW, weights.shape[1]
    room = np.empty((min(BLOCK, weights.shape[0]), width), dtype=np.int64)
    found, count = list[Ints](), 0
    for part in blocks(weights.shape[0]):
        reduced = np.subtract(weights[part], prices, out=room[: part.stop - part.start])
        flat = np.flatnonzero(reduced >= least[part, None])
        found.append(flat + part.start * width)
        count += flat.size
        if count > most:
            return None
    rows, columns = np.divmod(np.concatenate(found), width)
    order = np.argsort(columns, kind="stable")
    return rows[order], columns[order]


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
