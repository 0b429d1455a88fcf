"""Letters, resources, surveys and quotes: what goes out to people and what comes back."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, Index, Integer, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from mentordesk.domain.year import LetterState
from mentordesk.storage.models.base import STRICT_NUMBERED, Base, Numbered, one_of
from mentordesk.storage.types import Json, Named


class Letter(Numbered, Base):
    """A message drafted for one recipient from a template; nothing leaves by itself.

    `address` is where it goes, frozen when it is drafted; `attempted_at` is written and safe before
    a word is said to a mail server, so that a letter of unknown fate is never sent twice.
    """

    __tablename__ = "letter"
    __table_args__ = (
        UniqueConstraint("message_id"),
        one_of("state", LetterState),
        Index("ix_letter_person", "person_id"),
        STRICT_NUMBERED,
    )

    intake_id: Mapped[int] = mapped_column(ForeignKey("intake.id"))
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"))
    application_id: Mapped[int | None] = mapped_column(ForeignKey("application.id"))
    event_id: Mapped[int | None] = mapped_column(ForeignKey("event.id"))
    address: Mapped[str | None]
    template: Mapped[str]
    subject: Mapped[str]
    body: Mapped[str]
    message_id: Mapped[str]
    state: Mapped[LetterState] = mapped_column(Named(LetterState))
    drafted_at: Mapped[datetime]
    queued_at: Mapped[datetime | None]
    attempted_at: Mapped[datetime | None]
    sent_at: Mapped[datetime | None]
    failure: Mapped[str | None]


class LetterFile(Numbered, Base):
    """A file that goes with a letter; its bytes are in file_content."""

    __tablename__ = "letter_file"
    __table_args__ = (UniqueConstraint("letter_id", "name"), STRICT_NUMBERED)

    letter_id: Mapped[int] = mapped_column(ForeignKey("letter.id"))
    name: Mapped[str]
    media_type: Mapped[str]
    sha256: Mapped[str] = mapped_column(ForeignKey("file_content.sha256"))


class Resource(Numbered, Base):
    """Something handed out in an intake: workbook, career development kit, guidelines."""

    __tablename__ = "resource"
    __table_args__ = (UniqueConstraint("intake_id", "title", "edition"), STRICT_NUMBERED)

    intake_id: Mapped[int] = mapped_column(ForeignKey("intake.id"))
    title: Mapped[str]
    edition: Mapped[str]
    sha256: Mapped[str | None] = mapped_column(ForeignKey("file_content.sha256"))
    link: Mapped[str | None]


class ResourceSent(Numbered, Base):
    """To whom a resource was sent and when."""

    __tablename__ = "resource_sent"
    __table_args__ = (UniqueConstraint("resource_id", "application_id"), STRICT_NUMBERED)

    resource_id: Mapped[int] = mapped_column(ForeignKey("resource.id"))
    application_id: Mapped[int] = mapped_column(ForeignKey("application.id"))
    sent_on: Mapped[date]


class Survey(Numbered, Base):
    """A round of questions to an intake: mid-point or exit."""

    __tablename__ = "survey"
    __table_args__ = (
        UniqueConstraint("intake_id", "kind"),
        CheckConstraint("kind IN ('mid-point', 'exit')", name="kind_known"),
        STRICT_NUMBERED,
    )

    intake_id: Mapped[int] = mapped_column(ForeignKey("intake.id"))
    kind: Mapped[str]
    sent_on: Mapped[date | None]
    questions: Mapped[Any] = mapped_column(Json)


class SurveyResponse(Numbered, Base):
    """One person's answers by question key; `application_id` is unset for anonymous ones."""

    __tablename__ = "survey_response"
    __table_args__ = (UniqueConstraint("survey_id", "application_id"), STRICT_NUMBERED)

    survey_id: Mapped[int] = mapped_column(ForeignKey("survey.id"))
    application_id: Mapped[int | None] = mapped_column(ForeignKey("application.id"))
    returned_on: Mapped[date]
    answers: Mapped[Any] = mapped_column(Json(dict))
    source_id: Mapped[int] = mapped_column(ForeignKey("source.id"))


class Quote(Numbered, Base):
    """Words of a participant that may be printed: consent is named, unnamed or no."""

    __tablename__ = "quote"
    __table_args__ = (
        CheckConstraint("consent IN ('named', 'unnamed', 'no')", name="consent_known"),
        STRICT_NUMBERED,
    )

    intake_id: Mapped[int] = mapped_column(ForeignKey("intake.id"))
    application_id: Mapped[int | None] = mapped_column(ForeignKey("application.id"))
    text: Mapped[str]
    consent: Mapped[str]
    rating: Mapped[int | None] = mapped_column(Integer)
