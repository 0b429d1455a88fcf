"""Applicants as a coordinator works on them: answers typed, checklists, standings, files."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QLineEdit,
    QPushButton,
    QTreeWidgetItem,
)

from mentordesk.domain.applications import ApplicationState, CheckItem, CheckState, DocumentKind
from mentordesk.services.applicants import load_applicants
from mentordesk.services.application_page import load_application
from mentordesk.services.letters import load_letters
from mentordesk.ui.applicants.carry_dialog import CarryDialog
from mentordesk.ui.applicants.chase_dialog import ChaseDialog
from mentordesk.ui.applicants.tab import ApplicantsTab
from tests.ui.hard import ARABIC, LONG, MARKS, MARKUP
from tests.ui.seat import (
    KEY,
    LEFT,
    Seat,
    able,
    asked,
    click,
    do,
    entries,
    escape,
    focus,
    names,
    painted,
    typed,
    unchanged,
    verbs,
    within,
)
from tests.ui.whole.office import contents, refused

S = ApplicationState
CTRL = Qt.KeyboardModifier.ControlModifier
INCOMPLETE = "Aroha <b>Walker</b>"


@pytest.fixture
def tab(seven: Seat) -> ApplicantsTab:
    shown = seven.tab(ApplicantsTab)
    choose(shown, "Priya Patel")
    return shown


def choose(tab: ApplicantsTab, name: str) -> int:
    row = next(row for row in tab.list.model.rows if row.name == name)
    assert tab.list.table.choose(row.application_id)
    return int(row.application_id)


def item(tab: ApplicantsTab, label: str) -> QTreeWidgetItem:
    tree = tab.details.answers
    for place in range(tree.topLevelItemCount()):
        found = tree.topLevelItem(place)
        if found is not None and found.text(0) == label:
            return found
    raise AssertionError(f"nothing was answered to {label}")


def begin(tab: ApplicantsTab, label: str) -> QLineEdit:
    """Open an answer by Enter, as a coordinator does."""
    tree = tab.details.answers
    focus(tree)
    tree.setCurrentItem(item(tab, label))
    tree.itemActivated.emit(tree.currentItem(), 1)
    editor = tree.findChild(QLineEdit)
    assert isinstance(editor, QLineEdit)
    return editor


def correct(tab: ApplicantsTab, label: str, words: str) -> None:
    """Type an answer over, and press Enter."""
    editor = begin(tab, label)
    editor.selectAll()
    if words:
        QTest.keyClicks(editor, words)
    else:
        QTest.keyClick(editor, KEY.Key_Delete)
    QTest.keyClick(editor, KEY.Key_Return)
    for _ in range(3):  # the tree takes the words over, and then keeps them, a moment later
        QApplication.processEvents()


def answer(seat: Seat, application: int, key: str) -> object:
    page = load_application(seat.desk, application)
    return next((one.value for one in page.answers if one.key == key), None)


def standing(seat: Seat, application: int) -> ApplicationState:
    return load_application(seat.desk, application).standing


def offered(tab: ApplicantsTab, words: str) -> dict[str, object]:
    """What the menu of a button of the pane offers."""
    menu = within(tab.details, words).menu()  # type: ignore[attr-defined]  # each has a menu
    return dict(entries(menu))


def put(tab: ApplicantsTab, words: str) -> None:
    """Choose where the application stands."""
    offered(tab, "Change where this application stands")[words].trigger()  # type: ignore[attr-defined]  # an action


def said(tab: ApplicantsTab) -> str:
    return painted(tab.details._page)


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
    click(tab.details, "Tick: Resume")
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


@pytest.mark.parametrize(
    ("words", "signal"),
    [
        ("Statement of hours or letter…", "wants_tab"),
        ("Letters to this person…", "wants_tab"),
        ("Everything about this person…", "wants_record"),
        ("Erase person…", "wants_erase"),
    ],
)
def test_all_that_is_known_is_asked_of_the_window(
    tab: ApplicantsTab, seven: Seat, words: str, signal: str
) -> None:
    heard: list[tuple[object, ...]] = []
    getattr(tab, signal).connect(lambda *what: heard.append(what))
    with unchanged(seven):
        offered(tab, "All that is known of this person")[words].trigger()  # type: ignore[attr-defined]  # an action
    assert len(heard) == 1


def test_a_file_is_attached_its_kind_changed_and_saved(
    tab: ApplicantsTab, seven: Seat, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    aroha, file = choose(tab, INCOMPLETE), tmp_path / "my CV & more.pdf"
    file.write_bytes(b"%PDF-1.7 cv")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_a: (str(file), ""))
    before = contents(seven)
    click(tab.details, "Attach a file…")
    (document,) = load_application(seven.desk, aroha).documents
    assert document.kind is DocumentKind.RESUME
    assert "my CV & more.pdf" in said(tab)
    seven.undone(before)
    seven.desk.redo()
    box = next(
        one
        for one in tab.details.documents.findChildren(QComboBox)
        if "my CV" in one.accessibleName()
    )
    before = contents(seven)
    focus(box)
    box.setCurrentIndex(3)
    box.activated.emit(3)
    assert load_application(seven.desk, aroha).documents[0].kind is DocumentKind.OTHER
    seven.undone(before)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a: (str(tmp_path / "x.pdf"), ""))
    with unchanged(seven):
        click(tab.details, "Save: my CV & more.pdf")
    assert (tmp_path / "x.pdf").read_bytes() == b"%PDF-1.7 cv"


@pytest.mark.parametrize("name", ["gone.pdf", "folder"])
def test_a_file_that_cannot_be_read_is_one_sentence(
    tab: ApplicantsTab, seven: Seat, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    (tmp_path / "folder").mkdir()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_a: (str(tmp_path / name), ""))
    with unchanged(seven), refused(seven.qtbot, name):
        click(tab.details, "Attach a file…")


def test_a_huge_file_is_not_attached(tab: ApplicantsTab, seven: Seat, tmp_path: Path) -> None:
    huge = tmp_path / "film.mp4"
    with huge.open("wb") as file:
        file.truncate(60_000_000)
    with unchanged(seven), refused(seven.qtbot, "larger than 50 MB"):
        tab.details.documents.attach_file(huge)


def test_filter_sort_and_choice_stay_while_people_change(tab: ApplicantsTab, seven: Seat) -> None:
    tab.list.table.horizontalHeader().setSortIndicator(0, Qt.SortOrder.DescendingOrder)
    tab.list.chips.turn_on("mentees")
    before = names(tab.list)
    assert before == sorted(before, key=str.casefold, reverse=True)
    choose(tab, "Liam Chen")
    correct(tab, "City or town", "Albany")
    assert names(tab.list) == before
    assert tab.list.table.chosen == tuple(
        row.application_id for row in tab.list.model.shown if row.name == "Liam Chen"
    )
    tab.search("nobody is called so")
    assert "Nobody is chosen" in painted(tab.details)
    tab.search("")
    assert "Liam Chen" in said(tab)
    assert seven.said[-1] == "4 of 7 applications shown."


def test_the_chips_count_who_needs_what(tab: ApplicantsTab, seven: Seat) -> None:
    rows = load_applicants(seven.desk, seven.intake)
    assert tab.list.counted("all") == len(rows) == 7
    assert tab.list.counted("late") == sum(row.late for row in rows) == 1
    tab.list.chips.turn_on("attention")
    assert INCOMPLETE in names(tab.list)
    tab.show_that("late")
    assert names(tab.list) == ["Noah Smith & Sons"]
    assert "came after the closing day" in painted(tab.details) or "Late" in painted(tab.list)


def test_verbs_of_the_list_ask_the_window_or_open_beside(tab: ApplicantsTab, seven: Seat) -> None:
    asked_for: list[bool] = []
    tab.wants_duplicates.connect(lambda: asked_for.append(True))
    do(tab.list, "Possible duplicates…")
    assert asked_for == [True]
    with unchanged(seven):
        do(tab.list, "The person over the years…")
    (dialog,) = [one for one in tab.findChildren(QDialog) if one.isVisible()]
    assert dialog.windowTitle() == "Priya Patel"
    escape(dialog)
    tab.list.table.clearSelection()
    do(tab.list, "The person over the years…")
    assert not [one for one in tab.findChildren(QDialog) if one.isVisible()]


def test_who_owes_what_is_written_to_and_undone(seven: Seat) -> None:
    dialog = seven.show(ChaseDialog(seven.work, seven.intake))
    assert INCOMPLETE in names(dialog.list)
    assert "Resume" in painted(dialog.list) or "+" in painted(dialog.list)
    row = next(one for one in dialog.list.model.shown if one.name == INCOMPLETE)
    dialog.list.table.clearSelection()
    assert not verbs(dialog.list)["Write to those chosen"].isEnabled()
    dialog.list.table.choose(row.application_id)
    before = contents(seven)
    click(dialog.list, "Write to those chosen")
    assert dialog.said.text().startswith("1 letter drafted")
    assert [one.name for one in load_letters(seven.desk, seven.intake)] == [INCOMPLETE]
    seven.undone(before)


def test_enter_on_somebody_who_owes_shows_the_application(seven: Seat) -> None:
    dialog = seven.show(ChaseDialog(seven.work, seven.intake))
    heard: list[int] = []
    dialog.wants_application.connect(heard.append)
    dialog.list.table.choose(dialog.list.model.identity_at(0))
    first = dialog.list.table.chosen
    focus(dialog.list.table)
    QTest.keyClick(dialog.list.table, KEY.Key_Return)
    assert tuple(heard) == first
    assert not dialog.isVisible()


def test_nobody_has_applied_yet(nobody: Seat) -> None:
    tab = nobody.tab(ApplicantsTab)
    heard: list[bool] = []
    tab.wants_import.connect(lambda: heard.append(True))
    assert "Nobody has applied yet" in painted(tab)
    click(tab._stack.currentWidget() or tab, "Import applications…")
    assert heard == [True]


@pytest.mark.parametrize("name", [LONG, ARABIC, MARKS, MARKUP])
def test_hard_names_are_shown_whole_in_the_pane(hard: Seat, name: str) -> None:
    tab = hard.tab(ApplicantsTab)
    choose(tab, name)
    assert name.split(maxsplit=1)[0] in said(tab)
    assert name.rsplit(maxsplit=1)[-1] in said(tab)
    assert tab.minimumSizeHint().width() <= 1024


def test_a_formula_stays_words(hard: Seat) -> None:
    tab = hard.tab(ApplicantsTab)
    choose(tab, LONG)
    assert item(tab, "Goals").text(1) == "=Lead a team"
    correct(tab, "Goals", "=1+1")
    assert item(tab, "Goals").text(1) == "=1+1"


def test_for_reading_only_nothing_is_typed_or_ticked(reader: Seat) -> None:
    tab = reader.tab(ApplicantsTab, "2026 July")
    tree = tab.details.answers
    focus(tree)
    first = tree.topLevelItem(0)
    assert first is not None
    with unchanged(reader):
        tree.itemDoubleClicked.emit(first, 1)
        assert tree.findChild(QLineEdit) is None
    buttons = [
        one
        for one in tab.details.findChildren(QPushButton)
        if one.accessibleName().startswith(("Tick", "Untick", "Waive"))
    ]
    assert buttons
    assert not any(one.isEnabled() for one in buttons)
    assert not able(tab.details, "Attach a file…")
    assert not able(tab.details, "Change where this application stands")
    able_now = {
        words
        for words, one in offered(tab, "All that is known of this person").items()
        if one.isEnabled()  # type: ignore[attr-defined]  # an action
    }
    assert "Erase person…" not in able_now
    assert "Everything about this person…" in able_now
