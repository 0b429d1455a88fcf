"""Duplicates, merge and part, as typed."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

Call = Callable[..., tuple[int, str, str]]
HEAD = "Role,Name,Email,Phone,Employer\n"
ANNA = "mentor,Ana M. Silva,anna@y.example.org,0491 570 156,Library One\n"


@pytest.fixture
def twice(filled: Path, tmp_path: Path, call: Call) -> Path:
    listed = tmp_path / "list.csv"
    listed.write_text(HEAD + ANNA, encoding="utf-8")
    call("import", filled, "--intake", "2021 July", listed)
    return filled


def test_merged_and_taken_apart(twice: Path, call: Call) -> None:
    before = call("dump", twice)[1]
    code, out, _ = call("duplicates", twice)
    assert code == 0
    assert "Ana Silva (person 1) and Ana M. Silva" in out
    assert "one name fits the other" in out
    (found,) = json.loads(call("duplicates", twice, "--json", "-")[1])
    assert found["reasons"] == ["one name fits the other"]
    code, out, _ = call("merge", twice, "ana.silva@library.example.org", "Ana M. Silva")
    assert (code, out.startswith("Merged.")) == (0, True)
    assert call("duplicates", twice)[1] == "Nobody seems to be in the programme twice.\n"
    assert call("merge", twice, "Ana M. Silva", "Bo Lee")[0] == 1
    assert call("part", twice, "Ana M. Silva") == (
        0, "Take apart Ana Silva and Ana M. Silva.\n", "",
    )  # fmt: skip
    after = [line for line in call("dump", twice)[1].splitlines() if "person_merge" not in line]
    assert after == before.splitlines()
    assert "was not merged" in call("part", twice, "Bo Lee")[2]


@pytest.mark.parametrize("who", ["Nobody Atall", "nobody@x.example.org", "4711"])
def test_nobody_of_that_name(filled: Path, call: Call, who: str) -> None:
    code, _, error = call("merge", filled, who, "Bo Lee")
    assert (code, error.count("\n")) == (1, 1)
    assert f"nobody called {who}" in error


def test_a_name_of_two_asks_for_the_number(twice: Path, tmp_path: Path, call: Call) -> None:
    listed = tmp_path / "more.csv"
    listed.write_text(HEAD + ANNA.replace("anna@y", "other@z"), encoding="utf-8")
    call("import", twice, "--intake", "2021 July", listed)
    code, _, error = call("merge", twice, "Ana M. Silva", "Bo Lee")
    assert code == 1
    assert "name one by its number: 7, 8" in error
    assert call("merge", twice, "8", "7", "--reason", "the same", "--withdraw-duplicates")[0] == 0
