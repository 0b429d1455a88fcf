"""The whole proof slip: what was reached, why nothing better exists, and all that proves it.

`slip.Slip` is the short form every match has; this one adds what takes longer to find (the best
possible worst pair, who would both rather swap) and the evidence: every score, and the prices and
Hall sets that `slip_checker` needs to verify each claim without any solver.
"""

import hashlib
import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from mentordesk.matching.assignment import solve
from mentordesk.matching.best_floor import best_floor
from mentordesk.matching.blocking import envies
from mentordesk.matching.cardinality import bits_of, most_placed
from mentordesk.matching.floors import raised
from mentordesk.matching.highest_floor import free_of_pins, highest_floor
from mentordesk.matching.kernel import best_of
from mentordesk.matching.problem import NOBODY, Problem, Solution
from mentordesk.matching.seats import seats_of
from mentordesk.matching.slip import Key, Names, Slip

MOST_EVIDENCE = 1_000_000
"""Pairs up to which an answer that holds a slip has its evidence with it (about 6 MB)."""

FORMAT, VERSION = "MentorDesk proof slip", 1
"""What a slip's JSON calls itself."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """What the slip was computed from and what proves it; people by their keys.

    `scores` has a line a mentee, "-" for a pair that a rule forbids. `seat_prices` are in the order
    of the mentors (two each, first seat and others, where used mentors count; then one a quota).
    `crowd` and `wanted` are the Hall set that proves the most placed; `above` the Hall set (or
    the seat prices) that proves that no higher floor places as many.
    """

    mentees: tuple[Key, ...]
    mentors: tuple[tuple[Key, int], ...]
    scores: tuple[str, ...]
    objective: dict[str, Any]
    seat_prices: tuple[int, ...]
    crowd: tuple[Key, ...]
    wanted: tuple[Key, ...]
    above: dict[str, Any]
    named: tuple[tuple[Key, tuple[Key, ...]], ...]


@dataclass(frozen=True, slots=True)
class ProofSlip:
    """The short slip, what takes longer to find, and the evidence.

    `worst_unpinned` and `best_worst` are scores: the worst pair that is not pinned, and the best
    that pair could be with as many placed. `blocking` pairs would both rather swap. `asked` mentees
    named a mentor who takes part, `got` have one they named. `names` are those of the keys.
    """

    slip: Slip
    pairs: tuple[tuple[Key, Key, int], ...]
    used: int
    bonus: int
    worst_unpinned: int | None
    best_worst: int | None
    blocking: tuple[tuple[Key, Key, int], ...]
    asked: int
    got: int
    evidence: Evidence
    about: Mapping[str, str] = field(default_factory=dict)
    names: Mapping[Key, str] = field(default_factory=dict)
    settings: Mapping[str, Any] = field(default_factory=dict)

    @property
    def share_of_wishes(self) -> int | None:
        """The percentage of those who named somebody who got one; None where nobody did."""
        return 100 * self.got // self.asked if self.asked else None

    def name(self, key: Key) -> str:
        """What somebody is called; the key itself in a match of files."""
        return self.names.get(key, str(key))

    def as_dict(self) -> dict[str, Any]:
        """The slip as plain values for JSON, sealed by a hash over all of them."""
        told = {
            "format": FORMAT,
            "version": VERSION,
            "about": dict(self.about),
            **self.slip.as_dict(),
            "used": self.used,
            "bonus": self.bonus,
            "pairs": self.pairs,
            "worst_unpinned": self.worst_unpinned,
            "best_worst": self.best_worst,
            "blocking": self.blocking,
            "wishes": {"asked": self.asked, "got": self.got},
            "names": [[key, name] for key, name in self.names.items()],
            "settings": dict(self.settings),
            "evidence": {n: getattr(self.evidence, n) for n in Evidence.__slots__},
        }
        plain: dict[str, Any] = json.loads(json.dumps(told))
        return {**plain, "seal": seal(plain)}

    def brief_dict(self) -> dict[str, Any]:
        """The whole slip as plain values; the short one where the evidence would be endless."""
        size = len(self.evidence.mentees) * len(self.evidence.mentors)
        return self.as_dict() if size <= MOST_EVIDENCE else self.slip.as_dict()

    def as_json(self) -> str:
        """The slip as JSON text: the same bytes for the same slip."""
        return json.dumps(self.as_dict(), indent=1, ensure_ascii=False)


def seal(values: Mapping[str, Any]) -> str:
    """The SHA-256 over all values but the seal itself, in the order of their names."""
    rest = {name: value for name, value in values.items() if name != "seal"}
    text = json.dumps(rest, sort_keys=True, separators=(",", ":"), ensure_ascii=True)
    return hashlib.sha256(text.encode()).hexdigest()


def prove_slip(
    slip: Slip,
    answer: tuple[Problem, Solution],
    names: Names,
    wishes: Mapping[int, Sequence[int]] | None = None,
    check: Callable[[], None] = lambda: None,
) -> ProofSlip:
    """The whole slip of a solved problem; `wishes` are the columns that rows asked for.

    `check` is called between the parts and may raise to stop.
    """
    problem, solution = answer
    named = {row: set(columns) for row, columns in (wishes or {}).items() if columns}
    check()
    best, above = _floor(problem, solution, names, check)
    crowd = _most(problem, names)
    check()
    got = sum(int(solution.mates[row]) in columns for row, columns in named.items())
    evidence = Evidence(
        tuple(names.mentees),
        tuple((key, int(n)) for key, n in zip(names.mentors, problem.places, strict=True)),
        _lines(problem),
        _objective(problem, names),
        tuple((solution.prices if solution.proof is None else solution.proof).tolist()),
        crowd[0],
        crowd[1],
        above,
        tuple(
            (names.mentees[row], tuple(names.mentors[c] for c in sorted(columns)))
            for row, columns in sorted(named.items())
        ),
    )
    return ProofSlip(
        slip,
        tuple(
            names.pair(row, column, int(problem.scores[row, column]))
            for row, column in enumerate(solution.mates.tolist())
            if column != NOBODY
        ),
        solution.used,
        solution.bonus,
        _worst_unpinned(problem, solution),
        best,
        tuple(
            names.pair(e.row, e.column, int(problem.scores[e.row, e.column]))
            for e in envies(problem, solution.mates)
        ),
        len(named),
        got,
        evidence,
    )


def _worst_unpinned(problem: Problem, solution: Solution) -> int | None:
    pinned = {row for row, _ in problem.pins}
    rows = [r for r in np.flatnonzero(solution.mates != NOBODY).tolist() if r not in pinned]
    return min((int(problem.scores[r, solution.mates[r]]) for r in rows), default=None)


def _floor(
    problem: Problem, solution: Solution, names: Names, check: Callable[[], None]
) -> tuple[int | None, dict[str, Any]]:
    """The best possible worst pair, an answer that has it, and why no better one is possible."""
    goal = problem.objective
    if not goal.quotas and not goal.most_columns:
        highest = highest_floor(problem)
        return highest.floor, {
            "reached_by": [[names.mentees[r], names.mentors[c]] for r, c in highest.pairs],
            "crowd": [names.mentees[r] for r in highest.crowd],
            "wanted": [names.mentors[c] for c in highest.wanted],
        }
    floor, prices, answer = solution.floor, solution.floor_proof, solution
    if not goal.raise_floor:
        seats = seats_of(problem)
        taken, _ = best_of(seats.weights, seats.places, check)
        floor, prices = best_floor(problem, seats, taken, check)
        answer = solve(raised(problem, floor or 0), check)
    pinned = {row for row, _ in problem.pins}
    return floor, {
        "reached_by": [
            [names.mentees[r], names.mentors[c]]
            for r, c in enumerate(answer.mates.tolist())
            if c != NOBODY and r not in pinned
        ],
        "seat_prices": [] if prices is None else prices.tolist(),
    }


def _most(problem: Problem, names: Names) -> tuple[tuple[Key, ...], tuple[Key, ...]]:
    """The Hall set that proves the most placed; quotas are proven by the prices instead."""
    if problem.objective.quotas:
        return (), ()
    rows, places = free_of_pins(problem)
    most = most_placed(bits_of(problem.allowed[rows]), places)
    return (
        tuple(names.mentees[int(rows[r])] for r in most.crowd),
        tuple(names.mentors[c] for c in most.wanted),
    )


def _lines(problem: Problem) -> tuple[str, ...]:
    """A line of scores for every row, "-" where the pair is forbidden."""
    values = np.where(problem.allowed, problem.scores, -1).tolist()
    return tuple(" ".join("-" if n < 0 else str(n) for n in line) for line in values)


def _objective(problem: Problem, names: Names) -> dict[str, Any]:
    """The switches of the objective in plain values, with keys instead of rows and columns."""
    goal, (rows, columns) = problem.objective, problem.scores.shape
    return {
        "most_mentors_used": goal.most_columns,
        "raise_floor": goal.raise_floor,
        "mentor_step": problem.column_step,
        "quota_worth": problem.step + 2 * problem.lesser_step,
        "mentee_bonus": _bonuses(names.mentees, goal.row_bonuses(rows).tolist()),
        "mentor_bonus": _bonuses(names.mentors, goal.column_bonuses(columns).tolist()),
        "quotas": [
            {"at_most": quota.at_most, "mentees": [names.mentees[r] for r in quota.rows]}
            for quota in goal.quotas
        ],
    }


def _bonuses(keys: Sequence[Key], values: Sequence[int]) -> list[list[Key]]:
    return [[key, n] for key, n in zip(keys, values, strict=True) if n]
