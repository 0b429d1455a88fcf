"""Design tokens: both palettes complete, and readable."""

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentordesk.ui import tokens
from mentordesk.ui.style import style_sheet
from mentordesk.ui.tokens import DARK, LIGHT, Tokens, contrast, fit_word, text_pairs

BOTH = pytest.mark.parametrize("one", [LIGHT, DARK], ids=["light", "dark"])


@BOTH
def test_every_text_can_be_read_on_its_ground(one: Tokens) -> None:
    weak = [(text, ground) for text, ground in text_pairs(one) if contrast(text, ground) < 4.5]
    assert weak == []


@BOTH
def test_every_text_colour_is_in_the_tested_pairs(one: Tokens) -> None:
    tested = {colour for pair in text_pairs(one) for colour in pair}
    texts = {one.ink, one.ink_soft, one.ink_faint, one.accent, one.good, one.warn, one.bad}
    assert texts <= tested


def test_contrast_is_the_published_one() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@given(st.integers(0, 0xFFFFFF), st.integers(0, 0xFFFFFF))
def test_contrast_does_not_care_which_comes_first(one: int, other: int) -> None:
    a, b = f"#{one:06x}", f"#{other:06x}"
    assert contrast(a, b) == contrast(b, a)
    assert 1 <= contrast(a, b) <= 21


@BOTH
@pytest.mark.parametrize(
    ("score", "word", "name"),
    [
        (100, "Strong", "fit_strong"),
        (75, "Strong", "fit_strong"),
        (74.9, "Good", "fit_good"),
        (50, "Good", "fit_good"),
        (30, "Fair", "fit_fair"),
        (0, "Weak", "fit_weak"),
    ],
)
def test_fit_has_a_word_and_a_look(one: Tokens, score: float, word: str, name: str) -> None:
    assert fit_word(score) == word
    assert one.fit(score) == getattr(one, name)


@BOTH
def test_style_sheet_is_whole(one: Tokens) -> None:
    sheet = style_sheet(one, 10.0)
    assert "{{" not in sheet
    assert sheet.count("{") == sheet.count("}")
    for path in re.findall(r'url\("([^"]+)"\)', sheet):
        assert Path(path).is_file()


def test_no_colour_is_named_outside_the_tokens() -> None:
    folder = Path(tokens.__file__).parent
    guilty = [
        path.name
        for path in folder.rglob("*.py")
        if path.name != "tokens.py"
        and re.search(r'(?<!b)"#[0-9a-fA-F]{6}"', path.read_text("utf-8"))
    ]
    assert guilty == []
