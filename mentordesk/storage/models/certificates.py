"""Certificates and their register: numbers never used twice, frozen facts, what happened."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import ForeignKey, Index, Integer, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from mentordesk.domain.year import CertificateEvent, CertificateState
from mentordesk.storage.models.base import STRICT_NUMBERED, UNTRACKED, Base, Numbered, one_of
from mentordesk.storage.types import Json, Named


class RegisterNumber(Base):
    """A number handed out. Rows are only added and no undo takes one back (invariant 5)."""

    __tablename__ = "register_number"
    __table_args__ = (
        UniqueConstraint("number"),
        UniqueConstraint("series", "counter"),
        STRICT_NUMBERED | {"info": {UNTRACKED: True}},
    )

    id: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=True)
    series: Mapped[str]
    counter: Mapped[int] = mapped_column(Integer)
    number: Mapped[str]


class Certificate(Numbered, Base):
    """A numbered certificate for one application with every printed fact frozen.

    `facts` is the JSON of what is printed, `design` and `design_version` what it is printed on.
    """

    __tablename__ = "certificate"
    __table_args__ = (
        UniqueConstraint("number"),
        Index(
            "uq_certificate_application_issued",
            "application_id",
            "design",
            unique=True,
            sqlite_where=text("state = 'issued'"),
            postgresql_where=text("state = 'issued'"),
        ),
        one_of("state", CertificateState),
        STRICT_NUMBERED,
    )

    application_id: Mapped[int] = mapped_column(ForeignKey("application.id"))
    number: Mapped[str] = mapped_column(ForeignKey("register_number.number"))
    state: Mapped[CertificateState] = mapped_column(Named(CertificateState))
    design: Mapped[str]
    design_version: Mapped[int] = mapped_column(Integer)
    facts: Mapped[Any] = mapped_column(Json(dict))
    issued_on: Mapped[date]
    override_reason: Mapped[str | None]
    replaces_id: Mapped[int | None] = mapped_column(ForeignKey("certificate.id"))


class CertificateLine(Numbered, Base):
    """One line of a certificate's life: issued, printed, saved, withdrawn, with the file's hash."""

    __tablename__ = "certificate_line"
    __table_args__ = (
        one_of("event", CertificateEvent),
        Index("ix_certificate_line_certificate", "certificate_id"),
        STRICT_NUMBERED,
    )

    certificate_id: Mapped[int] = mapped_column(ForeignKey("certificate.id"))
    event: Mapped[CertificateEvent] = mapped_column(Named(CertificateEvent))
    at: Mapped[datetime]
    note: Mapped[str]
    sha256: Mapped[str | None]
