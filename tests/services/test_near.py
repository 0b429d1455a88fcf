"""Who is near a city, and when people come live."""

from datetime import UTC, datetime

import pytest

from mentordesk.domain.applications import ApplicationState
from mentordesk.domain.refusals import Refused
from mentordesk.domain.year import Attendance, EventKind
from mentordesk.services.event_slots import load_slots
from mentordesk.services.events import NewEvent, record_attendance
from mentordesk.services.near import Nearness, addresses, load_cities, load_near
from mentordesk.storage.models.applications import Application
from tests.services.held_events import add_event
from tests.services.small_intake import SmallIntake

LIVES = {
    "Ana Souza": ("Sydney", "NSW", "2000"),
    "Björn Ek": ("Parramatta", "NSW", "2150"),
    "Chi Lam": ("Hong Kong", None, None),
    "Ruth Adams": ("SYDNEY ", "NSW", "2007"),
    "Sam O'Neil": ("Manly", "NSW", "2095"),
}


@pytest.fixture
def settled(small: SmallIntake) -> SmallIntake:
    with small.desk.action("Addresses", "test") as session:
        for name, (city, state, postcode) in LIVES.items():
            one = session.get_one(Application, small.people[name])
            one.city, one.state, one.postcode = city, state, postcode
    return small


def test_the_nearest_come_first(settled: SmallIntake) -> None:
    rows = load_near(settled.desk, settled.intake_id, "sydney")
    assert [(row.name, row.nearness) for row in rows] == [
        ("Ana Souza", Nearness.CITY),
        ("Ruth Adams", Nearness.CITY),
        ("Sam O'Neil", Nearness.REGION),
        ("Björn Ek", Nearness.STATE),
    ]
    assert addresses(rows).startswith("ana@example.org; ruth@example.org")
    assert rows[2].nearness.words == "in its postcode region"


def test_a_state_may_be_named_as_well(settled: SmallIntake) -> None:
    rows = load_near(settled.desk, settled.intake_id, "nsw")
    assert {row.nearness for row in rows} == {Nearness.STATE}
    assert len(rows) == 4


def test_who_left_the_intake_is_not_asked(settled: SmallIntake) -> None:
    with settled.desk.action("Leave", "test") as session:
        one = session.get_one(Application, settled.people["Ana Souza"])
        one.standing, one.standing_reason = ApplicationState.WITHDRAWN, "moved"
    names = {row.name for row in load_near(settled.desk, settled.intake_id, "Sydney")}
    assert "Ana Souza" not in names


def test_nowhere_and_nobody(settled: SmallIntake) -> None:
    assert load_near(settled.desk, settled.intake_id, "Hobart") == ()
    with pytest.raises(Refused, match="which city"):
        load_near(settled.desk, settled.intake_id, "  ")
    assert load_cities(settled.desk, settled.intake_id)[-1] in {"SYDNEY ", "Sydney"}
    assert "Hong Kong" in load_cities(settled.desk, settled.intake_id)


def test_slots_by_weekday_and_hour(settled: SmallIntake) -> None:
    desk, people = settled.desk, settled.people
    noon = datetime(2021, 8, 11, 2, 30, tzinfo=UTC)
    evening = datetime(2021, 9, 8, 8, 30, tzinfo=UTC)
    after_change = datetime(2021, 10, 13, 1, 30, tzinfo=UTC)
    events = [
        add_event(desk, settled.intake_id, NewEvent(EventKind.WEBINAR, "One", at))
        for at in (noon, evening, after_change)
    ]
    meet = add_event(desk, settled.intake_id, NewEvent(EventKind.MEET_UP, "Tea", noon))
    ana, ruth = people["Ana Souza"], people["Ruth Adams"]
    for number in (events[0], events[2], meet):
        record_attendance(desk, number, {ana: Attendance.LIVE, ruth: Attendance.BOTH})
    ways = {ana: Attendance.RECORDING, ruth: Attendance.LIVE}
    record_attendance(desk, events[1], ways)
    slots = load_slots(desk, settled.intake_id)
    assert [(s.words, s.events, s.live, s.took_part, s.live_share) for s in slots] == [
        ("Wednesday, 12pm", 2, 4, 4, 100),
        ("Wednesday, 6pm", 1, 1, 2, 50),
    ]
    assert load_slots(desk) == slots
    assert load_slots(desk, 999) == ()
