"""The Board tab on a real programme file: every way to make a pair, undone and done again."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLabel, QListWidget, QPushButton, QTreeWidget, QWidget
from pytestqt.qtbot import QtBot

from mentordesk.domain.pairing import PairState
from mentordesk.services import pairing
from mentordesk.services.board import Board, load_board
from mentordesk.services.intakes import list_intakes
from mentordesk.storage.opening import open_programme
from mentordesk.ui.board.assign_dialog import AssignDialog
from mentordesk.ui.board.confirm_dialog import ConfirmDialog
from mentordesk.ui.board.models import mime_of
from mentordesk.ui.board.override_dialog import OverrideDialog
from mentordesk.ui.board.suggest_dialog import SuggestDialog
from mentordesk.ui.board.tab import BoardTab
from mentordesk.ui.settings import Settings
from mentordesk.ui.tab import Work
from mentordesk.ui.tasks import InlineTasks
from tests.ui.board.boards import Said, drawn_mentees, drawn_mentors
from tests.ui.board.hands import centre, drop_on
from tests.ui.board.programme import NOON, make_programme

KEY, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier
W = TypeVar("W", bound=QWidget)
POPUP = "does not support (raise|grabbing)"
"""What the offscreen plugin says about any menu."""
AT_REST = "Arjun Kaur: free\nHenrik Larsen: free\nMaya Singh: Grace Kim^\nZoe Walker: free, free"


class Seated:
    """A coordinator in front of the tab: finds people by name and reads what is there."""

    def __init__(self, tab: BoardTab) -> None:
        self.tab = tab
        self.said = Said()
        tab.says.connect(self.said.hear)
        tab.parts.middle.sort.setCurrentIndex(1)
        tab.showing.mentors_anew()

    @property
    def board(self) -> Board:
        """The board as the file has it now."""
        intake = self.tab.work.intake_id
        assert intake is not None
        return load_board(self.tab.work.desk, intake)

    def number(self, name: str) -> int:
        """An application id by name."""
        cards = {card.name: card.application_id for card in self.board.mentees}
        cards |= {card.name: card.application_id for card in self.board.mentors}
        return cards[name]

    @property
    def pairs(self) -> dict[str, str]:
        """Who is with whom in the file."""
        return {m.name: mentor.name for mentor in self.board.mentors for m in mentor.mentees}

    @property
    def drawn(self) -> str:
        """The mentors' cards as text."""
        return drawn_mentors(self.tab.parts.mentors)

    def row(self, name: str) -> int:
        """The row of a mentor's card."""
        return self.tab.parts.mentors.cards.row_of(self.number(name))

    def choose(self, name: str) -> None:
        """Click a waiting mentee."""
        view = self.tab.parts.waiting
        at = centre(view, view.cards.row_of(self.number(name)))
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)

    def click(self, name: str) -> None:
        """Click a mentor's card, on the name."""
        view = self.tab.parts.mentors
        at = view.visualRect(view.cards.index(self.row(name), 0)).topLeft() + QPoint(40, 20)
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)

    def click_place(self, name: str, place: int = 0) -> None:
        """Click a place on a mentor's card."""
        view, row = self.tab.parts.mentors, self.row(name)
        box = view.pictures.layout.places(view.cards.cards[row])[place].box
        at = view.visualRect(view.cards.index(row, 0)).topLeft() + box.center().toPoint()
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)

    def button(self, name: str) -> QPushButton:
        """A button of the tab by its object name."""
        return named(self.tab, QPushButton, name)

    def drop(self, mentee: str, mentor: str) -> bool:
        """Drag a mentee's card onto a mentor's and let go."""
        parts = self.tab.parts
        cards = parts.cards.mentees([self.number(mentee)])
        parts.carrying.pick_up(tuple(cards))
        taken = drop_on(parts.mentors, mime_of(cards), centre(parts.mentors, self.row(mentor)))
        parts.waiting.drag_ended.emit(taken)
        QTest.qWait(1)
        return taken


