"""Column types of the programme file: STRICT SQLite columns that give domain values in Python.

Stored forms: days as ISO text, moments as ISO text in UTC with a final Z, flags as 0 and 1, lists
and documents as JSON text, enumerations as their wording.
"""

import json
from collections.abc import Sequence
from datetime import UTC, date, datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import Dialect, Integer, Text
from sqlalchemy.types import TypeDecorator

from mentordesk.domain.refusals import UNREADABLE, Damaged

_PLAIN = json.JSONEncoder(ensure_ascii=False)
_SORTED = json.JSONEncoder(ensure_ascii=False, sort_keys=True)
"""Made once: json.dumps makes an encoder a call where it is not the usual one."""
_UNFIT = (ValueError, TypeError, RecursionError)
"""What is raised for a stored text that no program of ours wrote."""


_PARTS = (int, str)


def _texts(found: Any) -> tuple[str, ...]:
    if type(found) is not list or not all(type(one) is str for one in found):
        raise TypeError("no list of texts")
    return tuple(found)


def _of_kind(found: Any, kind: type) -> Any:
    if not isinstance(found, kind):
        raise TypeError(f"no {kind.__name__}")
    return found


class Flag(TypeDecorator[bool]):
    """True or false, stored as 1 or 0."""

    impl = Integer
    cache_ok = True

    def process_bind_param(self, value: bool | None, dialect: Dialect) -> int | None:  # noqa: ARG002 - SQLAlchemy's signature
        """Python to file."""
        return None if value is None else int(value)

    def process_result_value(self, value: int | None, dialect: Dialect) -> bool | None:  # noqa: ARG002 - SQLAlchemy's signature
        """File to Python."""
        return None if value is None else bool(value)


class Day(TypeDecorator[date]):
    """A calendar day, stored as YYYY-MM-DD."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: date | None, dialect: Dialect) -> str | None:  # noqa: ARG002 - SQLAlchemy's signature
        """Python to file."""
        return None if value is None else value.isoformat()

    def process_result_value(self, value: str | None, dialect: Dialect) -> date | None:  # noqa: ARG002 - SQLAlchemy's signature
        """File to Python."""
        try:
            return None if value is None else date.fromisoformat(value)
        except _UNFIT as error:
            raise Damaged(UNREADABLE) from error


class Moment(TypeDecorator[datetime]):
    """A moment in UTC, stored as YYYY-MM-DDTHH:MM:SS.ffffffZ so that text order is time order."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:  # noqa: ARG002 - SQLAlchemy's signature
        """Python to file; a moment without zone is a bug and raises ValueError."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a moment needs its time zone")
        # Not strftime: on Linux it writes the year 900 with three digits, out of text order.
        return f"{value.astimezone(UTC).replace(tzinfo=None).isoformat(timespec='microseconds')}Z"

    def process_result_value(self, value: str | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002 - SQLAlchemy's signature
        """File to Python."""
        try:
            return None if value is None else datetime.fromisoformat(value)
        except _UNFIT as error:
            raise Damaged(UNREADABLE) from error


class WrittenMoment(TypeDecorator[datetime]):
    """A moment as somebody wrote it, without a zone, stored as YYYY-MM-DDTHH:MM:SS."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:  # noqa: ARG002 - SQLAlchemy's signature
        """Python to file."""
        return None if value is None else value.replace(tzinfo=None).isoformat(timespec="seconds")

    def process_result_value(self, value: str | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002 - SQLAlchemy's signature
        """File to Python."""
        try:
            return None if value is None else datetime.fromisoformat(value)
        except _UNFIT as error:
            raise Damaged(UNREADABLE) from error


class Words(TypeDecorator[tuple[str, ...]]):
    """Several texts in their order, stored as a JSON list; replaced as a whole, never mutated."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Sequence[str] | None, dialect: Dialect) -> str | None:  # noqa: ARG002 - SQLAlchemy's signature
        """Python to file."""
        return None if value is None else _PLAIN.encode(list(value))

    def process_result_value(self, value: str | None, dialect: Dialect) -> tuple[str, ...] | None:  # noqa: ARG002 - SQLAlchemy's signature
        """File to Python."""
        try:
            return None if value is None else _texts(json.loads(value))
        except _UNFIT as error:
            raise Damaged(UNREADABLE) from error


class Json(TypeDecorator[Any]):
    """A small document, stored as JSON text with sorted keys; replaced as a whole.

    `kind` is what it is at its top, where it is always the same.
    """

    impl = Text
    cache_ok = True

    def __init__(self, kind: type = object) -> None:
        super().__init__()
        self.kind = kind

    def process_bind_param(self, value: Any, dialect: Dialect) -> str | None:  # noqa: ARG002 - SQLAlchemy's signature
        """Python to file."""
        return None if value is None else _SORTED.encode(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> Any:  # noqa: ARG002 - SQLAlchemy's signature
        """File to Python."""
        try:
            return None if value is None else _of_kind(json.loads(value), self.kind)
        except _UNFIT as error:
            raise Damaged(UNREADABLE) from error


class Key(Json):
    """The key of a row of history: a list of its parts, numbers or texts, never empty."""

    cache_ok = True

    def __init__(self) -> None:
        super().__init__(list)

    def process_result_value(self, value: str | None, dialect: Dialect) -> Any:
        """File to Python."""
        found = super().process_result_value(value, dialect)
        if found is None or found == [] or not all(type(one) in _PARTS for one in found):
            raise Damaged(UNREADABLE)
        return found


class Named(TypeDecorator[StrEnum]):
    """A member of an enumeration of the domain, stored as its wording."""

    impl = Text
    cache_ok = True

    def __init__(self, names: type[StrEnum]) -> None:
        super().__init__()
        self.names = names

    def process_bind_param(self, value: StrEnum | str | None, dialect: Dialect) -> str | None:  # noqa: ARG002 - SQLAlchemy's signature
        """Python to file; an unknown wording is a bug and raises ValueError."""
        return None if value is None else self.names(value).value

    def process_result_value(self, value: str | None, dialect: Dialect) -> StrEnum | None:  # noqa: ARG002 - SQLAlchemy's signature
        """File to Python."""
        try:
            return None if value is None else self.names(value)
        except _UNFIT as error:
            raise Damaged(UNREADABLE) from error
