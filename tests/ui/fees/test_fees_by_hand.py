"""Fees as a coordinator settles them: each verb by button, menu and key, refused, undone."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from mentordesk.domain.year import FeeState
from mentordesk.services.accounts import AccountRow
from mentordesk.services.fee_settings import load_fee_settings
from mentordesk.services.fees import load_fee
from mentordesk.ui.fees.asking import FeeSettingsDialog, PaidDialog
from mentordesk.ui.fees.dialog import FeesDialog
from mentordesk.ui.pairs.asking import BillDialog
from tests.ui.fees.hands import choose, fees_of, opened
from tests.ui.seat import (
    KEY,
    Seat,
    able,
    asked,
    click,
    do,
    escape,
    focus,
    names,
    painted,
    typed,
    unchanged,
    verbs,
    within,
)
from tests.ui.whole.office import contents, refused

_S = FeeState


@pytest.fixture
def ended(seat: Seat) -> FeesDialog:
    """An intake one of whose pairs ended early."""
    return fees_of(seat, "2025 July")


def state(seat: Seat, row: AccountRow) -> FeeState:
    fee = load_fee(seat.desk, row.fee.pair_id)
    assert fee is not None
    return fee.state


def test_the_fees_are_painted_with_their_sums(fees: FeesDialog) -> None:
    seen = painted(fees)
    assert "3 due: AUD" in seen
    assert "8 paid: AUD" in seen
    assert "Due" in seen
    assert "Paid" in seen


def test_buttons_and_menu_are_one(fees: FeesDialog) -> None:
    for states in ((_S.DUE,), (_S.PAID,), (_S.WAIVED,), (_S.DUE, _S.PAID)):
        choose(fees, *states)
        for words, verb in verbs(fees.list).items():
            assert within(fees, words).isEnabled() == verb.isEnabled(), words


def test_paid_by_keys_and_undone(fees: FeesDialog, seat: Seat) -> None:
    (row,) = choose(fees, _S.DUE)
    before = contents(seat)
    click(fees, "Paid…")
    dialog = opened(fees, PaidDialog)
    assert isinstance(dialog, PaidDialog)
    focus(dialog.reference)
    QTest.keyClicks(dialog.reference, "EFT 77")
    QTest.keyClick(dialog.reference, KEY.Key_Return)
    assert not dialog.isVisible()
    assert state(seat, row) is _S.PAID
    assert "9 paid" in fees.sums.text()
    assert fees.list.table.chosen == (row.fee.pair_id,)
    seat.undone(before)


def test_paid_on_a_day_to_come_is_refused(fees: FeesDialog, seat: Seat) -> None:
    choose(fees, _S.DUE)
    do(fees.list, "Paid…")
    dialog = opened(fees, PaidDialog)
    assert isinstance(dialog, PaidDialog)
    later = seat.desk.today() + timedelta(days=1)
    dialog.day.setDate(dialog.day.date().fromString(later.isoformat(), "yyyy-MM-dd"))
    with unchanged(seat), refused(seat.qtbot, "still to come"):
        QTest.keyClick(dialog, KEY.Key_Return)
    assert dialog.isVisible()
    escape(dialog)


@pytest.mark.parametrize("words", ["Paid…", "Who pays…"])
def test_esc_in_its_dialog_changes_nothing(fees: FeesDialog, seat: Seat, words: str) -> None:
    choose(fees, _S.DUE)
    with unchanged(seat):
        click(fees, words)
        dialog = opened(fees, PaidDialog if words == "Paid…" else BillDialog)
        escape(dialog)
    assert fees.isVisible()


def test_who_pays_stands_in_the_list(fees: FeesDialog, seat: Seat) -> None:
    (row,) = choose(fees, _S.DUE)
    before = contents(seat)
    do(fees.list, "Who pays…")
    dialog = opened(fees, BillDialog)
    assert isinstance(dialog, BillDialog)
    dialog.payer.setText("City <b>Library</b> & Sons")
    dialog.reference.setText("PO 4711")
    QTest.keyClick(dialog.reference, KEY.Key_Return)
    assert "City <b>Lib" in painted(fees.list)
    fees.list.box.setText("4711")
    assert [one.fee.pair_id for one in fees.list.model.shown] == [row.fee.pair_id]
    seat.undone(before)


def test_who_pays_is_asked_of_one_fee_at_a_time(fees: FeesDialog) -> None:
    choose(fees, _S.DUE, _S.PAID)
    assert not able(fees, "Who pays…")
    assert not able(fees, "Paid…")


@pytest.mark.parametrize(
    ("verb", "question", "wanted"),
    [
        ("Waive…", _S.DUE, _S.WAIVED),
        ("Waive…", _S.REFUND_QUESTION, _S.WAIVED),
        ("No refund…", _S.REFUND_QUESTION, _S.PAID),
    ],
)
def test_a_reason_is_asked_for_written_down_and_undone(
    seat: Seat, verb: str, question: FeeState, wanted: FeeState
) -> None:
    fees = fees_of(seat, "2026 July" if question is _S.DUE else "2025 July")
    (row,) = choose(fees, question)
    before = contents(seat)
    with asked(typed("Agreed with the board")):
        click(fees, verb)
    fee = load_fee(seat.desk, row.fee.pair_id)
    assert fee is not None
    assert (fee.state, fee.note) == (wanted, "Agreed with the board")
    assert fees.said.text() == "Written down for 1 fee."
    seat.undone(before)


@pytest.mark.parametrize("words", ["", "   "])
def test_no_reason_no_waiver(fees: FeesDialog, seat: Seat, words: str) -> None:
    choose(fees, _S.DUE)
    with unchanged(seat), refused(seat.qtbot), asked(typed(words)):
        click(fees, "Waive…")


def test_a_reason_that_is_called_off(fees: FeesDialog, seat: Seat) -> None:
    choose(fees, _S.DUE)
    with unchanged(seat), asked(escape):
        click(fees, "Waive…")
    assert fees.said.text() == ""


def test_a_refund_is_given_and_undone(ended: FeesDialog, seat: Seat) -> None:
    (row,) = choose(ended, _S.REFUND_QUESTION)
    before = contents(seat)
    click(ended, "Refund")
    assert state(seat, row) is _S.REFUNDED
    assert ended.said.text() == "Refunded: 1 fee."
    assert "Refunded" in painted(ended.list)
    seat.undone(before)


def test_settings_are_kept_by_enter_and_only_where_they_changed(
    fees: FeesDialog, seat: Seat
) -> None:
    with unchanged(seat):
        click(fees, "Settings…")
        dialog = opened(fees, FeeSettingsDialog)
        assert isinstance(dialog, FeeSettingsDialog)
        dialog.assent.click()
    before = contents(seat)
    click(fees, "Settings…")
    again = opened(fees, FeeSettingsDialog)
    assert isinstance(again, FeeSettingsDialog)
    again.days_to_pay.setValue(30)
    again.release_after.setValue(0)
    assert again.release_after.text() == "never proposed"
    focus(again.tax_wording)
    QTest.keyClicks(again.tax_wording, "No GST applies.")
    QTest.keyClick(again.tax_wording, KEY.Key_Return)
    kept = load_fee_settings(seat.desk)
    assert (kept.days_to_pay, kept.release_after) == (30, None)
    assert kept.tax_wording.endswith("No GST applies.")
    seat.undone(before)


def test_the_settings_fit_a_small_screen(fees: FeesDialog) -> None:
    click(fees, "Settings…")
    dialog = opened(fees, FeeSettingsDialog)
    assert isinstance(dialog, FeeSettingsDialog)
    assert dialog.sizeHint().height() <= 700
    QTest.keyClick(dialog.address, KEY.Key_Tab)
    assert dialog.address.toPlainText() == load_fee_settings(fees._work.desk).address


def test_filter_sort_and_choice_stay_while_fees_change(fees: FeesDialog, seat: Seat) -> None:
    fees.list.table.horizontalHeader().setSortIndicator(0, Qt.SortOrder.DescendingOrder)
    fees.list.chips.turn_on("due")
    assert len(names(fees.list)) == 3
    (row,) = choose(fees, _S.DUE)
    with asked(typed("Hardship")):
        click(fees, "Waive…")
    assert len(names(fees.list)) == 2
    assert row.fee.mentee not in names(fees.list)
    assert not able(fees, "Paid…")
    fees.list.chips.turn_on("all")
    shown = names(fees.list)
    assert shown == sorted(shown, key=str.casefold, reverse=True)
    assert state(seat, row) is _S.WAIVED


def test_an_intake_without_fees_offers_its_settings_only(single: Seat) -> None:
    fees = fees_of(single)
    assert "No fee is due yet" in painted(fees)
    assert not any(verb.isEnabled() for verb in verbs(fees.list).values())
    assert able(fees, "Settings…")


def test_for_reading_only_fees_are_read_and_exported(reader: Seat) -> None:
    fees = fees_of(reader, "2026 July")
    fees.list.table.selectAll()
    for row in fees.list.model.rows[:3]:
        fees.list.table.choose(row.fee.pair_id)
        assert not any(
            verb.isEnabled() for words, verb in verbs(fees.list).items() if words != "Print again…"
        )
    assert not able(fees, "Settings…")
    assert able(fees, "Export for the accounts…")


def test_enter_and_esc_leave_the_list(fees: FeesDialog) -> None:
    focus(fees.list.box)
    QTest.keyClick(fees.list.box, KEY.Key_Escape)
    assert not fees.isVisible()
