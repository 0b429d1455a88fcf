"""Rules: each one's sentence, and that single pairs and whole cohorts agree."""

from dataclasses import replace

import pytest

from mentordesk.domain.cohort import Candidate, Cohort, MatchSettings
from mentordesk.domain.pairing import Rule
from mentordesk.domain.people import Role
from mentordesk.matching.masks import MASKS, each_rule
from mentordesk.matching.rules import RULES, why_not
from mentordesk.matching.score import score_cohort
from tests.matching.cohorts import changed, cohort

ANA = Candidate(1, 11, Role.MENTEE, "Ana Silva", "2021-06-01")
RUTH = Candidate(2, 12, Role.MENTOR, "Ruth Martin", "2021-06-01")
LIBRARY = "Thornbury City Libraries"


def test_every_rule_has_a_sentence_and_a_mask() -> None:
    assert set(RULES) == set(MASKS) == set(Rule)


@pytest.mark.parametrize(
    ("mine", "theirs", "rule", "sentence"),
    [
        (
            {"ready": False, "not_ready_because": "the resume is missing"},
            {},
            Rule.NOT_READY,
            "Ana Silva is not ready to be matched: the resume is missing.",
        ),
        ({}, {"ready": False}, Rule.NOT_READY, "Ruth Martin is not ready to be matched."),
        ({"person_id": 12}, {}, Rule.SAME_PERSON, "Ana Silva cannot be their own mentor."),
        (
            {"employer": LIBRARY.upper()},
            {"employer": LIBRARY},
            Rule.SAME_EMPLOYER,
            "Ana Silva and Ruth Martin both work for Thornbury City Libraries.",
        ),
        (
            {"past_partners": (12,)},
            {},
            Rule.PAIRED_BEFORE,
            "Ana Silva and Ruth Martin have been partners before.",
        ),
        (
            {},
            {"conflicts": (11,)},
            Rule.CONFLICT,
            "Ana Silva and Ruth Martin must not be paired: an application rules it out.",
        ),
        (
            {"stage": 3},
            {"stage": 3},
            Rule.STAGE,
            "Ruth Martin is not further in the career than Ana Silva.",
        ),
        (
            {"modes": ("Video",)},
            {"modes": ("Phone",)},
            Rule.NO_SHARED_MODE,
            "Ana Silva and Ruth Martin named no way to meet that suits both.",
        ),
        (
            {"in_person_only": True, "city": "Hobart"},
            {"city": "Perth"},
            Rule.TOO_FAR,
            "Ana Silva meets in person only, and Ruth Martin is in Perth.",
        ),
        (
            {"languages": ("Greek",)},
            {"languages": ("English",)},
            Rule.NO_SHARED_LANGUAGE,
            "Ana Silva and Ruth Martin share no language.",
        ),
        ({}, {"places": 0}, Rule.NO_PLACE, "Ruth Martin has no place."),
    ],
)
def test_sentences(
    mine: dict[str, object], theirs: dict[str, object], rule: Rule, sentence: str
) -> None:
    asked = Cohort((changed(ANA, **mine),), (changed(RUTH, **theirs),))
    found = why_not(asked, 1, 2)
    assert [(f.rule, f.sentence) for f in found] == [(rule, sentence)]
    assert not score_cohort(asked).allowed[0, 0]
    waived = Cohort(asked.mentees, asked.mentors, overrides={(1, 2): "They insist."})
    assert bool(score_cohort(waived).allowed[0, 0]) is found[0].can_be_overridden
    assert bool(why_not(waived, 1, 2)) is not found[0].can_be_overridden


def test_nothing_forbids_two_who_said_nothing() -> None:
    asked = Cohort((ANA,), (RUTH,))
    assert why_not(asked, 1, 2) == ()
    assert score_cohort(asked).allowed.all()


