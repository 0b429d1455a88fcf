"""Cases as a coordinator meets them: behind their curtain, gone on with, closed, undone."""

import pytest
from PySide6.QtCore import QDate
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from mentordesk.services.cases import CaseNote, load_cases, open_case
from mentordesk.services.pairs import load_pairs
from mentordesk.ui.pairs.asking import CaseDialog
from mentordesk.ui.year.cases_window import CasesWindow, case_in_full
from tests.ui.hard import ARABIC, LONG
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
)
from tests.ui.whole.office import contents, refused
from tests.ui.year.conftest import NEXT, SECOND, Open, open_at


@pytest.fixture
def curtain(open_window: Open) -> CasesWindow:
    shown = open_window(CasesWindow, SECOND)
    assert isinstance(shown, CasesWindow)
    return shown


@pytest.fixture
def window(curtain: CasesWindow) -> CasesWindow:
    click(curtain, "Show the cases")
    return curtain


def going_on(window: CasesWindow) -> CaseDialog:
    do(window.list, "Go on…")
    return [one for one in window.findChildren(CaseDialog) if one.isVisible()][-1]


def test_nothing_of_a_case_is_read_before_it_is_asked_for(curtain: CasesWindow, seat: Seat) -> None:
    (case,) = load_cases(seat.desk, seat.intake)
    seen = painted(curtain)
    assert "Cases are restricted" in seen
    for secret in (case.mentee, case.mentor, case.category, case.actions[0]):
        assert secret not in seen
    assert names(curtain.list) == []
    assert curtain.detail.toPlainText() == ""


def test_a_change_behind_the_curtain_shows_nothing(curtain: CasesWindow, seat: Seat) -> None:
    pair = load_pairs(seat.desk, seat.intake)[0].pair_id
    open_case(seat.desk, pair, CaseNote("phone", "other", "Called both.", None))
    assert names(curtain.list) == []
    click(curtain, "Show the cases")
    assert len(names(curtain.list)) == 2


def test_the_cases_are_shown_by_enter_with_the_focus_in_their_list(curtain: CasesWindow) -> None:
    focus(curtain.reveal)
    QTest.keyClick(curtain.reveal, KEY.Key_Space)
    assert curtain.list.isVisible()
    assert curtain.focusWidget() is curtain.list.table
    seen = painted(curtain)
    assert "Open" in seen
    assert "1. " in seen


def test_one_goes_on_with_a_case_and_takes_it_back(window: CasesWindow, seat: Seat) -> None:
    before = contents(seat)
    dialog = going_on(window)
    focus(dialog.action)
    QTest.keyClicks(dialog.action, "Called again.")
    dialog.follow_up.field.setDate(QDate(2026, 12, 24))
    dialog.assent.click()
    (case,) = load_cases(seat.desk, seat.intake)
    assert case.actions[-1] == "Called again."
    assert "Called again." in painted(window.detail)
    assert "24 Dec 2026" in painted(window.list)
    seat.undone(before)
    assert "Called again." not in window.detail.toPlainText()


def test_esc_changes_nothing(window: CasesWindow, seat: Seat) -> None:
    with unchanged(seat):
        dialog = going_on(window)
        dialog.action.setPlainText("Never mind.")
        escape(dialog)


def test_without_words_one_does_not_go_on(window: CasesWindow, seat: Seat, qtbot: QtBot) -> None:
    dialog = going_on(window)
    dialog.action.setPlainText(" \n ")
    with unchanged(seat), refused(qtbot, "Write down what was done"):
        dialog.assent.click()
    assert dialog.isVisible()


