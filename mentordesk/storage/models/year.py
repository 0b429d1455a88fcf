"""The year of an intake: events and attendance, contacts and hours, check-ins, cases."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import REAL, CheckConstraint, ForeignKey, Index, Integer, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from mentordesk.domain.year import Attendance, ContactMode, EventKind, HoursKind
from mentordesk.storage.models.base import STRICT_NUMBERED, Base, Numbered, one_of
from mentordesk.storage.types import Json, Named


class Event(Numbered, Base):
    """A webinar or meet-up: start in UTC, length in minutes, the zone it is announced in."""

    __tablename__ = "event"
    __table_args__ = (
        CheckConstraint("minutes BETWEEN 5 AND 1440", name="length_sensible"),
        one_of("kind", EventKind),
        Index("ix_event_intake", "intake_id"),
        STRICT_NUMBERED,
    )

    intake_id: Mapped[int] = mapped_column(ForeignKey("intake.id"))
    kind: Mapped[EventKind] = mapped_column(Named(EventKind))
    title: Mapped[str]
    starts_at: Mapped[datetime]
    minutes: Mapped[int] = mapped_column(Integer)
    zone: Mapped[str]
    link: Mapped[str | None]
    recording: Mapped[str | None]
    city: Mapped[str | None]
    speakers: Mapped[Any] = mapped_column(Json, nullable=True)
    prompts: Mapped[tuple[str, ...] | None]
    sequence: Mapped[int] = mapped_column(Integer)
    cancelled: Mapped[bool]


class AttendanceLine(Numbered, Base):
    """How one application's person took part in an event."""

    __tablename__ = "attendance"
    __table_args__ = (
        UniqueConstraint("event_id", "application_id"),
        one_of("attendance", Attendance),
        STRICT_NUMBERED,
    )

    event_id: Mapped[int] = mapped_column(ForeignKey("event.id"))
    application_id: Mapped[int] = mapped_column(ForeignKey("application.id"))
    attendance: Mapped[Attendance] = mapped_column(Named(Attendance))
    minutes: Mapped[int | None] = mapped_column(Integer)
    source_id: Mapped[int] = mapped_column(ForeignKey("source.id"))


class Contact(Numbered, Base):
    """A meeting of a pair: day, length and mode; there is no place for what was said."""

    __tablename__ = "contact"
    __table_args__ = (
        CheckConstraint("minutes BETWEEN 1 AND 1440", name="length_sensible"),
        one_of("mode", ContactMode),
        Index("ix_contact_pair", "pair_id"),
        STRICT_NUMBERED,
    )

    pair_id: Mapped[int] = mapped_column(ForeignKey("pair.id"))
    held_on: Mapped[date]
    minutes: Mapped[int] = mapped_column(Integer)
    mode: Mapped[ContactMode] = mapped_column(Named(ContactMode))
    source_id: Mapped[int] = mapped_column(ForeignKey("source.id"))


class Hours(Numbered, Base):
    """Hours of one application's person on one day that count towards professional development."""

    __tablename__ = "hours"
    __table_args__ = (
        CheckConstraint("amount > 0 AND amount <= 24", name="amount_sensible"),
        one_of("kind", HoursKind),
        Index("ix_hours_application", "application_id"),
        STRICT_NUMBERED,
    )

    application_id: Mapped[int] = mapped_column(ForeignKey("application.id"))
    spent_on: Mapped[date]
    kind: Mapped[HoursKind] = mapped_column(Named(HoursKind))
    amount: Mapped[float] = mapped_column(REAL)
    event_id: Mapped[int | None] = mapped_column(ForeignKey("event.id"))
    contact_id: Mapped[int | None] = mapped_column(ForeignKey("contact.id"))
    source_id: Mapped[int] = mapped_column(ForeignKey("source.id"))


class ReflectionCount(Numbered, Base):
    """How many reflections somebody wrote up to a day: counted, never read."""

    __tablename__ = "reflection_count"
    __table_args__ = (
        UniqueConstraint("application_id", "counted_on"),
        CheckConstraint("amount BETWEEN 0 AND 1000", name="amount_sensible"),
        STRICT_NUMBERED,
    )

    application_id: Mapped[int] = mapped_column(ForeignKey("application.id"))
    counted_on: Mapped[date]
    amount: Mapped[int] = mapped_column(Integer)
    source_id: Mapped[int] = mapped_column(ForeignKey("source.id"))


class CheckIn(Numbered, Base):
    """A check-in with a pair, due after a number of months from the start."""

    __tablename__ = "check_in"
    __table_args__ = (UniqueConstraint("pair_id", "month"), STRICT_NUMBERED)

    pair_id: Mapped[int] = mapped_column(ForeignKey("pair.id"))
    month: Mapped[int] = mapped_column(Integer)
    due_on: Mapped[date]
    done_on: Mapped[date | None]
    outcome: Mapped[str | None]


class Case(Numbered, Base):
    """Something went awry with a pair: restricted, never exported unless ticked."""

    __tablename__ = "support_case"
    __table_args__ = (Index("ix_support_case_pair", "pair_id"), STRICT_NUMBERED)

    pair_id: Mapped[int] = mapped_column(ForeignKey("pair.id"))
    opened_on: Mapped[date]
    channel: Mapped[str]
    category: Mapped[str]
    actions: Mapped[tuple[str, ...]]
    outcome: Mapped[str | None]
    follow_up_on: Mapped[date | None]
    closed_on: Mapped[date | None]
