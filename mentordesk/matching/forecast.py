"""While applications are open: who would be unmatched today, and which mentors to look for."""

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from enum import StrEnum

from mentordesk.domain.cohort import Candidate, Cohort
from mentordesk.matching.assignment import solve
from mentordesk.matching.problem import Problem
from mentordesk.matching.remedies import ideal_mentor, with_newcomer
from mentordesk.matching.score import Scores
from mentordesk.matching.solve import Settled, settle
from mentordesk.matching.wording import folded, words

ANY_SECTOR = "any sector"


class Subject(StrEnum):
    """What a gap is counted by."""

    SECTOR = "sector"
    TOPIC = "topic"


@dataclass(frozen=True, slots=True)
class Gap:
    """Demand against places: `wanted` mentees named it, `places` are with mentors who offer it.

    `first` of the mentees named it first. A mentor with two sectors or topics counts for both.
    """

    subject: Subject
    value: str
    wanted: int
    first: int
    places: int

    @property
    def short(self) -> int:
        """How many places are missing for all who want it; 0 where there are enough."""
        return max(self.wanted - self.places, 0)

    @property
    def sentence(self) -> str:
        """The gap in words: "Leadership: wanted by 9, 5 places; 4 short."."""
        places = f"{self.places} {'place' if self.places == 1 else 'places'}"
        end = f"{self.short} short" if self.short else "enough"
        return f"{self.value}: wanted by {self.wanted} ({self.first} first), {places}; {end}."


@dataclass(frozen=True, slots=True)
class Wanted:
    """Mentors to look for: how many places in a sector."""

    sector: str
    places: int


@dataclass(frozen=True, slots=True)
class Forecast:
    """What would be if applications closed today, all of them counted as complete.

    `recruits` were tried out by matching again: with them `placed_then` mentees are placed. `gaps`
    are those of sectors, then of topics, the largest first.
    """

    mentees: int
    places: int
    placed: int
    incomplete: int
    unmatched_ids: tuple[int, ...]
    recruits: tuple[Wanted, ...]
    placed_then: int
    gaps: tuple[Gap, ...]
    sentence: str


def forecast(cohort: Cohort, progress: Callable[[float], None] | None = None) -> Forecast:
    """The forecast of a cohort; `progress` hears the share done, 0..1, and may raise to stop."""
    complete = _as_if_complete(cohort)
    settled = settle(complete, progress)
    unmatched = [left.mentee_id for left in settled.suggestion.unmatched]
    recruits = _recruits(settled, unmatched)
    placed_then = _placed_with(settled, recruits)
    everyone = (*cohort.mentees, *cohort.mentors)
    count = len(settled.suggestion.pairs)
    incomplete = sum(not candidate.ready for candidate in everyone)
    return Forecast(
        len(cohort.mentees),
        sum(mentor.places for mentor in cohort.mentors),
        count,
        incomplete,
        tuple(unmatched),
        recruits,
        placed_then,
        (*gaps(complete, Subject.SECTOR), *gaps(complete, Subject.TOPIC)),
        _sentence(unmatched, recruits, placed_then - count, incomplete),
    )


def _as_if_complete(cohort: Cohort) -> Cohort:
    return replace(
        cohort,
        mentees=tuple(replace(c, ready=True) for c in cohort.mentees),
        mentors=tuple(replace(c, ready=True) for c in cohort.mentors),
    )


def _recruits(settled: Settled, unmatched: Iterable[int]) -> tuple[Wanted, ...]:
    """A place for everybody unmatched, by the sector each wants first; most wanted first."""
    scores = settled.scores
    wanted: Counter[str] = Counter()
    for number in unmatched:
        mentee = scores.mentees[scores.rows[number]]
        wanted[(mentee.sectors_wanted or (mentee.sector,))[0] or ANY_SECTOR] += 1
    return tuple(Wanted(sector, places) for sector, places in wanted.most_common())


def _placed_with(settled: Settled, recruits: tuple[Wanted, ...]) -> int:
    """How many are placed when all the mentors looked for are found; proven by matching again."""
    if not recruits:
        return settled.solution.count
    changed = settled
    for wanted in recruits:
        newcomer = _newcomer(settled.scores, wanted)
        changed = replace(changed, problem=with_newcomer(changed, newcomer))
    return solve(_bare(changed.problem)).count


def _bare(problem: Problem) -> Problem:
    """The same without what comes after the number placed, which is all that is asked."""
    return replace(problem, objective=replace(problem.objective, raise_floor=False))


def _newcomer(scores: Scores, wanted: Wanted) -> Candidate:
    """Somebody in the sector who is ahead of all, anywhere; meets and speaks as everybody does."""
    stages = [mentee.stage for mentee in scores.mentees if mentee.stage is not None]
    base = ideal_mentor(scores, scores.mentees[0], wanted.places)
    return replace(
        base,
        topics=tuple(sorted({topic for mentee in scores.mentees for topic in mentee.topics})),
        sector="" if wanted.sector == ANY_SECTOR else wanted.sector,
        stage=max(stages, default=0) + 1,
        city="",
        state="",
        country="",
        utc_offset=None,
    )


def gaps(cohort: Cohort, subject: Subject) -> tuple[Gap, ...]:
    """Demand and places by sector or by topic, the shortest first."""
    wanted: Counter[str] = Counter()
    first: Counter[str] = Counter()
    places: Counter[str] = Counter()
    shown: dict[str, str] = {}
    for mentee in cohort.mentees:
        named = words(_wants(mentee, subject))
        wanted.update(named)
        first.update(named[:1])
        _remember(shown, _wants(mentee, subject))
    for mentor in cohort.mentors:
        for word in words(_offers(mentor, subject)):
            places[word] += mentor.places
        _remember(shown, _offers(mentor, subject))
    found = (Gap(subject, shown[w], wanted[w], first[w], places[w]) for w in wanted)
    return tuple(sorted(found, key=lambda gap: (-gap.short, -gap.wanted, gap.value)))


def _wants(mentee: Candidate, subject: Subject) -> tuple[str, ...]:
    if subject is Subject.TOPIC:
        return mentee.topics
    return mentee.sectors_wanted or (mentee.sector,)


def _offers(mentor: Candidate, subject: Subject) -> tuple[str, ...]:
    return mentor.topics if subject is Subject.TOPIC else (mentor.sector, *mentor.sectors_worked)


def _remember(shown: dict[str, str], texts: Iterable[str]) -> None:
    for text in texts:
        shown.setdefault(folded(text), text)


def _sentence(
    unmatched: list[int], recruits: tuple[Wanted, ...], rescued: int, incomplete: int
) -> str:
    some = (
        "1 incomplete application" if incomplete == 1 else f"{incomplete} incomplete applications"
    )
    counted = f" ({some} counted as complete)" if incomplete else ""
    if not unmatched:
        return f"If applications closed today, everybody would be placed{counted}."
    count = len(unmatched)
    who = "1 mentee" if count == 1 else f"{count} mentees"
    look = " and ".join(
        f"{wanted.places} more {'place' if wanted.places == 1 else 'places'} in {wanted.sector}"
        for wanted in recruits[:4]
    )
    rest = sum(wanted.places for wanted in recruits[4:])
    more = f" and {rest} in other sectors" if rest else ""
    end = "all" if rescued == count else f"{rescued} of them"
    return (
        f"If applications closed today, {who} would be unmatched{counted}; "
        f"{look}{more} would place {end}."
    )
