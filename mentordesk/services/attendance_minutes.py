"""How long people were at an event, typed by hand: the hours that count stay the event's."""

from collections.abc import Collection

from sqlalchemy import select

from mentordesk.domain.refusals import Refused
from mentordesk.services.answers import coordinator_source
from mentordesk.services.events import TOOK_PART, require_minutes
from mentordesk.storage.desk import Desk
from mentordesk.storage.models.year import AttendanceLine, Event


def set_minutes(
    desk: Desk, event_id: int, application_ids: Collection[int], minutes: int | None
) -> int:
    """Keep how long people were there, None for not known; how many lines were changed.

    Raises Refused for minutes that cannot be, and for somebody who is not marked as having taken
    part: then nothing is kept.
    """
    require_minutes(minutes)
    wanted = set(application_ids)
    lines = select(AttendanceLine).where(
        AttendanceLine.event_id == event_id,
        AttendanceLine.application_id.in_(wanted),
        AttendanceLine.attendance.in_(TOOK_PART),
    )
    with desk.reading() as session:
        title = session.get_one(Event, event_id).title
        found = session.scalars(lines).all()
    if len(found) < len(wanted) or not wanted:
        raise Refused(
            "Minutes are kept for those who took part. Nothing was recorded; mark first how "
            "each of them took part."
        )
    if all(line.minutes == minutes for line in found):
        return 0
    with desk.action(f"Record how long people were at {title}", "event") as session:
        source = coordinator_source(session, desk.now())
        for line in session.scalars(lines):
            line.minutes, line.source_id = minutes, source.id
    return len(found)
