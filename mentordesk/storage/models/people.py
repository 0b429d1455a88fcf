"""People: one row a person for all years, with their addresses."""

from datetime import date

from sqlalchemy import ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from mentordesk.domain.people import Membership
from mentordesk.storage.models.base import STRICT_NUMBERED, Base, Numbered, one_of
from mentordesk.storage.types import Named


class Person(Numbered, Base):
    """Somebody the programme knows. `merged_into_id` points to whom this row was merged into."""

    __tablename__ = "person"
    __table_args__ = (
        Index(
            "uq_person_member_no",
            "member_no",
            unique=True,
            sqlite_where=text("member_no IS NOT NULL AND merged_into_id IS NULL"),
            postgresql_where=text("member_no IS NOT NULL AND merged_into_id IS NULL"),
        ),
        one_of("membership", Membership),
        STRICT_NUMBERED,
    )

    full_name: Mapped[str]
    given_name: Mapped[str | None]
    family_name: Mapped[str | None]
    preferred_name: Mapped[str | None]
    certificate_name: Mapped[str | None]
    former_names: Mapped[tuple[str, ...] | None]
    pronouns: Mapped[str | None]
    email: Mapped[str | None]
    phone: Mapped[str | None]
    member_no: Mapped[str | None]
    member_expiry: Mapped[date | None]
    membership: Mapped[Membership] = mapped_column(Named(Membership))
    merged_into_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"))


class PersonEmail(Numbered, Base):
    """An address of a person; `compared` is its case-folded form. Two people may share one."""

    __tablename__ = "person_email"
    __table_args__ = (
        Index("uq_person_email_person_compared", "person_id", "compared", unique=True),
        Index("ix_person_email_compared", "compared"),
        STRICT_NUMBERED,
    )

    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"))
    address: Mapped[str]
    compared: Mapped[str]
