"""Attendance, meetings and the hours that follow from them, in whatever order they are entered."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mentordesk.domain.pairing import PairState
from mentordesk.domain.year import Attendance
from mentordesk.services.events import (
    TOOK_PART,
    load_attendance,
    load_events,
    record_attendance,
)
from mentordesk.services.hours import NewContact, load_contacts, load_hours, log_contact
from mentordesk.services.pairs import load_pairs
from mentordesk.services.participation import participation
from tests.services.held_events import add_event
from tests.services.prepared_verbs import ORIENTATION
from tests.services.small_intake import SmallIntake, small_intake
from tests.services.verbs import dump

ANA, RUTH = "Ana Souza", "Ruth Adams"
WAYS = st.dictionaries(st.integers(1, 5), st.sampled_from(list(Attendance)), max_size=5)
MEETINGS = st.lists(
    st.tuples(
        st.dates(date(2021, 7, 20), date(2021, 8, 20)),
        st.integers(1, 240),
        st.sampled_from([0.0, 0.5, 2.0]),
    ),
    min_size=1,
    max_size=6,
)


@settings(max_examples=12)
@given(st.lists(WAYS, max_size=4))
def test_the_last_word_on_attendance_counts_and_hours_follow(
    tmp_path_factory: pytest.TempPathFactory, entries: list[dict[int, Attendance]]
) -> None:
    small = small_intake(tmp_path_factory.mktemp("attendance"))
    event = add_event(small.desk, small.intake_id, ORIENTATION)
    start = dump(small.desk)
    known: dict[int, Attendance] = {}
    steps = 0
    for entry in entries:
        before = dump(small.desk)
        record_attendance(small.desk, event, entry)
        steps += dump(small.desk) != before
        known |= entry
    shown = {row.application_id: row.attendance for row in load_attendance(small.desk, event)}
    assert shown == {n: known.get(n, Attendance.UNKNOWN) for n in small.people.values()}
    (row,) = load_events(small.desk, small.intake_id)
    assert row.took_part == sum(1 for way in known.values() if way in TOOK_PART)
    with small.desk.reading() as session:
        did = participation(session, small.intake_id)
    for number in small.people.values():
        came = known.get(number) in TOOK_PART
        assert (did[number].hours, did[number].webinars) == ((1.0, 1) if came else (0, 0))
        assert did[number].orientation is came
    for _ in range(steps):
        small.desk.undo()
    assert dump(small.desk) == start
    small.desk.close()


@settings(max_examples=12)
@given(MEETINGS)
def test_meetings_add_up_in_whatever_order_they_are_entered(
    tmp_path_factory: pytest.TempPathFactory, meetings: list[tuple[date, int, float]]
) -> None:
    small = small_intake(tmp_path_factory.mktemp("meetings"))
    number = small.pair(ANA, RUTH, PairState.NOTIFIED)
    for day, minutes, preparation in meetings:
        new = NewContact(day, minutes, mentee_preparation=preparation)
        log_contact(small.desk, number, new)
    (pair,) = load_pairs(small.desk, small.intake_id)
    days = [day for day, _, _ in meetings]
    total = sum(minutes for _, minutes, _ in meetings)
    assert (pair.state, pair.contacts) == (PairState.ACTIVE, len(meetings))
    assert (pair.first_contact_on, pair.last_contact_on) == (min(days), max(days))
    assert pair.hours == round(total / 60, 2)
    mentee, mentor = load_hours(small.desk, small.intake_id)
    assert mentee.contact == mentor.contact == pytest.approx(total / 60, abs=0.01)
    assert (mentee.preparation, mentor.preparation) == (sum(p for _, _, p in meetings), 0)
    held = [row.held_on for row in load_contacts(small.desk, number)]
    assert held == sorted(days, reverse=True)
    small.desk.close()


def test_taking_the_first_meeting_back_leaves_the_pair_as_it_was(small: SmallIntake) -> None:
    number = small.pair(ANA, RUTH, PairState.NOTIFIED)
    before = dump(small.desk)
    log_contact(small.desk, number, NewContact(date(2021, 8, 2), 30))
    log_contact(small.desk, number, NewContact(date(2021, 7, 30), 30))
    small.desk.undo()
    (row,) = load_pairs(small.desk, small.intake_id)
    assert (row.first_contact_on, row.state) == (date(2021, 8, 2), PairState.ACTIVE)
    small.desk.undo()
    (row,) = load_pairs(small.desk, small.intake_id)
    assert (row.first_contact_on, row.state) == (None, PairState.NOTIFIED)
    assert row.no_contact_yet
    # The source that stands for the coordinator was there before; nothing else is left.
    assert dump(small.desk) == before
