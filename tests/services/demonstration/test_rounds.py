"""The dates of the four intakes hold on every day of the years to come."""

from datetime import date, timedelta

import pytest

from mentordesk.domain.intakes import IntakeDates, require_order, twelve_months_after
from mentordesk.services.demonstration.rounds import new_intakes, on_or_before

EVERY_DAY = [date(2026, 1, 1) + timedelta(days=n) for n in range(4 * 366)]
ODD_DAYS = [date(2027, 2, 1), date(2028, 2, 29), date(2027, 7, 1), date(2027, 1, 31)]


def test_the_open_intake_is_open_on_every_day() -> None:
    for today in EVERY_DAY:
        current = new_intakes(today)["current"]
        assert current.opens + timedelta(days=14) < today < current.closes, today
        assert current.closes < current.starts, today


def test_the_two_that_run_have_begun_and_overlap_on_every_day() -> None:
    for today in EVERY_DAY:
        plan = new_intakes(today)
        for key in ("second", "third"):
            assert plan[key].starts <= today < twelve_months_after(plan[key].starts), today
        assert plan["third"].starts < twelve_months_after(plan["second"].starts), today


def test_the_first_has_had_time_for_its_certificates_on_every_day() -> None:
    for today in EVERY_DAY:
        ended = twelve_months_after(new_intakes(today)["first"].starts)
        assert timedelta(days=45) <= today - ended < timedelta(days=400), today


def test_dates_are_in_order_and_names_are_four_on_every_day() -> None:
    for today in EVERY_DAY:
        plan = new_intakes(today)
        assert len({intake.name for intake in plan.values()}) == 4, today
        for new in plan.values():
            end = twelve_months_after(new.starts)
            require_order(
                IntakeDates(new.opens, new.closes, new.starts, end, new.match_by, new.notify_by)
            )


def test_applications_open_on_a_monday_and_close_on_a_friday() -> None:
    for today in ODD_DAYS:
        for new in new_intakes(today).values():
            assert (new.opens.weekday(), new.closes.weekday()) == (0, 4)


def test_intakes_start_in_february_and_july() -> None:
    for today in ODD_DAYS:
        starts = [new.starts for new in new_intakes(today).values()]
        assert {start.month for start in starts} == {2, 7}
        assert {start.day for start in starts} == {1}


def test_every_intake_costs_the_mentee_150_dollars() -> None:
    for new in new_intakes(date(2026, 11, 21)).values():
        assert (new.fee_cents, new.currency) == (150_00, "AUD")


def test_later_intakes_take_over_what_an_earlier_one_taught() -> None:
    plan = new_intakes(date(2026, 11, 21))
    assert plan["first"].copy_from is None
    assert plan["third"].copy_from == plan["second"].name
    assert plan["current"].copy_from == plan["first"].name


@pytest.mark.parametrize(
    ("day", "weekday", "found"),
    [
        (date(2026, 11, 21), 5, date(2026, 11, 21)),
        (date(2026, 11, 21), 6, date(2026, 11, 15)),
        (date(2026, 11, 21), 0, date(2026, 11, 16)),
    ],
)
def test_the_last_weekday_before_a_day(day: date, weekday: int, found: date) -> None:
    assert on_or_before(day, weekday) == found
