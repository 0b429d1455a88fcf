"""Registers the programme keeps about people: merges with their way back, the list of members."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from mentordesk.domain.people import Membership
from mentordesk.storage.models.base import STRICT_NUMBERED, Base, Numbered, one_of
from mentordesk.storage.types import Json, Named


class PersonMerge(Numbered, Base):
    """Two rows found to be one person. `moved` is what taking it apart needs, as JSON.

    `parted_at` is set when the merge was taken apart again; the row stays as a record of both.
    """

    __tablename__ = "person_merge"
    __table_args__ = (
        Index("ix_person_merge_kept", "kept_id"),
        Index("ix_person_merge_merged", "merged_id"),
        STRICT_NUMBERED,
    )

    kept_id: Mapped[int] = mapped_column(ForeignKey("person.id"))
    merged_id: Mapped[int] = mapped_column(ForeignKey("person.id"))
    merged_at: Mapped[datetime]
    reason: Mapped[str]
    moved: Mapped[Any] = mapped_column(Json(dict))
    parted_at: Mapped[datetime | None]


class ListedMember(Numbered, Base):
    """One line of the association's list of members as it was imported last.

    `compared` is the case-folded address; a line without number and address is not kept.
    """

    __tablename__ = "listed_member"
    __table_args__ = (
        Index("ix_listed_member_member_no", "member_no"),
        Index("ix_listed_member_compared", "compared"),
        one_of("membership", Membership),
        STRICT_NUMBERED,
    )

    source_id: Mapped[int] = mapped_column(ForeignKey("source.id"))
    member_no: Mapped[str | None]
    full_name: Mapped[str | None]
    address: Mapped[str | None]
    compared: Mapped[str | None]
    expires: Mapped[date | None]
    membership: Mapped[Membership] = mapped_column(Named(Membership))
