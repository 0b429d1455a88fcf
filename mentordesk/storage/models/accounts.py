"""What a confirmed pair brings with it: each side's yes, invoices and receipts, reminders."""

from datetime import date
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, Index, Integer, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from mentordesk.domain.people import Role
from mentordesk.domain.year import AcceptanceAnswer, PaperKind
from mentordesk.storage.models.base import STRICT_NUMBERED, Base, Numbered, one_of
from mentordesk.storage.types import Json, Named


class Acceptance(Numbered, Base):
    """One side of a pair was asked whether it accepts; `answer` is unset until it is heard."""

    __tablename__ = "acceptance"
    __table_args__ = (
        UniqueConstraint("pair_id", "role"),
        CheckConstraint("(answer IS NULL) = (answered_on IS NULL)", name="answered_with_its_day"),
        one_of("role", Role),
        one_of("answer", AcceptanceAnswer),
        STRICT_NUMBERED,
    )

    pair_id: Mapped[int] = mapped_column(ForeignKey("pair.id"))
    role: Mapped[Role] = mapped_column(Named(Role))
    asked_on: Mapped[date]
    answer: Mapped[AcceptanceAnswer | None] = mapped_column(Named(AcceptanceAnswer))
    answered_on: Mapped[date | None]
    note: Mapped[str | None]


class FeePaper(Numbered, Base):
    """An invoice, receipt or credit note for a fee with every printed fact frozen.

    `amount_cents` is in minor units of `currency`; `number` comes from the register of numbers.
    """

    __tablename__ = "fee_paper"
    __table_args__ = (
        UniqueConstraint("number"),
        CheckConstraint("amount_cents >= 0", name="amount_not_negative"),
        one_of("kind", PaperKind),
        Index("ix_fee_paper_fee", "fee_id"),
        STRICT_NUMBERED,
    )

    fee_id: Mapped[int] = mapped_column(ForeignKey("fee.id"))
    kind: Mapped[PaperKind] = mapped_column(Named(PaperKind))
    number: Mapped[str] = mapped_column(ForeignKey("register_number.number"))
    issued_on: Mapped[date]
    due_on: Mapped[date | None]
    amount_cents: Mapped[int] = mapped_column(Integer)
    currency: Mapped[str]
    facts: Mapped[Any] = mapped_column(Json(dict))


class Reminder(Numbered, Base):
    """Something the coordinator wants to be told of on a day, for an intake or one of its pairs."""

    __tablename__ = "reminder"
    __table_args__ = (
        CheckConstraint("text <> ''", name="says_something"),
        Index("ix_reminder_intake", "intake_id"),
        STRICT_NUMBERED,
    )

    intake_id: Mapped[int] = mapped_column(ForeignKey("intake.id"))
    pair_id: Mapped[int | None] = mapped_column(ForeignKey("pair.id"))
    due_on: Mapped[date]
    text: Mapped[str]
    done_on: Mapped[date | None]
