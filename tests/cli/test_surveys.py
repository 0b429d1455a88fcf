"""Surveys and quotes from the command line: what is asked, what came back, what may be printed."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

Call = Callable[..., tuple[int, str, str]]
Does = Callable[..., str]


def keys(does: Does) -> list[str]:
    return [line.split()[0] for line in does("survey", "exit", "--questions").splitlines()]


def kept(does: Does) -> dict[str, object]:
    """The one quote in the bank."""
    out = does("quotes", "--json", "-")
    (only,) = json.loads(out[out.index("\n[") :])
    found: dict[str, object] = only
    return found


def test_questions_are_asked_otherwise_added_and_dropped(does: Does) -> None:
    before = keys(does)
    does("survey", "exit", "--ask", "rating", "How was the tea?")
    (new,) = set(keys(does)) - set(before)
    assert new == "own_how_was_the_tea"
    does("survey", "exit", "--reword", new, "How good was the tea? (1 to 5)")
    assert "How good was the tea? (1 to 5)" in does("survey", "exit", "--questions")
    does("survey", "exit", "--drop", new)
    assert keys(does) == before


def test_a_question_is_dropped_worded_and_added_in_one_step(
    does: Does, programme: Path, call: Call
) -> None:
    before = keys(does)
    does(
        "survey", "exit", "--drop", before[-1], "--reword", before[0], "Other words?",
        "--ask", "text", "What else?",
    )  # fmt: skip
    assert keys(does) == [*before[:-1], "own_what_else"]
    assert call("undo", programme)[0] == 0
    assert keys(does) == before


def test_a_question_that_was_answered_stays(does: Does, tmp_path: Path) -> None:
    does("survey", "exit", "--ask", "yes/no", "Was there tea?")
    answers = tmp_path / "answers.csv"
    answers.write_text("Email,Was there tea?\nana@example.org,yes\n", "utf-8")
    does("import-list", "survey", answers)
    said = does("survey", "exit", "--drop", "own_was_there_tea", code=1)
    assert "answered already" in said
    assert said.count("\n") == 1
    does("survey", "exit", "--reword", "own_was_there_tea", "Was tea served?")
    assert "Was tea served? 100 % yes (1 of 1)" in does("survey", "exit")


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("--drop", "tea"), "No question has the key tea"),
        (("--reword", "tea", "Tea?"), "No question has the key tea"),
        (("--ask", "stars", "Tea?"), "no kind of question called stars"),
        (("--ask", "text", "Tea?", "--ask", "text", "TEA?"), "asked twice"),
        (("--sent", "2999-01-01"), "still to come"),
    ],
)
def test_what_cannot_be_asked_changes_nothing(
    words: tuple[str, ...], sentence: str, does: Does
) -> None:
    before = does("survey", "exit", "--questions")
    assert sentence in does("survey", "exit", *words, code=1)
    assert does("survey", "exit", "--questions") == before


def test_an_answer_of_nobody_we_know_is_told_and_the_others_are_kept(
    does: Does, tmp_path: Path
) -> None:
    answers = tmp_path / "answers.csv"
    answers.write_text(
        "Email,Anything you would like to tell us?\nwho@else.example,Hm\nana@example.org,Good\n",
        "utf-8",
    )
    out = does("import-list", "survey", answers, code=3)
    assert "Imported 1" in out
    assert "who@else.example" in out
    assert does("survey", "exit").startswith("1 of 2 answered (50 %).\n")


def test_a_quote_is_changed_and_its_author_stays(does: Does) -> None:
    does("keep-quote", "A good year", "--by", "Ana Souza", "--consent", "named")
    number = kept(does)["quote_id"]
    does("change-quote", number, "--words", "A very good year", "--rating", "5")
    now = kept(does)
    assert (now["text"], now["rating"], now["consent"], now["name"]) == (
        "A very good year", 5, "named", "Ana Souza",
    )  # fmt: skip
    does("change-quote", number, "--consent", "unnamed")
    assert does("quotes", "--print") == "“A very good year” (a mentee, 2021 July)\n"
    does("change-quote", number, "--consent", "no")
    assert "nobody agreed" in does("quotes", "--print", code=1)


def test_a_quote_that_cannot_be_is_not_kept(does: Does) -> None:
    does("keep-quote", "A good year")
    number = kept(does)["quote_id"]
    before = kept(does)
    for words, sentence in (
        (("--words", " "), "needs its words"),
        (("--words", "x" * 4001), "at most 4000"),
        (("--rating", "9"), "1 to 5"),
        (("--consent", "named"), "no name can be printed"),
    ):
        assert sentence in does("change-quote", number, *words, code=1)
    assert "no number" in does("change-quote", "77", "--rating", "1", code=1)
    assert kept(does) == before


def test_a_quote_is_removed_and_comes_back_with_undo(
    does: Does, programme: Path, call: Call
) -> None:
    does("keep-quote", "A good year")
    number = kept(does)["quote_id"]
    assert does("change-quote", number, "--remove") == f"Removed quote {number}.\n"
    assert does("quotes") == ""
    call("undo", programme)
    assert f"{number}" in does("quotes")
