"""Settings that cannot be are one sentence; those that can become the bare objective."""

import re
from dataclasses import replace

import pytest

from mentordesk.domain.cohort import Candidate, Cohort, MatchSettings, Quota
from mentordesk.domain.people import Role
from mentordesk.domain.refusals import Refused
from mentordesk.matching.objective import objective_of, quota_counts
from mentordesk.matching.problem import RowQuota
from mentordesk.matching.score import score_cohort
from mentordesk.matching.solve import settle, suggest
from tests.matching.cohorts import changed

BASE = Candidate(1, 1, Role.MENTEE, "Ana", "2021-06-01")
PLACES = (("NSW", "Sydney"), ("NSW", "Sydney"), ("nsw", "Dubbo"), ("VIC", "Sydney"), ("", ""))
MENTEES = tuple(
    changed(BASE, application_id=n, person_id=n, name=f"Mentee {n}", state=state, city=city)
    for n, (state, city) in enumerate(PLACES, 1)
)
MENTORS = tuple(
    changed(BASE, application_id=n, person_id=n, role=Role.MENTOR, name=f"Mentor {n}", places=2)
    for n in (11, 12, 13)
)
NSW, SYDNEY = Quota("state", "New South Wales", 1), Quota("city", "Sydney", 1)
NSW_1 = Quota("state", "NSW", 1)


def under(*quotas: Quota, pins: tuple[tuple[int, int], ...] = (), bonus: int = 0) -> Cohort:
    """The five mentees and three mentors under some quotas."""
    settings = MatchSettings(quotas=quotas, left_out_bonus=bonus)
    return Cohort(MENTEES, MENTORS, pins, settings=settings)


def placed(asked: Cohort) -> list[int]:
    return sorted(pair.mentee_id for pair in suggest(asked).pairs)


def test_a_quota_counts_those_whose_answer_is_its_value() -> None:
    goal = objective_of(score_cohort(under(NSW_1, NSW)))
    assert goal.quotas == (RowQuota((0, 1, 2), 1), RowQuota((), 1))


@pytest.mark.parametrize(
    ("quotas", "count"),
    [
        ((), 5),
        ((NSW_1,), 3),
        ((Quota("state", "NSW", 0),), 2),
        ((Quota("state", "NSW", 2), Quota("state", "VIC", 0)), 3),
        ((Quota("state", "NSW", 2), Quota("city", "Dubbo", 0)), 4),
        ((Quota("state", "NSW", 9),), 5),
        ((Quota("country", "Peru", 0),), 5),
    ],
)
def test_no_more_are_placed_than_quotas_allow(quotas: tuple[Quota, ...], count: int) -> None:
    found = settle(under(*quotas))
    assert found.solution.count == count
    ids = {pair.mentee_id for pair in found.suggestion.pairs}
    assert all(number <= quota.at_most for quota, number in quota_counts(found.scores, ids))


def test_pins_use_up_a_quota() -> None:
    assert placed(under(NSW_1, pins=((3, 11),))) == [3, 4, 5]


@pytest.mark.parametrize(
    ("asked", "sentence"),
    [
        (
            under(NSW_1, SYDNEY),
            "The quotas of state NSW and city Sydney share some mentees but neither holds all of",
        ),
        (
            under(NSW_1, pins=((1, 11), (2, 11))),
            "2 mentees of state NSW are pinned, but its quota is 1. Take a pin off, or raise",
        ),
        (under(Quota("name", "Ana", 1)), "A quota can look at city, state, country, sector, employer, and not at name."),  # noqa: E501 - a whole sentence
        (under(Quota("state", " ", 1)), "must name whom it is for, and a number that is 0 or more"),
        (under(Quota("state", "NSW", -1)), "The quota of state NSW must name"),
        (under(bonus=101), "The bonus for people left out last time must be from 0 to 100."),
        (under(bonus=-1), "must be from 0 to 100"),
        (
            Cohort(MENTEES, MENTORS, settings=MatchSettings(floor=-1)),
            "The lowest score accepted must be 0 or more.",
        ),
        (
            Cohort(MENTEES, MENTORS, settings=MatchSettings({"topics": 60})),
            "must be 0 or more and add up to 100; these add up to 60.",
        ),
    ],
)  # fmt: skip
def test_what_cannot_be_is_one_sentence(asked: Cohort, sentence: str) -> None:
    with pytest.raises(Refused, match=re.escape(sentence)):
        suggest(asked)


def test_who_was_left_out_comes_first_but_never_costs_a_pair() -> None:
    topics = {2: ("a",), 3: ("a",)}
    mentees = tuple(
        changed(m, topics=topics.get(m.application_id, ()), left_out=m.application_id == 5)
        for m in MENTEES
    )
    mentor = changed(MENTORS[0], topics=("a",), places=1)
    asked = Cohort(mentees, (mentor,))
    assert [p.mentee_id for p in suggest(asked).pairs] == [2]
    bonus = replace(asked, settings=MatchSettings(left_out_bonus=100))
    found = settle(bonus)
    assert [p.mentee_id for p in found.suggestion.pairs] == [5]
    assert found.solution.bonus == 100_000
    assert found.suggestion.total == found.suggestion.pairs[0].score


def test_most_mentors_used_spreads_the_mentees() -> None:
    spread = settle(Cohort(MENTEES[:3], MENTORS, settings=MatchSettings(most_mentors_used=True)))
    assert spread.solution.used == 3
    plain = settle(Cohort(MENTEES[:3], MENTORS))
    assert plain.solution.used == 2


def test_a_raised_floor_gives_up_total_for_the_worst_pair() -> None:
    ana = changed(BASE, topics=("a", "b"), person_id=1)
    bo = changed(BASE, topics=("c", "d"), application_id=2, person_id=2)
    ruth = changed(MENTORS[0], topics=("a", "b", "d"), places=1)
    sam = changed(MENTORS[1], topics=("b",), places=1)
    found = []
    for raise_floor in (False, True):
        settings = MatchSettings({"topics": 100}, raise_floor=raise_floor)
        found.append(settle(Cohort((ana, bo), (ruth, sam), settings=settings)))
    scores = [sorted(p.score for p in one.suggestion.pairs) for one in found]
    assert scores == [[0, 100_000], [40_000, 40_000]]
    assert [one.solution.floor for one in found] == [None, 40_000]
