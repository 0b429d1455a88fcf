"""Gaps of a forecast: demand and places against a count by hand, and in words."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentordesk.domain.cohort import Candidate, Cohort
from mentordesk.domain.people import Role, folded
from mentordesk.matching.forecast import ANY_SECTOR, Gap, Subject, forecast, gaps
from tests.matching.cohorts import changed, cohort

TEXTS = st.sampled_from(["Public", "public ", "Law", "LAW", "Health", "", " "])
TUPLES = st.lists(TEXTS, max_size=3).map(tuple)
BASE = Candidate(1, 1, Role.MENTEE, "Ana", "2021-06-01")


@st.composite
def cohorts(draw: st.DrawFn) -> Cohort:
    """A few mentees and mentors with answers that are written in several ways."""
    mentees = [
        changed(
            BASE, application_id=n, topics=draw(TUPLES), sector=draw(TEXTS),
            sectors_wanted=draw(TUPLES),
        )
        for n in range(1, draw(st.integers(0, 4)) + 1)
    ]  # fmt: skip
    mentors = [
        changed(
            BASE, application_id=n, role=Role.MENTOR, topics=draw(TUPLES), sector=draw(TEXTS),
            sectors_worked=draw(TUPLES), places=draw(st.integers(0, 3)),
        )
        for n in range(101, 101 + draw(st.integers(0, 3)))
    ]  # fmt: skip
    return Cohort(tuple(mentees), tuple(mentors))


def wanted_by(mentee: Candidate, subject: Subject) -> list[str]:
    """What a mentee wants, as it is compared, each once."""
    texts = mentee.topics
    if subject is Subject.SECTOR:
        texts = mentee.sectors_wanted or (mentee.sector,)
    return list(dict.fromkeys(folded(text) for text in texts if folded(text)))


def offered_by(mentor: Candidate, subject: Subject) -> set[str]:
    """What a mentor offers, as it is compared."""
    texts = mentor.topics
    if subject is Subject.SECTOR:
        texts = (mentor.sector, *mentor.sectors_worked)
    return {folded(text) for text in texts}


@given(cohorts(), st.sampled_from(list(Subject)))
def test_every_gap_is_a_count_of_people_and_places(asked: Cohort, subject: Subject) -> None:
    found = gaps(asked, subject)
    every = {word for mentee in asked.mentees for word in wanted_by(mentee, subject)}
    assert sorted(folded(gap.value) for gap in found) == sorted(every)
    for gap in found:
        word = folded(gap.value)
        wants = [wanted_by(mentee, subject) for mentee in asked.mentees]
        offers = [m.places for m in asked.mentors if word in offered_by(m, subject)]
        assert gap.subject is subject
        assert gap.wanted == sum(word in named for named in wants)
        assert gap.first == sum(named[:1] == [word] for named in wants)
        assert gap.places == sum(offers)
        assert gap.short == max(gap.wanted - gap.places, 0)


@given(cohorts(), st.sampled_from(list(Subject)))
def test_the_shortest_come_first(asked: Cohort, subject: Subject) -> None:
    order = [(-gap.short, -gap.wanted, gap.value) for gap in gaps(asked, subject)]
    assert order == sorted(order)


@given(cohorts())
def test_more_places_never_make_a_gap_larger(asked: Cohort) -> None:
    more = replace(asked, mentors=tuple(changed(m, places=m.places + 1) for m in asked.mentors))
    for subject in Subject:
        before = {gap.value: gap.short for gap in gaps(asked, subject)}
        after = {gap.value: gap.short for gap in gaps(more, subject)}
        assert before.keys() == after.keys()
        assert all(after[value] <= before[value] for value in before)


@pytest.mark.parametrize(
    ("gap", "sentence"),
    [
        (Gap(Subject.TOPIC, "Law", 9, 4, 5), "Law: wanted by 9 (4 first), 5 places; 4 short."),
        (Gap(Subject.TOPIC, "Law", 1, 1, 1), "Law: wanted by 1 (1 first), 1 place; enough."),
        (Gap(Subject.SECTOR, "Law", 1, 0, 0), "Law: wanted by 1 (0 first), 0 places; 1 short."),
        (Gap(Subject.SECTOR, "Law", 2, 0, 7), "Law: wanted by 2 (0 first), 7 places; enough."),
    ],
)
def test_a_gap_in_words(gap: Gap, sentence: str) -> None:
    assert gap.sentence == sentence


@pytest.mark.parametrize("seed", range(12))
def test_a_forecast_adds_up(seed: int) -> None:
    asked = cohort(seed, 7, 3)
    found = forecast(asked)
    assert found.mentees == len(asked.mentees)
    assert found.placed + len(found.unmatched_ids) == found.mentees
    assert found.places == sum(mentor.places for mentor in asked.mentors)
    assert sum(recruit.places for recruit in found.recruits) == len(found.unmatched_ids)
    assert found.placed <= found.placed_then <= found.mentees
    everyone = (*asked.mentees, *asked.mentors)
    assert found.incomplete == sum(not one.ready for one in everyone)
    places = [recruit.places for recruit in found.recruits]
    assert places == sorted(places, reverse=True)


def test_whoever_says_no_sector_is_looked_for_in_any() -> None:
    found = forecast(Cohort((changed(BASE, sector=""),), ()))
    assert [(one.sector, one.places) for one in found.recruits] == [(ANY_SECTOR, 1)]
    assert (found.placed, found.placed_then) == (0, 1)
    assert found.sentence == (
        "If applications closed today, 1 mentee would be unmatched; 1 more place in any sector "
        "would place all."
    )
