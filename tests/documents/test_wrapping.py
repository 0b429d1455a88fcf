"""Wording in lines: stretches of two weights, spaces kept, sizes found."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mentordesk.documents.designs import load_design
from mentordesk.documents.sheet import MM
from mentordesk.documents.wording import Piece, pieces
from mentordesk.documents.wrapping import Paragraph, paragraph
from tests.documents.samples import certificate

HERITAGE = load_design("Heritage")
BLOCK = HERITAGE.block("wording")
WIDTH = BLOCK.width * MM


def lines(text: Paragraph) -> list[str]:
    return ["".join(stretch.line.text for stretch in line) for line in text.lines]


def strong(text: Paragraph) -> list[str]:
    return [s.line.text.strip() for line in text.lines for s in line if s.strong]


def test_the_default_wording_takes_its_two_lines_at_full_size() -> None:
    facts = certificate()
    text = paragraph(pieces(facts.wording, facts.values()), BLOCK, HERITAGE, WIDTH)
    assert text.fits
    assert text.size == BLOCK.size
    assert lines(text) == [
        "took part as a mentee in the 2021 Mentoring Scheme from July 2021 to July 2022,",
        "and completed 38 hours of mentoring and professional development.",
    ]
    assert strong(text) == ["mentee", "38 hours"]


def test_punctuation_stays_with_the_strong_word_before_it() -> None:
    text = paragraph(
        [Piece("for ", strong=False), Piece("38 hours", strong=True), Piece(", yes", strong=False)],
        BLOCK,
        HERITAGE,
        WIDTH,
    )
    assert lines(text) == ["for 38 hours, yes"]


def test_a_strong_part_within_a_word_makes_no_space() -> None:
    text = paragraph(
        [Piece("pre", strong=False), Piece("mid", strong=True), Piece("post x", strong=False)],
        BLOCK,
        HERITAGE,
        WIDTH,
    )
    assert lines(text) == ["premidpost x"]


def test_two_strong_words_in_a_row_are_one_stretch() -> None:
    text = paragraph(
        [Piece("one", strong=True), Piece(" ", strong=False), Piece("two", strong=True)],
        BLOCK,
        HERITAGE,
        WIDTH,
    )
    assert lines(text) == ["one two"]


def test_longer_wording_becomes_smaller_before_it_is_refused() -> None:
    words = [Piece("mentoring " * 33, strong=False)]
    text = paragraph(words, BLOCK, HERITAGE, WIDTH)
    assert text.fits
    assert BLOCK.least <= text.size < BLOCK.size
    assert len(text.lines) <= BLOCK.lines


def test_far_too_long_wording_does_not_fit() -> None:
    text = paragraph([Piece("word " * 300, strong=False)], BLOCK, HERITAGE, WIDTH)
    assert not text.fits
    assert not paragraph([Piece("w" * 300, strong=False)], BLOCK, HERITAGE, WIDTH).fits


def test_no_wording_is_no_lines() -> None:
    assert paragraph([], BLOCK, HERITAGE, WIDTH).lines == ()
    assert paragraph([Piece(" \n ", strong=False)], BLOCK, HERITAGE, WIDTH).lines == ()


PIECES = st.lists(
    st.builds(Piece, st.text(alphabet="ab ,\n", max_size=12), strong=st.booleans()), max_size=6
)


@settings(max_examples=80, deadline=None)
@given(PIECES)
def test_no_character_is_lost_and_words_stay_words(parts: list[Piece]) -> None:
    roomy = replace(BLOCK, lines=60)
    text = paragraph(parts, roomy, HERITAGE, WIDTH)
    whole = "".join(part.text for part in parts)
    assert " ".join(lines(text)).split() == whole.split()


@pytest.mark.parametrize("width", [300, 400, 500])
def test_every_line_fits_the_width(width: float) -> None:
    facts = certificate()
    roomy = replace(BLOCK, lines=9)
    text = paragraph(pieces(facts.wording, facts.values()), roomy, HERITAGE, width)
    for line in text.lines:
        assert sum(s.line.width for s in line) * text.size <= width + 0.02
