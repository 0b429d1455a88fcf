"""A new intake from an earlier one: its dates moved on, its fee, limits and lessons shown."""

from dataclasses import dataclass

from mentordesk.domain.intake_days import moved
from mentordesk.domain.intakes import IntakeDates
from mentordesk.services.intake_changes import load_terms
from mentordesk.services.intakes import IntakeRow, find_intake, list_intakes
from mentordesk.services.lessons import LessonRow, load_lessons
from mentordesk.storage.desk import Desk

_HALF, _YEAR = 6, 12
_NEAR = 45
"""Days by which two intakes may miss being half a year apart."""


@dataclass(frozen=True, slots=True)
class CopyOffer:
    """What a copy of an intake would begin with; nothing is made by looking at it."""

    months: int
    dates: IntakeDates
    fee_cents: int
    currency: str
    mentee_limit: int | None
    mentor_limit: int | None
    lessons: tuple[LessonRow, ...]


def propose_copy(desk: Desk, name: str, months: int | None = None) -> CopyOffer:
    """What a copy of the intake of this name would begin with; raises Refused for an unknown one.

    Without `months` the dates move on in the programme's own rhythm, half a year or a year, until
    the copy starts after every intake there is.
    """
    row = find_intake(desk, name)
    terms = load_terms(desk, row.intake_id)
    others = [one for one in list_intakes(desk) if one.intake_id != row.intake_id]
    ahead = months or _months_ahead(row, others)
    return CopyOffer(
        ahead,
        moved(terms.dates, ahead),
        terms.fee_cents,
        terms.currency,
        terms.mentee_limit,
        terms.mentor_limit,
        load_lessons(desk, row.intake_id),
    )


def _months_ahead(row: IntakeRow, others: list[IntakeRow]) -> int:
    starts = row.dates.starts
    apart = [abs((other.dates.starts - starts).days) for other in others]
    step = _HALF if any(abs(days - 365 / 2) <= _NEAR for days in apart) else _YEAR
    latest = max((one.dates.starts for one in (row, *others)), default=starts)
    months = step
    while moved(row.dates, months).starts <= latest:
        months += step
    return months
