"""Lists of an export that only show: hours, certificates, cases."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select

from mentordesk.services.cases import CaseRow, load_cases
from mentordesk.services.hours import HoursRow, load_hours
from mentordesk.services.own_lists.columns import ListColumn, OwnList
from mentordesk.storage.desk import Desk
from mentordesk.storage.models.applications import Application
from mentordesk.storage.models.certificates import Certificate
from mentordesk.storage.models.people import Person


@dataclass(frozen=True, slots=True)
class ListedCertificate:
    """One certificate with whom it was issued to."""

    certificate: Certificate
    name: str
    role: str


def load_certificate_list(desk: Desk, intake_id: int) -> Sequence[ListedCertificate]:
    """Every certificate of an intake by its number; one query."""
    query = (
        select(Certificate, Person.full_name, Application.role)
        .join(Application, Application.id == Certificate.application_id)
        .join(Person, Person.id == Application.person_id)
        .where(Application.intake_id == intake_id)
        .order_by(Certificate.number)
    )
    with desk.reading() as session:
        rows = session.execute(query)
        return [ListedCertificate(one, name, str(role)) for one, name, role in rows]


HOURS: OwnList[HoursRow] = OwnList(
    "hours",
    "Hours",
    (
        ListColumn("Participant", lambda row: row.name),
        ListColumn("As", lambda row: str(row.role)),
        ListColumn("Contact", lambda row: row.contact),
        ListColumn("Preparation", lambda row: row.preparation),
        ListColumn("Webinars", lambda row: row.webinar),
        ListColumn("Total", lambda row: row.total),
        ListColumn("Expected by now", lambda row: row.expected),
        ListColumn("Promised a month", lambda row: row.promised),
    ),
    load_hours,
    lambda row: row.application_id,
    lambda row: row.name,
    "is added up from meetings and events; edit the sheets Contacts and Attendance",
    "Hours are added up from meetings and events; nothing of this row was imported.",
)
CERTIFICATES: OwnList[ListedCertificate] = OwnList(
    "certificate",
    "Certificates",
    (
        ListColumn("Number", lambda one: one.certificate.number),
        ListColumn("Issued to", lambda one: one.name),
        ListColumn("As", lambda one: one.role),
        ListColumn("State", lambda one: str(one.certificate.state)),
        ListColumn("Issued on", lambda one: one.certificate.issued_on),
        ListColumn("Design", lambda one: one.certificate.design),
        ListColumn("Given in spite of", lambda one: one.certificate.override_reason),
    ),
    load_certificate_list,
    lambda one: one.certificate.id,
    lambda one: f"{one.certificate.number}, {one.name}",
    "of a certificate stands in the register; withdraw or replace it on the Certificates tab",
    "Certificates are issued on the Certificates tab; nothing of this row was imported.",
)
CASES: OwnList[CaseRow] = OwnList(
    "case",
    "Cases",
    (
        ListColumn("Mentee", lambda case: case.mentee),
        ListColumn("Mentor", lambda case: case.mentor),
        ListColumn("Opened", lambda case: case.opened_on),
        ListColumn("Channel", lambda case: case.channel),
        ListColumn("About", lambda case: case.category),
        ListColumn("What was done", lambda case: "; ".join(case.actions)),
        ListColumn("Outcome", lambda case: case.outcome),
        ListColumn("Follow up", lambda case: case.follow_up_on),
        ListColumn("Closed", lambda case: case.closed_on),
    ),
    load_cases,
    lambda case: case.case_id,
    lambda case: f"{case.mentee} with {case.mentor}",
    "of a case is changed on the Pairs tab",
    "A case is opened on the Pairs tab; nothing of this row was imported.",
)
