"""The small dialogs of a pair's year: what they keep, what they refuse, by keys, undone."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLabel
from pytestqt.qtbot import QtBot

from mentordesk.domain.pairing import PairState
from mentordesk.domain.refusals import Refused
from mentordesk.domain.year import ContactMode, FeeState
from mentordesk.services.cases import (
    CATEGORIES,
    CHANNELS,
    CaseNote,
    close_case,
    load_cases,
    open_case,
)
from mentordesk.services.check_ins import load_check_ins
from mentordesk.services.fees import FeeRow, load_fee, load_fees
from mentordesk.services.hours import load_contacts
from mentordesk.services.intakes import list_intakes
from mentordesk.services.pairs import load_pairs
from mentordesk.storage.desk import Desk
from mentordesk.storage.opening import open_programme
from mentordesk.ui.forms import FormDialog
from mentordesk.ui.pairs.asking import (
    NEVER,
    BillDialog,
    CaseDialog,
    CheckInDialog,
    CorrectCaseDialog,
    MeetingDialog,
    PayDialog,
)

NOW = datetime(2026, 11, 21, 3, 0, tzinfo=UTC)
LATER = QDate(2026, 11, 23)
HOSTILE = "<img src=x> & " + "x" * 300
KEY = Qt.Key
Show = Callable[[FormDialog], None]


@pytest.fixture
def desk(demo: Path) -> Iterator[Desk]:
    """The demonstration, open."""
    opened = open_programme(demo, clock=lambda: NOW)
    yield opened
    opened.close()


@pytest.fixture
def intake(desk: Desk) -> int:
    """An intake whose year runs."""
    return list_intakes(desk)[2].intake_id


@pytest.fixture
def due(desk: Desk, intake: int) -> FeeRow:
    """A fee that is due."""
    return next(fee for fee in load_fees(desk, intake) if fee.state is FeeState.DUE)


@pytest.fixture
def pair(desk: Desk, intake: int) -> int:
    """A pair that meets."""
    rows = load_pairs(desk, intake)
    return next(row.pair_id for row in rows if row.state is PairState.ACTIVE)


@pytest.fixture
def show(qtbot: QtBot) -> Show:
    """Shows a dialog without waiting for it."""

    def open_it(dialog: FormDialog) -> None:
        qtbot.addWidget(dialog)
        dialog.show()

    return open_it


def refused(qtbot: QtBot, dialog: FormDialog) -> str:
    """Press Enter; the sentence of the refusal, with the dialog still open."""
    with qtbot.captureExceptions() as raised:
        QTest.keyClick(dialog, KEY.Key_Return)
    ((kind, refusal, _),) = raised
    assert issubclass(kind, Refused)
    assert dialog.isVisible()
    assert dialog.result() != QDialog.DialogCode.Accepted
    return str(refusal)


def test_a_payment_of_a_day_to_come_is_refused_and_then_mended(
    desk: Desk, due: FeeRow, show: Show, qtbot: QtBot
) -> None:
    before, dialog = desk.undo_label, PayDialog(desk, due)
    show(dialog)
    dialog.day.setDate(LATER)
    dialog.reference.setText(HOSTILE)
    assert "still to come" in refused(qtbot, dialog)
    assert load_fee(desk, due.pair_id) == due
    assert desk.undo_label == before
    assert dialog.reference.text() == HOSTILE  # nothing typed is lost
    dialog.day.setDate(LATER.addDays(-2))
    QTest.keyClick(dialog.reference, KEY.Key_Return)
    paid = load_fee(desk, due.pair_id)
    assert paid is not None
    assert (paid.state, paid.settled_on) == (FeeState.PAID, date(2026, 11, 21))
    assert paid.payment == HOSTILE
    desk.undo()
    assert load_fee(desk, due.pair_id) == due


def test_a_fee_settled_meanwhile_is_not_paid_twice(
    desk: Desk, due: FeeRow, show: Show, qtbot: QtBot
) -> None:
    first, second = PayDialog(desk, due), PayDialog(desk, due)
    first.do()
    paid = load_fee(desk, due.pair_id)
    show(second)
    assert "marked as paid" in refused(qtbot, second)
    assert load_fee(desk, due.pair_id) == paid


def test_escape_pays_nothing(desk: Desk, due: FeeRow, show: Show) -> None:
    before, dialog = desk.undo_label, PayDialog(desk, due)
    show(dialog)
    QTest.keyClicks(dialog.reference, "R 1")
    QTest.keyClick(dialog.reference, KEY.Key_Escape)
    assert not dialog.isVisible()
    assert (load_fee(desk, due.pair_id), desk.undo_label) == (due, before)


def test_who_pays_is_kept_as_typed_and_taken_back(desk: Desk, due: FeeRow) -> None:
    dialog = BillDialog(desk, due)
    assert dialog.payer.placeholderText() == due.mentee
    dialog.payer.setText(f"  {HOSTILE} ")
    dialog.reference.setText("PO 7")
    dialog.do()
    billed = load_fee(desk, due.pair_id)
    assert billed is not None
    assert (billed.payer, billed.reference) == (HOSTILE, "PO 7")
    again = BillDialog(desk, billed)
    assert (again.payer.text(), again.reference.text()) == (HOSTILE, "PO 7")
    again.payer.clear()
    again.reference.setText("   ")
    again.do()
    assert load_fee(desk, due.pair_id) == replace(due, payer="")


def test_a_check_in_of_a_day_to_come_is_refused(
    desk: Desk, pair: int, show: Show, qtbot: QtBot
) -> None:
    rows = load_check_ins(desk, pair)
    dialog = CheckInDialog(desk, rows[-1])
    show(dialog)
    assert dialog.note.text() == NEVER
    dialog.outcome.setText("all is well")
    dialog.day.setDate(LATER)
    assert "still to come" in refused(qtbot, dialog)
    assert load_check_ins(desk, pair) == rows
    dialog.day.setDate(LATER.addDays(-2))
    QTest.keyClick(dialog.outcome, KEY.Key_Return)
    last = load_check_ins(desk, pair)[-1]
    assert (last.done_on, last.outcome) == (date(2026, 11, 21), "all is well")
    desk.undo()
    assert load_check_ins(desk, pair) == rows


def test_a_meeting_keeps_to_the_bounds_of_a_day(desk: Desk, pair: int) -> None:
    dialog = MeetingDialog(desk, pair)
    dialog.minutes.setValue(0)
    assert dialog.minutes.value() == 1
    dialog.minutes.setValue(5_000)
    assert dialog.minutes.value() == 1_440
    for hours in (dialog.mentee, dialog.mentor):
        hours.setValue(-1)
        assert hours.value() == 0
        hours.setValue(25)
        assert hours.value() == 24


@pytest.mark.parametrize("mode", list(ContactMode))
def test_a_meeting_of_each_kind_is_logged_and_undone(
    desk: Desk, pair: int, mode: ContactMode
) -> None:
    before = load_contacts(desk, pair)
    dialog = MeetingDialog(desk, pair)
    dialog.mode.setCurrentIndex(dialog.mode.findData(mode))
    dialog.minutes.setValue(45)
    dialog.do()
    (new,) = set(load_contacts(desk, pair)) - set(before)
    assert (new.minutes, new.mode) == (45, mode)
    desk.undo()
    assert load_contacts(desk, pair) == before


def test_a_meeting_to_come_is_refused(desk: Desk, pair: int, show: Show, qtbot: QtBot) -> None:
    before, dialog = load_contacts(desk, pair), MeetingDialog(desk, pair)
    show(dialog)
    dialog.day.setDate(LATER)
    assert "still to come" in refused(qtbot, dialog)
    assert load_contacts(desk, pair) == before


def test_a_case_needs_words_of_what_was_done(
    desk: Desk, intake: int, pair: int, show: Show, qtbot: QtBot
) -> None:
    before, dialog = load_cases(desk, intake), CaseDialog(desk, pair)
    show(dialog)
    dialog.action.setPlainText("  \n ")
    assert "Write down what is done first" in refused(qtbot, dialog)
    assert load_cases(desk, intake) == before
    dialog.action.setPlainText(HOSTILE)
    dialog.follow_up.box.setChecked(False)
    assert not dialog.follow_up.field.isEnabled()
    dialog.assent.click()
    (new,) = set(load_cases(desk, intake)) - set(before)
    assert new.actions == (HOSTILE,)
    assert (new.channel, new.category) == (CHANNELS[0], CATEGORIES[0])
    assert new.follow_up_on is None
    again = CaseDialog(desk, pair, new.case_id)
    show(again)
    assert "Write down what was done" in refused(qtbot, again)
    assert "&Heard by" not in {label.text() for label in again.findChildren(QLabel)}
    desk.undo()
    assert load_cases(desk, intake) == before


def test_tab_leaves_the_words_of_a_case_and_reaches_every_field(
    desk: Desk, pair: int, show: Show
) -> None:
    dialog = CaseDialog(desk, pair)
    show(dialog)
    walk, widget = [], dialog.channel.nextInFocusChain()
    while widget is not None and widget is not dialog.channel:
        walk.append(widget)
        widget = widget.nextInFocusChain()
    fields = (dialog.category, dialog.action, dialog.follow_up.box, dialog.assent)
    places = [walk.index(field) for field in fields]
    assert places == sorted(places)
    QTest.keyClick(dialog.action, KEY.Key_Tab)
    assert dialog.action.toPlainText() == ""


def test_how_a_case_is_filed_is_corrected_also_of_a_closed_one(
    desk: Desk, intake: int, pair: int, show: Show
) -> None:
    number = open_case(desk, pair, CaseNote(CHANNELS[1], CATEGORIES[2], "Called."))
    close_case(desk, number, "All is well.")
    (case,) = (one for one in load_cases(desk, intake) if one.case_id == number)
    dialog = CorrectCaseDialog(desk, case)
    show(dialog)
    assert (dialog.channel.currentData(), dialog.category.currentData()) == (
        CHANNELS[1], CATEGORIES[2],
    )  # fmt: skip
    dialog.category.setCurrentIndex(3)
    dialog.assent.click()
    (now,) = (one for one in load_cases(desk, intake) if one.case_id == number)
    assert now == replace(case, category=CATEGORIES[3])
    desk.undo()
    assert next(one for one in load_cases(desk, intake) if one.case_id == number) == case


def test_a_way_of_hearing_that_is_offered_no_more_is_kept_unless_changed(
    desk: Desk, intake: int, pair: int, show: Show
) -> None:
    number = open_case(desk, pair, CaseNote("carrier pigeon", CATEGORIES[0], "Called."))
    (case,) = (one for one in load_cases(desk, intake) if one.case_id == number)
    dialog = CorrectCaseDialog(desk, case)
    show(dialog)
    assert dialog.channel.currentText() == "Carrier pigeon"
    dialog.assent.click()
    assert next(one for one in load_cases(desk, intake) if one.case_id == number) == case
