"""The suggestion for a cohort: pins, the unmatched with their reasons and repairs, the slip."""

import json

import pytest

from mentordesk.domain.cohort import Candidate, Cohort
from mentordesk.domain.pairing import Rule
from mentordesk.domain.people import Role
from mentordesk.domain.refusals import Refused
from mentordesk.matching.answers import explain_json, match_json
from mentordesk.matching.explain import explain, largest_remainder, shown
from mentordesk.matching.solve import settle, suggest
from mentordesk.matching.unmatched import RULE_WORDS, RepairKind
from tests.matching.cohorts import brute, changed, cohort


def mentee(number: int, **fields: object) -> Candidate:
    base = Candidate(number, number, Role.MENTEE, f"Mentee {number}", f"2021-06-{number:02d}")
    return changed(base, **fields)


def mentor(number: int, **fields: object) -> Candidate:
    base = Candidate(number, number, Role.MENTOR, f"Mentor {number}", f"2021-06-{number:02d}")
    return changed(base, **fields)


@pytest.mark.parametrize("seed", range(40))
def test_a_suggestion_equals_trying_everything(seed: int) -> None:
    found = settle(cohort(seed, 7, 6))
    assert brute(found.problem) == (
        found.solution.count,
        found.solution.total,
        tuple(found.solution.mates.tolist()),
    )
    assert found.suggestion.slip.proven
    assert found.suggestion.total == sum(p.score for p in found.suggestion.pairs)
    assert len(found.suggestion.pairs) + len(found.suggestion.unmatched) == 7


@pytest.mark.parametrize("seed", range(10))
def test_the_answer_does_not_depend_on_the_order_of_rows(seed: int) -> None:
    asked = cohort(seed, 14, 10)
    turned = Cohort(asked.mentees[5:] + asked.mentees[:5], asked.mentors[::-1])
    assert suggest(asked) == suggest(turned)


def test_a_pin_stays_and_the_rest_settles_around_it() -> None:
    ours = (mentee(1, topics=("a",)), mentee(2, topics=("b",)))
    theirs = (mentor(3, topics=("a",)), mentor(4, topics=("b",)))
    free = suggest(Cohort(ours, theirs))
    assert [(p.mentee_id, p.mentor_id) for p in free.pairs] == [(1, 3), (2, 4)]
    pinned = suggest(Cohort(ours, theirs, pins=((1, 4),)))
    assert [(p.mentee_id, p.mentor_id, p.pinned) for p in pinned.pairs] == [
        (1, 4, True),
        (2, 3, False),
    ]
    assert pinned.slip.pins == ((1, 4),)
    assert pinned.slip.proven


@pytest.mark.parametrize(
    ("pins", "words"),
    [
        (((1, 3), (1, 4)), "Mentee 1 is pinned to 2 mentors"),
        (((1, 3), (2, 3)), "2 mentees are pinned to Mentor 3, who has 1 place"),
        (((1, 99),), "no longer takes part"),
        (((2, 4),), "Mentee 2 and Mentor 4 both work for Ashgrove"),
    ],
)
def test_contradictory_pins_are_refused(pins: tuple[tuple[int, int], ...], words: str) -> None:
    ours = (mentee(1), mentee(2, employer="Ashgrove"))
    theirs = (mentor(3), mentor(4, employer="Ashgrove"))
    with pytest.raises(Refused, match=words):
        suggest(Cohort(ours, theirs, pins=pins))


def test_a_shortage_names_who_competes_for_what_and_repairs_help() -> None:
    asked = Cohort((mentee(1), mentee(2), mentee(3)), (mentor(4), mentor(5)))
    found = suggest(asked)
    (left,) = found.unmatched
    assert left.reasons == ("3 mentees compete for 2 places with Mentor 4, Mentor 5.",)
    assert set(left.competing) == {1, 2, 3}
    assert set(left.competed_for) == {4, 5}
    place = left.repairs[0]
    assert place.kind is RepairKind.MORE_PLACE
    more = Cohort(
        asked.mentees,
        tuple(
            changed(m, places=2) if m.application_id == place.mentor_id else m
            for m in asked.mentors
        ),
    )
    assert suggest(more).unmatched == ()
    assert left.repairs[-1].kind is RepairKind.RECRUIT


def test_pins_inside_a_bottleneck_hold_their_places() -> None:
    asked = Cohort((mentee(1), mentee(2), mentee(3)), (mentor(4, places=2),), pins=((3, 4),))
    (left,) = suggest(asked).unmatched
    assert left.reasons[0] == "2 mentees compete for 1 place with Mentor 4."


