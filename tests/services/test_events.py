"""Events: set up, moved, cancelled; attendance counted, with hours for those who took part."""

from datetime import UTC, datetime

import pytest

from mentordesk.domain.pairing import PairState
from mentordesk.domain.refusals import Refused
from mentordesk.domain.year import Attendance, EventKind
from mentordesk.services.events import (
    NewEvent,
    cancel_event,
    load_attendance,
    load_events,
    record_attendance,
    speaker_names,
)
from mentordesk.services.hours import load_hours
from tests.services.held_events import add_event, move_event
from tests.services.small_intake import SmallIntake

ORIENTATION = NewEvent(
    EventKind.ORIENTATION, "Orientation", datetime(2021, 7, 22, 3, 0, tzinfo=UTC), speakers=("Kim",)
)


def test_an_event_is_announced_in_its_own_zone(small: SmallIntake) -> None:
    add_event(small.desk, small.intake_id, ORIENTATION)
    (row,) = load_events(small.desk, small.intake_id)
    assert (row.day, row.clock) == ("Thursday 22 July 2021", "1.00pm AEST")
    assert (row.speakers, row.took_part, row.live_share) == (("Kim",), 0, None)


def test_attendance_is_counted_and_gives_hours(small: SmallIntake) -> None:
    small.pair("Ana Souza", "Ruth Adams", PairState.ACTIVE)
    number = add_event(small.desk, small.intake_id, ORIENTATION)
    ids = small.people
    record_attendance(
        small.desk,
        number,
        {
            ids["Ana Souza"]: Attendance.LIVE,
            ids["Ruth Adams"]: Attendance.RECORDING,
            ids["Chi Lam"]: Attendance.BOTH,
            ids["Björn Ek"]: Attendance.APOLOGIES,
        },
    )
    (row,) = load_events(small.desk, small.intake_id)
    assert (row.live, row.by_recording, row.both, row.apologies) == (1, 1, 1, 1)
    assert (row.took_part, row.live_share) == (3, 67)
    assert [hours.webinar for hours in load_hours(small.desk, small.intake_id)] == [1.0, 1.0]
    people = {person.name: person.attendance for person in load_attendance(small.desk, number)}
    assert people["Sam O'Neil"] is Attendance.UNKNOWN
    assert people["Björn Ek"] is Attendance.APOLOGIES


def test_attendance_can_be_corrected_and_taken_back(small: SmallIntake) -> None:
    small.pair("Ana Souza", "Ruth Adams", PairState.ACTIVE)
    number = add_event(small.desk, small.intake_id, ORIENTATION)
    ana = small.people["Ana Souza"]
    for attendance in (Attendance.LIVE, Attendance.BOTH, Attendance.APOLOGIES, Attendance.UNKNOWN):
        record_attendance(small.desk, number, {ana: attendance})
    (row,) = load_events(small.desk, small.intake_id)
    assert (row.took_part, row.apologies) == (0, 0)
    assert {hours.webinar for hours in load_hours(small.desk, small.intake_id)} == {0.0}


def test_moving_and_cancelling_count_the_sequence_for_calendars(small: SmallIntake) -> None:
    number = add_event(small.desk, small.intake_id, ORIENTATION)
    move_event(small.desk, number, datetime(2021, 7, 23, 3, 0, tzinfo=UTC))
    cancel_event(small.desk, number)
    (row,) = load_events(small.desk, small.intake_id)
    assert (row.sequence, row.cancelled, row.day) == (2, True, "Friday 23 July 2021")


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"title": " "}, "title"),
        ({"zone": "Sydney"}, "no time zone"),
        ({"minutes": 2}, "5 minutes"),
    ],
)
def test_what_is_refused(small: SmallIntake, changes: dict[str, str | int], words: str) -> None:
    values: dict[str, object] = {
        "kind": EventKind.WEBINAR, "title": "Networks", "starts_at": ORIENTATION.starts_at,
    }  # fmt: skip
    with pytest.raises(Refused, match=words):
        add_event(small.desk, small.intake_id, NewEvent(**(values | changes)))  # type: ignore[arg-type]  # varied on purpose
    assert load_events(small.desk, small.intake_id) == ()


def test_speakers_may_be_names_or_documents_with_a_name() -> None:
    assert speaker_names(["Kim", {"name": "Noor", "from": "Perth"}]) == ("Kim", "Noor")
    assert speaker_names(None) == ()