def named(where: QWidget, kind: type[W], name: str) -> W:
    found = where.findChild(kind, name)
    assert isinstance(found, kind)
    return found


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The programme, made once; each test has a copy of the file."""
    return make_programme(tmp_path_factory.mktemp("board") / "scheme.mentordesk")


@pytest.fixture
def path(made: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(made, tmp_path / "scheme.mentordesk"))


@pytest.fixture
def sit(path: Path, settings: Settings, qtbot: QtBot) -> Iterator[Callable[[], Seated]]:
    """Opens the programme and sits down in front of its board; closed at the end."""
    desks = []

    def begin() -> Seated:
        desk = open_programme(path, clock=lambda: NOON)
        desks.append(desk)
        work = Work(desk, InlineTasks(), settings, list_intakes(desk)[0].intake_id)
        tab = BoardTab(work)
        qtbot.addWidget(tab)
        desk.watch(lambda tables: tab.refresh() if tables & tab.shows else None)
        tab.resize(1280, 640)
        tab.show()
        tab.refresh()
        return Seated(tab)

    yield begin
    for desk in desks:
        desk.close()


@pytest.fixture
def seated(sit: Callable[[], Seated]) -> Seated:
    return sit()


def column(rows: QTreeWidget, number: int) -> list[str]:
    """The texts of one column of a table."""
    items = rows.findItems("", Qt.MatchFlag.MatchContains, 0)
    return [item.text(number) for item in items]


def open_dialog(seated: Seated, kind: type[W]) -> W:
    found = [d for d in seated.tab.findChildren(QDialog) if isinstance(d, kind) and d.isVisible()]
    assert len(found) == 1
    return found[0]


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
    assert seated.said.last == "Henrik Larsen has 1 free places; 2 mentees do not fit."
    seated.tab.parts.acting.pair(two, seated.number("Zoe Walker"))
    assert seated.pairs["Priya Patel"] == seated.pairs["Liam Chen"] == "Zoe Walker"


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


def test_a_place_shows_its_pair_and_delete_takes_it_apart(seated: Seated) -> None:
    seated.click_place("Maya Singh")
    drawer = seated.tab.parts.drawer
    assert named(drawer, QLabel, "board.compare.mentee").text() == "Grace Kim"
    assert named(drawer, QLabel, "board.compare.mentor").text() == "Maya Singh"
    assert seated.button("board.unpair").isVisible()
    assert not seated.button("board.assign").isVisible()
    QTest.keyClick(seated.tab.parts.mentors, KEY.Key_Delete)
    assert seated.pairs == {}
    seated.tab.toast.undo.click()
    assert seated.drawn.replace("[", "").replace("]", "") == AT_REST


def test_delete_without_a_place_says_what_to_do(seated: Seated) -> None:
    seated.click("Zoe Walker")
    QTest.keyClick(seated.tab.parts.mentors, KEY.Key_Delete)
    assert seated.said.last == "Click the mentee's place on the card first."


def test_dragged_back_to_the_list_a_pair_is_taken_apart(seated: Seated) -> None:
    grace = seated.tab.parts.cards.mentees([seated.number("Grace Kim")])
    waiting = seated.tab.parts.waiting
    assert drop_on(waiting, mime_of(grace), centre(waiting, 0))
    QTest.qWait(1)
    assert seated.pairs == {}


def test_pin_and_unpin(seated: Seated) -> None:
    seated.click_place("Maya Singh")
    seated.button("board.pin").click()
    assert "Maya Singh: Grace Kim]" in seated.drawn
    seated.button("board.pin").click()
    assert "Maya Singh: Grace Kim^]" in seated.drawn


def test_override_needs_a_written_reason(seated: Seated) -> None:
    seated.choose("Priya Patel")
    seated.click("Arjun Kaur")
    assert not seated.button("board.assign").isEnabled()
    why = named(seated.tab.parts.drawer, QLabel, "board.compare.why")
    assert why.text() == "Priya Patel and Arjun Kaur both work for State Library."
    seated.button("board.override").click()
    dialog = open_dialog(seated, OverrideDialog)
    ok = dialog._ok
    assert not ok.isEnabled()
    dialog._reason.setPlainText("different branches")
    assert ok.isEnabled()
    dialog.accept()
    assert seated.pairs["Priya Patel"] == "Arjun Kaur"


def test_suggest_all_is_a_preview_then_one_step(seated: Seated) -> None:
    seated.button("board.suggest").click()
    dialog = open_dialog(seated, SuggestDialog)
    placed = named(dialog, QLabel, "suggest.placed").text()
    assert placed == "3 of at most 3 mentees placed"
    rows = named(dialog, QTreeWidget, "suggest.pairs")
    changes = dict(zip(column(rows, 0), column(rows, 3), strict=True))
    assert changes == {"Priya Patel": "new", "Liam Chen": "new", "Grace Kim": "stays, pinned"}
    left = named(dialog, QTreeWidget, "suggest.unmatched")
    assert column(left, 0) == ["Mateo Garcia"]
    assert seated.pairs == {"Grace Kim": "Maya Singh"}
    dialog.accept()
    assert seated.pairs == {
        "Grace Kim": "Maya Singh",
        "Priya Patel": "Zoe Walker",
        "Liam Chen": "Henrik Larsen",
    }
    seated.tab.work.desk.undo()
    assert seated.drawn == AT_REST


def test_confirm_the_drafts_that_are_ticked(seated: Seated) -> None:
    seated.drop("Priya Patel", "Zoe Walker")
    seated.button("board.confirm").click()
    dialog = open_dialog(seated, ConfirmDialog)
    drafts = named(dialog, QListWidget, "confirm.list")
    assert [drafts.item(n).text() for n in range(drafts.count())] == [
        "Grace Kim with Maya Singh",
        "Priya Patel with Zoe Walker",
    ]
    drafts.item(1).setCheckState(Qt.CheckState.Unchecked)
    dialog.accept()
    states = {m.name: m.pair_state for m in seated.board.mentees if m.pair_state}
    assert states == {"Grace Kim": PairState.CONFIRMED, "Priya Patel": PairState.DRAFT}


def test_filters_and_the_windows_search(seated: Seated, qtbot: QtBot) -> None:
    parts = seated.tab.parts
    parts.middle.filter.setText("perth")
    qtbot.waitUntil(lambda: seated.drawn == "Henrik Larsen: free")
    parts.middle.filter.clear()
    parts.left.filter.setText("liam")
    qtbot.waitUntil(lambda: drawn_mentees(parts.waiting) == "Liam Chen")
    parts.left.filter.setText("nobody at all")
    qtbot.waitUntil(parts.left.empty.isVisible)
    assert parts.left.empty.text() == "No waiting mentee fits the filter."
    parts.left.filter.clear()
    seated.tab.search("kim")
    qtbot.waitUntil(lambda: "Maya Singh" in seated.drawn and "Zoe" not in seated.drawn)
    seated.tab.search("")
    parts.middle.sector.setCurrentIndex(parts.middle.sector.findData("Academic"))
    assert seated.drawn == "Arjun Kaur: free\nZoe Walker: free, free"


def test_sort_by_best_fit_follows_the_chosen_mentee(seated: Seated) -> None:
    seated.tab.parts.middle.sort.setCurrentIndex(0)
    seated.choose("Liam Chen")
    assert seated.drawn.splitlines()[0] == "Henrik Larsen: free"
    seated.choose("Priya Patel")
    assert seated.drawn.splitlines()[0] == "Zoe Walker: free, free"
    assert seated.drawn.splitlines()[-1] == "Arjun Kaur: free"
    before = seated.drawn.splitlines()
    seated.drop("Priya Patel", "Zoe Walker")
    after = [line.split(":")[0].strip("[") for line in seated.drawn.splitlines()]
    assert after == [line.split(":")[0].strip("[") for line in before]


def test_the_drawer_says_what_makes_the_score(seated: Seated) -> None:
    seated.choose("Priya Patel")
    seated.click("Zoe Walker")
    drawer = seated.tab.parts.drawer
    assert int(named(drawer, QLabel, "board.compare.score").text()) > 70
    assert named(drawer, QLabel, "board.compare.word").text().startswith("Strong fit · rank 1")
    spoken = [row.accessibleName() for row in drawer._rows if row.isVisible()]
    assert any(text.startswith("Topics, ") and "both named Leadership" in text for text in spoken)


def test_another_tab_can_point_at_somebody(seated: Seated) -> None:
    tab = seated.tab
    tab.show_that(seated.number("Grace Kim"))
    assert tab.parts.following.mentor is not None
    assert tab.parts.following.mentor.name == "Maya Singh"
    tab.show_that(seated.number("Liam Chen"))
    assert tab.parts.following.mentee is not None
    assert tab.parts.following.mentee.name == "Liam Chen"
    tab.show_that(seated.number("Zoe Walker"))
    assert tab.parts.following.mentor.name == "Zoe Walker"
    tab.show_that("nothing known")


def test_without_an_intake_the_board_says_what_to_do(seated: Seated) -> None:
    seated.tab.work.intake_id = None
    seated.tab.refresh()
    assert seated.tab.parts.left.empty.text().startswith("No mentees yet.")
    assert seated.tab.parts.middle.empty.text().startswith("No mentors yet.")
    assert seated.drawn == ""


def test_a_change_elsewhere_is_shown_with_the_selection_kept(seated: Seated) -> None:
    seated.choose("Liam Chen")
    pairing.pair(seated.tab.work.desk, seated.number("Priya Patel"), seated.number("Zoe Walker"))
    assert drawn_mentees(seated.tab.parts.waiting) == "[Liam Chen]\nMateo Garcia"
