"""The programme itself: its settings and its vocabularies, kept as data."""

from typing import Any

from sqlalchemy import Integer, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from mentordesk.storage.models.base import STRICT, STRICT_NUMBERED, Base, Numbered
from mentordesk.storage.types import Json


class Setting(Base):
    """One setting of the programme: a key and a JSON value."""

    __tablename__ = "setting"
    __table_args__ = (STRICT,)

    key: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[Any] = mapped_column(Json)


class VocabularyOption(Numbered, Base):
    """One option of a vocabulary; `rank` orders options where their order has meaning."""

    __tablename__ = "vocabulary_option"
    __table_args__ = (UniqueConstraint("vocabulary", "text"), STRICT_NUMBERED)

    vocabulary: Mapped[str]
    position: Mapped[int] = mapped_column(Integer)
    text: Mapped[str]
    synonyms: Mapped[tuple[str, ...]]
    rank: Mapped[int | None] = mapped_column(Integer)


class ColumnMemory(Numbered, Base):
    """What the coordinator said a column of a set of headers means, for the next file like it."""

    __tablename__ = "column_memory"
    __table_args__ = (UniqueConstraint("layout", "header"), STRICT_NUMBERED)

    layout: Mapped[str]
    header: Mapped[str]
    field: Mapped[str | None]
