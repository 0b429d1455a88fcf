"""Every verb is one step with a name, undone and done again; every dialog can be left."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QTreeWidget

from mentordesk.ui.board.assign_dialog import AssignDialog
from mentordesk.ui.board.confirm_dialog import ConfirmDialog
from mentordesk.ui.board.reason_dialog import BanDialog, OverrideDialog
from mentordesk.ui.board.suggest_dialog import SuggestDialog
from tests.ui.board.seated import AT_REST, KEY, POPUP, Seated, named, open_dialog

Step = Callable[[Seated], None]


def pair(seated: Seated) -> None:
    seated.drop("Priya Patel", "Zoe Walker")


def pair_two(seated: Seated) -> None:
    seated.drop_all(("Priya Patel", "Liam Chen"), "Zoe Walker")


def move(seated: Seated) -> None:
    seated.drop("Grace Kim", "Zoe Walker")


def unpair(seated: Seated) -> None:
    seated.click_place("Maya Singh")
    seated.trigger("unpair")


def unpin(seated: Seated) -> None:
    seated.click_place("Maya Singh")
    seated.trigger("pin")


def override(seated: Seated) -> None:
    seated.choose("Priya Patel")
    seated.click("Arjun Kaur")
    seated.trigger("override")
    dialog = open_dialog(seated, OverrideDialog)
    dialog._reason.setPlainText("different branches")
    dialog.accept()


def ban(seated: Seated) -> None:
    seated.choose("Liam Chen")
    seated.click("Zoe Walker")
    seated.trigger("ban")
    dialog = open_dialog(seated, BanDialog)
    dialog._reason.setPlainText("an old quarrel")
    dialog.accept()


def suggest(seated: Seated) -> None:
    seated.trigger("suggest")
    open_dialog(seated, SuggestDialog).accept()


def confirm(seated: Seated) -> None:
    seated.trigger("confirm")
    open_dialog(seated, ConfirmDialog).accept()


def from_menu(seated: Seated, words: str) -> None:
    seated.drop("Liam Chen", "Maya Singh")
    menu = seated.tab.parts.acting.menu
    assert menu is not None
    (entry,) = [action for action in menu.actions() if words in action.text()]
    entry.trigger()


def swap(seated: Seated) -> None:
    from_menu(seated, "Swap")


def one_more(seated: Seated) -> None:
    from_menu(seated, "one more place")


STEPS: dict[str, tuple[Step, str]] = {
    "pair": (pair, "Pair Priya Patel with Zoe Walker"),
    "pair two": (pair_two, "Pair Priya Patel and Liam Chen with Zoe Walker"),
    "move": (move, "Pair Grace Kim with Zoe Walker"),
    "unpair": (unpair, "Take Grace Kim and Maya Singh apart"),
    "unpin": (unpin, "Unpin Grace Kim and Maya Singh"),
    "override": (override, "Pair Priya Patel with Arjun Kaur"),
    "ban": (ban, "Never pair Liam Chen with Zoe Walker"),
    "suggest": (suggest, "Suggest 3 pairs"),
    "confirm": (confirm, "Confirm 1 pair"),
    "swap": (swap, "Pair Liam Chen with Maya Singh instead of Grace Kim"),
    "one more": (one_more, "Give Maya Singh one more place, for Liam Chen"),
}
EACH = pytest.mark.parametrize(("step", "label"), STEPS.values(), ids=STEPS)


def plain(seated: Seated) -> str:
    """The cards as text without the ring of the one that was clicked."""
    return seated.drawn.replace("[", "").replace("]", "")


@EACH
@pytest.mark.qt_log_ignore(POPUP)
def test_a_step_has_a_name_and_can_be_undone_and_done_again(
    seated: Seated, step: Step, label: str
) -> None:
    desk = seated.tab.work.desk
    before = desk.undo_label
    step(seated)
    assert desk.undo_label == label
    after, pairs = plain(seated), seated.pairs
    seated.tab.toast.undo.click()
    assert seated.said.last == f"Undone: {label}"
    assert plain(seated) == AT_REST
    assert desk.undo_label == before
    assert desk.redo_label == label
    desk.redo()
    assert (plain(seated), seated.pairs) == (after, pairs)


@EACH
@pytest.mark.qt_log_ignore(POPUP)
def test_a_step_is_told_with_undo_at_hand(seated: Seated, step: Step, label: str) -> None:
    step(seated)
    toast = seated.tab.toast
    assert toast.isVisible()
    assert toast.undo.isVisible()
    assert toast.text == seated.said.last
    assert toast.text != label  # told as done, named as a deed


@EACH
@pytest.mark.qt_log_ignore(POPUP)
def test_a_step_outlives_a_restart(
    sit: Callable[[], Seated], seated: Seated, step: Step, label: str
) -> None:
    step(seated)
    after = plain(seated)
    seated.tab.work.desk.close()
    again = sit()
    assert plain(again) == after
    assert again.tab.work.desk.undo_label == label


@pytest.mark.parametrize(
    ("name", "mentor", "kind"),
    [
        ("assign_to", "Zoe Walker", AssignDialog),
        ("override", "Arjun Kaur", OverrideDialog),
        ("ban", "Zoe Walker", BanDialog),
        ("suggest", "Zoe Walker", SuggestDialog),
        ("confirm", "Zoe Walker", ConfirmDialog),
    ],
)
def test_escape_leaves_a_dialog_and_changes_nothing(
    seated: Seated, name: str, mentor: str, kind: type[QDialog]
) -> None:
    before = seated.tab.work.desk.undo_label
    seated.choose("Priya Patel")
    seated.click(mentor)
    seated.trigger(name)
    dialog = open_dialog(seated, kind)
    assert dialog.accessibleName() == dialog.windowTitle() != ""
    QTest.keyClick(dialog, KEY.Key_Escape)
    assert not dialog.isVisible()
    assert seated.tab.work.desk.undo_label == before
    assert plain(seated) == AT_REST


@pytest.mark.parametrize("where", ["waiting", "mentors"])
def test_escape_puts_down_what_was_cut(seated: Seated, where: str) -> None:
    seated.choose("Liam Chen")
    seated.key(seated.tab.parts.waiting, "Ctrl+X")
    assert seated.carried == ["Liam Chen"]
    QTest.keyClick(getattr(seated.tab.parts, where), KEY.Key_Escape)
    assert seated.carried == []
    assert seated.said.last == "Cancelled. Nothing was changed."
    assert plain(seated) == AT_REST


@pytest.mark.qt_log_ignore(POPUP)
def test_escape_leaves_the_menu_of_a_full_mentor(seated: Seated) -> None:
    seated.drop("Liam Chen", "Maya Singh")
    menu = seated.tab.parts.acting.menu
    assert menu is not None
    headline = menu.actions()[0]
    assert (headline.text(), headline.isSeparator()) == ("Maya Singh is full", False)
    assert not headline.isEnabled()
    assert "Maya Singh is full" in seated.said.last
    QTest.keyClick(menu, KEY.Key_Escape)
    assert not menu.isVisible()
    assert seated.said.last == ""
    assert plain(seated) == AT_REST


@pytest.mark.qt_log_ignore(POPUP)
def test_a_full_mentor_of_the_ranked_list_is_offered_for_a_swap(seated: Seated) -> None:
    seated.choose("Liam Chen")
    seated.trigger("assign_to")
    dialog = open_dialog(seated, AssignDialog)
    rows = named(dialog, QTreeWidget, "assign.list")
    (maya,) = rows.findItems("Maya Singh", Qt.MatchFlag.MatchExactly, 1)
    assert maya.text(3).startswith("Full, swap")
    rows.setCurrentItem(maya)
    assert dialog._ok.text() == "&Swap…"
    dialog.accept()
    assert seated.pairs == {"Grace Kim": "Maya Singh"}
    menu = seated.tab.parts.acting.menu
    assert menu is not None
    (entry,) = [action for action in menu.actions() if "Swap" in action.text()]
    entry.trigger()
    assert seated.pairs == {"Liam Chen": "Maya Singh"}


def test_the_ranked_list_is_walked_by_keys_alone(seated: Seated) -> None:
    seated.choose("Priya Patel")
    seated.trigger("assign_to")
    dialog = open_dialog(seated, AssignDialog)
    QTest.keyClicks(dialog._filter, "henrik")
    QTest.keyClick(dialog._filter, KEY.Key_Return)
    assert not dialog.isVisible()
    assert seated.pairs["Priya Patel"] == "Henrik Larsen"


def test_a_rule_that_cannot_be_overridden_says_so(seated: Seated) -> None:
    parts = seated.tab.parts
    priya, zoe = parts.cards.mentees([seated.number("Priya Patel")])[0], seated.mentor("Zoe Walker")
    parts.with_reason.override(priya, zoe)
    assert seated.said.last == "No rule stands between these two; they can simply be paired."
