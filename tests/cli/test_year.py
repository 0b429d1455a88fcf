"""A pair's year from the command line: the list, moves, answers, reminders, the chase list."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from mentordesk.domain.pairing import PairState
from tests.services.small_intake import small_intake

Call = Callable[..., tuple[int, str, str]]
JULY = ("--intake", "2021 July")
ANA = "Ana Souza"


@pytest.fixture
def year(tmp_path: Path) -> Path:
    """A programme with a confirmed pair of Ana and Ruth."""
    small = small_intake(tmp_path)
    small.pair(ANA, "Ruth Adams", PairState.CONFIRMED)
    small.desk.close()
    return tmp_path / "small.mentordesk"


def pair(year: Path, call: Call) -> dict[str, object]:
    found: dict[str, object] = json.loads(call("pairs", year, *JULY, "--json", "-")[1])[0]
    return found


def do(year: Path, call: Call, *words: object) -> tuple[int, str]:
    code, out, err = call("pair-year", year, *JULY, ANA, *words)
    return code, out or err


def test_a_pair_goes_through_its_year(year: Path, call: Call) -> None:
    for words, state in (
        (("told",), "notified"),
        (("start",), "active"),
        (("hold",), "on hold"),
        (("resume",), "active"),
        (("complete",), "completed"),
    ):
        assert do(year, call, *words)[0] == 0
        assert pair(year, call)["state"] == state
    assert do(year, call, "in-touch")[0] == 0
    assert pair(year, call)["stayed_in_touch"] is True


def test_acceptance_between_confirming_and_telling(year: Path, call: Call) -> None:
    call("acceptance", year, "on")
    assert "have not accepted yet" in do(year, call, "told")[1]
    assert do(year, call, "ask")[0] == 0
    assert "Say whose answer" in do(year, call, "accept")[1]
    assert do(year, call, "accept", "--side", "mentee")[0] == 0
    assert do(year, call, "decline", "--side", "mentor", "--note", "a new post")[0] == 0
    row = pair(year, call)
    assert (row["state"], row["end_note"]) == ("ended early", "Ruth Adams declined: a new post")


def test_an_end_needs_a_reason(year: Path, call: Call) -> None:
    assert "ends early with a reason" in do(year, call, "end")[1]
    assert do(year, call, "end", "--reason", "needs-changed")[0] == 0
    assert pair(year, call)["end_reason"] == "needs changed"
    assert "1 pair\n" in call("pairs", year, *JULY, "--show", "ended")[1]


def test_cadence_contact_and_silence(year: Path, call: Call) -> None:
    do(year, call, "told")
    assert do(year, call, "cadence", "--note", "monthly")[0] == 0
    assert "still to come" in do(year, call, "met", "--on", "2999-01-01")[1]
    assert do(year, call, "met")[0] == 0
    assert pair(year, call)["cadence"] == "monthly"
    assert call("pairs", year, *JULY, "--show", "silent")[1] == "0 pairs\n"
    assert "has no pair" in call("pair-year", year, *JULY, "Chi Lam", "told")[2]


def test_reminders_of_an_intake_and_of_a_pair(year: Path, call: Call) -> None:
    assert do(year, call, "remind", "--on", "2021-09-01", "--note", "Call Ruth")[0] == 0
    out = call("reminders", year, *JULY, "--add", "Book the room", "--on", "2021-08-25")[1]
    assert out.splitlines() == [
        "    2  [ ] 2021-08-25  Book the room",
        "    1  [ ] 2021-09-01  Call Ruth (Ana Souza and Ruth Adams)",
    ]
    assert "Book the room" not in call("reminders", year, *JULY, "--tick", "2")[1]
    assert "[x] 2021-08-25  Book the room" in call("reminders", year, *JULY, "--all")[1]
    assert call("reminders", year, *JULY, "--add", " ")[0] == 1


def test_the_chase_list_and_its_letters(year: Path, tmp_path: Path, call: Call) -> None:
    code, out, _ = call("chase", year, *JULY)
    assert code == 0
    assert out.endswith("5 people owe something\n")
    assert "Björn Ek: code of conduct, form, resume" in out
    folder = tmp_path / "drafts"
    code, out, _ = call("chase", year, *JULY, "--out", folder)
    assert code in {0, 3}
    assert "Nothing was sent." in out


def test_reminders_are_put_off_worded_otherwise_and_taken_away(year: Path, call: Call) -> None:
    call("reminders", year, *JULY, "--add", "Book the room", "--on", "2021-08-25")
    words = ("--put-off", "1", "--on", "2021-09-01")
    assert "2021-09-01  Book the room" in call("reminders", year, *JULY, *words)[1]
    words = ("--put-off", "1", "--text", "Book the hall")
    assert "2021-09-01  Book the hall" in call("reminders", year, *JULY, *words)[1]
    assert "Book" not in call("reminders", year, *JULY, "--tick", "1")[1]
    assert "Book" in call("reminders", year, *JULY, "--untick", "1")[1]
    assert call("reminders", year, *JULY, "--remove", "1") == (0, "", "")
    for number in ("1", "-1", "x", "9" * 40):
        code, _, err = call("reminders", year, *JULY, f"--remove={number}")
        assert (code, err.count("\n")) == (1, 1)
        assert f"no number {number}" in err


def test_lessons_are_worded_otherwise_and_taken_away(year: Path, call: Call) -> None:
    call("lessons", year, *JULY, "--add", "Begin sooner")
    assert "Begin in March" in call("lessons", year, *JULY, "--reword", "1", "Begin in March")[1]
    assert call("lessons", year, *JULY, "--reword", "2", "x")[0] == 1
    assert call("lessons", year, *JULY, "--remove", "1") == (0, "", "")


def test_check_ins_are_recorded_and_taken_back(year: Path, call: Call) -> None:
    who = ("pair-year", year, *JULY)
    mentee = json.loads(call("pairs", year, *JULY, "--json", "-")[1])[0]["mentee"]
    assert "No check-in is recorded" in call(*who, mentee, "not-checked-in")[2]
