"""Days as people write them, weekdays that look wrong, and the dates of an intake moved on.

The sources of a scheme disagree ("Friday 26 June 2021" is a Saturday); a day is whatever the
coordinator enters, but what disagrees is said.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import date, timedelta

from mentordesk.domain.intakes import IntakeDates, months_after, twelve_months_after
from mentordesk.domain.refusals import Refused

_WEEK = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_SPOKEN = re.compile(
    r"(\d{1,2})(?:st|nd|rd|th)?(?:\s+of)?\s+([a-z]+)\.?,?\s+(\d{4})", re.IGNORECASE
)
_SWAPPED = re.compile(r"([a-z]+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})", re.IGNORECASE)
_SATURDAY = 5
_NAMES = {
    "opens": "Applications open",
    "closes": "Applications close",
    "match_by": "Match by",
    "notify_by": "Tell partners by",
}
"""The days somebody has to be at the desk for; the year may well start or end on a Sunday."""


@dataclass(frozen=True, slots=True)
class TypedDay:
    """A day that was typed in words; `note` says where its weekday is not the one written."""

    day: date
    note: str = ""


def read_day(words: str) -> TypedDay:
    """The day that words mean: "2021-06-25", "25 June 2021", "Fri, June 25, 2021".

    Raises Refused for what is no day. A weekday that disagrees is noted, never corrected.
    """
    text = " ".join(words.split())
    day = _day_in(text)
    if day is None:
        raise Refused(
            f"“{text[:60]}” is no day. Nothing was changed; write it like 25 June 2021 "
            "or 2021-06-25."
        )
    written = [word for word in re.findall(r"[A-Za-z]+", text) if _place(_WEEK, word) is not None]
    said = {_place(_WEEK, word) for word in written}
    if said and said != {day.weekday()}:
        note = f"{_in_words(day)} is a {_WEEK[day.weekday()]}, not a {written[0]}."
        return TypedDay(day, note)
    return TypedDay(day)


def _day_in(text: str) -> date | None:
    if found := _ISO.search(text):
        year, month, number = (int(part) for part in found.groups())
    elif found := _SPOKEN.search(text):
        place = _place(_MONTHS, found[2])
        year, month, number = int(found[3]), 0 if place is None else place + 1, int(found[1])
    elif found := _SWAPPED.search(text):
        place = _place(_MONTHS, found[1])
        year, month, number = int(found[3]), 0 if place is None else place + 1, int(found[2])
    else:
        return None
    try:
        return date(year, month, number)
    except ValueError:
        return None


def _place(names: tuple[str, ...], word: str) -> int | None:
    """Where a name stands that the word is, or is cut from after three letters at least."""
    short = word.casefold()
    if len(short) < 3:
        return None
    return next((n for n, name in enumerate(names) if name.casefold().startswith(short)), None)


def _in_words(day: date) -> str:
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def weekend_notes(dates: IntakeDates) -> tuple[str, ...]:
    """A sentence for each working day of an intake that falls on a weekend."""
    named = ((words, getattr(dates, name)) for name, words in _NAMES.items())
    return tuple(
        f"{words}: {_in_words(day)} is a {_WEEK[day.weekday()]}."
        for words, day in named
        if day is not None and day.weekday() >= _SATURDAY
    )


def length_note(dates: IntakeDates) -> str:
    """A sentence where an intake does not run the usual twelve months; empty where it does."""
    usual = twelve_months_after(dates.starts)
    if abs((dates.ends - usual).days) <= 1:
        return ""
    return f"The intake does not run twelve months: those would end on {_in_words(usual)}."


def moved(dates: IntakeDates, months: int) -> IntakeDates:
    """The dates some months on, on the same weekdays; a first of a month stays the first.

    An end that was twelve months after the start is so again.
    """
    held: Mapping[str, date | None] = {f.name: getattr(dates, f.name) for f in fields(IntakeDates)}
    new = {name: None if day is None else _moved(day, months) for name, day in held.items()}
    starts = _moved(dates.starts, months)
    if dates.ends == twelve_months_after(dates.starts):
        new["ends"] = twelve_months_after(starts)
    return IntakeDates(**new)  # type: ignore[arg-type] # a day stays a day, an open one open


def _moved(day: date, months: int) -> date:
    there = months_after(day, months)
    if day.day == 1:
        return there
    ahead = (day.weekday() - there.weekday()) % 7
    return there + timedelta(days=ahead if ahead <= 3 else ahead - 7)
