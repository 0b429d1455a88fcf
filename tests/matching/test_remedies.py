"""Repairs that were tried, the forecast and the gaps: each verified by matching again."""

from dataclasses import replace

import pytest

from mentordesk.domain.cohort import Candidate, Cohort, MatchSettings, Quota
from mentordesk.domain.pairing import Rule
from mentordesk.domain.people import Role
from mentordesk.matching.forecast import Subject, forecast, gaps
from mentordesk.matching.remedies import Remedy, remedies
from mentordesk.matching.solve import Settled, settle, suggest
from mentordesk.matching.unmatched import RepairKind
from tests.matching.cohorts import changed, cohort


def mentee(number: int, **fields: object) -> Candidate:
    base = Candidate(number, number, Role.MENTEE, f"Mentee {number}", f"2021-06-{number:02d}")
    return changed(base, **fields)


def mentor(number: int, **fields: object) -> Candidate:
    base = Candidate(number, number, Role.MENTOR, f"Mentor {number}", f"2021-06-{number:02d}")
    return changed(base, **fields)


def done(asked: Cohort, mentee_id: int, remedy: Remedy) -> Cohort:
    """The cohort after doing what a remedy says (but for a newcomer)."""
    if remedy.kind is RepairKind.COMPLETE:
        return replace(
            asked,
            mentees=tuple(
                changed(m, ready=True) if m.application_id == mentee_id else m
                for m in asked.mentees
            ),
        )
    if remedy.kind is RepairKind.MORE_PLACE:
        return replace(
            asked,
            mentors=tuple(
                changed(m, places=m.places + 1) if m.application_id == remedy.mentor_id else m
                for m in asked.mentors
            ),
        )
    assert remedy.mentor_id is not None
    return replace(asked, overrides={(mentee_id, remedy.mentor_id): "agreed by phone"})


@pytest.mark.parametrize("seed", range(40))
def test_every_remedy_rescues_as_many_as_it_says(seed: int) -> None:
    asked = cohort(seed, 8, 4)
    settled = settle(asked)
    for left in settled.suggestion.unmatched:
        for remedy in remedies(settled, left.mentee_id):
            assert len(remedy.rescued_ids) - len(remedy.lost_ids) == remedy.rescues >= 1
            if remedy.kind is RepairKind.RECRUIT:
                continue
            after = suggest(done(asked, left.mentee_id, remedy))
            assert len(after.pairs) == len(settled.suggestion.pairs) + remedy.rescues
            assert after.total == settled.suggestion.total + remedy.points


@pytest.mark.parametrize("seed", range(40))
def test_one_more_place_can_place_the_very_mentee_it_is_offered_for(seed: int) -> None:
    asked = cohort(seed, 9, 4)
    settled = settle(asked)
    before = len(settled.suggestion.pairs)
    for left in settled.suggestion.unmatched:
        for repair in left.repairs:
            if repair.kind is RepairKind.MORE_PLACE:
                wider = done(asked, left.mentee_id, _as_remedy(repair.mentor_id))
                assert before + 1 in _counts_with(wider, left.mentee_id), (seed, repair)


def _as_remedy(mentor_id: int | None) -> Remedy:
    return Remedy(RepairKind.MORE_PLACE, "", "", 1, (), (), 0, mentor_id)


def _counts_with(asked: Cohort, mentee_id: int) -> set[int]:
    """How many are placed with this mentee at each mentor who is possible."""
    scores = settle(asked).scores
    row = scores.rows[mentee_id]
    possible = [
        m.application_id
        for n, m in enumerate(scores.mentors)
        if scores.allowed[row, n] and m.places
    ]
    return {len(suggest(replace(asked, pins=((mentee_id, m),))).pairs) for m in possible}


def test_a_place_that_cannot_come_down_to_a_mentee_is_not_offered() -> None:
    """B wishes for 11 only, held by D who cannot go elsewhere: a place at 12 helps A, not B."""
    ways = {11: ("Video",), 12: ("Phone",)}
    both = ("Video", "Phone")
    asked = Cohort(
        (mentee(1, modes=both), mentee(2, modes=("Video",)), mentee(3, modes=("Phone",)),
         mentee(4, modes=("Video",))),
        tuple(mentor(n, modes=modes) for n, modes in ways.items()),
        pins=((4, 11), (3, 12)),
    )  # fmt: skip
    settled = settle(asked)
    repairs = {
        left.mentee_id: {r.mentor_id for r in left.repairs if r.kind is RepairKind.MORE_PLACE}
        for left in settled.suggestion.unmatched
    }
    assert repairs == {1: {11, 12}, 2: {11}}


def test_who_is_placed_needs_no_remedy_and_who_is_unknown_is_a_mistake() -> None:
    settled = settle(cohort(1, 5, 5))
    assert remedies(settled, settled.suggestion.pairs[0].mentee_id) == ()
    with pytest.raises(KeyError):
        remedies(settled, 99)


