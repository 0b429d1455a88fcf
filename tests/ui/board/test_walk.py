"""The whole board by the keyboard alone, and what a screen reader finds on the way."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QLineEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from mentordesk.ui.board.reason_dialog import BanDialog
from mentordesk.ui.reading_order import tab_as_read
from tests.ui.board.boards import drawn_mentees
from tests.ui.board.seated import KEY, Seated, open_dialog
from tests.window import names
from tests.window.names import unspoken_cards

TAB, BACK = KEY.Key_Tab, KEY.Key_Backtab


@pytest.fixture
def active(seated: Seated, qtbot: QtBot) -> Seated:
    """The board in a window that has the focus, as far as there are windows offscreen."""
    seated.tab.activateWindow()
    seated.tab.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    return seated


def walk(key: Qt.Key = TAB) -> list[str]:
    """The names of what has the focus, one press of Tab after the other, once round."""
    met: list[QWidget] = []
    for _ in range(40):
        focus = QApplication.focusWidget()
        if focus is None or focus in met:
            break
        met.append(focus)
        QTest.keyClick(focus, key)
    return [widget.objectName() for widget in met]


def test_tab_goes_through_the_panes_in_reading_order(active: Seated) -> None:
    tab_as_read(active.tab.window())  # as the program's window does at each Tab
    names = walk()
    wanted = ["waiting.filter", "waiting", "group", "mentors.filter", "sort", "sector", "suggest"]
    wanted.append("mentors")
    places = [names.index(f"board.{name}") for name in wanted]
    assert places == sorted(places)
    assert "board.assign" not in names  # no mentor is chosen: it cannot be pressed


def test_who_comes_by_keys_has_the_first_mentee_chosen_and_space_lifts_them(active: Seated) -> None:
    waiting = active.tab.parts.waiting
    waiting.clearSelection()
    active.tab.parts.following.choose_mentee(None)
    waiting.clearFocus()
    waiting.setFocus(Qt.FocusReason.TabFocusReason)
    assert [card.name for card in waiting.selected()] == [waiting.cards.cards[0].name]
    assert active.compared[0] == waiting.cards.cards[0].name
    active.key(waiting, "Space")
    assert active.carried == [waiting.cards.cards[0].name]


@pytest.mark.parametrize(
    "reason", [Qt.FocusReason.MouseFocusReason, Qt.FocusReason.ActiveWindowFocusReason]
)
def test_a_click_or_a_window_in_front_chooses_nobody(
    active: Seated, reason: Qt.FocusReason
) -> None:
    waiting = active.tab.parts.waiting
    waiting.clearSelection()
    waiting.clearFocus()
    waiting.setFocus(reason)
    assert waiting.selected() == ()


def test_somebody_chosen_stays_chosen_when_the_keys_come_back(active: Seated) -> None:
    waiting = active.tab.parts.waiting
    waiting.show_current(waiting.cards.cards[1].application_id)
    waiting.clearFocus()
    waiting.setFocus(Qt.FocusReason.BacktabFocusReason)
    assert [card.name for card in waiting.selected()] == [waiting.cards.cards[1].name]


def test_tab_comes_to_every_button_that_can_be_pressed(active: Seated) -> None:
    active.choose("Priya Patel")
    active.click("Zoe Walker")
    active.tab.parts.waiting.setFocus()
    names = walk()
    for name in ("board.assign", "board.assign_to", "board.ban", "board.suggest", "board.confirm"):
        assert name in names


def test_back_tab_walks_the_other_way(active: Seated) -> None:
    active.choose("Priya Patel")
    active.click("Zoe Walker")
    active.tab.parts.waiting.setFocus()
    there = walk()
    active.tab.parts.waiting.setFocus()
    assert set(walk(BACK)) == set(there)


def test_a_click_on_a_button_leaves_the_focus_with_the_lists(active: Seated) -> None:
    active.choose("Priya Patel")
    active.click("Zoe Walker")
    for name in ("assign", "assign_to", "ban", "override", "unpair", "pin", "lift_ban"):
        assert active.button(f"board.{name}").focusPolicy() is Qt.FocusPolicy.TabFocus


def test_the_focus_stays_in_the_drawer_where_its_button_is_gone(active: Seated) -> None:
    active.choose("Priya Patel")
    active.click("Zoe Walker")
    active.button("board.assign").setFocus()
    QTest.keyClick(active.button("board.assign"), KEY.Key_Space)
    assert active.pairs["Priya Patel"] == "Zoe Walker"
    assert not active.button("board.assign").isVisible()
    held = active.tab.window().focusWidget()
    assert held is not None
    assert held.objectName() == "board.assign_to"


def test_a_whole_match_by_keys(active: Seated) -> None:
    waiting, mentors = active.tab.parts.waiting, active.tab.parts.mentors
    QTest.keyClick(waiting, KEY.Key_Home)
    QTest.keyClick(waiting, KEY.Key_Down)
    assert active.compared[0] == "Liam Chen"
    QTest.keyClick(waiting, KEY.Key_Space)
    assert active.target == "Henrik Larsen"
    QTest.keyClick(mentors, KEY.Key_Down)
    second = active.target
    assert second != "Henrik Larsen"
    QTest.keyClick(mentors, KEY.Key_Up)
    QTest.keyClick(mentors, KEY.Key_Return)
    QTest.qWait(1)
    assert active.pairs["Liam Chen"] == "Henrik Larsen"
    assert drawn_mentees(waiting) == "Priya Patel\n[Mateo Garcia]"


def test_several_are_picked_up_by_keys(active: Seated) -> None:
    waiting, mentors = active.tab.parts.waiting, active.tab.parts.mentors
    QTest.keyClick(waiting, KEY.Key_Home)
    QTest.keyClick(waiting, KEY.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(waiting, KEY.Key_Space)
    assert sorted(active.carried) == ["Liam Chen", "Priya Patel"]
    while active.target != "Zoe Walker":
        QTest.keyClick(mentors, KEY.Key_Right)
    QTest.keyClick(mentors, KEY.Key_Return)
    QTest.qWait(1)
    assert active.pairs["Liam Chen"] == active.pairs["Priya Patel"] == "Zoe Walker"


def test_a_pair_is_found_pinned_and_parted_by_keys(active: Seated) -> None:
    mentors = active.tab.parts.mentors
    mentors.setFocus()
    mentors.setCurrentIndex(mentors.cards.index(0, 0))
    QTest.keyClicks(mentors, "maya")
    QTest.keyClick(mentors, KEY.Key_Return)
    assert active.compared == ("Grace Kim", "Maya Singh")
    active.trigger("pin")
    assert "Grace Kim^" not in active.drawn
    QTest.keyClick(mentors, KEY.Key_Delete)
    assert active.pairs == {}


def test_a_ban_by_keys(active: Seated) -> None:
    active.choose("Priya Patel")
    active.click("Zoe Walker")
    QTest.keyClick(active.button("board.ban"), KEY.Key_Space)
    dialog = open_dialog(active, BanDialog)
    assert dialog.focusWidget() is dialog._reason
    QTest.keyClicks(dialog._reason, "An old quarrel")
    QTest.keyClick(dialog._reason, TAB)
    assert dialog._reason.toPlainText() == "An old quarrel"
    QTest.keyClick(dialog._ok, KEY.Key_Space)
    assert active.tab.work.desk.undo_label == "Never pair Priya Patel with Zoe Walker"


def nameless(where: QWidget) -> list[str]:
    """What can have the focus and tells a screen reader nothing."""
    kinds = (QAbstractButton, QLineEdit, QComboBox)
    found = []
    for widget in where.findChildren(QWidget):
        reached = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        if widget.isVisible() and reached and (isinstance(widget, kinds) or widget.objectName()):
            told = QAccessible.queryAccessibleInterface(widget)
            if told is not None and not told.text(QAccessible.Text.Name):
                found.append(f"{type(widget).__name__} {widget.objectName()}")
    return found


def test_everything_that_can_have_the_focus_has_a_name(active: Seated) -> None:
    active.choose("Priya Patel")
    active.click("Zoe Walker")
    internal = ("qt_", "ScrollBar")
    named = [text for text in nameless(active.tab) if not any(part in text for part in internal)]
    assert named == []


@pytest.mark.parametrize("name", ["assign_to", "ban", "suggest", "confirm"])
def test_everything_in_a_dialog_has_a_name(active: Seated, name: str) -> None:
    active.choose("Priya Patel")
    active.click("Zoe Walker")
    active.trigger(name)
    (dialog,) = [d for d in active.tab.findChildren(QDialog) if d.isVisible()]
    assert [text for text in nameless(dialog) if "qt_" not in text] == []
    defaults = [b for b in dialog.findChildren(QPushButton) if b.isDefault()]
    assert len(defaults) == 1
    dialog.reject()


def test_every_mnemonic_of_the_drawer_is_its_own(seated: Seated) -> None:
    buttons = seated.tab.parts.drawer.buttons.findChildren(QPushButton)
    letters = [b.text()[b.text().index("&") + 1].lower() for b in buttons]
    assert len(letters) == len(set(letters)) == 7


def test_rows_are_named_for_a_screen_reader(active: Seated) -> None:
    view = active.tab.parts.mentors
    told = QAccessible.queryAccessibleInterface(view)
    assert told is not None
    names = {told.child(n).text(QAccessible.Text.Name) for n in range(told.childCount())}
    for card in view.cards.cards:
        assert any(name.startswith(card.name) for name in names)


def test_a_card_nobody_speaks_of_would_be_told(
    active: Seated, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert list(unspoken_cards(active.tab)) == []
    parts = active.tab.parts
    people = [card.name for card in parts.waiting.cards.cards]
    people += [card.name for card in parts.mentors.cards.cards]
    monkeypatch.setattr(names, "nodes_of", lambda _: [])
    assert list(unspoken_cards(active.tab)) == people
