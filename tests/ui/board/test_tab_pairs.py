"""What is done with pairs and with all of them on the Board tab, on a real programme file."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QListWidget, QTreeWidget
from pytestqt.qtbot import QtBot

from mentordesk.domain.pairing import PairState
from mentordesk.matching.differences import Change
from mentordesk.services import pairing
from mentordesk.ui.board.confirm_dialog import ConfirmDialog
from mentordesk.ui.board.models import mime_of
from mentordesk.ui.board.reason_dialog import OverrideDialog
from mentordesk.ui.board.suggest_dialog import SuggestDialog
from tests.ui.board.boards import drawn_mentees
from tests.ui.board.hands import centre, drop_on
from tests.ui.board.seated import AT_REST, KEY, Seated, column, named, open_dialog


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
    assert placed == "3 of 4 mentees placed; at most 3 can be"
    model = dialog.table.model
    assert {line.mentee: line.change for line in model.rows} == {
        "Priya Patel": Change.NEW,
        "Liam Chen": Change.NEW,
        "Grace Kim": Change.UNCHANGED,
        "Mateo Garcia": Change.WAITING,
    }
    assert {line.mentee for line in model.shown} == {"Priya Patel", "Liam Chen"}
    assert dialog.figures.text[0][0] == "1"
    assert dialog.figures.text[1][0] == "3"
    left = named(dialog, QTreeWidget, "suggest.unmatched")
    assert column(left, 0) == ["Mateo Garcia"]
    assert column(left, 1) == ["Mateo Garcia is not ready: form missing, code of conduct missing."]
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
