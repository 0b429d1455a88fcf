"""The register from the command line: what was issued, withdrawn, replaced; numbers stay taken."""

import json
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest

from tests.services.certified import completed, issue_to
from tests.services.small_intake import small_intake

Call = Callable[..., tuple[int, str, str]]
FIRST = "LA-2021-0001"


@pytest.fixture
def issued(tmp_path: Path) -> Path:
    """A programme with two certificates."""
    small = completed(small_intake(tmp_path))
    issue_to(small, ["Ana Souza", "Ruth Adams"])
    small.desk.close()
    return small.desk.path


def states(issued: Path, call: Call) -> dict[str, str]:
    out = call("register", issued, "--json", "-")[1]
    return {row["number"]: row["state"] for row in json.loads(out[out.index("\n[") :])}


def test_a_certificate_is_withdrawn_with_a_reason_and_its_number_stays(
    issued: Path, call: Call
) -> None:
    assert states(issued, call) == {FIRST: "issued", "LA-2021-0002": "issued"}
    code, out, _ = call("withdraw-certificate", issued, FIRST.lower(), "--reason", "wrong name")
    assert (code, out) == (0, f"{FIRST} no longer counts; its number stays taken.\n")
    assert states(issued, call)[FIRST] == "withdrawn"
    assert "withdrawn: wrong name" in call("register", issued, "--of", FIRST)[1]
    code, _, err = call("withdraw-certificate", issued, FIRST, "--reason", "again")
    assert (code, "is withdrawn already" in err) == (1, True)


def test_a_certificate_is_replaced_by_one_of_a_new_number(issued: Path, call: Call) -> None:
    code, out, _ = call("replace-certificate", issued, FIRST, "--reason", "new name")
    new = out.split()[0]
    assert (code, out) == (0, f"{new} takes the place of {FIRST}.\n")
    assert new not in {FIRST, "LA-2021-0002"}
    assert states(issued, call) == {FIRST: "replaced", "LA-2021-0002": "issued", new: "issued"}
    assert f"{FIRST}  2021-08-20  replaced, replaced by {new}" in call("register", issued)[1]


@pytest.mark.parametrize("verb", ["withdraw-certificate", "replace-certificate"])
def test_without_a_reason_nothing_changes(verb: str, issued: Path, call: Call) -> None:
    before = issued.read_bytes()
    code, out, err = call(verb, issued, FIRST, "--reason", "  ")
    assert (code, out, err.count("\n")) == (1, "", 1)
    assert "needs a reason" in err
    assert call(verb, issued, FIRST)[0] == 2
    assert issued.read_bytes() == before


def test_the_register_as_a_workbook(issued: Path, tmp_path: Path, call: Call) -> None:
    path = tmp_path / "register.xlsx"
    assert call("register", issued, "--out", path)[1] == f"2 certificates in {path}.\n"
    sheet = openpyxl.load_workbook(path).worksheets[0]
    assert FIRST in [cell.value for cell in sheet["A"]]


def test_numbers_begin_otherwise_from_now_on(issued: Path, call: Call) -> None:
    assert call("certificate-initials", issued)[1].endswith("begins with LA.\n")
    before = issued.read_bytes()
    assert call("certificate-initials", issued, "la")[0] == 0
    assert issued.read_bytes() == before, "the same letters are no change"
    assert call("certificate-initials", issued, " hlia ")[1].endswith("begins with HLIA.\n")
    call("replace-certificate", issued, FIRST, "--reason", "new letters")
    began = [number.partition("-")[0] for number in states(issued, call)]
    assert began == ["LA", "LA", "HLIA"]


def test_looking_at_the_register_changes_nothing(issued: Path, call: Call) -> None:
    before = issued.read_bytes()
    call("register", issued)
    call("register", issued, "--of", FIRST)
    assert issued.read_bytes() == before
