"""Columns of the other lists: one field each, whatever the headings and their order."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentordesk.spreadsheets.list_columns import (
    COLUMNS,
    LEAST,
    NEEDED,
    ListKind,
    is_whole,
    list_fields,
    list_scores,
)

HEADINGS = st.sampled_from(
    [
        "Name", "Full name", "First name", "Surname", "E-mail", "User Email", "Member number", "ID",
        "Status", "Paid to", "Duration (Minutes)", "Join Time", "Leave Time", "Attended", "Date",
        "Mentee", "Mentor", "Mentor name", "How", "How long", "Preparation of the mentee", "",
        "Timestamp", "May we quote you?", "Meeting name", "Event", "Organisation name", "Total",
    ]
)  # fmt: skip
KINDS = st.sampled_from(list(ListKind))
TABLES = st.lists(HEADINGS, max_size=9).map(lambda found: dict(enumerate(found, 1)))


def named(kind: ListKind, *headings: str) -> list[str | None]:
    """The field of each heading in its order."""
    found = list_fields(kind, dict(enumerate(headings, 1)))
    return [found.get(number) for number in range(1, len(headings) + 1)]


@given(KINDS, TABLES)
def test_no_field_is_given_twice_and_none_below_the_least(
    kind: ListKind, headings: dict[int, str]
) -> None:
    found = list_fields(kind, headings)
    assert len(set(found.values())) == len(found)
    assert set(found) <= set(headings)
    for column, key in found.items():
        assert list_scores(kind, headings[column])[key] >= LEAST


@given(KINDS, TABLES)
def test_a_column_stays_without_a_field_only_where_a_better_one_has_it(
    kind: ListKind, headings: dict[int, str]
) -> None:
    found = list_fields(kind, headings)
    owner = {key: column for column, key in found.items()}
    for column, heading in headings.items():
        for key, strength in list_scores(kind, heading).items():
            if strength < LEAST or found.get(column) == key:
                continue
            mine = found.get(column)
            better_here = mine is not None and list_scores(kind, heading)[mine] >= strength
            held = owner.get(key)
            better_there = held is not None and list_scores(kind, headings[held])[key] >= strength
            assert better_here or better_there


@given(KINDS, TABLES, st.randoms(use_true_random=False))
def test_the_order_of_the_headings_alone_decides_between_equals(
    kind: ListKind, headings: dict[int, str], shuffle: object
) -> None:
    items = list(headings.items())
    shuffle.shuffle(items)  # type: ignore[attr-defined]  # a random.Random by its strategy
    assert list_fields(kind, dict(items)) == list_fields(kind, headings)


@given(KINDS, TABLES)
def test_what_is_certain_already_stays(kind: ListKind, headings: dict[int, str]) -> None:
    questions = {1: "email", 99: "question 4"}
    found = list_fields(kind, headings, questions)
    assert found.items() >= questions.items()
    assert questions == {1: "email", 99: "question 4"}
    assert list(found.values()).count("email") == 1


@given(KINDS, st.text(max_size=60))
def test_any_heading_has_scores_of_known_fields(kind: ListKind, heading: str) -> None:
    scores = list_scores(kind, heading)
    assert set(scores) <= set(COLUMNS[kind])
    assert all(0 < score <= 100 for score in scores.values())
    assert list_scores(kind, heading.upper().lower()) == list_scores(kind, heading.lower())


@pytest.mark.parametrize(
    ("kind", "headings", "fields"),
    [
        (
            ListKind.MEMBERS,
            ("Membership No.", "First name", "Last name", "Email", "Status", "Renewal date"),
            ["member_no", "given_name", "family_name", "email", "membership", "expires"],
        ),
        (
            ListKind.ATTENDANCE,
            ("Name (Original Name)", "User Email", "Join Time", "Leave Time", "Duration (Minutes)"),
            ["full_name", "email", "joined", "left", "minutes"],
        ),
        (
            ListKind.CONTACTS,
            ("Date", "Mentee", "Mentor", "Time spent", "How", "Mentor preparation (min)"),
            ["held_on", "mentee", "mentor", "minutes", "mode", "mentor_preparation"],
        ),
        (
            ListKind.SURVEY,
            ("Timestamp", "Name", "Email", "May we quote you?"),
            ["returned_on", "full_name", "email", "consent"],
        ),
    ],
)
def test_lists_as_they_arrive(
    kind: ListKind, headings: tuple[str, ...], fields: list[str | None]
) -> None:
    assert named(kind, *headings) == fields
    assert is_whole(kind, {field for field in fields if field})


@pytest.mark.parametrize(
    ("kind", "heading", "field"),
    [
        (ListKind.ATTENDANCE, "Event name", "full_name"),
        (ListKind.ATTENDANCE, "Webinar name", "full_name"),
        (ListKind.MEMBERS, "Name of the organisation", "full_name"),
        (ListKind.CONTACTS, "How long did you meet?", "mode"),
        (ListKind.CONTACTS, "Preparation of the mentee in minutes", "minutes"),
        (ListKind.CONTACTS, "Date of preparation", "held_on"),
        (ListKind.ATTENDANCE, "Member start", "joined"),
    ],
)
def test_what_only_sounds_like_a_field_is_none(kind: ListKind, heading: str, field: str) -> None:
    assert field not in list_scores(kind, heading)


def test_of_two_names_the_surer_one_is_the_persons() -> None:
    assert named(ListKind.ATTENDANCE, "Name", "Display name") == [None, "full_name"]
    assert named(ListKind.ATTENDANCE, "Name", "Name") == ["full_name", None]


@pytest.mark.parametrize("kind", [kind for kind in ListKind if NEEDED[kind]])
def test_a_list_is_whole_with_one_of_each_set_and_never_with_less(kind: ListKind) -> None:
    one_each = {min(needed) for needed in NEEDED[kind]}
    assert is_whole(kind, one_each)
    assert not is_whole(kind, set())
    for needed in NEEDED[kind]:
        assert not is_whole(kind, set(COLUMNS[kind]) - needed)


def test_every_needed_field_can_be_named_by_some_column() -> None:
    for kind, sets in NEEDED.items():
        for needed in sets:
            assert needed <= set(COLUMNS[kind])
