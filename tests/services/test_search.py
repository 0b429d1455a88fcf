"""Finding people: by name without marks, by address, number and answer; signs are plain signs."""

import pytest

from mentordesk.services.search import find_people
from mentordesk.storage.models.people import Person
from tests.services.small_intake import SmallIntake


def names(small: SmallIntake, words: str) -> list[str]:
    return [found.name for found in find_people(small.desk, words)]


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("bjorn", "Björn Ek"),
        ("BJÖRN", "Björn Ek"),
        ("oneil", "Sam O'Neil"),
        ("chi@example", "Chi Lam"),
        ("lead a TEAM", "Ana Souza"),
        ("hong kong", "Chi Lam"),
        ("dams", "Ruth Adams"),
    ],
)
def test_who_is_found(small: SmallIntake, words: str, name: str) -> None:
    assert names(small, words) == [name]


@pytest.mark.parametrize(
    "words", ["", " ", "a", "%%", "__", "nobody at all", "'; DROP TABLE person"]
)
def test_who_is_not_found(small: SmallIntake, words: str) -> None:
    assert names(small, words) == []


def test_the_result_says_where_and_in_which_intakes(small: SmallIntake) -> None:
    (found,) = find_people(small.desk, "Lead a team")
    assert found.where == "goals: =Lead a team"
    (application,) = found.applications
    assert (application.intake, application.role) == ("2021 July", "mentee")
    assert application.application_id == small.people["Ana Souza"]


def test_names_that_begin_with_the_words_come_first(small: SmallIntake) -> None:
    with small.desk.action("Names") as session:
        person = session.get_one(Person, 1)
        person.former_names = ("Ana Ekman",)
    assert names(small, "ek") == ["Ana Souza", "Björn Ek"]
    (first, _) = find_people(small.desk, "ek")
    assert first.where == "former name: Ana Ekman"


def test_member_numbers_and_phones(small: SmallIntake) -> None:
    with small.desk.action("Number") as session:
        person = session.get_one(Person, 1)
        person.member_no, person.phone = "A-0042", "+61 2 5550 0000"
    assert find_people(small.desk, "0042")[0].where == "member number: A-0042"
    assert find_people(small.desk, "5550")[0].where == "phone: +61 2 5550 0000"


def test_a_long_answer_is_shown_around_what_was_found(small: SmallIntake) -> None:
    with small.desk.action("Many") as session:
        session.get_one(Person, 1).preferred_name = "x" * 5
    assert len(find_people(small.desk, "example.org", limit=2)) == 2
