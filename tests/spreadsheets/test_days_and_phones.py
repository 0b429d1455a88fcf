"""Dates, telephone numbers, names and places as people of several countries write them."""

from datetime import date, datetime

import pytest

from mentordesk.spreadsheets.days import day_comes_first, looks_like_day, read_day
from mentordesk.spreadsheets.marks import roles_in, yes_or_no
from mentordesk.spreadsheets.names import asks_family_first, plain_name
from mentordesk.spreadsheets.phones import looks_like_phone, read_phone
from mentordesk.spreadsheets.places import is_country, is_state, state_code
from mentordesk.spreadsheets.values import number_in


@pytest.mark.parametrize(
    ("written", "iso"),
    [
        ("3 March 2024", "2024-03-03"),
        ("3rd of March 2024", "2024-03-03"),
        ("March 3, 2024", "2024-03-03"),
        ("03-Mar-24", "2024-03-03"),
        ("2024-03-03", "2024-03-03"),
        ("2024/3/3", "2024-03-03"),
        ("3.3.2024", "2024-03-03"),
        ("13/02/2024", "2024-02-13"),
        ("45354", "2024-03-03"),
        (45354, "2024-03-03"),
        (45354.5, "2024-03-03T12:00:00"),
        ("2024/09/27 3:00:00 PM GMT+3", "2024-09-27T15:00:00"),
        ("31/8/2023 19:08:16", "2023-08-31T19:08:16"),
        ("2024-03-03T09:30", "2024-03-03T09:30:00"),
        (date(2024, 3, 3), "2024-03-03"),
        (datetime.fromisoformat("2024-03-03T09:30+10:00"), "2024-03-03T09:30:00"),
    ],
)
def test_one_day_in_many_ways(written: object, iso: str) -> None:
    found = read_day(written, day_first=True, proven=True)
    assert found is not None
    assert found.moment == datetime.fromisoformat(iso)


@pytest.mark.parametrize("written", ["31/02/2024", "", "soon", 12, True, None, "1/1/1", "2024"])
def test_what_is_no_day(written: object) -> None:
    assert read_day(written, day_first=True, proven=False) is None


def test_an_ambiguous_day_has_both_readings_until_the_column_proves_one() -> None:
    found = read_day("03/04/2024", day_first=True, proven=False)
    assert found is not None
    assert (found.moment.month, found.other and found.other.month) == (4, 3)
    proven = read_day("03/04/2024", day_first=False, proven=True)
    assert proven is not None
    assert (proven.moment.month, proven.other) == (3, None)
    same = read_day("04/04/2024", day_first=True, proven=False)
    assert same is not None
    assert same.other is None


@pytest.mark.parametrize(
    ("texts", "preferred", "found"),
    [
        (["13/2/2024", "1/2/2024"], False, (True, True)),
        (["2/13/2024", "1/2/2024"], True, (False, True)),
        (["1/2/2024"], True, (True, False)),
        (["1/2/2024"], False, (False, False)),
        (["13/2/2024", "2/13/2024"], True, (True, False)),
        ([], False, (False, False)),
    ],
)
def test_a_column_tells_the_order_of_day_and_month(
    texts: list[str], preferred: bool, found: tuple[bool, bool]
) -> None:
    assert day_comes_first(texts, preferred) == found


@pytest.mark.parametrize(
    ("cell", "yes"),
    [("3/3/2024", True), ("31/02/2021", True), ("3 March", False), ("12", False), ("x" * 50, False),
     (date(2024, 1, 1), True), (3, False), ("Mar 3 2024", True)],
)  # fmt: skip
def test_what_looks_like_a_day(cell: object, yes: bool) -> None:
    assert looks_like_day(cell) is yes


@pytest.mark.parametrize(
    ("written", "home", "number"),
    [
        ("0491 570 156", "+61", "+61491570156"),
        ("(02) 5550 1234", "+61", "+61255501234"),
        ("+61 (0)2 5550 1234", "+61", "+61255501234"),
        ("0011 44 20 7946 0999", "+61", "+442079460999"),
        ("021 555 0147", "+64", "+64215550147"),
        ("01632 960 123", "+44", "+441632960123"),
        ("020 7946 0999 ext. 12", "+44", "+442079460999"),
        ("(613) 555-0142", "+1", "+16135550142"),
        ("1-604-555-0110", "+1", "+16045550110"),
        ("416.555.0187 x9", "+1", "+14165550187"),
        ("087 155 0123", "+353", "+353871550123"),
        ("+852 5555 0123", "+61", "+85255550123"),
        ("tel: 0491 570 156", "+61", "+61491570156"),
    ],
)
def test_numbers_of_several_countries(written: str, home: str, number: str) -> None:
    found = read_phone(written, home, was_number=False)
    assert found is not None
    assert found.number == number


