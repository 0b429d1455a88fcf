"""The choices of a programme: added, ordered, named otherwise, taken away where nobody is left."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mentordesk.domain.fields import FIELDS
from mentordesk.domain.refusals import Refused
from mentordesk.domain.vocabulary import Option
from mentordesk.services.applicants import edit_answer
from mentordesk.services.vocabularies import (
    LONGEST_CHOICE,
    MOST_CHOICES,
    VOCABULARIES,
    _sound,
    change_choices,
    load_choices,
)
from tests.services.small_intake import SmallIntake, small_intake
from tests.services.verbs import dump


@pytest.fixture
def small(tmp_path: Path) -> Iterator[SmallIntake]:
    made = small_intake(tmp_path)
    yield made
    made.desk.close()


def lines(small: SmallIntake, vocabulary: str) -> list[list[str]]:
    return [[one.text, *one.synonyms] for one in load_choices(small.desk, vocabulary)]


def test_every_vocabulary_of_a_field_has_a_title() -> None:
    assert {field.vocabulary for field in FIELDS if field.vocabulary} == set(VOCABULARIES)


def test_choices_are_added_moved_and_undone(small: SmallIntake) -> None:
    before, rows = dump(small.desk), lines(small, "sector")
    wanted = [["Health", "Hospital libraries"], *reversed(rows)]
    change_choices(small.desk, {"sector": wanted})
    assert lines(small, "sector") == wanted
    ranks = [one.rank for one in load_choices(small.desk, "sector")]
    assert ranks == list(range(len(wanted)))
    assert small.desk.undo_label == "Change the choices: sectors"
    small.desk.undo()
    assert dump(small.desk) == before


def test_several_vocabularies_are_one_step_and_the_same_again_is_none(small: SmallIntake) -> None:
    wanted = {"times": [["Evenings"], ["Weekends"]], "contact_modes": [["Video", "Online"]]}
    change_choices(small.desk, wanted)
    assert small.desk.undo_label == "Change the choices: times to meet, ways to meet"
    after = dump(small.desk)
    change_choices(small.desk, wanted)
    assert dump(small.desk) == after
    small.desk.undo()
    assert load_choices(small.desk, "times") == ()


def test_what_an_answer_names_stays_a_choice(small: SmallIntake) -> None:
    change_choices(small.desk, {"areas": [["Digital"], ["Leadership"]]})
    who = small.people["Ana Souza"]
    edit_answer(small.desk, who, "areas", ("Digital", "Cataloguing"))
    before = dump(small.desk)
    with pytest.raises(Refused, match="1 answer says “Digital”, so it stays"):
        change_choices(small.desk, {"times": [["Evenings"]], "areas": [["Leadership"]]})
    assert dump(small.desk) == before
    edit_answer(small.desk, who, "areas", ("Cataloguing",))
    change_choices(small.desk, {"areas": [["Leadership"]]})
    assert load_choices(small.desk, "areas") == (Option("Leadership", (), 0),)


@pytest.mark.parametrize(
    ("wanted", "why"),
    [
        ([["Public"], ["public "]], "named by two choices"),
        ([["Public", "Town"], ["School", "TOWN"]], "named by two choices"),
        ([["x" * (LONGEST_CHOICE + 1)]], "too long for a choice"),
        ([[str(number)] for number in range(MOST_CHOICES + 1)], "room for"),
    ],
)
def test_what_cannot_be_is_refused(small: SmallIntake, wanted: list[list[str]], why: str) -> None:
    before = dump(small.desk)
    with pytest.raises(Refused, match=why):
        change_choices(small.desk, {"sector": wanted})
    assert dump(small.desk) == before


@given(st.lists(st.lists(st.text(max_size=6), max_size=4), max_size=8))
@settings(max_examples=60, deadline=None)
def test_any_lines_are_sound_twice_or_refused(wanted: list[list[str]]) -> None:
    try:
        once = _sound(wanted)
    except Refused:
        return
    assert _sound([[text, *others] for text, others in once]) == once
    assert all(text.strip() for text, _ in once)
