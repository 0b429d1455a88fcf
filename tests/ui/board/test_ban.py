"""Never pair these two: with a written reason, shown wherever somebody tries, and lifted again."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QMenu

from mentordesk.services import pairing
from mentordesk.ui.board.reason_dialog import BanDialog
from tests.ui.board.hands import centre
from tests.ui.board.hostile import shown_by
from tests.ui.board.seated import AT_REST, POPUP, Seated, named, open_dialog

TOOLTIP = Qt.ItemDataRole.ToolTipRole
REASON = "They were neighbours and fell out."


def ask(seated: Seated, mentee: str = "Priya Patel", mentor: str = "Zoe Walker") -> BanDialog:
    """Compare two people and press the button."""
    seated.choose(mentee)
    seated.click(mentor)
    seated.button("board.ban").click()
    return open_dialog(seated, BanDialog)


def ban(seated: Seated, mentee: str = "Priya Patel", mentor: str = "Zoe Walker") -> None:
    dialog = ask(seated, mentee, mentor)
    dialog._reason.setPlainText(REASON)
    dialog.accept()


def drawn_line(seated: Seated, name: str) -> str:
    return seated.drawn.splitlines()[seated.row(name)]


def test_a_ban_needs_a_written_reason(seated: Seated) -> None:
    dialog = ask(seated)
    assert not dialog._ok.isEnabled()
    dialog._reason.setPlainText("  x ")
    assert not dialog._ok.isEnabled()
    dialog._reason.setPlainText(f" {REASON}\n")
    assert dialog._ok.isEnabled()
    assert dialog.reason == REASON


def test_cancel_bans_nobody(seated: Seated) -> None:
    before = seated.tab.work.desk.undo_label
    dialog = ask(seated)
    dialog._reason.setPlainText(REASON)
    dialog.reject()
    assert seated.tab.work.desk.undo_label == before
    assert seated.button("board.ban").isVisible()


def test_a_banned_pair_is_blocked_with_its_reason(seated: Seated) -> None:
    ban(seated)
    assert seated.said.last == "Priya Patel and Zoe Walker will never be paired in this intake"
    assert not seated.drop("Priya Patel", "Zoe Walker")
    assert any(REASON in said for said in seated.said.sentences)
    assert "Priya Patel" not in seated.pairs
    why = named(seated.tab.parts.drawer, QLabel, "board.compare.why")
    assert REASON in why.text()
    assert not seated.button("board.assign").isEnabled()


def test_the_card_and_its_tooltip_say_the_reason(seated: Seated) -> None:
    ban(seated)
    parts = seated.tab.parts
    parts.carrying.pick_up(tuple(parts.cards.mentees([seated.number("Priya Patel")])))
    assert "| -- |" in drawn_line(seated, "Zoe Walker")
    assert REASON in drawn_line(seated, "Zoe Walker")
    index = parts.mentors.cards.index(seated.row("Zoe Walker"), 0)
    assert REASON in shown_by(str(index.data(TOOLTIP)))
    parts.carrying.cancel()


def test_a_ban_is_one_step_with_a_name(seated: Seated) -> None:
    ban(seated)
    desk = seated.tab.work.desk
    assert desk.undo_label == "Never pair Priya Patel with Zoe Walker"
    seated.tab.toast.undo.click()
    assert seated.button("board.ban").isVisible()
    assert not seated.button("board.lift_ban").isVisible()
    assert desk.redo_label == "Never pair Priya Patel with Zoe Walker"
    desk.redo()
    assert seated.button("board.lift_ban").isVisible()


def test_a_ban_is_lifted_from_the_drawer(seated: Seated) -> None:
    ban(seated)
    assert not seated.button("board.ban").isVisible()
    seated.button("board.lift_ban").click()
    assert seated.said.last == "Priya Patel and Zoe Walker may be paired again"
    assert seated.button("board.ban").isVisible()
    assert seated.drop("Priya Patel", "Zoe Walker")
    assert seated.pairs["Priya Patel"] == "Zoe Walker"


def test_a_ban_is_for_these_two_only(seated: Seated) -> None:
    ban(seated)
    assert seated.drop("Liam Chen", "Zoe Walker")
    assert seated.drop("Priya Patel", "Henrik Larsen")


def test_two_who_are_paired_are_not_banned(seated: Seated) -> None:
    seated.click_place("Maya Singh")
    assert not seated.button("board.ban").isVisible()
    seated.trigger("ban")
    assert seated.said.last == "Grace Kim and Maya Singh are paired. Take the pair apart first."


def test_without_two_people_there_is_nobody_to_ban(seated: Seated) -> None:
    for name in ("ban", "lift_ban", "override"):
        seated.trigger(name)
        assert seated.said.last == "Choose a mentee and a mentor first."
    assert seated.drawn == AT_REST


def test_suggest_all_never_pairs_them(seated: Seated) -> None:
    ban(seated, "Liam Chen", "Henrik Larsen")
    proposer = seated.tab.parts.advice.proposer()
    assert proposer is not None
    pairs = {(mentee, mentor) for mentee, mentor, _ in proposer().pairs}
    assert (seated.number("Liam Chen"), seated.number("Henrik Larsen")) not in pairs
    assert seated.number("Liam Chen") in {mentee for mentee, _ in pairs}


def test_a_ban_can_be_overridden_with_a_reason_like_any_rule(seated: Seated) -> None:
    ban(seated)
    assert seated.button("board.override").isVisible()


def context_menu(seated: Seated, mentor: str) -> list[str]:
    """What the context menu of a mentor's card offers."""
    view = seated.tab.parts.mentors
    corner = view.visualRect(view.cards.index(seated.row(mentor), 0)).topLeft()
    view.customContextMenuRequested.emit(corner + QPoint(40, 20))
    return shown_entries(seated)


