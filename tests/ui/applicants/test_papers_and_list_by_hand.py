"""Papers and the list of applicants as a coordinator has them: files, filters, chasing."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QDialog, QFileDialog, QLineEdit, QPushButton

from mentordesk.domain.applications import DocumentKind
from mentordesk.services.applicants import load_applicants
from mentordesk.services.application_page import load_application
from mentordesk.services.letters import load_letters
from mentordesk.ui.applicants.chase_dialog import ChaseDialog
from mentordesk.ui.applicants.tab import ApplicantsTab
from mentordesk.ui.written import place_of
from tests.ui.applicants.hands import choose, correct, item, offered, said
from tests.ui.hard import ARABIC, LONG, MARKS, MARKUP
from tests.ui.seat import (
    KEY,
    Seat,
    able,
    click,
    do,
    escape,
    focus,
    names,
    painted,
    unchanged,
    verbs,
)
from tests.ui.whole.office import contents, refused

INCOMPLETE = "Aroha <b>Walker</b>"


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
    with unchanged(seven), seven.qtbot.waitSignal(tab.says) as told:
        click(tab.details, "Save: my CV & more.pdf")
    assert (tmp_path / "x.pdf").read_bytes() == b"%PDF-1.7 cv"
    assert place_of(told.args[0]) == tmp_path / "x.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a: ("", ""))
    with seven.qtbot.assertNotEmitted(tab.says):
        click(tab.details, "Save: my CV & more.pdf")


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
