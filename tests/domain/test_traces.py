"""Traces of people in text: what is taken out, and what is left because it means another."""

import json
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentordesk.domain.people import folded
from mentordesk.domain.traces import GONE, Traces, known_of

ANA = Traces(
    known_of(
        ["Ana Silva", "Ana Maria Silva", "Anita"],
        ["ana.silva@library.example.org"],
        ["+61 412 345 678", "M-20417"],
    )
)


@pytest.mark.parametrize(
    "text",
    [
        "Pair Ana Silva with Ruth Adams",
        "Silva, Ana",
        "SILVA_Ana_resume.pdf",
        "ana.silva@library.example.org",
        "Ana Silva <ANA.SILVA@library.example.org>",
        "call 0412 345 678",
        "call +61412345678 now",
        "member M-20417.",
        "Anita said",
        "AnaSilva.docx",
        "Ana  Maria\nSilva",
    ],
)
def test_every_form_of_a_person_is_taken_out(text: str) -> None:
    cleaned = ANA.out_of(text)
    assert GONE in cleaned
    for trace in ("ana", "silva", "anita", "345 678", "345678", "20417"):
        assert trace not in cleaned.casefold()


@pytest.mark.parametrize(
    "text", ["Diana Silvano", "banana", "2021-06-01T09:00:00.123456Z", "M-204171", "345678"]
)
def test_what_only_looks_alike_is_left(text: str) -> None:
    assert ANA.out_of(text) == text


def test_a_word_that_another_bears_goes_only_beside_the_full_name() -> None:
    traces = Traces(known_of(["Ana Silva"], [], []), frozenset({"ana"}))
    assert traces.out_of("Ana Gomes came") == "Ana Gomes came"
    assert traces.out_of("Ana Silva came. Ana left.") == f"{GONE} came. {GONE} left."
    assert traces.out_of("Silva came") == f"{GONE} came"


def test_a_name_that_another_bears_in_full_is_left_to_them() -> None:
    traces = Traces(known_of(["Ana Silva"], [], []), frozenset({"ana", "silva", "ana silva"}))
    assert traces.out_of("Ana Silva") == "Ana Silva"


def test_ordinary_words_are_no_trace_on_their_own() -> None:
    traces = Traces(known_of(["Will Page"], [], []))
    assert traces.out_of("I will turn a page") == "I will turn a page"
    assert traces.out_of("Will Page: I will") == f"{GONE}: I {GONE}"


def test_json_is_gone_through_value_by_value() -> None:
    quoted = Traces(known_of(['Ana "Nan" O\'Neil'], [], []))
    inside = json.dumps({"label": 'with Ana "Nan" O\'Neil', "n": 3})
    text = json.dumps({"reasons": inside, 'Ana "Nan" O\'Neil': [None, True]})
    cleaned = json.loads(quoted.out_of(text))
    assert cleaned == {"reasons": json.dumps({"label": f"with {GONE}", "n": 3}), GONE: [None, True]}


def test_text_that_begins_like_json_is_text() -> None:
    assert ANA.out_of("[Ana Silva") == f"[{GONE}"
    assert ANA.out_of('["Ruth"]') == '["Ruth"]'


@pytest.mark.parametrize("name", ["王小明", "Ολγα Παπα", "نور الهدى", "Łukasz Żak", "Jo Li"])
def test_names_of_every_script(name: str) -> None:
    traces = Traces(known_of([name], [], []))
    for written in (name, unicodedata.normalize("NFD", name), f"({name})", f"{name}_cv.pdf"):
        assert name not in traces.out_of(written)
        assert folded(name) not in folded(traces.out_of(written))


def test_short_names_are_not_found_within_a_word() -> None:
    assert Traces(known_of(["Jo Li"], [], [])).out_of("joli") == "joli"


@given(
    st.text(st.characters(exclude_categories=("Cs", "Cc")), min_size=1, max_size=30).filter(
        lambda text: len(folded(text).split()) > 1
    ),
    st.text(max_size=10),
)
def test_no_full_name_survives(name: str, around: str) -> None:
    traces = Traces(known_of([name], [], []))
    whole = " ".join(name.split())
    assert whole not in traces.out_of(f"{around} {whole} {around}".replace(GONE, ""))
