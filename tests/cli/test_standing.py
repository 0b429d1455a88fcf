"""One application from the command line: standing, checklist, letters to its person."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from mentordesk.domain.pairing import PairState
from tests.services.small_intake import small_intake

Call = Callable[..., tuple[int, str, str]]
JULY = ("--intake", "2021 July")


@pytest.fixture
def programme(tmp_path: Path) -> Path:
    small = small_intake(tmp_path)
    small.pair("Chi Lam", "Sam O'Neil", PairState.ACTIVE)
    small.desk.close()
    return small.desk.path


def test_withdrawn_with_a_reason_and_taken_back(programme: Path, call: Call) -> None:
    who = ("standing", programme, *JULY, "Ana Souza")
    code, out, _ = call(*who, "withdrawn", "--reason", "moved overseas")
    assert (code, out) == (0, "The application of Ana Souza (mentee) is withdrawn.\n")
    code, out, _ = call(*who, "taken-back")
    assert code == 0
    assert "withdrawn" not in out


def test_who_is_in_a_pair_is_not_withdrawn(programme: Path, call: Call) -> None:
    before = programme.read_bytes()
    code, out, err = call("standing", programme, *JULY, "Chi Lam", "withdrawn", "--reason", "x")
    assert (code, out, err.count("\n")) == (1, "", 1)
    assert "is in a pair" in err
    assert programme.read_bytes() == before


def test_the_checklist_is_shown_ticked_and_waived(programme: Path, call: Call) -> None:
    who = ("checklist", programme, *JULY, "Ana Souza")
    assert "missing  resume" in call(*who)[1]
    assert "done     code of conduct" in call(*who, "--tick", "code-of-conduct")[1]
    code, _, err = call(*who, "--waive", "resume")
    assert (code, err) == (1, "Waiving an item needs a written reason. Nothing was changed.\n")
    assert "waived   resume: retired" in call(*who, "--waive", "resume", "--reason", "retired")[1]
    assert "missing  resume" in call(*who, "--untick", "resume")[1]


def test_every_letter_to_a_person(programme: Path, tmp_path: Path, call: Call) -> None:
    who = ("letters-to", programme, *JULY, "Ana Souza")
    assert call(*who)[1] == "0 letters\n"
    call("letters", programme, *JULY, "received", "--out", tmp_path / "drafts")
    assert "drafted   received: " in call(*who)[1]
    (row,) = json.loads(call(*who, "--json", "-")[1])
    assert row["name"] == "Ana Souza"


def test_places_are_set_and_never_fewer_than_are_taken(filled: Path, call: Call) -> None:
    july = ("--intake", "2021 July")
    assert call("places", filled, *july, "Ruth Martin", "2")[:2] == (0, "Ruth Martin can take 2.\n")
    for mentee in ("Ana Silva", "Bo Lee"):
        assert call("pair", filled, *july, mentee, "Ruth Martin")[0] == 0
    before = filled.read_bytes()
    code, out, err = call("places", filled, *july, "Ruth Martin", "1")
    assert (code, out, err.count("\n")) == (1, "", 1)
    assert filled.read_bytes() == before
    assert call("places", filled, *july, "Ruth Martin", "0")[0] == 2
