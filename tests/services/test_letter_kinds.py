"""The kinds of letter with how many wait: by the intake's stage, the day, and what was drafted."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from mentordesk.domain.intakes import Stage
from mentordesk.domain.pairing import PairState
from mentordesk.domain.year import EventKind
from mentordesk.services.events import NewEvent, cancel_event
from mentordesk.services.letter_kinds import KindRow, is_time, load_kinds
from mentordesk.services.letter_known import read_known
from mentordesk.services.letter_templates import (
    add_template,
    find_template,
    load_templates,
    save_template,
)
from mentordesk.services.letters import draft, mark_sent
from mentordesk.storage.models.intakes import Intake
from tests.services.held_events import add_event
from tests.services.small_intake import SmallIntake
from tests.services.verbs import queries_of

WELCOME = NewEvent(
    EventKind.ORIENTATION, "Welcome", datetime(2021, 9, 2, 3, 0, tzinfo=UTC), link="https://x.org"
)


def kinds(small: SmallIntake) -> dict[str, KindRow]:
    return {row.template.name: row for row in load_kinds(small.desk, small.intake_id)}


def stand(small: SmallIntake, stage: Stage) -> None:
    with small.desk.action("Stand") as session:
        session.get_one(Intake, small.intake_id).stage = stage


def test_every_kind_is_listed_once_in_the_templates_order(small: SmallIntake) -> None:
    rows = load_kinds(small.desk, small.intake_id)
    assert [row.template for row in rows] == list(load_templates(small.desk))
    assert all(row.built_in and not row.changed for row in rows)


def test_own_wording_and_own_letters_are_told_apart(small: SmallIntake) -> None:
    received = find_template("received")
    save_template(small.desk, replace(received, subject="Ours"))
    own = add_template(small.desk, "A note", received)
    rows = kinds(small)
    assert (rows["received"].built_in, rows["received"].changed) == (True, True)
    assert (rows[own.name].built_in, rows[own.name].changed) == (False, False)


def test_a_kind_waits_for_those_who_were_never_written_to(small: SmallIntake) -> None:
    small.pair("Ana Souza", "Ruth Adams", PairState.CONFIRMED)
    stand(small, Stage.MATCHING)
    assert kinds(small)["matched_mentee"].waiting == 1
    drafted = draft(small.desk, small.intake_id, find_template("matched_mentee"))
    assert kinds(small)["matched_mentee"].waiting == 0
    mark_sent(small.desk, drafted.letter_ids)
    assert kinds(small)["matched_mentee"].waiting == 0


@pytest.mark.parametrize("stage", list(Stage))
def test_what_an_intake_is_past_is_not_waited_for(small: SmallIntake, stage: Stage) -> None:
    stand(small, stage)
    known = read_known(small.desk, small.intake_id)
    groups = {t.group for t in load_templates(small.desk) if is_time(known, t)}
    assert ("Applications" in groups) is (stage.step <= Stage.MATCHING.step)
    if stage is Stage.FINISHED:
        assert groups <= {"At the end"}
    else:
        assert {"Matching", "Fees"} <= groups


@pytest.mark.parametrize(
    ("name", "days", "wanted"),
    [
        ("mid_point_survey", 149, False),
        ("mid_point_survey", 150, True),
        ("exit_survey", 300, False),
        ("exit_survey", 366, True),
    ],
)
def test_a_survey_is_sent_in_its_time(
    small: SmallIntake, name: str, days: int, wanted: bool
) -> None:
    stand(small, Stage.RUNNING)
    with small.desk.reading() as session:
        starts = session.get_one(Intake, small.intake_id).starts
    small.clock[0] = datetime(starts.year, starts.month, starts.day, 12, tzinfo=UTC)
    small.clock[0] += timedelta(days=days)
    known = read_known(small.desk, small.intake_id)
    assert is_time(known, find_template(name)) is wanted


def test_an_invitation_waits_until_its_event_is_over(small: SmallIntake) -> None:
    small.pair("Ana Souza", "Ruth Adams", PairState.ACTIVE)
    stand(small, Stage.RUNNING)
    assert kinds(small)["orientation_invitation"].events == ()
    number = add_event(small.desk, small.intake_id, WELCOME)
    row = kinds(small)["orientation_invitation"]
    assert row.events == ((number, "Welcome, Thursday 2 September 2021"),)
    assert row.waiting == 2
    small.clock[0] = WELCOME.starts_at + timedelta(days=2)
    assert kinds(small)["orientation_invitation"].waiting == 0


def test_events_are_offered_likeliest_first_and_cancelled_ones_last(small: SmallIntake) -> None:
    first = add_event(small.desk, small.intake_id, WELCOME)
    second = add_event(small.desk, small.intake_id, WELCOME)
    cancel_event(small.desk, first)
    offered = kinds(small)["orientation_invitation"].events
    assert [number for number, _ in offered] == [second, first]


def test_what_is_handed_out_waits_for_nobody(small: SmallIntake) -> None:
    small.pair("Ana Souza", "Ruth Adams", PairState.ACTIVE)
    stand(small, Stage.RUNNING)
    assert [kinds(small)[name].waiting for name in ("log_sheet", "resource")] == [0, 0]


def test_the_list_takes_the_same_queries_whatever_its_length(small: SmallIntake) -> None:
    small.pair("Ana Souza", "Ruth Adams", PairState.ACTIVE)
    few = queries_of(small.desk, lambda: load_kinds(small.desk, small.intake_id))
    small.pair("Chi Lam", "Sam O'Neil", PairState.ACTIVE)
    assert queries_of(small.desk, lambda: load_kinds(small.desk, small.intake_id)) == few
