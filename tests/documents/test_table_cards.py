"""Cards for a committee's table: eight or ten a page, told apart, nothing falls off."""

import io
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from mentordesk.documents.board_facts import TableCard, TableCards
from mentordesk.documents.table_cards import ROWS, table_cards
from mentordesk.domain.refusals import Refused
from tests.documents.reading import fonts, normal

ANA = TableCard("Mentee", "Ana Souza", ("Early career", "Public · Hobart"), "Topics: law", "I am.")
RUTH = TableCard("Mentor", "Ruth Adams", ("Law · Perth",), "Topics: law", is_mentor=True)
ASKED = TableCards("2021 July", "Library Association", date(2021, 6, 28), (ANA, RUTH))


def pages_of(asked: TableCards) -> list[str]:
    reader = PdfReader(io.BytesIO(table_cards(asked)))
    return [normal(page.extract_text()) for page in reader.pages]


def test_everything_of_a_card_is_on_it() -> None:
    (text,) = pages_of(ASKED)
    for words in ("Mentee", "Ana Souza", "Early career", "Public · Hobart", "Topics: law", "I am."):
        assert words in text
    assert "Mentor" in text
    assert "Ruth Adams" in text
    assert "2021 July" in text


@pytest.mark.parametrize("per_page", ROWS)
def test_so_many_on_a_page(per_page: int) -> None:
    cards = tuple(replace(ANA, name=f"Person {n:02}") for n in range(per_page * 2 + 1))
    pages = pages_of(replace(ASKED, cards=cards, per_page=per_page))
    assert [page.count("Person") for page in pages] == [per_page, per_page, 1]
    assert "3 of 3" in pages[-1]


@pytest.mark.parametrize(
    ("more", "says"),
    [
        ({"per_page": 9}, "8 or 10 cards"),
        ({"paper": "A5"}, "not for A5"),
        ({"cards": ()}, "nobody"),
    ],
)
def test_what_cannot_be_made_is_refused(more: dict[str, object], says: str) -> None:
    with pytest.raises(Refused, match=says):
        table_cards(TableCards(**{**vars(ASKED), **more}))


def test_mentors_look_different_without_their_word() -> None:
    same = replace(ASKED, cards=(replace(ANA, is_mentor=True),))
    assert table_cards(same) != table_cards(replace(ASKED, cards=(ANA,)))


def test_equal_cards_give_equal_bytes_and_every_face_is_embedded() -> None:
    made = table_cards(ASKED)
    assert made == table_cards(ASKED)
    assert all(fonts(made).values())


@settings(max_examples=25, deadline=None)
@given(
    st.text(st.characters(max_codepoint=0x17F, exclude_categories=["Cc", "Cf"]), max_size=900),
    st.sampled_from(sorted(ROWS)),
)
def test_any_words_can_be_drawn(words: str, per_page: int) -> None:
    card = TableCard(words[:90], words, (words, words, words), words, words)
    assert table_cards(replace(ASKED, cards=(card,), per_page=per_page)).startswith(b"%PDF")
