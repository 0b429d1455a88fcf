"""Help pages are read as they are written: titles, sections, lists, voices."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentordesk.domain.help_pages import (
    DASH,
    GuideWords,
    Piece,
    Voice,
    anchor_of,
    in_other_words,
    parse_page,
    pieces_of,
)

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


def test_a_page_in_other_words_keeps_its_anchors() -> None:
    page = parse_page("a", "G", "# One\n\nText.\n\n## Who sees it\n\nNobody.\n")
    other = in_other_words(page, "H", "# Eins\n\nText.\n\n## Wer es sieht\n\nNiemand.\n")
    assert (other.name, other.title, other.group) == ("a", "Eins", "H")
    assert [section.anchor for section in other.sections] == ["", "who-sees-it"]
    assert other.section("who-sees-it").title == "Wer es sieht"
    with pytest.raises(ValueError, match="other sections"):
        in_other_words(page, "H", "# Eins\n\nText.\n")


def test_a_day_is_written_as_the_language_does() -> None:
    months = [f"m{number}" for number in range(1, 13)]
    words = GuideWords("x", "", "", "", "", "{month} {day}, {year}", months, {})
    assert words.day_in_words(date(2026, 11, 2)) == "m11 2, 2026"
