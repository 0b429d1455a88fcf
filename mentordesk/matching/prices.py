"""What-if: for the mentee in hand, what every mentor would mean for the whole cohort.

Dropping a mentee on a mentor is best answered by the cheapest chain of moves from there back to
the place the mentee leaves: one search answers for all mentors at once (see `moves`).
"""

from collections.abc import Sequence
from copy import copy
from dataclasses import dataclass, replace
from typing import NamedTuple

import numpy as np

from mentordesk.matching.assignment import solve, told
from mentordesk.matching.floors import raised
from mentordesk.matching.moves import FAR, Moves
from mentordesk.matching.problem import NEVER, NOBODY, Ints, Problem, Solution
from mentordesk.matching.seats import seats_of
from mentordesk.matching.solve import Settled

FEW_CELLS = 400
"""Mentees x mentors up to which a raised floor is searched anew for every mentor."""


@dataclass(frozen=True, slots=True)
class Move:
    """Somebody goes from one mentor to another; None stands for no mentor (application ids)."""

    mentee_id: int
    from_mentor_id: int | None
    to_mentor_id: int | None


class Landing(NamedTuple):
    """What dropping the mentee on one mentor would mean.

    `score` is the pair's own, 0..100,000. `pairs` and `points` are what the cohort gains (or
    loses, below 0) in pairs and in total score (with bonuses) when the rest settles anew around
    it, `mentors` and `floor` the same of mentors used and of the raised floor, where these are
    aims. All are 0 and `possible` is False where a rule, a quota or a pin forbids the drop. Where
    a raised floor is held instead of searched anew, `exact` is False: the rest may do better.
    """

    mentor_id: int
    score: int
    possible: bool
    pairs: int = 0
    points: int = 0
    mentors: int = 0
    floor: int = 0
    exact: bool = True


