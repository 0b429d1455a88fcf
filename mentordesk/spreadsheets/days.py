"""Dates and moments from cells: real ones, ISO, day and month by the column's own evidence."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

_MONTHS = {
    "jan": 1, "feb": 2, "mar": 3, "apr": 4, "may": 5, "jun": 6,
    "jul": 7, "aug": 8, "sep": 9, "oct": 10, "nov": 11, "dec": 12,
}  # fmt: skip
_NUMERIC = re.compile(r"(?<!\d)(\d{1,4})[./\-\s](\d{1,2})[./\-\s](\d{1,4})(?!\d)")
_NAMED_DAY_FIRST = re.compile(
    r"(?<!\d)(\d{1,2})(?:st|nd|rd|th)?[\s\-/.]+(?:of )?([a-z]{3,9})\.?[\s\-/.,]+(\d{2,4})"
)
_NAMED_MONTH_FIRST = re.compile(r"\b([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})")
_CLOCK = re.compile(r"(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*([ap])?\.?m?", re.IGNORECASE)
_CLOCK_START = re.compile(r"[t\s](?=\d{1,2}:\d{2})")
EXCEL_EPOCH = datetime(1899, 12, 30)  # noqa: DTZ001 - serial days have no zone


@dataclass(frozen=True, slots=True)
class Day:
    """A moment as written (no zone); `other` is the second reading of an ambiguous date."""

    moment: datetime
    other: datetime | None = None


def day_comes_first(texts: Iterable[str], preferred: bool) -> tuple[bool, bool]:
    """Whether the day stands before the month in a column, and whether the column proves it.

    A first part over 12 proves day first, a second part over 12 month first; the programme's
    setting decides where the column proves nothing or both.
    """
    first = second = False
    for text in texts:
        found = _NUMERIC.search(text)
        if found and len(found.group(1)) <= 2:
            first = first or int(found.group(1)) > 12
            second = second or int(found.group(2)) > 12
    return (first, True) if first != second else (preferred, False)


def read_day(value: object, *, day_first: bool, proven: bool) -> Day | None:
    """The day (with its time, if any) a cell holds; None if it holds none that exists."""
    if isinstance(value, datetime):
        return Day(value.replace(tzinfo=None))
    if isinstance(value, date):
        return Day(datetime.combine(value, time()))
    if isinstance(value, int | float) and not isinstance(value, bool):
        return _serial(float(value))
    if not isinstance(value, str):
        return None
    text = value.strip().casefold()
    if re.fullmatch(r"\d{5}(\.\d+)?", text):
        return _serial(float(text))
    clock = _clock(text)
    return _named(text, clock) or _numeric(text, clock, day_first=day_first, proven=proven)


def _serial(number: float) -> Day | None:
    if not 20000 <= number < 80000:
        return None
    return Day((EXCEL_EPOCH + timedelta(days=number)).replace(microsecond=0))


def _clock(text: str) -> time:
    start = _CLOCK_START.search(text)
    found = _CLOCK.match(text[start.end() :]) if start else None
    if found is None:
        return time()
    hour, minute, second = int(found[1]), int(found[2]), int(found[3] or 0)
    if found[4]:
        hour = hour % 12 + (12 if found[4].lower() == "p" else 0)
    return time(hour, minute, second) if hour < 24 and minute < 60 and second < 60 else time()


def _named(text: str, clock: time) -> Day | None:
    found = _NAMED_DAY_FIRST.search(text)
    if found:
        return _build(found[3], _MONTHS.get(found[2][:3]), found[1], clock)
    found = _NAMED_MONTH_FIRST.search(text)
    return _build(found[3], _MONTHS.get(found[1][:3]), found[2], clock) if found else None


def _numeric(text: str, clock: time, *, day_first: bool, proven: bool) -> Day | None:
    found = _NUMERIC.search(text)
    if found is None:
        return None
    one, two, three = found.groups()
    if len(one) == 4:
        return _build(one, int(two), three, clock)
    if len(one) == 3 or len(three) in {1, 3}:
        return None
    day, month = (one, two) if day_first else (two, one)
    read = _build(three, int(month), day, clock)
    other = _build(three, int(day), month, clock)
    if read is None:
        return None if proven else other
    ambiguous = not proven and other is not None and other.moment != read.moment
    return Day(read.moment, other.moment) if ambiguous and other else read


def _build(year: str, month: int | None, day: str, clock: time) -> Day | None:
    if month is None:
        return None
    whole = int(year) + (2000 if int(year) < 70 else 1900) if len(year) == 2 else int(year)
    try:
        return Day(datetime.combine(date(whole, month, int(day)), clock))
    except ValueError:
        return None


def looks_like_day(value: object) -> bool:
    """Whether a cell could hold a date (an impossible one such as 31/02 counts)."""
    if isinstance(value, date | datetime):
        return True
    if not isinstance(value, str) or len(value) > 40:
        return False
    text = value.strip().casefold()
    if _NAMED_DAY_FIRST.match(text) or _NAMED_MONTH_FIRST.search(text):
        return True
    found = _NUMERIC.match(text)
    return found is not None and (len(found[1]) == 4 or len(found[3]) in {2, 4})
