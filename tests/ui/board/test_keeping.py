"""A board that is shown anew keeps who was chosen, by identity, and where it was scrolled."""

from dataclasses import replace

from PySide6.QtCore import QItemSelectionModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListView
from pytestqt.qtbot import QtBot

from mentordesk.services import pairing
from mentordesk.services.applicants import edit_answer
from mentordesk.services.board import Board, MenteeCard
from mentordesk.ui.board.keeping import show_anew
from tests.ui.board.boards import drawn_mentees, drawn_mentors, mentee, mentor, small_board
from tests.ui.board.hands import Lists
from tests.ui.board.seated import Seated

SELECT = QItemSelectionModel.SelectionFlag.Select
PRIYA, LIAM, MATEO, GRACE = small_board().mentees


def show(lists: Lists, *cards: MenteeCard, or_next: bool = False) -> str:
    """Show these mentees anew; the list as text."""
    model = lists.waiting.cards
    show_anew(lists.waiting, model, lambda: model.show(cards), or_next=or_next)
    return drawn_mentees(lists.waiting)


def current(view: QListView) -> str:
    return str(view.currentIndex().data())


def test_the_chosen_mentee_stays_chosen_in_another_row(lists: Lists) -> None:
    lists.choose(0)
    assert show(lists, MATEO, LIAM, PRIYA) == "Mateo Garcia\nLiam Chen\n[Priya Patel]"
    assert current(lists.waiting) == "Priya Patel"


def test_several_chosen_stay_chosen(lists: Lists) -> None:
    lists.choose(0)
    lists.waiting.selectionModel().select(lists.waiting.cards.index(2, 0), SELECT)
    assert show(lists, LIAM, MATEO, PRIYA) == "Liam Chen\n[Mateo Garcia]\n[Priya Patel]"


def test_a_changed_name_does_not_lose_the_choice(lists: Lists) -> None:
    lists.choose(1)
    shown = show(lists, PRIYA, replace(LIAM, name="Liam Q. Chen"), MATEO)
    assert shown == "Priya Patel\n[Liam Q. Chen]\nMateo Garcia"


def test_two_of_one_name_are_not_mixed_up(lists: Lists) -> None:
    lists.choose(1)
    twin = mentee(77, LIAM.name)
    assert show(lists, twin, PRIYA, LIAM) == "Liam Chen\nPriya Patel\n[Liam Chen]"


def test_who_is_gone_leaves_the_choice_to_the_next(lists: Lists) -> None:
    lists.choose(1)
    assert show(lists, PRIYA, MATEO, or_next=True) == "Priya Patel\n[Mateo Garcia]"
    assert show(lists, PRIYA, or_next=True) == "[Priya Patel]"
    assert show(lists, or_next=True) == ""


def test_without_or_next_nobody_is_chosen_instead(lists: Lists) -> None:
    lists.choose(1)
    assert show(lists, PRIYA, MATEO) == "Priya Patel\nMateo Garcia"


def test_nothing_chosen_stays_nothing_chosen(lists: Lists) -> None:
    lists.waiting.clearSelection()
    assert show(lists, MATEO, PRIYA, or_next=True) == "Mateo Garcia\nPriya Patel"


def test_the_lists_stay_where_they_were_scrolled(lists: Lists, qtbot: QtBot) -> None:
    many = tuple(mentor(100 + n, f"Mentor {n:02d}") for n in range(60))
    view = lists.mentors
    view.cards.show(many)
    view.doItemsLayout()
    bar = view.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 300)
    bar.setValue(222)
    show_anew(view, view.cards, lambda: view.cards.show(many[:50]))
    assert bar.value() == 222


def test_a_choice_out_of_sight_does_not_scroll_the_list(lists: Lists, qtbot: QtBot) -> None:
    many = tuple(mentor(100 + n, f"Mentor {n:02d}") for n in range(60))
    view = lists.mentors
    view.cards.show(many)
    view.doItemsLayout()
    view.setCurrentIndex(view.cards.index(59, 0))
    view.verticalScrollBar().setValue(0)
    show_anew(view, view.cards, lambda: view.cards.show(many))
    assert view.verticalScrollBar().value() == 0
    assert current(view) == "Mentor 59"
    assert "[Mentor 59: free]" in drawn_mentors(view)
    qtbot.wait(1)


def test_a_pairing_elsewhere_keeps_both_choices(seated: Seated) -> None:
    seated.choose("Liam Chen")
    seated.click("Henrik Larsen")
    desk = seated.tab.work.desk
    pairing.pair(desk, seated.number("Priya Patel"), seated.number("Zoe Walker"))
    assert drawn_mentees(seated.tab.parts.waiting) == "[Liam Chen]\nMateo Garcia"
    assert "[Henrik Larsen: free]" in seated.drawn
    assert seated.compared == ("Liam Chen", "Henrik Larsen")


