"""Applications: opening one for a person, its checklist, its documents and where it stands."""

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentordesk.domain.applications import (
    TICKED_BY,
    USUAL_ELIGIBILITY,
    ApplicationState,
    Check,
    CheckItem,
    CheckState,
    DocumentKind,
    Eligibility,
    checked_state,
    require_move,
)
from mentordesk.domain.intakes import is_late
from mentordesk.domain.people import Membership, Role, tidy
from mentordesk.services.answers import Value, add_address, in_parts
from mentordesk.services.checklists import Career, implied_checks
from mentordesk.storage.models.applications import (
    Application,
    CheckLine,
    Document,
    FileContent,
    Source,
)
from mentordesk.storage.models.intakes import Intake
from mentordesk.storage.models.people import Person
from mentordesk.storage.models.settings import Setting, VocabularyOption

ELIGIBILITY = "eligibility"
"""The setting that holds what the programme asks of each role (domain.applications)."""


@dataclass(frozen=True, slots=True)
class ArrivedFile:
    """A file that came with an application, with the kind it was taken for."""

    name: str
    content: bytes
    kind: DocumentKind
    media_type: str | None = None

    @property
    def sha256(self) -> str:
        """The hash that names the bytes."""
        return hashlib.sha256(self.content).hexdigest()


def add_person(session: Session, name: str, email: str | None, member_no: str | None) -> Person:
    """A new person; who is the same person is decided before (import, the coordinator)."""
    person = Person(
        full_name=tidy(name),
        email=email,
        member_no=member_no,
        membership=Membership.UNKNOWN,
    )
    session.add(person)
    session.flush()
    if email:
        add_address(session, person, email)
    return person


def open_application(
    session: Session, intake_id: int, person: Person, role: Role, received_at: datetime
) -> Application:
    """The application of a person in a role in an intake; a new one where there is none yet.

    A late one is flagged, never dropped.
    """
    return open_all(session, intake_id, [Wanted(person, role, received_at)])[0]


@dataclass(frozen=True, slots=True)
class Wanted:
    """An application that is to be there; a new one begins with these values of its columns."""

    person: Person
    role: Role
    received_at: datetime
    values: dict[str, Value] = field(default_factory=dict)


def open_all(session: Session, intake_id: int, wanted: Sequence[Wanted]) -> list[Application]:
    """The applications wanted, in that order, by a few statements whatever their number.

    The people must have been flushed.
    """
    there: dict[tuple[int, Role], Application] = {}
    for ids in in_parts(one.person.id for one in wanted):
        found = select(Application).where(
            Application.intake_id == intake_id, Application.person_id.in_(ids)
        )
        there.update({(a.person_id, a.role): a for a in session.scalars(found)})
    closes = session.get_one(Intake, intake_id).closes
    zone = session.get_one(Setting, "time_zone").value
    opened = []
    for one in wanted:
        place = (one.person.id, one.role)
        if place not in there:
            there[place] = Application(
                intake_id=intake_id,
                person_id=one.person.id,
                role=one.role,
                standing=ApplicationState.RECEIVED,
                received_at=one.received_at,
                late=is_late(one.received_at, closes, zone),
                places=1,
                **one.values,
            )
            count_places(there[place])
            session.add(there[place])
        opened.append(there[place])
    session.flush()
    return opened


def count_places(application: Application) -> None:
    """Set a mentor's places from the capacity answered: 1 unless a sensible number was given."""
    if application.role is Role.MENTOR and application.capacity is not None:
        application.places = places_for(application.role, application.capacity)


def places_for(role: Role, capacity: Any) -> int:
    """The places a role and an answered capacity give: 0 to 20 for a mentor, else 1."""
    if role is not Role.MENTOR or capacity is None:
        return 1
    return max(0, min(20, int(capacity)))


