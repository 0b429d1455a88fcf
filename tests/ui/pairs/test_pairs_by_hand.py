"""Pairs as a coordinator leads them: told, started, ended, found in the list, refused, undone."""

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from mentordesk.domain.pairing import EndReason, PairState
from mentordesk.services.acceptance import load_sides, want
from mentordesk.services.intakes import list_intakes
from mentordesk.storage.models.pairs import Pair
from mentordesk.ui.pairs.ending import EndDialog
from mentordesk.ui.pairs.tab import PairsTab
from mentordesk.ui.pairs.year_asking import AnswerDialog
from tests.services.small_intake import small_intake
from tests.ui.hard import ARABIC, AUGUST, HARD, LONG, MARKS, MARKUP
from tests.ui.pairs.hands import now, one, opened, said
from tests.ui.seat import (
    KEY,
    Seat,
    Sit,
    able,
    asked,
    click,
    do,
    escape,
    focus,
    names,
    painted,
    unchanged,
    verbs,
    within,
)
from tests.ui.whole.office import contents, refused

S = PairState
RUNNING, FINISHED = "2026 July", "2025 July"
MOVES = {"Mark as told", "Start", "Mark as completed", "End early…"}


@pytest.fixture
def early(tmp_path: Path, sit: Sit) -> Seat:
    """At a small intake with a drafted and a confirmed pair."""
    small = small_intake(tmp_path)
    small.pair("Ana Souza", "Ruth Adams", S.CONFIRMED)
    small.pair("Björn Ek", "Sam O'Neil", S.DRAFT)
    small.desk.close()
    return sit(small.desk.path, now=AUGUST)


def able_moves(tab: PairsTab) -> set[str]:
    return {words for words in MOVES if verbs(tab.list)[words].isEnabled()}


def test_the_pane_follows_the_arrows(tab: PairsTab) -> None:
    focus(tab.list.table)
    for _ in range(4):
        (pair,) = tab.list.table.chosen
        row = next(row for row in tab.list.model.rows if row.pair_id == pair)
        assert f"{row.mentee} · {row.mentor}" in said(tab)
        QTest.keyClick(tab.list.table, KEY.Key_Down)


def test_of_several_nobody_is_shown_in_full(tab: PairsTab) -> None:
    tab.list.table.selectAll()
    assert f"{len(tab.list.model.shown)} pairs are chosen" in painted(tab.details)
    offered = verbs(tab.list)
    for words in ("Letters to the mentee…", "The mentor over the years…", "End early…"):
        assert not offered[words].isEnabled()
    assert offered["Statements and letters for both…"].isEnabled()


@pytest.mark.parametrize(
    ("state", "moves"),
    [
        (S.NOTIFIED, {"Start", "End early…"}),
        (S.ACTIVE, {"Mark as completed", "End early…"}),
    ],
)
def test_only_moves_that_can_be_are_offered(
    tab: PairsTab, state: PairState, moves: set[str]
) -> None:
    one(tab, state)
    assert able_moves(tab) == moves
    for words in MOVES - {"End early…"}:
        assert within(tab.list, words).isEnabled() == (words in moves)


def test_told_then_started_each_undone(early: Seat) -> None:
    tab = early.tab(PairsTab)
    row = one(tab, S.CONFIRMED)
    before = contents(early)
    click(tab.list, "Mark as told")
    assert now(early, row).state is S.NOTIFIED
    assert early.said[-1] == "1 pair marked as told."
    assert "After 1 month: due" in said(tab)
    early.undone(before)
    early.desk.redo()
    before = contents(early)
    do(tab.list, "Start")
    assert now(early, row).state is S.ACTIVE
    early.undone(before)


def test_several_are_moved_on_in_one_step(tab: PairsTab, seat: Seat) -> None:
    rows = [row.pair_id for row in tab.list.model.rows if row.state is S.ACTIVE][:3]
    tab.list.table.choose_all(rows)
    before = contents(seat)
    click(tab.list, "Mark as completed")
    assert seat.said[-1] == "3 pairs marked as completed."
    assert set(tab.list.table.chosen) == set(rows)
    seat.undone(before)


