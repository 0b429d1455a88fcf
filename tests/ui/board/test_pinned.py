"""A drop patches the reckoning that is there: what it says equals reckoning anew, at once."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QObject

from mentordesk.domain.cohort import Cohort
from mentordesk.ui.board import reckoning
from mentordesk.ui.board.advice import Advice
from mentordesk.ui.board.reckoning import Reckoned, further_pins
from mentordesk.ui.tasks import InlineTasks
from tests.matching.cohorts import cohort


class Counting(InlineTasks):
    """Runs at once, and counts what was put off into a task."""

    def __init__(self) -> None:
        self.started = 0

    def run_quietly(
        self,
        owner: QObject,
        then: Callable[[Any], None],
        function: Callable[..., Any],
        *args: object,
    ) -> None:
        self.started += 1
        super().run_quietly(owner, then, function, *args)


def drop(people: Cohort, place: int = 0) -> Cohort:
    """The cohort with one more pin, of somebody who may go there."""
    known = Reckoned(people)
    pinned = {mentee for mentee, _ in people.pins}
    free = [one.application_id for one in people.mentees if one.application_id not in pinned]
    for mentee in free[place:]:
        for mentor, fit in known.fits(mentee).items():
            if fit.pairs is not None:
                return replace(people, pins=tuple(sorted([*people.pins, (mentee, mentor)])))
    raise AssertionError("nobody may go anywhere")


@pytest.mark.parametrize("seed", range(6))
def test_after_a_drop_everybody_has_the_fit_that_reckoning_anew_gives(seed: int) -> None:
    people = cohort(seed, 14, 9)
    found = Reckoned(people)
    for place in range(3):
        people = drop(people, place)
        patched, anew = found.pinned(people), Reckoned(people)
        assert patched is not None
        for mentee in people.mentees:
            assert patched.fits(mentee.application_id) == anew.fits(mentee.application_id)
        assert patched.propose() == anew.propose()
        found = patched


def test_the_reckoning_before_is_left_as_it_was() -> None:
    people = cohort(2, 14, 9)
    found, untouched = Reckoned(people), Reckoned(people)
    assert found.pinned(drop(people)) is not None
    for mentee in people.mentees:
        assert found.fits(mentee.application_id) == untouched.fits(mentee.application_id)


def test_more_than_a_pin_is_not_patched() -> None:
    people = cohort(3, 10, 7)
    dropped = drop(people)
    found = Reckoned(dropped)
    assert found.pinned(people) is None
    key = (people.mentees[0].application_id, people.mentors[0].application_id)
    assert found.pinned(replace(drop(dropped), bans={key: "no"})) is None
    assert found.pinned(replace(dropped, pins=((999, 998),))) is None


def test_a_raised_floor_is_settled_anew() -> None:
    people = cohort(4, 10, 7)
    people = replace(people, settings=replace(people.settings, raise_floor=True))
    dropped = drop(people)
    assert Reckoned(people).pinned(dropped) is None
    again, anew = Reckoned(people).again(dropped), Reckoned(dropped)
    assert again.propose() == anew.propose()


def test_scores_are_kept_where_only_pins_bans_and_places_change(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    people = cohort(5, 10, 7)
    found = Reckoned(people)
    mentee, mentor = people.mentees[0], people.mentors[0]
    wider = replace(mentor, places=mentor.places + 1)
    later = replace(
        people,
        mentors=tuple(wider if one is mentor else one for one in people.mentors),
        bans={**people.bans, (mentee.application_id, people.mentors[1].application_id): "no"},
    )
    anew = Reckoned(later)
    monkeypatch.delattr(reckoning, "score_cohort")
    again = found.again(later)
    for one in people.mentees:
        assert again.fits(one.application_id) == anew.fits(one.application_id)
    assert again.propose() == anew.propose()


def test_other_people_are_scored_anew() -> None:
    people = cohort(6, 10, 7)
    fewer = replace(people, mentees=people.mentees[1:])
    assert Reckoned(people).again(fewer).propose() == Reckoned(fewer).propose()


def test_what_pins_came() -> None:
    people = cohort(7, 5, 4)
    a, b = (one.application_id for one in people.mentors[:2])
    who, other = (one.application_id for one in people.mentees[:2])
    one = replace(people, pins=((who, a),))
    assert further_pins(people, one) == ((who, a),)
    assert further_pins(one, replace(people, pins=((who, b),))) == ((who, b),)
    assert further_pins(one, people) is None
    assert further_pins(one, replace(people, pins=((other, a),))) is None


@pytest.mark.usefixtures("qapp")
def test_the_next_drag_is_live_at_once_and_undo_is_known() -> None:
    people, parent, tasks = cohort(8, 14, 9), QObject(), Counting()
    advice = Advice(tasks, parent)
    advice.renew(people)
    assert tasks.started == 1
    dropped = drop(people)
    advice.renew(dropped)
    assert advice.fresh
    assert tasks.started == 1
    mentee = people.mentees[3].application_id
    assert advice.fits(mentee) == Reckoned(dropped).fits(mentee)
    advice.renew(people)
    assert tasks.started == 1
    assert advice.fits(mentee) == Reckoned(people).fits(mentee)


@pytest.mark.usefixtures("qapp")
def test_a_large_cohort_is_patched_in_a_task(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reckoning, "SMALL", 0)
    people, parent, tasks = cohort(9, 14, 9), QObject(), Counting()
    advice = Advice(tasks, parent)
    advice.renew(people)
    dropped = drop(people)
    advice.renew(dropped)
    assert tasks.started == 2
    mentee = people.mentees[3].application_id
    assert advice.fits(mentee) == Reckoned(dropped).fits(mentee)
    advice.renew(people)
    assert tasks.started == 2
    assert advice.fits(mentee) == Reckoned(people).fits(mentee)
