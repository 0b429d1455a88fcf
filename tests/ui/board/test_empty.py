"""Boards where something is missing: every list says what to do next, and no step breaks."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QPushButton
from pytestqt.qtbot import QtBot

from mentordesk.domain.people import Role
from mentordesk.services.intakes import NewIntake, create_intake
from mentordesk.services.programmes import create
from mentordesk.ui.board.suggest_dialog import SuggestDialog
from mentordesk.ui.board.tab import BoardTab
from mentordesk.ui.settings import Settings
from mentordesk.ui.tab import Work
from mentordesk.ui.tasks import InlineTasks
from tests.ui.board.boards import drawn_mentees
from tests.ui.board.programme import NOON, SCHEME, Somebody, enter
from tests.ui.board.seated import KEY, Seated, named, open_dialog

ANA = Somebody("Ana Souza", Role.MENTEE)
RUTH = Somebody("Ruth Adams", Role.MENTOR)
Board = Callable[..., Seated]
ACTIONS = ("assign", "assign_to", "unpair", "pin", "override", "ban", "lift_ban")


@pytest.fixture
def board(tmp_path: Path, settings: Settings, qtbot: QtBot) -> Iterator[Board]:
    """Makes a board of a new programme with these people."""
    desks = []

    def make(*people: Somebody) -> Seated:
        desk = create(tmp_path / "new.mentordesk", SCHEME, lambda: NOON)
        desks.append(desk)
        days = (date(2021, 5, 17), date(2021, 6, 25), date(2021, 7, 1))
        intake = create_intake(desk, NewIntake("2021 July", *days))
        if people:
            enter(desk, intake, people)
        tab = BoardTab(Work(desk, InlineTasks(), settings, intake))
        qtbot.addWidget(tab)
        desk.watch(lambda tables: tab.refresh() if tables & tab.shows else None)
        tab.resize(1280, 640)
        tab.show()
        tab.refresh()
        return Seated(tab)

    yield make
    for desk in desks:
        desk.close()


def told(seated: Seated) -> tuple[str, str]:
    """What the empty lists say; empty for a list that has somebody in it."""
    left, middle = seated.tab.parts.left.empty, seated.tab.parts.middle.empty
    return (
        left.text() if left.isVisible() else "",
        middle.text() if middle.isVisible() else "",
    )


def test_nobody_at_all(board: Board) -> None:
    seated = board()
    assert told(seated) == (
        "No mentees yet. Import their applications to begin.",
        "No mentors yet. Import their applications to begin.",
    )
    assert seated.tab.parts.left.count.text() == "0"
    assert seated.tab.parts.middle.count.text() == "0 · 0 places · 0 free"
    assert not seated.button("board.confirm").isEnabled()


def test_mentees_without_mentors(board: Board) -> None:
    seated = board(ANA)
    assert told(seated) == ("", "No mentors yet. Import their applications to begin.")
    seated.choose("Ana Souza")
    assert seated.compared == ("Ana Souza", "")
    QTest.keyClick(seated.tab.parts.waiting, KEY.Key_Space)
    assert seated.carried == ["Ana Souza"]
    assert seated.target == ""
    QTest.keyClick(seated.tab.parts.mentors, KEY.Key_Right)
    QTest.keyClick(seated.tab.parts.mentors, KEY.Key_Return)
    QTest.keyClick(seated.tab.parts.mentors, KEY.Key_Escape)
    assert seated.carried == []


def test_mentors_without_mentees(board: Board) -> None:
    seated = board(RUTH)
    assert told(seated) == ("No mentees yet. Import their applications to begin.", "")
    seated.click("Ruth Adams")
    assert seated.compared == ("", "Ruth Adams")
    assert seated.drawn == "[Ruth Adams: free]"
    assert not seated.button("board.assign").isEnabled()
    assert not seated.button("board.assign_to").isEnabled()


def test_nobody_is_waiting_any_longer(board: Board) -> None:
    seated = board(ANA, RUTH)
    assert told(seated) == ("", "")
    assert seated.drop("Ana Souza", "Ruth Adams")
    assert told(seated) == ("Every mentee has a mentor.", "")
    assert drawn_mentees(seated.tab.parts.waiting) == ""
    assert seated.button("board.confirm").isEnabled()
    seated.tab.work.desk.undo()
    assert told(seated) == ("", "")


@pytest.mark.parametrize("people", [(), (ANA,), (RUTH,)])
@pytest.mark.parametrize("name", ACTIONS)
def test_no_action_breaks_on_an_empty_board(
    board: Board, people: tuple[Somebody, ...], name: str
) -> None:
    seated = board(*people)
    before = seated.tab.work.desk.undo_label
    seated.trigger(name)
    assert seated.tab.work.desk.undo_label == before
    assert not [d for d in seated.tab.findChildren(QDialog) if d.isVisible()]


@pytest.mark.parametrize("people", [(), (ANA,), (RUTH,)])
def test_suggesting_for_nobody_can_only_be_cancelled(
    board: Board, people: tuple[Somebody, ...]
) -> None:
    seated = board(*people)
    seated.trigger("suggest")
    dialog = open_dialog(seated, SuggestDialog)
    buttons = {b.text().replace("&", ""): b for b in dialog.findChildren(QPushButton)}
    assert not buttons["Apply"].isEnabled()
    dialog.reject()
    assert seated.pairs == {}


def test_confirming_nothing_can_only_be_cancelled(board: Board) -> None:
    seated = board(ANA, RUTH)
    seated.trigger("confirm")
    (dialog,) = [d for d in seated.tab.findChildren(QDialog) if d.isVisible()]
    buttons = {b.text().replace("&", ""): b for b in dialog.findChildren(QPushButton)}
    assert not buttons["Confirm 0"].isEnabled()
    dialog.reject()


def test_before_anything_is_known_nothing_can_be_suggested(seated: Seated) -> None:
    advice = seated.tab.parts.advice
    advice._cohort, advice.reckoning, advice.fresh = None, None, False
    seated.trigger("suggest")
    assert seated.said.last == "There is nobody to match yet."


def test_paste_with_an_empty_clipboard_says_what_to_do(board: Board) -> None:
    seated = board(ANA, RUTH)
    seated.click("Ruth Adams")
    seated.key(seated.tab.parts.mentors, "Ctrl+V")
    assert seated.said.last == "There is no mentee to paste. Cut one first with Ctrl+X."


def test_cut_with_nothing_chosen_does_nothing(board: Board) -> None:
    seated = board(ANA, RUTH)
    seated.tab.parts.waiting.clearSelection()
    seated.key(seated.tab.parts.waiting, "Ctrl+X")
    seated.click("Ruth Adams")
    seated.key(seated.tab.parts.mentors, "Ctrl+X")
    assert seated.carried == []


def test_filters_that_nobody_fits(board: Board, qtbot: QtBot) -> None:
    seated = board(ANA, RUTH)
    parts = seated.tab.parts
    parts.left.filter.setText("zzz")
    parts.middle.filter.setText("zzz")
    qtbot.waitUntil(lambda: all(told(seated)))
    assert told(seated) == ("No waiting mentee fits the filter.", "No mentor fits the filters.")
    parts.left.filter.clear()
    parts.middle.filter.clear()
    qtbot.waitUntil(lambda: told(seated) == ("", ""))


def test_the_drawer_says_what_to_do_first(board: Board) -> None:
    seated = board(ANA, RUTH)
    seated.tab.parts.following.choose_mentee(None)
    drawer = seated.tab.parts.drawer
    assert drawer._empty.text() == "Choose a mentee at the left to see who would suit them."
    seated.choose("Ana Souza")
    assert drawer._empty.text() == "Choose a mentor's card to compare the two."
    assert not named(drawer, QPushButton, "board.assign").isEnabled()
