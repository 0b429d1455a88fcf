"""The register as a workbook for the association's own files: certificates, and what happened."""

from pathlib import Path

from mentordesk.domain.refusals import Refused
from mentordesk.services.exports import made_for
from mentordesk.services.local_days import zone_of
from mentordesk.services.programmes import load_programme
from mentordesk.services.register import RegisterRow, load_register
from mentordesk.spreadsheets.sheets import Cell, Sheet
from mentordesk.spreadsheets.writing import workbook
from mentordesk.storage.desk import Desk
from mentordesk.storage.files import write_atomically

CERTIFICATES = (
    "Number",
    "Name",
    "Role",
    "Intake",
    "State",
    "Issued on",
    "Design",
    "Issued although",
    "Replaces",
    "Replaced by",
)
EVENTS = ("Number", "Name", "When", "What happened", "Note", "Fingerprint of the file")


def register_sheets(desk: Desk, intake_id: int | None = None) -> tuple[Sheet, ...]:
    """The register of an intake, or of all: a row a certificate, and a row for each event."""
    rows = load_register(desk, intake_id)
    zone = zone_of(desk)
    events = tuple(
        (
            row.number,
            row.name,
            line.at.astimezone(zone).replace(tzinfo=None),
            line.event.capitalize(),
            line.note,
            line.sha256 or "",
        )
        for row in rows
        for line in row.lines
    )
    return (
        Sheet("Register", CERTIFICATES, tuple(map(_certificate, rows))),
        Sheet("Events", EVENTS, events),
    )


def _certificate(row: RegisterRow) -> tuple[Cell, ...]:
    return (
        row.number,
        row.name,
        row.role.capitalize(),
        row.intake,
        row.state.capitalize(),
        row.issued_on,
        row.design,
        row.override_reason,
        row.replaces,
        row.replaced_by,
    )


def export_register(desk: Desk, path: Path, intake_id: int | None = None) -> int:
    """Write the register as an .xlsx workbook; returns how many certificates are in it.

    Raises Refused where there is none yet, or where the file cannot be written.
    """
    sheets = register_sheets(desk, intake_id)
    if not sheets[0].rows:
        raise Refused("The register is empty: no certificate was issued yet. Nothing was written.")
    name = made_for(desk, intake_id) if intake_id is not None else load_programme(desk).name
    write_atomically(path, workbook(sheets, name))
    return len(sheets[0].rows)
