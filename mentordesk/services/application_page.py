"""One application in full: answers with their origin, earlier ones, documents, other roles."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentordesk.domain.applications import ApplicationState, Check, DocumentKind
from mentordesk.domain.fields import BY_KEY, FIELDS, Field
from mentordesk.domain.intakes import Stage
from mentordesk.domain.office_clock import in_office
from mentordesk.domain.people import Membership, Role
from mentordesk.services import applications
from mentordesk.services.answers import Value, from_json
from mentordesk.services.local_days import programme_zone
from mentordesk.storage.desk import Desk
from mentordesk.storage.models.applications import Answer, Application, Document, Source
from mentordesk.storage.models.intakes import Intake
from mentordesk.storage.models.people import Person, PersonEmail


@dataclass(frozen=True, slots=True)
class Origin:
    """Where an answer came from: the source's name, and the place within it."""

    source: str
    kind: str
    sheet: str | None
    row: int | None
    cell: str | None
    given_at: datetime

    def sentence(self) -> str:
        """The origin in words: "July.xlsx, sheet Mentees, row 5, cell C5"."""
        parts = [self.source]
        if self.sheet:
            parts.append(f"sheet {self.sheet}")
        if self.cell:
            parts.append(f"cell {self.cell}")
        elif self.row:
            parts.append(f"row {self.row}")
        return ", ".join(parts)


@dataclass(frozen=True, slots=True)
class AnswerRow:
    """One answer: a known field's or a kept header's, its value, its raw text and its origin."""

    key: str
    label: str
    known: bool
    value: Value
    raw: str | None
    issue: str | None
    origin: Origin
    earlier: tuple["AnswerRow", ...] = ()


@dataclass(frozen=True, slots=True)
class DocumentRow:
    """One file that came with the application; `size` in bytes."""

    document_id: int
    name: str
    kind: DocumentKind
    size: int
    origin: str
    filed_at: datetime


@dataclass(frozen=True, slots=True)
class RoleRow:
    """The part the same person took in some intake."""

    application_id: int
    intake: str
    stage: Stage
    role: Role
    standing: ApplicationState


@dataclass(frozen=True, slots=True)
class ApplicationPage:
    """Everything about one application."""

    application_id: int
    person_id: int
    intake_id: int
    name: str
    former_names: tuple[str, ...]
    addresses: tuple[str, ...]
    membership: Membership
    role: Role
    standing: ApplicationState
    standing_reason: str
    received: datetime
    late: bool
    places: int
    checks: tuple[Check, ...]
    answers: tuple[AnswerRow, ...]
    others: tuple[AnswerRow, ...]
    documents: tuple[DocumentRow, ...]
    roles: tuple[RoleRow, ...]


def load_application(desk: Desk, application_id: int) -> ApplicationPage:
    """Read one application in full."""
    with desk.reading() as session:
        application = session.get_one(Application, application_id)
        person = session.get_one(Person, application.person_id)
        known, others = _answers(session, application)
        return ApplicationPage(
            application_id=application.id,
            person_id=person.id,
            intake_id=application.intake_id,
            name=person.full_name,
            former_names=person.former_names or (),
            addresses=_addresses(session, person),
            membership=person.membership,
            role=application.role,
            standing=application.standing,
            standing_reason=application.standing_reason or "",
            received=in_office(application.received_at, programme_zone(session)),
            late=application.late,
            places=application.places,
            checks=applications.checklist(session, application),
            answers=known,
            others=others,
            documents=_documents(session, application.id),
            roles=_roles(session, person.id),
        )


def _addresses(session: Session, person: Person) -> tuple[str, ...]:
    rows = session.scalars(
        select(PersonEmail.address)
        .where(PersonEmail.person_id == person.id)
        .order_by(PersonEmail.id)
    )
    return tuple(rows)


def _answers(
    session: Session, application: Application
) -> tuple[tuple[AnswerRow, ...], tuple[AnswerRow, ...]]:
    groups: dict[tuple[bool, str], list[tuple[Answer, Source]]] = {}
    for answer, source in session.execute(
        select(Answer, Source)
        .join(Source, Source.id == Answer.source_id)
        .where(Answer.application_id == application.id)
        .order_by(Answer.id.desc())
    ):
        asked = answer.known and answer.field in BY_KEY  # of a spoilt file, what nobody asks
        groups.setdefault((asked, answer.field), []).append((answer, source))
    places = {field.key: place for place, field in enumerate(FIELDS)}
    known = sorted((key for is_known, key in groups if is_known), key=lambda key: places[key])
    others = [key for is_known, key in groups if not is_known]
    return (
        tuple(_newest(groups[True, key], BY_KEY[key]) for key in known),
        tuple(_newest(groups[False, key], None) for key in reversed(others)),
    )


def _newest(rows: Iterable[tuple[Answer, Source]], field: Field | None) -> AnswerRow:
    ordered = sorted(rows, key=lambda pair: (not pair[0].current, -pair[0].id))
    earlier = tuple(_answer(answer, source, field) for answer, source in ordered[1:])
    return _answer(*ordered[0], field, earlier)


def _answer(
    answer: Answer, source: Source, field: Field | None, earlier: tuple[AnswerRow, ...] = ()
) -> AnswerRow:
    origin = Origin(
        source.name, source.kind, answer.sheet, answer.row, answer.cell, answer.given_at
    )
    return AnswerRow(
        key=answer.field,
        label=field.label if field else answer.field,
        known=answer.known,
        value=from_json(field, answer.value) if field else answer.value,
        raw=answer.raw,
        issue=answer.issue,
        origin=origin,
        earlier=earlier,
    )


def _documents(session: Session, application_id: int) -> tuple[DocumentRow, ...]:
    rows = session.execute(
        select(Document, Source)
        .join(Source, Source.id == Document.source_id)
        .where(Document.application_id == application_id)
        .order_by(Document.id)
    )
    return tuple(
        DocumentRow(d.id, d.name, d.kind, d.size, source.name, d.filed_at) for d, source in rows
    )


def _roles(session: Session, person_id: int) -> tuple[RoleRow, ...]:
    rows = session.execute(
        select(Application, Intake)
        .join(Intake, Intake.id == Application.intake_id)
        .where(Application.person_id == person_id)
        .order_by(Intake.starts.desc(), Application.role)
    )
    return tuple(RoleRow(a.id, intake.name, intake.stage, a.role, a.standing) for a, intake in rows)
