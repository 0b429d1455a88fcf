"""Pairs with their slots, bans, overrides and fees: the invariants live in these constraints.

A live pair holds a slot of its mentor; slots are numbered 1 to the mentor's places. The composite
foreign keys carry intake, role, person and places into the pair, so that the database itself keeps
a pair within one intake, of opposite roles, of two people, and never over the mentor's places.
"""

from datetime import date, datetime
from typing import Any

from sqlalchemy import (
    CheckConstraint,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    Integer,
    UniqueConstraint,
    text,
)
from sqlalchemy.orm import Mapped, mapped_column

from mentordesk.domain.pairing import LIVE, EndReason, PairState
from mentordesk.domain.people import Role
from mentordesk.domain.year import FeeState
from mentordesk.storage.models.base import DERIVED, STRICT_NUMBERED, Base, Numbered, one_of
from mentordesk.storage.types import Json, Named

_LIVE = ", ".join(f"'{state}'" for state in sorted(LIVE))
_CONFIRMED = ", ".join(
    f"'{state}'" for state in PairState if state not in {PairState.DRAFT, PairState.ENDED_EARLY}
)


class Pair(Numbered, Base):
    """A mentee application and a mentor application in one intake.

    `live` and `confirmed` follow from the state and are kept equal to it by constraints; confirmed
    stays true for a pair that ended early after it was confirmed. `score` is 0..100,000.
    """

    __tablename__ = "pair"
    __table_args__ = (
        ForeignKeyConstraint(
            ["mentee_application_id", "intake_id", "mentee_role", "mentee_person_id"],
            [
                "application.id",
                "application.intake_id",
                "application.role",
                "application.person_id",
            ],
            name="fk_pair_mentee",
            onupdate="CASCADE",
        ),
        ForeignKeyConstraint(
            [
                "mentor_application_id",
                "intake_id",
                "mentor_role",
                "mentor_person_id",
                "mentor_places",
            ],
            [
                "application.id",
                "application.intake_id",
                "application.role",
                "application.person_id",
                "application.places",
            ],
            name="fk_pair_mentor",
            onupdate="CASCADE",
        ),
        CheckConstraint("mentee_role = 'mentee'", name="mentee_is_mentee"),
        CheckConstraint("mentor_role = 'mentor'", name="mentor_is_mentor"),
        CheckConstraint("mentee_person_id <> mentor_person_id", name="two_people"),
        CheckConstraint(f"live = (state IN ({_LIVE}))", name="live_follows_state"),
        CheckConstraint(f"state NOT IN ({_CONFIRMED}) OR confirmed = 1", name="confirmed_follows"),
        CheckConstraint("state <> 'draft' OR confirmed = 0", name="draft_is_not_confirmed"),
        CheckConstraint("live = 0 OR slot BETWEEN 1 AND mentor_places", name="slot_within_places"),
        CheckConstraint(
            "(state = 'ended early') = (end_reason IS NOT NULL)", name="ended_with_reason"
        ),
        Index(
            "uq_pair_mentee_live",
            "mentee_application_id",
            unique=True,
            sqlite_where=text("live = 1"),
            postgresql_where=text("live = 1"),
        ),
        Index(
            "uq_pair_mentor_slot_live",
            "mentor_application_id",
            "slot",
            unique=True,
            sqlite_where=text("live = 1"),
            postgresql_where=text("live = 1"),
        ),
        UniqueConstraint("id", "mentee_application_id", "confirmed"),
        Index("ix_pair_intake", "intake_id"),
        one_of("state", PairState),
        one_of("end_reason", EndReason),
        STRICT_NUMBERED,
    )

    intake_id: Mapped[int] = mapped_column(ForeignKey("intake.id"))
    mentee_application_id: Mapped[int] = mapped_column(Integer)
    mentee_role: Mapped[Role] = mapped_column(Named(Role))
    mentee_person_id: Mapped[int] = mapped_column(Integer, info=DERIVED)
    mentor_application_id: Mapped[int] = mapped_column(Integer)
    mentor_role: Mapped[Role] = mapped_column(Named(Role))
    mentor_person_id: Mapped[int] = mapped_column(Integer, info=DERIVED)
    mentor_places: Mapped[int] = mapped_column(Integer, info=DERIVED)
    slot: Mapped[int] = mapped_column(Integer)
    live: Mapped[bool]
    confirmed: Mapped[bool]
    state: Mapped[PairState] = mapped_column(Named(PairState))
    pinned: Mapped[bool]
    score: Mapped[int | None] = mapped_column(Integer)
    reasons: Mapped[Any] = mapped_column(Json, nullable=True)
    drafted_at: Mapped[datetime]
    confirmed_at: Mapped[datetime | None]
    notified_at: Mapped[datetime | None]
    first_contact_on: Mapped[date | None]
    cadence: Mapped[str | None]
    ended_on: Mapped[date | None]
    end_reason: Mapped[EndReason | None] = mapped_column(Named(EndReason))
    end_note: Mapped[str | None]
    stayed_in_touch: Mapped[bool | None]


class Ban(Numbered, Base):
    """These two never in this intake, with the reason."""

    __tablename__ = "ban"
    __table_args__ = (
        UniqueConstraint("mentee_application_id", "mentor_application_id"),
        CheckConstraint("reason <> ''", name="with_reason"),
        STRICT_NUMBERED,
    )

    mentee_application_id: Mapped[int] = mapped_column(ForeignKey("application.id"))
    mentor_application_id: Mapped[int] = mapped_column(ForeignKey("application.id"))
    reason: Mapped[str]


class RuleOverride(Numbered, Base):
    """The coordinator's written reason to pair two people against a rule."""

    __tablename__ = "rule_override"
    __table_args__ = (
        UniqueConstraint("mentee_application_id", "mentor_application_id"),
        CheckConstraint("reason <> ''", name="with_reason"),
        STRICT_NUMBERED,
    )

    mentee_application_id: Mapped[int] = mapped_column(ForeignKey("application.id"))
    mentor_application_id: Mapped[int] = mapped_column(ForeignKey("application.id"))
    rules: Mapped[tuple[str, ...]]
    reason: Mapped[str]


class Fee(Numbered, Base):
    """A mentee's fee, in minor units; it exists only by a confirmed pair (invariant 4)."""

    __tablename__ = "fee"
    __table_args__ = (
        UniqueConstraint("application_id"),
        ForeignKeyConstraint(
            ["application_id", "role"], ["application.id", "application.role"], name="fk_fee_mentee"
        ),
        ForeignKeyConstraint(
            ["pair_id", "application_id", "pair_confirmed"],
            ["pair.id", "pair.mentee_application_id", "pair.confirmed"],
            name="fk_fee_confirmed_pair",
        ),
        CheckConstraint("role = 'mentee'", name="a_mentor_never_owes"),
        CheckConstraint("pair_confirmed = 1", name="only_by_a_confirmed_pair"),
        CheckConstraint("amount_cents >= 0", name="not_negative"),
        one_of("state", FeeState),
        STRICT_NUMBERED,
    )

    application_id: Mapped[int] = mapped_column(Integer)
    role: Mapped[Role] = mapped_column(Named(Role))
    pair_id: Mapped[int] = mapped_column(Integer)
    pair_confirmed: Mapped[bool]
    amount_cents: Mapped[int] = mapped_column(Integer)
    currency: Mapped[str]
    state: Mapped[FeeState] = mapped_column(Named(FeeState))
    due_on: Mapped[date]
    settled_on: Mapped[date | None]
    payer: Mapped[str | None]
    reference: Mapped[str | None]
    note: Mapped[str | None]
