"""The overview: its figures, its steps and what they lead to, what happened and what comes."""

from datetime import UTC, date, datetime

import pytest

from mentordesk.domain.applications import ApplicationState
from mentordesk.domain.intakes import Stage
from mentordesk.domain.pairing import PairState
from mentordesk.domain.year import EventKind
from mentordesk.services.events import NewEvent
from mentordesk.services.next_steps import Facts, next_steps
from mentordesk.services.overview import SectorDemand, load_overview
from mentordesk.storage.models.applications import Application
from mentordesk.storage.models.intakes import Intake
from tests.services.held_events import add_event
from tests.services.small_intake import SmallIntake

TABS = {"applicants", "board", "letters", "events", "pairs", "certificates", "reports"}


def facts(stage: Stage, **changes: object) -> Facts:
    plain: dict[str, object] = dict.fromkeys(Facts.__dataclass_fields__, 0)
    return Facts(**(plain | {"stage": stage, "attention": ""} | changes))  # type: ignore[arg-type]  # by name


def test_counts_progress_and_sectors(small: SmallIntake) -> None:
    small.pair("Ana Souza", "Ruth Adams", PairState.CONFIRMED)
    small.pair("Björn Ek", "Ruth Adams", PairState.DRAFT)
    with small.desk.action("Standing") as session:
        chi = session.get_one(Application, small.people["Chi Lam"])
        chi.standing = ApplicationState.INCOMPLETE
    shown = load_overview(small.desk, small.intake_id)
    counts = shown.counts
    assert (counts.applications, counts.mentees, counts.mentors) == (5, 3, 2)
    assert (counts.need_attention, counts.unmatched_mentees, counts.free_places) == (1, 1, 1)
    assert (counts.draft_pairs, counts.confirmed_pairs, counts.told_pairs) == (1, 1, 0)
    assert "1 without form" in counts.attention
    assert [(one.label, one.people) for one in shown.progress] == [
        ("Received", 5), ("Checked", 4), ("Ready to match", 4),
        ("Draft match", 3), ("Confirmed", 2),
    ]  # fmt: skip
    assert shown.sectors == (
        SectorDemand("Public", 2, 2), SectorDemand("Special", 0, 1), SectorDemand("Academic", 1, 0),
    )  # fmt: skip


def test_people_who_are_out_are_not_counted(small: SmallIntake) -> None:
    with small.desk.action("Out") as session:
        gone = session.get_one(Application, small.people["Ana Souza"])
        gone.standing = ApplicationState.WITHDRAWN
    assert load_overview(small.desk, small.intake_id).counts.mentees == 2


def test_recent_entries_are_in_local_time_and_coming_days_in_order(small: SmallIntake) -> None:
    starts = datetime(2021, 9, 1, 15, 30, tzinfo=UTC)
    add_event(small.desk, small.intake_id, NewEvent(EventKind.WEBINAR, "Networks", starts))
    shown = load_overview(small.desk, small.intake_id)
    assert shown.recent[0].label == "Set up Networks"
    assert (shown.recent[0].at.hour, shown.recent[0].at.minute) == (12, 0)
    assert [(one.day, one.words) for one in shown.days] == [
        (date(2021, 9, 2), "Networks, 1.30am AEST"),
        (date(2022, 7, 19), "The intake ends"),
    ]


@pytest.mark.parametrize(
    ("today", "words"),
    [
        (datetime(2021, 5, 1, tzinfo=UTC), "Applications open Monday 17 May 2021"),
        (datetime(2021, 6, 1, tzinfo=UTC), "Applications close Friday 25 June 2021"),
        (datetime(2021, 7, 1, tzinfo=UTC), "Applications closed Friday 25 June 2021"),
    ],
)
def test_the_headline_follows_the_clock(small: SmallIntake, today: datetime, words: str) -> None:
    small.clock[0] = today
    headline = load_overview(small.desk, small.intake_id).headline
    assert headline.startswith(words)
    assert headline.endswith("starts Monday 19 July 2021")


@pytest.mark.parametrize("stage", list(Stage))
def test_every_stage_has_steps_that_lead_to_a_tab(stage: Stage) -> None:
    steps = next_steps(facts(stage))
    assert len(steps) >= 4
    assert {step.tab for step in steps} <= TABS
    assert all(step.title and step.detail and step.button for step in steps)


def test_steps_say_how_many_and_are_ticked_when_done() -> None:
    busy = facts(
        Stage.MATCHING, applications=64, need_attention=1, attention="1 without resume",
        unmatched_mentees=14, free_places=22, draft_pairs=12, confirmed_not_told=2,
    )  # fmt: skip
    titles = [step.title for step in next_steps(busy)]
    assert titles[:4] == [
        "Import the applications that came by e-mail",
        "Check 1 application that needs attention",
        "Match the 14 unmatched mentees",
        "Confirm 12 draft matches",
    ]
    assert [step.done for step in next_steps(busy)][:2] == [True, False]
    done = facts(Stage.NOTIFIED, applications=64, told=19, has_orientation=True, invited=True)
    assert all(step.done for step in next_steps(done))


def test_a_running_intake_asks_about_meetings(small: SmallIntake) -> None:
    small.pair("Ana Souza", "Ruth Adams", PairState.NOTIFIED)
    with small.desk.action("Run") as session:
        session.get_one(Intake, small.intake_id).stage = Stage.RUNNING
    small.clock[0] = datetime(2021, 10, 1, tzinfo=UTC)
    first = load_overview(small.desk, small.intake_id).steps[0]
    assert (first.title, first.tab, first.count) == (
        "Ask 1 pair without a first meeting",
        "pairs",
        1,
    )
