"""The register: every certificate with its life, what was printed of it, withdrawing it."""

from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentordesk.domain.people import Role
from mentordesk.domain.refusals import Refused
from mentordesk.domain.year import CertificateEvent, CertificateState
from mentordesk.storage.desk import Desk
from mentordesk.storage.models.applications import Application
from mentordesk.storage.models.certificates import Certificate, CertificateLine
from mentordesk.storage.models.intakes import Intake

RECORDED = frozenset(
    {
        CertificateEvent.PRINTED,
        CertificateEvent.SAVED,
        CertificateEvent.DRAFTED,
        CertificateEvent.SENT,
    }
)
"""What may happen to a certificate any number of times."""


@dataclass(frozen=True, slots=True)
class RegisterLine:
    """One thing that happened to a certificate; `at` in UTC."""

    at: datetime
    event: CertificateEvent
    note: str
    sha256: str | None


@dataclass(frozen=True, slots=True)
class RegisterRow:
    """One certificate with everything that happened to it; `name` as it was printed."""

    certificate_id: int
    number: str
    application_id: int
    name: str
    role: Role
    intake: str
    state: CertificateState
    issued_on: date
    design: str
    override_reason: str
    replaces: str
    replaced_by: str
    lines: tuple[RegisterLine, ...]


def load_register(desk: Desk, intake_id: int | None = None) -> tuple[RegisterRow, ...]:
    """The certificates of an intake, or of all, in the order in which they were issued."""
    with desk.reading() as session:
        chosen = (
            select(Certificate, Application.role, Intake.name)
            .join(Application, Application.id == Certificate.application_id)
            .join(Intake, Intake.id == Application.intake_id)
            .order_by(Certificate.id)
        )
        if intake_id is not None:
            chosen = chosen.where(Application.intake_id == intake_id)
        found = session.execute(chosen).all()
        lines = _lines(session, {certificate.id for certificate, _, _ in found})
    numbers = {certificate.id: certificate.number for certificate, _, _ in found}
    successors = {c.replaces_id: c.number for c, _, _ in found if c.replaces_id is not None}
    return tuple(
        RegisterRow(
            certificate_id=certificate.id,
            number=certificate.number,
            application_id=certificate.application_id,
            name=str(certificate.facts["name"]),
            role=role,
            intake=intake,
            state=certificate.state,
            issued_on=certificate.issued_on,
            design=certificate.design,
            override_reason=certificate.override_reason or "",
            replaces=numbers.get(certificate.replaces_id or 0, ""),
            replaced_by=successors.get(certificate.id, ""),
            lines=tuple(lines[certificate.id]),
        )
        for certificate, role, intake in found
    )


def _lines(session: Session, numbers: set[int]) -> defaultdict[int, list[RegisterLine]]:
    lines: defaultdict[int, list[RegisterLine]] = defaultdict(list)
    rows = session.scalars(
        select(CertificateLine)
        .where(CertificateLine.certificate_id.in_(numbers))
        .order_by(CertificateLine.id)
    )
    for row in rows:
        lines[row.certificate_id].append(RegisterLine(row.at, row.event, row.note, row.sha256))
    return lines


def record_event(
    desk: Desk,
    certificate_ids: Collection[int],
    event: CertificateEvent,
    note: str = "",
    sha256: str | Mapping[int, str] | None = None,
) -> None:
    """Note in one action that certificates were printed, saved, drafted or sent.

    `sha256` is the hash of the one file they are in, or of each one's own file by certificate id.
    """
    if event not in RECORDED:
        raise ValueError(f"{event} is no event to be noted by itself")
    if not certificate_ids:
        raise Refused("No certificate was chosen. Nothing was noted.")
    hashes = sha256 if isinstance(sha256, Mapping) else dict.fromkeys(certificate_ids, sha256)
    chosen = len(set(certificate_ids))
    what = "1 certificate was" if chosen == 1 else f"{chosen} certificates were"
    with desk.action(f"Note that {what} {event}", "certificate") as session:
        session.add_all(
            line(desk, number, event, note, hashes.get(number))
            for number in sorted(set(certificate_ids))
        )


def line(
    desk: Desk,
    certificate_id: int,
    event: CertificateEvent,
    note: str = "",
    sha256: str | None = None,
) -> CertificateLine:
    """One line of the register at this moment, to be added within an action."""
    return CertificateLine(
        certificate_id=certificate_id, event=event, at=desk.now(), note=note.strip(), sha256=sha256
    )


def withdraw(desk: Desk, certificate_id: int, reason: str) -> None:
    """Let a certificate count no longer; its number stays taken.

    Raises Refused without a reason, or where it does not count already.
    """
    why = with_reason(reason)
    with desk.reading() as session:
        number = session.get_one(Certificate, certificate_id).number
    with desk.action(f"Withdraw certificate {number}", "certificate") as session:
        certificate = session.get_one(Certificate, certificate_id)
        require_valid(certificate)
        certificate.state = CertificateState.WITHDRAWN
        session.add(line(desk, certificate_id, CertificateEvent.WITHDRAWN, why))


def with_reason(reason: str) -> str:
    """The reason, tidy; raises Refused where there is none."""
    if not reason.strip():
        raise Refused("The register needs a reason. Nothing was changed; write one down.")
    return reason.strip()


def require_valid(certificate: Certificate) -> None:
    """Raise Refused where a certificate counts no longer."""
    if certificate.state is not CertificateState.ISSUED:
        raise Refused(
            f"Certificate {certificate.number} is {certificate.state} already. Nothing was changed."
        )