@pytest.mark.parametrize(
    ("written", "was_number", "issue"),
    [
        ("491570156", True, "leading_zero_restored"),
        ("0491 570 156 / 0491 570 157", False, "several_values"),
        ("5550 1234", False, "no_area_code"),
        ("0491 570 156", False, ""),
    ],
)
def test_what_was_done_to_a_number_is_said(written: str, was_number: bool, issue: str) -> None:
    found = read_phone(written, "+61", was_number=was_number)
    assert found is not None
    assert found.issue == issue


@pytest.mark.parametrize("written", ["", "none", "12", "call me", "\u0661\u0662\u0663"])
def test_what_is_no_number(written: str) -> None:
    assert read_phone(written, "+61", was_number=False) is None
    assert not looks_like_phone(written)
    assert read_phone("1" * 16, "+61", was_number=False) is None


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("MOKOENA, Thandiwe", "Thandiwe Mokoena"),
        ("Dr Helena Vuk\u0161i\u0107", "Helena Vuk\u0161i\u0107"),
        ("ANA SILVA", "Ana Silva"),
        ("Ana Silva, AALIA", "Ana Silva"),
        ("  Ana   Silva ", "Ana Silva"),
        ("O\u2019DOWD, Niamh", "Niamh O\u2019Dowd"),
        ("Suryani", "Suryani"),
        ("\u9673\u7f8e\u73b2", "\u9673\u7f8e\u73b2"),
        ("<b>Ana</b>", "<b>Ana</b>"),
        ("Prof. Dr. Ana de Vries", "Ana de Vries"),
    ],
)
def test_names_in_their_usual_order(written: str, name: str) -> None:
    assert plain_name(written) == name


def test_a_heading_can_ask_for_the_family_name_first() -> None:
    assert asks_family_first("name last first")
    assert not asks_family_first("first and last name")
    assert plain_name("Silva Ana", family_first=True) == "Ana Silva"


def test_states_and_countries() -> None:
    assert state_code("Western Australia", "Australia") == "WA"
    assert state_code("n.s.w.", "Australia") == "NSW"
    assert state_code("British Columbia", "Canada") == "BC"
    assert state_code("Kent", "United Kingdom") == "Kent"
    assert is_state("ON", "Canada")
    assert not is_state("ON", "Australia")
    assert is_country(" new zealand ")
    assert not is_country("Otago")


@pytest.mark.parametrize(
    ("cell", "number"),
    [("7", 7), ("7 years", 7), ("6-10", 6), ("10+", 10), ("Two mentees", 2), ("a couple", 2),
     ("a mentee", 1), ("1,5", 1.5), ("less than a year", 0), (3.5, 3.5), ("a lot", None),
     ("a few", None), ("", None), (True, None), ("many", None)],
)  # fmt: skip
def test_numbers_in_words_and_figures(cell: str | float | bool, number: float | None) -> None:
    assert number_in(cell) == number


@pytest.mark.parametrize(
    ("text", "answer"),
    [("Yes", True), ("y", True), ("\u2713", True), ("I agree", True), ("No", False),
     ("I do not agree", False), ("\u2610", False), ("Not yet", False), ("perhaps", None),
     ("", None), ("yes " * 20, None)],
)  # fmt: skip
def test_yes_and_no(text: str, answer: bool | None) -> None:
    assert yes_or_no(text) is answer


@pytest.mark.parametrize(
    ("text", "roles"),
    [("Mentee", ("mentee",)), ("a mentor please", ("mentor",)), ("both", ("mentee", "mentor")),
     ("mentor and mentee", ("mentee", "mentor")), ("I want a mentor", ("mentee",)),
     ("to be a mentor", ("mentor",)), ("observer", ()), ("", ())],
)  # fmt: skip
def test_roles_in_words(text: str, roles: tuple[str, ...]) -> None:
    assert roles_in(text) == roles
