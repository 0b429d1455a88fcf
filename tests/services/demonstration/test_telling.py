"""The clock that goes with the story, and the order in which its steps are told."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from mentordesk.services.demonstration.steps import steps_of
from mentordesk.services.demonstration.story import ROUNDS, read_story
from mentordesk.services.demonstration.telling import StoryClock, Telling
from mentordesk.services.programmes import create

NOON = datetime(2026, 3, 20, 12, 0, tzinfo=UTC)


@pytest.fixture
def telling(tmp_path: Path) -> Telling:
    clock = StoryClock(NOON)
    story = read_story()
    desk = create(tmp_path / "told.mentordesk", story.scheme, clock)
    desk.close()
    return Telling(desk, clock, story, date(2026, 3, 20))


def test_the_clock_stands_at_the_present_until_it_is_moved() -> None:
    assert StoryClock(NOON)() == NOON


def test_the_clock_goes_where_the_story_is_but_never_past_the_present() -> None:
    clock = StoryClock(NOON)
    clock.move_to(NOON - timedelta(days=400))
    assert clock() == NOON - timedelta(days=400)
    clock.move_to(NOON + timedelta(days=1))
    assert clock() == NOON


def test_local_times_become_moments_in_utc(telling: Telling) -> None:
    assert telling.at(date(2026, 1, 15), "09:30") == datetime(2026, 1, 14, 22, 30, tzinfo=UTC)
    assert telling.at(date(2026, 7, 15), "09:30") == datetime(2026, 7, 14, 23, 30, tzinfo=UTC)


def test_days_ago_are_counted_from_the_day_it_is_made_for(telling: Telling) -> None:
    assert telling.days_ago(20) == date(2026, 2, 28)
    moment = telling.local_moment(1, "08:15")
    assert moment.isoformat() == "2026-03-19T08:15:00+11:00"


def test_of_a_finished_intake_all_is_known_and_of_a_running_one_up_to_two_days_ago(
    telling: Telling,
) -> None:
    first = telling.plan["first"].starts
    assert telling.known_until("first") == first + timedelta(days=364)
    assert telling.known_until("third") == date(2026, 3, 18)


def test_steps_of_an_intake_come_in_the_order_of_its_stages(telling: Telling) -> None:
    for key in ROUNDS:
        plan = telling.plan[key]
        moments = [step.at for step in steps_of(telling, telling.story.rounds[key])]
        assert min(moments) == telling.at(plan.opens - timedelta(days=7))
        assert len(moments) == len(set(moments)), key


def test_only_the_finished_intake_has_steps_after_its_end(telling: Telling) -> None:
    for key in ROUNDS:
        ends = telling.at(telling.plan[key].starts + timedelta(days=366))
        late = [s for s in steps_of(telling, telling.story.rounds[key]) if s.at >= ends]
        assert bool(late) == (key == "first")
