"""Column types: what goes into the file comes out of it, in the order of time."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy.dialects.sqlite import dialect
from sqlalchemy.types import TypeDecorator

from mentordesk.domain.people import Role
from mentordesk.domain.refusals import Damaged
from mentordesk.storage.types import Day, Flag, Json, Moment, Named, Words, WrittenMoment

SQLITE = dialect()
ZONES = st.integers(-14 * 60, 14 * 60).map(lambda m: timezone(timedelta(minutes=m)))
FIRST, LAST = datetime(1, 1, 2), datetime(9999, 12, 30)  # noqa: DTZ001 - hypothesis adds the zone
MOMENTS = st.datetimes(FIRST, LAST, timezones=ZONES)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)


def stored(kind: TypeDecorator[Any], value: Any) -> Any:
    return kind.process_bind_param(value, SQLITE)


def there_and_back(kind: TypeDecorator[Any], value: Any) -> Any:
    return kind.process_result_value(stored(kind, value), SQLITE)


@given(MOMENTS)
def test_moments_come_back_in_utc(moment: datetime) -> None:
    back = there_and_back(Moment(), moment)
    assert back == moment
    assert back.utcoffset() == timedelta(0)
    assert stored(Moment(), back) == stored(Moment(), moment)


@given(MOMENTS, MOMENTS)
def test_the_order_of_the_texts_is_the_order_of_time(one: datetime, other: datetime) -> None:
    assert (stored(Moment(), one) < stored(Moment(), other)) == (one < other)


@pytest.mark.parametrize("year", [1, 33, 900, 2021, 9998])
def test_a_moment_has_one_written_form(year: int) -> None:
    text = stored(Moment(), datetime(year, 6, 25, 14, 0, tzinfo=UTC))
    assert text == f"{year:04d}-06-25T14:00:00.000000Z"


def test_a_moment_without_its_zone_is_a_bug() -> None:
    with pytest.raises(ValueError, match="time zone"):
        stored(Moment(), datetime(2021, 6, 25))  # noqa: DTZ001 - the mistake itself


@given(st.datetimes(FIRST, LAST), ZONES)
def test_what_was_written_keeps_its_clock(moment: datetime, zone: timezone) -> None:
    plain = moment.replace(microsecond=0)
    assert there_and_back(WrittenMoment(), moment) == plain
    assert there_and_back(WrittenMoment(), moment.replace(tzinfo=zone)) == plain


@given(st.dates())
def test_days_come_back(day: date) -> None:
    assert there_and_back(Day(), day) == day
    assert len(stored(Day(), day)) == 10


@given(st.lists(st.text(), max_size=5))
def test_lists_of_words_come_back_in_their_order(words: list[str]) -> None:
    assert there_and_back(Words(), words) == tuple(words)


@given(JSON)
def test_documents_come_back(document: Any) -> None:
    assert there_and_back(Json(), document) == document


def test_equal_documents_are_equal_text() -> None:
    assert stored(Json(), {"b": 1, "a": "ō"}) == stored(Json(), {"a": "ō", "b": 1})
    assert stored(Json(), {"a": "ō"}) == '{"a": "ō"}'


@pytest.mark.parametrize(("flag", "held"), [(True, 1), (False, 0)])
def test_flags_are_one_and_nought(flag: bool, held: int) -> None:
    assert stored(Flag(), flag) is not flag
    assert stored(Flag(), flag) == held
    assert there_and_back(Flag(), flag) is flag


@pytest.mark.parametrize("role", Role)
def test_names_are_kept_by_their_wording(role: Role) -> None:
    assert stored(Named(Role), role) == str(role)
    assert type(stored(Named(Role), role)) is str
    assert there_and_back(Named(Role), role.value) is role


def test_a_wording_that_is_none_is_a_bug_on_the_way_in() -> None:
    with pytest.raises(ValueError, match="manager"):
        Named(Role).process_bind_param("manager", SQLITE)


@pytest.mark.parametrize(
    ("kind", "kept"),
    [
        (Named(Role), "manager"),
        (Day(), "2021-99-99"),
        (Moment(), "yesterday"),
        (WrittenMoment(), ""),
        (Words(), '{"a": 1}'),
        (Words(), "[1]"),
        (Words(), "7"),
        (Json(), "{"),
        (Json(), "[" * 100_000),
        (Json(dict), "[1]"),
    ],
)
def test_what_no_program_of_ours_wrote_is_a_damaged_file(
    kind: TypeDecorator[Any], kept: str
) -> None:
    with pytest.raises(Damaged, match="no MentorDesk wrote"):
        kind.process_result_value(kept, SQLITE)


@pytest.mark.parametrize(
    "make", [Flag, Day, Moment, WrittenMoment, Words, Json, lambda: Named(Role)]
)
def test_nothing_stays_nothing(make: Callable[[], TypeDecorator[Any]]) -> None:
    assert stored(make(), None) is None
    assert there_and_back(make(), None) is None
