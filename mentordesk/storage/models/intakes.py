"""Intakes: the dated rounds of a programme, with the notes that the next one inherits."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, Integer, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from mentordesk.domain.intakes import Stage
from mentordesk.storage.models.base import STRICT_NUMBERED, Base, Numbered, one_of
from mentordesk.storage.types import Json, Named


class Intake(Numbered, Base):
    """One dated round. `fee_cents` is in minor units of `currency`; limits may be unset.

    `match_settings` is the JSON form of weights and switches; `conditions` that of what a
    certificate asks for.
    """

    __tablename__ = "intake"
    __table_args__ = (
        UniqueConstraint("name"),
        CheckConstraint("opens <= closes", name="opens_before_it_closes"),
        CheckConstraint("starts < ends", name="starts_before_it_ends"),
        CheckConstraint("fee_cents >= 0", name="fee_not_negative"),
        one_of("stage", Stage),
        STRICT_NUMBERED,
    )

    name: Mapped[str]
    stage: Mapped[Stage] = mapped_column(Named(Stage))
    opens: Mapped[date]
    closes: Mapped[date]
    match_by: Mapped[date | None]
    notify_by: Mapped[date | None]
    starts: Mapped[date]
    ends: Mapped[date]
    fee_cents: Mapped[int] = mapped_column(Integer)
    currency: Mapped[str]
    mentee_limit: Mapped[int | None] = mapped_column(Integer)
    mentor_limit: Mapped[int | None] = mapped_column(Integer)
    copied_from_id: Mapped[int | None] = mapped_column(ForeignKey("intake.id"))
    match_settings: Mapped[Any] = mapped_column(Json(dict), nullable=True)
    conditions: Mapped[Any] = mapped_column(Json(dict), nullable=True)
    anonymise_after: Mapped[date | None]


class Lesson(Numbered, Base):
    """A note for the next intake; carried over when an intake is copied."""

    __tablename__ = "lesson"
    __table_args__ = (STRICT_NUMBERED,)

    intake_id: Mapped[int] = mapped_column(ForeignKey("intake.id"), index=True)
    written_at: Mapped[datetime]
    text: Mapped[str]


class Snapshot(Numbered, Base):
    """A named state of an intake's board: its pairs and pins as JSON."""

    __tablename__ = "snapshot"
    __table_args__ = (UniqueConstraint("intake_id", "name"), STRICT_NUMBERED)

    intake_id: Mapped[int] = mapped_column(ForeignKey("intake.id"))
    name: Mapped[str]
    taken_at: Mapped[datetime]
    board: Mapped[Any] = mapped_column(Json(dict))
