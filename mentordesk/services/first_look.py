"""The first look at a programme: its list of applicants, shown while the database is loaded.

What is shown is what the file holds: it is locked for us before it is read.
"""

from typing import NamedTuple

from mentordesk.domain.refusals import Refused
from mentordesk.domain.zones import zone_named
from mentordesk.services.applicant_rows import ApplicantRow, rows_of
from mentordesk.storage.glance import glance_at
from mentordesk.storage.taking import Taken


class FirstLook(NamedTuple):
    """What a programme and the intake in hand are called, and who applied."""

    programme: str
    intake: str
    intake_id: int
    applicants: tuple[ApplicantRow, ...]


def look_first(taken: Taken, intake_id: int | None) -> FirstLook | None:
    """The list of this intake, or of the latest where there is no such.

    None where there is nothing to be seen yet: no intake, a file of an older version, or one that
    cannot be read; whoever opens it then says why.
    """
    if not taken.is_current:
        return None
    try:
        seen = glance_at(taken, intake_id)
        if seen is None:
            return None
        applicants = rows_of(seen.lines, zone_named(seen.zone))
    except Refused:
        return None
    return FirstLook(seen.programme, seen.intake, seen.intake_id, applicants)
