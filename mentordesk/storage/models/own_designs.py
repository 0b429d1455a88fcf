"""The association's own certificate designs, their files, and the keys certificates are signed by.

A version of a design is never changed once a certificate was printed on it: a change is a new row,
so that a reprint finds the design of its first print.
"""

from datetime import datetime
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, Integer, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from mentordesk.domain.year import DesignFileKind
from mentordesk.storage.models.base import STRICT_NUMBERED, Base, Numbered, one_of
from mentordesk.storage.types import Json, Named


class OwnDesign(Numbered, Base):
    """One version of a design of the association's own; `specification` is its data file as JSON.

    A design that is put away is offered no more, but its certificates can still be printed.
    """

    __tablename__ = "own_design"
    __table_args__ = (
        UniqueConstraint("name", "version"),
        CheckConstraint("version >= 1", name="version_counts"),
        CheckConstraint("name <> ''", name="has_a_name"),
        STRICT_NUMBERED,
    )

    name: Mapped[str]
    version: Mapped[int] = mapped_column(Integer)
    specification: Mapped[Any] = mapped_column(Json(dict))
    made_at: Mapped[datetime]
    put_away_at: Mapped[datetime | None]


class DesignFile(Numbered, Base):
    """A background, logo, signature or font of the association; its bytes are in file_content."""

    __tablename__ = "design_file"
    __table_args__ = (
        UniqueConstraint("kind", "sha256"),
        one_of("kind", DesignFileKind),
        STRICT_NUMBERED,
    )

    kind: Mapped[DesignFileKind] = mapped_column(Named(DesignFileKind))
    name: Mapped[str]
    media_type: Mapped[str]
    sha256: Mapped[str] = mapped_column(ForeignKey("file_content.sha256"))
    added_at: Mapped[datetime]


class SigningKey(Numbered, Base):
    """The public half of a key that signs certificates; the private half is never in this file.

    `public_key` is the 32 bytes of an Ed25519 key (RFC 8032) in base64url without padding,
    `key_name` what a signed code calls it.
    """

    __tablename__ = "signing_key"
    __table_args__ = (UniqueConstraint("key_name"), STRICT_NUMBERED)

    key_name: Mapped[str]
    public_key: Mapped[str]
    made_at: Mapped[datetime]
    retired_at: Mapped[datetime | None]
