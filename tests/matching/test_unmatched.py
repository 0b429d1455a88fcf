"""Who is left over: every reason, every repair tried out by matching again, true counts."""

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentordesk.domain.cohort import Candidate, Cohort, MatchSettings
from mentordesk.domain.pairing import Rule
from mentordesk.domain.people import Role
from mentordesk.matching.rules import why_not
from mentordesk.matching.score import score_cohort
from mentordesk.matching.solve import Suggestion, suggest
from mentordesk.matching.unmatched import RULE_WORDS, SHOWN, Repair, RepairKind, Unmatched
from tests.matching.cohorts import changed, cohort


def mentee(number: int, **fields: object) -> Candidate:
    base = Candidate(number, number, Role.MENTEE, f"Mentee {number}", f"2021-06-{number:02d}")
    return changed(base, **fields)


def mentor(number: int, **fields: object) -> Candidate:
    base = Candidate(number, number, Role.MENTOR, f"Mentor {number}", f"2021-06-{number:02d}")
    return changed(base, **fields)


def repaired(asked: Cohort, left: Unmatched, repair: Repair) -> Suggestion:
    """The suggestion after doing what a repair says."""
    mentors, overrides = asked.mentors, asked.overrides
    if repair.kind is RepairKind.MORE_PLACE:
        mentors = tuple(
            changed(m, places=m.places + 1) if m.application_id == repair.mentor_id else m
            for m in mentors
        )
    elif repair.kind is RepairKind.WAIVE:
        assert repair.mentor_id is not None
        overrides = {**overrides, (left.mentee_id, repair.mentor_id): "agreed by phone"}
    else:
        mentors = (*mentors, Candidate(9_999, 99_999, Role.MENTOR, "New", "2021-06-30", stage=6))
    return suggest(
        Cohort(asked.mentees, mentors, asked.pins, asked.bans, overrides, asked.settings)
    )


@pytest.mark.parametrize("seed", range(60))
def test_every_repair_places_one_more(seed: int) -> None:
    asked = cohort(seed, 8, 4)
    before = suggest(asked)
    for left in before.unmatched:
        for repair in left.repairs:
            after = repaired(asked, left, repair)
            assert len(after.pairs) == len(before.pairs) + 1, repair
            if repair.kind is RepairKind.WAIVE:
                assert after.total - before.total >= repair.points
            elif repair.kind is RepairKind.MORE_PLACE:
                assert after.total - before.total == repair.points


@pytest.mark.parametrize("seed", range(30))
def test_the_counts_by_rule_are_those_of_the_single_pairs(seed: int) -> None:
    asked = cohort(seed, 9, 4)
    scores = score_cohort(asked)
    for left in suggest(asked).unmatched:
        counted: Counter[Rule] = Counter()
        for other in asked.mentors:
            one = left.mentee_id, other.application_id
            counted.update({found.rule for found in why_not(asked, *one, scores.score(*one))})
        assert dict(left.by_rule) == counted
        assert [n for _, n in left.by_rule] == sorted(counted.values(), reverse=True)


LIBRARY = {"employer": "Thornbury City Libraries"}
FORBIDDING: dict[Rule, tuple[dict[str, object], dict[str, object]]] = {
    Rule.NOT_READY: ({}, {"ready": False}),
    Rule.SAME_PERSON: ({"person_id": 2}, {}),
    Rule.SAME_EMPLOYER: ({**LIBRARY}, {**LIBRARY}),
    Rule.PAIRED_BEFORE: ({"past_partners": (2,)}, {}),
    Rule.CONFLICT: ({}, {"conflicts": (1,)}),
    Rule.STAGE: ({"stage": 3}, {"stage": 3}),
    Rule.NO_SHARED_MODE: ({"modes": ("Video",)}, {"modes": ("Phone",)}),
    Rule.TOO_FAR: ({"in_person_only": True, "city": "Perth"}, {"city": "Hobart"}),
    Rule.NO_SHARED_LANGUAGE: ({"languages": ("Thai",)}, {"languages": ("Greek",)}),
    Rule.NO_PLACE: ({}, {"places": 0}),
    Rule.BANNED: ({}, {}),
    Rule.BELOW_FLOOR: ({}, {}),
}


