"""Cutting a line into runs: graphemes, levels, fallback, order."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentordesk.documents.faces import load_face
from mentordesk.documents.runs import MissingGlyph, graphemes, levels, plain, visible, visual_runs
from mentordesk.domain.refusals import Refused
from tests.documents.samples import COMPLEX, LATIN_AND_RELATED

FACE = load_face("EBGaramond-Medium")


def test_plain_text_is_nfc_without_controls_and_overrides() -> None:
    assert plain("A\u030angstro\u0308m") == "Ångström"
    assert plain("Ana\u202e avliS\u2066x\u2069\ufeff") == "Ana avliSx"
    assert plain("Ana\nSilva\x00") == "Ana Silva "


def test_joiners_stay_because_persian_needs_them() -> None:
    assert "\u200c" in plain("می‌خواهی")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ana", ["A", "n", "a"]),
        ("q\u0307\u0323a", ["q\u0307\u0323", "a"]),
        ("कि", ["कि"]),
        ("\U0001f469\u200d\U0001f4bb", ["\U0001f469\u200d\U0001f4bb"]),
        ("", []),
    ],
)
def test_graphemes_keep_marks_with_their_base(text: str, expected: list[str]) -> None:
    assert graphemes(text) == expected


@given(st.text(max_size=40))
def test_graphemes_lose_nothing(text: str) -> None:
    assert "".join(graphemes(text)) == text


@pytest.mark.parametrize("text", ["", "  ", "\u200d", "\u202e\u2066", "\n", "\ufe0f \u200c"])
def test_nothing_to_see(text: str) -> None:
    assert not visible(text)
    assert visible(f"{text}A")


def test_levels_of_plain_latin_are_zero() -> None:
    assert levels("Ana 12") == [0] * 6


def test_levels_of_mixed_text() -> None:
    assert levels("Ali (علي)") == [0, 0, 0, 0, 0, 1, 1, 1, 0]
    assert levels("רות Ruth") == [1, 1, 1, 1, 2, 2, 2, 2]


@given(st.text(alphabet="ab (12)רותעלי\u200d\u064b", max_size=20))
def test_every_character_has_a_level(text: str) -> None:
    assert len(levels(text)) == len(text)


def test_runs_go_from_left_to_right_as_seen() -> None:
    runs = visual_runs("רות Ruth", FACE)
    assert [run.text.strip() for run in runs] == ["Ruth", "רות"]
    assert [run.level for run in runs] == [2, 1]


def test_a_space_stays_with_the_word_before_it() -> None:
    runs = visual_runs("陳美玲 May-Ling", FACE)
    assert [(run.text, run.face.name) for run in runs] == [
        ("陳美玲 ", "NotoSansSC-Regular"),
        ("May-Ling", "EBGaramond-Medium"),
    ]


@pytest.mark.parametrize("name", [*LATIN_AND_RELATED.values(), *COMPLEX.values()])
def test_runs_hold_every_character_once(name: str) -> None:
    runs = visual_runs(plain(name), FACE)
    assert sorted("".join(run.text for run in runs)) == sorted(plain(name))


@pytest.mark.parametrize("character", ["\U0001f389", "\U00012000", "\ue000"])
def test_a_missing_glyph_is_refused_by_name(character: str) -> None:
    with pytest.raises(MissingGlyph) as refusal:
        visual_runs(f"Ana {character}", FACE)
    assert isinstance(refusal.value, Refused)
    assert refusal.value.character == character
    assert f"U+{ord(character):04X}" in str(refusal.value)
    assert unicodedata.name(character, "without a name") in str(refusal.value)


def test_the_refusal_names_the_person_where_the_text_is_not_the_name() -> None:
    assert "certificate of Ana Silva" in str(MissingGlyph("x", "a title", "Ana Silva"))
    assert "certificate of" not in str(MissingGlyph("x", "Ana", "Ana"))
