"""The Events tab: the year of events, who took part, new and cancelled ones."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from mentordesk.domain.year import Attendance
from mentordesk.services.events import load_attendance, load_events
from mentordesk.ui.events.tab import EventsTab

RUNNING = 1


@pytest.fixture
def tab(open_tab: Callable[..., Any], demo: Path) -> EventsTab:
    shown = open_tab(demo, "Events", RUNNING)
    assert isinstance(shown, EventsTab)
    return shown


def test_events_stand_with_who_took_part(tab: EventsTab) -> None:
    events = load_events(tab.work.desk, tab.work.intake_id or 0)
    assert tab.list.model.rows == events
    first = events[0]
    assert tab.people.counted("took part") == first.took_part
    assert first.title in tab._heading.text()


def test_attendance_of_chosen_people_is_recorded_and_undone(tab: EventsTab) -> None:
    event = tab.list.model.rows[0].event_id
    tab.list.show_only(event)
    person = tab.people.model.rows[0]
    wanted = Attendance.APOLOGIES
    tab.people.table.choose(person.application_id)
    tab._mark(wanted)
    known = {row.application_id: row for row in load_attendance(tab.work.desk, event)}
    assert known[person.application_id].attendance is wanted
    tab.work.desk.undo()
    known = {row.application_id: row for row in load_attendance(tab.work.desk, event)}
    assert known[person.application_id].attendance is person.attendance


def test_an_event_is_cancelled(tab: EventsTab) -> None:
    last = tab.list.model.rows[-1]
    tab.show_that(last.event_id)
    tab._cancel_event()
    assert next(r for r in tab.list.model.rows if r.event_id == last.event_id).cancelled
    assert not tab._cancel.isEnabled()
