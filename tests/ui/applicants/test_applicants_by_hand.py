"""Applicants as a coordinator works on them: answers typed, checklists, standings, undone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QStyleOptionViewItem, QTreeWidget, QWidget

from mentordesk.domain.applications import ApplicationState, CheckItem, CheckState
from mentordesk.services.application_page import load_application
from mentordesk.ui.applicants.answers import Origins
from mentordesk.ui.applicants.carry_dialog import CarryDialog
from mentordesk.ui.applicants.tab import ApplicantsTab
from mentordesk.ui.reading_order import read
from tests.ui.applicants.hands import begin, choose, correct, item, offered, said
from tests.ui.seat import (
    KEY,
    LEFT,
    Seat,
    able,
    asked,
    click,
    escape,
    focus,
    names,
    typed,
    unchanged,
)
from tests.ui.whole.office import contents, refused

S = ApplicationState


def _held(tab: ApplicantsTab) -> QWidget:
    found = tab.window().focusWidget()
    assert found is not None
    return found


INCOMPLETE = "Aroha <b>Walker</b>"


def answer(seat: Seat, application: int, key: str) -> object:
    page = load_application(seat.desk, application)
    return next((one.value for one in page.answers if one.key == key), None)


def standing(seat: Seat, application: int) -> ApplicationState:
    return load_application(seat.desk, application).standing


def put(tab: ApplicantsTab, words: str) -> None:
    """Choose where the application stands."""
    offered(tab, "Change where this application stands")[words].trigger()  # type: ignore[attr-defined]  # an action


def test_the_pane_follows_the_arrows(tab: ApplicantsTab) -> None:
    focus(tab.list.table)
    seen = []
    for _ in range(4):
        (number,) = tab.list.table.chosen
        row = next(row for row in tab.list.model.rows if row.application_id == number)
        assert row.name in said(tab)
        seen.append(row.name)
        QTest.keyClick(tab.list.table, KEY.Key_Up)
    assert len(set(seen)) == 4
    QTest.keyClick(tab.list.table, KEY.Key_Return)
    assert tab.window().focusWidget() is tab.details


def test_the_answers_do_not_scroll_sideways(tab: ApplicantsTab) -> None:
    answers = tab.details.findChild(QTreeWidget, "applicants.answers")
    assert isinstance(answers, QTreeWidget)
    for width in (420, 360, 600):
        tab.details.resize(width, 600)
        QApplication.processEvents()
        assert answers.horizontalScrollBar().maximum() == 0


def test_where_answers_come_from_has_what_the_questions_leave(tab: ApplicantsTab) -> None:
    answers = tab.details.answers
    tab.details.resize(1_200, 600)
    QApplication.processEvents()
    needed = [answers.sizeHintForColumn(place) for place in range(3)]
    widths = [answers.columnWidth(place) for place in range(3)]
    assert widths[0] >= needed[0]
    assert widths[2] >= needed[2]
    tab.details.resize(330, 600)
    QApplication.processEvents()
    widths = [answers.columnWidth(place) for place in range(3)]
    assert widths[1] > widths[2]  # the answers have the most room where there is little
    assert sum(widths) == answers.viewport().width()
    option = QStyleOptionViewItem()
    origins = answers.itemDelegateForColumn(2)
    assert isinstance(origins, Origins)
    origins.initStyleOption(option, answers.model().index(0, 2))
    assert option.textElideMode is Qt.TextElideMode.ElideMiddle  # the row of the file is seen


def test_an_answer_is_typed_over_and_undone(tab: ApplicantsTab, seven: Seat) -> None:
    priya, before = choose(tab, "Priya Patel"), contents(seven)
    correct(tab, "City or town", "Bendigo & <b>more</b>")
    assert answer(seven, priya, "city") == "Bendigo & <b>more</b>"
    assert item(tab, "City or town").text(1) == "Bendigo & <b>more</b>"
    assert item(tab, "City or town").childCount() == 1
    assert "Bendigo & <b>more</b>, NSW" in names(tab.list, 5)
    seven.undone(before)
    assert item(tab, "City or town").text(1) == "Sydney"


def test_an_emptied_answer_is_no_answer(tab: ApplicantsTab, seven: Seat) -> None:
    priya, before = choose(tab, "Priya Patel"), contents(seven)
    correct(tab, "City or town", "")
    assert answer(seven, priya, "city") is None
    seven.undone(before)


def test_the_same_words_are_no_change(tab: ApplicantsTab, seven: Seat) -> None:
    with unchanged(seven):
        correct(tab, "City or town", " Sydney ")


def test_esc_leaves_the_answer_as_it_was_shown(tab: ApplicantsTab, seven: Seat) -> None:
    shown = item(tab, "Years of experience").text(1)
    with unchanged(seven):
        editor = begin(tab, "Years of experience")
        QTest.keyClicks(editor, "99")
        QTest.keyClick(editor, KEY.Key_Escape)
        for _ in range(3):
            QApplication.processEvents()
    assert item(tab, "Years of experience").text(1) == shown


def test_what_cannot_be_an_answer_is_refused_and_not_left_standing(
    tab: ApplicantsTab, seven: Seat
) -> None:
    """What is painted is what is kept: the words that were refused are gone."""
    with unchanged(seven), refused(seven.qtbot, "is not a number"):
        correct(tab, "Years of experience", "many")
    QApplication.processEvents()
    assert item(tab, "Years of experience").text(1) == "2"


def test_an_answer_goes_to_whom_it_was_typed_for(tab: ApplicantsTab, seven: Seat) -> None:
    """Clicking the next person in the list ends the typing: it belongs to the one before."""
    priya = choose(tab, "Priya Patel")
    other = next(row for row in tab.list.model.shown if row.name == "Liam Chen")
    editor = begin(tab, "City or town")
    editor.selectAll()
    QTest.keyClicks(editor, "Bendigo")
    table = tab.list.table
    at = table.visualRect(tab.list.model.index(tab.list.model.place_of(other.application_id), 1))
    QTest.mouseClick(table.viewport(), LEFT, pos=at.center())
    for _ in range(3):
        QApplication.processEvents()
    assert tab.list.table.chosen == (other.application_id,)
    assert answer(seven, other.application_id, "city") == "Perth"
    assert answer(seven, priya, "city") == "Bendigo"
    assert item(tab, "City or town").text(1) == "Perth"


def test_an_item_is_ticked_unticked_and_undone(tab: ApplicantsTab, seven: Seat) -> None:
    aroha = choose(tab, INCOMPLETE)
    assert standing(seven, aroha) is S.INCOMPLETE
    before = contents(seven)
    QApplication.processEvents()  # the pane is laid out
    tick = next(one for one in read(tab.details) if one.accessibleName() == "Tick: Resume")
    focus(tick)
    QTest.keyClick(tick, KEY.Key_Space)
    # Whoever works by keys goes on where they were, and not at the top of the window.
    seven.qtbot.waitUntil(lambda: _held(tab).accessibleName() == "Untick: Resume")
    check = {one.item: one.state for one in load_application(seven.desk, aroha).checks}
    assert check[CheckItem.RESUME] is CheckState.DONE
    assert able(tab.details, "Untick: Resume")
    seven.undone(before)
    assert able(tab.details, "Tick: Resume")


def test_waiving_asks_why(tab: ApplicantsTab, seven: Seat) -> None:
    aroha, before = choose(tab, INCOMPLETE), contents(seven)
    with asked(typed("Known for <b>years</b>")) as titles:
        click(tab.details, "Waive: Resume")
    assert titles == ["Resume"]
    (check,) = [c for c in load_application(seven.desk, aroha).checks if c.item is CheckItem.RESUME]
    assert (check.state, check.reason) == (CheckState.WAIVED, "Known for <b>years</b>")
    assert "Known for <b>" in said(tab)
    seven.undone(before)
    with unchanged(seven), asked(escape):
        click(tab.details, "Waive: Resume")
    with unchanged(seven), refused(seven.qtbot), asked(typed("  ")):
        click(tab.details, "Waive: Resume")


@pytest.mark.parametrize(("words", "state"), [("Withdrawn", S.WITHDRAWN), ("Declined", S.DECLINED)])
def test_somebody_leaves_with_a_reason(
    tab: ApplicantsTab, seven: Seat, words: str, state: ApplicationState
) -> None:
    priya, before = choose(tab, "Priya Patel"), contents(seven)
    with asked(typed("Moved & away")) as titles:
        put(tab, words)
    assert titles == [words]
    assert standing(seven, priya) is state
    assert "Moved & away" in said(tab)
    tab.list.chips.turn_on("out")
    assert names(tab.list) == ["Priya Patel"]
    seven.undone(before)


@pytest.mark.parametrize("words", ["Withdrawn", "Declined"])
def test_without_a_reason_nobody_leaves(tab: ApplicantsTab, seven: Seat, words: str) -> None:
    with unchanged(seven), refused(seven.qtbot), asked(typed("   ")):
        put(tab, words)
    with unchanged(seven), asked(escape):
        put(tab, words)


def test_somebody_is_carried_forward_by_keys(tab: ApplicantsTab, seven: Seat) -> None:
    priya = choose(tab, "Priya Patel")
    put(tab, "Unmatched")
    before = contents(seven)
    put(tab, "Carried forward")
    (dialog,) = [one for one in tab.findChildren(CarryDialog) if one.isVisible()]
    with unchanged(seven), refused(seven.qtbot, "with a reason"):
        dialog.assent.click()
    focus(dialog.reason)
    QTest.keyClicks(dialog.reason, "No mentor free")
    QTest.keyClick(dialog.reason, KEY.Key_Return)
    assert standing(seven, priya) is S.CARRIED_FORWARD
    seven.undone(before)


def test_the_menu_offers_only_where_one_can_stand(tab: ApplicantsTab) -> None:
    choose(tab, "Priya Patel")
    ready = set(offered(tab, "Change where this application stands"))
    assert {"Withdrawn", "Declined", "Unmatched"} <= ready
    choose(tab, INCOMPLETE)
    incomplete = set(offered(tab, "Change where this application stands"))
    assert "Ready" not in incomplete
    assert "Matched" not in ready | incomplete
