"""The core's sentences in another language: found whole, by their template, or in their parts."""

import json
import re
import time

import pytest

from mentordesk.resources import resource
from mentordesk.ui.sentences import LONGEST, Sentences

SAID = {
    "Nothing was changed.": "Nichts.",
    "ready": "bereit",
    "code of conduct": "Kodex",
    "{0} fits {1} people. Nothing was changed.": "{1} Leute: {0}. Nichts.",
    "{0} {1}. Nothing was changed; {2}.": "FALSCH {0} {1} {2}",
    "{0} stays {1}.": "{0} bleibt {1}.",
    "{0} of {1}": "{0} von {1}",
    "{0} and {1}": "{0} und {1}",
    "Pair {0} and {1}": "{1} und {0} paaren",
    "{0} more in {1}": "{0} mehr in {1}",
    "All are placed{0}.": "Alle untergebracht{0}.",
    " ({0} late)": " ({0} spät)",
    "If it closed today, {0}.": "Heute: {0}.",
    ", last {0}": ", zuletzt {0}",
    "{0} without {1}": "{0} ohne {1}",
}


@pytest.fixture
def sentences() -> Sentences:
    return Sentences(SAID.items())


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("ready", "bereit"),
        ("Ready", "Bereit"),
        ("Ann Lee fits 3 people. Nothing was changed.", "3 Leute: Ann Lee. Nichts."),
        ("6 without code of conduct", "6 ohne Kodex"),
        ("Ann Lee stays ready.", "Ann Lee bleibt bereit."),
        ("Pair Ann Lee and Bo Chen", "Bo Chen und Ann Lee paaren"),
        ("All are placed.", "Alle untergebracht."),
        ("All are placed (2 late).", "Alle untergebracht (2 spät)."),
        ("ready · 3 of 5", "bereit · 3 von 5"),
        ("ready\ncode of conduct", "bereit\nKodex"),
        ("2 more in Law and 1 more in Art", "2 mehr in Law und 1 mehr in Art"),
        ("code of conduct: ready", "Kodex: bereit"),
        (
            "If it closed today, 2 more in Law and 1 more in Art.",
            "Heute: 2 mehr in Law und 1 mehr in Art.",
        ),
        ("ready, last 3 of 5", "bereit, zuletzt 3 von 5"),
    ],
)
def test_what_the_core_says_is_worded(sentences: Sentences, text: str, said: str) -> None:
    assert sentences.word(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Matched: to one: 12", "Passt: an einen: 12"),
        ("Matched: Bo", "Passt: Bo"),
        ("a: b", "a: b"),
    ],
)
def test_a_title_with_a_colon_in_it_is_one_title(text: str, said: str) -> None:
    words = {"Matched: to one": "Passt: an einen", "Matched": "Passt"}
    assert Sentences(words.items()).word(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("no pairs left", "keine Paare übrig"),
        ("No pairs left", "Keine Paare übrig"),
        ("2 pairs left", "2 Paare übrig"),
        ("no", "nein"),
        ("No place", "Kein Platz"),
        ("4 place", "4 Platz"),
    ],
)
def test_none_is_not_the_no_of_an_answer(text: str, said: str) -> None:
    words = {
        "{0} pairs left": "{0} Paare übrig",
        "no (how many)": "keine",
        "no": "nein",
        "{0} place": "{0} Platz",
        "no place": "kein Platz",
    }
    assert Sentences(words.items()).word(text) == said


@pytest.mark.parametrize(
    "text",
    [
        "University of Melbourne",
        "Ann Lee",
        "Research and teaching",
        "",
        "7",
        "I work with children",
        "already",
    ],
)
def test_what_people_wrote_stays(sentences: Sentences, text: str) -> None:
    assert sentences.word(text) == text


def test_what_is_very_long_is_somebodys_own(sentences: Sentences) -> None:
    text = "ready\n" * LONGEST
    assert sentences.word(text) == text


def test_the_longest_template_wins(sentences: Sentences) -> None:
    assert "FALSCH" not in sentences.word("Ann fits 2 people. Nothing was changed.")


def test_a_day_is_said_plainly() -> None:
    plain = Sentences(
        {"It begins {0}.": "Es beginnt {0}."}.items(),
        lambda text: "HEUTE" if text == "today" else None,
    )
    assert plain.word("It begins today.") == "Es beginnt HEUTE."
    assert plain.word("It begins soon.") == "Es beginnt soon."


def test_every_template_of_the_program_finds_itself_and_quickly() -> None:
    texts = json.loads(resource("i18n", "worded.json").read_text(encoding="utf-8"))
    templates = [text for text in texts if "{0}" in text]
    sentences = Sentences((text, f"<{text}>") for text in texts)
    began, wrong = time.process_time(), []
    for text in templates:
        filled = re.sub(r"\{(\d+)\}", lambda gap: str(7 + 11 * int(gap[1])), text)
        if sentences.word(filled) != f"<{filled}>":
            wrong.append(text)
    each = (time.process_time() - began) / len(templates)
    assert len(templates) > 500
    assert wrong == []
    assert each < 0.000_5, f"{each * 1e6:.0f} µs a sentence (usually 15)"
