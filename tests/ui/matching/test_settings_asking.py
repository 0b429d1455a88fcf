"""Asking: one question at a time, the latest settings first, nothing after the window is gone."""

from collections import deque
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from mentordesk.domain.cohort import MatchSettings
from mentordesk.domain.refusals import Refused
from mentordesk.ui.matching.settings_asking import Asking
from mentordesk.ui.matching.settings_weighing import Beside, Overall, Turned, turned
from mentordesk.ui.tab import Work
from mentordesk.ui.tasks import InlineTasks
from tests.ui.matching.test_settings_weighing import OWN


class Later(InlineTasks):
    """Keeps quiet tasks until they are let run, one by one."""

    def __init__(self) -> None:
        self.waiting: deque[Callable[[], None]] = deque()

    def run_quietly(
        self,
        owner: QObject,  # noqa: ARG002 - nothing is stopped here
        then: Callable[[Any], None],
        function: Callable[..., Any],
        *args: object,
    ) -> None:
        """Keep it."""
        self.waiting.append(lambda: then(function(*args)))

    def step(self) -> None:
        """Let the next one run."""
        self.waiting.popleft()()

    def run_all(self) -> None:
        """Let everything run, and what comes of it."""
        while self.waiting:
            self.step()


class Heard:
    """What was told, in order."""

    def __init__(self, asking: Asking) -> None:
        self.all: list[object] = []
        self.work: list[bool] = []
        for signal in (asking.weighed, asking.beside, asking.turned, asking.refused):
            signal.connect(self.all.append)
        asking.at_work.connect(self.work.append)

    def kinds(self, kind: type) -> list[Any]:
        """What was told of one kind."""
        return [one for one in self.all if isinstance(one, kind)]


@pytest.fixture
def later() -> Later:
    return Later()


@pytest.fixture
def asking(work: Work, later: Later, page: QWidget) -> Asking:
    return Asking(later, work.desk, work.intake_id or 0, page)


def with_topics(weight: int) -> MatchSettings:
    rest = 100 - weight
    return replace(OWN, weights={**dict.fromkeys(OWN.weights, 0), "topics": weight, "sector": rest})


def test_everything_is_answered_in_turn(asking: Asking, later: Later) -> None:
    heard = Heard(asking)
    asking.want(OWN)
    assert not later.waiting  # not before the intake is read
    asking.begin()
    assert heard.work == [True]
    later.step()
    later.step()
    assert [type(one) for one in heard.all] == [Overall]
    assert heard.work[-1] is False
    assert not asking.quiet
    later.run_all()
    assert len(heard.kinds(Beside)) == 1
    assert [one.name for one in heard.kinds(Turned)] == list(turned(OWN))
    assert asking.quiet


def test_only_the_latest_of_what_came_meanwhile_is_asked(asking: Asking, later: Later) -> None:
    heard = Heard(asking)
    asking.want(OWN)
    asking.begin()
    later.step()
    for weight in (40, 50, 60, 70):
        asking.want(with_topics(weight))
    assert len(later.waiting) == 1  # one at a time, whatever is wanted
    later.step()
    later.step()
    totals = [one.effect.total for one in heard.kinds(Overall)]
    assert len(totals) == 2
    asking.want(with_topics(70))
    later.run_all()
    assert heard.kinds(Overall)[-1].effect.total == totals[-1]
    assert asking.quiet


def test_new_settings_come_before_what_stands_beside_the_old_ones(
    asking: Asking, later: Later
) -> None:
    heard = Heard(asking)
    asking.want(OWN)
    asking.begin()
    later.step()
    later.step()  # the effect; what stands beside is next
    asking.want(with_topics(80))
    later.step()  # it was running already, and is told to nobody
    assert heard.kinds(Beside) == []
    later.step()
    assert len(heard.kinds(Overall)) == 2
    later.run_all()
    assert {one.name for one in heard.kinds(Turned)} == set(turned(with_topics(80)))


def test_a_refusal_is_told_and_the_next_settings_are_weighed(asking: Asking, later: Later) -> None:
    heard = Heard(asking)
    asking.want(replace(OWN, left_out_bonus=500))
    asking.begin()
    later.run_all()
    assert heard.kinds(Overall) == []
    assert "from 0 to 100" in heard.kinds(str)[0]
    assert heard.work[-1] is False
    asking.want(OWN)
    later.run_all()
    assert len(heard.kinds(Overall)) == 1


def test_an_intake_that_cannot_be_weighed_up(
    asking: Asking, later: Later, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_args: object) -> Refused:
        return Refused("Two pins contradict each other.")

    monkeypatch.setattr("mentordesk.ui.matching.settings_asking.weigh_up", refuse)
    heard = Heard(asking)
    asking.want(OWN)
    asking.begin()
    later.run_all()
    asking.want(with_topics(50))
    assert not later.waiting
    assert heard.all == ["Two pins contradict each other."]
    assert heard.work == [True, False]


def test_reading_anew_asks_again_and_drops_the_old_answer(asking: Asking, later: Later) -> None:
    heard = Heard(asking)
    asking.want(OWN)
    asking.begin()
    later.step()
    asking.begin()
    later.step()  # an answer of the intake as it was before
    assert heard.all == []
    later.run_all()
    assert len(heard.kinds(Overall)) == 1
    assert asking.quiet


def test_nothing_is_told_after_the_window_is_gone(asking: Asking, later: Later) -> None:
    heard = Heard(asking)
    asking.want(OWN)
    asking.begin()
    asking.stop()
    later.run_all()
    asking.want(with_topics(50))
    later.run_all()
    assert heard.all == []
