"""The lists of the register: certificates with their state, and what happened to one."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from mentordesk.domain.year import CertificateState
from mentordesk.services.register import RegisterLine, RegisterRow
from mentordesk.ui.dates import day_and_clock, day_in_words
from mentordesk.ui.listing import Filter
from mentordesk.ui.rows import Chip, Column

_LOOKS = {
    CertificateState.ISSUED: ("Issued", "good", "check"),
    CertificateState.WITHDRAWN: ("Withdrawn", "bad", "cross"),
    CertificateState.REPLACED: ("Replaced", "plain", ""),
}


def state_chips(row: RegisterRow) -> tuple[Chip, ...]:
    """Where a certificate stands."""
    text, look, icon = _LOOKS[row.state]
    return (Chip(text, look, icon),)


def links(row: RegisterRow) -> str:
    """Which certificate it replaces, and which one replaces it."""
    said = []
    if row.replaces:
        said.append(f"replaces {row.replaces}")
    if row.replaced_by:
        said.append(f"replaced by {row.replaced_by}")
    return ", ".join(said)


def last_of(row: RegisterRow) -> datetime:
    """When something happened to a certificate last."""
    return max((line.at for line in row.lines), default=datetime.min.replace(tzinfo=UTC))


COLUMNS = (
    Column("Number", lambda row: row.number, width=176, strong=True, below=links),
    Column(
        "Name",
        lambda row: row.name,
        width=160,
        below=lambda row: f"{row.role.capitalize()} · {row.intake}",
    ),
    Column(
        "State",
        lambda row: state_chips(row)[0].text,
        width=112,
        chips=state_chips,
    ),
    Column(
        "Issued on",
        lambda row: day_in_words(row.issued_on),
        key=lambda row: row.issued_on,
        width=118,
        below=lambda row: row.design,
    ),
)
FILTERS = (
    Filter("all", "All", lambda _row: True),
    Filter("issued", "Issued", lambda row: row.state is CertificateState.ISSUED),
    Filter("withdrawn", "Withdrawn", lambda row: row.state is CertificateState.WITHDRAWN),
    Filter("replaced", "Replaced", lambda row: row.state is CertificateState.REPLACED),
    Filter("override", "Against a condition", lambda row: bool(row.override_reason)),
)


def event_columns(zone: ZoneInfo) -> tuple[Column, ...]:
    """What happened to one certificate, with the clock of the programme's zone."""

    def when(line: RegisterLine) -> str:
        at = line.at.astimezone(zone)
        return day_and_clock(at)

    return (
        Column(
            "What happened",
            lambda line: line.event.capitalize(),
            key=lambda line: line.at,
            width=150,
            strong=True,
            below=when,
        ),
        Column(
            "Note",
            lambda line: line.note,
            width=150,
            tooltip=lambda line: f"{line.note}\nFingerprint of the file: {line.sha256 or 'none'}",
        ),
    )