def test_forbidden_everywhere_counts_the_rules_and_offers_to_waive_one() -> None:
    asked = Cohort(
        (mentee(1, employer="Ashgrove", stage=3),),
        (mentor(4, employer="Ashgrove"), mentor(5, stage=2), mentor(6, stage=1)),
    )
    (left,) = suggest(asked).unmatched
    assert left.reasons == (
        "No mentor is possible for Mentee 1.",
        "Ruled out: 2 not further in the career, 1 same employer.",
    )
    assert dict(left.by_rule) == {Rule.STAGE: 2, Rule.SAME_EMPLOYER: 1}
    waive = left.repairs[0]
    assert waive.kind is RepairKind.WAIVE
    assert waive.mentor_id is not None
    helped = Cohort(asked.mentees, asked.mentors, overrides={(1, waive.mentor_id): "agreed"})
    found = suggest(helped)
    assert found.unmatched == ()
    assert found.slip.overrides == ((1, waive.mentor_id, "agreed"),)


def test_no_mentor_at_all_is_said() -> None:
    (left,) = suggest(Cohort((mentee(1),), ())).unmatched
    assert left.reasons == ("There is no mentor yet.",)


@pytest.mark.parametrize("seed", range(40))
def test_every_repair_by_one_more_place_places_one_more(seed: int) -> None:
    asked = cohort(seed, 9, 4)
    before = suggest(asked)
    for left in before.unmatched:
        for repair in left.repairs:
            if repair.kind is not RepairKind.MORE_PLACE:
                continue
            more = Cohort(
                asked.mentees,
                tuple(
                    changed(m, places=m.places + 1) if m.application_id == repair.mentor_id else m
                    for m in asked.mentors
                ),
            )
            after = suggest(more)
            assert len(after.pairs) == len(before.pairs) + 1
            assert after.total - before.total == repair.points


@pytest.mark.parametrize("seed", range(40))
def test_a_bottleneck_is_too_narrow(seed: int) -> None:
    asked = cohort(seed, 9, 4)
    places = {m.application_id: m.places for m in asked.mentors}
    for left in suggest(asked).unmatched:
        assert sum(places[m] for m in left.competed_for) < len(left.competing)


def test_every_rule_has_words_for_counting() -> None:
    assert set(RULE_WORDS) == set(Rule)


@pytest.mark.parametrize("seed", range(20))
def test_parts_add_up_exactly(seed: int) -> None:
    asked = cohort(seed, 6, 5)
    for ours in asked.mentees:
        for theirs in asked.mentors:
            told = explain(asked, ours.application_id, theirs.application_id)
            assert sum(p.points for p in told.parts) == told.score
            assert sum(p.shown for p in told.parts) == told.shown == shown(told.score)
            assert all(p.because for p in told.parts)


def test_alternatives_are_the_best_others_with_who_holds_them() -> None:
    ours = (mentee(1, topics=("a",)), mentee(2))
    theirs = (mentor(3, topics=("a",)), mentor(4, topics=("b",)), mentor(5, ready=False))
    told = explain(Cohort(ours, theirs), 1, 4, [(2, 3)])
    (other,) = told.alternatives
    assert (other.mentor_id, other.held_by, other.free) == (3, ("Mentee 2",), 0)
    assert told.because == ("neither needs to meet face to face",)


def test_largest_remainder() -> None:
    assert largest_remainder([1, 1, 1], 100) == [34, 33, 33]
    assert largest_remainder([0, 0], 0) == [0, 0]
    assert largest_remainder([2, 1], 3) == [2, 1]


def test_answers_as_json() -> None:
    asked = cohort(4, 6, 3)
    found = suggest(asked)
    told = json.loads(json.dumps(match_json(asked, found)))
    assert len(told["pairs"]) == told["slip"]["placed"]
    for pair in told["pairs"]:
        assert sum(part["points"] for part in pair["parts"]) == pair["score"]
    assert [u["mentee"] for u in told["unmatched"]] == [u.mentee_id for u in found.unmatched]
    one = asked.mentees[0].application_id, asked.mentors[0].application_id
    assert json.loads(json.dumps(explain_json(asked, explain(asked, *one))))["mentee"] == one[0]


def test_the_slip_is_the_same_text_for_the_same_match() -> None:
    asked = cohort(9, 8, 6)
    slip = suggest(asked).slip
    assert slip.as_json() == suggest(asked).slip.as_json()
    assert json.loads(slip.as_json())["proven"] is True
    assert slip.worst_pair is None or slip.worst_pair[2] == min(
        p.score for p in suggest(asked).pairs
    )
    changed_input = Cohort(asked.mentees[1:], asked.mentors)
    assert suggest(changed_input).slip.input_hash != slip.input_hash
