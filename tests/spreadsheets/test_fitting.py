"""Cells change what a heading says, and rule out what cannot be."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentordesk.domain.fields import BY_KEY, FIELDS
from mentordesk.domain.vocabulary import Option, Scheme
from mentordesk.spreadsheets.evidence import Evidence, look_at
from mentordesk.spreadsheets.fitting import IDENTIFYING, fit
from mentordesk.spreadsheets.grids import CellValue

SCHEME = Scheme(
    "S",
    options={
        "sector": (Option("Public"), Option("School"), Option("Academic")),
        "career_stage": (Option("Student"), Option("Senior")),
    },
)


def seen(*cells: CellValue) -> Evidence:
    return look_at(list(cells), SCHEME)


@pytest.mark.parametrize(
    ("key", "cells"),
    [
        ("email", ("a@x.example", "b@x.example", "c@x.example")),
        ("phone", ("0412 345 678", "0498 765 432", "03 9123 4567")),
        ("full_name", ("Ana Souza", "Ruth Adams", "Chi Lam")),
        ("sector", ("Public", "School", "Public")),
        ("member_no", ("10021", "10022", "10044")),
        ("postcode", ("3000", "2600", "6000")),
        ("country", ("Australia", "New Zealand", "Australia")),
        ("signed_on", ("25/06/2021", "26/06/2021", "30/06/2021")),
        ("role", ("Mentee", "Mentor", "Mentee")),
        ("years_experience", ("3", "12", "7 years")),
        ("code_agreed", ("Yes", "No", "Yes")),
    ],
)
def test_cells_that_suit_a_field_speak_for_it(key: str, cells: tuple[CellValue, ...]) -> None:
    change = fit(key, seen(*cells))
    assert change is not None
    assert change > 0


@pytest.mark.parametrize(
    ("key", "cells"),
    [
        ("email", ("Ana", "Ruth", "Chi")),
        ("phone", ("a@x.example", "b@x.example", "c@x.example")),
        ("full_name", ("a@x.example", "b@x.example", "c@x.example")),
        ("member_no", ("none", "yes", "no")),
        ("signed_on", ("Ana", "Ruth", "Chi")),
        ("role", ("blue", "red", "green")),
        ("city", ("3000", "2600", "6000")),
        ("goals", ("25/06/2021", "26/06/2021", "30/06/2021")),
        ("line_manager", ("Yes", "No", "Yes")),
        ("years_experience", ("many", "some", "few")),
    ],
)
def test_cells_that_cannot_be_a_field_rule_it_out(key: str, cells: tuple[CellValue, ...]) -> None:
    assert fit(key, seen(*cells)) is None


def test_the_same_name_for_everybody_is_nobodys() -> None:
    same = seen("The Library", "The Library", "The Library")
    assert same.constant
    assert all(fit(key, same) is None for key in IDENTIFYING)


def test_an_empty_column_is_only_less_likely() -> None:
    assert fit("email", Evidence(0)) == -8
    assert fit("goals", Evidence(0)) == -8


def test_options_of_another_vocabulary_rule_a_field_out() -> None:
    assert fit("career_stage", seen("Public", "School", "Public")) is None
    suited, other = fit("sector", seen("Public", "School", "Aca")), fit("sector", seen("x", "y"))
    assert suited is not None
    assert other is not None
    assert suited > other


def test_long_texts_suit_goals_and_no_name() -> None:
    long = seen(
        *(
            f"I would like to learn {n} things about leading a team well and kindly."
            for n in range(4)
        )
    )
    assert (fit("goals", long) or 0) > 0
    assert fit("full_name", long) is None


@given(st.lists(st.one_of(st.text(max_size=80), st.integers(), st.booleans()), max_size=12))
def test_any_cells_give_an_answer_for_every_field(cells: list[CellValue]) -> None:
    evidence = seen(*cells)
    for field in FIELDS:
        change = fit(field.key, evidence)
        assert change is None or -100 < change < 100
        assert field.key in BY_KEY
