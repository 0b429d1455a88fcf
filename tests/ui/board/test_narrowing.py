"""What is typed narrows the cards as a search through all of them would; nothing is made twice."""

from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentordesk.services.board import MenteeCard, MentorCard
from mentordesk.ui.board import narrowing
from mentordesk.ui.board.fit import Fit
from mentordesk.ui.board.grouping import Group, grouped, titled
from mentordesk.ui.board.narrowing import Asked, Narrowing, Ordered
from mentordesk.ui.board.ordering import Sort, arranged, matches, searched
from tests.ui.board.boards import FITS, mentee, small_board

MENTORS = small_board().mentors
TYPED = st.text("ab ", max_size=5)


@given(st.lists(st.text("ab", max_size=4), max_size=8), st.lists(TYPED, max_size=8))
def test_every_letter_leaves_what_a_search_through_all_would(
    names: list[str], typed: list[str]
) -> None:
    cards = tuple(mentee(number, name) for number, name in enumerate(names, start=1))
    narrowed = Narrowing[MenteeCard](lambda card: card.name)
    for wanted in typed:
        expected = tuple(card for card in cards if matches(card.name, wanted))
        assert narrowed.among(cards, wanted) == expected


@given(st.lists(st.tuples(st.booleans(), TYPED), max_size=8))
def test_other_cards_are_searched_from_the_start(steps: list[tuple[bool, str]]) -> None:
    both = tuple(
        tuple(mentee(number, name) for number, name in enumerate(names, start=1))
        for names in (("ab", "ba", "a", "bb"), ("aab", "abb", "b"))
    )
    narrowed = Narrowing[MenteeCard](lambda card: card.name)
    for other, wanted in steps:
        cards = both[other]
        expected = tuple(card for card in cards if matches(card.name, wanted))
        assert narrowed.among(cards, wanted) == expected


def test_nobody_is_asked_for_their_words_before_something_is_typed_and_then_once() -> None:
    asked: list[str] = []

    def text(card: MentorCard) -> str:
        asked.append(card.name)
        return searched(card)

    narrowed = Narrowing[MentorCard](text)
    assert narrowed.among(MENTORS, "  ") is MENTORS
    assert asked == []
    for wanted in ("z", "zo", "", "m"):
        narrowed.among(MENTORS, wanted)
    assert asked == [card.name for card in MENTORS]


@given(
    st.sampled_from(["", "Academic", "National", "none of these"]),
    st.sampled_from(Sort),
    st.sampled_from(Group),
    st.booleans(),
)
def test_the_order_that_is_kept_is_that_of_those_who_are_left(
    sector: str, sort: Sort, group: Group, known: bool
) -> None:
    fits = FITS if known else dict[int, Fit]()
    ordered, title_of = Ordered(), titled(group, fits)
    ordered.take(MENTORS, Asked(sector, sort, group, fits))
    for wanted in ("", "s", "grace"):
        left = Narrowing[MentorCard](searched).among(ordered.cards, wanted)
        sought = tuple(
            card
            for card in MENTORS
            if (not sector or card.sector == sector) and matches(searched(card), wanted)
        )
        assert left == grouped(arranged(sought, sort, fits), title_of)
        assert all(ordered.titles[card.application_id] == title_of(card)[1] for card in left)


@pytest.fixture
def sorted_again(monkeypatch: pytest.MonkeyPatch) -> list[Sort]:
    """The orders that are made."""
    made: list[Sort] = []

    def counted(
        mentors: tuple[MentorCard, ...], sort: Sort, fits: Mapping[int, Fit]
    ) -> tuple[MentorCard, ...]:
        made.append(sort)
        return arranged(mentors, sort, fits)

    monkeypatch.setattr(narrowing, "arranged", counted)
    return made


def test_an_order_is_made_once_until_something_else_is_asked(sorted_again: list[Sort]) -> None:
    ordered = Ordered()
    asked = Asked("", Sort.NAME, Group.NONE, FITS)
    for _ in range(3):
        ordered.take(MENTORS, asked)
    assert sorted_again == [Sort.NAME]
    ordered.take(MENTORS, asked._replace(sort=Sort.SECTOR))
    ordered.take(MENTORS, asked._replace(sort=Sort.SECTOR, fits=dict(FITS)))
    ordered.take(MENTORS[:2], asked._replace(sort=Sort.SECTOR, fits=dict(FITS)))
    assert sorted_again == [Sort.NAME, Sort.SECTOR, Sort.SECTOR, Sort.SECTOR]
    assert len(ordered.cards) == 2
