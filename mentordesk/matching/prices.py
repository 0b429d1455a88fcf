"""What-if: for the mentee in hand, what every mentor would mean for the whole cohort.

The graph of mentors has an edge where somebody could move on, priced by what that loses (reduced
cost, never negative). Dropping a mentee on a mentor is best answered by the shortest path from
there back to the place the mentee leaves: one search answers for all mentors at once.
"""

from dataclasses import dataclass

import numpy as np

from mentordesk.matching.problem import NEVER, NOBODY, Ints
from mentordesk.matching.seats import seats_of
from mentordesk.matching.slip import gain_of
from mentordesk.matching.solve import Settled

FAR = 1 << 58
"""Longer than any path of pairs that are allowed."""


@dataclass(frozen=True, slots=True)
class Move:
    """Somebody goes from one mentor to another; None stands for no mentor (application ids)."""

    mentee_id: int
    from_mentor_id: int | None
    to_mentor_id: int | None


@dataclass(frozen=True, slots=True)
class Landing:
    """What dropping the mentee on one mentor would mean.

    `score` is the pair's own, 0..100,000. `pairs` and `points` are what the cohort gains (or
    loses, below 0) in pairs and in total score when the rest settles anew around it; both are 0
    and `possible` is False where a rule or a pin forbids the drop.
    """

    mentor_id: int
    score: int
    possible: bool
    pairs: int = 0
    points: int = 0


class WhatIf:
    """The graph of one result, built once; each `what_if` is one search on it."""

    def __init__(self, settled: Settled) -> None:
        self._settled = settled
        problem, solution = settled.problem, settled.solution
        seats = seats_of(problem)
        weights, self._places, free_rows = seats.weights, seats.places, seats.rows
        self._empty: Ints = self._places
        self._weights = problem.weights()
        self._prices = np.append(solution.prices, 0)
        self._home = np.where(solution.mates == NOBODY, solution.prices.size, solution.mates)
        self._rows: list[int] = free_rows.tolist()
        nobody = np.zeros((len(self._rows), 1), dtype=np.int64)
        worth = np.hstack([weights, nobody]) - self._prices
        self._lost = worth.max(axis=1, keepdims=True, initial=0) - worth
        self._edges = self._lay_edges()
        self._row = -1
        self._distance: Ints = self._prices
        self._next: Ints = self._prices

    def _lay_edges(self) -> Ints:
        """The cheapest move from every mentor to every other; the last node is nobody."""
        nodes = self._prices.size
        edges = np.full((nodes, nodes), FAR, dtype=np.int64)
        homes = self._home[self._rows]
        order = np.argsort(homes, kind="stable")
        if order.size:
            held, starts = np.unique(homes[order], return_index=True)
            edges[held] = np.minimum.reduceat(self._lost[order], starts, axis=0)
        taken = np.bincount(homes, minlength=nodes)[:-1]
        self._empty = np.append(np.flatnonzero(self._places > taken), nodes - 1)
        edges[self._empty] = np.minimum(edges[self._empty], self._prices)
        return np.minimum(edges, FAR)

    def what_if(self, mentee_id: int) -> tuple[Landing, ...]:
        """A landing for every mentor, in canonical order; KeyError for an unknown mentee."""
        self._search(self._settled.scores.rows[mentee_id])
        row, home = self._row, int(self._home[self._row])
        now = 0 if home == self._prices.size - 1 else int(self._weights[row, home])
        scores = self._settled.scores
        landings = []
        for column, mentor in enumerate(scores.mentors):
            worth, far = int(self._weights[row, column]), int(self._distance[column])
            score = int(scores.values[row, column])
            if worth == NEVER or far >= FAR:
                landings.append(Landing(mentor.application_id, score, possible=False))
                continue
            path = far + int(self._prices[column]) - int(self._prices[home])
            change = 0 if column == home else worth - now - path
            gain = gain_of(change, self._settled.solution)
            landings.append(Landing(mentor.application_id, score, True, *gain))
        return tuple(landings)

    def chain(self, mentee_id: int, mentor_id: int) -> tuple[Move, ...]:
        """Who moves where if this mentee is dropped on this mentor, beginning with the mentee."""
        scores = self._settled.scores
        row, column = scores.rows[mentee_id], scores.columns[mentor_id]
        self._search(row)
        home = int(self._home[row])
        if column == home:
            return ()
        moves = [Move(mentee_id, self._name(home), mentor_id)]
        while column != home:
            onward = int(self._next[column])
            mover = self._mover(column, onward)
            if mover is not None:
                moves.append(Move(mover, self._name(column), self._name(onward)))
            column = onward
        return tuple(moves)

    def _name(self, column: int) -> int | None:
        mentors = self._settled.scores.mentors
        return mentors[column].application_id if column < len(mentors) else None

    def _mover(self, column: int, onward: int) -> int | None:
        """Who makes the cheapest move between two mentors; None where a place is left empty."""
        cost = self._edges[column, onward]
        if column in self._empty and self._prices[onward] == cost:
            return None
        for line in np.flatnonzero(self._home[self._rows] == column).tolist():
            if self._lost[line, onward] == cost:
                return self._settled.scores.mentees[self._rows[line]].application_id
        return None

    def _search(self, row: int) -> None:
        """Shortest paths from every mentor to where the row is now (Dijkstra, dense)."""
        if row == self._row:
            return
        self._row = row
        distance = np.full(self._prices.size, FAR, dtype=np.int64)
        onward = np.full(self._prices.size, NOBODY, dtype=np.int64)
        distance[self._home[row]] = 0
        unsettled = distance.copy()
        for _ in range(distance.size):
            node = int(unsettled.argmin())
            if unsettled[node] >= FAR:
                break
            unsettled[node] = FAR + 1
            through = self._edges[:, node] + distance[node]
            nearer = np.flatnonzero((through < distance) & (unsettled <= FAR))
            distance[nearer] = unsettled[nearer] = through[nearer]
            onward[nearer] = node
        self._distance, self._next = distance, onward
