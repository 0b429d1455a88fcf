"""The whole objective as one plain assignment: rows take seats, every seat has its weight.

Each switch becomes weights and kinds of seats, so that one solver, one proof and one search do for
all of them:

- More pairs before more points: every pair is worth a step above all totals.
- Most columns used, and bonuses of columns: the first seat of a column is worth more than its
  others, so it is taken first.
- A quota "at most q of these n rows": n - q seats that only these rows may take, that count as
  nobody and are worth more than any pair, so that all are taken. For quotas one inside another the
  outer one counts what the inner ones already keep back (bottom up; exact because the families are
  laminar). Pinned rows use up their quotas.
"""

from dataclasses import dataclass

import numpy as np

from mentordesk.matching.problem import NEVER, NOBODY, Flags, Ints, Problem


@dataclass(frozen=True, slots=True, eq=False)
class Seats:
    """Weights of the free rows on every kind of seat, and how many seats of each there are.

    `owners` are the columns that the seats belong to (NOBODY for those of a quota), `more` the
    kind that one more place at each column would be of, `extra` what a kind adds to a pair's worth,
    `kept` the worth of all quotas' seats.
    """

    weights: Ints
    places: Ints
    owners: Ints
    more: Ints
    rows: Ints
    extra: Ints
    kept: int = 0

    def line(self, problem: Problem, row: int) -> Ints:
        """What a row, free or pinned, is worth on every kind of seat when it is dropped there."""
        bonus = int(problem.objective.row_bonuses(problem.scores.shape[0])[row])
        worth = problem.scores[row].astype(np.int64) + (bonus + problem.step)
        worth[~problem.allowed[row]] = NEVER
        worth = np.append(worth, NEVER)[self.owners]
        return np.where(worth == NEVER, NEVER, worth + self.extra)

    def columns(self, taken: Ints) -> Ints:
        """The columns of the seats that rows have taken."""
        return np.append(self.owners, NOBODY)[taken]


def seats_of(problem: Problem) -> Seats:
    """The seats of what pins leave open."""
    pinned = np.array([row for row, _ in problem.pins], dtype=np.int64)
    rows = np.setdiff1d(np.arange(problem.scores.shape[0]), pinned)
    taken = np.bincount([c for _, c in problem.pins], minlength=problem.places.size)
    places = np.minimum(problem.places - taken, rows.size + 1).astype(np.int64)
    weights = _weights(problem, rows)
    every = np.arange(places.size)
    seats = Seats(weights, places, every, every, rows, np.zeros_like(every))
    goal = problem.objective
    if goal.most_columns or goal.column_bonus is not None:
        seats = _with_first_seats(seats, problem, taken > 0)
    return _with_quotas(seats, problem, pinned) if goal.quotas else seats


def _weights(problem: Problem, rows: Ints) -> Ints:
    """What each pair of the free rows is worth: step + score + the row's bonus, or NEVER."""
    height, width = rows.size, problem.places.size
    everyone = height == problem.scores.shape[0]
    scores = problem.scores if everyone else problem.scores[rows]
    allowed: Flags = problem.allowed if everyone else problem.allowed[rows]
    weights = np.empty((height, width), dtype=np.int64)
    bonus = problem.objective.row_bonuses(problem.scores.shape[0])[rows]
    np.add(scores, (bonus + problem.step)[:, None], out=weights)
    np.copyto(weights, NEVER, where=~allowed)
    return weights


def _with_first_seats(seats: Seats, problem: Problem, used: Flags) -> Seats:
    """Two kinds of seats for every column: the first, with what a used column adds, and the rest.

    A column that a pin uses already has no first seat left.
    """
    extra: Ints = problem.column_step + problem.objective.column_bonuses(seats.places.size)
    first = np.where(used, 0, np.minimum(seats.places, 1))
    weights = np.repeat(seats.weights, 2, axis=1)
    np.add(weights[:, ::2], extra, out=weights[:, ::2], where=weights[:, ::2] != NEVER)
    places = np.column_stack([first, seats.places - first]).ravel()
    columns = np.arange(seats.places.size)
    more = 2 * columns + np.where(used | (seats.places > 0), 1, 0)
    extras = np.column_stack([extra, np.zeros_like(extra)]).ravel()
    return Seats(weights, places, np.repeat(columns, 2), more, seats.rows, extras)


def _with_quotas(seats: Seats, problem: Problem, pinned: Ints) -> Seats:
    """One more kind of seats for every quota: those that keep rows back."""
    price, quotas = problem.step + 2 * problem.lesser_step, problem.objective.quotas
    kinds, places, kept = [], list[int](), dict[int, int]()
    held = frozenset(pinned.tolist())
    inner_first = sorted(range(len(quotas)), key=lambda n: (len(quotas[n].rows), n))
    for n in inner_first:
        free = frozenset(quotas[n].rows) - held
        allowed = quotas[n].at_most - len(quotas[n].rows) + len(free)
        within = sum(kept[m] for m in kept if set(quotas[m].rows) <= set(quotas[n].rows))
        kept[n] = max(len(free) - max(allowed, 0) - within, 0)
        kinds.append(np.where(np.isin(seats.rows, list(free)), price, NEVER))
        places.append(kept[n])
    return Seats(
        np.hstack([seats.weights, np.column_stack(kinds)]),
        np.append(seats.places, places),
        np.append(seats.owners, np.full(len(kinds), NOBODY)),
        seats.more,
        seats.rows,
        np.append(seats.extra, np.zeros(len(kinds), dtype=np.int64)),
        price * sum(places),
    )