def shown_entries(seated: Seated) -> list[str]:
    menu: QMenu | None = seated.tab.menus.shown
    assert menu is not None
    texts = [action.text().replace("&", "") for action in menu.actions()]
    menu.close()
    return texts


ASKED = ["Why these two, or why not?", "If this mentor withdrew…"]


@pytest.mark.qt_log_ignore(POPUP)
def test_the_context_menu_offers_the_ban_and_its_end(seated: Seated) -> None:
    seated.choose("Priya Patel")
    assert context_menu(seated, "Zoe Walker") == [
        "Assign",
        "Override with a reason…",
        "Never pair these two…",
        *ASKED,
    ]
    pairing.ban(
        seated.tab.work.desk, seated.number("Priya Patel"), seated.number("Zoe Walker"), REASON
    )
    assert context_menu(seated, "Zoe Walker")[-3] == "Let these two be paired again"


@pytest.mark.qt_log_ignore(POPUP)
def test_the_context_menu_of_a_place_is_about_the_pair(seated: Seated) -> None:
    seated.click("Maya Singh")
    assert context_menu(seated, "Maya Singh") == ["Unpair", "Pin or unpin", "Assign to…", *ASKED]
    assert seated.compared == ("Grace Kim", "Maya Singh")


@pytest.mark.qt_log_ignore(POPUP)
def test_the_context_menu_of_a_waiting_mentee(seated: Seated) -> None:
    waiting = seated.tab.parts.waiting
    seated.choose("Priya Patel")
    waiting.customContextMenuRequested.emit(centre(waiting, 0))
    assert shown_entries(seated) == ["Assign", "Assign to…", "Why unmatched?"]
    seated.click("Zoe Walker")
    waiting.customContextMenuRequested.emit(centre(waiting, 0))
    both = ["Assign", "Assign to…", "Never pair these two…"]
    assert shown_entries(seated) == [*both, ASKED[0], "Why unmatched?"]


def test_a_menu_without_anybody_is_not_shown(seated: Seated) -> None:
    seated.tab.work.intake_id = None
    seated.tab.refresh()
    seated.tab.parts.waiting.customContextMenuRequested.emit(QPoint(5, 5))
    seated.tab.parts.mentors.customContextMenuRequested.emit(QPoint(5, 5))
    assert seated.tab.menus.shown is None
