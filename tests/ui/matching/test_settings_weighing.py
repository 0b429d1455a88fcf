"""What is said beside the settings is what matching anew gives."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from mentordesk.domain.cohort import Cohort, MatchSettings, Quota
from mentordesk.domain.pairing import Rule
from mentordesk.domain.refusals import Refused
from mentordesk.matching.criteria import CRITERIA
from mentordesk.matching.score import score_cohort
from mentordesk.matching.solve import Suggestion, suggest
from mentordesk.services.matching import apply_suggestion, load_cohort
from mentordesk.services.settings_changes import load_settings, save_settings
from mentordesk.ui.matching import settings_weighing
from mentordesk.ui.matching.settings_weighing import (
    Beside,
    Overall,
    Question,
    Turned,
    Weighing,
    ask,
    turned,
    weigh_up,
)
from mentordesk.ui.tab import Work
from tests.matching.cohorts import cohort

OWN = MatchSettings({c.key: c.weight for c in CRITERIA})
TOPICS = replace(OWN, weights={**dict.fromkeys(OWN.weights, 4), "topics": 60})


def quiet(_part: float) -> None:
    """Nobody listens."""


def pairs_of(found: Suggestion) -> dict[int, int]:
    return {pair.mentee_id: pair.mentor_id for pair in found.pairs}


def weighing(people: Cohort, board: dict[int, int] | None = None) -> Weighing:
    return Weighing(replace(people, settings=OWN), OWN, board or {}, quiet)


@pytest.mark.parametrize("seed", range(3))
def test_the_effect_is_that_of_matching_anew(seed: int) -> None:
    people = cohort(seed, 12, 9)
    board = pairs_of(suggest(people))
    found = ask(weighing(people, board), Question(TOPICS))
    anew = suggest(replace(people, settings=TOPICS))
    scores = score_cohort(replace(people, settings=TOPICS))
    names = {c.application_id: c.name for c in people.mentees}
    assert isinstance(found, Overall)
    assert (found.effect.placed, found.effect.total) == (len(anew.pairs), anew.total)
    assert found.total == sum(scores.score(*pair) for pair in board.items())
    assert found.worst == min(scores.score(*pair) for pair in board.items())
    after = pairs_of(anew)
    assert set(found.moved) == {names[m] for m in names if board.get(m) != after.get(m)}
    assert found.forbidden == 0


@pytest.mark.parametrize("seed", range(3))
def test_one_setting_the_other_way_round_is_matching_anew(seed: int) -> None:
    people = cohort(seed, 12, 9)
    shown = replace(TOPICS, floor=30, left_out_bonus=5, raise_floor=True)
    of, now = weighing(people), suggest(replace(people, settings=shown))
    answered = {}
    for name, (on, settings) in turned(shown).items():
        found, then = ask(of, Question(shown, name)), suggest(replace(people, settings=settings))
        assert isinstance(found, Turned)
        before, after = pairs_of(now), pairs_of(then)
        assert found.on is on
        assert found.placed == len(after) - len(before)
        assert found.total == then.total - now.total
        assert found.changed == sum(
            before.get(c.application_id) != after.get(c.application_id) for c in people.mentees
        )
        answered[name] = found
    assert {"topics", "floor", "left_out_bonus", "raise_floor"} <= set(answered)
    assert not answered["raise_floor"].on
    assert answered["most_mentors_used"].on


def test_what_stands_beside_each_setting() -> None:
    people = cohort(1, 12, 9)
    quota = Quota("city", people.mentees[0].city, 1)
    shown = replace(OWN, quotas=(quota,))
    found = ask(weighing(people, pairs_of(suggest(people))), Question(shown, details=True))
    assert isinstance(found, Beside)
    assert [one.key for one in found.criteria] == [c.key for c in CRITERIA]
    assert [one.rule for one in found.rules] == list(Rule)
    assert set(found.stranded) == set(Rule)
    assert found.counted[quota] == sum(c.city == quota.value for c in people.mentees)


def test_settings_that_cannot_be_matched_with_are_answered_by_a_sentence() -> None:
    found = ask(weighing(cohort(1, 5, 4)), Question(replace(OWN, left_out_bonus=900)))
    assert isinstance(found, Refused)
    assert "from 0 to 100" in str(found)


def test_an_answer_nobody_wants_any_more_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    of = weighing(cohort(1, 12, 9))

    def overtake(_part: float) -> None:
        of.overtake()

    monkeypatch.setattr(settings_weighing, "PATIENCE", -1.0)
    assert ask(of, Question(TOPICS), overtake) is None
    # The next one is answered as ever.
    assert isinstance(ask(of, Question(TOPICS)), Overall)


def test_an_answer_is_finished_where_it_comes_soon(monkeypatch: pytest.MonkeyPatch) -> None:
    of = weighing(cohort(1, 12, 9))

    def overtake(_part: float) -> None:
        of.overtake()

    monkeypatch.setattr(settings_weighing, "PATIENCE", 600.0)
    assert isinstance(ask(of, Question(TOPICS), overtake), Overall)


def test_cancelling_stops_the_work() -> None:
    class Stop(Exception):
        pass

    def stop(_part: float) -> None:
        raise Stop

    with pytest.raises(Stop):
        ask(weighing(cohort(1, 12, 9)), Question(TOPICS), stop)


def test_the_words_of_the_programme_come_after_the_own_ones() -> None:
    own = replace(OWN, employer_aliases=(("A", "B"),))
    whole = replace(
        own, employer_aliases=(("A", "B"), ("C", "D")), topic_synonyms=(("Digital", "Web"),)
    )
    of = Weighing(replace(cohort(1, 5, 4), settings=whole), own, {}, quiet)
    assert of.whole(own) == whole
    assert of.whole(OWN).employer_aliases == (("C", "D"),)


def test_the_open_intake_of_the_demonstration(work: Work) -> None:
    desk, intake = work.desk, work.intake_id or 0
    of = weigh_up(desk, intake)
    assert isinstance(of, Weighing)
    best = suggest(load_cohort(desk, intake))
    assert (of.now.placed, of.now.total) == (len(best.pairs), best.total)
    same = ask(of, Question(load_settings(desk, intake)))
    assert isinstance(same, Overall)
    assert (same.moved, same.pairs) == ((), 0)
    apply_suggestion(desk, intake, best)
    again = weigh_up(desk, intake)
    assert isinstance(again, Weighing)
    paired = ask(again, Question(load_settings(desk, intake)))
    assert isinstance(paired, Overall)
    assert (paired.pairs, paired.total) == (len(best.pairs), best.total)


def test_an_intake_that_cannot_be_matched_says_why(
    work: Work, monkeypatch: pytest.MonkeyPatch
) -> None:
    intake = work.intake_id or 0
    save_settings(work.desk, intake, replace(OWN, quotas=(Quota("state", "NSW", 0),)))
    assert isinstance(weigh_up(work.desk, intake), Weighing)
    load: Callable[..., Cohort] = load_cohort

    def contradictory(desk: object, number: int) -> Cohort:
        found = load(desk, number)
        mentee, mentor = found.mentees[0].application_id, found.mentors[0].application_id
        return replace(found, pins=((mentee, mentor), (mentee, found.mentors[1].application_id)))

    monkeypatch.setattr(settings_weighing, "load_cohort", contradictory)
    assert isinstance(weigh_up(work.desk, intake), Refused)
