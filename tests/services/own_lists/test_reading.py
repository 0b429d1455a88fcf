"""Edited cells of an export: every way of writing is read, what cannot be meant is a sentence."""

from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentordesk.domain.pairing import PairState
from mentordesk.domain.refusals import Refused
from mentordesk.domain.year import Attendance, ContactMode, FeeState
from mentordesk.services.own_lists.columns import Ways
from mentordesk.services.own_lists.reading import (
    day,
    minutes,
    moment,
    names,
    one_of,
    past_day,
    text,
    zone,
)
from mentordesk.spreadsheets.grids import CellValue
from tests.services.verbs import require_plain

TODAY = date(2021, 8, 20)
DAY_FIRST, MONTH_FIRST = Ways(True, TODAY), Ways(False, TODAY)
DAYS = st.dates(date(1970, 1, 1), date(2069, 12, 31))
WORDS = st.text(st.characters(exclude_categories=("Cs", "Cc"), exclude_characters=";"))


def told(refusal: pytest.ExceptionInfo[Refused]) -> str:
    """The sentence of a refusal, which is plain."""
    require_plain(str(refusal.value))
    return str(refusal.value)


@given(DAYS)
def test_a_day_is_read_however_it_is_written(wanted: date) -> None:
    for ways, written in (
        (DAY_FIRST, wanted.strftime("%d/%m/%Y")),
        (MONTH_FIRST, wanted.strftime("%m/%d/%Y")),
        (DAY_FIRST, wanted.isoformat()),
        (MONTH_FIRST, f"  {wanted.isoformat()} "),
        (MONTH_FIRST, wanted.strftime("%d %B %Y")),
    ):
        assert day(written, ways) == wanted
    assert day(wanted, DAY_FIRST) == wanted
    assert day(datetime.combine(wanted, time(23, 59)), DAY_FIRST) == wanted


@given(DAYS, st.times().map(lambda one: one.replace(second=0, microsecond=0)))
def test_a_moment_keeps_its_clock(wanted: date, clock: time) -> None:
    whole = datetime.combine(wanted, clock)
    assert moment(whole, DAY_FIRST) == whole
    assert moment(whole.strftime("%Y-%m-%d %H:%M"), DAY_FIRST) == whole
    assert moment(whole.strftime("%d/%m/%Y %H:%M"), DAY_FIRST) == whole
    assert moment(whole.strftime("%m/%d/%Y %I:%M %p"), MONTH_FIRST) == whole


@pytest.mark.parametrize("value", ["", "soon", "31/02/2021", "2021", True, 12, "0/0/0000", "=A1"])
def test_what_is_no_day_is_said_to_be_none(value: CellValue) -> None:
    with pytest.raises(Refused, match="is no day") as caught:
        day(value, DAY_FIRST)
    assert told(caught).startswith("“")


@given(st.integers(-400, 400))
def test_only_days_still_to_come_are_refused(after: int) -> None:
    wanted = TODAY + timedelta(days=after)
    if after <= 0:
        assert past_day(wanted, DAY_FIRST) == wanted
        return
    with pytest.raises(Refused) as caught:
        past_day(wanted.isoformat(), DAY_FIRST)
    assert told(caught) == f"{wanted.isoformat()} is still to come."


@given(st.integers(-100, 2000), st.sampled_from([0, 1, 5]))
def test_a_length_is_whole_minutes_of_one_day_at_most(wanted: int, least: int) -> None:
    read = minutes(least)
    written: tuple[CellValue, ...] = (wanted, float(wanted), str(wanted), f"{wanted} min")
    for value in written:
        if least <= wanted <= 1440:
            assert read(value, DAY_FIRST) == wanted
        else:
            with pytest.raises(Refused, match=f"is no length .{least} to 1440 minutes"):
                read(value, DAY_FIRST)


@given(st.integers(0, 23), st.integers(0, 59))
def test_hours_and_minutes_are_one_length(hours: int, rest: int) -> None:
    wanted = 60 * hours + rest
    read = minutes(0)
    assert read(f"{hours}:{rest:02}", DAY_FIRST) == wanted
    assert read(f"{hours}h {rest}m", DAY_FIRST) == wanted
    assert read(time(hours, rest), DAY_FIRST) == wanted
    assert read(timedelta(minutes=wanted), DAY_FIRST) == wanted


@pytest.mark.parametrize("value", ["", "long", True, TODAY, "-5", "25h", -0.6])
def test_what_is_no_length_is_said_to_be_none(value: CellValue) -> None:
    with pytest.raises(Refused) as caught:
        minutes(0)(value, DAY_FIRST)
    assert "is no length (0 to 1440 minutes)" in told(caught)


@pytest.mark.parametrize("name", ["Australia/Perth", " Pacific/Auckland ", "UTC"])
def test_a_zone_is_kept_by_its_name(name: str) -> None:
    assert zone(name, DAY_FIRST) == name.strip()


@pytest.mark.parametrize("name", ["", "Sydney time", "../../etc/passwd", "/", "Mars/Olympus"])
def test_what_is_no_zone_is_said_to_be_none(name: str) -> None:
    with pytest.raises(Refused, match="is no time zone") as caught:
        zone(name, DAY_FIRST)
    told(caught)


@given(st.lists(WORDS.map(str.strip).filter(bool)))
def test_names_come_back_as_they_were_joined(wanted: list[str]) -> None:
    assert names("; ".join(wanted), DAY_FIRST) == tuple(wanted)
    assert names(f" ;{';;'.join(wanted)}; ", DAY_FIRST) == tuple(wanted)


@pytest.mark.parametrize("words", [ContactMode, Attendance, FeeState, PairState])
def test_a_word_is_read_whatever_its_case_and_spaces(
    words: type[ContactMode] | type[Attendance] | type[FeeState] | type[PairState],
) -> None:
    for word in words:
        for written in (word.value, word.value.upper(), f"  {word.value.replace(' ', '   ')}\n"):
            assert one_of(words)(written, DAY_FIRST) is word


def test_a_word_left_out_is_none_of_the_allowed_ones() -> None:
    read = one_of(Attendance, Attendance.UNKNOWN)
    with pytest.raises(Refused) as caught:
        read("unknown", DAY_FIRST)
    assert told(caught) == "“unknown” is none of: live, recording, both, apologies."
    assert one_of(Attendance)("unknown", DAY_FIRST) is Attendance.UNKNOWN


@given(st.text(min_size=41, max_size=3000))
def test_a_refusal_quotes_forty_letters_at_most(value: str) -> None:
    with pytest.raises(Refused) as caught:
        one_of(FeeState)(f"x{value}", DAY_FIRST)
    quoted = str(caught.value).removesuffix("” is none of: " + ", ".join(FeeState) + ".")
    assert len(quoted.removeprefix("“")) <= 40
    assert "\n" not in quoted


@pytest.mark.parametrize(
    ("value", "read"),
    [(" a\nb ", "a\nb"), (3.0, "3"), (0.5, "0.5"), (True, "Yes"), (TODAY, "2021-08-20")],
)
def test_text_is_what_a_person_reads(value: CellValue, read: str) -> None:
    assert text(value, DAY_FIRST) == read
