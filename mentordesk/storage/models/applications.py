"""Applications: who applied as what, every answer with its provenance, files and the checklist."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import (
    REAL,
    CheckConstraint,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    UniqueConstraint,
    text,
)
from sqlalchemy.orm import Mapped, mapped_column

from mentordesk.domain.applications import ApplicationState, CheckItem, CheckState, DocumentKind
from mentordesk.domain.people import Role
from mentordesk.storage.models.base import (
    STRICT,
    STRICT_NUMBERED,
    UNTRACKED,
    Base,
    Numbered,
    one_of,
)
from mentordesk.storage.types import Json, Named, WrittenMoment


class Application(Numbered, Base):
    """One person in one role in one intake. Columns named like a field hold its current answer.

    `standing` is where the application stands; `state` is the applicant's state or region. `places`
    is how many mentees the coordinator counts on (1 for a mentee); `capacity` what was answered.
    The two wide unique keys are what a pair's foreign keys point at (invariants 2 and 3).
    """

    __tablename__ = "application"
    __table_args__ = (
        UniqueConstraint("intake_id", "person_id", "role"),
        UniqueConstraint("id", "role"),
        UniqueConstraint("id", "intake_id", "role", "person_id"),
        UniqueConstraint("id", "intake_id", "role", "person_id", "places"),
        CheckConstraint("places BETWEEN 0 AND 20", name="places_sensible"),
        CheckConstraint("role = 'mentor' OR places = 1", name="mentee_has_one_place"),
        one_of("role", Role),
        one_of("standing", ApplicationState),
        Index("ix_application_person", "person_id"),
        STRICT_NUMBERED,
    )

    intake_id: Mapped[int] = mapped_column(ForeignKey("intake.id"))
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"))
    role: Mapped[Role] = mapped_column(Named(Role))
    standing: Mapped[ApplicationState] = mapped_column(Named(ApplicationState))
    standing_reason: Mapped[str | None]
    received_at: Mapped[datetime]
    late: Mapped[bool]
    places: Mapped[int] = mapped_column(Integer)
    carried_from_id: Mapped[int | None] = mapped_column(ForeignKey("application.id"))
    city: Mapped[str | None]
    state: Mapped[str | None]
    postcode: Mapped[str | None]
    country: Mapped[str | None]
    time_zone: Mapped[str | None]
    employer: Mapped[str | None]
    job_title: Mapped[str | None]
    sector: Mapped[str | None]
    sectors_worked: Mapped[tuple[str, ...] | None]
    sectors_wanted: Mapped[tuple[str, ...] | None]
    years_experience: Mapped[float | None] = mapped_column(REAL)
    career_stage: Mapped[str | None]
    qualification: Mapped[str | None]
    areas: Mapped[tuple[str, ...] | None]
    goals: Mapped[str | None]
    offer: Mapped[str | None]
    biography: Mapped[str | None]
    contact_modes: Mapped[tuple[str, ...] | None]
    in_person_only: Mapped[bool | None]
    location_pref: Mapped[str | None]
    times: Mapped[tuple[str, ...] | None]
    languages: Mapped[tuple[str, ...] | None]
    hours_per_month: Mapped[float | None] = mapped_column(REAL)
    capacity: Mapped[float | None] = mapped_column(REAL)
    previous_participation: Mapped[bool | None]
    requested_partner: Mapped[str | None]
    avoid: Mapped[str | None]
    line_manager: Mapped[str | None]
    access_needs: Mapped[str | None]
    fee_payer: Mapped[str | None]
    purchase_order: Mapped[str | None]
    code_agreed: Mapped[bool | None]
    share_agreed: Mapped[bool | None]
    quote_agreed: Mapped[bool | None]
    signed_on: Mapped[date | None]
    submitted_at: Mapped[datetime | None] = mapped_column(WrittenMoment)
    comments: Mapped[str | None]


class Source(Numbered, Base):
    """Where answers came from: a file, a message, or the coordinator's own hand.

    `kind` is file, message, coordinator or demonstration; `inside_id` the message a file was in.
    """

    __tablename__ = "source"
    __table_args__ = (
        CheckConstraint(
            "kind IN ('file', 'message', 'coordinator', 'demonstration')", name="kind_known"
        ),
        Index("ix_source_sha256", "sha256"),
        STRICT_NUMBERED,
    )

    kind: Mapped[str]
    name: Mapped[str]
    sha256: Mapped[str | None]
    message_id: Mapped[str | None]
    sender: Mapped[str | None]
    subject: Mapped[str | None]
    sent_at: Mapped[datetime | None]
    inside_id: Mapped[int | None] = mapped_column(ForeignKey("source.id"))
    intake_id: Mapped[int | None] = mapped_column(ForeignKey("intake.id"))
    recorded_at: Mapped[datetime]
    notes: Mapped[Any] = mapped_column(Json, nullable=True)


class Answer(Numbered, Base):
    """One answer and where it came from; earlier answers stay, `current` marks the one that counts.

    `field` is a field's key, or where `known` is false the header of a column that is only kept.
    `value` is the answer as JSON, `raw` the text that stood in the cell.
    """

    __tablename__ = "answer"
    __table_args__ = (
        Index(
            "uq_answer_current",
            "application_id",
            "known",
            "field",
            unique=True,
            sqlite_where=text("current = 1"),
            postgresql_where=text("current = 1"),
        ),
        Index("ix_answer_source", "source_id"),
        STRICT_NUMBERED,
    )

    application_id: Mapped[int] = mapped_column(ForeignKey("application.id"))
    field: Mapped[str]
    known: Mapped[bool]
    value: Mapped[Any] = mapped_column(Json, nullable=True)
    raw: Mapped[str | None]
    source_id: Mapped[int] = mapped_column(ForeignKey("source.id"))
    sheet: Mapped[str | None]
    row: Mapped[int | None] = mapped_column(Integer)
    cell: Mapped[str | None]
    issue: Mapped[str | None]
    given_at: Mapped[datetime]
    current: Mapped[bool]


class FileContent(Base):
    """The bytes of files by their hash. Rows are only added; compacting drops unused ones."""

    __tablename__ = "file_content"
    __table_args__ = (STRICT | {"info": {UNTRACKED: True}},)

    sha256: Mapped[str] = mapped_column(primary_key=True)
    content: Mapped[bytes] = mapped_column(LargeBinary)


class Document(Numbered, Base):
    """A file that came with an application; its bytes are in file_content."""

    __tablename__ = "document"
    __table_args__ = (
        UniqueConstraint("application_id", "sha256"),
        one_of("kind", DocumentKind),
        STRICT_NUMBERED,
    )

    application_id: Mapped[int] = mapped_column(ForeignKey("application.id"))
    kind: Mapped[DocumentKind] = mapped_column(Named(DocumentKind))
    name: Mapped[str]
    media_type: Mapped[str | None]
    size: Mapped[int] = mapped_column(Integer)
    sha256: Mapped[str] = mapped_column(ForeignKey("file_content.sha256"))
    source_id: Mapped[int] = mapped_column(ForeignKey("source.id"))
    filed_at: Mapped[datetime]


class CheckLine(Numbered, Base):
    """One item of an application's checklist, ticked or waived with a reason."""

    __tablename__ = "check_line"
    __table_args__ = (
        UniqueConstraint("application_id", "item"),
        CheckConstraint("state <> 'waived' OR reason <> ''", name="waived_with_reason"),
        one_of("item", CheckItem),
        one_of("state", CheckState),
        STRICT_NUMBERED,
    )

    application_id: Mapped[int] = mapped_column(ForeignKey("application.id"))
    item: Mapped[CheckItem] = mapped_column(Named(CheckItem))
    state: Mapped[CheckState] = mapped_column(Named(CheckState))
    reason: Mapped[str]
    document_id: Mapped[int | None] = mapped_column(ForeignKey("document.id"))