def test_a_mixture_cannot_be_moved_on(tab: PairsTab) -> None:
    active, told = one(tab, S.ACTIVE), one(tab, S.NOTIFIED)
    tab.list.table.choose_all([active.pair_id, told.pair_id])
    assert able_moves(tab) == set()


def test_ended_early_by_keys_with_its_reason(tab: PairsTab, seat: Seat) -> None:
    row, before = one(tab, S.ACTIVE), contents(seat)

    def fill(dialog: QDialog) -> None:
        assert isinstance(dialog, EndDialog)
        dialog.reason.setCurrentIndex(dialog.reason.findData(EndReason.GOALS_MET))
        focus(dialog.text)
        QTest.keyClicks(dialog.text, "A new job & <b>joy</b>.")
        dialog.assent.click()

    with asked(fill) as titles:
        do(tab.list, "End early…")
    assert titles == ["End a pair early"]
    assert now(seat, row).end_reason is EndReason.GOALS_MET
    assert "A new job & <b>joy</b>." in said(tab)
    tab.list.chips.turn_on("ended")
    assert names(tab.list) == [row.mentee]
    seat.undone(before)


def test_a_filter_is_not_taken_along_to_another_intake(tab: PairsTab, seat: Seat) -> None:
    tab.list.chips.turn_on("draft")
    assert tab.list.model.shown == []
    other = next(one for one in list_intakes(seat.desk) if one.intake_id != seat.intake)
    seat.work.intake_id = other.intake_id
    tab.refresh()
    assert tab.list.chips.key == "all"


def test_enter_on_a_pair_goes_to_what_is_known_of_it(tab: PairsTab) -> None:
    one(tab, S.ACTIVE)
    focus(tab.list.table)
    QTest.keyClick(tab.list.table, Qt.Key.Key_Return)
    assert tab.window().focusWidget() is tab.details


def test_esc_ends_nothing(tab: PairsTab, seat: Seat) -> None:
    one(tab, S.ACTIVE)
    with unchanged(seat), asked(escape):
        do(tab.list, "End early…")


def test_on_hold_and_on_again_by_their_links(tab: PairsTab, seat: Seat) -> None:
    row, before = one(tab, S.ACTIVE), contents(seat)
    click(tab.details, "Put on hold")
    assert now(seat, row).state is S.ON_HOLD
    assert "On hold" in said(tab)
    assert able(tab.details, "Let it go on")
    seat.undone(before)
    assert able(tab.details, "Put on hold")


@pytest.mark.parametrize("accepts", [True, False])
def test_both_are_asked_and_one_answers(early: Seat, accepts: bool) -> None:
    want(early.desk, True, early.intake)
    tab = early.tab(PairsTab)
    row = one(tab, S.CONFIRMED)
    with unchanged(early), refused(early.qtbot, "not accepted yet"):
        click(tab.list, "Mark as told")
    click(tab.details, "Both were asked: Acceptance")
    before = contents(early)
    click(tab.details, f"{'Accepts' if accepts else 'Declines'}: Ruth Adams")
    dialog = opened(tab, AnswerDialog)
    assert isinstance(dialog, AnswerDialog)
    focus(dialog.text)
    QTest.keyClicks(dialog.text, "gladly" if accepts else "no time")
    QTest.keyClick(dialog.text, KEY.Key_Return)
    after = now(early, row)
    if accepts:
        assert "Ruth Adams: accepted 20 Aug 2021, gladly" in said(tab)
        assert after.state is S.CONFIRMED
        early.undone(before)
        early.desk.redo()
        click(tab.details, "Take back: Ruth Adams")
        assert all(side.answer is None for side in load_sides(early.desk, row.pair_id))
    else:
        assert after.state is S.ENDED_EARLY
        early.undone(before)