class WhatIf:
    """The graph of one result, built once; each `what_if` is one search on it."""

    def __init__(self, settled: Settled) -> None:
        self._scores = settled.scores
        self._build(settled.problem, settled.solution)

    def _build(self, problem: Problem, solution: Solution) -> None:
        if solution.proof is None or solution.taken is None:
            raise ValueError("only a solved problem has moves")
        self.problem, self.solution = problem, solution
        floor = solution.floor
        seats = seats_of(problem if floor is None else raised(problem, floor))
        self._line = {row: line for line, row in enumerate(seats.rows.tolist())}
        self._starts = np.flatnonzero(np.diff(seats.owners, prepend=NOBODY - 1))
        self._moves = Moves(seats, solution.taken, solution.proof)
        self._row = NOBODY

    def what_if(self, mentee_id: int) -> tuple[Landing, ...]:
        """A landing for every mentor, in canonical order; KeyError for an unknown mentee."""
        row, mentors = self._scores.rows[mentee_id], self._scores.mentors
        if not mentors:
            return ()
        anew = self.problem.objective.raise_floor
        if anew and self.problem.scores.size <= FEW_CELLS:
            return tuple(self.settled_anew(mentee_id, m.application_id) for m in mentors)
        changes, here = self._changes(row)[: len(mentors)], int(self.solution.mates[row])
        if here != NOBODY:
            changes[here] = 0
        return self._landings(row, range(len(mentors)), changes)

    def settled_anew(self, mentee_id: int, mentor_id: int) -> Landing:
        """One landing by solving everything again: exact under every switch."""
        row, column = self._scores.rows[mentee_id], self._scores.columns[mentor_id]
        if not self._may_hold(row, column):
            return Landing(mentor_id, int(self.problem.scores[row, column]), possible=False)
        found = solve(self._forced(row, column))
        (landing,) = self._landings(row, [column], np.array([found.worth - self.solution.worth]))
        raised_by = (found.floor or 0) - (self.solution.floor or 0)
        return landing._replace(floor=raised_by, exact=True)

    def chain(self, mentee_id: int, mentor_id: int) -> tuple[Move, ...]:
        """Who moves where if this mentee is dropped on this mentor, beginning with the mentee."""
        row, column = self._scores.rows[mentee_id], self._scores.columns[mentor_id]
        if column == self.solution.mates[row]:
            return ()
        home, node = self._home(row), self._node(row, column)
        moves = [Move(mentee_id, self._name(home), mentor_id)]
        for mover, start, end in self._moves.path(node, home):
            if mover != NOBODY and self._name(start) != self._name(end):
                who = self._scores.mentees[int(self._moves.seats.rows[mover])].application_id
                moves.append(Move(who, self._name(start), self._name(end)))
        return tuple(moves)

    def pin(self, mentee_id: int, mentor_id: int) -> Solution:
        """Commit a drop: the mentee is pinned there, and graph and prices are patched.

        The result equals solving anew with that pin (which is what is done where a raised floor
        may have moved). Raises ValueError for a drop that is not possible.
        """
        row, column = self._scores.rows[mentee_id], self._scores.columns[mentor_id]
        if not self._may_hold(row, column):
            raise ValueError("a rule, a quota or a pin forbids the drop")
        problem = self._forced(row, column)
        if problem.objective.raise_floor:
            self._build(problem, solve(problem))
            return self.solution
        home, node, moves = self._home(row), self._node(row, column), self._moves
        moves.fix(self._line.pop(row, NOBODY), node, home)
        self.problem, self._row = problem, NOBODY
        seats, taken = moves.answer()
        self.solution = told(problem, seats, (taken, moves.prices[:-1]))
        return self.solution

    def copied(self) -> "WhatIf":
        """The same graph once more, so that a commit to one leaves the other as it is."""
        other = copy(self)
        vars(other).update(_moves=self._moves.copied(), _line=dict(self._line))
        return other

    def _may_hold(self, row: int, column: int) -> bool:
        """Whether rules, other pins and quotas leave room for this pair."""
        pins = [pin for pin in self.problem.pins if pin[0] != row]
        rows = {pinned for pinned, _ in pins}
        return (
            bool(self.problem.allowed[row, column])
            and sum(held == column for _, held in pins) < self.problem.places[column]
            and all(
                len(rows & set(quota.rows)) < quota.at_most
                for quota in self.problem.objective.quotas
                if row in quota.rows
            )
        )

    def _forced(self, row: int, column: int) -> Problem:
        pins = [pin for pin in self.problem.pins if pin[0] != row]
        return replace(self.problem, pins=tuple(sorted([*pins, (row, column)])))

    def _home(self, row: int) -> int:
        """The node a row leaves; of a pinned row the place that its pin holds."""
        if row in self._line:
            return int(self._moves.home[self._line[row]])
        column = int(self.solution.mates[row])
        kinds = np.flatnonzero(self._moves.seats.owners == column)
        only = sum(held == column for _, held in self.problem.pins) == 1
        return int(kinds[0] if only else kinds[-1])

    def _changes_by_node(self, row: int) -> Ints:
        """What the worth gains by dropping the row on each kind of seats; NEVER if impossible."""
        home, moves = self._home(row), self._moves
        if row != self._row:
            moves.search(home)
            self._row = row
        line = moves.seats.line(self.problem, row)
        free = row in self._line
        now = moves.held(self._line[row]) if free else int(line[home])
        distance = moves.distance[:-1]
        impossible = (line == NEVER) | (distance >= FAR)
        return np.where(impossible, NEVER, line - now - distance)

    def _changes(self, row: int) -> Ints:
        """The best change for each column; those of quotas come last and mean nothing."""
        nodes = self._changes_by_node(row)
        return np.maximum.reduceat(nodes, self._starts) if nodes.size else nodes

    def _node(self, row: int, column: int) -> int:
        """The kind of seats of a column on which the row is best dropped."""
        changes = self._changes_by_node(row)
        kinds = np.flatnonzero(self._moves.seats.owners == column)
        return int(kinds[changes[kinds].argmax()])

    def _landings(self, row: int, columns: Sequence[int], changes: Ints) -> tuple[Landing, ...]:
        """The landings of a row on some columns, from the changes of the worth."""
        scores = self.problem.scores[row].tolist()
        gains = zip(*(some.tolist() for some in self.solution.gains(changes)), strict=True)
        held, here = self.problem.objective.raise_floor, int(self.solution.mates[row])
        ids = [mentor.application_id for mentor in self._scores.mentors]
        return tuple(
            Landing(ids[column], scores[column], True, pairs, points, mentors, 0,
                    column == here or not held)
            if possible
            else Landing(ids[column], scores[column], possible=False)
            for column, possible, (pairs, mentors, points) in zip(
                columns, (changes != NEVER).tolist(), gains, strict=True
            )
        )  # fmt: skip

    def _name(self, node: int) -> int | None:
        owner = int(np.append(self._moves.seats.owners, NOBODY)[node])
        return None if owner == NOBODY else self._scores.mentors[owner].application_id
