"""Cells to answers: phones, dates, numbers, yes and no, names, choices, places."""

from datetime import date, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentordesk.domain.fields import FIELDS
from mentordesk.domain.vocabulary import Option, Scheme
from mentordesk.spreadsheets.choices import one_choice, several_choices
from mentordesk.spreadsheets.days import day_comes_first, looks_like_day, read_day
from mentordesk.spreadsheets.marks import (
    is_error,
    is_placeholder,
    role_named,
    roles_in,
    yes_or_no,
)
from mentordesk.spreadsheets.names import asks_family_first, plain_name
from mentordesk.spreadsheets.phones import looks_like_phone, read_phone
from mentordesk.spreadsheets.places import is_country, is_state, state_code
from mentordesk.spreadsheets.values import ColumnFacts, has_address, number_in, read_value

AUSTRALIA = Scheme(
    "Scheme",
    options={
        "sector": (Option("Academic"), Option("TAFE/VET", ("Further education",))),
        "areas": (
            Option("Career planning"),
            Option("Collection development, acquisitions and weeding"),
            Option("Work/life balance"),
        ),
    },
)
PLAIN = ColumnFacts()


def read(key: str, value: Any, facts: ColumnFacts = PLAIN) -> tuple[Any, str]:
    found = read_value(key, value, AUSTRALIA, facts)
    return found.answer, found.code


@pytest.mark.parametrize(
    ("raw", "number", "issue"),
    [
        ("0491 570 156", "+61491570156", ""),
        ("(02) 5550 1431", "+61255501431", ""),
        ("+61 3 5550 3609", "+61355503609", ""),
        ("+61 (0)3 5550 3609", "+61355503609", ""),
        ("0011 64 4 555 0840", "+6445550840", ""),
        ("0064 4 555 0840", "+6445550840", ""),
        ("+852 5550 7273", "+85255507273", ""),
        ("61491570156", "+61491570156", ""),
        ("491570156", "+61491570156", "leading_zero_restored"),
        ("5550 1431", "55501431", "no_area_code"),
        ("0491 570 156 / 02 5550 1431", "+61491570156", "several_values"),
        ("02 5550 1431 ext 12", "+61255501431", ""),
    ],
)
def test_phones(raw: str, number: str, issue: str) -> None:
    found = read_phone(raw, "+61", was_number=False)
    assert found is not None
    assert (found.number, found.issue) == (number, issue)


def test_a_number_cell_lost_its_zero() -> None:
    assert read("phone", 491579212) == ("+61491579212", "leading_zero_restored")
    assert read("phone", 61491579212) == ("+61491579212", "")


def test_countries_without_a_trunk_zero_keep_all_digits() -> None:
    found = read_phone("5550 1401", "+852", was_number=True)
    assert found is not None
    assert (found.number, found.issue) == ("+85255501401", "")


@pytest.mark.parametrize("raw", ["", "ring her", "12", "1234567890123456789", "a@b.org"])
def test_what_is_no_phone(raw: str) -> None:
    assert read_phone(raw, "+61", was_number=False) is None


def test_what_looks_like_a_phone() -> None:
    assert looks_like_phone("(02) 5550 1431")
    assert not looks_like_phone("AL061044 member since 2001")


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("2021-06-03", "2021-06-03"),
        ("2021/05/20 10:23:00 PM GMT+10", "2021-05-20T22:23:00"),
        ("3/06/2021", "2021-06-03"),
        ("09.06.2021", "2021-06-09"),
        ("27/05/2021 19:47", "2021-05-27T19:47:00"),
        ("9 June 2021", "2021-06-09"),
        ("1st June, 2021", "2021-06-01"),
        ("Wed 9-Jun-21", "2021-06-09"),
        ("June 9, 2021", "2021-06-09"),
        ("12/31/2021", "2021-12-31"),
        ("44350", "2021-06-03"),
        ("5/6/21 12:05 am", "2021-06-05T00:05:00"),
    ],
)
def test_days(text: str, iso: str) -> None:
    found = read_day(text, day_first=True, proven=False)
    assert found is not None
    assert found.moment == datetime.fromisoformat(iso)


