"""What every table shares: STRICT columns, keys that are never reused, a row version."""

from datetime import date, datetime
from enum import StrEnum
from typing import Any, ClassVar

from sqlalchemy import CheckConstraint, Column, Integer, MetaData, Text
from sqlalchemy.orm import DeclarativeBase, Mapped, declared_attr, mapped_column

from mentordesk.storage.types import Day, Flag, Moment, Words


class Base(DeclarativeBase):
    """The root of all tables; types that a column's annotation implies are named here."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map: ClassVar[dict[Any, Any]] = {
        str: Text(),
        bool: Flag(),
        date: Day(),
        datetime: Moment(),
        tuple[str, ...]: Words(),
    }


STRICT: dict[str, Any] = {"sqlite_strict": True}
STRICT_NUMBERED: dict[str, Any] = {"sqlite_strict": True, "sqlite_autoincrement": True}


class Numbered:
    """A row with its own number, never reused, and a version that counts its changes."""

    id: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=True, sort_order=-2)
    row_version: Mapped[int] = mapped_column(Integer, nullable=False, sort_order=-1)

    @declared_attr.directive
    @classmethod
    def __mapper_args__(cls) -> dict[str, Any]:
        """Count changes of a row, so that two writers notice each other."""
        return {"version_id_col": cls.row_version}


DERIVED: dict[str, Any] = {"derived": True}
"""Marks a column that the database itself keeps equal to another row's (ON UPDATE CASCADE)."""

UNTRACKED = "untracked"
"""Key in a table's info: its rows are no part of history (history itself, numbers, file bytes)."""


def one_of(column: str, names: type[StrEnum]) -> CheckConstraint:
    """A constraint that a column holds a wording of the enumeration (or NULL)."""
    quoted = ", ".join("'" + name.value.replace("'", "''") + "'" for name in names)
    return CheckConstraint(f"{column} IN ({quoted})", name=f"{column}_known")


def is_derived(column: Column[Any]) -> bool:
    """Whether the database keeps this column by itself (it is left out of comparisons)."""
    return bool(column.info.get("derived"))
