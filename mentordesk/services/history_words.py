"""Stored values of history as people read them, by the types of their columns.

History keeps what the file holds: 1 and 0, days in ISO form, lists as JSON text. Here a column's
own type says what such a value means, so that nothing is guessed from how it looks.
"""

import json
from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy.types import TypeEngine

from mentordesk.domain.fields import BY_KEY, Kind
from mentordesk.storage.models.schema import METADATA
from mentordesk.storage.types import Day, Flag, Json, Moment, Words, WrittenMoment

_CENTS = "_cents"
_UNFIT = (ValueError, TypeError, RecursionError, OverflowError)
"""What is raised over a stored text that no program of ours wrote; it is shown as it stands then.
"""


class ValueWords:
    """Words for stored values; moments are told in the programme's time zone."""

    def __init__(self, zone: ZoneInfo) -> None:
        self._zone = zone
        self._by_type: dict[type, Callable[[Any], str]] = {
            Flag: _yes_or_no,
            Day: lambda value: _day(date.fromisoformat(value)),
            Moment: self._moment,
            WrittenMoment: lambda value: _clock(datetime.fromisoformat(value)),
            Words: lambda value: _plain(json.loads(value)),
            Json: lambda value: _plain(json.loads(value)),
        }

    def of_column(self, table: str, name: str, value: Any) -> str:
        """A value of a column of a table, as people read it."""
        if value is None:
            return ""
        try:
            if name.endswith(_CENTS) and isinstance(value, int):
                return f"{value / 100:,.2f}"
            of_type = self._by_type.get(type(_type_of(table, name)), _plain)
            return of_type(value)
        except _UNFIT:
            return str(value)

    def of_answer(self, key: str, value: Any) -> str:
        """The stored value of an answer to a field, or to a question that is only kept."""
        if value is None:
            return ""
        try:
            found = json.loads(value) if isinstance(value, str) else value
            kind = BY_KEY[key].kind if key in BY_KEY else Kind.TEXT
            if isinstance(found, str) and kind is Kind.DAY:
                return _day(date.fromisoformat(found))
            if isinstance(found, str) and kind is Kind.MOMENT:
                return _clock(datetime.fromisoformat(found))
            return _plain(found)
        except _UNFIT:
            return str(value)

    def _moment(self, value: str) -> str:
        at = datetime.fromisoformat(value)
        aware = at if at.tzinfo is not None else at.replace(tzinfo=UTC)
        return _clock(aware.astimezone(self._zone))


def field_label(table: str, name: str, noun: str) -> str:
    """What a column is called: a field's own label, else "Pair: pinned"."""
    if name in BY_KEY and table in ("application", "person"):
        return BY_KEY[name].label
    return f"{noun.capitalize()}: {name.removesuffix(_CENTS).replace('_', ' ')}"


def _type_of(table: str, name: str) -> TypeEngine[Any] | None:
    """The type of a column; None for one that this version does not know."""
    known = METADATA.tables.get(table)
    return known.columns[name].type if known is not None and name in known.columns else None


def _yes_or_no(value: object) -> str:
    return "yes" if value else "no"


def _day(day: date) -> str:
    return f"{day.day} {day:%B} {day.year}"


def _clock(at: datetime) -> str:
    return f"{_day(at.date())}, {at:%H:%M}"


def _plain(value: Any) -> str:
    """A value that JSON knows."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return _yes_or_no(value)
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, list):
        return "; ".join(_plain(one) for one in value)
    if isinstance(value, dict):
        return "; ".join(f"{key}: {_plain(one)}" for key, one in value.items())
    return str(value)
