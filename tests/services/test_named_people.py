"""Whom free texts name."""

import pytest

from mentordesk.services.named_people import Known, NamedPeople

PEOPLE = NamedPeople(
    [
        Known(1, ("Ruth Martin",), "Thornbury City Libraries"),
        Known(2, ("Thomas O'Neil", "Tom O'Neil"), "Ashgrove University"),
        Known(3, ("Ana Maria Silva",), "ABC"),
        Known(4, ("Ana Silva-Jones",)),
        Known(5, ("Madonna",)),
    ]
)


@pytest.mark.parametrize(
    ("text", "wished"),
    [
        ("", ()),
        ("Ruth Martin", (1,)),
        ("ruth  martin", (1,)),
        ("R Martin", (1,)),
        ("Tom ONeil or Ruth Martin", (2, 1)),
        ("1. Ruth Martin\n2. Tom O'Neil", (1, 2)),
        ("I would love Ruth Martin please", (1,)),
        ("Ana Silva", ()),
        ("Ana Maria Silva", (3,)),
        ("Ruth", ()),
        ("Martin", ()),
        ("Madonna", (5,)),
        ("anybody", ()),
    ],
)
def test_a_wish_needs_one_person(text: str, wished: tuple[int, ...]) -> None:
    assert PEOPLE.wished(text) == wished


@pytest.mark.parametrize(
    ("text", "apart"),
    [
        ("", ()),
        ("my manager, Ruth Martin (Thornbury)", (1,)),
        ("Ana Silva", (3, 4)),
        ("anyone from Ashgrove University", (2,)),
        ("the ABC", ()),
        ("n/a", ()),
    ],
)
def test_to_keep_apart_everybody_counts(text: str, apart: tuple[int, ...]) -> None:
    assert PEOPLE.kept_apart(text) == apart
