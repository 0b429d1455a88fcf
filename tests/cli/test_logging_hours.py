"""Hours from the command line: taken back by number, behind what is expected, bad amounts."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentordesk.cli.logging_hours import _number

Call = Callable[..., tuple[int, str, str]]
Does = Callable[..., str]


def by_hand(does: Does) -> list[str]:
    """The numbers of the lines that may be taken back, as the ledger says them."""
    lines = does("hours", "--of", "Ana Souza").splitlines()
    return [line.rpartition("number ")[2].rstrip(")") for line in lines if "by hand" in line]


def test_hours_by_hand_are_taken_back_by_their_number(does: Does) -> None:
    does("log-hours", "Ana Souza", "--on", "2021-08-03", "--hours", "2")
    does("log-hours", "Ana Souza", "--on", "2021-08-04", "--hours", "1.5")
    first, _second = by_hand(does)
    assert does("take-back-hours", "Ana Souza", first) == "Took 2 hours of Ana Souza back.\n"
    assert "Ana Souza: 1.5 hours" in does("hours", "--of", "Ana Souza")
    assert "no number" in does("take-back-hours", "Ana Souza", first, code=1)


def test_hours_of_a_meeting_or_of_somebody_else_are_not_taken_back(does: Does) -> None:
    does("log-meeting", "Ana Souza", "--on", "2021-08-02", "--minutes", "60")
    does("log-hours", "Ana Souza", "--on", "2021-08-03", "--hours", "2")
    (number,) = by_hand(does)
    assert "no number" in does("take-back-hours", "Ruth Adams", number, code=1)
    assert "follow a meeting" in does("take-back-hours", "Ana Souza", "1", code=1)
    assert "Ana Souza: 3 hours" in does("hours", "--of", "Ana Souza")


def test_taking_back_is_one_step_to_undo(does: Does, programme: Path, call: Call) -> None:
    does("log-hours", "Ana Souza", "--on", "2021-08-03", "--hours", "2")
    (number,) = by_hand(does)
    does("take-back-hours", "Ana Souza", number)
    call("undo", programme)
    assert by_hand(does) == [number]


def test_who_is_behind_comes_furthest_behind_first_and_nobody_else(does: Does) -> None:
    out = does("hours", "--short", "--json", "-", code=3)
    rows = json.loads(out[out.index("\n[") :])
    behind = [row["total"] - row["expected"] for row in rows]
    assert behind == sorted(behind)
    assert all(gap < 0 for gap in behind)
    assert out.count("BEHIND") == len(rows)


@pytest.mark.parametrize("hours", ["-3", "0", "900", "24.01", "nan", "inf", "-inf", "1e9"])
def test_hours_that_cannot_be_are_one_sentence_and_nothing_is_entered(
    hours: str, does: Does, programme: Path
) -> None:
    before = programme.read_bytes()
    said = does("log-hours", "Ana Souza", "--on", "2021-08-03", f"--hours={hours}", code=1)
    assert "cannot be" in said
    assert said.count("\n") == 1
    assert programme.read_bytes() == before


@pytest.mark.parametrize("minutes", ["0", "-60", "x", "1.5"])
def test_minutes_that_are_no_number_are_wrong_usage(
    minutes: str, programme: Path, call: Call
) -> None:
    words = ("Ana Souza", "--on", "2021-08-02", f"--minutes={minutes}")
    assert call("log-meeting", programme, "--intake", "2021 July", *words)[0] == 2


@given(st.floats(allow_nan=False))
def test_every_number_is_read_as_it_is(amount: float) -> None:
    assert _number(str(amount)) == amount
