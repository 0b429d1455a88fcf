"""Who may be in the programme twice: found by name, address and number, with what speaks for it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from mentordesk.domain.people import Role
from mentordesk.services.applications import add_person, open_application
from mentordesk.services.duplicates import possible_duplicates, sides_of
from mentordesk.services.merging import merge
from mentordesk.storage.desk import Desk
from mentordesk.storage.models.people import Person
from tests.storage.builders import NOW, new_desk


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = new_desk(tmp_path)
    yield made
    made.close()


def add(
    desk: Desk, name: str, email: str | None = None, phone: str | None = None,
    number: str | None = None,
) -> int:  # fmt: skip
    with desk.action(f"Add {name}") as session:
        made = add_person(session, name, email, number)
        made.phone = phone
        return made.id


@pytest.mark.parametrize(
    ("one", "other", "reason"),
    [
        ("Ana Silva", "ANA SILVA", "the same name"),
        ("Ana Silva", "Silva Ana", "the same name, the other way round"),
        ("Ana Silva", "Ana Maria Silva", "one name fits the other"),
        ("José Álvarez", "Jose Alvarez", "the same name"),
        ("Catherine Robertson", "Katherine Robertson", "nearly the same name"),
        ("Christopher Smithson", "Christopher Smithsen", "nearly the same name"),
    ],
)
def test_names_that_are_alike(desk: Desk, one: str, other: str, reason: str) -> None:
    first, second = add(desk, one), add(desk, other)
    (found,) = possible_duplicates(desk)
    assert {found.first.person_id, found.second.person_id} == {first, second}
    assert found.reasons == (reason,)


@pytest.mark.parametrize("other", ["Ben Roe", "Ana Costa", "Bea Silva", "Anna Karenina", "Silva"])
def test_names_that_are_not(desk: Desk, other: str) -> None:
    add(desk, "Ana Silva")
    add(desk, other)
    assert possible_duplicates(desk) == ()


def test_numbers_and_addresses_speak_for_it(desk: Desk) -> None:
    add(desk, "Ana Silva", "ana@x.example.org", "+61 491 570 156")
    add(desk, "Ana Costa", "ANA@x.example.org", "0491 570 156")
    add(desk, "Ben Roe", "ben@x.example.org", "0491 570 156")
    (found,) = possible_duplicates(desk)
    assert [found.first.name, found.second.name] == ["Ana Silva", "Ana Costa"]
    assert found.reasons == ("the same address ana@x.example.org",
                             "the same telephone number 0491 570 156")  # fmt: skip


def test_two_member_numbers_speak_against_it(desk: Desk) -> None:
    add(desk, "Ana Silva", number="A1")
    other = add(desk, "Ana Silva", number="A2")
    assert possible_duplicates(desk) == ()
    with desk.action("Know more") as session:
        for row in (session.get_one(Person, 1), session.get_one(Person, other)):
            row.phone = "0491 570 156"
    (found,) = possible_duplicates(desk)
    assert found.against == ("two member numbers, A1 and A2",)


def test_who_applied_more_often_is_to_be_kept(desk: Desk) -> None:
    add(desk, "Ana Silva")
    other = add(desk, "Ana Silva")
    with desk.action("Apply") as session:
        open_application(session, 1, session.get_one(Person, other), Role.MENTEE, NOW)
    (found,) = possible_duplicates(desk)
    assert found.first.person_id == other
    assert found.first.applied == ("mentee, 2021 July",)
    assert sides_of(desk, [other, 4711]) == (found.first,)


def test_a_merged_person_is_found_no_more(desk: Desk) -> None:
    one, other = add(desk, "Ana Silva"), add(desk, "Ana Silva")
    merge(desk, one, other, "the same")
    assert possible_duplicates(desk) == ()


def test_a_library_s_number_makes_nobody_a_duplicate(desk: Desk) -> None:
    for number in range(20):
        add(desk, f"{chr(65 + number)}x Roe{chr(97 + number)}t", None, "0491 570 156")
    assert possible_duplicates(desk) == ()


def test_hundreds_of_like_names_are_weighed_among_neighbours(desk: Desk) -> None:
    with desk.action("Add many") as session:
        for number in range(400):
            add_person(session, f"Given{number} Family{number}", None, None)
        add_person(session, "Given77 Family77", None, None)
    assert any(found.reasons == ("the same name",) for found in possible_duplicates(desk))
