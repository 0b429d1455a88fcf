"""The advice keeps to the newest cohort: what was overtaken is dropped, answers are kept once."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from mentordesk.domain.cohort import Cohort
from mentordesk.ui.board.advice import KEPT, Advice
from mentordesk.ui.board.fit import Fit
from mentordesk.ui.tasks import InlineTasks
from tests.matching.cohorts import cohort
from tests.ui.board.boards import BLOCK, FITS, FixedReckoning
from tests.ui.board.hands import Lists


class LateTasks(InlineTasks):
    """Keeps the work back until the test lets it end, in any order."""

    def __init__(self) -> None:
        self.waiting: list[Callable[[], None]] = []
        self.owners: set[QObject] = set()

    def run_quietly(
        self,
        owner: QObject,
        then: Callable[[Any], None],
        function: Callable[..., Any],
        *args: object,
    ) -> None:
        self.owners.add(owner)
        self.waiting.append(lambda: then(function(*args)))


@pytest.fixture
def late() -> LateTasks:
    return LateTasks()


@pytest.fixture
def owner() -> QObject:
    return QObject()


@pytest.fixture
def advice(late: LateTasks, owner: QObject) -> Advice:
    return Advice(late, owner)


def people(number: int) -> Cohort:
    return cohort(number, 5, 4, open_to_all=True)


def known(advice: Advice, of: Cohort) -> bool:
    """Whether the advice knows the first mentee of a cohort as that cohort has it."""
    first = of.mentees[0].application_id
    return bool(advice.fits(first))


def test_before_the_first_reckoning_nothing_is_known(advice: Advice, late: LateTasks) -> None:
    assert advice.fits(1) == {}
    assert advice.reasons(1, 2) == ()
    assert advice.compare(1, 2) is None
    assert advice.others(1, 2) == []
    assert advice.why_not([1], 2) == ""
    assert advice.proposer() is None
    advice.renew(people(1))
    assert not advice.fresh
    assert len(late.waiting) == 1


def test_it_tells_when_something_is_known(advice: Advice, late: LateTasks, qtbot: QtBot) -> None:
    advice.renew(people(1))
    with qtbot.waitSignal(advice.ready):
        late.waiting.pop()()
    assert advice.fresh
    assert known(advice, people(1))


def test_the_same_cohort_is_not_worked_out_twice(advice: Advice, late: LateTasks) -> None:
    advice.renew(people(1))
    advice.renew(people(1))
    assert len(late.waiting) == 1


def test_what_was_overtaken_is_dropped(advice: Advice, late: LateTasks) -> None:
    heard: list[str] = []
    advice.ready.connect(lambda: heard.append("ready"))
    older, newer = people(1), people(2)
    advice.renew(older)
    advice.renew(newer)
    first, second = late.waiting
    second()
    reckoning = advice.reckoning
    first()
    assert advice.reckoning is reckoning
    assert heard == ["ready"]
    assert advice.fresh


def test_an_overtaken_answer_that_comes_first_is_dropped_too(
    advice: Advice, late: LateTasks
) -> None:
    advice.renew(people(1))
    advice.renew(people(2))
    late.waiting[0]()
    assert not known(advice, people(1))
    late.waiting[1]()
    assert known(advice, people(2))
    assert late.owners == {advice}


def test_back_to_an_earlier_cohort_by_undo(advice: Advice, late: LateTasks) -> None:
    for number in (1, 2, 1):
        advice.renew(people(number))
    first, second, third = late.waiting
    first()
    second()
    assert not known(advice, people(1))
    third()
    assert known(advice, people(1))


def test_meanwhile_the_old_answers_stay(advice: Advice, late: LateTasks) -> None:
    advice.renew(people(1))
    late.waiting.pop()()
    before = advice.fits(people(1).mentees[0].application_id)
    advice.renew(replace(people(1), pins=((1, 1),)))
    assert not advice.fresh
    assert advice.fits(people(1).mentees[0].application_id) == before


def test_suggest_all_never_proposes_from_old_answers(advice: Advice, late: LateTasks) -> None:
    whole = people(1)
    advice.renew(whole)
    late.waiting.pop()()
    assert advice.reckoning is not None
    assert advice.proposer() == advice.reckoning.propose
    banned = {(m.application_id, whole.mentors[0].application_id): "no" for m in whole.mentees}
    advice.renew(replace(whole, bans=banned))
    proposer = advice.proposer()
    assert proposer is not None
    assert whole.mentors[0].application_id not in {pair[1] for pair in proposer().pairs}


def test_answers_are_asked_for_once(lists: Lists) -> None:
    asked: list[int] = []

    class Counting(FixedReckoning):
        def fits(self, mentee: int) -> dict[int, Fit]:
            asked.append(mentee)
            return super().fits(mentee)

    lists.advice.reckoning = Counting()
    for _ in range(3):
        lists.advice.fits(1)
        lists.advice.why_not([1, 2], 11)
    assert asked == [1, 2]


def test_not_more_answers_are_kept_than_needed(lists: Lists) -> None:
    for mentee in range(1, KEPT + 10):
        lists.advice.fits(mentee)
    assert len(lists.advice._known) <= KEPT


def test_the_next_best_mentor_is_never_blocked(lists: Lists) -> None:
    assert lists.advice.others(1, 11)[0] == (12, 74)
    assert lists.advice.others(1, 12)[0] == (11, 91)
    lists.advice._known = {1: {11: FITS[11], 13: FITS[13]}}
    assert lists.advice.others(1, 11) == []


def test_of_two_equal_mentors_the_earlier_application_is_next(lists: Lists) -> None:
    lists.advice._known = {1: {30: Fit(50), 20: Fit(50), 10: Fit(90)}}
    assert lists.advice.others(1, 10)[0] == (20, 50)


def test_the_first_sentence_that_forbids_is_given(lists: Lists) -> None:
    assert lists.advice.why_not([2, 1], 13) == BLOCK.sentence
    assert lists.advice.why_not([1], 11) == ""
    assert lists.advice.why_not([99], 13) == ""
    assert lists.advice.reasons(99, 13) == ()
    assert lists.advice.compare(99, 13) is None
