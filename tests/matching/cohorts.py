"""Random cohorts and problems for the tests of matching, and the slow, sure answers to them."""

import random
from functools import cache

import numpy as np

from mentordesk.domain.cohort import Candidate, Cohort, MatchSettings
from mentordesk.domain.people import Role
from mentordesk.matching.problem import NOBODY, Ints, Problem
from mentordesk.matching.seats import seats_of

TOPICS = ["Leadership", "Cataloguing", "Research", "Teaching", "Systems", "Careers", "Archives"]
SECTORS = ["Public", "Academic", "Health", "School", "Law"]
WORDS = ["archive", "metadata", "outreach", "children", "budget", "digital", "oral", "history"]


def candidate(rng: random.Random, number: int, role: Role) -> Candidate:
    """Somebody with random answers; about one question in seven is left out."""

    def some(values: list[str], count: int) -> tuple[str, ...]:
        return tuple(rng.sample(values, rng.randint(0, count)))

    mentor = role is Role.MENTOR
    return Candidate(
        application_id=number,
        person_id=number + 5000,
        role=role,
        name=f"{role.title()} {number}",
        received=f"2021-06-{rng.randint(1, 25):02d}T10:00",
        ready=rng.random() < 0.95,
        topics=some(TOPICS, 5),
        sector=rng.choice([*SECTORS, ""]),
        sectors_worked=some(SECTORS, 3),
        sectors_wanted=() if mentor else some(SECTORS, 2),
        stage=rng.choice([None, 0, 1, 2, 3]) if not mentor else rng.choice([None, 2, 3, 4, 5]),
        slots=tuple(rng.sample(range(21), rng.randint(0, 8))),
        city=rng.choice(["Sydney", "Perth", "Hobart", ""]),
        state=rng.choice(["NSW", "WA", ""]),
        country=rng.choice(["Australia", "Australia", ""]),
        wants_face_to_face=rng.random() < 0.4,
        in_person_only=rng.random() < 0.1,
        utc_offset=rng.choice([None, 480, 570, 600, -300]),
        modes=some(["Video", "Phone", "Face to face"], 3),
        languages=some(["English", "Cantonese", "Greek"], 2),
        employer=rng.choice(["", "", "Thornbury City Libraries", "Ashgrove University"]),
        text=" ".join(rng.choices(WORDS, k=rng.randint(0, 6))),
        places=rng.randint(0, 2) if mentor else 1,
    )


def cohort(seed: int, mentees: int, mentors: int, *, open_to_all: bool = False) -> Cohort:
    """A random cohort; with `open_to_all` nobody gives an answer that a rule looks at."""
    rng = random.Random(seed)  # noqa: S311 - test data, not secrets
    ours = [candidate(rng, n + 1, Role.MENTEE) for n in range(mentees)]
    theirs = [candidate(rng, n + 1001, Role.MENTOR) for n in range(mentors)]
    ours = [_wishing(rng, c, theirs) for c in ours]
    theirs = [_wishing(rng, c, ours) for c in theirs]
    if open_to_all:
        ours, theirs = [_plain(c) for c in ours], [_plain(c) for c in theirs]
    return Cohort(tuple(ours), tuple(theirs), settings=MatchSettings())


def changed(one: Candidate, **fields: object) -> Candidate:
    """A candidate with some fields changed."""
    kept = {name: getattr(one, name) for name in Candidate.__slots__}
    return Candidate(**{**kept, **fields})


def _wishing(rng: random.Random, one: Candidate, others: list[Candidate]) -> Candidate:
    if not others or rng.random() < 0.6:
        return one
    picked = rng.sample(others, min(len(others), rng.randint(1, 4)))
    if rng.random() < 0.1:
        return changed(one, conflicts=(picked[0].person_id,))
    return changed(one, named=tuple(p.application_id for p in picked))


def _plain(one: Candidate) -> Candidate:
    return changed(
        one, ready=True, modes=(), languages=(), employer="", in_person_only=False, stage=None,
        conflicts=(),
    )  # fmt: skip


def problem(seed: int, rows: int = 7, columns: int = 6, *, pins: bool = True) -> Problem:
    """A random problem of at most that size, with ties, places, forbidden pairs and pins."""
    rng = np.random.default_rng(seed)
    n, m = int(rng.integers(1, rows + 1)), int(rng.integers(1, columns + 1))
    top = int(rng.choice([2, 4, 100_001]))
    scores = rng.integers(0, top, (n, m)).astype(np.int32)
    allowed = rng.random((n, m)) < rng.choice([0.3, 0.6, 1.0])
    places = rng.integers(0, 4, m).astype(np.int64)
    left, pinned = places.copy(), []
    for row in range(n):
        column = int(rng.integers(m))
        if pins and rng.random() < 0.15 and allowed[row, column] and left[column] > 0:
            left[column] -= 1
            pinned.append((row, column))
    return Problem(scores, allowed, places, tuple(pinned))


def free_part(problem: Problem) -> tuple[Ints, Ints, Ints]:
    """Weights and places of what pins leave open, and the rows that are free."""
    seats = seats_of(problem)
    return seats.weights, seats.places, seats.rows


def brute(problem: Problem) -> tuple[int, int, tuple[int, ...]] | None:
    """Pairs, total and first answer by trying everything; None where the pins cannot hold."""
    rows, columns = problem.scores.shape
    scores, allowed = problem.scores.tolist(), problem.allowed.tolist()
    pins = dict(problem.pins)

    @cache
    def best(row: int, left: tuple[int, ...]) -> tuple[int, int, tuple[int, ...]] | None:
        if row == rows:
            return 0, 0, ()
        found: tuple[int, int, tuple[int, ...]] | None = None
        for column in [pins[row]] if row in pins else [*range(columns), NOBODY]:
            if column == NOBODY:
                rest = best(row + 1, left)
                count, worth = 0, 0
            elif allowed[row][column] and left[column]:
                fewer = (*left[:column], left[column] - 1, *left[column + 1 :])
                rest, count, worth = best(row + 1, fewer), 1, scores[row][column]
            else:
                continue
            if rest is None:
                continue
            answer = (rest[0] + count, rest[1] + worth, (column, *rest[2]))
            if found is None or answer[:2] > found[:2]:
                found = answer
        return found

    return best(0, tuple(int(p) for p in problem.places))
