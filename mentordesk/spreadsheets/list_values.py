"""Values of the other lists: lengths of time in all the ways tools write them, membership."""

import math
import re
from datetime import date, time, timedelta

from mentordesk.domain.people import Membership
from mentordesk.domain.year import ContactMode
from mentordesk.spreadsheets.grids import CellValue, as_text
from mentordesk.spreadsheets.words import heading_words

_CLOCK = re.compile(r"^(-)?(\d{1,4}):(\d{2})(?::(\d{2}))?$")
_PARTS = re.compile(
    r"(-?\d+(?:[.,]\d+)?)\s*(h|hr|hrs|hours?|m|min|mins|minutes?|s|sec|secs|seconds?)\b"
)
_NUMBER = re.compile(r"^-?\d+(?:[.,]\d+)?$")

_CURRENT = re.compile(r"\b(current|active|financial|paid|good standing|valid|yes|life|honorary)\b")
_LAPSED = re.compile(
    r"\b(lapsed|expired|unfinancial|non financial|not financial|inactive|overdue"
    r"|ceased|cancelled|resigned|suspended|former)\b"
)
_APPLIED = re.compile(r"\b(applied|pending|application|provisional)\b")
_NONE = re.compile(r"^(no|none|non member|not a member)$")

_MODES: tuple[tuple[re.Pattern[str], ContactMode], ...] = (
    (
        re.compile(r"\b(video|zoom|teams|skype|meet|webex|face ?time|online|virtual)\b"),
        ContactMode.VIDEO,
    ),
    (re.compile(r"\b(phone|call|telephone|mobile|whats ?app)\b"), ContactMode.PHONE),
    (re.compile(r"\b(email|mail|message|chat|text)\b"), ContactMode.EMAIL),
    (
        re.compile(r"\b(face to face|in person|person|coffee|lunch|office|cafe|visit)\b"),
        ContactMode.IN_PERSON,
    ),
)


def read_minutes(value: CellValue, heading: str = "") -> float | None:
    """A length of time in minutes; None where the cell holds none (it may well be negative).

    "1h 2m 3s", 1:02:03, 62, "62 min", 1.5 below a heading that says hours, Excel's times.
    """
    if isinstance(value, timedelta):
        return value.total_seconds() / 60
    if isinstance(value, time):
        return value.hour * 60 + value.minute + value.second / 60
    if isinstance(value, bool | date):
        return None
    words = heading_words(heading)
    factor = 60 if re.search(r"\b(hours?|hrs?)\b", words) and "min" not in words else 1
    found = _in_words(value, factor) if isinstance(value, str) else float(value) * factor
    return found if found is not None and math.isfinite(found) else None


def _in_words(said: str, factor: int) -> float | None:
    text = " ".join(said.casefold().split())
    clock = _CLOCK.match(text)
    if clock:
        return _of_clock(clock)
    if _NUMBER.match(text):
        return float(text.replace(",", ".")) * factor
    parts = _PARTS.findall(text)
    if not parts:
        return None
    return sum(float(number.replace(",", ".")) * _UNIT[unit[0]] for number, unit in parts)


_UNIT = {"h": 60.0, "m": 1.0, "s": 1 / 60}


def _of_clock(found: re.Match[str]) -> float:
    """Two parts are hours and minutes where the first is small, as all meeting tools write them."""
    sign = -1 if found[1] else 1
    return sign * (int(found[2]) * 60 + int(found[3]) + int(found[4] or 0) / 60)


def read_membership(value: CellValue) -> Membership | None:
    """The standing a word of a member list means; None where it means nothing we know."""
    words = heading_words(as_text(value))
    for pattern, standing in (
        (_NONE, Membership.NONE),
        (_LAPSED, Membership.LAPSED),
        (_APPLIED, Membership.APPLIED),
        (_CURRENT, Membership.CURRENT),
    ):
        if pattern.search(words):
            return standing
    return None


def read_mode(value: CellValue) -> ContactMode:
    """How a pair met; "other" for words that name none of the modes."""
    text = as_text(value).casefold().strip()
    for mode in ContactMode:
        if text == mode.value:
            return mode
    words = heading_words(as_text(value))
    return next((mode for pattern, mode in _MODES if pattern.search(words)), ContactMode.OTHER)


_LIKERT: tuple[tuple[re.Pattern[str], int], ...] = (
    (re.compile(r"\b(strongly disagree|very (dis|un)satisfied|very poor|not at all)\b"), 1),
    (re.compile(r"\b(disagree|dissatisfied|unsatisfied|poor|slightly|not very)\b"), 2),
    (re.compile(r"\b(strongly agree|very (satisfied|good|useful|well)|excellent|extremely)\b"), 5),
    (re.compile(r"\b(neutral|neither|average|ok|okay|somewhat|moderately|fair)\b"), 3),
    (re.compile(r"\b(agree|satisfied|good|useful|well)\b"), 4),
)
"""The usual words of five-step scales, the ends before the middle."""


def read_rating(text: str) -> int | None:
    """A rating: a whole number at the beginning ("4 - good"), or the words of a five-step scale."""
    found = re.match(r"\s*(-?\d{1,3})(?:[.,]0+)?(?![\d.,]*\d)", text)
    if found:
        return int(found[1])
    words = heading_words(text)
    return next((rating for pattern, rating in _LIKERT if pattern.search(words)), None)
