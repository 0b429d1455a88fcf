"""Reading edited cells of an export: days, lengths, words; what cannot be meant is a sentence."""

from collections.abc import Callable
from datetime import date, datetime
from enum import StrEnum
from typing import TypeVar

from mentordesk.domain.refusals import Refused
from mentordesk.services.local_days import require_zone
from mentordesk.services.own_lists.columns import Ways
from mentordesk.spreadsheets.days import read_day
from mentordesk.spreadsheets.grids import CellValue, as_text
from mentordesk.spreadsheets.list_values import read_minutes

Word = TypeVar("Word", bound=StrEnum)


def text(value: CellValue, _ways: Ways) -> str:
    """The words of a cell."""
    return as_text(value).strip()


def moment(value: CellValue, ways: Ways) -> datetime:
    """A day with its time as it stands in the cell, without a zone."""
    found = read_day(value, day_first=ways.day_first, proven=True)
    if found is None:
        raise Refused(f"“{_short(value)}” is no day.")
    return found.moment


def day(value: CellValue, ways: Ways) -> date:
    """A day."""
    return moment(value, ways).date()


def past_day(value: CellValue, ways: Ways) -> date:
    """A day that is not still to come."""
    found = day(value, ways)
    if found > ways.today:
        raise Refused(f"{found.isoformat()} is still to come.")
    return found


def minutes(least: int) -> Callable[[CellValue, Ways], int]:
    """A reader of lengths from `least` minutes to 24 hours."""

    def read(value: CellValue, _ways: Ways) -> int:
        found = read_minutes(value)
        if found is None or not least <= round(found) <= 1440:
            raise Refused(f"“{_short(value)}” is no length ({least} to 1440 minutes).")
        return round(found)

    return read


def zone(value: CellValue, _ways: Ways) -> str:
    """The name of a time zone."""
    name = as_text(value).strip()
    try:
        require_zone(name)
    except Refused as refusal:
        raise Refused(f"“{_short(value)}” is no time zone.") from refusal
    return name


def names(value: CellValue, _ways: Ways) -> tuple[str, ...]:
    """Names with semicolons between."""
    return tuple(name.strip() for name in as_text(value).split(";") if name.strip())


def one_of(words: type[Word], *without: Word) -> Callable[[CellValue, Ways], Word]:
    """A reader of one of some words, whatever their case; `without` are not taken."""
    allowed = {word.value: word for word in words if word not in without}

    def read(value: CellValue, _ways: Ways) -> Word:
        found = allowed.get(" ".join(as_text(value).casefold().split()))
        if found is None:
            raise Refused(f"“{_short(value)}” is none of: {', '.join(allowed)}.")
        return found

    return read


def _short(value: CellValue) -> str:
    said = " ".join(as_text(value).split())
    return said if len(said) <= 40 else f"{said[:39]}…"
