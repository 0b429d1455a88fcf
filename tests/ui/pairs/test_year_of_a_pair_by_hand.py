"""The year of a pair in the pane: meetings, check-ins, fees, cases, reminders, each undone."""

from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from mentordesk.domain.pairing import PairState
from mentordesk.domain.year import FeeState
from mentordesk.services.cases import count_cases, load_cases
from mentordesk.services.check_ins import load_check_ins
from mentordesk.services.fees import load_fee
from mentordesk.services.hours import load_contacts
from mentordesk.services.reminders import load_reminders
from mentordesk.ui.pairs.asking import CaseDialog, CheckInDialog, MeetingDialog, PayDialog
from mentordesk.ui.pairs.tab import PairsTab
from mentordesk.ui.pairs.year_asking import CadenceDialog, FirstContactDialog, ReminderDialog
from mentordesk.ui.written import place_of
from tests.ui.pairs.hands import now, one, opened, said
from tests.ui.seat import KEY, Seat, asked, click, escape, focus, names, typed, unchanged
from tests.ui.whole.office import contents, refused

S = PairState
RUNNING, FINISHED = "2026 July", "2025 July"


def later(dialog: object, days: int) -> None:
    """Put a dialog's day off."""
    field = dialog.day  # type: ignore[attr-defined]  # each of ours has a day
    field.setDate(field.date().addDays(days))


def test_a_meeting_is_logged_changed_and_taken_away(tab: PairsTab, seat: Seat) -> None:
    row, before = one(tab, S.ACTIVE), contents(seat)
    known = load_contacts(seat.desk, row.pair_id)
    click(tab.details, "Log a meeting: Meetings")
    dialog = opened(tab, MeetingDialog)
    assert isinstance(dialog, MeetingDialog)
    focus(dialog.minutes)
    dialog.minutes.setValue(35)
    QTest.keyClick(dialog.minutes, KEY.Key_Return)
    assert len(load_contacts(seat.desk, row.pair_id)) == len(known) + 1
    assert "21 Nov 2026 · 35 min" in said(tab)
    assert tab.list.table.chosen == (row.pair_id,)
    seat.undone(before)
    assert load_contacts(seat.desk, row.pair_id) == known


def test_the_log_sheet_gets_its_ending(
    tab: PairsTab, seat: Seat, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    one(tab, S.ACTIVE)
    target = tmp_path / "log v1.2"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a: (str(target), ""))
    with unchanged(seat), seat.qtbot.waitSignal(tab.says) as told:
        click(tab.details, "Save its log sheet: Meetings")
    assert place_of(told.args[0]) == tmp_path / "log v1.2.xlsx"
    assert (tmp_path / "log v1.2.xlsx").read_bytes()[:2] == b"PK"


def test_a_check_in_is_recorded_and_taken_back(tab: PairsTab, seat: Seat, qtbot: QtBot) -> None:
    row = one(tab, S.ACTIVE)
    month = next(c for c in load_check_ins(seat.desk, row.pair_id) if c.done_on is None).month
    before = contents(seat)
    click(tab.details, f"Note a check-in: {month} months")
    dialog = opened(tab, CheckInDialog)
    assert isinstance(dialog, CheckInDialog)
    later(dialog, 3)
    with unchanged(seat), refused(qtbot, "still to come"):
        dialog.assent.click()
    later(dialog, -3)
    focus(dialog.outcome)
    QTest.keyClicks(dialog.outcome, "all is well")
    QTest.keyClick(dialog.outcome, KEY.Key_Return)
    assert f"After {month} months: asked 21 Nov 2026, all is well" in said(tab)
    seat.undone(before)
    seat.desk.redo()
    click(tab.details, f"Take the last one back: {month} months")
    assert load_check_ins(seat.desk, row.pair_id)[-1].done_on is None


def test_a_fee_is_paid_waived_and_billed_from_the_pane(tab: PairsTab, seat: Seat) -> None:
    row = next(r for r in tab.list.model.rows if r.fee is FeeState.DUE)
    tab.list.table.choose(row.pair_id)
    before = contents(seat)
    with asked(typed("Hardship")):
        click(tab.details, "Waive: Fee")
    fee = load_fee(seat.desk, row.pair_id)
    assert fee is not None
    assert (fee.state, fee.note) == (FeeState.WAIVED, "Hardship")
    assert "Hardship" in said(tab)
    seat.undone(before)
    with unchanged(seat), asked(escape):
        click(tab.details, "Waive: Fee")
    click(tab.details, "Paid: Fee")
    dialog = opened(tab, PayDialog)
    assert isinstance(dialog, PayDialog)
    QTest.keyClick(dialog.reference, KEY.Key_Return)
    assert now(seat, row).fee is FeeState.PAID