@pytest.mark.parametrize("value", ["31/02/2021", "soon", "", "1/2", "99/99/2021", True, 3, None])
def test_what_is_no_day(value: object) -> None:
    assert read_day(value, day_first=True, proven=True) is None


def test_real_dates_are_taken_as_they_are() -> None:
    found = read_day(date(2021, 6, 3), day_first=False, proven=False)
    assert found is not None
    assert found.moment == datetime.fromisoformat("2021-06-03")
    assert looks_like_day(date(2021, 6, 3))
    assert looks_like_day("31/02/2021")
    assert not looks_like_day("0491 570 156")


def test_the_column_proves_the_order_of_day_and_month() -> None:
    assert day_comes_first(["1/2/2021", "25/2/2021"], False) == (True, True)
    assert day_comes_first(["1/2/2021", "2/25/2021"], True) == (False, True)
    assert day_comes_first(["1/2/2021"], True) == (True, False)
    assert day_comes_first(["25/2/2021", "2/25/2021"], False) == (False, False)


@pytest.mark.parametrize(
    ("value", "number"),
    [
        (7, 7), ("7 years", 7), ("6-10", 6), ("10+", 10), ("4,0", 4), ("2.5", 2.5),
        ("Two", 2), ("One mentee only", 1), ("about 12", 12), ("less than a year", 0),
        ("-1", -1), (True, None), ("many", None), ("", None),
    ],
)  # fmt: skip
def test_numbers(value: Any, number: float | None) -> None:
    assert number_in(value) == number


def test_numbers_out_of_range_are_no_answer() -> None:
    assert read("years_experience", 340) == (None, "out_of_range")
    assert read("capacity", -1) == (None, "out_of_range")
    assert read("capacity", "lots") == (None, "invalid")
    assert read("hours_per_month", "1-2") == (1, "")


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("Yes", True), ("Y", True), ("☑", True), ("I agree", True), ("x", True), ("1", True),
        ("I have read and accept the Code of Conduct", True), ("No", False), ("n", False),
        ("I do not agree", False), ("☐", False), ("never", False), ("No, first time", False),
        ("Yes, as a mentee", True), ("perhaps", None), ("", None),
        ("I have just finished my diploma and would like help with applications in my town", None),
    ],
)  # fmt: skip
def test_yes_and_no(text: str, answer: bool | None) -> None:
    assert yes_or_no(text) is answer


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("Mentor", ("mentor",)), ("MENTEE", ("mentee",)), ("both", ("mentee", "mentor")),
        ("Mentor & mentee", ("mentee", "mentor")), ("I want a mentor", ("mentee",)),
        ("I'd like to be a mentor", ("mentor",)), ("observer", ()), ("", ()),
    ],
)  # fmt: skip
def test_roles_in_peoples_own_words(text: str, roles: tuple[str, ...]) -> None:
    assert roles_in(text) == roles


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("gforms_mentees.xlsx", "mentee"), ("MENTOR APPLICATION", "mentor"),
        ("mentors and mentees", None), ("mentoring scheme", None),
        ("Mentor form (1).xlsx", "mentor"),
    ],
)  # fmt: skip
def test_the_role_a_title_speaks_of(text: str, role: str | None) -> None:
    assert role_named(text) == role


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("MOKOENA, Thandiwe", "Thandiwe Mokoena"),
        ("Ms Alistair Penhaligon", "Alistair Penhaligon"),
        ("Prof. Dr. Ada O'Hara", "Ada O'Hara"),
        ("McALLISTER-WU, Declan", "Declan McALLISTER-WU"),
        ("JANE CITIZEN", "Jane Citizen"),
        ("van der Merwe", "van der Merwe"),
        ("Sukarma", "Sukarma"),
        ("梅 王", "梅 王"),
        ("Cáit Krüger\xa0", "Cáit Krüger"),
        ("Ruth Bell, PhD", "Ruth Bell"),
        ("<b>Bobby</b>", "<b>Bobby</b>"),
    ],
)
def test_names(text: str, name: str) -> None:
    assert plain_name(text) == name


