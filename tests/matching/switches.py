"""Random problems with switches on, and the slow, sure answer to them: trying everything."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np

from mentordesk.domain.cohort import Cohort, MatchSettings, Quota
from mentordesk.matching.problem import NOBODY, Ints, Objective, Problem, RowQuota
from tests.matching.cohorts import changed, cohort, problem

Answer = tuple[int, ...]


@dataclass(frozen=True)
class Best:
    """What trying everything finds: the levels of the objective in their order, and the answer."""

    count: int
    used: int
    floor: int | None
    points: int
    answer: Answer


def switched(seed: int, rows: int = 7, columns: int = 6) -> Problem:
    """A random problem with random switches, bonuses and quotas (apart, or one in the other)."""
    asked = problem(seed, rows, columns)
    rng = np.random.default_rng(seed + 77_000)
    height, width = asked.scores.shape
    order = rng.permutation(height)
    held = {row for row, _ in asked.pins}
    quotas = list[RowQuota]()
    cut = int(rng.integers(0, height + 1))
    for group in (order[:cut], order[cut:], order[: cut // 2]):
        if rng.random() < 0.45:
            chosen = tuple(sorted(int(row) for row in group))
            least = len(held & set(chosen))
            quotas.append(RowQuota(chosen, int(rng.integers(least, max(len(chosen), least) + 1))))
    goal = Objective(
        most_columns=bool(rng.random() < 0.5),
        raise_floor=bool(rng.random() < 0.5),
        row_bonus=_bonus(rng, height),
        column_bonus=_bonus(rng, width),
        quotas=tuple(quotas),
    )
    return replace(asked, objective=goal)


def _bonus(rng: np.random.Generator, size: int) -> Ints | None:
    return rng.integers(0, 4, size).astype(np.int64) if rng.random() < 0.3 else None


def every_answer(asked: Problem) -> Iterator[Answer]:
    """Every answer that pins, rules, places and quotas allow, the first ones first."""
    pins, width = dict(asked.pins), asked.places.size
    options = [
        [pins[row]] if row in pins else [*np.flatnonzero(line).tolist(), width]
        for row, line in enumerate(asked.allowed)
    ]
    chosen = list[int]()

    def onward(row: int) -> Iterator[Answer]:
        if row == len(options):
            yield tuple(NOBODY if column == width else column for column in chosen)
            return
        for column in options[row]:
            chosen.append(column)
            if _fits(asked, chosen):
                yield from onward(row + 1)
            chosen.pop()

    yield from onward(0)


def _fits(asked: Problem, chosen: list[int]) -> bool:
    """Whether the last row's column still has a place, and its quotas room."""
    row, column = len(chosen) - 1, chosen[-1]
    if column == asked.places.size:
        return True
    placed = [n for n, at in enumerate(chosen) if at < asked.places.size]
    return chosen.count(column) <= asked.places[column] and all(
        len(set(placed) & set(quota.rows)) <= quota.at_most
        for quota in asked.objective.quotas
        if row in quota.rows
    )


def best_of_all(asked: Problem) -> Best | None:
    """The first of the best answers; None where the pins cannot hold."""
    found: tuple[tuple[int, ...], Answer] | None = None
    for answer in every_answer(asked):
        levels = _levels(asked, answer)
        if found is None or levels > found[0]:
            found = (levels, answer)
    if found is None:
        return None
    (count, used, floor, points), answer = found
    goal = asked.objective
    used = len(Counter(c for c in answer if c != NOBODY)) if not goal.most_columns else used
    return Best(
        count, used, floor if goal.raise_floor and floor < 1 << 40 else None, points, answer
    )


def _levels(asked: Problem, answer: Answer) -> tuple[int, ...]:
    """The objective in its order; what is not switched on is always 0. First found stays first."""
    goal, pinned = asked.objective, {row for row, _ in asked.pins}
    pairs = [(row, column) for row, column in enumerate(answer) if column != NOBODY]
    used = {column for _, column in pairs}
    worst = min((int(asked.scores[p]) for p in pairs if p[0] not in pinned), default=1 << 40)
    points = sum(int(asked.scores[p]) for p in pairs)
    points += sum(int(goal.row_bonus[row]) for row, _ in pairs) if goal.row_bonus is not None else 0
    if goal.column_bonus is not None:
        points += sum(int(goal.column_bonus[column]) for column in used)
    return (
        len(pairs),
        len(used) if goal.most_columns else 0,
        worst if goal.raise_floor else 0,
        points,
    )


def switched_cohort(seed: int, mentees: int = 8, mentors: int = 6) -> Cohort:
    """A random cohort under random switches, bonuses and quotas."""
    rng = np.random.default_rng(seed + 9_000)
    bare = cohort(seed, mentees, mentors, open_to_all=bool(rng.random() < 0.5))
    ours, theirs = (
        tuple(changed(c, left_out=bool(rng.random() < 0.3)) for c in side)
        for side in (bare.mentees, bare.mentors)
    )
    quotas = tuple(
        Quota("city", city, int(rng.integers(0, 4)))
        for city in ("Sydney", "Perth", "Hobart")
        if rng.random() < 0.3
    )
    if rng.random() < 0.2:
        quotas = (Quota("country", "Australia", int(rng.integers(1, 6))),)
    settings = MatchSettings(
        most_mentors_used=bool(rng.random() < 0.5),
        raise_floor=bool(rng.random() < 0.3),
        left_out_bonus=int(rng.choice([0, 10])),
        quotas=quotas,
    )
    return replace(bare, mentees=ours, mentors=theirs, settings=settings)