def test_the_drawer_goes_on_with_the_mark_once_its_mentee_was_placed(
    seated: Seated, qtbot: QtBot
) -> None:
    """As after Suggest all: who was compared waits no longer, and the list marks the next."""
    seated.choose("Liam Chen")
    seated.click("Henrik Larsen")
    desk = seated.tab.work.desk
    pairing.pair(desk, seated.number("Liam Chen"), seated.number("Zoe Walker"))
    assert drawn_mentees(seated.tab.parts.waiting) == "Priya Patel\n[Mateo Garcia]"
    qtbot.waitUntil(lambda: seated.compared == ("Mateo Garcia", "Henrik Larsen"))
    desk.undo()
    QTest.qWait(1)
    assert drawn_mentees(seated.tab.parts.waiting) == "Priya Patel\nLiam Chen\n[Mateo Garcia]"
    assert seated.compared == ("Mateo Garcia", "Henrik Larsen")


def test_a_pair_in_the_drawer_stays_there_whatever_the_list_marks(seated: Seated) -> None:
    seated.choose("Liam Chen")
    seated.drop("Liam Chen", "Zoe Walker")
    assert seated.compared == ("Liam Chen", "Zoe Walker")  # its place is marked
    seated.tab.show_that(seated.number("Grace Kim"))
    assert seated.tab.parts.mentors.pictures.chosen == seated.number("Grace Kim")
    edit_answer(seated.tab.work.desk, seated.number("Zoe Walker"), "city", "Perth")
    QTest.qWait(1)
    assert seated.compared == ("Grace Kim", "Maya Singh")
    seated.tab.show_that(seated.number("Mateo Garcia"))
    assert seated.tab.parts.mentors.pictures.chosen is None


def test_an_edited_application_is_shown_with_the_choice_kept(seated: Seated) -> None:
    seated.choose("Priya Patel")
    seated.click("Zoe Walker")
    edit_answer(seated.tab.work.desk, seated.number("Zoe Walker"), "city", "Perth")
    card = seated.tab.parts.mentors.cards.cards[seated.row("Zoe Walker")]
    assert card.place.startswith("Perth")
    assert seated.compared == ("Priya Patel", "Zoe Walker")


def test_the_next_waiting_mentee_is_chosen_after_a_drop(seated: Seated) -> None:
    seated.choose("Priya Patel")
    seated.drop("Priya Patel", "Zoe Walker")
    assert drawn_mentees(seated.tab.parts.waiting) == "[Liam Chen]\nMateo Garcia"


def test_undo_brings_a_mentee_back_into_the_order_received(seated: Seated) -> None:
    seated.drop("Liam Chen", "Zoe Walker")
    seated.tab.work.desk.undo()
    names = [card.name for card in seated.tab.parts.waiting.cards.cards]
    assert names == ["Priya Patel", "Liam Chen", "Mateo Garcia"]


def test_mentors_do_not_move_while_something_is_carried(seated: Seated) -> None:
    parts = seated.tab.parts
    before = [card.name for card in parts.mentors.cards.cards]
    parts.carrying.pick_up(tuple(parts.cards.mentees([seated.number("Liam Chen")])))
    parts.middle.sort.setCurrentIndex(0)
    seated.tab.search("zoe")
    seated.tab.refresh()
    assert [card.name for card in parts.mentors.cards.cards] == before
    parts.carrying.cancel()
    seated.tab.refresh()


def test_a_new_intake_starts_in_its_own_order(seated: Seated) -> None:
    showing, parts = seated.tab.showing, seated.tab.parts
    cards = (mentor(501, "Zed"), mentor(502, "Amy"))
    showing.board(Board(999, (), cards))
    assert [card.name for card in parts.mentors.cards.cards] == ["Amy", "Zed"]
    showing.board(Board(999, (), (*reversed(cards), mentor(503, "Aaa"))))
    assert [card.name for card in parts.mentors.cards.cards] == ["Amy", "Zed", "Aaa"]
    assert parts.cards.mentee(GRACE.application_id) is None


def test_a_filter_chooses_nobody_by_itself(seated: Seated, qtbot: QtBot) -> None:
    seated.choose("Priya Patel")
    filtered = seated.tab.parts.left.filter
    filtered.setText("liam")
    waiting = seated.tab.parts.waiting
    qtbot.waitUntil(lambda: drawn_mentees(waiting) == "Liam Chen")
    assert seated.compared[0] == "Priya Patel"
    filtered.setText("l")
    qtbot.waitUntil(lambda: "Priya" in drawn_mentees(waiting))
    assert seated.compared[0] == "Priya Patel"
