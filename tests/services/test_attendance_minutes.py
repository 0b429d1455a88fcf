"""Minutes of attendance typed by hand: kept for who took part, refused for what cannot be."""

from datetime import UTC, datetime

import pytest

from mentordesk.domain.pairing import PairState
from mentordesk.domain.refusals import Refused
from mentordesk.domain.year import Attendance, EventKind
from mentordesk.services.attendance_minutes import set_minutes
from mentordesk.services.events import NewEvent, load_attendance, record_attendance
from mentordesk.services.hours import load_hours
from tests.services.held_events import add_event
from tests.services.small_intake import SmallIntake
from tests.services.verbs import dump, one_step

WELCOME = NewEvent(EventKind.ORIENTATION, "Welcome", datetime(2021, 7, 22, 3, 0, tzinfo=UTC))


@pytest.fixture
def event(small: SmallIntake) -> int:
    """An event that Ana saw live, and to which Chi sent apologies."""
    small.pair("Ana Souza", "Ruth Adams", PairState.ACTIVE)
    number = add_event(small.desk, small.intake_id, WELCOME)
    ways = {"Ana Souza": Attendance.LIVE, "Chi Lam": Attendance.APOLOGIES}
    given = {small.people[name]: way for name, way in ways.items()}
    record_attendance(small.desk, number, given)
    return number


def minutes_of(small: SmallIntake, event: int, name: str) -> int | None:
    rows = load_attendance(small.desk, event)
    return next(row.minutes for row in rows if row.name == name)


def test_minutes_are_kept_in_one_step_and_the_hours_stay(small: SmallIntake, event: int) -> None:
    before = load_hours(small.desk, small.intake_id)
    ana = [small.people["Ana Souza"]]
    one_step(small.desk, lambda: set_minutes(small.desk, event, ana, 35), "people were at Welcome")
    assert minutes_of(small, event, "Ana Souza") == 35
    assert load_hours(small.desk, small.intake_id) == before
    assert set_minutes(small.desk, event, ana, 35) == 0
    assert set_minutes(small.desk, event, ana, None) == 1
    assert minutes_of(small, event, "Ana Souza") is None


@pytest.mark.parametrize("minutes", [-3, 1441, 900_000])
def test_minutes_that_cannot_be_are_refused(small: SmallIntake, event: int, minutes: int) -> None:
    before, ana = dump(small.desk), small.people["Ana Souza"]
    with pytest.raises(Refused, match="0 to 1440"):
        set_minutes(small.desk, event, [ana], minutes)
    with pytest.raises(Refused, match="0 to 1440"):
        record_attendance(small.desk, event, {ana: Attendance.BOTH}, minutes)
    assert dump(small.desk) == before


@pytest.mark.parametrize("name", ["Chi Lam", "Ruth Adams"])
def test_minutes_are_of_those_who_took_part(small: SmallIntake, event: int, name: str) -> None:
    before, people = dump(small.desk), [small.people["Ana Souza"], small.people[name]]
    with pytest.raises(Refused, match="mark first"):
        set_minutes(small.desk, event, people, 30)
    with pytest.raises(Refused, match="mark first"):
        set_minutes(small.desk, event, [], 30)
    assert dump(small.desk) == before
