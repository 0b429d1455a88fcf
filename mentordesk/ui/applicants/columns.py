"""The columns of the list of applicants, and the chips that narrow it."""

from mentordesk.domain.applications import ApplicationState, CheckState, takes_part
from mentordesk.domain.people import Role
from mentordesk.services.applicant_rows import ApplicantRow
from mentordesk.ui.applicants.words import (
    check_chips,
    checks_in_words,
    standing_chip,
)
from mentordesk.ui.dates import day_in_words
from mentordesk.ui.listing import Filter
from mentordesk.ui.rows import Chip, Column


def _place(row: ApplicantRow) -> str:
    return ", ".join(part for part in (row.city, row.state or row.country) if part)


def _standing(row: ApplicantRow) -> tuple[Chip, ...]:
    late = (Chip("Late", "bad", "clock"),) if row.late else ()
    new = (Chip("New", "accent"),) if row.is_new else ()
    return (standing_chip(row.standing), *late, *new)


def _missing(row: ApplicantRow) -> int:
    return sum(check.state is CheckState.MISSING for check in row.checks)


COLUMNS = (
    Column("Name", lambda row: row.name, width=175, strong=True),
    Column("Role", lambda row: row.role.capitalize(), width=72),
    Column(
        "Standing",
        lambda row: row.standing + (", late" if row.late else "") + (", new" * row.is_new),
        key=lambda row: list(ApplicationState).index(row.standing),
        width=140,
        chips=_standing,
    ),
    Column(
        "Still needed",
        lambda row: ", ".join(chip.text for chip in check_chips(row.checks)),
        key=_missing,
        width=190,
        chips=lambda row: check_chips(row.checks),
        tooltip=lambda row: checks_in_words(row.checks),
    ),
    Column("Sector", lambda row: row.sector, width=140),
    Column("Place", _place, width=135),
    Column("Partner", lambda row: ", ".join(row.partners), width=150),
    Column(
        "Received",
        lambda row: day_in_words(row.received.date()),
        key=lambda row: row.received,
        width=110,
    ),
    Column("E-mail", lambda row: row.email, width=220),
    Column("Member no.", lambda row: row.member_no, width=100),
    Column("Employer", lambda row: row.employer, width=180),
    Column("Career stage", lambda row: row.career_stage, width=160),
)

FILTERS = (
    Filter("all", "All", lambda _row: True),
    Filter("new", "New", lambda row: row.is_new),
    Filter("mentees", "Mentees", lambda row: row.role is Role.MENTEE),
    Filter("mentors", "Mentors", lambda row: row.role is Role.MENTOR),
    Filter(
        "attention",
        "Need attention",
        lambda row: row.standing in {ApplicationState.RECEIVED, ApplicationState.INCOMPLETE},
    ),
    Filter("needed", "Something needed", lambda row: _missing(row) > 0),
    Filter("ready", "Ready", lambda row: row.standing is ApplicationState.READY),
    Filter("matched", "Matched", lambda row: row.standing is ApplicationState.MATCHED),
    Filter("late", "Late", lambda row: row.late),
    Filter("out", "Not taking part", lambda row: not takes_part(row.standing)),
)
