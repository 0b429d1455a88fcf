"""Counts of the overview through the states of an intake, and the steps that follow from them."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentordesk.domain.applications import ApplicationState, CheckItem, CheckState
from mentordesk.domain.intakes import Stage
from mentordesk.domain.pairing import EndReason, PairState
from mentordesk.domain.year import EventKind
from mentordesk.services import applicants, events, hours, letter_templates, letters, pairs
from mentordesk.services.next_steps import Facts, NextStep, next_steps
from mentordesk.services.overview import Overview, load_overview
from mentordesk.storage.models.applications import Application
from mentordesk.storage.models.intakes import Intake
from mentordesk.storage.models.year import CheckIn
from tests.services.held_events import add_event
from tests.services.small_intake import SmallIntake

ANA, BJORN, CHI, RUTH, SAM = "Ana Souza", "Björn Ek", "Chi Lam", "Ruth Adams", "Sam O'Neil"
_P, _S = PairState, ApplicationState
WELCOME = events.NewEvent(EventKind.ORIENTATION, "Welcome", datetime(2021, 9, 2, 3, 0, tzinfo=UTC))


def overview(small: SmallIntake) -> Overview:
    return load_overview(small.desk, small.intake_id)


def stand(small: SmallIntake, name: str, standing: ApplicationState, *, late: bool = False) -> None:
    with small.desk.action("Stand") as session:
        application = session.get_one(Application, small.people[name])
        application.standing, application.late = standing, late


def progress(small: SmallIntake) -> dict[str, int]:
    return {step.label: step.people for step in overview(small).progress}


def step(small: SmallIntake, words: str) -> NextStep:
    (found,) = [one for one in overview(small).steps if words in one.title]
    return found


def set_stage(small: SmallIntake, stage: Stage) -> None:
    with small.desk.action("Stage") as session:
        session.get_one(Intake, small.intake_id).stage = stage


@pytest.mark.parametrize(
    ("state", "told"),
    [
        (_P.DRAFT, {"unmatched": 2, "free": 2, "draft": 1, "confirmed": 0, "told": 0}),
        (_P.CONFIRMED, {"unmatched": 2, "free": 2, "draft": 0, "confirmed": 1, "told": 0}),
        (_P.NOTIFIED, {"unmatched": 2, "free": 2, "draft": 0, "confirmed": 1, "told": 1}),
        (_P.ACTIVE, {"unmatched": 2, "free": 2, "draft": 0, "confirmed": 1, "told": 1}),
        (_P.ON_HOLD, {"unmatched": 2, "free": 2, "draft": 0, "confirmed": 1, "told": 1}),
        (_P.COMPLETED, {"unmatched": 2, "free": 3, "draft": 0, "confirmed": 1, "told": 1}),
    ],
)
def test_what_a_pair_is_counted_as(
    small: SmallIntake, state: PairState, told: dict[str, int]
) -> None:
    small.pair(ANA, RUTH, state)
    counts = overview(small).counts
    assert {
        "unmatched": counts.unmatched_mentees,
        "free": counts.free_places,
        "draft": counts.draft_pairs,
        "confirmed": counts.confirmed_pairs,
        "told": counts.told_pairs,
    } == told


@pytest.mark.parametrize("standing", list(ApplicationState))
def test_how_far_somebody_is(small: SmallIntake, standing: ApplicationState) -> None:
    stand(small, ANA, standing)
    steps = progress(small)
    out = standing in {_S.WITHDRAWN, _S.DECLINED, _S.CARRIED_FORWARD}
    unchecked = standing in {_S.RECEIVED, _S.INCOMPLETE}
    assert steps["Received"] == 4 + (not out)
    assert steps["Checked"] == 4 + (not out and not unchecked)
    assert steps["Ready to match"] == 4 + (not out and not unchecked)
    assert overview(small).counts.need_attention == unchecked


def test_who_left_after_an_ending_is_no_longer_counted_as_far(small: SmallIntake) -> None:
    number = small.pair(ANA, RUTH, _P.ACTIVE)
    pairs.end_early(small.desk, number, EndReason.CIRCUMSTANCES)
    applicants.let_stand(small.desk, small.people[ANA], _S.WITHDRAWN, "moved away")
    steps = overview(small).progress
    assert [one.of for one in steps] == [4] * len(steps)
    assert (progress(small)["Draft match"], progress(small)["Confirmed"]) == (0, 0)


def test_an_ended_pair_alone_is_no_match_any_more(small: SmallIntake) -> None:
    number = small.pair(ANA, RUTH, _P.ACTIVE)
    assert progress(small)["Confirmed"] == 2
    pairs.end_early(small.desk, number, EndReason.MISMATCH)
    assert (progress(small)["Draft match"], progress(small)["Confirmed"]) == (0, 0)
    small.pair(ANA, SAM, _P.DRAFT)
    assert (progress(small)["Draft match"], progress(small)["Confirmed"]) == (2, 0)


def test_a_mentor_of_two_is_one_person_that_far(small: SmallIntake) -> None:
    small.pair(ANA, RUTH, _P.CONFIRMED)
    small.pair(CHI, RUTH, _P.DRAFT)
    assert (progress(small)["Draft match"], progress(small)["Confirmed"]) == (3, 2)


def test_what_needs_attention_is_said_with_the_most_common_first(small: SmallIntake) -> None:
    for name in (ANA, BJORN, CHI):
        stand(small, name, _S.INCOMPLETE, late=name == CHI)
    for name in (ANA, BJORN):
        applicants.set_check(
            small.desk, small.people[name], CheckItem.FORM, CheckState.DONE, "seen"
        )
    counts = overview(small).counts
    assert counts.need_attention == 3
    assert counts.attention == "3 without code of conduct · 1 without form · 1 late"
    applicants.set_check(
        small.desk, small.people[CHI], CheckItem.FORM, CheckState.WAIVED, "by phone"
    )
    assert overview(small).counts.attention == "3 without code of conduct · 1 late"


def test_only_an_orientation_is_one(small: SmallIntake) -> None:
    assert step(small, "orientation").title == "Set up the orientation webinar"
    meet_up = replace(WELCOME, kind=EventKind.MEET_UP, title="Tea")
    add_event(small.desk, small.intake_id, meet_up)
    assert step(small, "orientation").title == "Set up the orientation webinar"
    number = add_event(small.desk, small.intake_id, WELCOME)
    assert (step(small, "Invite").count, step(small, "Invite").done) == (1, False)
    events.cancel_event(small.desk, number)
    assert step(small, "orientation").title == "Set up the orientation webinar"


def test_the_invitation_is_ticked_once_it_is_drafted(small: SmallIntake) -> None:
    add_event(small.desk, small.intake_id, replace(WELCOME, link="https://example.org"))
    small.pair(ANA, RUTH, _P.CONFIRMED)
    template = letter_templates.find_template("orientation_invitation")
    assert letters.draft(small.desk, small.intake_id, template).letter_ids
    assert step(small, "Invite").done


def test_the_headline_names_no_cancelled_event(small: SmallIntake) -> None:
    number = add_event(small.desk, small.intake_id, WELCOME)
    add_event(
        small.desk,
        small.intake_id,
        replace(WELCOME, title="Later", starts_at=WELCOME.starts_at + timedelta(days=7)),
    )
    assert "Welcome, Thursday 2 September 2021, 1.00pm AEST" in overview(small).headline
    events.cancel_event(small.desk, number)
    assert "Welcome" not in overview(small).headline
    assert "Later, Thursday 9 September" in overview(small).headline
    assert [one.words for one in overview(small).days] == [
        "Later, 1.00pm AEST",
        "The intake ends",
    ]


def test_days_to_come_include_today(small: SmallIntake) -> None:
    small.clock[0] = datetime(2021, 7, 18, 14, 0, tzinfo=UTC)  # midnight in Sydney, 19 July
    assert next((one.day, one.words) for one in overview(small).days) == (
        date(2021, 7, 19),
        "The intake starts",
    )
    small.clock[0] += timedelta(days=1)
    assert [one.words for one in overview(small).days] == ["The intake ends"]


@pytest.mark.parametrize(
    ("days", "asked"), [(13, 0), (14, 0), (15, 1)], ids=["early", "that day", "a day late"]
)
def test_a_first_meeting_is_asked_about_when_it_is_overdue(
    small: SmallIntake, days: int, asked: int
) -> None:
    set_stage(small, Stage.RUNNING)
    small.pair(ANA, RUTH, _P.NOTIFIED)
    small.clock[0] += timedelta(days=days)
    assert step(small, "first meeting").count == asked


def test_a_meeting_answers_the_question(small: SmallIntake) -> None:
    set_stage(small, Stage.RUNNING)
    number = small.pair(ANA, RUTH, _P.NOTIFIED)
    small.clock[0] += timedelta(days=30)
    hours.log_contact(small.desk, number, hours.NewContact(date(2021, 9, 1), 20))
    assert (step(small, "first meeting").count, step(small, "first meeting").done) == (0, True)


@pytest.mark.parametrize(
    ("due", "done", "state", "asked"),
    [
        (date(2021, 8, 20), None, _P.ACTIVE, 1),
        (date(2021, 8, 21), None, _P.ACTIVE, 0),
        (date(2021, 8, 1), date(2021, 8, 2), _P.ACTIVE, 0),
        (date(2021, 8, 1), None, _P.COMPLETED, 0),
        (date(2021, 8, 1), None, _P.ON_HOLD, 1),
    ],
)
def test_check_ins_that_are_due(
    small: SmallIntake, due: date, done: date | None, state: PairState, asked: int
) -> None:
    set_stage(small, Stage.RUNNING)
    number = small.pair(ANA, RUTH, state)
    with small.desk.action("Check-in") as session:
        session.add(CheckIn(pair_id=number, month=1, due_on=due, done_on=done))
    assert step(small, "Check in").count == asked


FACTS = Facts(
    stage=Stage.MATCHING,
    applications=9,
    need_attention=0,
    attention="",
    unmatched_mentees=0,
    free_places=0,
    draft_pairs=0,
    confirmed_not_told=0,
    told=4,
    no_contact=0,
    check_ins_due=0,
    has_orientation=True,
    invited=True,
    completed=0,
)


def test_a_finished_preparation_is_ticked_all_over() -> None:
    steps = next_steps(FACTS)
    assert [one.done for one in steps] == [True] * len(steps)
    assert [one.tab for one in steps][-1] == "letters"


@pytest.mark.parametrize(
    ("change", "title", "detail"),
    [
        ({"need_attention": 1}, "Check 1 application that needs attention", ""),
        ({"need_attention": 2}, "Check 2 applications that need attention", ""),
        ({"unmatched_mentees": 1}, "Match the 1 unmatched mentee", "no mentor places free"),
        ({"unmatched_mentees": 2, "free_places": 1}, "Match the 2 unmatched mentees", "1 mentor"),
        ({"draft_pairs": 1}, "Confirm 1 draft match", "undo"),
        ({"draft_pairs": 3}, "Confirm 3 draft matches", "undo"),
        ({"confirmed_not_told": 1}, "Send partner letters", "1 pair not told yet"),
        ({"confirmed_not_told": 2}, "Send partner letters", "2 pairs not told yet"),
        ({"invited": False}, "Invite everybody to the orientation webinar", "calendar"),
        ({"has_orientation": False}, "Set up the orientation webinar", "No event"),
    ],
)
def test_one_thing_left_to_do_is_the_only_one_not_ticked(
    change: dict[str, int | bool], title: str, detail: str
) -> None:
    facts = replace(FACTS, **change)  # type: ignore[arg-type]  # the values of one test case
    (left,) = [one for one in next_steps(facts) if not one.done]
    assert left.title == title
    assert detail in left.detail


@pytest.mark.parametrize("stage", list(Stage))
def test_nothing_is_done_in_an_intake_nobody_applied_to(stage: Stage) -> None:
    empty = replace(FACTS, stage=stage, applications=0, told=0, invited=False)
    early = stage.step <= Stage.NOTIFIED.step
    if early:
        assert not any(one.done for one in next_steps(empty)[:-1])
    assert len(next_steps(empty)) == (6 if early else 4)


NUMBERS = st.integers(0, 500)


@given(
    st.builds(
        Facts,
        stage=st.sampled_from(list(Stage)),
        applications=NUMBERS,
        need_attention=NUMBERS,
        attention=st.text(max_size=5),
        unmatched_mentees=NUMBERS,
        free_places=NUMBERS,
        draft_pairs=NUMBERS,
        confirmed_not_told=NUMBERS,
        told=NUMBERS,
        no_contact=NUMBERS,
        check_ins_due=NUMBERS,
        has_orientation=st.booleans(),
        invited=st.booleans(),
        completed=NUMBERS,
    )
)
def test_every_step_is_a_sentence_with_somewhere_to_go(facts: Facts) -> None:
    tabs = {"applicants", "board", "letters", "events", "pairs", "certificates", "reports"}
    for one in next_steps(facts):
        assert one.tab in tabs
        assert one.button
        assert one.title == one.title.strip() == " ".join(one.title.split())
        assert "{}" not in one.title + one.detail
        assert one.count >= 0
        numbers = [word for word in one.title.split() if word.isdigit()]
        assert numbers in ([], [str(one.count)])


@pytest.mark.parametrize("count", [0, 1, 7])
def test_recent_entries_are_the_last_six(small: SmallIntake, count: int) -> None:
    doing: Callable[[int], None] = lambda n: applicants.edit_answer(  # noqa: E731 - one line
        small.desk, small.people[ANA], "city", f"Town {n}"
    )
    for n in range(count):
        doing(n)
    recent = overview(small).recent
    assert len(recent) == min(6, 3 + count)
    assert [one.label for one in recent[:count]] == ["Change city of Ana Souza"] * min(6, count)
    assert all(one.at.utcoffset() == timedelta(hours=10) for one in recent)
