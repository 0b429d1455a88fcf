"""The lines of the list of applicants, made of what was read; no database is needed for it."""

from datetime import datetime, tzinfo
from typing import NamedTuple

from mentordesk.domain.applications import ApplicationState, Check
from mentordesk.domain.office_clock import in_office
from mentordesk.domain.people import Role
from mentordesk.services.checklists import Career, implied_checks
from mentordesk.storage.applicant_list import Lines, Listed


class ApplicantRow(NamedTuple):
    """One application as lists show it; `received` by the office's clock, `checks` every item once.

    `is_new`: it came with the last import of this sitting (see `marked`).
    """

    application_id: int
    person_id: int
    role: Role
    name: str
    email: str
    member_no: str
    sector: str
    city: str
    state: str
    country: str
    career_stage: str
    job_title: str
    employer: str
    received: datetime
    late: bool
    standing: ApplicationState
    checks: tuple[Check, ...]
    places: int
    partners: tuple[str, ...]
    is_new: bool = False


def marked(rows: tuple[ApplicantRow, ...], seen_to: int | None) -> tuple[ApplicantRow, ...]:
    """The rows, of which those made after the application `seen_to` are new.

    Where all of them are, or it is not known (None), none is: nothing would stand out.
    """
    newer = {row.application_id for row in rows if row.application_id > (seen_to or 0)}
    if seen_to is None or len(newer) == len(rows):
        return rows
    return tuple(row._replace(is_new=row.application_id in newer) for row in rows)


def rows_of(lines: Lines, zone: tzinfo) -> tuple[ApplicantRow, ...]:
    """The list, mentees first, by name; moments by the clock of the programme's zone."""
    career, partners = Career(lines.ranks, lines.asked), _partners(lines)
    rows = [
        _row(
            one,
            implied_checks(one, one, lines.checks.get(one.application_id, {}), career),
            partners.get(one.application_id, ()),
            in_office(one.received, zone),
        )
        for one in lines.people
    ]
    return tuple(sorted(rows, key=lambda row: (row.role, row.name.casefold())))


def _row(
    one: Listed, checks: tuple[Check, ...], partners: tuple[str, ...], received: datetime
) -> ApplicantRow:
    return ApplicantRow(
        application_id=one.application_id,
        person_id=one.person_id,
        role=one.role,
        name=one.name,
        email=one.email or "",
        member_no=one.member_no or "",
        sector=one.sector or "",
        city=one.city or "",
        state=one.state or "",
        country=one.country or "",
        career_stage=one.career_stage or "",
        job_title=one.job_title or "",
        employer=one.employer or "",
        received=received,
        late=one.late,
        standing=one.standing,
        checks=checks,
        places=one.places,
        partners=partners,
    )


def _partners(lines: Lines) -> dict[int, tuple[str, ...]]:
    """The names of the partners in the intake's pairs that have not ended, by application."""
    names = {one.application_id: one.name for one in lines.people}
    found: dict[int, tuple[str, ...]] = {}
    for mentee, mentor in lines.pairs:
        if not {mentee, mentor} <= names.keys():
            continue  # a broken index of a spoilt file: who is left is shown all the same
        found[mentee] = (*found.get(mentee, ()), names[mentor])
        found[mentor] = (*found.get(mentor, ()), names[mentee])
    return found
