"""The edges of the domain's rules: names, dates, careers, and what a resource is."""

import itertools
import unicodedata
from dataclasses import FrozenInstanceError, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentordesk import resources
from mentordesk.domain.applications import CheckItem, CheckState, eligibility_check
from mentordesk.domain.cohort import Candidate, Cohort, MatchSettings
from mentordesk.domain.intakes import IntakeDates, Stage, is_late, require_move, require_order
from mentordesk.domain.people import Role, folded, full_name, same_address, same_name, tidy
from mentordesk.domain.refusals import Refused
from mentordesk.domain.vocabulary import Option, find_option

ANY_TEXT = st.text(st.characters(exclude_categories=()), max_size=30)


@pytest.mark.parametrize(
    ("text", "tidied"),
    [
        ("  Ana   Silva ", "Ana Silva"), ("a\tb\r\nc", "a b c"), ("a\u00a0b\u2003c", "a b c"),
        ("Zoe\u0308", "Zoë"), ("a\x00b\x1fc\x7fd", "a b c d"), ("half \ud800 one", "half one"),
        ("\u202eabc", "\u202eabc"), ("你好", "你好"), ("", ""), (" \n ", ""),
        ("=cmd|' /C calc'!A0", "=cmd|' /C calc'!A0"), ("<b>Ana</b>", "<b>Ana</b>"),
    ],
)  # fmt: skip
def test_tidied_texts(text: str, tidied: str) -> None:
    assert tidy(text) == tidied


@given(ANY_TEXT)
def test_any_text_can_be_kept_once_it_is_tidy(text: str) -> None:
    kept = tidy(text)
    kept.encode("utf-8")
    assert unicodedata.is_normalized("NFC", kept)
    assert kept == kept.strip()
    assert "  " not in kept
    assert tidy(kept) == kept


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("O\u2019Brien", "OBRIEN"), ("Smith-Jones", "smith jones"), ("Łukasz", "łukasz"),
        ("ﬁne", "fine"), ("\uff21\uff2e\uff21", "ana"), ("Straße", "STRASSE"), ("a_b", "ab"),
        ("Ng\u0101", "nga"),
    ],
)  # fmt: skip
def test_texts_that_compare_equal(one: str, other: str) -> None:
    assert folded(one) == folded(other)


@pytest.mark.parametrize(("one", "other"), [("Ana", "Anna"), ("陳", "李"), ("1", "2"), ("", "a")])
def test_texts_that_do_not(one: str, other: str) -> None:
    assert folded(one) != folded(other)


@given(st.lists(st.sampled_from(["Ana", "A", "Maria", "Silva", "Lee"]), max_size=4))
def test_a_name_fits_itself_and_never_nobody(words: list[str]) -> None:
    name = " ".join(words)
    assert same_name(name, name) is bool(words)
    assert not same_name(name, "")


@given(ANY_TEXT, ANY_TEXT)
def test_a_full_name_is_one_tidy_line(given_name: str, family: str) -> None:
    name = full_name(given_name, family)
    assert name == tidy(name)
    assert full_name(given_name, "") == tidy(given_name)


@given(st.emails())
def test_addresses_compare_in_any_writing(address: str) -> None:
    assert same_address(f" {address.upper()}\n") == same_address(address)


NAMES = ("opens", "closes", "match_by", "notify_by", "starts", "ends")
START = date(2021, 5, 17)
IN_ORDER = IntakeDates(**{name: START + timedelta(days=n) for n, name in enumerate(NAMES)})


def test_dates_may_fall_on_one_day_but_for_the_end() -> None:
    require_order(IntakeDates(START, START, START, START + timedelta(days=1), START, START))


@pytest.mark.parametrize(("earlier", "later"), list(itertools.combinations(NAMES, 2)))
def test_any_two_dates_the_wrong_way_round_are_refused(earlier: str, later: str) -> None:
    turned = replace(
        IN_ORDER, **{earlier: getattr(IN_ORDER, later), later: getattr(IN_ORDER, earlier)}
    )
    with pytest.raises(Refused, match="out of order") as told:
        require_order(turned)
    assert "Nothing was changed" in str(told.value)


