"""The choices of a programme from the command line."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

Call = Callable[..., tuple[int, str, str]]


def listed(programme: Path, call: Call, name: str) -> list[list[str]]:
    found: dict[str, list[list[str]]] = json.loads(
        call("vocabulary", programme, name, "--json", "-")[1]
    )
    return found[name]


def test_a_choice_is_added_named_otherwise_and_removed(programme: Path, call: Call) -> None:
    before = listed(programme, call, "sector")
    change = ("vocabulary", programme, "sector")
    assert call(*change, "--add", "Parliament", "Hansard", "--before", before[0][0])[0] == 0
    assert listed(programme, call, "sector") == [["Parliament", "Hansard"], *before]
    assert (
        "  Parliament (also: Hansard; Chamber)"
        in call(*change, "--also", "parliament", "Chamber")[1]
    )
    assert call(*change, "--remove", "Parliament")[0] == 0
    assert listed(programme, call, "sector") == before


def test_all_are_listed(programme: Path, call: Call) -> None:
    before = programme.read_bytes()
    code, out, _ = call("vocabulary", programme)
    assert code == 0
    assert all(name in out for name in ("Sectors (sector):", "Topics (areas):"))
    assert programme.read_bytes() == before


@pytest.mark.parametrize(
    ("words", "why"),
    [
        (("--add", "Health"), "Say which of"),
        (("sector", "--remove", "Nobody"), "There is no choice"),
        (("sector", "--add", "Health", "--before", "Nobody"), "There is no choice"),
        (("sector", "--add", " x" * 100), "too long"),
    ],
)
def test_what_cannot_be_is_refused(
    programme: Path, call: Call, words: tuple[str, ...], why: str
) -> None:
    before = programme.read_bytes()
    code, _, err = call("vocabulary", programme, *words)
    assert (code, why in err) == (1, True)
    assert programme.read_bytes() == before
