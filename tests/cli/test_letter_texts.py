"""The texts of letters from the command line: listed, worded otherwise, added, handed on."""

from collections.abc import Callable
from pathlib import Path

import pytest

from mentordesk.messages.merge import parse
from mentordesk.services.letter_fields import VOCABULARY

Call = Callable[..., tuple[int, str, str]]
Text = Callable[..., str]


@pytest.fixture
def text(filled: Path, call: Call) -> Text:
    """Run the command; what it prints, or why it was refused."""

    def said(*words: object, code: int = 0) -> str:
        got, out, err = call("letter-text", filled, *words)
        assert got == code, err or out
        return out or err

    return said


def kinds(text: Text) -> dict[str, str]:
    """Every letter with where its wording comes from."""
    lines = (line.split(maxsplit=1) for line in text().splitlines())
    return {name: rest.split("  ")[0] for name, rest in lines}


def test_every_letter_is_listed_with_where_it_comes_from(text: Text) -> None:
    listed = kinds(text)
    assert len(listed) > 25
    assert set(listed.values()) == {"built in"}
    assert "received" in listed


def test_a_letter_is_shown_as_a_file_of_it_would_be(text: Text, tmp_path: Path) -> None:
    shown = text("received")
    parse("received", shown, VOCABULARY)
    assert text("received", "--export", tmp_path / "r.txt") == f"{tmp_path / 'r.txt'}\n"
    assert (tmp_path / "r.txt").read_text("utf-8") == shown


def test_another_wording_and_back(text: Text, tmp_path: Path) -> None:
    before = text("received")
    body = tmp_path / "body.txt"
    body.write_text("Dear {{name}},\n\nthank you, {{role|all}}.\n", "utf-8")
    assert text("received", "--subject", "Thank you, {{name}}", "--text", body) == (
        "Kept received.\n"
    )
    shown = text("received")
    assert "Thank you, {{name}}" in shown
    assert shown.endswith("thank you, {{role|all}}.\n")
    assert kinds(text)["received"] == "changed"
    text("received", "--built-in")
    assert text("received") == before
    assert kinds(text)["received"] == "built in"


def test_a_wording_that_was_kept_is_one_step_to_undo(text: Text, filled: Path, call: Call) -> None:
    before = text("received")
    text("received", "--subject", "Thank you")
    assert call("undo", filled)[0] == 0
    assert text("received") == before


def test_an_unknown_field_is_refused_with_a_suggestion_and_nothing_is_kept(text: Text) -> None:
    before = text("received")
    said = text("received", "--subject", "Dear {{nmae}}", code=1)
    assert "{{name}}" in said or "name" in said.partition("nmae")[2]
    assert said.count("\n") == 1
    assert text("received") == before


def test_an_own_letter_is_added_called_otherwise_and_removed(text: Text) -> None:
    assert text("received", "--add", "Received late", "--subject", "Late") == (
        "Added received_late.\n"
    )
    assert kinds(text)["received_late"] == "own"
    assert "no built-in wording" in text("received_late", "--built-in", code=1)
    assert "received LATE” already" in text("received", "--add", "received LATE", code=1)
    text("Received late", "--title", "Came late")
    assert "Came late" in text("received_late")
    assert text("came late", "--remove") == "Removed received_late.\n"
    assert "received_late" not in kinds(text)


def test_a_letter_is_handed_on_to_another_programme(text: Text, tmp_path: Path) -> None:
    text("received", "--add", "Ours", "--subject", "From us")
    text("ours", "--export", tmp_path / "ours.txt")
    text("ours", "--remove")
    name = text("--import", tmp_path / "ours.txt").removeprefix("Added ").rstrip(".\n")
    assert "From us" in text(name)
    again = text("--import", tmp_path / "ours.txt")
    assert again != f"Added {name}.\n"


def test_a_text_without_end_is_refused(text: Text, tmp_path: Path) -> None:
    long = tmp_path / "long.txt"
    long.write_text("x" * 1_000_001)
    assert "too long" in text("received", "--text", long, code=1)
    long.write_bytes(b"\xff\xfe\x00")
    assert "cannot be read" in text("received", "--text", long, code=1)


def test_two_verbs_at_once_are_wrong_usage(filled: Path, call: Call) -> None:
    assert call("letter-text", filled, "received", "--remove", "--built-in")[0] == 2
