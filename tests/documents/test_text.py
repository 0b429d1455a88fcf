"""Shaping: features, clusters that lose no character, widths, letter spacing."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mentordesk.documents.runs import MissingGlyph, plain
from mentordesk.documents.text import Line, shape
from tests.documents.samples import COMPLEX, HOSTILE, LATIN_AND_RELATED

FACE = "EBGaramond-Medium"
ALL = [*LATIN_AND_RELATED.values(), *COMPLEX.values(), *HOSTILE]


def numbers(line: Line) -> list[int]:
    return [glyph.number for _, glyph in line.glyphs()]


@pytest.mark.parametrize("name", ALL)
def test_no_glyph_is_missing_and_no_character_is_lost(name: str) -> None:
    line = shape(name, FACE)
    assert line.text == plain(name)
    assert 0 not in numbers(line)
    assert sorted("".join(strand.text for strand in line.strands)) == sorted(plain(name))


@pytest.mark.parametrize("name", COMPLEX.values())
def test_each_strand_gives_its_text_in_reading_order(name: str) -> None:
    line = shape(name, FACE)
    backwards = line.strands[0].right_to_left
    parts = [strand.text for strand in line.strands]
    assert "".join(reversed(parts) if backwards else parts) == plain(name)


def test_ligatures_keep_their_letters_and_th_is_not_joined() -> None:
    texts = [glyph.text for _, glyph in shape("Thea Griffin", FACE).glyphs()]
    assert "ffi" in texts
    assert texts[:2] == ["T", "h"]


def test_kerning_is_on() -> None:
    pair = shape("AV", FACE).width
    assert pair < shape("A", FACE).width + shape("V", FACE).width


def test_old_style_figures_and_switched_off_features() -> None:
    assert numbers(shape("2021", FACE, ("onum",))) != numbers(shape("2021", FACE))
    assert len(numbers(shape("ffi", FACE, ("-liga",)))) == 3


def test_marks_are_placed_above_their_letters() -> None:
    marked = [g for _, g in shape("مُحَمَّد", FACE).glyphs() if g.advance == 0]
    assert len(marked) >= 4
    assert any(glyph.up for glyph in marked)


def test_letter_spacing_adds_between_but_not_after() -> None:
    line = shape("ABC", FACE)
    assert line.spaced(0.1).width == pytest.approx(line.width + 0.2)
    assert line.spaced(0) is line
    assert shape("", FACE).spaced(0.1).width == 0


def test_letter_spacing_does_not_part_marks_from_letters() -> None:
    line = shape("שָׁלוֹם", FACE)
    marks = [g for _, g in line.glyphs() if g.advance == 0]
    assert all(g in [s for _, s in line.spaced(0.2).glyphs()] for g in marks)


def test_a_missing_glyph_is_refused_while_shaping() -> None:
    with pytest.raises(MissingGlyph):
        shape("Ana \U0001f389", FACE)


WORDS = st.sampled_from([*LATIN_AND_RELATED.values(), *COMPLEX.values(), *HOSTILE, "(", "-", "12"])


@settings(max_examples=60, deadline=None)
@given(st.lists(WORDS, max_size=4).map(" ".join))
def test_any_mixture_is_shaped_whole(text: str) -> None:
    line = shape(text, FACE)
    assert sorted("".join(strand.text for strand in line.strands)) == sorted(plain(text))
    assert line.width >= 0


def test_a_mark_on_a_letter_of_another_script_is_refused_not_guessed() -> None:
    with pytest.raises(MissingGlyph, match="ARABIC LETTER AIN"):
        shape("ع\u05b8", FACE)
