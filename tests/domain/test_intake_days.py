"""Days as people write them, weekends, and dates of an intake that move on."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentordesk.domain.intake_days import TypedDay, length_note, moved, read_day, weekend_notes
from mentordesk.domain.intakes import IntakeDates, require_order, twelve_months_after
from mentordesk.domain.refusals import Refused

JULY = IntakeDates(
    date(2021, 5, 17),
    date(2021, 6, 25),
    date(2021, 7, 19),
    date(2022, 7, 19),
    date(2021, 6, 29),
    date(2021, 6, 30),
)


@pytest.mark.parametrize(
    "words",
    [
        "2021-06-25", "25 June 2021", "Friday 25 June 2021", " Fri,  25 Jun 2021",
        "25th of June 2021", "June 25, 2021", "Friday, June 25th 2021",
        "FRIDAY 25 JUNE 2021", "2021-6-25 (Friday)",
    ],
)  # fmt: skip
def test_a_day_in_words(words: str) -> None:
    assert read_day(words) == TypedDay(date(2021, 6, 25))


def test_a_weekday_that_disagrees_is_said_and_the_day_kept() -> None:
    typed = read_day("Friday 26 June 2021")
    assert typed == TypedDay(date(2021, 6, 26), "26 June 2021 is a Saturday, not a Friday.")


@pytest.mark.parametrize(
    "words", ["", "tomorrow", "25/6/2021", "31 June 2021", "2021-13-01", "25 Ju 2021", "0 May 2021"]
)
def test_what_is_no_day_is_refused(words: str) -> None:
    with pytest.raises(Refused, match="is no day"):
        read_day(words)


@given(st.dates(date(1990, 1, 1), date(2100, 12, 31)))
def test_every_day_is_read_back(day: date) -> None:
    for words in (
        f"{day:%A} {day.day} {day:%B} {day.year}",
        day.isoformat(),
        f"{day:%d %b} {day.year}",
    ):
        assert read_day(words) == TypedDay(day)


def test_weekends_are_said_of_working_days_only() -> None:
    assert weekend_notes(JULY) == ()
    odd = IntakeDates(
        date(2021, 5, 16), date(2021, 6, 26), date(2021, 7, 18), date(2022, 7, 17),
        date(2021, 6, 27), date(2021, 6, 30),
    )  # fmt: skip
    assert weekend_notes(odd) == (
        "Applications open: 16 May 2021 is a Sunday.",
        "Applications close: 26 June 2021 is a Saturday.",
        "Match by: 27 June 2021 is a Sunday.",
    )


def test_another_length_than_twelve_months_is_said() -> None:
    assert length_note(JULY) == ""
    longer = IntakeDates(JULY.opens, JULY.closes, JULY.starts, date(2022, 12, 19))
    assert length_note(longer) == (
        "The intake does not run twelve months: those would end on 19 July 2022."
    )


def test_half_a_year_on_keeps_the_weekdays() -> None:
    later = moved(JULY, 6)
    assert (later.opens, later.closes) == (date(2021, 11, 15), date(2021, 12, 24))
    assert later.starts.weekday() == JULY.starts.weekday()
    assert later.ends == twelve_months_after(later.starts)
    assert (later.match_by or later.opens).weekday() == 1


def test_a_first_of_a_month_stays_the_first_and_an_open_day_open() -> None:
    first = IntakeDates(date(2021, 5, 1), date(2021, 6, 25), date(2021, 7, 1), date(2022, 7, 1))
    later = moved(first, 12)
    assert (later.opens, later.starts, later.ends) == (
        date(2022, 5, 1), date(2022, 7, 1), date(2023, 7, 1),
    )  # fmt: skip
    assert (later.match_by, later.notify_by) == (None, None)


@given(
    st.dates(date(2000, 1, 1), date(2090, 1, 1)),
    st.lists(st.integers(0, 60), min_size=4, max_size=4),
    st.sampled_from([6, 12, 18, 24]),
)
def test_moved_dates_keep_nearly_their_distances(opens: date, gaps: list[int], months: int) -> None:
    days = [opens.toordinal()]
    for gap in gaps:
        days.append(days[-1] + gap + 7)
    named = [date.fromordinal(day) for day in days]
    dates = IntakeDates(named[0], named[1], named[4], twelve_months_after(named[4]), *named[2:4])
    later = moved(dates, months)
    require_order(later)
    assert abs((later.opens - dates.opens).days - months * 30.44) < 8