def test_a_ban_says_its_reason_and_an_override_lifts_it() -> None:
    banned = Cohort((ANA,), (RUTH,), bans={(1, 2): "an old quarrel"})
    (found,) = why_not(banned, 1, 2)
    assert found.sentence == "Ana Silva and Ruth Martin are not to be paired: an old quarrel."
    assert not score_cohort(banned).allowed.any()
    for reason, ending in (("They fell out.", "fell out."), ("Why?", "Why?"), ("", "be paired.")):
        (told,) = why_not(replace(banned, bans={(1, 2): reason}), 1, 2)
        assert told.sentence.endswith(ending)
        assert not told.sentence.endswith("..")
    lifted = Cohort((ANA,), (RUTH,), bans=banned.bans, overrides={(1, 2): "made up"})
    assert score_cohort(lifted).allowed.all()
    assert why_not(lifted, 1, 2) == ()


def test_the_lowest_accepted_score() -> None:
    asked = Cohort((ANA,), (RUTH,), settings=MatchSettings(floor=51))
    scores = score_cohort(asked)
    assert scores.score(1, 2) == 50_000
    assert not scores.allowed.any()
    (found,) = why_not(asked, 1, 2, 50_000)
    assert found.sentence == "Ana Silva and Ruth Martin score 50, below the lowest accepted, 51."


def test_peers_may_be_of_one_stage_where_that_is_switched_on() -> None:
    pair = (changed(ANA, stage=3),), (changed(RUTH, stage=3),)
    assert why_not(Cohort(*pair, settings=MatchSettings(same_stage_allowed=True)), 1, 2) == ()
    junior = (changed(ANA, stage=3),), (changed(RUTH, stage=2),)
    assert why_not(Cohort(*junior, settings=MatchSettings(same_stage_allowed=True)), 1, 2)


@pytest.mark.parametrize("seed", range(25))
def test_single_pairs_and_masks_agree_rule_by_rule(seed: int) -> None:
    base = cohort(seed, 9, 8)
    ours, theirs = base.mentees, base.mentors
    mentors = (changed(theirs[0], person_id=ours[0].person_id), *theirs[1:])
    mentees = (*ours[:-1], changed(ours[-1], past_partners=(mentors[2].person_id,)))
    keys = [(a.application_id, b.application_id) for a in mentees for b in mentors]
    asked = Cohort(
        mentees,
        mentors,
        bans={keys[seed]: "so it is"},
        overrides={keys[0]: "all agree", keys[-3]: "all agree"},
        settings=MatchSettings(floor=35),
    )
    scores = score_cohort(asked)
    flags = dict(each_rule(scores.mentees, scores.mentors, asked, scores.values))
    for mentee, mentor in keys:
        row, column = scores.rows[mentee], scores.columns[mentor]
        said = {f.rule for f in why_not(asked, mentee, mentor, scores.score(mentee, mentor))}
        assert said == {rule for rule, found in flags.items() if found[row, column]}
        assert bool(said) is not bool(scores.allowed[row, column])


ALIASES = MatchSettings(employer_aliases=(("City Libraries", "CL", LIBRARY), ("CL", "Other")))


@pytest.mark.parametrize(
    ("mine", "theirs", "sentence"),
    [
        ("cl", LIBRARY, "both work for City Libraries (cl and Thornbury City Libraries)."),
        ("City Libraries", "city libraries", "both work for city libraries."),
        ("CL", "Other", ""),
        ("", "CL", ""),
        ("Ashgrove", "CL", ""),
    ],
)
def test_an_employer_by_another_name_is_the_same(mine: str, theirs: str, sentence: str) -> None:
    pair = changed(ANA, employer=mine), changed(RUTH, employer=theirs)
    asked = Cohort((pair[0],), (pair[1],), settings=ALIASES)
    found = [f.sentence for f in why_not(asked, 1, 2)]
    assert found == ([f"Ana Silva and Ruth Martin {sentence}"] if sentence else [])
    flags = dict(each_rule(asked.mentees, asked.mentors, asked, score_cohort(asked).values))
    assert bool(flags[Rule.SAME_EMPLOYER][0, 0]) is bool(sentence)
