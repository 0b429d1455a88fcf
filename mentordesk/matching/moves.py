"""The graph of who could move on: what-if searches on it, and a commit that patches it.

A node is a kind of seat (see `seats`); the last one is nobody. An edge costs what the cheapest
move from one node to another loses; leaving a place empty instead of another loses nothing. The
prices make all costs 0 or more (Johnson's potentials), so that a search is Dijkstra's.
"""

from copy import copy
from dataclasses import replace

import numpy as np

from mentordesk.matching.canonical import first_by, tight_pairs
from mentordesk.matching.least_prices import blocks
from mentordesk.matching.problem import NEVER, NOBODY, Flags, Ints
from mentordesk.matching.seats import Seats

FAR = 1 << 58
"""Longer than any path of moves that are allowed, and shorter than any that is not."""

TOGETHER = 32
"""Nodes that a search goes on from at a time."""

FEW = 8
"""One node in so many may lie beside the matrix of edges before they are put into a new one."""


class Moves:
    """The moves of one result; lines are its free rows, nodes its kinds of seats and nobody.

    The edges are one large matrix, by the node they lead to. It is never written once it is made:
    copies share it, and what was changed since lies beside it.
    """

    def __init__(self, seats: Seats, taken: Ints, prices: Ints) -> None:
        self.seats = seats
        self.places: Ints = seats.places.copy()
        self.nobody = int(seats.places.size)
        self.prices: Ints = np.append(prices, 0)
        self.home: Ints = np.where(taken == NOBODY, self.nobody, taken)
        self._live: Flags = np.ones(taken.size, dtype=bool)
        self._quota: Flags = np.append(seats.owners == NOBODY, False)
        self._into: Ints = np.empty((self.nobody + 1, self.nobody + 1), dtype=np.int64)
        for part in blocks(self.nobody + 1):
            self._into[:, part] = self._edges(np.arange(part.start, part.stop)).T
        self._changed: Ints = np.zeros(0, dtype=np.int64)
        self._out: Ints = np.zeros((0, self.nobody + 1), dtype=np.int64)
        self.distance: Ints = self.prices
        self.next: Ints = self.prices

    def copied(self) -> "Moves":
        """The same moves once more; what `fix` changes belongs to each alone."""
        other = copy(self)
        changing = ("places", "home", "prices", "_live")
        vars(other).update((name, vars(self)[name].copy()) for name in changing)
        return other

    def _held(self, lines: Ints) -> Ints:
        """What these lines are worth where they are."""
        homes = self.home[lines]
        worth = self.seats.weights[lines, np.minimum(homes, self.nobody - 1)]
        return np.where(homes == self.nobody, 0, worth)

    def _edges(self, nodes: Ints) -> Ints:
        """The edges out of these nodes, from who sits there and whether a place is empty."""
        meant = np.zeros(self.nobody + 1, dtype=bool)
        meant[nodes] = True
        lines = np.flatnonzero(self._live & meant[self.home])
        lines = lines[np.argsort(self.home[lines], kind="stable")]
        out = np.full((nodes.size, self.nobody + 1), -NEVER, dtype=np.int64)
        if lines.size and self.nobody:
            held = self._held(lines)
            found, starts = np.unique(self.home[lines], return_index=True)
            at = np.searchsorted(nodes, found)
            lost = held[:, None] - self.seats.weights[lines]
            out[at, :-1] = np.minimum.reduceat(lost, starts, axis=0)
            out[at, -1] = np.minimum.reduceat(held, starts)
        empty = np.isin(nodes, np.append(self.empty(), self.nobody))
        out[empty] = np.minimum(out[empty], np.where(self._quota, -NEVER, 0))
        return out

    def _again(self, nodes: Ints) -> None:
        """Lay the edges out of these nodes (sorted) anew, beside the others."""
        stay = ~np.isin(self._changed, nodes)
        changed = np.append(self._changed[stay], nodes)
        out = np.concatenate([self._out[stay], self._edges(nodes)])
        if changed.size * FEW > self.nobody:
            self._into = self._into.copy()
            self._into[:, changed] = out.T
            changed, out = changed[:0], out[:0]
        self._changed, self._out = changed, out

    def _edges_into(self, nodes: Ints) -> Ints:
        """The edges from every node into these, one line for each."""
        edges: Ints = self._into[nodes]
        edges[:, self._changed] = self._out[:, nodes].T
        return edges

    def held(self, line: int) -> int:
        """What a line is worth where it is."""
        return int(self._held(np.array([line]))[0])

    def answer(self) -> tuple[Seats, Ints]:
        """The seats and what is taken of them, without the lines that are fixed."""
        taken = np.where(self.home == self.nobody, NOBODY, self.home)
        return replace(self.seats, rows=self.seats.rows[self._live]), taken[self._live]

    def empty(self) -> Ints:
        """The kinds of seats that have a place left."""
        taken = np.bincount(self.home[self._live], minlength=self.nobody + 1)[:-1]
        return np.flatnonzero(self.places > taken)

    def search(self, home: int) -> None:
        """Shortest paths from every node to one (Dijkstra, dense): `distance` and `next`."""
        distance = np.full(self.nobody + 1, FAR, dtype=np.int64)
        onward = np.full(self.nobody + 1, NOBODY, dtype=np.int64)
        distance[home] = 0
        waiting = distance - np.where(distance < FAR, self.prices, 0)
        while (nodes := _nearest(waiting)).size:
            waiting[nodes] = FAR
            through = self._edges_into(nodes)
            through += distance[nodes, None]
            reached = through.min(axis=0)
            nearer = np.flatnonzero(reached < distance)
            distance[nearer] = reached[nearer]
            waiting[nearer] = distance[nearer] - self.prices[nearer]
            onward[nearer] = nodes[through[:, nearer].argmin(axis=0)]
        self.distance, self.next = distance, onward

    def mover(self, node: int, onward: int) -> int:
        """The line that makes the cheapest move; NOBODY where a place is left empty instead."""
        cost = self._edges_into(np.array([onward]))[0, node]
        lines = np.flatnonzero(self._live & (self.home == node))
        held = self._held(lines)
        gained = self.seats.weights[lines, onward] if onward < self.nobody else 0
        cheapest = np.flatnonzero(held - gained == cost)
        return int(lines[cheapest[0]]) if cheapest.size else NOBODY

    def path(self, node: int, home: int) -> list[tuple[int, int, int]]:
        """Who moves (NOBODY: an empty place) from which node to which, after a search to `home`."""
        steps = []
        while node != home:
            onward = int(self.next[node])
            steps.append((self.mover(node, onward), node, onward))
            node = onward
        return steps

    def fix(self, line: int, node: int, home: int) -> None:
        """Fix somebody at a node after a search to the home they leave, and patch everything.

        `line` is NOBODY for somebody who was fixed before. The result is what building anew would
        give: the canonical answer, its least prices, and the edges of the nodes concerned.
        """
        steps = self.path(node, home)
        self._raise(node)
        for mover, _, onward in steps:
            if mover != NOBODY:
                self.home[mover] = onward
        if line != NOBODY:
            self.home[line], self._live[line] = self.nobody, False
        elif home < self.nobody:
            self.places[home] += 1
        self.places[node] -= 1
        self._again(np.unique([node, home, *(n for step in steps for n in step[1:])]))
        self._lower()
        self._first()

    def _raise(self, node: int) -> None:
        """Prices at which the path that is taken costs nothing, in both directions."""
        rise = np.where(self.distance < FAR, self.distance - self.prices, FAR)
        rise = np.minimum(rise, rise[node])
        self.prices = self.prices + rise
        self.prices -= self.prices[-1]

    def _lower(self) -> None:
        """From any prices that prove the answer to the least ones.

        A price may fall until a chain of others' wishes that starts at a price of 0 holds it: one
        search from all prices of 0, among the others alone.
        """
        dear = np.flatnonzero(self.prices)
        if not dear.size:
            return
        fall, wishes = self.prices[dear], np.empty((dear.size, dear.size), dtype=np.int64)
        for part in blocks(dear.size):
            costs = self._edges_into(dear[part])
            costs += self.prices[dear[part], None]
            costs -= self.prices
            wishes[:, part] = costs[:, dear].T
            costs[:, dear] = FAR
            np.minimum(fall[part], costs.min(axis=1), out=fall[part])
        waiting = fall.copy()
        while (nodes := _nearest(waiting)).size:
            waiting[nodes] = FAR
            through = (wishes[nodes] + fall[nodes, None]).min(axis=0)
            nearer = np.flatnonzero(through < fall)
            fall[nearer] = waiting[nearer] = through[nearer]
        self.prices = self.prices.copy()
        self.prices[dear] -= fall

    def _first(self) -> None:
        """Move everybody on to the first of the best answers."""
        lines, prices = np.flatnonzero(self._live), self.prices[:-1]
        gains = self._held(lines) - self.prices[self.home[lines]]
        tight = tight_pairs(self.seats.weights, lines, gains, prices)
        moved = self.home.copy()
        moved[lines] = first_by(tight, self.places, self.home[lines], prices)
        changed = moved != self.home
        nodes = np.unique([*self.home[changed], *moved[changed]])
        self.home = moved
        if nodes.size:
            self._again(nodes)


def _nearest(waiting: Ints) -> Ints:
    """Some nodes to go on from, the nearest among them; one found again is gone on from again.

    Many at a time: a node too early costs less than a step of its own for each.
    """
    count = min(TOGETHER, waiting.size)
    nodes = np.argpartition(waiting, count - 1)[:count]
    return nodes[waiting[nodes] < FAR]
