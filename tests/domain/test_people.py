"""Names as they are written and compared."""

import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from mentordesk.domain.people import Role, folded, full_name, same_address, same_name, tidy


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ana Silva", "ana  SILVA"),
        ("Ana Silva", "Ana Maria Silva"),
        ("A Silva", "Ana Silva"),
        ("Zoë O\u2019Brien", "Zoe O'Brien"),
        ("Declan McAllister-Wu", "Declan McAllister Wu"),
        ("Sukarno", "Sukarno"),
        ("陳美玲", "陳美玲"),
    ],
)
def test_names_that_can_be_one_person(one: str, other: str) -> None:
    assert same_name(one, other)
    assert same_name(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ana Silva", "Jose Silva"),
        ("Ana Silva", "Ana Souza"),
        ("Sukarno", "Sukarno Hatta"),
        ("", "Ana"),
        ("Ana", ""),
        ("陳美玲", "李小龍"),
    ],
)
def test_names_of_two_people(one: str, other: str) -> None:
    assert not same_name(one, other)
    assert not same_name(other, one)


def test_text_is_tidied_but_never_folded_to_ascii() -> None:
    assert tidy("  Zoe\u0308\u00a0 Ng\u0101\n huia\x00 ") == "Zoë Ngā huia"


@given(st.text())
def test_tidying_is_stable_and_composed(text: str) -> None:
    once = tidy(text)
    assert tidy(once) == once
    assert unicodedata.is_normalized("NFC", once)
    assert not any(unicodedata.category(c) == "Cc" for c in once)


@given(st.text(), st.text())
def test_comparing_names_does_not_depend_on_the_side(one: str, other: str) -> None:
    assert same_name(one, other) == same_name(other, one)


@given(st.text())
@example("\U0001d468")  # a mathematical capital A
def test_folding_is_stable(text: str) -> None:
    assert folded(folded(text)) == folded(text)


def test_people_with_one_name() -> None:
    assert full_name("Sukarno", "") == "Sukarno"
    assert full_name("", "Teller") == "Teller"


def test_addresses_are_compared_without_case() -> None:
    assert same_address(" Ana@Library.example.org ") == "ana@library.example.org"


def test_roles_have_partners() -> None:
    assert Role.MENTEE.partner is Role.MENTOR
    assert Role.MENTOR.partner is Role.MENTEE