@pytest.mark.parametrize(
    ("zone", "last"),
    [
        ("Australia/Sydney", "2021-06-25T13:59:59+00:00"),
        ("Australia/Perth", "2021-06-25T15:59:59+00:00"),
        ("Asia/Hong_Kong", "2021-06-25T15:59:59+00:00"),
        ("Europe/London", "2021-06-25T22:59:59+00:00"),
        ("America/Los_Angeles", "2021-06-26T06:59:59+00:00"),
        ("UTC", "2021-06-25T23:59:59+00:00"),
    ],
)
def test_the_last_second_of_the_closing_day(zone: str, last: str) -> None:
    moment = datetime.fromisoformat(last)
    assert not is_late(moment, date(2021, 6, 25), zone)
    assert is_late(moment + timedelta(seconds=1), date(2021, 6, 25), zone)


def test_the_closing_day_may_be_an_hour_longer() -> None:
    """On 4 April 2021 the clocks of Sydney went back: the day had 25 hours."""
    begin = datetime(2021, 4, 4, tzinfo=ZoneInfo("Australia/Sydney")).astimezone(UTC)
    assert not is_late(
        begin + timedelta(hours=24, minutes=59), date(2021, 4, 4), "Australia/Sydney"
    )
    assert is_late(begin + timedelta(hours=25), date(2021, 4, 4), "Australia/Sydney")


@pytest.mark.parametrize("now", Stage)
@pytest.mark.parametrize("wanted", Stage)
def test_stages_move_one_step_either_way_and_no_other(now: Stage, wanted: Stage) -> None:
    order = list(Stage)
    if abs(order.index(now) - order.index(wanted)) == 1:
        require_move(now, wanted)
    else:
        with pytest.raises(Refused, match=f"is {now} and cannot become {wanted}"):
            require_move(now, wanted)


@pytest.mark.parametrize(
    ("role", "rank", "years", "reason"),
    [
        (Role.MENTOR, 0, None, "early career for a mentor"),
        (Role.MENTOR, 1, 30, "early career for a mentor"),
        (Role.MENTOR, 2, None, ""), (Role.MENTOR, 6, 2.9, "early career for a mentor"),
        (Role.MENTOR, 6, 3, ""), (Role.MENTOR, None, 0, "early career for a mentor"),
        (Role.MENTEE, 3, 40, ""), (Role.MENTEE, 4, None, "senior for a mentee"),
        (Role.MENTEE, 6, 0, "senior for a mentee"), (Role.MENTEE, None, 40, ""),
    ],
)  # fmt: skip
def test_careers(role: Role, rank: int | None, years: float | None, reason: str) -> None:
    check = eligibility_check(role, rank, years)
    assert (check.item, check.reason) == (CheckItem.ELIGIBILITY, reason)
    assert check.state is (CheckState.MISSING if reason else CheckState.DONE)


def test_the_first_of_two_options_that_mean_the_same_is_found() -> None:
    options = (Option("TAFE", ("college",)), Option("College"))
    assert find_option(options, "COLLEGE") is options[0]
    assert find_option((), "college") is None


def test_what_matching_is_told_cannot_be_changed_on_the_way() -> None:
    one = Candidate(1, 1, Role.MENTEE, "Ana", "2021-06-01")
    for value, field in ((one, "name"), (Cohort((one,), ()), "pins"), (MatchSettings(), "floor")):
        with pytest.raises(FrozenInstanceError):
            setattr(value, field, None)


def test_who_said_nothing_is_ready_with_one_place_and_no_answers() -> None:
    one = Candidate(1, 1, Role.MENTEE, "Ana", "2021-06-01")
    assert (one.ready, one.places) == (True, 1)
    answers = set(Candidate.__slots__) - {
        "application_id", "person_id", "role", "name", "received", "ready", "places",
    }  # fmt: skip
    assert not [name for name in answers if getattr(one, name)]


def test_a_resource_is_found_in_the_checkout_or_the_wheel(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert resources.resource("fonts").is_dir()
    wheel, checkout = tmp_path / "_resources", tmp_path / "resources"
    for place in (wheel, checkout):
        (place / "letters").mkdir(parents=True)
        (place / "letters" / "both.txt").touch()
    (checkout / "letters" / "new.txt").touch()
    monkeypatch.setattr(resources, "_PLACES", (wheel, checkout))
    assert resources.resource("letters", "both.txt").parent.parent == wheel
    assert resources.resource("letters", "new.txt").parent.parent == checkout


def test_a_missing_resource_is_named() -> None:
    with pytest.raises(FileNotFoundError, match=r"letters/nothing\.txt is missing: install"):
        resources.resource("letters", "nothing.txt")
