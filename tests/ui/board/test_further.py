"""A mentor with more places than a card has room for: every mentee can be reached and handled."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from mentordesk.services.board import Board
from mentordesk.ui.board.geometry import MentorLayout
from mentordesk.ui.board.mentor_art import MentorLook
from mentordesk.ui.board.models import mime_of
from mentordesk.ui.tokens import LIGHT
from tests.ui.board.boards import FITS, held, mentee, mentor, small_board
from tests.ui.board.hands import Lists, centre, drag_over
from tests.ui.board.programme import add_crowd
from tests.ui.board.seated import KEY, POPUP, Seated
from tests.ui.board.test_art import picture

LEFT = Qt.MouseButton.LeftButton
FIVE = tuple(held(mentee(20 + n, f"Mentee {n}"), 30, 200 + n) for n in range(5))


@pytest.fixture
def crowded(path: Path, sit: Callable[[], Seated]) -> Seated:
    """The board with a mentor of six places, four of them taken."""
    add_crowd(path)
    return sit()


def entries(seated: Seated) -> dict[str, QAction]:
    """The entries of the menu that is open; none where there is none."""
    menu = seated.tab.menus.shown
    shown = menu.actions() if menu is not None else []
    return {action.text(): action for action in shown if action.text()}


def test_the_last_box_knows_whom_it_stands_for() -> None:
    layout = MentorLayout(260, 18, 14, 60)
    places = layout.places(mentor(30, "Wide", 6, mentees=FIVE))
    assert [place.further for place in places] == [(), (), FIVE[2:]]
    assert places[-1].more == 4
    free = layout.places(mentor(30, "Wide", 6, mentees=FIVE[:2]))
    assert (free[-1].further, free[-1].more) == ((), 4)
    assert not any(place.further for place in layout.places(mentor(30, "Three", 3)))


def test_the_box_under_the_pointer() -> None:
    layout, card = MentorLayout(260, 18, 14, 60), mentor(30, "Wide", 6, mentees=FIVE)
    last = layout.places(card)[-1]
    assert layout.place_at(card, last.box.center()) == last
    assert layout.mentee_at(card, last.box.center()) is None
    assert layout.place_at(card, layout.name.center()) is None


def test_a_click_on_the_last_box_asks_for_the_further_mentees(qtbot: QtBot) -> None:
    lists = Lists(Board(1, FIVE, (mentor(30, "Wide", 6, mentees=FIVE),)))
    qtbot.addWidget(lists)
    lists.show()
    view = lists.mentors
    box = view.pictures.layout.places(view.cards.cards[0])[-1].box.center().toPoint()
    at = view.visualRect(view.cards.index(0, 0)).topLeft() + box
    with qtbot.waitSignal(view.mentees_wanted) as heard:
        QTest.mouseClick(view.viewport(), LEFT, pos=at)
    assert heard.args == [30, True]


@pytest.mark.qt_log_ignore(POPUP)
def test_each_further_mentee_can_be_chosen(crowded: Seated) -> None:
    crowded.click_place("Wide Open", 2)
    assert list(entries(crowded)) == ["Mentees of Wide Open", "Cleo Roy", "Dora Fox"]
    entries(crowded)["Dora Fox"].trigger()
    assert crowded.compared == ("Dora Fox", "Wide Open")
    assert crowded.said.last.startswith("Dora Fox, paired with Wide Open.")
    assert crowded.button("board.unpair").isVisible()


@pytest.mark.qt_log_ignore(POPUP)
def test_a_further_mentee_is_taken_apart_with_delete(crowded: Seated) -> None:
    crowded.click_place("Wide Open", 2)
    entries(crowded)["Cleo Roy"].trigger()
    QTest.keyClick(crowded.tab.parts.mentors, KEY.Key_Delete)
    assert "Cleo Roy" not in crowded.pairs
    crowded.tab.work.desk.undo()
    assert crowded.pairs["Cleo Roy"] == "Wide Open"


@pytest.mark.qt_log_ignore(POPUP)
def test_a_further_mentee_is_moved_by_cut_and_paste(crowded: Seated) -> None:
    crowded.click_place("Wide Open", 2)
    entries(crowded)["Dora Fox"].trigger()
    crowded.key(crowded.tab.parts.mentors, "Ctrl+X")
    assert crowded.carried == ["Dora Fox"]
    crowded.click("Zoe Walker")
    crowded.key(crowded.tab.parts.mentors, "Ctrl+V")
    assert crowded.pairs["Dora Fox"] == "Zoe Walker"


@pytest.mark.qt_log_ignore(POPUP)
def test_enter_on_a_card_lists_all_its_mentees(crowded: Seated) -> None:
    crowded.click("Wide Open")
    QTest.keyClick(crowded.tab.parts.mentors, KEY.Key_Return)
    names = list(entries(crowded))
    assert names == ["Mentees of Wide Open", "Ada Obi", "Bea Lim", "Cleo Roy", "Dora Fox"]
    entries(crowded)["Bea Lim"].trigger()
    assert crowded.compared == ("Bea Lim", "Wide Open")


def test_enter_on_a_card_with_one_mentee_chooses_it(seated: Seated) -> None:
    seated.click("Maya Singh")
    QTest.keyClick(seated.tab.parts.mentors, KEY.Key_Enter)
    assert seated.compared == ("Grace Kim", "Maya Singh")


def test_enter_on_an_empty_card_says_so(seated: Seated) -> None:
    seated.click("Zoe Walker")
    QTest.keyClick(seated.tab.parts.mentors, KEY.Key_Return)
    assert seated.said.last == "Zoe Walker has no mentee yet."
    assert seated.tab.menus.shown is None


@pytest.mark.qt_log_ignore(POPUP)
def test_escape_leaves_the_menu_and_changes_nothing(crowded: Seated) -> None:
    before, compared = crowded.pairs, crowded.compared
    crowded.click_place("Wide Open", 2)
    menu = crowded.tab.menus.shown
    assert menu is not None
    QTest.keyClick(menu, KEY.Key_Escape)
    assert crowded.tab.menus.shown is None
    assert crowded.pairs == before
    assert crowded.compared == compared


def test_while_something_is_carried_the_last_box_is_only_a_target(crowded: Seated) -> None:
    crowded.choose("Priya Patel")
    QTest.keyClick(crowded.tab.parts.waiting, KEY.Key_Space)
    crowded.click_place("Wide Open", 2)
    assert crowded.tab.menus.shown is None
    assert crowded.target == "Wide Open"


def test_a_box_of_further_mentees_looks_different_once_one_is_chosen() -> None:
    card = mentor(30, "Wide", 6, mentees=FIVE)
    at_rest = picture(MentorLook(card), LIGHT)
    assert picture(MentorLook(card, chosen=FIVE[4].application_id), LIGHT) != at_rest
    assert picture(MentorLook(card, chosen=99), LIGHT) == at_rest


def test_a_newcomer_is_seen_even_where_the_last_box_stands_for_many() -> None:
    card, new = mentor(30, "Wide", 6, mentees=FIVE[:4]), small_board().mentees[:2]
    without = picture(MentorLook(card, FITS[11]), LIGHT)
    with_one = picture(MentorLook(card, FITS[11], newcomers=new[:1]), LIGHT)
    with_two = picture(MentorLook(card, FITS[11], newcomers=new), LIGHT)
    assert without != with_one != with_two != without


def test_dragging_over_a_wide_mentor_counts_the_free_places(qtbot: QtBot) -> None:
    board = small_board()
    wide = mentor(11, "Wide", 6, mentees=FIVE)
    lists = Lists(Board(1, board.mentees, (wide,)))
    qtbot.addWidget(lists)
    lists.show()
    lists.pick_up(0, 1)
    drag_over(lists.mentors, mime_of(lists.hand.mentees), centre(lists.mentors, 0))
    assert lists.said.last == "Wide has 1 free place; 2 mentees do not fit."
