"""Fitting: names always fit their width, lines are even, nothing is lost."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentordesk.documents.designs import load_design
from mentordesk.documents.fit import Space, fit_name, wrap
from mentordesk.documents.lettering import set_name
from mentordesk.documents.sheet import MM
from mentordesk.documents.text import shape
from tests.documents.samples import COMPLEX, LATIN_AND_RELATED, LONG, certificate

SPACE = Space(width=300, size=45, one_line=30, two_lines=28, least=16)


def half(text: str) -> float:
    """Every character half as wide as high."""
    return len(text) / 2


def test_a_short_name_has_the_wanted_size() -> None:
    fitted = fit_name("Li Wu", SPACE, half)
    assert (fitted.lines, fitted.size) == (("Li Wu",), 45)


def test_a_longer_name_shrinks_by_the_closed_form() -> None:
    fitted = fit_name("x" * 16, SPACE, half)
    assert fitted.size == pytest.approx(300 / 8)


def test_a_long_name_takes_two_even_lines() -> None:
    fitted = fit_name("Anna Maria Luisa de Silva Pereira", SPACE, half)
    assert fitted.lines == ("Anna Maria Luisa", "de Silva Pereira")
    assert fitted.size == 28


def test_a_hyphen_stays_at_the_end_of_the_first_line() -> None:
    fitted = fit_name("Wolfeschlegelsteinhausen-Featherstonehaugh", SPACE, half)
    assert fitted.lines == ("Wolfeschlegelsteinhausen-", "Featherstonehaugh")


def test_a_name_without_a_break_stays_in_one_line() -> None:
    fitted = fit_name("x" * 60, SPACE, half)
    assert fitted.lines == ("x" * 60,)
    assert fitted.size < SPACE.least


@given(st.text(alphabet="abcé -陳", min_size=1, max_size=120).map(str.strip).filter(bool))
def test_a_name_always_fits_and_loses_nothing_but_the_break(name: str) -> None:
    fitted = fit_name(name, SPACE, half)
    assert all(half(line) * fitted.size <= SPACE.width + 1e-6 for line in fitted.lines)
    assert len(fitted.lines) <= 2
    assert "".join("".join(fitted.lines).split()) == "".join(name.split())
    assert fitted.size <= SPACE.size


@pytest.mark.parametrize("design", ["Heritage", "Contemporary"])
@pytest.mark.parametrize("name", [*LATIN_AND_RELATED.values(), *COMPLEX.values(), LONG])
def test_real_names_fit_their_block_at_a_readable_size(name: str, design: str) -> None:
    loaded = load_design(design)
    block = loaded.block("name")
    fitted = set_name(certificate(name), loaded)
    face = loaded.face(block.face)
    widths = [shape(line, face).width * fitted.size for line in fitted.lines]
    assert max(widths) <= block.width * MM + 0.01
    assert fitted.size >= 22


def test_words_go_in_as_few_and_even_lines_as_they_can() -> None:
    assert wrap([10, 10, 10, 10], 1, 45) == [4]
    assert wrap([10, 10, 10, 10], 1, 40) == [2, 2]
    assert wrap([30, 5, 5, 30], 1, 45) == [2, 2]
    assert wrap([], 1, 10) == []


def test_a_word_wider_than_the_line_stands_alone() -> None:
    assert wrap([5, 100, 5], 1, 20) == [1, 1, 1]


@given(
    st.lists(st.floats(min_value=0.1, max_value=50), max_size=30),
    st.floats(min_value=50, max_value=200),
)
def test_wrapped_lines_hold_every_word_and_fit(widths: list[float], most: float) -> None:
    counts = wrap(widths, 1.0, most)
    assert sum(counts) == len(widths)
    at = 0
    for count in counts:
        line = widths[at : at + count]
        assert sum(line) + count - 1 <= most + 1e-6
        at += count
