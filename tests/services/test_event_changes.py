"""Events in full: speakers and prompts, a series in one go, changes that calendars hear of."""

from datetime import UTC, date, datetime, time
from pathlib import Path

import pytest
from sqlalchemy import select

from mentordesk.domain.refusals import Refused
from mentordesk.domain.series import rule_named
from mentordesk.domain.year import EventKind
from mentordesk.services.event_calendar import announced, calendar_file, calendar_files
from mentordesk.services.event_changes import (
    EventPlan,
    Series,
    Speaker,
    change_event,
    load_event,
    plan_of,
    plan_series,
    set_up,
    set_up_series,
    speaker_in,
    with_event,
)
from mentordesk.services.events import NewEvent, cancel_event, load_events
from mentordesk.services.letter_templates import find_template
from mentordesk.services.letters import preview
from mentordesk.services.programmes import change_setting
from mentordesk.storage.models.applications import Application
from tests.messages import strict_calendar
from tests.services.held_events import give_recording
from tests.services.small_intake import SmallIntake
from tests.services.verbs import dump

STARTS = datetime(2021, 7, 22, 3, 0, tzinfo=UTC)
KIM = Speaker("Dr Kim Lee", "State Library", "Canada")
ORIENTATION = EventPlan(
    NewEvent(EventKind.ORIENTATION, "Orientation", STARTS, link="https://meet.example.org/1"),
    (KIM, Speaker("Noor")),
    ("What do you hope for?", " "),
)
THEMES = tuple(f"Theme {number}" for number in range(1, 13))
SERIES = Series(
    date(2021, 8, 1), rule_named("second Wednesday"), time(12, 30), "Australia/Sydney", THEMES
)


def test_speakers_have_an_affiliation_and_a_country(small: SmallIntake) -> None:
    facts = load_event(small.desk, set_up(small.desk, small.intake_id, ORIENTATION))
    assert facts.speakers == (KIM, Speaker("Noor"))
    assert [one.shown for one in facts.speakers] == ["Dr Kim Lee (State Library, Canada)", "Noor"]
    assert facts.prompts == ("What do you hope for?",)
    (row,) = load_events(small.desk, small.intake_id)
    assert row.speakers == ("Dr Kim Lee", "Noor")


def test_a_series_is_twelve_events_in_one_step(small: SmallIntake) -> None:
    before = dump(small.desk)
    numbers = set_up_series(small.desk, small.intake_id, SERIES)
    rows = load_events(small.desk, small.intake_id)
    assert [row.event_id for row in rows] == list(numbers)
    assert [row.title for row in rows] == list(THEMES)
    assert {row.clock for row in rows} == {"12.30pm AEST", "12.30pm AEDT"}
    assert rows[2].starts_at == datetime(2021, 10, 13, 1, 30, tzinfo=UTC)
    small.desk.undo()
    assert dump(small.desk) == before


def test_a_series_over_a_missing_hour_is_refused_as_a_whole(small: SmallIntake) -> None:
    night = Series(
        date(2021, 9, 1), rule_named("first Sunday"), time(2, 30), "Australia/Sydney", THEMES
    )
    with pytest.raises(Refused, match=r"Sunday 3 October 2021 there is no 2\.30am"):
        set_up_series(small.desk, small.intake_id, night)
    assert load_events(small.desk, small.intake_id) == ()


def test_a_theme_left_empty_is_numbered() -> None:
    plans = plan_series(Series(SERIES.start, SERIES.rule, SERIES.clock, SERIES.zone, ("", "Two")))
    assert [plan.event.title for plan in plans] == ["Webinar 1", "Two"]


def test_only_what_calendars_show_raises_the_sequence(small: SmallIntake) -> None:
    desk, number = small.desk, set_up(small.desk, small.intake_id, ORIENTATION)
    plan = plan_of(load_event(desk, number))
    assert not change_event(desk, number, EventPlan(plan.event, (), ("Another question",)))
    give_recording(desk, number, "https://video.example.org/1")
    assert load_event(desk, number).sequence == 0
    assert change_event(desk, number, with_event(plan, minutes=90))
    assert change_event(desk, number, with_event(plan, title="Welcome"))
    facts = load_event(desk, number)
    assert (facts.sequence, facts.minutes, facts.title) == (2, 60, "Welcome")


def test_a_change_keeps_what_is_not_changed(small: SmallIntake) -> None:
    number = set_up(small.desk, small.intake_id, ORIENTATION)
    give_recording(small.desk, number, "https://video.example.org/1")
    before = load_event(small.desk, number)
    assert not change_event(small.desk, number, plan_of(before))
    assert load_event(small.desk, number) == before


def test_a_cancelled_event_is_not_changed(small: SmallIntake) -> None:
    number = set_up(small.desk, small.intake_id, ORIENTATION)
    cancel_event(small.desk, number)
    with pytest.raises(Refused, match="cancelled"):
        change_event(small.desk, number, ORIENTATION)
    with pytest.raises(Refused, match="no longer there"):
        load_event(small.desk, 9999)


