"""Days and times as the computer's place writes them: the one way for the whole window.

"Fri 4 Dec 2026" in Australia and Britain, "Fri, Dec 4, 2026" in the United States, "Fr. 4. Dez.
2026" in Germany: the order and the marks between come from the locale's own long form.
"""

import re
from datetime import date, datetime, time
from functools import lru_cache

from PySide6.QtCore import QDate, QLocale, QTime

_YEAR_ROUND = (
    "January February March April May June July August September October November December"
)
_MONTHS = _YEAR_ROUND.split()
_ENGLISH_DAY = (
    r"(?:[A-Z][a-z]{2,8} )?(\d{1,2}) ([A-Z][a-z]{2,8})(?: (\d{4}))?(?:, (\d\d?)[.:](\d\d))?"
)
_ENGLISH_HOUR = r"([A-Z][a-z]+day), (\d{1,2}(?:\.\d\d)?[ap]m)"
_WEEK = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
_ENGLISH_CLOCK = r"(\d{1,2})(?:\.(\d\d))?(am|pm)( [A-Z]{2,5}| [+-]\d\d)?"
_WEEKDAY = r"^dddd\W*|\W*dddd$"
_YEAR = r"[\s,./-]*(?:'de'\s+)?y+[.\u5e74]?\s*"
_LONG = QLocale.FormatType.LongFormat
_SHORT = QLocale.FormatType.ShortFormat


@lru_cache(maxsize=64)
def _long_form(locale: str) -> str:
    """The locale's long form with its weekday: "dddd, d MMMM yyyy"."""
    form = QLocale(locale).dateFormat(_LONG)
    # As our letters write it: "Friday 4 December 2026".
    form = form.replace("dddd, d MMMM", "dddd d MMMM")
    return form if "dddd" in form else f"dddd {form}"


@lru_cache(maxsize=64)
def _day_form(locale: str) -> str:
    """The same without the weekday and with a short month: "d MMM yyyy"."""
    return re.sub(_WEEKDAY, "", _long_form(locale)).replace("MMMM", "MMM")


@lru_cache(maxsize=64)
def _near_form(locale: str) -> str:
    """For days nearby, without the year: "ddd d MMM"."""
    form = _long_form(locale).replace("dddd", "ddd").replace("MMMM", "MMM")
    return re.sub(_YEAR, "", form).replace("ddd, ", "ddd ").strip(" ,")


@lru_cache(maxsize=8192)
def _written(locale: str, form: str, day: date) -> str:
    """A day in a form; lists write the same days over and over."""
    return QLocale(locale).toString(QDate(day.year, day.month, day.day), form)


def day_in_words(day: date) -> str:
    """A day with its year and a short month: "4 Dec 2026"."""
    name = QLocale().name()
    return _written(name, _day_form(name), day)


def long_day(day: date) -> str:
    """A day in full: "Friday, 4 December 2026"."""
    name = QLocale().name()
    return _written(name, _long_form(name), day)


def short_day(day: date) -> str:
    """A day nearby: "Fri 4 Dec"."""
    name = QLocale().name()
    return _written(name, _near_form(name), day)


def clock_in_words(moment: datetime | time) -> str:
    """A time of day: "14:02", "2:02 pm"."""
    return QLocale().toString(QTime(moment.hour, moment.minute), clock_form())


def day_and_clock(moment: datetime) -> str:
    """A day and a time."""
    return f"{day_in_words(moment.date())}, {clock_in_words(moment)}"


def edit_form() -> str:
    """The form in which a field for a day shows it: a short weekday, a short month, the year."""
    return _long_form(QLocale().name()).replace("dddd", "ddd").replace("MMMM", "MMM")


def clock_form() -> str:
    """The form in which a field for a time of day shows it."""
    form = QLocale().timeFormat(_SHORT)
    return form.replace(":ss", "")


def said_plainly(text: str) -> str | None:
    """A day or time as the core says it in English ("Friday 4 December 2026", "1.00pm AEDT") in

    the words of the locale; None where it is neither.
    """
    if (clock := re.fullmatch(_ENGLISH_CLOCK, text)) is not None:
        hour = int(clock[1]) % 12 + (12 if clock[3] == "pm" else 0)
        return f"{clock_in_words(time(hour, int(clock[2] or 0)))}{clock[4] or ''}"
    if (slot := re.fullmatch(_ENGLISH_HOUR, text)) is not None and slot[1] in _WEEK:
        return f"{QLocale().dayName(_WEEK.index(slot[1]) + 1)}, {said_plainly(slot[2])}"
    found = re.fullmatch(_ENGLISH_DAY, text)
    if found is None:
        return None
    month = next((n for n, name in enumerate(_MONTHS, 1) if _means(found[2], name)), None)
    if month is None:
        return None
    try:
        day = date(int(found[3] or 2000), month, int(found[1]))
    except ValueError:
        return None
    return _as_long_as(text, found, day)


def _means(word: str, month: str) -> bool:
    return word in (month, month[:3])


def _as_long_as(text: str, found: re.Match[str], day: date) -> str:
    """A day with as much of it as the English has."""
    if not found[3]:
        form = re.sub(_YEAR, "", re.sub(_WEEKDAY, "", _long_form(QLocale().name()))).strip(" ,")
        if len(found[2]) == 3 and found[2] != "May":
            form = form.replace("MMMM", "MMM")
        return _written(QLocale().name(), form, day)
    words = long_day(day) if text[0].isalpha() else day_in_words(day)
    if found[4]:
        return f"{words}, {clock_in_words(time(int(found[4]), int(found[5])))}"
    return words
