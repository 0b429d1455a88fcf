"""Effects of other settings: the same as matching anew under them."""

from dataclasses import replace

import pytest

from mentordesk.domain.cohort import Cohort, MatchSettings, Quota
from mentordesk.domain.pairing import Rule
from mentordesk.domain.refusals import Refused
from mentordesk.matching import live_effects
from mentordesk.matching.criteria import CRITERIA
from mentordesk.matching.live_effects import Effect, Effects, effect, stranded, without_each
from mentordesk.matching.rules import why_not
from mentordesk.matching.score import score_cohort
from mentordesk.matching.solve import suggest
from tests.matching.cohorts import changed, cohort

EVEN = {c.key: 9 for c in CRITERIA} | {"topics": 10}
OTHERS = [
    MatchSettings(),
    MatchSettings(EVEN),
    MatchSettings({"text": 100}),
    MatchSettings(switched_off=frozenset({"topics", "sector"})),
    MatchSettings(same_stage_allowed=True),
    MatchSettings(floor=50),
    MatchSettings(floor=60),
    MatchSettings(raise_floor=True, most_mentors_used=True),
    MatchSettings(quotas=(Quota("city", "Perth", 1),)),
    MatchSettings(parameters={"stage.ahead": (1000, 0, 0, 0, 0, 0)}),
    MatchSettings(employer_aliases=(("Thornbury City Libraries", "Ashgrove University"),)),
    MatchSettings(topic_synonyms=(("Leadership", "Research", "Careers"),)),
]


def anew(asked: Cohort, settings: MatchSettings) -> Effect:
    """The same by two whole matches."""
    before = {p.mentee_id: p.mentor_id for p in suggest(asked).pairs}
    found = suggest(replace(asked, settings=settings))
    after = {p.mentee_id: p.mentor_id for p in found.pairs}
    order = sorted(asked.mentees, key=lambda c: (c.received, c.application_id))
    return Effect(
        len(after),
        found.total,
        min((p.score for p in found.pairs), default=None),
        len(set(after.items()) - set(before.items())),
        tuple(
            c.application_id
            for c in order
            if before.get(c.application_id) != after.get(c.application_id)
        ),
    )


@pytest.mark.parametrize("kept", [700 * 700, 0], ids=["values kept", "scored anew"])
@pytest.mark.parametrize("seed", range(4))
def test_every_setting_equals_matching_anew(
    seed: int, kept: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(live_effects, "KEPT_PAIRS", kept)
    asked = cohort(seed, 12, 9)
    live = Effects(asked)
    for settings in [*OTHERS, *reversed(OTHERS)]:
        assert live.effect(settings) == anew(asked, settings)


def test_the_present_settings_change_nothing() -> None:
    asked = cohort(3, 10, 8)
    same = effect(asked, asked.settings)
    assert (same.pairs_changed, same.moved) == (0, ())
    assert same.placed == len(suggest(asked).pairs)


def test_each_criterion_by_what_it_does() -> None:
    asked = cohort(5, 12, 9)
    told = without_each(asked)
    assert set(told) == {c.key for c in CRITERIA}
    for key, found in told.items():
        assert found == anew(asked, MatchSettings(switched_off=frozenset({key})))
    assert any(found.moved for found in told.values())


def test_bad_settings_are_refused_and_the_next_ones_are_answered() -> None:
    asked = cohort(2, 6, 5)
    live = Effects(asked)
    with pytest.raises(Refused, match="add up to 100; these add up to 99"):
        live.effect(MatchSettings({"topics": 99}))
    assert live.effect(MatchSettings(EVEN)) == anew(asked, MatchSettings(EVEN))


@pytest.mark.parametrize("seed", range(8))
def test_who_is_stranded_by_a_rule_is_found_pair_by_pair(seed: int) -> None:
    asked = replace(cohort(seed, 9, 7), settings=MatchSettings(floor=45))
    scores = score_cohort(asked)
    told = stranded(scores)
    found = {
        (a.application_id, b.application_id): {
            f.rule for f in why_not(asked, a.application_id, b.application_id,
                                    scores.score(a.application_id, b.application_id))
        }
        for a in asked.mentees for b in asked.mentors
    }  # fmt: skip
    lost = {a for a, _ in found if all(rules for (one, _), rules in found.items() if one == a)}
    assert list(told) == list(Rule)
    for rule, one in told.items():
        saved = {a for (a, _), rules in found.items() if rules == {rule}} & lost
        assert set(one) == saved


def test_an_override_is_not_counted() -> None:
    asked = cohort(1, 1, 1, open_to_all=True)
    pair = asked.mentees[0].application_id, asked.mentors[0].application_id
    both = Cohort(
        tuple(changed(m, employer="X") for m in asked.mentees),
        tuple(changed(m, employer="x", places=1) for m in asked.mentors),
    )
    assert stranded(score_cohort(both))[Rule.SAME_EMPLOYER] == (pair[0],)
    waived = replace(both, overrides={pair: "agreed with both"})
    assert stranded(score_cohort(waived))[Rule.SAME_EMPLOYER] == ()


class Stopped(Exception):
    """Somebody asked to stop."""


def test_it_can_be_stopped() -> None:
    def stop() -> None:
        raise Stopped

    with pytest.raises(Stopped):
        Effects(cohort(1, 5, 5), stop)
