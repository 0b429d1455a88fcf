"""Answers, files and the day names are kept until, from the command line."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from mentordesk.storage.opening import open_programme

Call = Callable[..., tuple[int, str, str]]
JULY = ("--intake", "2021 July")


def test_an_answer_is_corrected_shown_and_taken_back(does: Callable[..., str]) -> None:
    before = does("answer", "Ana Souza", "years_experience")
    said = does("answer", "Ana Souza", "years-experience", "4,5")
    assert said.startswith("Years")
    assert ": 4.5 (" in said
    assert "earlier: " in said or before == "No answer.\n"
    assert does("answer", "Ana Souza", "years_experience", "--clear") != said


def test_one_step_each_that_is_undone(
    programme: Path, call: Call, does: Callable[..., str]
) -> None:
    before = does("answer", "Ana Souza", "city")
    does("answer", "Ana Souza", "city", "Perth")
    assert "Perth" in does("answer", "Ana Souza", "City")
    assert call("undo", programme)[0] == 0
    assert does("answer", "Ana Souza", "city") == before


def test_several_words_days_and_yes_are_understood(does: Callable[..., str]) -> None:
    assert "One; Two" in does("answer", "Ana Souza", "areas", "One; Two ;")
    assert "2021-06-25" in does("answer", "Ana Souza", "signed_on", "2021-06-25")
    assert ": Yes (" in does("answer", "Ana Souza", "code_agreed", "y")


@pytest.mark.parametrize(
    ("field", "value", "why"),
    [
        ("years_experience", "many", "is not a number"),
        ("signed_on", "25/6/2021", "year-month-day"),
        ("signed_on", "2021-06-25 or so", "year-month-day"),
        ("shoe_size", "44", "No answer is called"),
        ("full_name", " ", "A person needs a name"),
    ],
)
def test_what_cannot_be_changes_nothing(
    programme: Path, does: Callable[..., str], field: str, value: str, why: str
) -> None:
    before = programme.read_bytes()
    assert why in does("answer", "Ana Souza", field, value, code=1)
    assert programme.read_bytes() == before


def test_sensitive_answers_are_shown_to_who_asks_for_them(does: Callable[..., str]) -> None:
    assert "Bo Ek" in does("answer", "Ana Souza", "avoid", "Bo Ek")
    assert "Bo Ek" not in does("answer", "Ana Souza")
    assert "Bo Ek" in does("answer", "Ana Souza", "--sensitive")
    rows = json.loads(does("answer", "Ana Souza", "--json", "-"))
    assert "avoid" not in {row["field"] for row in rows}
    assert {"field", "label", "value", "origin", "earlier"} == set(rows[0])


def test_showing_answers_leaves_the_file_alone(programme: Path, does: Callable[..., str]) -> None:
    before = programme.read_bytes()
    assert "Sector" in does("answer", "Ana Souza")
    assert programme.read_bytes() == before


def test_a_file_is_filed_and_ticks_the_checklist(tmp_path: Path, does: Callable[..., str]) -> None:
    path = tmp_path / "Ana CV.pdf"
    path.write_bytes(b"%PDF-1.7")
    said = does("attach", "Ana Souza", path)
    assert said == "Ana CV.pdf is filed to Ana Souza (mentee) as resume.\n"
    assert "done     resume: Ana CV.pdf" in does("checklist", "Ana Souza")
    assert "as other" in does("attach", "Ana Souza", path, "--as", "other")
    assert "cannot be read" in does("attach", "Ana Souza", tmp_path / "no.pdf", code=1)


def test_the_day_names_are_kept_until(programme: Path, does: Callable[..., str]) -> None:
    assert "2024-07-19" in does("keep-names", "--until", "2024-07-19")
    assert "2024-07-19" in does("keep-names")
    assert "runs until" in does("keep-names", "--until", "2021-08-01", code=1)
    assert "as long as nobody sets a day" in does("keep-names", "--no-day")
    does("keep-names", "--until", "1 July", code=2)
    desk = open_programme(programme)
    assert desk.undo_label == "Set when 2021 July is anonymised"
    desk.close()
