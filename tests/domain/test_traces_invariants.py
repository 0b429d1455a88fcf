"""Traces of many people: what must hold for any names, texts, numbers and JSON."""

import json

from hypothesis import given
from hypothesis import strategies as st

from mentordesk.domain.traces import GONE, Known, Traces, known_of

FIRST = st.sampled_from(["Ana", "Boris", "Chidi", "Zoë", "D'Arcy", "Łukasz", "Mei-Lin"])
LAST = st.sampled_from(["Silva", "O'Neil", "van Dyke", "Żak", "Okonkwo", "Smith-Jones"])
NAMES = st.builds(lambda first, last: f"{first} {last}", FIRST, LAST)
BETWEEN = st.text("qxz ,.;:-_()0123456789\n", max_size=12)
ADDRESSES = st.from_regex(r"[a-z]{3,8}\.[a-z]{3,8}@[a-z]{3,8}\.example", fullmatch=True)
NUMBERS = st.from_regex(r"\+61 4\d\d \d\d\d \d\d\d", fullmatch=True)
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text("abc qz", max_size=8) | NAMES,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(NAMES, inner, max_size=2),
    max_leaves=8,
)


def traces_of(*names: str) -> Traces:
    """The traces of somebody with these names and nothing else."""
    return Traces(known_of(names, [], []))


def shape(value: object) -> object:
    """A JSON value without what it says: its lists and its kinds of values."""
    if isinstance(value, list):
        return [shape(one) for one in value]
    if isinstance(value, dict):
        return "object"
    return type(value).__name__


@given(NAMES, BETWEEN, BETWEEN)
def test_a_full_name_goes_between_anything_that_is_no_letter(
    name: str, before: str, after: str
) -> None:
    cleaned = traces_of(name).out_of(f"{before} {name} {after}")
    assert name not in cleaned
    assert GONE in cleaned


@given(NAMES, BETWEEN)
def test_taking_out_twice_is_taking_out_once(name: str, around: str) -> None:
    traces = traces_of(name)
    once = traces.out_of(f"{around}{name}{around} with {name.upper()}")
    assert traces.out_of(once) == once


@given(st.text("qxzw 0123456789,.\n[]{}", max_size=60), NAMES)
def test_a_text_without_any_trace_is_the_same_to_the_letter(text: str, name: str) -> None:
    traces = traces_of(name)
    assert traces.out_of(text) == text
    assert not traces.stand_in(text)


@given(VALUES, NAMES)
def test_json_stays_json_of_the_same_shape(value: object, name: str) -> None:
    traces = traces_of(name)
    text = json.dumps([value], ensure_ascii=False)
    cleaned = traces.out_of(text)
    assert shape(json.loads(cleaned)) == shape([value])
    assert name not in cleaned
    if name not in text and not any(word in text for word in name.split()):
        assert cleaned == text


@given(NUMBERS, st.sampled_from(["", " ", "-", ".", "("]))
def test_a_number_goes_however_it_is_spaced(number: str, gap: str) -> None:
    traces = Traces(known_of([], [], [number]))
    digits = [d for d in number if d.isdigit()]
    local = gap.join(["0", *digits[2:]])
    for written in (number, number.replace(" ", ""), local):
        cleaned = traces.out_of(f"call {written}, please")
        assert "".join(digits[-6:]) not in "".join(d for d in cleaned if d.isdigit())
        assert cleaned.startswith("call ")
        assert cleaned.endswith(", please")


@given(ADDRESSES, ADDRESSES)
def test_one_address_goes_and_another_stays(mine: str, other: str) -> None:
    traces = Traces(known_of([], [mine], []))
    cleaned = traces.out_of(f"from {mine} to {other}")
    assert (mine in cleaned) is False
    if mine != other:
        assert cleaned == f"from {GONE} to {other}"
        assert not traces.stand_in(other)


@given(st.lists(NAMES, max_size=3), st.lists(NAMES, max_size=3), BETWEEN)
def test_two_peoples_traces_together_take_out_what_each_does(
    one: list[str], other: list[str], around: str
) -> None:
    first, second = known_of(one, [], []), known_of(other, [], [])
    both = first.with_those_of(second)
    assert both == second.with_those_of(first)
    assert both.with_those_of(Known()) == both
    text = f" {around} ".join([*one, *other])
    cleaned = Traces(both).out_of(text)
    assert not any(name in cleaned for name in (*one, *other))


@given(NAMES)
def test_a_persons_own_texts_lose_single_words_that_others_bear(name: str) -> None:
    word = name.split(maxsplit=1)[0]
    shared = Traces(known_of([name], [], []), frozenset({word.casefold(), "zoe", "łukasz"}))
    own = shared.closely
    assert own.close
    assert word not in own.out_of(f"I am {word}")
    assert own.closely.known == shared.known


@given(st.lists(st.sampled_from(["", " ", "A", "Ana", " Ana  Silva ", "王小明"]), max_size=5))
def test_names_are_sorted_into_full_ones_and_words(names: list[str]) -> None:
    known = known_of(names, ["", " a@x "], [" ", "12 "])
    assert all(name == " ".join(name.split()) for name in known.names)
    assert all(len(word) > 1 for word in known.words)
    assert known.addresses == {"a@x"}
    assert known.numbers == {"12"}
    assert ("Ana Silva" in known.names) == (" Ana  Silva " in names)
    assert "Ana" not in known.names
    assert ("王小明" in known.names) == ("王小明" in names)