def test_a_case_is_closed_with_its_outcome_by_keys(window: CasesWindow, seat: Seat) -> None:
    before = contents(seat)
    with asked(typed("They meet on Tuesdays now.")) as titles:
        click(window.list, "Close the case…")
    assert titles == ["Cases"]
    (case,) = load_cases(seat.desk, seat.intake)
    assert (case.outcome, case.is_open) == ("They meet on Tuesdays now.", False)
    assert "They meet on Tuesdays now." in painted(window.detail)
    assert not able(window.list, "Go on…")
    assert not able(window.list, "Close the case…")
    assert window.list.counted("open") == 0
    seat.undone(before)
    assert able(window.list, "Go on…")


@pytest.mark.parametrize("words", ["", "   "])
def test_no_case_is_closed_without_an_outcome(
    window: CasesWindow, seat: Seat, qtbot: QtBot, words: str
) -> None:
    with unchanged(seat), refused(qtbot, "closed with its outcome"), asked(typed(words)):
        do(window.list, "Close the case…")


def test_calling_off_the_outcome_closes_nothing(window: CasesWindow, seat: Seat) -> None:
    with unchanged(seat), asked(escape):
        do(window.list, "Close the case…")


def test_the_chips_tell_open_from_due(window: CasesWindow, seat: Seat) -> None:
    pairs = [row.pair_id for row in load_pairs(seat.desk, seat.intake)]
    today = seat.desk.today()
    open_case(seat.desk, pairs[0], CaseNote("phone", "other", "Called both.", today))
    open_case(seat.desk, pairs[1], CaseNote("phone", "other", "Called.", None))
    assert window.list.counted("all") == window.list.counted("open") == 3
    window.list.chips.turn_on("due")
    assert all(case.follow_up_on <= today for case in window.list.model.shown)
    assert 1 <= len(names(window.list)) < 3


def test_the_chosen_case_stays_chosen_while_others_come(window: CasesWindow, seat: Seat) -> None:
    (case,) = window.list.model.rows
    pairs = [row.pair_id for row in load_pairs(seat.desk, seat.intake)]
    open_case(seat.desk, pairs[3], CaseNote("phone", "other", "New one.", None))
    assert window.list.table.chosen == (case.case_id,)
    assert case.actions[0] in window.detail.toPlainText()


def test_where_nothing_went_awry_it_is_said(open_window: Open, seat: Seat) -> None:
    window = open_window(CasesWindow, NEXT)
    assert "No case is due" in painted(window)
    click(window, "Show the cases")
    assert "None: nothing went awry." in painted(window.detail)
    assert not any(verb.isEnabled() for verb in verbs(window.list).values())
    with unchanged(seat):
        escape(window)


def test_closed_and_opened_again_the_curtain_is_there_again(
    window: CasesWindow, seat: Seat
) -> None:
    escape(window)
    again = open_at(seat, CasesWindow, SECOND)
    assert names(again.list) == []
    assert "Cases are restricted" in painted(again)


def test_hard_names_and_words_stay_text(hard: Seat) -> None:
    pair = next(row for row in load_pairs(hard.desk, hard.intake) if row.mentee == LONG)
    open_case(hard.desk, pair.pair_id, CaseNote("phone", "other", "<b>bold</b> & so on", None))
    window = hard.show(CasesWindow(hard.work))
    click(window, "Show the cases")
    assert "<b>bold</b> & so on" in painted(window.detail)
    assert names(window.list) == [f"{LONG} · {ARABIC}"]
    assert window.width() <= 1024


def test_for_reading_only_a_case_is_read(reader: Seat) -> None:
    window = open_at(reader, CasesWindow, SECOND)
    click(window, "Show the cases")
    assert window.detail.toPlainText()
    assert not able(window.list, "Go on…")
    assert not able(window.list, "Close the case…")


def test_a_case_in_full_is_numbered(seat: Seat, curtain: CasesWindow) -> None:
    assert curtain.isVisible()
    (case,) = load_cases(seat.desk, seat.intake)
    lines = case_in_full(case).splitlines()
    assert [line.split(".")[0] for line in lines] == [
        str(number) for number in range(1, len(case.actions) + 1)
    ]