def one_pair(rule: Rule) -> Cohort:
    """A mentee and a mentor whom only this rule keeps apart."""
    mine, theirs = FORBIDDING[rule]
    return Cohort(
        (mentee(1, **mine),),
        (mentor(2, **theirs),),
        bans={(1, 2): "an old quarrel"} if rule is Rule.BANNED else {},
        settings=MatchSettings(floor=99 if rule is Rule.BELOW_FLOOR else None),
    )


def test_every_rule_has_a_case() -> None:
    assert set(FORBIDDING) == set(Rule)


@pytest.mark.parametrize("rule", Rule)
def test_each_rule_leaves_its_mentee_with_its_reason_and_a_repair_that_helps(rule: Rule) -> None:
    asked = one_pair(rule)
    (left,) = suggest(asked).unmatched
    assert left.by_rule == ((rule, 1),)
    assert left.reasons == (
        "No mentor is possible for Mentee 1.", f"Ruled out: 1 {RULE_WORDS[rule]}.",
    )  # fmt: skip
    kinds = [repair.kind for repair in left.repairs]
    waivable = rule not in {Rule.SAME_PERSON, Rule.NO_PLACE}
    assert kinds == [*([RepairKind.WAIVE] if waivable else []), RepairKind.RECRUIT]
    for repair in left.repairs:
        if (rule, repair.kind) != (Rule.BELOW_FLOOR, RepairKind.RECRUIT):  # nobody reaches 99
            assert len(repaired(asked, left, repair).pairs) == 1
    if waivable:
        assert left.repairs[0].rule is rule
        assert left.repairs[0].sentence.startswith("Set the rule aside for Mentor 2: ")


def test_who_is_not_ready_is_not_helped_by_one_more_mentor() -> None:
    asked = Cohort((mentee(1, ready=False, not_ready_because="the form is missing"),), (mentor(2),))
    (left,) = suggest(asked).unmatched
    assert left.by_rule == ((Rule.NOT_READY, 1),)
    assert [repair.kind for repair in left.repairs] == [RepairKind.WAIVE]
    assert left.reasons == ("Mentee 1 is not ready: the form is missing.",)
    assert "the form is missing" in left.repairs[0].sentence


def test_two_rules_at_once_are_both_counted_and_neither_is_waived_alone() -> None:
    asked = Cohort((mentee(1, stage=3, **LIBRARY),), (mentor(2, stage=1, **LIBRARY),))
    (left,) = suggest(asked).unmatched
    assert dict(left.by_rule) == {Rule.STAGE: 1, Rule.SAME_EMPLOYER: 1}
    assert [repair.kind for repair in left.repairs] == [RepairKind.RECRUIT]


def test_only_the_best_waivers_are_offered_best_first() -> None:
    topics = [("a", "b", "c")[:n] for n in (1, 3, 2, 0, 3)]
    others = tuple(mentor(n + 2, stage=1, topics=topics[n]) for n in range(5))
    asked = Cohort((mentee(1, stage=2, topics=("a", "b", "c")),), others)
    (left,) = suggest(asked).unmatched
    waived = [repair for repair in left.repairs if repair.kind is RepairKind.WAIVE]
    assert [repair.mentor_id for repair in waived] == [3, 6, 4]
    assert len(waived) == SHOWN
    assert [repair.points for repair in waived] == sorted((r.points for r in waived), reverse=True)


def test_a_taken_mentor_is_no_waiver() -> None:
    asked = Cohort((mentee(1), mentee(2, stage=3)), (mentor(3, stage=2),))
    (left,) = suggest(asked).unmatched
    assert left.mentee_id == 2
    assert RepairKind.WAIVE not in {repair.kind for repair in left.repairs}


