"""Days, times and paper, as the place of the computer has them."""

from collections.abc import Iterator
from datetime import date, datetime

import pytest
from PySide6.QtCore import QLocale

from mentordesk.ui import dates
from mentordesk.ui.forms import DayField
from mentordesk.ui.paper import usual_paper

DAY = date(2026, 12, 4)
MOMENT = datetime(2026, 12, 4, 14, 2)  # noqa: DTZ001 - a wall clock


@pytest.fixture(autouse=True)
def own_locale() -> Iterator[None]:
    before = QLocale()
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("place", "short", "near", "whole"),
    [
        ("en_AU", "4 Dec 2026", "Fri 4 Dec", "Friday 4 December 2026"),
        ("en_GB", "4 Dec 2026", "Fri 4 Dec", "Friday 4 December 2026"),
        ("en_US", "Dec 4, 2026", "Fri Dec 4", "Friday, December 4, 2026"),
        ("de_DE", "4. Dez. 2026", "Fr. 4. Dez.", "Freitag, 4. Dezember 2026"),
    ],
)
def test_days_are_written_as_where_one_is(place: str, short: str, near: str, whole: str) -> None:
    QLocale.setDefault(QLocale(place))
    assert dates.day_in_words(DAY) == short
    assert dates.short_day(DAY) == near
    assert dates.long_day(DAY) == whole


@pytest.mark.parametrize("place", ["ja_JP", "ar_EG", "hu_HU", "es_ES", "sv_SE", "fa_IR", "C"])
def test_no_place_loses_the_day(place: str) -> None:
    QLocale.setDefault(QLocale(place))
    for words in (dates.day_in_words(DAY), dates.short_day(DAY), dates.long_day(DAY)):
        assert words
        assert words == words.strip(" ,،")
        assert any(letter.isdigit() for letter in words)


def test_times_are_those_of_the_place() -> None:
    QLocale.setDefault(QLocale("en_GB"))
    assert dates.clock_in_words(MOMENT) == "14:02"
    assert dates.day_and_clock(MOMENT) == "4 Dec 2026, 14:02"
    QLocale.setDefault(QLocale("en_US"))
    assert dates.clock_in_words(MOMENT).replace("\u202f", " ") == "2:02 PM"


def test_seconds_are_never_shown() -> None:
    QLocale.setDefault(QLocale.c())
    assert dates.clock_in_words(MOMENT) == "14:02"


def test_a_field_shows_days_in_the_places_order() -> None:
    QLocale.setDefault(QLocale("en_US"))
    assert "Dec 4, 2026" in DayField(DAY).text()
    QLocale.setDefault(QLocale("de_DE"))
    assert "4. Dez" in DayField(DAY).text()


@pytest.mark.parametrize(
    ("core", "german"),
    [
        ("Friday 4 December 2026", "Freitag, 4. Dezember 2026"),
        ("4 December 2026", "4. Dez. 2026"),
        ("4 Dec", "4. Dez."),
        ("1.00pm AEDT", "13:00 AEDT"),
        ("12.30am", "00:30"),
    ],
)
def test_days_of_the_core_are_said_in_the_language(core: str, german: str) -> None:
    QLocale.setDefault(QLocale("de_DE"))
    assert dates.said_plainly(core) == german


@pytest.mark.parametrize("text", ["31 February 2026", "4 Sprint 2026", "Room 4", "4 Mayor", ""])
def test_what_is_no_day_is_left(text: str) -> None:
    assert dates.said_plainly(text) is None


@pytest.mark.parametrize(
    ("place", "paper"), [("en_US", "Letter"), ("en_CA", "Letter"), ("en_AU", "A4"), ("de_DE", "A4")]
)
def test_paper_is_the_places(place: str, paper: str) -> None:
    QLocale.setDefault(QLocale(place))
    assert usual_paper() == paper
