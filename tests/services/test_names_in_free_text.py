"""Names in free text: marks, initials, lists of every kind, and what may never be guessed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentordesk.services.named_people import Known, NamedPeople

MENTORS = (
    Known(10, ("Ruth Adams",), "Thornbury City Libraries"),
    Known(11, ("Sam O'Neil", "Sammy O'Neil"), "Ashgrove University"),
    Known(12, ("Zoë Müller-Ng",), "Ashgrove University"),
    Known(13, ("陳 美玲", "May-Ling Chan"), "State Library"),
    Known(14, ("Ruth Adamson",), "A1"),
    Known(15, ("José da Silva",), ""),
)
PEOPLE = NamedPeople(MENTORS)


@pytest.mark.parametrize(
    ("text", "wished"),
    [
        ("Ruth Adams; Sam O'Neil", (10, 11)),
        ("Sam O'Neil, Ruth Adams", (11, 10)),
        ("Ruth Adams & Sam O'Neil", (10, 11)),
        ("Ruth Adams/Sam O'Neil", (10, 11)),
        ("Ruth Adams and Sam O\u2019Neil", (10, 11)),
        ("1) Sam O'Neil 2) Ruth Adams", (11, 10)),
        ("(Ruth Adams)", (10,)),
    ],
)
def test_lists_of_every_kind_keep_their_order(text: str, wished: tuple[int, ...]) -> None:
    assert PEOPLE.wished(text) == wished


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("zoe muller ng", 12),
        ("ZOË MÜLLER-NG", 12),
        ("Zoe\u0308 Mu\u0308ller-Ng", 12),
        ("Sammy ONeil", 11),
        ("S O'Neil", 11),
        ("May-Ling Chan", 13),
        ("may ling chan", 13),
        ("Jose da Silva", 15),
        ("José Silva", 15),
        ("  Ruth\u00a0Adams  ", 10),
        ("we met, Ruth Adams of Thornbury spoke", 10),
    ],
)
def test_marks_case_and_initials_do_not_matter(text: str, number: int) -> None:
    assert PEOPLE.wished(text) == (number,)


@pytest.mark.parametrize(
    "text",
    [
        "R A",
        "Ruth",
        "Adams",
        "O'Neil",
        "nobody in particular",
        "Ruthless Adams",
        "...",
        "\x00",
        "or",
    ],
)
def test_half_a_name_is_nobody(text: str) -> None:
    assert PEOPLE.wished(text) == ()


def test_a_wish_that_is_named_twice_counts_once() -> None:
    assert PEOPLE.wished("Ruth Adams, R Adams; Ruth Adams") == (10,)


@pytest.mark.parametrize(
    ("text", "apart"),
    [
        ("Ashgrove University", (11, 12)),
        ("all of ASHGROVE UNIVERSITY, and Ruth Adams", (10, 11, 12)),
        ("Ashgrove", ()),
        ("A1", ()),
        ("somebody of the State Library", (13,)),
        ("my boss: Zoë Müller-Ng", (12,)),
    ],
)
def test_an_employer_that_is_named_keeps_its_people_apart(
    text: str, apart: tuple[int, ...]
) -> None:
    assert PEOPLE.kept_apart(text) == apart


def test_people_without_names_or_nobody_at_all() -> None:
    assert NamedPeople([]).wished("Ruth Adams") == ()
    assert NamedPeople([]).kept_apart("Ruth Adams") == ()
    nameless = NamedPeople([Known(1, ()), Known(2, ("",), "Harbour Library")])
    assert nameless.wished("Ruth Adams") == ()
    assert nameless.kept_apart("Harbour Library") == (2,)


def test_two_of_one_name_are_no_wish_but_both_are_kept_apart() -> None:
    twins = NamedPeople([Known(2, ("Ana Silva",)), Known(1, ("Ana Silva",))])
    assert twins.wished("Ana Silva") == ()
    assert twins.kept_apart("Ana Silva") == (1, 2)


@given(st.text(max_size=60))
def test_any_text_names_known_people_only_and_a_wish_is_kept_apart_too(text: str) -> None:
    wished, apart = PEOPLE.wished(text), PEOPLE.kept_apart(text)
    assert len(set(wished)) == len(wished)
    assert list(apart) == sorted(set(apart))
    assert set(wished) <= set(apart) <= {known.number for known in MENTORS}


@given(st.permutations(MENTORS), st.sampled_from(["Ruth Adams or Sam O'Neil", "R Adams", "S O"]))
def test_the_order_in_which_people_are_known_means_nothing(order: list[Known], text: str) -> None:
    again = NamedPeople(order)
    assert again.wished(text) == PEOPLE.wished(text)
    assert again.kept_apart(text) == PEOPLE.kept_apart(text)


@given(st.lists(st.sampled_from(MENTORS), min_size=1, max_size=4, unique=True))
def test_full_names_in_a_list_are_all_found_in_order(chosen: list[Known]) -> None:
    numbers = tuple(known.number for known in chosen)
    text = "; ".join(known.names[0] for known in chosen)
    assert PEOPLE.wished(text) == numbers
    assert set(numbers) <= set(PEOPLE.kept_apart(text))


@pytest.mark.parametrize(
    ("text", "wished"),
    [
        ("I want Ruth as a mentor", ()),
        ("I like Tom Brown", (21,)),
        ("I met Ruth Adams at a congress", (20,)),
        ("A. Prentice", (23,)),
    ],
)
def test_the_small_words_of_a_sentence_are_no_initials(text: str, wished: tuple[int, ...]) -> None:
    people = NamedPeople(
        (
            Known(20, ("Ruth Adams",)),
            Known(21, ("Tom Brown",)),
            Known(22, ("Ivan Tom",)),
            Known(23, ("Ada Prentice",)),
            Known(24, ("Ruth Adamson",)),
        )
    )
    assert people.wished(text) == wished
