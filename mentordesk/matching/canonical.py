"""Of all best answers the first one: earlier mentees get earlier mentors, and nobody comes last.

All best answers use only tight pairs (worth exactly what both sides' prices say), so one best
answer is turned into the first by moving people in circles of tight pairs. The node after the last
column is "nobody": it always has room, and empty places may be left to it.
"""

from collections import deque

import numpy as np

from mentordesk.matching.cardinality import bits_of, columns_of
from mentordesk.matching.certificate import gains_of
from mentordesk.matching.least_prices import BLOCK, blocks
from mentordesk.matching.problem import NOBODY, Ints

_ASK = -1
"""Where a node leads is worked out when a search comes to it."""


def first_of_best(weights: Ints, places: Ints, mates: Ints, prices: Ints) -> Ints:
    """The lexicographically first of all answers as good as the one given."""
    if not weights.size:
        return mates
    tight = tight_pairs(weights, np.arange(mates.size), gains_of(weights, prices), prices)
    at = first_by(tight, places, np.where(mates == NOBODY, places.size, mates), prices)
    return np.where(at == places.size, NOBODY, at)


def tight_pairs(weights: Ints, lines: Ints, gains: Ints, prices: Ints) -> list[int]:
    """The columns that each of these lines would take as gladly as its best, as bits.

    `gains` are the most that each line can gain at these prices. The last column is nobody.
    """
    found = list[int]()
    room = np.empty((min(BLOCK, lines.size), prices.size), dtype=np.int64)
    for part in blocks(lines.size):
        count = part.stop - part.start
        worth = np.take(weights, lines[part], axis=0, out=room[:count], mode="clip")
        worth -= prices
        tight = np.empty((count, prices.size + 1), dtype=bool)
        np.equal(worth, gains[part, None], out=tight[:, :-1])
        np.equal(gains[part], 0, out=tight[:, -1])
        found += bits_of(tight)
    return found


def first_by(tight: list[int], places: Ints, at: Ints, prices: Ints) -> Ints:
    """The first of all answers along these pairs; in `at` the last column stands for nobody."""
    circles = _Circles(tight, places, at, prices)
    for row in range(at.size):
        circles.settle(row)
    return np.array(circles.at, dtype=np.int64)


class _Circles:
    """The graph of tight pairs, and the state of moving along it. Sets of nodes and rows are bits.

    A row can take a column only where the two nodes lead to each other. Moving people in a circle
    changes nothing about that, and who is settled takes ways away: once two nodes are found to be
    apart they stay apart, so `parts` only ever split, and no search leaves the part it began in.
    """

    def __init__(self, tight: list[int], places: Ints, at: Ints, prices: Ints) -> None:
        self.nobody, self.tight = places.size, tight
        self.at: list[int] = at.tolist()
        (self.worthless,) = bits_of(np.append(prices, 0)[None] == 0)
        self.free = [*(places - np.bincount(at, minlength=self.nobody + 1)[:-1]).tolist(), 1]
        self.movable = [0] * (self.nobody + 1)
        for row, column in enumerate(self.at):
            self.movable[column] |= 1 << row
        self.onward = [_ASK] * (self.nobody + 1)
        self.part = [0] * (self.nobody + 1)
        self.parts = [(1 << self.nobody + 1) - 1]

    def _onward(self, node: int) -> int:
        """Where whoever may leave a node would go."""
        if self.onward[node] == _ASK:
            found = self.worthless if self.free[node] > 0 else 0
            for row in columns_of(self.movable[node]):
                found |= self.tight[row]
            self.onward[node] = found
        return self.onward[node]

    def settle(self, row: int) -> None:
        """Give the row its first possible column and let it move no more."""
        home = self.at[row]
        self.movable[home] ^= 1 << row
        self.onward[home] = _ASK
        near = fresh = self.parts[self.part[home]]
        starts = self.tight[row] & near & ((1 << home) - 1)
        came: dict[int, int] = {}
        closed = 0
        while starts:
            column = (starts & -starts).bit_length() - 1
            left = fresh
            fresh = self._search(column, home, came, fresh)
            if home in came:
                fresh = left
                self._turn(row, column, home, came)
                break
            closed = len(came)
            starts &= fresh
        if closed:
            self._split(self.part[home], list(came)[:closed], near ^ fresh)

    def _split(self, part: int, closed: list[int], apart: int) -> None:
        """Nodes that lead nowhere but to themselves are a part of their own from now on.

        `apart` are the same nodes as bits.
        """
        number = len(self.parts)
        for node in closed:
            self.part[node] = number
        self.parts[part] ^= apart
        self.parts.append(apart)

    def _search(self, start: int, home: int, came: dict[int, int], fresh: int) -> int:
        """Go on from a place given up at `start` until `home` is found; what is fresh after it.

        `came` remembers for each node from where it was reached, over all the starts of one row:
        what did not lead home once never will. The others are still `fresh`.
        """
        came[start], goal = NOBODY, 1 << home
        fresh ^= 1 << start
        waiting = deque([start])
        while waiting:
            node = waiting.popleft()
            new = self._onward(node) & fresh
            if new:
                fresh ^= new
                others = columns_of(new)
                came.update(dict.fromkeys(others, node))
                if new & goal:
                    break
                waiting += others
        return fresh

    def _turn(self, row: int, column: int, home: int, came: dict[int, int]) -> None:
        """Move everybody on the path from `column` to `home` one on, and the row to `column`."""
        node, passed = home, [home]
        while node != column:
            node, onward = came[node], node
            passed.append(node)
            movable = columns_of(self.movable[node])
            ready = (who for who in movable if self.tight[who] >> onward & 1)
            mover = next(ready, NOBODY)
            if mover == NOBODY:
                self._leave_empty(node, onward)
            else:
                self.movable[node] ^= 1 << mover
                self.movable[onward] ^= 1 << mover
                self.at[mover] = onward
        self.at[row] = column
        for node in passed:
            self.onward[node] = _ASK

    def _leave_empty(self, before: int, node: int) -> None:
        """An empty place at `before` is taken up, and one at `node` becomes empty."""
        if before != self.nobody:
            self.free[before] -= 1
        if node != self.nobody:
            self.free[node] += 1