@pytest.mark.parametrize(
    ("link", "wanted"), [("Refund: Fee", FeeState.REFUNDED), ("No refund: Fee", FeeState.PAID)]
)
def test_the_question_of_a_refund_is_answered(seat: Seat, link: str, wanted: FeeState) -> None:
    tab = seat.tab(PairsTab, FINISHED)
    row = one(tab, S.ENDED_EARLY)
    before = contents(seat)
    if link.startswith("No"):
        with asked(typed("It was late in the year")):
            click(tab.details, link)
    else:
        click(tab.details, link)
    assert now(seat, row).fee is wanted
    seat.undone(before)


def test_a_case_is_opened_and_then_hidden_again(tab: PairsTab, seat: Seat) -> None:
    row, before = one(tab, S.ACTIVE), contents(seat)
    click(tab.details, "Open a case: Cases")
    dialog = opened(tab, CaseDialog)
    assert isinstance(dialog, CaseDialog)
    dialog.action.setPlainText("Called <b>both</b>.")
    dialog.assent.click()
    assert "Called <b>both</b>." in said(tab)
    click(tab.details, "Hide: Cases")
    assert "Called" not in said(tab)
    assert "1 case, 1 open. Restricted." in said(tab)
    tab.list.table.choose(tab.list.model.identity_at(3))
    tab.list.table.choose(row.pair_id)
    assert "Called" not in said(tab)
    seat.undone(before)
    assert count_cases(seat.desk, row.pair_id) == (0, 0)


def test_a_case_is_closed_from_the_pane(tab: PairsTab, seat: Seat) -> None:
    row = one(tab, S.ACTIVE)
    click(tab.details, "Open a case: Cases")
    dialog = opened(tab, CaseDialog)
    assert isinstance(dialog, CaseDialog)
    dialog.action.setPlainText("Called.")
    dialog.assent.click()
    (case,) = load_cases(seat.desk, seat.intake, row.pair_id)
    before = contents(seat)
    with asked(typed("They meet again.")):
        click(tab.details, f"Close: {case.category}")
    assert "They meet again." in said(tab)
    seat.undone(before)


def test_a_reminder_is_written_ticked_and_taken_away(tab: PairsTab, seat: Seat) -> None:
    row, before = one(tab, S.ACTIVE), contents(seat)
    click(tab.details, "Remind me: Reminders")
    dialog = opened(tab, ReminderDialog)
    assert isinstance(dialog, ReminderDialog)
    with unchanged(seat), refused(seat.qtbot, "says something"):
        dialog.assent.click()
    focus(dialog.text)
    QTest.keyClicks(dialog.text, "Ask about <i>Perth</i>")
    QTest.keyClick(dialog.text, KEY.Key_Return)
    assert "Ask about <i>Perth</i>" in said(tab)
    seat.undone(before)
    seat.desk.redo()
    click(tab.details, "Done: Ask about <i>Perth</i>")
    texts = {one.text for one in load_reminders(seat.desk, seat.intake, row.pair_id)}
    assert "Ask about <i>Perth</i>" not in texts
    seat.desk.undo()
    click(tab.details, "Take away: Ask about <i>Perth</i>")
    assert "Ask about" not in said(tab)


def test_how_often_they_meet_is_typed(tab: PairsTab, seat: Seat) -> None:
    row, before = one(tab, S.ACTIVE), contents(seat)
    click(tab.details, "How often: Contact")
    dialog = opened(tab, CadenceDialog)
    assert isinstance(dialog, CadenceDialog)
    assert dialog.cadence.currentText() == row.cadence
    dialog.cadence.setCurrentText("every full moon & <b>noon</b>")
    dialog.assent.click()
    assert "Means to meet: every full moon & <b>noon</b>" in said(tab)
    seat.undone(before)


def test_a_first_contact_that_was_only_told(tab: PairsTab, seat: Seat, qtbot: QtBot) -> None:
    row, before = one(tab, S.NOTIFIED), contents(seat)
    tab.list.chips.turn_on("no contact")
    assert names(tab.list) == [row.mentee]
    click(tab.details, "They met: Contact")
    dialog = opened(tab, FirstContactDialog)
    assert isinstance(dialog, FirstContactDialog)
    later(dialog, 1)
    with unchanged(seat), refused(qtbot, "still to come"):
        dialog.assent.click()
    later(dialog, -1)
    dialog.assent.click()
    assert now(seat, row).first_contact_on == seat.desk.today()
    assert names(tab.list) == []
    seat.undone(before)


def test_whether_they_stayed_in_touch(seat: Seat) -> None:
    tab = seat.tab(PairsTab, FINISHED)
    row = one(tab, S.COMPLETED)
    link = "Did not: Afterwards" if row.stayed_in_touch else "Stayed in touch: Afterwards"
    before = contents(seat)
    click(tab.details, link)
    assert now(seat, row).stayed_in_touch is not row.stayed_in_touch
    seat.undone(before)
