"""Help pages are read as they are written: titles, sections, lists, voices."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentordesk.domain.help_pages import DASH, Piece, Voice, anchor_of, parse_page, pieces_of

TEXT = """# A page

It begins
here.

- one
  goes on
- **two**

1. first

## What's next?

Type `mentordesk`.
"""


def test_a_page_has_sections_and_blocks() -> None:
    page = parse_page("a", "Group", TEXT)
    first, second = page.sections
    assert (page.title, page.group, first.title, first.anchor) == ("A page", "Group", "A page", "")
    assert [(b.text, b.mark) for b in first.blocks] == [
        ("It begins here.", ""),
        ("one goes on", DASH),
        ("two", DASH),
        ("first", "1."),
    ]
    assert (second.title, second.anchor) == ("What's next?", "what-s-next")
    assert second.blocks[0].pieces[1] == Piece("mentordesk", Voice.TYPED)
    assert page.section("what-s-next") is second
    assert page.section("nowhere") is first
    assert first.text.splitlines()[0] == "It begins here."


def test_a_page_without_a_title_is_a_mistake() -> None:
    with pytest.raises(ValueError, match="no title"):
        parse_page("a", "", "Nothing")


def test_voices_and_what_is_none() -> None:
    assert pieces_of("**a** *b* 2 * 3 * 4") == (
        Piece("a", Voice.STRONG),
        Piece(" "),
        Piece("b", Voice.SOFT),
        Piece(" 2 * 3 * 4"),
    )


@given(st.text(alphabet=st.characters(exclude_characters="*`"), max_size=80))
def test_plain_text_stays_as_it_is(text: str) -> None:
    assert "".join(piece.text for piece in pieces_of(text)) == text


@given(st.text(max_size=40))
def test_an_anchor_is_fit_for_an_address(title: str) -> None:
    anchor = anchor_of(title)
    assert set(anchor) <= set("abcdefghijklmnopqrstuvwxyz0123456789-")
    assert anchor_of(anchor) == anchor
