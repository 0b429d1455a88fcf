"""Check-ins from the command line: which are due, by their month, taken back."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from mentordesk.domain.pairing import PairState
from tests.services.small_intake import small_intake

Call = Callable[..., tuple[int, str, str]]
JULY = ("--intake", "2021 July")


@pytest.fixture
def told(tmp_path: Path, call: Call) -> Path:
    """A programme whose pair was told, so that its check-ins are set up."""
    small = small_intake(tmp_path)
    small.pair("Ana Souza", "Ruth Adams", PairState.CONFIRMED)
    small.desk.close()
    assert call("pair-year", small.desk.path, *JULY, "Ana Souza", "told")[0] == 0
    return small.desk.path


def rows(told: Path, call: Call) -> list[dict[str, object]]:
    out = call("check-ins", told, *JULY, "--json", "-")[1]
    found: list[dict[str, object]] = json.loads(out[out.index("\n[") :])
    return found


def test_the_five_of_a_year_are_listed_in_order(told: Path, call: Call) -> None:
    code, out, _ = call("check-ins", told, *JULY)
    assert code == 0
    assert out.endswith("5 check-ins\n")
    assert [line[:10] for line in out.splitlines()[:-1]] == sorted(
        line[:10] for line in out.splitlines()[:-1]
    )
    assert [row["month"] for row in rows(told, call)] == [1, 3, 6, 9, 12]


def test_one_is_recorded_by_its_month_and_taken_back(told: Path, call: Call) -> None:
    who = ("pair-year", told, *JULY, "Ana Souza")
    assert call(*who, "checked-in", "--month", "3", "--note", "all is well")[0] == 0
    done = {row["month"]: row["outcome"] for row in rows(told, call) if row["done_on"]}
    assert done == {3: "all is well"}
    assert "month 3, done" in call("check-ins", told, *JULY)[1]
    assert ": all is well" in call("check-ins", told, *JULY)[1]
    assert call(*who, "checked-in")[0] == 0  # the first that is open
    assert {row["month"] for row in rows(told, call) if row["done_on"]} == {1, 3}
    assert call(*who, "not-checked-in", "--month", "1")[0] == 0
    assert call(*who, "not-checked-in")[0] == 0  # the last that was recorded
    assert not any(row["done_on"] for row in rows(told, call))


@pytest.mark.parametrize("words", [("--month", "2"), ("--month", "900"), ("--on", "2999-01-01")])
def test_one_that_is_not_there_or_is_still_to_come(
    words: tuple[str, ...], told: Path, call: Call
) -> None:
    before = told.read_bytes()
    code, out, err = call("pair-year", told, *JULY, "Ana Souza", "checked-in", *words)
    assert (code, out, err.count("\n")) == (1, "", 1)
    assert "Nothing was recorded" in err
    assert told.read_bytes() == before


def test_only_those_that_are_due(told: Path, call: Call) -> None:
    days = [row["due_on"] for row in rows(told, call)]
    due = call("check-ins", told, *JULY, "--due")[1].splitlines()[:-1]
    assert all(line[:10] in days for line in due)
    for month in (1, 3, 6, 9, 12):
        call("pair-year", told, *JULY, "Ana Souza", "checked-in", "--month", month)
    assert call("check-ins", told, *JULY, "--due")[1] == "0 check-ins\n"


def test_listing_leaves_the_file_as_it_is(told: Path, call: Call) -> None:
    before = told.read_bytes()
    call("check-ins", told, *JULY)
    assert told.read_bytes() == before