def test_an_incomplete_application_is_completed_first() -> None:
    lacking = mentee(1, ready=False, not_ready_because="the form is missing")
    settled = settle(Cohort((lacking,), (mentor(2),)))
    (first, *others) = remedies(settled, 1)
    assert first.kind is RepairKind.COMPLETE
    assert first.sentence == (
        "Complete the application of Mentee 1 (the form is missing): rescues 1 (Mentee 1)."
    )
    assert others == []


def test_a_recruit_who_would_help_several_has_as_many_places() -> None:
    asked = Cohort(tuple(mentee(n, sector="Public") for n in (1, 2, 3)), (mentor(9),))
    settled = settle(asked)
    (left, *_) = settled.suggestion.unmatched
    recruit = next(r for r in remedies(settled, left.mentee_id) if r.kind is RepairKind.RECRUIT)
    assert recruit.rescues == 2
    assert recruit.sentence.startswith("Recruit a mentor in Public with 2 places: rescues 2")


def test_a_rule_that_is_set_aside_is_named() -> None:
    asked = Cohort((mentee(1, employer="City"),), (mentor(2, employer="City"),))
    waive = remedies(settle(asked), 1)[0]
    assert (waive.kind, waive.rule, waive.mentor_id) == (RepairKind.WAIVE, Rule.SAME_EMPLOYER, 2)


def test_whom_a_quota_keeps_out_is_told_so() -> None:
    goal = MatchSettings(quotas=(Quota("city", "Perth", 1),))
    asked = Cohort(
        tuple(mentee(n, city="Perth") for n in (1, 2)), (mentor(9, places=5),), settings=goal
    )
    (left,) = suggest(asked).unmatched
    assert "At most 1 with city Perth are placed" in left.reasons[0]
    assert left.repairs == ()


def test_trials_can_be_stopped() -> None:
    settled = settle(cohort(4, 9, 3))

    def stop() -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        remedies(settled, settled.suggestion.unmatched[0].mentee_id, stop)


@pytest.mark.parametrize("seed", range(25))
def test_the_forecast_is_a_match_with_all_applications_complete(seed: int) -> None:
    asked = cohort(seed, 9, 5)
    found = forecast(asked)
    complete = _complete(asked)
    now = complete.suggestion
    assert found.placed == len(now.pairs)
    assert set(found.unmatched_ids) == {left.mentee_id for left in now.unmatched}
    assert found.incomplete == sum(not c.ready for c in (*asked.mentees, *asked.mentors))
    assert sum(wanted.places for wanted in found.recruits) == len(found.unmatched_ids)
    assert found.placed <= found.placed_then <= found.mentees
    if found.unmatched_ids:
        assert f"{len(found.unmatched_ids)} mentee" in found.sentence
        if found.placed_then == found.mentees:
            assert found.sentence.endswith("would place all.")


def _complete(asked: Cohort) -> Settled:
    return settle(
        Cohort(
            tuple(changed(m, ready=True) for m in asked.mentees),
            tuple(changed(m, ready=True) for m in asked.mentors),
        )
    )


def test_the_forecast_in_words() -> None:
    ours = tuple(mentee(n, sectors_wanted=("Public",)) for n in (1, 2, 3))
    found = forecast(Cohort((*ours, mentee(4, ready=False, sector="Law")), (mentor(9),)))
    assert found.sentence == (
        "If applications closed today, 3 mentees would be unmatched (1 incomplete application "
        "counted as complete); 2 more places in Public and 1 more place in Law would place all."
    )
    assert found.placed_then == 4
    everybody = forecast(Cohort((mentee(1),), (mentor(9),)))
    assert everybody.sentence == "If applications closed today, everybody would be placed."
    assert forecast(Cohort((), ())).unmatched_ids == ()


def test_gaps_count_demand_against_places() -> None:
    asked = Cohort(
        (
            mentee(1, topics=("Leadership", "Research"), sectors_wanted=("Public",)),
            mentee(2, topics=("leadership",), sector="Public"),
            mentee(3, topics=("Research", "Leadership")),
        ),
        (mentor(8, topics=("Leadership",), places=2, sector="Law"), mentor(9, sector="Law")),
    )
    topics = {gap.value: gap for gap in gaps(asked, Subject.TOPIC)}
    assert (topics["Leadership"].wanted, topics["Leadership"].first) == (3, 2)
    assert (topics["Leadership"].places, topics["Leadership"].short) == (2, 1)
    assert topics["Research"].sentence == "Research: wanted by 2 (1 first), 0 places; 2 short."
    assert [gap.value for gap in gaps(asked, Subject.TOPIC)] == ["Research", "Leadership"]
    (public,) = gaps(asked, Subject.SECTOR)
    assert (public.value, public.wanted, public.places) == ("Public", 2, 0)
