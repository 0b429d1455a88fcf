"""An intake's calendar as a file for the coordinator's own calendar program."""

import hashlib
from pathlib import Path

from sqlalchemy.orm import Session

from mentordesk.domain.refusals import Refused
from mentordesk.domain.sinks import file_part
from mentordesk.messages.day_calendar import DayEntry, day_calendar
from mentordesk.services.event_changes import CALENDAR_KEY
from mentordesk.services.intakes import list_intakes
from mentordesk.services.programmes import load_programme, read_scheme_of
from mentordesk.services.year_calendar import load_year_calendar
from mentordesk.storage.desk import Desk
from mentordesk.storage.files import write_atomically
from mentordesk.storage.models.settings import Setting


def calendar_name(desk: Desk, intake_id: int) -> str:
    """What the file is called: scheme and intake."""
    intake = next(row for row in list_intakes(desk) if row.intake_id == intake_id)
    return f"{file_part(f'{load_programme(desk).name} {intake.name}')}.ics"


def calendar_to(desk: Desk, intake_id: int, target: Path) -> int:
    """Write what is due and comes up in an intake as whole days; how many entries.

    Taken into a calendar again, entries of the same thing are brought up to date, not doubled.
    Raises Refused where there is nothing to write, or the file cannot be written.
    """
    days = load_year_calendar(desk, intake_id)
    if not days:
        raise Refused("No dates lie ahead in this intake. Nothing was written.")
    with desk.reading() as session:
        programme = _programme_key(session)
    intake = next(row for row in list_intakes(desk) if row.intake_id == intake_id)
    entries = [
        DayEntry(_uid(f"{programme}/{intake_id}/{one.key}"), one.day, one.words) for one in days
    ]
    name = f"{load_programme(desk).name}, {intake.name}"
    write_atomically(target, day_calendar(name, entries, desk.now()))
    return len(days)


def _programme_key(session: Session) -> str:
    """What tells this programme's entries from another's; events are named by the same."""
    kept = session.get(Setting, CALENDAR_KEY)
    return str(kept.value) if kept is not None else read_scheme_of(session).name


def _uid(about: str) -> str:
    return f"{hashlib.sha256(about.encode()).hexdigest()[:24]}@mentordesk.invalid"
