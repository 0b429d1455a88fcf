"""Dates and stages of an intake."""

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentordesk.domain.intakes import (
    IntakeDates,
    Stage,
    is_late,
    next_stage,
    require_move,
    require_order,
    twelve_months_after,
)
from mentordesk.domain.refusals import Refused

GOOD = IntakeDates(
    opens=date(2021, 5, 17),
    closes=date(2021, 6, 25),
    match_by=date(2021, 6, 28),
    notify_by=date(2021, 6, 30),
    starts=date(2021, 7, 1),
    ends=date(2022, 7, 1),
)


def test_the_reference_intake_is_in_order() -> None:
    require_order(GOOD)


def test_unset_dates_are_skipped() -> None:
    require_order(IntakeDates(GOOD.opens, GOOD.closes, GOOD.starts, GOOD.ends))


def test_dates_out_of_order_name_both() -> None:
    wrong = IntakeDates(GOOD.closes, GOOD.opens, GOOD.starts, GOOD.ends)
    with pytest.raises(Refused, match=r"applications open \(2021-06-25\) comes after"):
        require_order(wrong)


def test_an_intake_lasts_at_least_a_day() -> None:
    with pytest.raises(Refused, match="later end"):
        require_order(IntakeDates(GOOD.opens, GOOD.closes, GOOD.starts, GOOD.starts))


@given(st.dates(min_value=date(1950, 1, 1), max_value=date(2200, 1, 1)))
def test_a_year_later_is_the_same_day_or_the_end_of_february(start: date) -> None:
    end = twelve_months_after(start)
    assert (end.year, end.month) == (start.year + 1, start.month)
    assert end.day == start.day or (start.month, start.day, end.day) == (2, 29, 28)


def test_the_closing_day_counts_to_its_end_in_the_programmes_zone() -> None:
    closes = date(2021, 6, 25)
    in_sydney_still_the_25th = datetime(2021, 6, 25, 13, 59, tzinfo=UTC)
    in_sydney_the_26th = datetime(2021, 6, 25, 14, 0, tzinfo=UTC)
    assert not is_late(in_sydney_still_the_25th, closes, "Australia/Sydney")
    assert is_late(in_sydney_the_26th, closes, "Australia/Sydney")
    assert not is_late(in_sydney_the_26th, closes, "Europe/London")


def test_a_moment_without_zone_is_in_the_programmes() -> None:
    written = datetime(2021, 6, 25, 23, 59)  # noqa: DTZ001 - as a form tool writes it
    assert not is_late(written, date(2021, 6, 25), "Australia/Sydney")


def test_stages_go_one_step_at_a_time() -> None:
    require_move(Stage.PLANNING, Stage.OPEN)
    require_move(Stage.OPEN, Stage.PLANNING)
    with pytest.raises(Refused, match="next stage is open"):
        require_move(Stage.PLANNING, Stage.MATCHING)
    with pytest.raises(Refused, match="finished"):
        require_move(Stage.FINISHED, Stage.OPEN)


def test_every_stage_but_the_last_has_a_next() -> None:
    assert [next_stage(stage) for stage in Stage] == [*list(Stage)[1:], None]
