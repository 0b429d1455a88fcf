"""Blind comparing: nothing on the board tells who somebody is, and all that is done goes on."""

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from mentordesk.domain.pairing import Rule
from mentordesk.services import pairing
from mentordesk.services.blind import blind, labelled
from mentordesk.services.matching import load_cohort
from mentordesk.ui.board.tab import BoardTab
from mentordesk.ui.board.veil import Veil
from tests.ui.board.boards import mentee, small_board, small_cohort
from tests.ui.board.programme import PEOPLE
from tests.ui.board.seated import POPUP, Seated

ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.ToolTipRole,
)
TELLING = {who.name for who in PEOPLE} | {who.employer for who in PEOPLE if who.employer}


def switch(seated: Seated, on: bool) -> None:
    found = seated.tab.findChild(QAction, "action.board.blind")
    assert isinstance(found, QAction)
    found.setChecked(on)


def everything(seated: Seated) -> str:
    """All that the page shows, speaks or holds ready in a tooltip."""
    told: list[str] = []
    for view in (seated.tab.parts.waiting, seated.tab.parts.mentors):
        model = view.model()
        for row in range(model.rowCount()):
            told += [str(model.index(row, 0).data(role)) for role in ROLES]
    for widget in seated.tab.findChildren(QObject):
        if isinstance(widget, QLabel | QPushButton):
            told.append(widget.text())
        if isinstance(widget, QWidget):
            told += [widget.accessibleName(), widget.accessibleDescription(), widget.toolTip()]
    return "\n".join(told)


def told_of(seated: Seated) -> set[str]:
    text = everything(seated)
    return {name for name in TELLING if name in text}


def test_no_name_and_no_employer_is_left_on_the_page(seated: Seated) -> None:
    seated.choose("Priya Patel")
    seated.click("Arjun Kaur")
    assert "State Library" in told_of(seated)
    switch(seated, True)
    assert told_of(seated) == set()
    assert "Mentee A" in everything(seated)
    assert "work for the same employer" in everything(seated)


def test_every_pair_that_is_compared_stays_covered(seated: Seated) -> None:
    switch(seated, True)
    for one in seated.board.mentees:
        for other in seated.board.mentors:
            seated.tab.parts.following.choose_pair(one.application_id, other.application_id)
            assert told_of(seated) == set()


def test_the_banner_says_so_and_lifts_the_veil(seated: Seated) -> None:
    banner = seated.tab.findChild(QWidget, "board.blind")
    assert isinstance(banner, QWidget)
    assert not banner.isVisible()
    switch(seated, True)
    assert banner.isVisible()
    assert seated.said.last == "Blind comparing: names are hidden on the board."
    seated.button("board.blind.lift").click()
    assert not banner.isVisible()
    assert "Priya Patel" in everything(seated)


def test_pairing_goes_on_and_is_told_under_labels(seated: Seated) -> None:
    switch(seated, True)
    priya, zoe = seated.number("Priya Patel"), seated.number("Zoe Walker")
    seated.tab.parts.acting.pair([priya], zoe)
    assert seated.pairs["Priya Patel"] == "Zoe Walker"
    assert seated.said.last == "Mentee A paired with Mentor A"
    assert told_of(seated) == set()
    seated.tab.parts.acting.undo()
    assert "Priya Patel" not in seated.said.last
    assert "Priya Patel" not in seated.pairs


def test_a_drag_of_a_covered_card_pairs_the_right_two(seated: Seated) -> None:
    switch(seated, True)
    assert seated.drop("Liam Chen", "Henrik Larsen")
    assert seated.pairs["Liam Chen"] == "Henrik Larsen"


def test_a_ban_whose_reason_names_somebody_is_covered(seated: Seated) -> None:
    priya, zoe = seated.number("Priya Patel"), seated.number("Zoe Walker")
    pairing.ban(seated.tab.work.desk, priya, zoe, "Zoe Walker asked for anybody but Priya Patel")
    switch(seated, True)
    fit = seated.tab.parts.advice.fits(priya)[zoe]
    assert fit.blocked[0].rule is Rule.BANNED
    assert "asked for anybody but Mentee A" in fit.sentence
    assert told_of(seated) == set()


@pytest.mark.qt_log_ignore(POPUP)
def test_the_menus_are_covered(seated: Seated) -> None:
    switch(seated, True)
    priya, maya = seated.number("Priya Patel"), seated.number("Maya Singh")
    seated.tab.parts.acting.pair([priya], maya)
    menu = seated.tab.parts.acting.menu
    assert menu is not None
    words = "\n".join(action.text() for action in menu.actions())
    menu.close()
    assert "Mentor B is full" in words
    assert not any(name in words for name in TELLING)


def test_it_is_remembered_on_this_computer(seated: Seated, qtbot: QtBot) -> None:
    switch(seated, True)
    again = BoardTab(seated.tab.work)
    qtbot.addWidget(again)
    again.show()
    again.refresh()
    assert "Mentee A" in everything(Seated(again))
    switch(seated, False)
    assert "Mentee A" not in everything(seated)


def test_labels_are_those_of_the_service(seated: Seated) -> None:
    intake = seated.tab.work.intake_id
    assert intake is not None
    cohort = load_cohort(seated.tab.work.desk, intake)
    covered = Veil(cohort).board(seated.board)
    names = {card.application_id: card.name for card in covered.mentees}
    names |= {card.application_id: card.name for card in covered.mentors}
    assert names == blind(cohort).labels == labelled(cohort).labels


def test_who_takes_no_part_gets_the_next_label() -> None:
    board = small_board()
    more = mentee(99, "Late Comer", job_title="Aide to Late Comer")
    veil = Veil(small_cohort())
    covered = veil.board(type(board)(1, (*board.mentees, more), board.mentors))
    assert covered.mentees[-1].name == "Mentee E"
    assert covered.mentees[-1].job_title == "…"
    assert veil.text("Late Comer came.") == "Mentee E came."


def test_own_words_lose_name_and_pronouns() -> None:
    board = small_board()
    told = mentee(1, "Priya Patel", job_title="She is Priya, librarian")
    covered = Veil(small_cohort()).board(type(board)(1, (told,), board.mentors))
    assert covered.mentees[0].job_title == "… is …, librarian"


def test_the_last_actions_name_and_refusals_are_under_labels(seated: Seated, qtbot: QtBot) -> None:
    work = seated.tab.work
    seated.tab.parts.acting.pair([seated.number("Priya Patel")], seated.number("Zoe Walker"))
    undo, _ = work.last_steps
    assert undo is not None
    assert "Priya Patel" in undo
    with qtbot.waitSignal(seated.tab.covered):
        switch(seated, True)
    undo, redo = work.last_steps
    assert undo == "Pair Mentee A with Mentor A"
    assert redo is None
    assert work.told("Grace Kim still needs a resume.") == "Mentee D still needs a resume."
    seated.tab.parts.acting.undo()
    assert "Priya" not in str(work.last_steps)
    with qtbot.waitSignal(seated.tab.covered):
        switch(seated, False)
    assert "Priya Patel" in str(work.last_steps)


def test_the_banner_names_the_places_that_still_name(seated: Seated) -> None:
    switch(seated, True)
    banner = seated.tab.findChild(QWidget, "board.blind")
    assert isinstance(banner, QWidget)
    told = " ".join(label.text() for label in banner.findChildren(QLabel))
    assert "The other pages, the search and letters still show names." in told
