"""Papers about fees as a coordinator makes them: invoices, receipts, reminders, the accounts."""

from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtWidgets import QFileDialog

from mentordesk.domain.year import FeeState
from mentordesk.services.accounts import load_accounts
from mentordesk.ui.fees.asking import PaidDialog
from mentordesk.ui.fees.dialog import FeesDialog
from tests.ui.fees.hands import choose, fees_of, opened
from tests.ui.hard import LONG, MARKS
from tests.ui.seat import Seat, able, click, names, painted, unchanged
from tests.ui.whole.office import contents

_S = FeeState


def save_to(monkeypatch: pytest.MonkeyPatch, path: Path | str) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, **_k: (str(path), ""))


def test_an_invoice_then_a_receipt_each_with_its_number(
    fees: FeesDialog, seat: Seat, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (row,) = choose(fees, _S.PAID)
    before = contents(seat)
    save_to(monkeypatch, tmp_path / "one v1.1")
    click(fees, "Make a receipt…")
    assert fees.said.text() == "1 paper saved in one v1.1.pdf."
    words = PdfReader(tmp_path / "one v1.1.pdf").pages[0].extract_text()
    assert row.fee.mentee.split()[0] in words
    rows = load_accounts(seat.desk, seat.intake)
    paper = next(one for one in rows if one.fee == row.fee).papers[-1]
    assert paper.number in words.replace("\n", " ")
    seat.undone(before)


@pytest.mark.parametrize(
    ("verb", "wanted"), [("Make an invoice…", _S.DUE), ("Make a receipt…", _S.PAID)]
)
def test_no_number_is_used_where_no_place_was_chosen(
    fees: FeesDialog,
    seat: Seat,
    monkeypatch: pytest.MonkeyPatch,
    verb: str,
    wanted: FeeState,
) -> None:
    choose(fees, wanted)
    save_to(monkeypatch, "")
    with unchanged(seat):
        click(fees, verb)
    assert fees.said.text() == ""


def test_several_invoices_are_one_file_and_one_step_and_printed_again(
    fees: FeesDialog, seat: Seat, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fees.list.chips.turn_on("uninvoiced")
    assert len(names(fees.list)) == 3
    fees.list.table.selectAll()
    pairs = fees.list.table.chosen
    before = contents(seat)
    save_to(monkeypatch, tmp_path / "all.pdf")
    click(fees, "Make an invoice…")
    assert len(PdfReader(tmp_path / "all.pdf").pages) == 3
    assert names(fees.list) == []
    seat.undone(before)
    seat.desk.redo()
    fees.list.chips.turn_on("all")
    fees.list.table.choose_all(pairs)
    assert not able(fees, "Make an invoice…")
    save_to(monkeypatch, tmp_path / "again.pdf")
    with unchanged(seat):
        click(fees, "Print again…")
    assert len(PdfReader(tmp_path / "again.pdf").pages) == 3


def test_late_ones_are_reminded_once(fees: FeesDialog, seat: Seat) -> None:
    fees.list.chips.turn_on("late")
    assert len(names(fees.list)) == 3
    assert names(fees.list, 1) == ["due, 143 days late"] * 3
    fees.list.table.selectAll()
    before = contents(seat)
    click(fees, "Remind…")
    assert fees.said.text().startswith("3 reminders drafted")
    assert "Nothing was sent." in fees.said.text()
    with unchanged(seat):
        click(fees, "Remind…")
    assert "reminded lately" in fees.said.text()
    seat.undone(before)


def test_the_accounts_leave_as_a_workbook(
    fees: FeesDialog, seat: Seat, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    save_to(monkeypatch, tmp_path / "fees 2026.07")
    with unchanged(seat):
        click(fees, "Export for the accounts…")
    assert (tmp_path / "fees 2026.07.xlsx").read_bytes()[:2] == b"PK"
    assert fees.said.text() == "Saved in fees 2026.07.xlsx."


def test_hard_names_are_read_and_printed(
    hard: Seat, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fees = fees_of(hard)
    assert {LONG, MARKS} == set(names(fees.list))
    fees.list.table.selectAll()
    save_to(monkeypatch, tmp_path / "both.pdf")
    click(fees, "Make an invoice…")
    pages = [page.extract_text() for page in PdfReader(tmp_path / "both.pdf").pages]
    assert len(pages) == 2
    assert any("Wolfeschlegelsteinhausenbergerdorff" in page.replace("\n", "") for page in pages)
    click(fees, "Paid…")
    dialog = opened(fees, PaidDialog)
    assert isinstance(dialog, PaidDialog)
    assert "Mark 2 fees as paid" in painted(dialog)
    assert dialog.width() <= 1024
