"""The compare drawer, the toast and the dialogs: what they show and what can be pressed."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QTreeWidget, QWidget
from pytestqt.qtbot import QtBot

from mentordesk.domain.cohort import Candidate, Cohort
from mentordesk.domain.pairing import Forbidden, Rule
from mentordesk.domain.people import Role
from mentordesk.matching.differences import Difference, State, compare
from mentordesk.matching.solve import suggest
from mentordesk.ui.board.assign_dialog import AssignDialog
from mentordesk.ui.board.compare import CompareDrawer
from mentordesk.ui.board.confirm_dialog import ConfirmDialog, drafts_of
from mentordesk.ui.board.fit import Comparison, Fit, Proposal
from mentordesk.ui.board.reason_dialog import OverrideDialog
from mentordesk.ui.board.suggest_dialog import SuggestDialog
from mentordesk.ui.board.toast import Toast
from tests.ui.board.boards import (
    BLOCK,
    FITS,
    FixedReckoning,
    held,
    mentee,
    mentor,
    small_board,
)

BOARD = small_board()
ANSWER = suggest(Cohort((), ()))
PRIYA, GRACE = BOARD.mentees[0], BOARD.mentees[3]
ARJUN, MAYA, ZOE = BOARD.mentors[1:]
SEEN = ("assign", "override", "unpair", "pin", "assign_to", "ban", "lift_ban")
HOSTILE = "A & B <img src=file:///etc/passwd><b>Bold</b>"


@pytest.fixture
def drawer(qtbot: QtBot) -> CompareDrawer:
    made = CompareDrawer()
    qtbot.addWidget(made)
    made.resize(280, 600)
    made.show()
    return made


def offered(drawer: CompareDrawer) -> dict[str, bool]:
    """The buttons that can be seen, and whether they can be pressed."""
    buttons = {name: drawer.findChild(QPushButton, f"board.{name}") for name in SEEN}
    return {
        name: button.isEnabled()
        for name, button in buttons.items()
        if button is not None and button.isVisible()
    }


def compared(mentor_id: int) -> Comparison:
    return FixedReckoning().compare(1, mentor_id)


def test_nobody_chosen(drawer: CompareDrawer) -> None:
    assert offered(drawer) == {"assign": False, "assign_to": False}
    assert any("Choose a mentee" in label.text() for label in drawer.findChildren(QLabel))


def test_a_mentee_alone(drawer: CompareDrawer) -> None:
    drawer.show_mentee(PRIYA)
    assert offered(drawer) == {"assign": False, "assign_to": True}


def test_two_who_may_be_paired(drawer: CompareDrawer) -> None:
    drawer.show_pair(PRIYA, ZOE, compared(11), "Best other: Maya Singh 74")
    assert offered(drawer) == {"assign": True, "assign_to": True, "ban": True}
    texts = [label.text() for label in drawer.findChildren(QLabel) if label.isVisible()]
    for text in ("91", "Strong fit · rank 1 of 4", "Best other: Maya Singh 74"):
        assert text in texts
    assert "36 of 40" in texts
    assert "Both answered 80 % of what counts." in texts
    assert "Cohort: nothing lost" in texts


def test_two_whom_a_rule_forbids(drawer: CompareDrawer) -> None:
    drawer.show_pair(PRIYA, ARJUN, compared(13), "")
    assert offered(drawer) == {"assign": False, "override": True, "assign_to": True, "ban": True}
    assert "Not allowed" in [label.text() for label in drawer.findChildren(QLabel)]


def test_what_can_never_be_overridden(drawer: CompareDrawer) -> None:
    never = Forbidden(Rule.SAME_PERSON, "Priya Patel cannot be their own mentor.")
    told = replace(compared(13), fit=Fit(90, None, 0.0, (never,)))
    drawer.show_pair(PRIYA, ARJUN, told, "")
    assert offered(drawer) == {"assign": False, "assign_to": True, "ban": True}


def test_two_who_are_paired(drawer: CompareDrawer) -> None:
    drawer.show_pair(GRACE, MAYA, compared(12), "")
    assert offered(drawer) == {"unpair": True, "pin": True, "assign_to": True}
    drawer.show_pair(held(GRACE, 12, 100, pinned=True), MAYA, compared(12), "")
    assert drawer.buttons.pin.text() == "Unp&in"


def test_a_fit_that_is_not_known_yet(drawer: CompareDrawer) -> None:
    drawer.show_unscored(PRIYA, ZOE)
    assert offered(drawer) == {"assign": True, "assign_to": True, "ban": True}
    assert any("not known yet" in label.text() for label in drawer.findChildren(QLabel))


def test_a_hostile_name_stays_text(drawer: CompareDrawer) -> None:
    drawer.show_pair(mentee(1, HOSTILE), mentor(11, HOSTILE), compared(11), "")
    for label in drawer.findChildren(QLabel):
        assert label.textFormat() is Qt.TextFormat.PlainText
    assert "&&" in drawer.buttons.assign.text()


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    made = QWidget()
    made.resize(600, 400)
    qtbot.addWidget(made)
    made.show()
    return made


def test_the_toast_stays_at_the_foot_and_offers_undo(page: QWidget, qtbot: QtBot) -> None:
    toast = Toast(page)
    toast.say("Priya paired with Zoe")
    assert toast.isVisible()
    assert toast.undo.isVisible()
    foot = page.height() - toast.geometry().bottom()
    page.resize(800, 500)
    QApplication.sendEvent(page, QEvent(QEvent.Type.Resize))
    assert page.height() - toast.geometry().bottom() == foot
    with qtbot.waitSignal(toast.undo_wanted):
        toast.undo.click()
    assert not toast.isVisible()


def test_a_refusal_offers_no_undo_and_fades(page: QWidget, qtbot: QtBot) -> None:
    toast = Toast(page)
    toast._timer.setInterval(20)
    toast.say(BLOCK.sentence, undo=False)
    assert not toast.undo.isVisible()
    qtbot.waitUntil(toast.isHidden)


def test_assign_to_ranks_and_greys_out(page: QWidget) -> None:
    dialog = AssignDialog(PRIYA, BOARD.mentors, FITS, page)
    rows = [dialog._list.topLevelItem(n) for n in range(4)]
    told = [(r.text(0), r.text(1), r.text(3), r.isDisabled()) for r in rows if r is not None]
    assert told == [
        ("91", "Zoe Walker", "0 of 2 places taken · Cohort: nothing lost", False),
        ("74", "Maya Singh", "Full, swap · Cohort: loses 3.5 points", False),
        ("22", "Amelia Fraser", "0 of 3 places taken · Cohort: 1 fewer placed", False),
        ("–", "Arjun Kaur", BLOCK.sentence, True),  # noqa: RUF001 - a dash
    ]
    full = dialog._list.topLevelItem(1)
    assert full is not None
    dialog._list.setCurrentItem(full)
    assert dialog._ok.text() == "&Swap…"
    dialog._filter.setText("amelia")
    assert dialog._ok.text() == "&Assign"
    dialog.accept()
    assert dialog.chosen == 14


def test_assign_to_with_nobody_left_assigns_nobody(page: QWidget) -> None:
    dialog = AssignDialog(PRIYA, BOARD.mentors, FITS, page)
    dialog._filter.setText("nobody like this")
    assert not dialog._ok.isEnabled()
    dialog.accept()
    assert dialog.chosen is None
    assert not AssignDialog(PRIYA, (), {}, page)._ok.isEnabled()


def test_override_takes_a_reason_without_spaces_at_its_ends(page: QWidget) -> None:
    dialog = OverrideDialog("Priya with Arjun", (BLOCK.sentence,), page)
    assert not dialog._ok.isEnabled()
    dialog._reason.setPlainText("   ")
    assert not dialog._ok.isEnabled()
    dialog._reason.setPlainText("  other branches \n")
    assert dialog._ok.isEnabled()
    assert dialog.reason == "other branches"


def test_confirm_counts_what_is_ticked(page: QWidget) -> None:
    drafts = drafts_of(BOARD)
    assert drafts == [(100, "Grace Kim", "Maya Singh")]
    dialog = ConfirmDialog(drafts, page)
    assert dialog._ok.text() == "&Confirm 1"
    dialog._list.item(0).setCheckState(Qt.CheckState.Unchecked)
    assert dialog.chosen == []
    assert not dialog._ok.isEnabled()


NOW = State({4: 12, 5: 10}, {(4, 12): 74_000})
"""Grace is with Maya, and somebody who has left is with Henrik."""

CANDIDATES = Cohort(
    tuple(Candidate(c.application_id, 0, Role.MENTEE, c.name, "") for c in BOARD.mentees),
    tuple(Candidate(c.application_id, 0, Role.MENTOR, c.name, "") for c in BOARD.mentors),
)


def change_to(pairs: dict[int, int], scores: dict[tuple[int, int], int]) -> Difference:
    """What these pairs would change on the board."""
    return compare(CANDIDATES, NOW, State(pairs, scores), {5: "Somebody", 10: "Henrik Larsen"})


def read(dialog: SuggestDialog) -> list[list[str]]:
    """The rows of the table of changes as they are shown."""
    model = dialog.table.model
    return [[column.text(line) for column in model.columns] for line in model.shown]


def test_the_preview_shows_what_changes_and_who_is_left(page: QWidget) -> None:
    told = Proposal(
        ((1, 11, 91), (4, 13, 80)), ((2, ("Nobody is free.", "Too far.")),), 3, ("Proven.",), ANSWER
    )
    found = change_to({1: 11, 4: 13}, {(1, 11): 91_000, (4, 13): 80_200, (4, 12): 74_000})
    dialog = SuggestDialog(BOARD, told, found, page)
    left = dialog.findChild(QTreeWidget, "suggest.unmatched")
    assert isinstance(left, QTreeWidget)
    names = {card.application_id: card.name for card in BOARD.mentors}
    assert read(dialog) == [
        ["Moved", "Grace Kim", names[12], names[13], "74 → 80"],
        ["New", "Priya Patel", "", names[11], "91"],
        ["Unplaced", "Somebody", "Henrik Larsen", "", "–"],  # noqa: RUF001 - a dash
    ]
    dialog.table.chips.turn_on("all")
    dialog.table.narrow()
    assert [row[0] for row in read(dialog)][3:] == ["Still waiting", "Still waiting"]
    assert dialog.figures.text == (("2", "74.0", "74"), ("2", "171.2", "80"))
    row = left.topLevelItem(0)
    assert row is not None
    assert (row.text(0), row.text(1)) == ("Liam Chen", "Nobody is free. Too far.")
    texts = [label.text() for label in dialog.findChildren(QLabel)]
    assert f"2 of {len(BOARD.mentees)} mentees placed; at most 3 can be" in texts
    assert "Proven." in texts


def test_the_preview_narrows_to_one_kind_of_change(page: QWidget) -> None:
    told = Proposal(((1, 11, 91),), (), 3, (), ANSWER)
    dialog = SuggestDialog(BOARD, told, change_to({1: 11}, {(1, 11): 91_000}), page)
    dialog.table.chips.turn_on("NEW")
    dialog.table.narrow()
    assert [row[:2] for row in read(dialog)] == [["New", "Priya Patel"]]
    dialog.table.chips.turn_on("UNPLACED")
    dialog.table.narrow()
    assert {row[1] for row in read(dialog)} == {"Grace Kim", "Somebody"}


def test_nothing_changes_shows_everybody(page: QWidget) -> None:
    same = change_to(dict(NOW.pairs), dict(NOW.scores))
    dialog = SuggestDialog(BOARD, Proposal(((4, 12, 74),), (), 1, (), ANSWER), same, page)
    assert same.changed == ()
    assert len(read(dialog)) == len(same.lines)


def test_a_preview_without_anybody_left_has_one_table(page: QWidget) -> None:
    found = change_to({1: 11}, {(1, 11): 91_000})
    dialog = SuggestDialog(BOARD, Proposal(((1, 11, 91),), (), 1, (), ANSWER), found, page)
    assert dialog.findChild(QTreeWidget, "suggest.unmatched") is None
