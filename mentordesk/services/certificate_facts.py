"""What is printed on certificates: the facts as they are now, and as the register keeps them."""

from collections.abc import Collection, Sequence
from dataclasses import asdict, dataclass
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentordesk.documents.designs import Design
from mentordesk.documents.facts import CertificateFacts
from mentordesk.documents.making import FIRST
from mentordesk.domain.people import Role, tidy
from mentordesk.domain.refusals import Refused
from mentordesk.services.certificate_conditions import Participation
from mentordesk.services.certificate_settings import CertificateSettings
from mentordesk.services.local_days import programme_zone
from mentordesk.services.own_designs import read_version
from mentordesk.services.participation import participation
from mentordesk.services.programmes import read_scheme_of
from mentordesk.storage.desk import Desk
from mentordesk.storage.models.applications import Application
from mentordesk.storage.models.certificates import Certificate
from mentordesk.storage.models.intakes import Intake
from mentordesk.storage.models.people import Person

NOT_ISSUED = "not issued yet"
"""What stands where the number will be, before there is one."""


@dataclass(frozen=True, slots=True)
class Subject:
    """Whose certificate it is: the application and the name as it is printed."""

    application_id: int
    role: Role
    name: str
    intake: Intake


def read_subjects(session: Session, application_ids: Collection[int]) -> list[Subject]:
    """Whose certificates they would be: mentees first, by name; one query and one an intake."""
    rows = session.execute(
        select(
            Application.id,
            Application.role,
            Application.intake_id,
            Person.certificate_name,
            Person.full_name,
        )
        .join(Person, Person.id == Application.person_id)
        .where(Application.id.in_(application_ids))
    ).all()
    found = [
        Subject(number, role, printed_name(own, full), session.get_one(Intake, intake_id))
        for number, role, intake_id, own, full in rows
    ]
    return sorted(found, key=lambda s: (s.role, s.name.casefold(), s.application_id))


def printed_name(certificate_name: str | None, full_name: str) -> str:
    """The name as the person wishes it on a certificate, else the full name."""
    return tidy(certificate_name or "") or tidy(full_name)


def facts_for(
    session: Session, subjects: Sequence[Subject], settings: CertificateSettings, today: date
) -> list[CertificateFacts]:
    """What would be printed now for each of them, in their order; the number is still open."""
    scheme = read_scheme_of(session)
    did: dict[int, Participation] = {}
    for intake_id in {subject.intake.id for subject in subjects}:
        did |= participation(session, intake_id)
    found = []
    for subject in subjects:
        year = did.get(subject.application_id, Participation())
        has_hours = settings.with_hours and year.hours > 0
        found.append(
            CertificateFacts(
                number=NOT_ISSUED,
                name=subject.name,
                role=str(subject.role),
                title=settings.title(subject.role),
                scheme=scheme.name,
                organisation=scheme.organisation or scheme.name,
                starts=subject.intake.starts,
                ends=subject.intake.ends,
                issued_on=settings.issued_on or today,
                wording=settings.wording(subject.role, hours=has_hours),
                hours=year.hours if has_hours else None,
                webinars=year.webinars if settings.with_hours and year.webinars else None,
                signatories=settings.signatories,
                language=settings.language,
                paper=settings.paper,
                intake=subject.intake.name,
            )
        )
    return found


def preview_facts(
    desk: Desk, application_ids: Collection[int], settings: CertificateSettings
) -> tuple[CertificateFacts, ...]:
    """What would be printed for applications if it were issued now: mentees first, by name."""
    with desk.reading() as session:
        today = desk.now().astimezone(programme_zone(session)).date()
        subjects = read_subjects(session, application_ids)
        return tuple(facts_for(session, subjects, settings, today))


def frozen(facts: CertificateFacts) -> dict[str, Any]:
    """The facts as the register keeps them: JSON with ISO days."""
    return {
        key: value.isoformat() if isinstance(value, date) else value
        for key, value in asdict(facts).items()
    }


def thawed(kept: dict[str, Any]) -> CertificateFacts:
    """The facts as they were when they were frozen."""
    days = {key: date.fromisoformat(kept[key]) for key in ("starts", "ends", "issued_on")}
    signatories = tuple((name, title) for name, title in kept["signatories"])
    # Those issued before there were two ways say nothing of it.
    own = {"signatories": signatories, "making": kept.get("making", FIRST)}
    return CertificateFacts(**kept | days | own)


def facts_of(
    desk: Desk, certificate_ids: Collection[int]
) -> tuple[tuple[CertificateFacts, ...], str]:
    """The frozen facts of certificates in the order of the register, and their design's name.

    A book of them is byte for byte the first print. Raises Refused where none was chosen, where
    they have several designs, or where this program no longer has the design as it was.
    """
    with desk.reading() as session:
        rows = session.scalars(
            select(Certificate).where(Certificate.id.in_(certificate_ids)).order_by(Certificate.id)
        ).all()
        for row in rows:
            design_of(session, row)
    if not rows:
        raise Refused("No certificate was chosen. Nothing was printed; choose one in the list.")
    if len({row.design for row in rows}) > 1:
        raise Refused(
            "The certificates chosen have several designs. Nothing was printed; "
            "choose those of one design at a time."
        )
    return tuple(thawed(row.facts) for row in rows), rows[0].design


def design_of(session: Session, certificate: Certificate) -> Design:
    """The design a certificate was issued on; raises Refused where it is no longer here."""
    design = read_version(session, certificate.design, certificate.design_version)
    if design is None:
        raise Refused(
            f"Certificate {certificate.number} was printed with version "
            f"{certificate.design_version} of the design {certificate.design}, and this program "
            "has another version. Nothing was printed; use the saved file, or replace it."
        )
    return design
