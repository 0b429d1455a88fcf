"""Prices that prove an answer: no solver has to be trusted, anyone can check the sum.

For any prices of places that are not negative, the sum of what every mentee could gain at best and
of all places at their price is an upper bound on every possible answer (weak duality of linear
programming). Where an answer reaches the bound, it is proven best.
"""

import numpy as np

from mentordesk.matching.problem import NOBODY, Ints


class NotProven(Exception):
    """An answer has no prices that prove it: it is not the best one. Never seen by people."""


def value(weights: Ints, places: Ints, mates: Ints) -> int:
    """The sum of the weights of an answer; NotProven where it breaks a place or a rule."""
    rows = np.flatnonzero(mates != NOBODY)
    taken = np.bincount(mates[rows], minlength=places.size)
    worth = weights[rows, mates[rows]]
    if (taken > places).any() or (worth < 0).any():
        raise NotProven("more than the places, or a forbidden pair")
    return int(worth.sum())


def bound(weights: Ints, places: Ints, prices: Ints) -> int:
    """What no answer can exceed at these prices (all of them 0 or more)."""
    if (prices < 0).any():
        raise NotProven("a negative price")
    if not weights.size:
        return 0
    gains = np.maximum((weights - prices).max(axis=1), 0)
    return int(gains.sum()) + int(places @ prices)


def least_prices(weights: Ints, places: Ints, mates: Ints) -> Ints:
    """The least prices at which every mentee is content with their mate.

    Found by raising them from 0 until nobody would rather move (Bellman and Ford on the graph of
    mentors). They do not depend on which of several best answers is given, and each is what one
    more place there would add. Raises NotProven where prices never settle.
    """
    prices = np.zeros(places.size + 1, dtype=np.int64)
    if not weights.size:
        return prices[:-1]
    everyone = np.arange(mates.size)
    held = np.where(mates == NOBODY, 0, weights[everyone, mates])
    rows, some = everyone, weights
    for _ in range(places.size + 2):
        wanted = (some + (prices[mates[rows]] - held[rows])[:, None]).max(axis=0)
        dearer = np.append(wanted > prices[:-1], False)
        np.maximum(prices[:-1], wanted, out=prices[:-1])
        rows = np.flatnonzero(dearer[mates])
        if not rows.size:
            break
        some = weights[rows]
    return prices[:-1]


def prove(weights: Ints, places: Ints, mates: Ints) -> Ints:
    """The least prices of an answer, checked; raises NotProven where it is not the best."""
    worth = value(weights, places, mates)
    prices = least_prices(weights, places, mates)
    if bound(weights, places, prices) != worth:
        raise NotProven("the bound is above the answer")
    return prices
