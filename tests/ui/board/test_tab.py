"""The Board tab on a real programme file: every way to make a pair, undone and done again."""

from collections.abc import Callable

import pytest
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTreeWidget

from mentordesk.ui.board.assign_dialog import AssignDialog
from tests.ui.board.boards import drawn_mentees
from tests.ui.board.seated import AT_REST, CTRL, KEY, POPUP, Seated, column, named, open_dialog


def test_the_board_at_rest(seated: Seated) -> None:
    assert seated.drawn == AT_REST
    assert drawn_mentees(seated.tab.parts.waiting) == "Priya Patel\nLiam Chen\nMateo Garcia"
    assert seated.tab.parts.left.count.text() == "3"
    assert seated.tab.parts.middle.count.text() == "4 · 5 places · 4 free"
    assert seated.button("board.confirm").text() == "&Confirm 1…"


def test_a_drop_pairs_pins_and_offers_undo(seated: Seated) -> None:
    assert seated.drop("Priya Patel", "Zoe Walker")
    assert seated.pairs == {"Grace Kim": "Maya Singh", "Priya Patel": "Zoe Walker"}
    assert "Zoe Walker: Priya Patel^, free" in seated.drawn
    assert seated.tab.toast.isVisible()
    assert seated.tab.parts.mentors.pictures.chosen == seated.number("Priya Patel")
    assert seated.button("board.unpair").isVisible()
    assert seated.tab.toast.text == "Priya Patel paired with Zoe Walker"
    assert seated.said.last == "Priya Patel paired with Zoe Walker"
    seated.tab.toast.undo.click()
    assert seated.drawn == AT_REST
    assert seated.said.last.startswith("Undone: Pair Priya Patel with Zoe Walker")
    assert seated.tab.work.desk.redo() is not None
    assert seated.pairs["Priya Patel"] == "Zoe Walker"


def test_it_is_still_there_after_a_restart(seated: Seated, sit: Callable[[], Seated]) -> None:
    seated.drop("Priya Patel", "Zoe Walker")
    seated.tab.work.desk.close()
    again = sit()
    assert "Zoe Walker: Priya Patel^, free" in again.drawn


def test_a_blocked_mentor_changes_nothing_and_says_why(seated: Seated) -> None:
    assert not seated.drop("Priya Patel", "Arjun Kaur")
    sentence = "Priya Patel and Arjun Kaur both work for State Library."
    assert any(sentence in said for said in seated.said.sentences)
    assert seated.drawn == AT_REST
    assert seated.tab.work.desk.undo_label == "Pair Grace Kim with Maya Singh"


def test_somebody_who_is_not_ready_cannot_be_paired(seated: Seated) -> None:
    assert not seated.drop("Mateo Garcia", "Zoe Walker")
    assert "not ready" in " ".join(seated.said.sentences)
    assert seated.drawn == AT_REST


def test_the_note_with_undo_leaves_when_something_is_picked_up(seated: Seated) -> None:
    seated.drop("Priya Patel", "Zoe Walker")
    assert seated.tab.toast.isVisible()
    seated.tab.parts.carrying.pick_up((seated.board.waiting[0],))
    assert not seated.tab.toast.isVisible()
    seated.tab.parts.carrying.put_down()
    assert not seated.tab.toast.isVisible()


def test_the_note_with_undo_leaves_with_its_intake(seated: Seated) -> None:
    seated.drop("Priya Patel", "Zoe Walker")
    seated.tab.refresh()
    assert seated.tab.toast.isVisible()
    seated.tab.work.intake_id = None
    seated.tab.refresh()
    assert not seated.tab.toast.isVisible()


def full_menu(seated: Seated) -> dict[str, QAction]:
    menu = seated.tab.parts.acting.menu
    assert menu is not None
    assert menu.isVisible()
    return {action.text(): action for action in menu.actions() if action.text()}


@pytest.mark.qt_log_ignore(POPUP)
def test_a_full_mentor_asks_and_cancel_changes_nothing(seated: Seated) -> None:
    assert seated.drop("Liam Chen", "Maya Singh")
    entries = full_menu(seated)
    assert list(entries) == [
        "Maya Singh is full",
        "Swap: Liam Chen instead of Grace Kim",
        "Give Maya Singh one more place",
        "Cancel",
    ]
    entries["Cancel"].trigger()
    assert seated.drawn == AT_REST


