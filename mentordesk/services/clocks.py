"""What people write of their time: their zone as an offset, their weekly times as slots."""

import re
from collections.abc import Iterable
from datetime import datetime
from functools import lru_cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from mentordesk.domain.people import folded

ABBREVIATIONS: dict[str, int] = {
    "aest": 600,
    "aedt": 660,
    "acst": 570,
    "acdt": 630,
    "awst": 480,
    "nzst": 720,
    "nzdt": 780,
    "hkt": 480,
    "sgt": 480,
    "gmt": 0,
    "utc": 0,
}
"""Minutes from UTC of the abbreviations that members here write."""

_WEEK = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_PARTS = {
    "morning": (0,),
    "breakfast": (0,),
    "business hours": (0, 1),
    "working hours": (0, 1),
    "daytime": (0, 1),
    "lunch": (1,),
    "midday": (1,),
    "afternoon": (1,),
    "evening": (2,),
    "night": (2,),
    "after hours": (2,),
    "after work": (2,),
}
_SLOTS = 21
_SLOT_MINUTES = 480
_FARTHEST = 14 * 60
"""No clock on earth is further from UTC (Kiribati)."""


@lru_cache(maxsize=256)
def offset_of(zone: str, at: datetime) -> int | None:
    """Minutes from UTC of a zone as written (an IANA name, AEST, UTC+10) at a moment in UTC.

    None where the words mean no zone.
    """
    words = zone.strip()
    try:
        there = at.astimezone(ZoneInfo(words.replace(" ", "_"))).utcoffset()
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return _written_offset(words)
    return None if there is None else int(there.total_seconds()) // 60


def _written_offset(words: str) -> int | None:
    signed = re.search(r"(?:UTC|GMT)\s*([+-])\s*(\d{1,2})(?::?(\d{2}))?", words, re.IGNORECASE)
    if signed:
        minutes = int(signed[2]) * 60 + int(signed[3] or 0)
        if minutes > _FARTHEST:
            return None
        return minutes if signed[1] == "+" else -minutes
    known = (ABBREVIATIONS.get(word) for word in re.findall(r"[a-z]+", words.casefold()))
    return next((minutes for minutes in known if minutes is not None), None)


def week_slots(times: Iterable[str], ahead: int = 0) -> tuple[int, ...]:
    """The week's slots (day x 3 + morning, afternoon, evening) that some times mean.

    "Weekday evening" is five slots. `ahead` is by how many minutes the person's clock is ahead of
    the one all slots are compared in; whole slots are moved, so that none is lost.
    """
    moved = round(ahead / _SLOT_MINUTES)
    found = {
        (day * 3 + part - moved) % _SLOTS
        for words in map(folded, times)
        if words
        for day in _days(words)
        for part in _parts(words)
    }
    return tuple(sorted(found))


def _days(words: str) -> set[int]:
    found = {n for n, day in enumerate(_WEEK) if re.search(rf"\b{day}s?\b", words)}
    if "weekday" in words or "business" in words or "working" in words:
        found |= set(range(5))
    if "weekend" in words:
        found |= {5, 6}
    return found or set(range(7))


def _parts(words: str) -> set[int]:
    found = {part for name, parts in _PARTS.items() if name in words for part in parts}
    return found or {0, 1, 2}
