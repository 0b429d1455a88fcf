"""The pane of one pair: fee, check-ins, meetings, cases, each with its verbs."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QInputDialog, QLabel, QPushButton

from mentordesk.domain.pairing import PairState
from mentordesk.domain.year import FeeState
from mentordesk.services.cases import load_cases
from mentordesk.services.check_ins import load_check_ins
from mentordesk.services.fees import load_fee
from mentordesk.services.hours import load_contacts
from mentordesk.services.pairs import PairRow
from mentordesk.ui.pairs.asking import (
    BillDialog,
    CaseDialog,
    CheckInDialog,
    MeetingDialog,
    PayDialog,
)
from mentordesk.ui.pairs.tab import PairsTab
from tests.ui.seat import painted

RUNNING = 2


@pytest.fixture
def tab(open_tab: Callable[..., Any], demo: Path) -> PairsTab:
    """The Pairs tab of a running intake."""
    shown = open_tab(demo, "Pairs", RUNNING)
    assert isinstance(shown, PairsTab)
    return shown


def chosen(tab: PairsTab, keep: Callable[[PairRow], bool]) -> PairRow:
    """Choose the first pair that fits."""
    row: PairRow = next(row for row in tab.list.model.rows if keep(row))
    tab.list.show_only(row.pair_id)
    return row


def words(tab: PairsTab) -> str:
    return "\n".join(label.text() for label in tab.details.findChildren(QLabel))


def press(tab: PairsTab, text: str) -> None:
    QApplication.processEvents()  # a layout shows what was put into it when it comes to rest
    buttons = tab.details.findChildren(QPushButton)
    next(one for one in buttons if one.text() == text and not one.isHidden()).click()


def opened(tab: PairsTab, kind: type[QDialog]) -> Any:
    found = [one for one in tab.details.findChildren(kind) if one.isVisible()]
    assert len(found) == 1
    return found[0]


def answer(monkeypatch: pytest.MonkeyPatch, text: str, agreed: bool = True) -> None:
    monkeypatch.setattr(QInputDialog, "getText", lambda *_a, **_k: (text, agreed))


def test_the_first_pair_is_shown_in_full(tab: PairsTab) -> None:
    row = tab.list.model.row_at(tab.list.model.index(0, 0))
    assert f"{row.mentee} · {row.mentor}" in words(tab)
    for heading in ("Fee", "Check-ins", "Meetings", "Cases"):
        assert heading in words(tab)


def test_a_fee_is_paid_in_its_dialog(tab: PairsTab) -> None:
    row = chosen(tab, lambda row: row.fee is FeeState.DUE)
    press(tab, "Paid…")
    dialog = opened(tab, PayDialog)
    dialog.reference.setText("R 1")
    dialog.assent.click()
    fee = load_fee(tab.work.desk, row.pair_id)
    assert fee is not None
    assert (fee.state, fee.payment) == (FeeState.PAID, "R 1")
    assert "settled" in words(tab)


def test_a_fee_is_waived_with_a_reason(tab: PairsTab, monkeypatch: pytest.MonkeyPatch) -> None:
    row = chosen(tab, lambda row: row.fee is FeeState.DUE)
    answer(monkeypatch, "", agreed=False)
    press(tab, "Waive…")
    answer(monkeypatch, "Student <b>member</b>")
    press(tab, "Waive…")
    fee = load_fee(tab.work.desk, row.pair_id)
    assert fee is not None
    assert fee.state is FeeState.WAIVED
    assert "Student <b>member</b>" in words(tab)


def test_who_pays(tab: PairsTab) -> None:
    row = chosen(tab, lambda row: row.fee is FeeState.DUE)
    press(tab, "Who pays…")
    dialog = opened(tab, BillDialog)
    dialog.payer.setText("State Library")
    dialog.assent.click()
    fee = load_fee(tab.work.desk, row.pair_id)
    assert fee is not None
    assert fee.payer == "State Library"


def test_a_check_in_is_recorded_and_taken_back(tab: PairsTab) -> None:
    row = chosen(tab, lambda row: row.check_in_due is not None and row.state is PairState.ACTIVE)
    before = load_check_ins(tab.work.desk, row.pair_id)
    press(tab, "Note a check-in…")
    dialog = opened(tab, CheckInDialog)
    assert f"{row.mentee} · {row.mentor}" in painted(dialog)
    dialog.outcome.setText("all is well")
    dialog.assent.click()
    after = load_check_ins(tab.work.desk, row.pair_id)
    assert sum(one.done_on is not None for one in after) == 1 + sum(
        one.done_on is not None for one in before
    )
    press(tab, "Take the last one back")
    assert load_check_ins(tab.work.desk, row.pair_id) == before


def test_the_focus_stays_in_the_pane_when_it_is_shown_anew(tab: PairsTab) -> None:
    row = chosen(tab, lambda row: row.state is PairState.ACTIVE)
    links = [one for one in tab.details.findChildren(QPushButton) if not one.isHidden()]
    link, name = links[-1], links[-1].accessibleName()
    link.setFocus()
    tab.details.show_pair(row)
    for _ in range(3):
        QApplication.processEvents()
    held = tab.window().focusWidget()
    assert isinstance(held, QPushButton)
    assert held.accessibleName() == name
    tab.details.show_pair(None)
    for _ in range(3):
        QApplication.processEvents()
    assert tab.window().focusWidget() is tab.details


def test_a_meeting_is_logged(tab: PairsTab) -> None:
    row = chosen(tab, lambda row: row.state is PairState.ACTIVE)
    before = len(load_contacts(tab.work.desk, row.pair_id))
    press(tab, "Log a meeting…")
    dialog = opened(tab, MeetingDialog)
    dialog.minutes.setValue(35)
    dialog.assent.click()
    contacts = load_contacts(tab.work.desk, row.pair_id)
    assert len(contacts) == before + 1
    assert contacts[0].minutes == 35
    assert "35 min" in words(tab)


def test_a_case_is_opened_gone_on_with_and_closed(
    tab: PairsTab, monkeypatch: pytest.MonkeyPatch
) -> None:
    intake = tab.work.intake_id or 0
    known = {case.pair_id for case in load_cases(tab.work.desk, intake)}
    row = chosen(tab, lambda row: row.state is PairState.ACTIVE and row.pair_id not in known)
    press(tab, "Open a case…")
    dialog = opened(tab, CaseDialog)
    dialog.action.setPlainText("Rang the mentee")
    dialog.assent.click()
    press(tab, "Go on…")
    dialog = opened(tab, CaseDialog)
    dialog.action.setPlainText("Wrote to the mentor")
    dialog.assent.click()
    answer(monkeypatch, "They meet again")
    press(tab, "Close…")
    case = load_cases(tab.work.desk, intake, row.pair_id)[0]
    assert case.actions == ("Rang the mentee", "Wrote to the mentor")
    assert case.outcome == "They meet again"
    assert "They meet again" in words(tab)
