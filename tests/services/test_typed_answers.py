"""Answers as they are typed: what becomes of them, what is refused, which field is meant."""

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentordesk.domain.fields import BY_KEY, FIELDS, field_named
from mentordesk.domain.refusals import Refused
from mentordesk.services.answers import Value, as_json, from_json
from mentordesk.services.typed_answers import field_meant, sensitive_keys, value_from_words


@pytest.mark.parametrize(
    ("key", "words", "value"),
    [
        ("areas", "Leadership; Digital ;", ("Leadership", "Digital")),
        ("years_experience", "2,5", 2.5),
        ("code_agreed", "Yes", True),
        ("code_agreed", "no", False),
        ("code_agreed", "Ja", True),
        ("signed_on", "2021-06-25", date(2021, 6, 25)),
        ("submitted_at", "2021-06-25T10:00", datetime(2021, 6, 25, 10, 0)),  # noqa: DTZ001
        ("city", "  Perth ", "Perth"),
        ("city", "  ", None),
    ],
)
def test_typed_words_become_values(key: str, words: str, value: Value) -> None:
    assert value_from_words(field_named(key), words, ({"ja"}, {"nein"})) == value


@pytest.mark.parametrize(
    ("key", "words"),
    [
        ("years_experience", "many"),
        ("years_experience", "nan"),
        ("code_agreed", "maybe"),
        ("code_agreed", "ja"),
        ("signed_on", "25/6/2021"),
        ("signed_on", "2021-06-25 at noon"),
        ("signed_on", "2021-02-30"),
        ("signed_on", "20210625"),
        ("submitted_at", "2021-06-25 or so"),
    ],
)
def test_words_that_cannot_be_are_refused(key: str, words: str) -> None:
    with pytest.raises(Refused, match="Nothing was changed"):
        value_from_words(field_named(key), words)


@given(st.sampled_from(FIELDS), st.text(max_size=20))
def test_any_words_are_a_value_that_is_kept_or_are_refused(field: object, words: str) -> None:
    one = BY_KEY[getattr(field, "key", "")]
    try:
        value = value_from_words(one, words)
    except Refused:
        return
    assert from_json(one, as_json(value)) == value


@pytest.mark.parametrize("words", ["years_experience", "years-experience", " Years_Experience "])
def test_a_field_is_meant_by_its_key(words: str) -> None:
    assert field_meant(words).key == "years_experience"


def test_every_field_is_meant_by_its_label() -> None:
    labels = [field.label for field in FIELDS]
    for field in FIELDS:
        if labels.count(field.label) == 1:
            assert field_meant(field.label.upper()) == field


def test_an_unknown_field_is_refused_with_those_that_sound_like_it() -> None:
    with pytest.raises(Refused, match="Did you mean years_experience"):
        field_meant("years of everything")
    with pytest.raises(Refused, match=r"No answer is called “zzz”. Nothing was changed\.$"):
        field_meant("zzz")
    with pytest.raises(Refused, match="No answer is called"):
        field_meant("")


def test_what_is_sensitive_is_known_by_the_field() -> None:
    assert sensitive_keys() == {field.key for field in FIELDS if field.sensitive} != set()