def read(small: SmallIntake, number: int, zone: str | None = None) -> dict[str, str]:
    return strict_calendar.read(calendar_file(announced(small.desk, number), zone).content)


def test_the_entry_says_the_readers_own_time(small: SmallIntake) -> None:
    number = set_up(small.desk, small.intake_id, ORIENTATION)
    here, there = read(small, number, "Australia/Melbourne"), read(small, number, "Asia/Hong_Kong")
    assert here["DTSTART"] == there["DTSTART"] == "20210722T030000Z"
    assert "where you are" not in here["DESCRIPTION"]
    assert "That is 11.00am HKT on Thursday 22 July 2021 where you are." in there["DESCRIPTION"]
    assert there["DESCRIPTION"].startswith("Thursday 22 July 2021, 1.00pm AEST\n")
    assert "With Dr Kim Lee (State Library, Canada); Noor." in there["DESCRIPTION"]
    assert "- What do you hope for?" in there["DESCRIPTION"]


def test_the_name_in_calendars_is_the_same_for_ever(small: SmallIntake) -> None:
    number = set_up(small.desk, small.intake_id, ORIENTATION)
    before = read(small, number)
    change_setting(small.desk, "name", "Another name")
    change_event(small.desk, number, with_event(ORIENTATION, minutes=90))
    cancel_event(small.desk, number)
    after = read(small, number)
    assert after["UID"] == before["UID"]
    assert (before["SEQUENCE"], after["SEQUENCE"]) == ("0", "2")
    assert (before["METHOD"], after["METHOD"]) == ("PUBLISH", "CANCEL")


def test_two_programmes_of_one_name_have_names_of_their_own(
    small: SmallIntake, tmp_path: Path
) -> None:
    del tmp_path
    first = read(small, set_up(small.desk, small.intake_id, ORIENTATION))["UID"]
    small.desk.undo()
    small.clock[0] = datetime(2021, 8, 21, 2, 0, tzinfo=UTC)
    second = read(small, set_up(small.desk, small.intake_id, ORIENTATION))["UID"]
    assert first != second


def test_everybody_gets_the_file_of_their_own_zone(small: SmallIntake) -> None:
    number = set_up(small.desk, small.intake_id, ORIENTATION)
    with small.desk.action("Zone", "test") as session:
        chi = session.get_one(Application, small.people["Chi Lam"])
        chi.time_zone = "Asia/Hong_Kong"
        ana = session.get_one(Application, small.people["Ana Souza"])
        ana.time_zone = "No/Where"
    files = calendar_files(small.desk, number)
    with small.desk.reading() as session:
        assert set(files) == set(session.scalars(select(Application.id)))
    assert b"HKT" in files[small.people["Chi Lam"]].content
    assert b"where you" not in files[small.people["Ana Souza"]].content


@pytest.mark.parametrize(
    ("line", "speaker"),
    [
        ("Kim Lee", Speaker("Kim Lee")),
        ("Kim Lee; State Library; Canada", Speaker("Kim Lee", "State Library", "Canada")),
        ("Kim Lee; kim@example.org", Speaker("Kim Lee", email="kim@example.org")),
        ("Kim Lee; A; B; kim@example.org", Speaker("Kim Lee", "A", "B", "kim@example.org")),
        ("Kim Lee; ; Canada; k@x.org", Speaker("Kim Lee", "", "Canada", "k@x.org")),
        ("", Speaker("")),
    ],
)
def test_a_speaker_is_read_from_a_line_and_written_as_one(line: str, speaker: Speaker) -> None:
    assert speaker_in(line) == speaker
    assert speaker_in(speaker.line) == speaker


@pytest.mark.parametrize("line", ["A; b; c; d", "A; b@x.org; c@x.org", "A; b; c; d@x.org; e"])
def test_a_line_of_too_many_parts_is_refused(line: str) -> None:
    with pytest.raises(Refused, match="give each speaker a line"):
        speaker_in(line)


def test_a_speakers_address_survives_every_change_of_the_event(small: SmallIntake) -> None:
    kim = Speaker("Dr Kim Lee", "State Library", "Canada", "kim@example.org")
    number = set_up(small.desk, small.intake_id, EventPlan(ORIENTATION.event, (kim,)))
    change_event(
        small.desk, number, with_event(plan_of(load_event(small.desk, number)), title="Welcome")
    )
    assert load_event(small.desk, number).speakers == (kim,)
    assert "kim@" not in kim.shown


def test_the_thanks_go_to_the_speakers_address(small: SmallIntake) -> None:
    kim = Speaker("Dr Kim Lee", email="kim@example.org")
    set_up(small.desk, small.intake_id, EventPlan(ORIENTATION.event, (kim,)))
    (letter,) = preview(small.desk, small.intake_id, find_template("thanks_speaker"))
    assert (letter.name, letter.email, letter.blocked) == ("Dr Kim Lee", "kim@example.org", "")
