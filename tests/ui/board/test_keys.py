"""The board by keys alone: Space, arrows by fit, Enter, Escape, cut, paste, Delete."""

import pytest
from PySide6.QtCore import QEvent, QModelIndex, Qt
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mentordesk.ui import theme
from tests.ui.board.boards import drawn_mentors
from tests.ui.board.hands import LEFT, NO_KEYS, Lists, centre

KEY, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier


def test_space_picks_up_what_is_selected(lists: Lists, qtbot: QtBot) -> None:
    lists.choose(1)
    with qtbot.waitSignal(lists.waiting.lifted):
        QTest.keyClick(lists.waiting, KEY.Key_Space)
    assert [card.name for card in lists.hand.mentees] == ["Liam Chen"]


def test_space_without_a_selection_does_nothing(lists: Lists, qtbot: QtBot) -> None:
    lists.waiting.clearSelection()
    with qtbot.assertNotEmitted(lists.waiting.lifted, wait=10):
        QTest.keyClick(lists.waiting, KEY.Key_Space)


def test_arrows_move_through_the_mentors_by_fit(lists: Lists) -> None:
    lists.pick_up(0)
    lists.mentors.step_by_fit(0)
    seen = [lists.hand.target]
    for key in (KEY.Key_Right, KEY.Key_Down, KEY.Key_Right, KEY.Key_Right, KEY.Key_Left):
        QTest.keyClick(lists.mentors, key)
        seen.append(lists.hand.target)
    assert seen == [11, 12, 14, 13, 13, 14]
    assert drawn_mentors(lists.mentors).startswith("[Amelia Fraser: +Priya Patel, free, free")


@pytest.mark.parametrize("key", [KEY.Key_Return, KEY.Key_Enter, KEY.Key_Space])
def test_enter_lets_go_over_the_target(lists: Lists, qtbot: QtBot, key: Qt.Key) -> None:
    lists.pick_up(0)
    lists.mentors.step_by_fit(0)
    with qtbot.waitSignal(lists.mentors.let_go) as heard:
        QTest.keyClick(lists.mentors, key)
    assert heard.args == [11]


@pytest.mark.parametrize("where", ["waiting", "mentors"])
def test_escape_cancels_and_says_so(lists: Lists, where: str) -> None:
    lists.pick_up(0)
    QTest.keyClick(getattr(lists, where), KEY.Key_Escape)
    assert not lists.hand.carrying
    assert lists.said.last == "Cancelled. Nothing was changed."


def test_arrows_choose_while_nothing_is_carried(lists: Lists, qtbot: QtBot) -> None:
    lists.choose(0)
    with qtbot.waitSignal(lists.waiting.picked_out) as heard:
        QTest.keyClick(lists.waiting, KEY.Key_Down)
    assert heard.args == [2]
    lists.mentors.setCurrentIndex(lists.mentors.cards.index(0, 0))
    with qtbot.waitSignal(lists.mentors.mentor_chosen) as heard:
        QTest.keyClick(lists.mentors, KEY.Key_Right)
    assert heard.args == [13]


def test_typing_goes_to_a_name(lists: Lists) -> None:
    lists.mentors.setCurrentIndex(lists.mentors.cards.index(0, 0))
    QTest.keyClicks(lists.mentors, "zo")
    current = lists.mentors.current()
    assert current is not None
    assert current.name == "Zoe Walker"


def test_cut_paste_and_delete_are_asked_for(lists: Lists, qtbot: QtBot) -> None:
    with qtbot.waitSignal(lists.waiting.cut_wanted):
        QTest.keyClick(lists.waiting, KEY.Key_X, CTRL)
    with qtbot.waitSignal(lists.mentors.cut_wanted):
        QTest.keyClick(lists.mentors, KEY.Key_X, CTRL)
    with qtbot.waitSignal(lists.mentors.paste_wanted):
        QTest.keyClick(lists.mentors, KEY.Key_V, CTRL)
    with qtbot.waitSignal(lists.mentors.unpair_wanted):
        QTest.keyClick(lists.mentors, KEY.Key_Delete)


@pytest.mark.parametrize(
    ("where", "key", "taken"),
    [
        ("waiting", KEY.Key_X, True),
        ("waiting", KEY.Key_V, False),
        ("mentors", KEY.Key_X, True),
        ("mentors", KEY.Key_V, True),
    ],
)
def test_our_keys_come_before_the_windows(
    lists: Lists, where: str, key: Qt.Key, taken: bool
) -> None:
    event = QKeyEvent(QEvent.Type.ShortcutOverride, key, CTRL)
    event.ignore()
    QApplication.sendEvent(getattr(lists, where), event)
    assert event.isAccepted() == taken


def test_a_click_on_a_place_is_about_that_pair(lists: Lists, qtbot: QtBot) -> None:
    view = lists.mentors
    corner = view.visualRect(view.cards.index(2, 0)).topLeft()
    place = view.pictures.layout.places(view.cards.cards[2])[0].box.center().toPoint()
    with qtbot.waitSignal(view.place_chosen) as heard:
        QTest.mouseClick(view.viewport(), LEFT, NO_KEYS, corner + place)
    assert heard.args == [4, 12]
    with qtbot.waitSignal(view.mentor_chosen) as heard:
        QTest.mouseClick(view.viewport(), LEFT, NO_KEYS, centre(view, 0))
    assert heard.args == [14]


def test_a_click_chooses_a_mentee(lists: Lists, qtbot: QtBot) -> None:
    with qtbot.waitSignal(lists.waiting.picked_out) as heard:
        QTest.mouseClick(lists.waiting.viewport(), LEFT, NO_KEYS, centre(lists.waiting, 2))
    assert heard.args == [3]
    current = lists.waiting.current()
    assert current is not None
    assert current.name == "Mateo Garcia"


def test_what_is_in_sight_is_known(lists: Lists) -> None:
    assert set(lists.mentors.in_sight()) == {11, 12, 13, 14}
    assert lists.mentors.under_pointer() is None or lists.mentors.under_pointer()


def test_the_cards_fill_the_width(lists: Lists) -> None:
    for width in (700, 1000, 1600):
        lists.resize(width, 420)
        room = lists.mentors.viewport().width()
        cell = lists.mentors.pictures.layout.width
        columns = room // cell
        assert cell >= 226
        assert room - columns * cell < columns + 4


def test_a_list_with_nobody_current_shows_that_the_keys_are_there(lists: Lists) -> None:
    lists.activateWindow()
    accent = QColor(theme.tokens_of(QApplication.palette()).accent)

    def ringed() -> bool:
        QApplication.processEvents()
        picture = lists.waiting.viewport().grab().toImage()
        return picture.pixelColor(picture.width() // 2, 1) == accent

    lists.waiting.setCurrentIndex(QModelIndex())
    lists.mentors.setFocus()
    assert not ringed()
    lists.waiting.setFocus()
    lists.waiting.setCurrentIndex(QModelIndex())
    assert ringed()
    lists.choose(1)
    assert not ringed()
