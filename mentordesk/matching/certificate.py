"""Prices that prove an answer: no solver has to be trusted, anyone can check the sum.

For any prices of places that are not negative, the sum of what every mentee could gain at best and
of all places at their price is an upper bound on every possible answer (weak duality of linear
programming). Where an answer reaches the bound, it is proven best.
"""

import numpy as np

from mentordesk.matching.least_prices import BLOCK, blocks, least_prices
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


def gains_of(weights: Ints, prices: Ints) -> Ints:
    """The most that each row can gain at these prices; nobody is worth 0."""
    gains = np.zeros(weights.shape[0], dtype=np.int64)
    if weights.size:
        room = np.empty((min(BLOCK, weights.shape[0]), weights.shape[1]), dtype=np.int64)
        for part in blocks(weights.shape[0]):
            reduced = np.subtract(weights[part], prices, out=room[: part.stop - part.start])
            reduced.max(axis=1, initial=0, out=gains[part])
    return gains


def bound(weights: Ints, places: Ints, prices: Ints) -> int:
    """What no answer can exceed at these prices (all of them 0 or more)."""
    if (prices < 0).any():
        raise NotProven("a negative price")
    return int(gains_of(weights, prices).sum()) + int(places @ prices)


def prove(weights: Ints, places: Ints, mates: Ints) -> Ints:
    """The least prices of an answer, checked; raises NotProven where it is not the best."""
    worth = value(weights, places, mates)
    prices = least_prices(weights, places, mates)
    if bound(weights, places, prices) != worth:
        raise NotProven("the bound is above the answer")
    return prices