@pytest.mark.qt_log_ignore(POPUP)
def test_a_full_mentor_can_swap(seated: Seated) -> None:
    seated.drop("Liam Chen", "Maya Singh")
    full_menu(seated)["Swap: Liam Chen instead of Grace Kim"].trigger()
    assert seated.pairs == {"Liam Chen": "Maya Singh"}
    assert "Grace Kim" in drawn_mentees(seated.tab.parts.waiting)
    seated.tab.toast.undo.click()
    assert seated.drawn == AT_REST


@pytest.mark.qt_log_ignore(POPUP)
def test_a_full_mentor_can_take_one_more(seated: Seated) -> None:
    seated.drop("Liam Chen", "Maya Singh")
    full_menu(seated)["Give Maya Singh one more place"].trigger()
    assert seated.pairs == {"Grace Kim": "Maya Singh", "Liam Chen": "Maya Singh"}
    seated.tab.work.desk.undo()
    assert seated.drawn == AT_REST


def test_too_many_at_once_do_not_fit(seated: Seated) -> None:
    two = [seated.number("Priya Patel"), seated.number("Liam Chen")]
    seated.tab.parts.acting.pair(two, seated.number("Henrik Larsen"))
    assert seated.said.last == "Henrik Larsen has 1 free place; 2 mentees do not fit."
    seated.tab.parts.acting.pair(two, seated.number("Zoe Walker"))
    assert seated.pairs["Priya Patel"] == seated.pairs["Liam Chen"] == "Zoe Walker"
    assert seated.said.last == "Priya Patel, Liam Chen paired with Zoe Walker"
    seated.tab.toast.undo.click()
    assert seated.drawn.replace("[", "").replace("]", "") == AT_REST


def test_click_and_assign(seated: Seated) -> None:
    seated.choose("Priya Patel")
    assert not seated.button("board.assign").isEnabled()
    seated.click("Zoe Walker")
    assert seated.button("board.assign").text() == "&Assign to Zoe Walker"
    seated.button("board.assign").click()
    assert seated.pairs["Priya Patel"] == "Zoe Walker"


def test_assign_to_a_mentor_of_the_ranked_list(seated: Seated) -> None:
    seated.choose("Priya Patel")
    seated.button("board.assign_to").click()
    dialog = open_dialog(seated, AssignDialog)
    rows = named(dialog, QTreeWidget, "assign.list")
    names = column(rows, 1)
    assert names[0] == "Zoe Walker"
    assert names[-1] == "Arjun Kaur"
    dialog.accept()
    assert seated.pairs["Priya Patel"] == "Zoe Walker"


def test_space_arrows_enter(seated: Seated) -> None:
    seated.choose("Priya Patel")
    QTest.keyClick(seated.tab.parts.waiting, KEY.Key_Space)
    assert seated.said.last.startswith("Picked up Priya Patel. Best fit Zoe Walker")
    QTest.keyClick(seated.tab.parts.mentors, KEY.Key_Right)
    QTest.keyClick(seated.tab.parts.mentors, KEY.Key_Left)
    QTest.keyClick(seated.tab.parts.mentors, KEY.Key_Return)
    QTest.qWait(1)
    assert seated.pairs["Priya Patel"] == "Zoe Walker"


def test_cut_and_paste(seated: Seated) -> None:
    seated.choose("Liam Chen")
    QTest.keyClick(seated.tab.parts.waiting, KEY.Key_X, CTRL)
    assert seated.tab.parts.hand.carrying
    seated.click("Henrik Larsen")
    QTest.keyClick(seated.tab.parts.mentors, KEY.Key_V, CTRL)
    assert seated.pairs["Liam Chen"] == "Henrik Larsen"
    QTest.keyClick(seated.tab.parts.mentors, KEY.Key_V, CTRL)
    assert "no mentee to paste" in seated.said.last
    assert QGuiApplication.clipboard().text() == ""


def test_a_paired_mentee_is_moved_by_cut_and_paste(seated: Seated) -> None:
    seated.click_place("Maya Singh")
    QTest.keyClick(seated.tab.parts.mentors, KEY.Key_X, CTRL)
    seated.click("Zoe Walker")
    QTest.keyClick(seated.tab.parts.mentors, KEY.Key_V, CTRL)
    assert seated.pairs == {"Grace Kim": "Zoe Walker"}
