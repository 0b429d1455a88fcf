"""Possible duplicates whatever the names are: each pair once, plain reasons, nothing changed."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mentordesk.domain.people import folded
from mentordesk.services.applications import add_person
from mentordesk.services.duplicates import PossibleDuplicate, possible_duplicates, sides_of
from mentordesk.storage.models.people import Person
from tests.services.small_intake import SmallIntake
from tests.services.verbs import dump

GIVEN = st.sampled_from(["Ana", "Anna", "José", "Jose", "Li", "=Kim", "Mary Jane"])
FAMILY = st.sampled_from(["Silva", "SILVA", "Nguyễn", "Nguyen", "O'Neil", "Lam-Ho", ""])
PHONE = st.sampled_from([None, "0491 570 156", "+61 491 570 156", "156", "none"])
PERSON = st.tuples(GIVEN, FAMILY, PHONE)


@contextmanager
def with_people(small: SmallIntake, people: list[tuple[str, str, str | None]]) -> Iterator[None]:
    """The small intake with more people, for a while."""
    with small.desk.action("Add people", "import") as session:
        for given_name, family, phone in people:
            add_person(session, f"{given_name} {family}".strip(), None, None).phone = phone
    try:
        yield
    finally:
        small.desk.undo()


def numbers(found: tuple[PossibleDuplicate, ...]) -> list[frozenset[int]]:
    """Who is told to be one and the same, without an order."""
    return [frozenset((one.first.person_id, one.second.person_id)) for one in found]


@given(st.lists(PERSON, min_size=1, max_size=6))
@settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_each_pair_is_told_once_with_reasons(
    small: SmallIntake, people: list[tuple[str, str, str | None]]
) -> None:
    with with_people(small, people):
        before = dump(small.desk)
        found = possible_duplicates(small.desk)
        assert dump(small.desk) == before
        assert possible_duplicates(small.desk) == found
        assert len(set(numbers(found))) == len(found)
        for one in found:
            assert one.reasons
            assert len(set(one.reasons)) == len(one.reasons)
            assert one.first.person_id != one.second.person_id
            assert len(one.first.applied) >= len(one.second.applied)
            pair = (one.first, one.second)
            assert sides_of(small.desk, [side.person_id for side in pair]) == pair
        weight = [(len(one.against), -len(one.reasons)) for one in found]
        assert weight == sorted(weight)


@given(st.lists(PERSON, min_size=2, max_size=6))
@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_the_same_name_is_always_found(
    small: SmallIntake, people: list[tuple[str, str, str | None]]
) -> None:
    with with_people(small, people):
        with small.desk.reading() as session:
            named = [(row.id, folded(row.full_name)) for row in session.query(Person)]
        same = {
            frozenset((one, other))
            for one, name in named
            for other, its in named
            if one < other and name == its
        }
        assert same <= set(numbers(possible_duplicates(small.desk)))


@pytest.mark.parametrize(
    ("one", "other", "found"),
    [
        ("0491 570 156", "+61 (491) 570-156", True),
        ("570 156", "570 156", False),
        ("0491 570 156", "0491 570 157", False),
        ("", "", False),
    ],
)
def test_a_number_counts_by_its_last_eight_digits(
    small: SmallIntake, one: str, other: str, found: bool
) -> None:
    people: list[tuple[str, str, str | None]] = [("Eva", "Roe", one), ("Max", "Roe", other)]
    with with_people(small, people):
        assert bool(possible_duplicates(small.desk)) is found


def test_an_earlier_name_is_a_reason(small: SmallIntake) -> None:
    with small.desk.action("Marry") as session:
        add_person(session, "Eva Roe", None, None).former_names = ("Eva Lindqvist",)
        add_person(session, "Eva Lindqvist", None, None)
        people = [row.id for row in session.query(Person) if row.full_name.startswith("Eva")]
    with small.desk.action("Call") as session:
        for number in people:
            session.get_one(Person, number).phone = "0491 570 156"
    (found,) = possible_duplicates(small.desk)
    assert found.reasons[0] == "an earlier name is the same"


def test_sides_come_in_the_order_asked_for(small: SmallIntake) -> None:
    everybody = [side.person_id for side in sides_of(small.desk, range(1, 100))]
    assert len(everybody) == 5
    turned = [side.person_id for side in sides_of(small.desk, reversed(everybody))]
    assert turned == everybody[::-1]
    assert sides_of(small.desk, []) == sides_of(small.desk, [0, -1, 4711]) == ()
