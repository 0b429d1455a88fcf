"""What would help an unmatched mentee, cheapest first; each is tried out by matching again."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

import numpy as np

from mentordesk.domain.cohort import Candidate, Cohort
from mentordesk.domain.pairing import Rule
from mentordesk.domain.people import Role
from mentordesk.matching.assignment import solve
from mentordesk.matching.masks import forbidden
from mentordesk.matching.problem import NOBODY, Problem, Solution
from mentordesk.matching.score import Scores, score_cohort
from mentordesk.matching.solve import Settled
from mentordesk.matching.unmatched import Repair, RepairKind

NEWCOMER = -1
"""The application and person id of a mentor who is not there yet."""

MOST_PLACES = 3
"""Places a mentor to be recruited is tried with at most."""


@dataclass(frozen=True, slots=True)
class Remedy:
    """One way to help that was tried: it places `rescues` more, `rescued_ids` among them.

    `advice` is what to do, `effect` what comes of it: two, so that each is said in its language.
    `lost_ids` lose their mentor by it (none unless somebody else is worth more to the rest), and
    `points` is what the total gains or loses (100,000 is a perfect pair).
    """

    kind: RepairKind
    advice: str
    effect: str
    rescues: int
    rescued_ids: tuple[int, ...]
    lost_ids: tuple[int, ...]
    points: int
    mentor_id: int | None = None
    rule: Rule | None = None

    @property
    def sentence(self) -> str:
        """Both in one sentence."""
        return f"{self.advice}: {self.effect}"


def remedies(
    settled: Settled, mentee_id: int, check: Callable[[], None] = lambda: None
) -> tuple[Remedy, ...]:
    """All that helps one unmatched mentee: a complete form, one more place, a rule, a new mentor.

    Empty for somebody who is placed. `check` is called before each trial and may raise to stop.
    KeyError for an unknown mentee.
    """
    row = settled.scores.rows[mentee_id]
    left = next((u for u in settled.suggestion.unmatched if u.mentee_id == mentee_id), None)
    if left is None:
        return ()
    found = []
    for trial in _trials(settled, row, left.repairs):
        check()
        tried = _tried(settled, trial, mentee_id)
        if tried is not None:
            found.append(tried)
    kinds = list(RepairKind)
    return tuple(sorted(found, key=lambda r: (kinds.index(r.kind), -r.rescues, -r.points)))


@dataclass(frozen=True, slots=True)
class _Trial:
    """A changed problem to be solved, and what stands for it."""

    problem: Problem
    kind: RepairKind
    words: str
    mentor_id: int | None = None
    rule: Rule | None = None
    newcomer: Candidate | None = None

    def words_for(self, rescues: int) -> str:
        """What to do; a newcomer needs no more places than help."""
        if self.newcomer is None:
            return self.words
        return _wanted(replace(self.newcomer, places=rescues))


def _trials(settled: Settled, row: int, repairs: tuple[Repair, ...]) -> Iterator[_Trial]:
    scores, problem = settled.scores, settled.problem
    mentee = scores.mentees[row]
    if not mentee.ready:
        yield _completed(settled, row)
    for repair in repairs:
        if repair.mentor_id is None or (repair.rule is Rule.NOT_READY and not mentee.ready):
            continue
        column = scores.columns[repair.mentor_id]
        mentor = scores.mentors[column]
        if repair.kind is RepairKind.MORE_PLACE:
            places = problem.places.copy()
            places[column] += 1
            words = f"One more place with {mentor.name}"
            yield _Trial(replace(problem, places=places), repair.kind, words, repair.mentor_id)
        else:
            allowed = problem.allowed.copy()
            allowed[row, column] = True
            words = repair.sentence.rstrip(".")
            changed = replace(problem, allowed=allowed)
            yield _Trial(changed, repair.kind, words, repair.mentor_id, repair.rule)
    if mentee.ready:
        count = len(settled.suggestion.unmatched)
        newcomer = ideal_mentor(scores, mentee, min(count, MOST_PLACES))
        changed = with_newcomer(settled, newcomer)
        yield _Trial(changed, RepairKind.RECRUIT, "", newcomer=newcomer)


def _completed(settled: Settled, row: int) -> _Trial:
    """The trial in which an incomplete application is complete."""
    scores = settled.scores
    mentee = scores.mentees[row]
    values = scores.values[row : row + 1]
    ready = [replace(mentee, ready=True)]
    allowed = settled.problem.allowed.copy()
    allowed[row] = ~forbidden(ready, scores.mentors, scores.cohort, values)[0]
    words = f"Complete the application of {mentee.name}"
    if mentee.not_ready_because:
        words = f"Complete the application of {mentee.name} ({mentee.not_ready_because})"
    return _Trial(replace(settled.problem, allowed=allowed), RepairKind.COMPLETE, words)


def ideal_mentor(scores: Scores, mentee: Candidate, places: int) -> Candidate:
    """A mentor to be found who suits this mentee: sector, topics, place; meets and speaks all."""
    everyone = (*scores.mentees, *scores.mentors)
    wanted = mentee.sectors_wanted or (mentee.sector,)
    return Candidate(
        NEWCOMER,
        NEWCOMER,
        Role.MENTOR,
        "a new mentor",
        "9999",
        topics=mentee.topics,
        sector=wanted[0],
        stage=None if mentee.stage is None else mentee.stage + 2,
        city=mentee.city,
        state=mentee.state,
        country=mentee.country,
        utc_offset=mentee.utc_offset,
        modes=tuple(sorted({mode for c in everyone for mode in c.modes})),
        languages=tuple(sorted({language for c in everyone for language in c.languages})),
        places=places,
    )


def with_newcomer(settled: Settled, newcomer: Candidate) -> Problem:
    """The problem with one more mentor, as the last column."""
    cohort, problem = settled.scores.cohort, settled.problem
    alone = score_cohort(Cohort(cohort.mentees, (newcomer,), settings=cohort.settings))
    goal = problem.objective
    if goal.column_bonus is not None:
        goal = replace(goal, column_bonus=np.append(goal.column_bonus, 0))
    return replace(
        problem,
        scores=np.hstack([problem.scores, alone.values]),
        allowed=np.hstack([problem.allowed, alone.allowed]),
        places=np.append(problem.places, newcomer.places),
        objective=goal,
    )


def _tried(settled: Settled, trial: _Trial, mentee_id: int) -> Remedy | None:
    """What a trial comes to; None where nobody more is placed."""
    after = solve(trial.problem)
    rescues = after.count - settled.solution.count
    if rescues < 1:
        return None
    rescued, lost = _came_and_went(settled, after)
    known = {mentee.application_id: mentee.name for mentee in settled.scores.mentees}
    names = ", ".join(known[n] for n in rescued)
    instead = "" if mentee_id in rescued else f"; {known[mentee_id]} could be placed instead"
    return Remedy(
        trial.kind,
        trial.words_for(rescues),
        f"rescues {rescues} ({names}{instead}).",
        rescues,
        rescued,
        lost,
        after.total - settled.solution.total,
        trial.mentor_id,
        trial.rule,
    )


def _came_and_went(settled: Settled, after: Solution) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """Who is placed only after, and who only before."""
    now, then = settled.solution.mates != NOBODY, after.mates != NOBODY
    ids = [mentee.application_id for mentee in settled.scores.mentees]
    came = tuple(ids[n] for n in np.flatnonzero(then & ~now).tolist())
    return came, tuple(ids[n] for n in np.flatnonzero(now & ~then).tolist())


def _wanted(newcomer: Candidate) -> str:
    """What to look for, in words."""
    sector = f" in {newcomer.sector}" if newcomer.sector else ""
    topics = f" for {', '.join(newcomer.topics[:2])}" if newcomer.topics else ""
    many = "" if newcomer.places == 1 else f" with {newcomer.places} places"
    return f"Recruit a mentor{sector}{topics}{many}"
