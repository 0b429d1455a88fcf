"""The certificates of an intake: who may have one and why not, and who has one already."""

from dataclasses import dataclass
from datetime import date
from zoneinfo import ZoneInfo

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from mentordesk.domain.applications import ApplicationState
from mentordesk.domain.people import Role
from mentordesk.domain.year import CertificateEvent, CertificateState
from mentordesk.services.certificate_conditions import (
    Participation,
    Shortfall,
    conditions_of,
    shortfalls,
)
from mentordesk.services.certificate_facts import printed_name
from mentordesk.services.local_days import day_of, programme_zone
from mentordesk.services.participation import participation
from mentordesk.services.signing.sealing import too_long_for_codes
from mentordesk.storage.desk import Desk
from mentordesk.storage.models.applications import Application
from mentordesk.storage.models.certificates import Certificate, CertificateLine
from mentordesk.storage.models.intakes import Intake
from mentordesk.storage.models.people import Person

_LEFT = frozenset(
    {
        ApplicationState.WITHDRAWN,
        ApplicationState.DECLINED,
        ApplicationState.CARRIED_FORWARD,
        ApplicationState.UNMATCHED,
    }
)
_NOTHING = (None, None, None, None, None)
"""In the place of a certificate, where there is none."""
_TOO_LONG = Shortfall(
    "The name and the scheme's name are too long for a QR code; enter a shorter name for the "
    "certificate, or make the address of the verification page shorter.",
    "Name too long",
)
_ON_PAPER = (CertificateEvent.PRINTED, CertificateEvent.SAVED)


@dataclass(frozen=True, slots=True)
class CertificateRow:
    """One application: whether it may have a certificate, and the one it has.

    The certificate is the valid one, else the last one that was withdrawn; `printed_on` is the day
    it was last printed or saved.
    """

    application_id: int
    person_id: int
    name: str
    role: Role
    hours: float
    webinars: int
    ready: bool
    why_not: tuple[str, ...]
    certificate_id: int | None = None
    number: str | None = None
    state: CertificateState | None = None
    printed_on: date | None = None
    design: str | None = None
    short: str = ""
    """What is missing first, in a word or two; empty where one may be issued."""

    @property
    def has_valid(self) -> bool:
        """Whether there is a certificate that counts."""
        return self.state is CertificateState.ISSUED


def load_certificates(desk: Desk, intake_id: int) -> tuple[CertificateRow, ...]:
    """Everybody who takes part, or has a certificate: mentees first, by name; nine queries."""
    with desk.reading() as session:
        zone = programme_zone(session)
        intake = session.get_one(Intake, intake_id)
        asked = conditions_of(intake)
        did = participation(session, intake_id)
        issued = _certificates(session, intake_id, zone)
        found = session.execute(
            select(
                Application.id,
                Application.person_id,
                Application.role,
                Application.standing,
                Person.certificate_name,
                Person.full_name,
            )
            .join(Person, Person.id == Application.person_id)
            .where(Application.intake_id == intake_id)
        ).all()
        names = {
            number: (printed_name(own, full), role, did.get(number, Participation()).hours)
            for number, _, role, _, own, full in found
        }
        too_long = too_long_for_codes(session, intake, names) - issued.keys()
    rows = []
    for number, person_id, role, standing, _own, _full in found:
        year = did.get(number, Participation())
        if standing in _LEFT and not year.pairs and number not in issued:
            continue
        missing = [*shortfalls(asked, year), *([_TOO_LONG] if number in too_long else [])]
        certificate_id, its_number, state, printed_on, design = issued.get(number, _NOTHING)
        rows.append(
            CertificateRow(
                number,
                person_id,
                names[number][0],
                role,
                year.hours,
                year.webinars,
                not missing,
                tuple(one.sentence for one in missing),
                certificate_id,
                its_number,
                state,
                printed_on,
                design,
                short=missing[0].short if missing else "",
            )
        )
    return tuple(sorted(rows, key=lambda r: (r.role, r.name.casefold(), r.application_id)))


def _certificates(
    session: Session, intake_id: int, zone: ZoneInfo
) -> dict[int, tuple[int, str, CertificateState, date | None, str]]:
    """By application: id, number, state, day of the last print and design of the one to show."""
    printed = (
        select(CertificateLine.certificate_id, func.max(CertificateLine.at).label("at"))
        .where(CertificateLine.event.in_(_ON_PAPER))
        .group_by(CertificateLine.certificate_id)
        .subquery()
    )
    rows = session.execute(
        select(
            Certificate.application_id,
            Certificate.id,
            Certificate.number,
            Certificate.state,
            printed.c.at,
            Certificate.design,
        )
        .join(Application, Application.id == Certificate.application_id)
        .outerjoin(printed, printed.c.certificate_id == Certificate.id)
        .where(Application.intake_id == intake_id)
        # A later row takes the place of an earlier one, and a valid one that of any other.
        .order_by(Certificate.state == CertificateState.ISSUED, Certificate.id)
    )
    return {
        application_id: (number, name, state, day_of(at, zone), design)
        for application_id, number, name, state, at, design in rows
    }