def file_document(
    session: Session, application: Application, arrived: ArrivedFile, source: Source, at: datetime
) -> Document:
    """File a document to an application by its content and tick its item; the same file once."""
    digest = arrived.sha256
    known = session.scalar(
        select(Document).where(Document.application_id == application.id, Document.sha256 == digest)
    )
    if known is not None:
        return known
    if session.get(FileContent, digest) is None:
        session.add(FileContent(sha256=digest, content=arrived.content))
        session.flush()
    document = Document(
        application_id=application.id,
        kind=arrived.kind,
        name=arrived.name,
        media_type=arrived.media_type,
        size=len(arrived.content),
        sha256=digest,
        source_id=source.id,
        filed_at=at,
    )
    session.add(document)
    session.flush()
    item = TICKED_BY.get(arrived.kind)
    if item is not None:
        set_check(session, application, Check(item, CheckState.DONE, arrived.name), document.id)
    return document


def set_check(
    session: Session, application: Application, check: Check, document_id: int | None = None
) -> None:
    """Set one line of an application's checklist."""
    line = session.scalar(
        select(CheckLine).where(
            CheckLine.application_id == application.id, CheckLine.item == check.item
        )
    )
    if line is None:
        line = CheckLine(application_id=application.id, item=check.item)
        session.add(line)
    line.state, line.reason, line.document_id = check.state, check.reason, document_id
    session.flush()


def set_checks_once(session: Session, checks: Iterable[tuple[Application, Check]]) -> None:
    """Tick lines that nobody has ticked or waived yet; what stands there stays."""
    wanted = list(checks)
    lines = {
        (line.application_id, line.item): line
        for line in _lines(session, (application for application, _ in wanted))
    }
    for application, check in wanted:
        place = (application.id, check.item)
        line = lines.get(place)
        if line is None:
            line = lines[place] = CheckLine(application_id=application.id, item=check.item)
            session.add(line)
        elif line.state is not CheckState.MISSING:
            continue
        line.state, line.reason, line.document_id = check.state, check.reason, None
    session.flush()


def _lines(session: Session, applications: Iterable[Application]) -> list[CheckLine]:
    """The lines that were set of some applications' checklists."""
    found: list[CheckLine] = []
    for ids in in_parts(application.id for application in applications):
        found.extend(session.scalars(select(CheckLine).where(CheckLine.application_id.in_(ids))))
    return found


def checklist(session: Session, application: Application) -> tuple[Check, ...]:
    """The whole checklist: what was ticked or waived, and what answers and membership imply."""
    lines = {
        line.item: Check(line.item, line.state, line.reason)
        for line in session.scalars(
            select(CheckLine).where(CheckLine.application_id == application.id)
        )
    }
    person = session.get_one(Person, application.person_id)
    return implied_checks(application, person, lines, read_career(session))


def read_career(session: Session) -> Career:
    """What eligibility goes by: the programme's career stages, and what it asks of each role."""
    rows = session.execute(
        select(VocabularyOption.text, VocabularyOption.rank).where(
            VocabularyOption.vocabulary == "career_stage"
        )
    )
    kept = session.get(Setting, ELIGIBILITY)
    return Career(dict(rows.all()), Eligibility(**kept.value) if kept else USUAL_ELIGIBILITY)


def settle(session: Session, application: Application) -> None:
    """Let an application that is being checked stand where its checklist puts it."""
    settle_all(session, [application])


def settle_all(session: Session, applications: Sequence[Application]) -> None:
    """Let applications stand where their checklists put them, by a few statements."""
    lines: dict[int, dict[CheckItem, Check]] = defaultdict(dict)
    for line in _lines(session, applications):
        lines[line.application_id][line.item] = Check(line.item, line.state, line.reason)
    people: dict[int, Person] = {}
    for ids in in_parts(application.person_id for application in applications):
        found = session.scalars(select(Person).where(Person.id.in_(ids)))
        people.update({person.id: person for person in found})
    career = read_career(session)
    for application in applications:
        person = people[application.person_id]
        checks = implied_checks(application, person, lines[application.id], career)
        application.standing = checked_state(application.standing, checks)


def move(application: Application, wanted: ApplicationState, reason: str | None = None) -> None:
    """Let an application stand elsewhere; raises Refused where that move is not allowed."""
    require_move(application.standing, wanted)
    application.standing, application.standing_reason = wanted, reason
