"""Pins and bans from the command line: set, taken away again, and what they keep apart."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

Call = Callable[..., tuple[int, str, str]]
JULY = ("--intake", "2021 July")
TWO = ("Ana Silva", "Ruth Martin")


@pytest.fixture
def do(filled: Path, call: Call) -> Callable[..., str]:
    def done(name: str, *words: object, code: int = 0) -> str:
        got, out, err = call(name, filled, *JULY, *words)
        assert got == code, err or out
        return out or err

    return done


Do = Callable[..., str]


def pinned(filled: Path, call: Call) -> list[bool]:
    lines = [json.loads(line) for line in call("dump", filled)[1].splitlines()]
    return [bool(row["pinned"]) for row in lines if "pinned" in row]


def test_a_pin_is_set_and_taken_away(do: Do, filled: Path, call: Call) -> None:
    do("pair", *TWO)
    assert pinned(filled, call) == [True]
    assert "may move the pair" in do("unpin", "Ana Silva")
    assert pinned(filled, call) == [False]
    do("pin", "Ana Silva")
    assert pinned(filled, call) == [True]
    call("undo", filled)
    assert pinned(filled, call) == [False]


def test_a_ban_keeps_two_apart_until_it_is_lifted(do: Do) -> None:
    do("ban", *TWO, "--reason", "family")
    said = do("pair", *TWO, code=1)
    assert said.count("\n") == 1
    assert "may be paired again" in do("lift-ban", *TWO)
    do("pair", *TWO)
    assert "are not banned" in do("lift-ban", *TWO, code=1)


def test_a_pair_is_not_banned_before_it_is_taken_apart(do: Do) -> None:
    do("pair", *TWO)
    assert "take the pair apart first" in do("ban", *TWO, "--reason", "family", code=1)
    do("unpair", "Ana Silva")
    do("ban", *TWO, "--reason", "family")


def test_the_mentor_may_be_left_out_but_not_be_another_side(do: Do) -> None:
    do("pair", *TWO)
    assert do("unpin", "Ana Silva", "Ruth Martin")
    assert "Nothing was changed" in do("unpin", "Bo Lee", code=1)
