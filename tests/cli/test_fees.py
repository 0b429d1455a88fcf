"""Fees from the command line: listed, settled, invoiced, released; a mentor never owes."""

import json
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from mentordesk.domain.pairing import PairState
from tests.documents.reading import pypdf_text
from tests.services.small_intake import SmallIntake, small_intake

Call = Callable[..., tuple[int, str, str]]
YEAR = datetime.now(UTC).year
JULY = ("--intake", "2021 July")


@pytest.fixture
def owing(tmp_path: Path) -> Path:
    """A programme in which Ana's and Chi's fees are due."""
    small: SmallIntake = small_intake(tmp_path)
    small.pair("Ana Souza", "Ruth Adams", PairState.ACTIVE)
    small.pair("Chi Lam", "Sam O'Neil", PairState.CONFIRMED)
    small.desk.close()
    return tmp_path / "small.mentordesk"


def fees(owing: Path, call: Call, *more: object) -> list[dict[str, object]]:
    found: list[dict[str, object]] = json.loads(call("fees", owing, *JULY, *more, "--json", "-")[1])
    return found


def test_the_list_with_its_totals(owing: Path, call: Call) -> None:
    code, out, _ = call("fees", owing, *JULY)
    assert code == 0
    assert "Ana Souza" in out
    assert out.endswith("2 due: AUD 300\n")
    assert fees(owing, call, "--state", "paid") == []


def test_a_fee_through_its_year(owing: Path, call: Call) -> None:
    who = ("fee", owing, *JULY)
    assert (
        call(*who, "Ana Souza", "billed", "--payer", "State Library", "--reference", "PO 1")[0] == 0
    )
    assert call(*who, "Ana Souza", "paid", "--on", "2021-08-19")[0] == 0
    assert call(*who, "Chi Lam", "waived")[0] == 1
    assert call(*who, "Chi Lam", "waived", "--reason", "Student")[0] == 0
    ana, chi = fees(owing, call)
    assert (ana["state"], ana["payer"], ana["settled_on"]) == (
        "paid",
        "State Library",
        "2021-08-19",
    )
    assert (chi["state"], chi["note"]) == ("waived", "Student")
    assert call("check", owing)[0] == 0


def test_a_mentor_never_owes(owing: Path, call: Call) -> None:
    before = owing.read_bytes()
    for verb in ("paid", "waived", "billed", "released"):
        code, out, err = call("fee", owing, *JULY, "Ruth Adams", verb, "--reason", "x")
        assert (code, out) == (1, "")
        assert err == "Ruth Adams is a mentor, and mentors pay nothing. Nothing was changed.\n"
    code, _, err = call(
        "invoice", owing, *JULY, "--for", "Ruth Adams", "--out", owing.with_suffix(".pdf")
    )
    assert (code, "mentors pay nothing" in err) == (1, True)
    assert "no fee" in call("fee", owing, *JULY, "Björn Ek", "paid")[2]
    assert owing.read_bytes() == before


def test_invoices_are_made_once_and_printed_again(owing: Path, tmp_path: Path, call: Call) -> None:
    first, again = tmp_path / "first.pdf", tmp_path / "again.pdf"
    code, out, _ = call("invoice", owing, *JULY, "--out", first)
    assert code == 0
    assert out.startswith(f"LA-INV-{YEAR}-0001, LA-INV-{YEAR}-0002 in ")
    assert "Ana Souza" in pypdf_text(first.read_bytes(), 0)
    assert "No fee was chosen" in call("invoice", owing, *JULY, "--out", again)[2]
    assert call("invoice", owing, *JULY, "--again", "--out", again)[0] == 0
    assert again.read_bytes() == first.read_bytes()
    code, out, _ = call(
        "invoice", owing, *JULY, "--for", "Chi Lam", "--kind", "credit-note", "--out", again
    )
    assert out.startswith(f"LA-CRN-{YEAR}-0001 in ")


def test_a_release_is_listed_and_done_by_name(owing: Path, call: Call) -> None:
    assert fees(owing, call, "--releases") == []
    assert call("fee", owing, *JULY, "Ana Souza", "released")[0] == 0
    assert "ended early" in call("pairs", owing, *JULY, "--show", "ended")[1]
    assert call("undo", owing)[0] == 0
    assert len(fees(owing, call, "--state", "due")) == 2


def test_the_accounts_get_a_workbook(owing: Path, tmp_path: Path, call: Call) -> None:
    book = tmp_path / "accounts.xlsx"
    assert call("fees", owing, *JULY, "--out", book)[0] == 0
    assert book.read_bytes().startswith(b"PK")
    assert call("fees", owing, *JULY, "--out", tmp_path / "accounts.pdf")[0] == 1
