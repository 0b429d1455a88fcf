"""Events for tests in one line: set up as they are planned, moved to another time."""

from datetime import datetime

from mentordesk.services.event_changes import (
    EventPlan,
    change_event,
    load_event,
    plan_of,
    set_up,
    with_event,
)
from mentordesk.services.events import NewEvent
from mentordesk.storage.desk import Desk


def add_event(desk: Desk, intake_id: int, new: NewEvent) -> int:
    """Set an event up without speakers in full and prompts; its id."""
    return set_up(desk, intake_id, EventPlan(new))


def move_event(desk: Desk, event_id: int, starts_at: datetime) -> None:
    """Give an event another time, as the window does: everything else stays."""
    change_event(
        desk, event_id, with_event(plan_of(load_event(desk, event_id)), starts_at=starts_at)
    )


def give_recording(desk: Desk, event_id: int, link: str) -> None:
    """Note where a recording is, as the window does: everything else stays."""
    change_event(desk, event_id, with_event(plan_of(load_event(desk, event_id)), recording=link))