def test_many_mentors_in_a_bottleneck_are_not_all_named() -> None:
    asked = Cohort(tuple(mentee(n) for n in range(1, 7)), tuple(mentor(n) for n in range(10, 15)))
    (left,) = suggest(asked).unmatched
    assert left.reasons == (
        "6 mentees compete for 5 places with Mentor 10, Mentor 11, Mentor 12 and 2 more.",
    )
    assert len(left.competed_for) == 5


def test_the_bottleneck_is_the_narrow_part_only() -> None:
    """Two mentees want the one mentor in Perth; the third has the other mentor to themself."""
    here = {"in_person_only": True, "city": "Perth"}
    asked = Cohort(
        (mentee(1, **here), mentee(2, **here), mentee(3)),
        (mentor(4, city="Perth"), mentor(5, city="Hobart")),
    )
    (left,) = suggest(asked).unmatched
    assert left.reasons[0] == "2 mentees compete for 1 place with Mentor 4."
    assert (left.competing, left.competed_for) == ((1, 2), (4,))


SOME = st.sampled_from(["", "Video", "Phone", "Thai"])
ANSWERS = st.fixed_dictionaries(
    {
        "ready": st.booleans(), "employer": st.sampled_from(["", "A", "a ", "B"]),
        "stage": st.none() | st.integers(0, 6), "modes": st.lists(SOME, max_size=2).map(tuple),
        "languages": st.lists(SOME, max_size=2).map(tuple), "in_person_only": st.booleans(),
        "city": st.sampled_from(["", "Perth", "Hobart"]), "country": st.sampled_from(["", "A"]),
        "conflicts": st.lists(st.integers(1, 8), max_size=1).map(tuple),
        "past_partners": st.lists(st.integers(1, 8), max_size=1).map(tuple),
        "places": st.integers(0, 2),
    }
)  # fmt: skip


@given(
    st.lists(ANSWERS, min_size=1, max_size=4),
    st.lists(ANSWERS, min_size=1, max_size=4),
    st.sets(st.tuples(st.integers(1, 4), st.integers(5, 8)), max_size=2),
    st.sets(st.tuples(st.integers(1, 4), st.integers(5, 8)), max_size=2),
)
def test_masks_and_sentences_agree_on_any_cohort(
    mine: list[dict[str, object]],
    theirs: list[dict[str, object]],
    bans: set[tuple[int, int]],
    overrides: set[tuple[int, int]],
) -> None:
    asked = Cohort(
        tuple(mentee(n, **{**fields, "places": 1}) for n, fields in enumerate(mine, 1)),
        tuple(mentor(n, **fields) for n, fields in enumerate(theirs, 5)),
        bans=dict.fromkeys(bans, "so"),
        overrides=dict.fromkeys(overrides, "agreed"),
        settings=MatchSettings(floor=30),
    )
    scores = score_cohort(asked)
    for one in asked.mentees:
        for other in asked.mentors:
            key = one.application_id, other.application_id
            said = why_not(asked, *key, scores.score(*key))
            allowed = scores.allowed[scores.rows[key[0]], scores.columns[key[1]]]
            assert bool(said) is not bool(allowed)
            assert all(found.sentence.endswith(".") for found in said)
    found = suggest(asked)
    assert len(found.pairs) + len(found.unmatched) == len(asked.mentees)
    assert found.slip.proven


def test_masks_do_not_depend_on_who_is_listed_with_whom() -> None:
    asked = cohort(4, 10, 9)
    whole = score_cohort(asked)
    for start in range(0, 10, 3):
        part = score_cohort(Cohort(asked.mentees[start : start + 3], asked.mentors[::2]))
        for one in part.mentees:
            for other in part.mentors:
                mine = part.allowed[
                    part.rows[one.application_id], part.columns[other.application_id]
                ]
                row, column = whole.rows[one.application_id], whole.columns[other.application_id]
                assert mine == whole.allowed[row, column]
