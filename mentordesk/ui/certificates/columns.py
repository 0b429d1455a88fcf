"""The list of certificates: names with role and hours, and whether each is ready."""

from collections.abc import Iterable

from mentordesk.domain.numbers import how_many
from mentordesk.domain.people import Role
from mentordesk.domain.year import CertificateState
from mentordesk.services.certificates import CertificateRow
from mentordesk.ui.dates import day_in_words
from mentordesk.ui.listing import Filter
from mentordesk.ui.rows import Chip, Column


def ready_chips(row: CertificateRow) -> tuple[Chip, ...]:
    """Printed, issued, withdrawn, ready, or what is missing first in a word or two."""
    if row.has_valid:
        return (Chip("Printed", "accent", "printer"),) if row.printed_on else _ISSUED
    if row.state is CertificateState.WITHDRAWN:
        return (Chip("Withdrawn", "bad", "cross"),)
    if row.ready:
        return (Chip("Ready", "good", "check"),)
    return (Chip(row.short or "Not yet", "warn", "warning"),)


_ISSUED = (Chip("Issued", "accent", "certificate"),)


def all_of(row: CertificateRow) -> str:
    """Everything about a line: number, day printed, what is missing."""
    said = [
        (
            f"{row.name}, {row.role}, {how_many(row.hours, 'hour')}, "
            f"{how_many(row.webinars, 'webinar')}"
        )
    ]
    if row.number:
        said.append(f"Certificate {row.number}, {row.state}")
    if row.printed_on:
        said.append(f"Last printed or saved on {day_in_words(row.printed_on)}")
    return "\n".join([*said, *(() if row.has_valid else row.why_not)])


def _readiness(row: CertificateRow) -> str:
    """The words of the chip, with the number so that it is found by the filter."""
    return " ".join(filter(None, (ready_chips(row)[0].text, row.number)))


COLUMNS = (
    Column("", lambda _row: "", width=34),
    Column(
        "Name",
        lambda row: row.name,
        width=150,
        strong=True,
        tooltip=all_of,
        below=lambda row: f"{row.role.capitalize()} · {row.hours:g} h",
    ),
    Column(
        "Ready?",
        _readiness,
        key=lambda row: (row.has_valid, row.ready, row.short),
        width=134,
        chips=ready_chips,
        tooltip=all_of,
    ),
)
FILTERS = (
    Filter("all", "All", lambda _row: True),
    Filter("mentees", "Mentees", lambda row: row.role is Role.MENTEE),
    Filter("mentors", "Mentors", lambda row: row.role is Role.MENTOR),
    Filter("ready", "Ready", lambda row: row.ready and not row.has_valid),
    Filter("issued", "Issued", lambda row: row.has_valid),
    Filter("not", "Not yet", lambda row: not row.ready and not row.has_valid),
)


def usual(rows: Iterable[CertificateRow], leave_out: bool) -> set[int]:
    """Whom one usually prints: all that may have one, but for those printed where left out."""
    return {
        row.application_id
        for row in rows
        if (row.ready or row.has_valid) and not (leave_out and row.printed_on and row.has_valid)
    }