def test_filter_sort_and_choice_stay_while_pairs_change(tab: PairsTab, seat: Seat) -> None:
    tab.list.table.horizontalHeader().setSortIndicator(2, Qt.SortOrder.DescendingOrder)
    tab.list.chips.turn_on("running")
    fits = [row.score or 0 for row in tab.list.model.shown]
    assert fits == sorted(fits, reverse=True)
    row = one(tab, S.ACTIVE)
    click(tab.details, "Put on hold")
    assert tab.list.table.chosen == (row.pair_id,)
    assert [r.score or 0 for r in tab.list.model.shown] == fits
    tab.search("no pair is called so")
    assert "No pair is chosen" in painted(tab.details)
    seat.desk.undo()
    tab.search("")
    assert tab.list.table.chosen == (row.pair_id,)
    assert f"{row.mentee} · {row.mentor}" in said(tab)


def test_papers_of_both_are_asked_of_the_window(tab: PairsTab) -> None:
    wanted: list[tuple[str, object]] = []
    tab.wants_tab.connect(lambda title, what: wanted.append((title, what)))
    row = one(tab, S.ACTIVE)
    do(tab.list, "Statements and letters for both…")
    both = tuple(sorted((row.mentee_application_id, row.mentor_application_id)))
    assert wanted == [("Certificates", both)]


@pytest.mark.parametrize(
    ("words", "side"),
    [
        ("Letters to the mentee…", "mentee"),
        ("Letters to the mentor…", "mentor"),
        ("The mentee over the years…", "mentee"),
        ("The mentor over the years…", "mentor"),
        ("Fees of this intake…", ""),
    ],
)
def test_what_opens_beside_only_reads(tab: PairsTab, seat: Seat, words: str, side: str) -> None:
    row = one(tab, S.ACTIVE)
    with unchanged(seat):
        do(tab.list, words)
    (shown,) = [one for one in tab.findChildren(QDialog) if one.isVisible()]
    assert (getattr(row, side) if side else "Fees") in shown.windowTitle()
    escape(shown)
    assert not shown.isVisible()


def test_without_pairs_the_board_is_offered(single: Seat) -> None:
    tab = single.tab(PairsTab)
    wanted: list[str] = []
    tab.wants_tab.connect(lambda title, _what: wanted.append(title))
    assert "No pairs yet" in painted(tab)
    click(tab._stack.currentWidget() or tab, "Go to the board")
    assert wanted == ["Board"]
    assert not any(verbs(tab.list)[words].isEnabled() for words in MOVES)


def test_without_a_pair_nothing_of_one_can_be_asked(single: Seat) -> None:
    offered: dict[str, QAction] = verbs(single.tab(PairsTab).list)
    about_one = ("Letters to the mentee…", "The mentee over the years…", "End early…")
    assert not any(offered[words].isEnabled() for words in about_one)


def test_hard_names_wrap_in_the_pane(hard: Seat) -> None:
    tab = hard.tab(PairsTab)
    row = next(row for row in tab.list.model.rows if row.mentee == LONG)
    tab.list.table.choose(row.pair_id)
    seen = said(tab)
    assert "Wolfeschlegelsteinhausenbergerdorff" in seen
    assert ARABIC in seen
    other = next(row for row in tab.list.model.rows if row.mentee == MARKS)
    tab.list.table.choose(other.pair_id)
    assert MARKUP in said(tab)
    assert tab.minimumSizeHint().width() <= 1024
    assert set(HARD.values()) >= {row.mentor for row in tab.list.model.rows}


def test_for_reading_only_nothing_is_moved(reader: Seat) -> None:
    tab = reader.tab(PairsTab, RUNNING)
    one(tab, S.ACTIVE)
    assert able_moves(tab) == set()
    links: tuple[str, ...] = ("Put on hold", "Log a meeting: Meetings", "Open a case: Cases")
    assert not any(able(tab.details, words) for words in links)


def test_a_silent_pair_is_marked_and_found(tab: PairsTab, seat: Seat) -> None:
    row = one(tab, S.ACTIVE)
    with seat.desk.action("Nobody heard of them") as session:
        pair = session.get_one(Pair, row.pair_id)
        pair.notified_at = seat.desk.now() - timedelta(days=400)
    assert now(seat, row).notified_on is not None
    tab.list.chips.turn_on("silent")
    assert all(one.silent for one in tab.list.model.shown)
