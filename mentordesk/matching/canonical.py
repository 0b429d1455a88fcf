"""Of all best answers the first one: earlier mentees get earlier mentors, and nobody comes last.

All best answers use only tight pairs (worth exactly what both sides' prices say), so one best
answer is turned into the first by moving people in circles of tight pairs. The node after the last
column is "nobody": it always has room, and empty places may be left to it.
"""

from collections import deque

import numpy as np

from mentordesk.matching.certificate import gains_of
from mentordesk.matching.least_prices import blocks
from mentordesk.matching.problem import NOBODY, Flags, Ints


def first_of_best(weights: Ints, places: Ints, mates: Ints, prices: Ints) -> Ints:
    """The lexicographically first of all answers as good as the one given."""
    if not weights.size:
        return mates
    circles = _Circles(weights, places, mates, prices)
    for row in range(mates.size):
        circles.settle(row)
    return np.where(circles.at == places.size, NOBODY, circles.at)


class _Circles:
    """The graph of tight pairs, and the state of moving along it."""

    def __init__(self, weights: Ints, places: Ints, mates: Ints, prices: Ints) -> None:
        rows, self.nobody = weights.shape
        self.tight: Flags = np.zeros((rows, self.nobody + 1), dtype=bool)
        gains = gains_of(weights, prices)
        for part in blocks(rows):
            np.equal(weights[part] - prices, gains[part, None], out=self.tight[part, :-1])
        self.tight[:, -1] = gains == 0
        self.first: list[int] = self.tight.argmax(axis=1).tolist()
        self.at: Ints = np.where(mates == NOBODY, self.nobody, mates)
        self.worthless: Flags = np.append(prices, 0) == 0
        self.free = [*(places - np.bincount(self.at, minlength=self.nobody + 1)[:-1]).tolist(), 1]
        self.movable: list[set[int]] = [set() for _ in range(self.nobody + 1)]
        for row, column in enumerate(self.at.tolist()):
            self.movable[column].add(row)

    def settle(self, row: int) -> None:
        """Give the row its first possible column and let it move no more."""
        home = int(self.at[row])
        self.movable[home].discard(row)
        if self.first[row] >= home:
            return
        came: dict[int, tuple[int, int]] = {}
        fresh: Flags = np.ones(self.nobody + 1, dtype=bool)
        for column in np.flatnonzero(self.tight[row, :home]).tolist():
            if fresh[column] and self._reaches(column, home, came, fresh):
                self._turn(row, column, home, came)
                return

    def _reaches(
        self, start: int, home: int, came: dict[int, tuple[int, int]], fresh: Flags
    ) -> bool:
        """Whether giving up a place at `start` can end in taking the one at `home`.

        `came` remembers for each node passed by whom and from where it was reached, over all the
        starts of one row: what did not lead home once never will. The others are still `fresh`.
        """
        came[start] = (NOBODY, NOBODY)
        fresh[start] = False
        waiting = deque([start])
        while waiting:
            node = waiting.popleft()
            for mover, onward in self._ways(node):
                if onward[home]:
                    came[home] = (mover, node)
                    return True
                for other in np.flatnonzero(onward & fresh).tolist():
                    came[other] = (mover, node)
                    fresh[other] = False
                    waiting.append(other)
        return False

    def _ways(self, node: int) -> list[tuple[int, Flags]]:
        """Who may leave a node (NOBODY for an empty place) and where to."""
        ways = [(row, self.tight[row]) for row in sorted(self.movable[node])]
        if self.free[node] > 0:
            ways.append((NOBODY, self.worthless))
        return ways

    def _turn(self, row: int, column: int, home: int, came: dict[int, tuple[int, int]]) -> None:
        """Move everybody on the path from `column` to `home` one on, and the row to `column`."""
        node = home
        while node != column:
            mover, before = came[node]
            if mover == NOBODY:
                self._leave_empty(before, node)
            else:
                self.movable[before].discard(mover)
                self.movable[node].add(mover)
                self.at[mover] = node
            node = before
        self.at[row] = column

    def _leave_empty(self, before: int, node: int) -> None:
        """An empty place at `before` is taken up, and one at `node` becomes empty."""
        if before != self.nobody:
            self.free[before] -= 1
        if node != self.nobody:
            self.free[node] += 1