def test_a_heading_may_ask_for_the_family_name_first() -> None:
    assert plain_name("MOKOENA Thandiwe", family_first=True) == "Thandiwe Mokoena"
    assert asks_family_first("surname given name")
    assert not asks_family_first("given name surname")
    assert not asks_family_first("name")


def test_choices_keep_options_with_commas_whole() -> None:
    options = AUSTRALIA.options["areas"]
    text = "Work/life balance, Collection development, acquisitions and weeding, Knitting"
    assert several_choices(options, text) == (
        ("Collection development, acquisitions and weeding", "Work/life balance", "Knitting"),
        2,
    )
    assert several_choices(options, "career planning;") == (("Career planning",), 1)
    assert several_choices(options, "Carreer planning") == (("Career planning",), 1)
    assert several_choices(options, "n/a") == ((), 0)
    assert several_choices((), "Auslan / English; Māori") == (("Auslan / English", "Māori"), 0)


def test_choices_by_lines_and_boxes() -> None:
    options = AUSTRALIA.options["areas"]
    text = "☑ Career planning\n☒ Work/life balance\n"
    assert several_choices(options, text) == (("Career planning", "Work/life balance"), 2)


def test_one_choice_by_synonym_or_in_own_words() -> None:
    options = AUSTRALIA.options["sector"]
    assert one_choice(options, "further education") == ("TAFE/VET", True)
    assert one_choice(options, "Circus") == ("Circus", False)
    assert read("sector", "Circus") == ("Circus", "own_words")
    assert read("sector", "N/A") == (None, "")


def test_states_and_countries() -> None:
    assert state_code("New South Wales", "Australia") == "NSW"
    assert state_code("n.s.w.", "Australia") == "NSW"
    assert state_code("Kent", "United Kingdom") == "Kent"
    assert is_state("vic", "Australia")
    assert not is_state("Kent", "Australia")
    assert is_country("New Zealand")
    found = read_value("state", "Hong Kong", AUSTRALIA, PLAIN)
    assert (found.answer, found.field) == ("Hong Kong", "country")


@pytest.mark.parametrize(
    ("value", "answer", "code"),
    [
        ("CAIT.KRUGER@EXAMPLE.NET ", "cait.kruger@example.net", ""),
        ("Farah Delahunty <farah@example.org>", "farah@example.org", ""),
        ("a@x.example.org; b@x.example.org", "a@x.example.org", "several_values"),
        ("giuseppe at example.org", None, "invalid"),
        ("-", None, ""),
    ],
)
def test_addresses(value: str, answer: str | None, code: str) -> None:
    assert read("email", value) == (answer, code)


def test_postcodes_keep_their_zero() -> None:
    assert read("postcode", 800) == ("0800", "leading_zero_restored")
    assert read("postcode", "0870") == ("0870", "")


def test_errors_and_placeholders_are_no_answers() -> None:
    assert is_error("#N/A")
    assert not is_error("#1 fan")
    assert is_placeholder("n/a")
    assert read("employer", "#REF!") == (None, "error_value")
    assert read("employer", "nil") == (None, "")
    assert read("code_agreed", "maybe") == (None, "unclear")
    assert read("signed_on", "31/02/2021") == (None, "invalid")


def test_long_texts_keep_their_lines() -> None:
    assert read("goals", " One. \r\n two ") == ("One.\ntwo", "")


def test_endless_words_are_not_searched_for_addresses() -> None:
    assert not has_address("a" * 200_000 + "@x.example.org")
    assert has_address("write to a@x.example.org")


@given(
    st.sampled_from([f.key for f in FIELDS]),
    st.one_of(st.text(max_size=60), st.integers(), st.booleans(), st.datetimes(), st.floats()),
)
def test_no_cell_ever_raises(key: str, value: Any) -> None:
    found = read_value(key, value, AUSTRALIA, PLAIN)
    assert found.answer is None or found.answer == found.answer


@given(st.integers(0, 999_999_999))
def test_phones_are_digits_after_a_plus(number: int) -> None:
    found = read_phone(f"04{number:08}", "+61", was_number=False)
    assert found is None or found.number.removeprefix("+").isdigit()
