"""The fees of an intake in the window: totals, what may be done, papers saved, the accounts."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QInputDialog

from mentordesk.domain.pairing import EndReason
from mentordesk.domain.year import FeeState
from mentordesk.services.accounts import AccountRow
from mentordesk.services.fee_papers import load_papers
from mentordesk.services.fee_settings import (
    FeeSettings,
    change_fee_settings,
    load_fee_settings,
)
from mentordesk.services.letter_templates import load_templates
from mentordesk.services.letters import load_letters
from mentordesk.services.pairs import end_early, load_pairs
from mentordesk.ui.fees.asking import FeeSettingsDialog, PaidDialog
from mentordesk.ui.fees.dialog import FeesDialog
from tests.documents.reading import pypdf_text

RUNNING = 1


@pytest.fixture
def fees(open_tab: Callable[..., Any], demo: Path) -> FeesDialog:
    """The dialog over a running intake of the demonstration."""
    tab = open_tab(demo, "Pairs", RUNNING)
    return FeesDialog(tab.work, tab.work.intake_id, tab)


def choose(fees: FeesDialog, state: FeeState) -> AccountRow:
    row: AccountRow = next(r for r in fees.list.model.rows if r.fee.state is state)
    fees.list.table.choose(row.fee.pair_id)
    return row


def verb(fees: FeesDialog, words: str) -> QAction:
    return next(a for a in fees.list.table.actions() if a.text().replace("&", "") == words)


def able(fees: FeesDialog) -> set[str]:
    actions = fees.list.table.actions()
    return {a.text().replace("&", "") for a in actions if a.isEnabled()}


def save_to(monkeypatch: pytest.MonkeyPatch, path: Path | None) -> None:
    name = str(path) if path else ""
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, **_k: (name, ""))


def test_totals_and_what_may_be_done_with_what_was_chosen(fees: FeesDialog) -> None:
    assert "due: AUD" in fees.sums.text()
    fees.list.table.clearSelection()
    assert able(fees) == set()
    choose(fees, FeeState.PAID)
    assert able(fees) == {"Who pays…", "Refund", "Make an invoice…", "Make a receipt…"}
    choose(fees, FeeState.DUE)
    assert {"Paid…", "Waive…", "Make an invoice…"} <= able(fees)
    assert "Release the place" not in able(fees)


def test_several_are_paid_at_once(fees: FeesDialog) -> None:
    due = [r for r in fees.list.model.rows if r.fee.state is FeeState.DUE]
    dialog = PaidDialog(fees._work.desk, [r.fee for r in due], fees)
    dialog.reference.setText("R 7")
    dialog.do()
    fees.refresh()
    assert fees.list.counted("due") == 0
    assert {r.fee.payment for r in fees.list.model.rows if r.fee.pair_id == due[0].fee.pair_id} == {
        "R 7"
    }


def test_an_invoice_is_made_saved_and_printed_again(
    fees: FeesDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    row = choose(fees, FeeState.DUE)
    save_to(monkeypatch, None)
    verb(fees, "Make an invoice…").trigger()
    assert load_papers(fees._work.desk, fees._intake_id) == ()
    first, again = tmp_path / "invoice", tmp_path / "again.pdf"
    save_to(monkeypatch, first)
    verb(fees, "Make an invoice…").trigger()
    pdf = first.with_suffix(".pdf").read_bytes()
    assert row.fee.mentee in pypdf_text(pdf)
    assert fees.said.text() == "1 paper saved in invoice.pdf."
    fees.list.table.choose(row.fee.pair_id)
    assert "Make an invoice…" not in able(fees)
    save_to(monkeypatch, again)
    verb(fees, "Print again…").trigger()
    assert again.read_bytes() == pdf


def test_waived_with_a_reason(fees: FeesDialog, monkeypatch: pytest.MonkeyPatch) -> None:
    row = choose(fees, FeeState.DUE)
    monkeypatch.setattr(QInputDialog, "getText", lambda *_a, **_k: ("", False))
    verb(fees, "Waive…").trigger()
    monkeypatch.setattr(QInputDialog, "getText", lambda *_a, **_k: ("Student", True))
    verb(fees, "Waive…").trigger()
    now = next(r for r in fees.list.model.rows if r.fee.pair_id == row.fee.pair_id)
    assert (now.fee.state, now.fee.note) == (FeeState.WAIVED, "Student")


def test_the_question_after_an_end_is_answered(fees: FeesDialog) -> None:
    row = choose(fees, FeeState.PAID)
    end_early(fees._work.desk, row.fee.pair_id, EndReason.CIRCUMSTANCES)
    fees.refresh()
    choose(fees, FeeState.REFUND_QUESTION)
    assert {"Refund", "No refund…", "Waive…"} <= able(fees)
    verb(fees, "Refund").trigger()
    assert fees.list.counted("question") == 0
    assert fees.said.text() == "Refunded: 1 fee."


def test_a_place_is_released_only_after_the_days_of_the_settings(fees: FeesDialog) -> None:
    desk = fees._work.desk
    change_fee_settings(desk, replace(load_fee_settings(desk), release_after=1))
    fees.refresh()
    assert fees.list.counted("release") > 0
    row = next(r for r in fees.list.model.rows if r.to_release)
    fees.list.table.choose(row.fee.pair_id)
    verb(fees, "Release the place").trigger()
    pair = next(p for p in load_pairs(desk, fees._intake_id) if p.pair_id == row.fee.pair_id)
    assert pair.end_note.startswith("Place released: ")
    desk.undo()
    fees.refresh()
    assert any(r.to_release and r.fee.pair_id == row.fee.pair_id for r in fees.list.model.rows)


@pytest.mark.skipif(
    "fee_reminder" not in {template.name for template in load_templates()},
    reason="no such letter yet",
)
def test_reminders_are_drafted_once(fees: FeesDialog) -> None:
    row = next(r for r in fees.list.model.rows if r.days_late > 0)
    fees.list.table.choose(row.fee.pair_id)
    verb(fees, "Remind…").trigger()
    drafted = [
        one
        for one in load_letters(fees._work.desk, fees._intake_id)
        if one.template == "fee_reminder"
    ]
    assert len(drafted) == 1
    assert "Nothing was sent." in fees.said.text()
    fees.list.table.choose(row.fee.pair_id)
    verb(fees, "Remind…").trigger()
    assert "reminded lately" in fees.said.text()


def test_the_accounts_are_exported(
    fees: FeesDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    save_to(monkeypatch, tmp_path / "fees")
    fees.export.click()
    assert (tmp_path / "fees.xlsx").read_bytes().startswith(b"PK")


def test_how_fees_are_invoiced_is_kept(fees: FeesDialog) -> None:
    desk = fees._work.desk
    dialog = FeeSettingsDialog(desk, fees)
    dialog.address.setPlainText("12 Reading Road\nCanberra")
    dialog.tax_number.setText(" 12 345 ")
    dialog.release_after.setValue(30)
    dialog.paper.setCurrentText("Letter")
    dialog.do()
    assert load_fee_settings(desk) == FeeSettings(
        "12 Reading Road\nCanberra", tax_number="12 345", release_after=30, paper="Letter"
    )
    label = desk.undo_label
    FeeSettingsDialog(desk, fees).do()
    assert desk.undo_label == label


def test_who_pays_is_asked_of_one(fees: FeesDialog) -> None:
    fees.list.table.selectAll()
    assert "Who pays…" not in able(fees)


def test_an_intake_without_fees_says_so(open_tab: Callable[..., Any], demo: Path) -> None:
    tab = open_tab(demo, "Pairs", 0)
    empty = FeesDialog(tab.work, tab.work.intake_id, tab)
    assert empty.sums.text().startswith("No fee is due yet")
