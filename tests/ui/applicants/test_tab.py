"""The Applicants tab: the list, its chips, the details with their origins."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QModelIndex
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QInputDialog, QPushButton
from pytestqt.qtbot import QtBot

from mentordesk.domain.applications import ApplicationState, CheckState, DocumentKind
from mentordesk.domain.refusals import Refused
from mentordesk.services.applicants import edit_answer
from mentordesk.services.application_page import ApplicationPage, load_application
from mentordesk.storage.desk import Desk
from mentordesk.ui.applicants import details
from mentordesk.ui.applicants.documents import size_in_words
from mentordesk.ui.applicants.tab import ApplicantsTab
from mentordesk.ui.applicants.words import value_in_words, value_to_edit

Open = Callable[..., Any]


@pytest.fixture
def tab(open_tab: Open, filled: Path) -> ApplicantsTab:
    shown = open_tab(filled, "Applicants")
    assert isinstance(shown, ApplicantsTab)
    return shown


def _names(tab: ApplicantsTab) -> list[str]:
    return [row.name for row in tab.list.model.shown]


def _id_of(tab: ApplicantsTab, name: str) -> int:
    return int(next(r.application_id for r in tab.list.model.rows if r.name.startswith(name)))


def test_everybody_is_listed_and_counted(tab: ApplicantsTab) -> None:
    assert len(_names(tab)) == 7
    assert "Aroha <b>Walker</b>" in _names(tab)
    assert tab.list.counted("attention") == 1
    assert tab.list.counted("late") == 1
    assert tab.list.table.objectName() == "applicants.table"


def test_the_list_narrows_as_one_types(tab: ApplicantsTab) -> None:
    tab.search("walker sydney")
    assert _names(tab) == ["Zoe Walker"]
    tab.search("")
    tab.show_that("attention")
    assert _names(tab) == ["Aroha <b>Walker</b>"]
    tab.show_that(_id_of(tab, "Maya"))
    assert tab.list.table.chosen == (_id_of(tab, "Maya"),)


def test_one_applicant_is_shown_in_full(tab: ApplicantsTab) -> None:
    tab.show_that(_id_of(tab, "Priya"))
    tree = tab.details.answers
    items = [tree.topLevelItem(place) for place in range(tree.topLevelItemCount())]
    said = {item.text(0): item.text(1) for item in items if item is not None}
    assert said["Full name"] == "Priya Patel"
    assert said["Topics"] == "Leadership; Digital"
    assert said["T-shirt size"] == "M"
    first = tree.topLevelItem(0)
    assert first is not None
    assert first.text(2) == "July.xlsx, sheet Mentees, cell C2"


def test_an_answer_is_corrected_in_place_and_undone(tab: ApplicantsTab, qtbot: QtBot) -> None:
    number = _id_of(tab, "Priya")
    tab.show_that(number)
    tree = tab.details.answers
    item = next(
        one
        for n in range(tree.topLevelItemCount())
        if (one := tree.topLevelItem(n)) is not None and one.text(0) == "City or town"
    )
    tree._edit(item)
    item.setText(1, "Newcastle")
    desk = tab.work.desk
    qtbot.waitUntil(lambda: desk.undo_label == "Change city of Priya Patel")
    page = load_application(desk, number)
    answer = next(one for one in page.answers if one.key == "city")
    assert answer.value == "Newcastle"
    assert [one.value for one in answer.earlier] == ["Sydney"]
    desk.undo()
    assert next(r.city for r in tab.list.model.rows if r.application_id == number) == "Sydney"


def test_an_item_is_ticked_and_the_application_becomes_ready(
    tab: ApplicantsTab, qapp: QApplication
) -> None:
    number = _id_of(tab, "Aroha")
    tab.show_that(number)
    for _ in range(3):
        qapp.processEvents()
        buttons = tab.details.checklist.findChildren(QPushButton)
        next(b for b in buttons if b.text() == "Tick" and not b.isHidden()).click()
    row = next(r for r in tab.list.model.rows if r.application_id == number)
    assert row.standing is ApplicationState.READY


def test_waiving_asks_for_a_reason(tab: ApplicantsTab, monkeypatch: pytest.MonkeyPatch) -> None:
    number = _id_of(tab, "Aroha")
    tab.show_that(number)
    answers = iter([("", False), ("seen on paper", True)])
    monkeypatch.setattr(QInputDialog, "getText", lambda *_: next(answers))
    buttons = tab.details.checklist.findChildren(QPushButton)
    waive = next(b for b in buttons if b.text() == "Waive…")
    before = tab.work.desk.undo_label
    waive.click()
    assert tab.work.desk.undo_label == before
    waive.click()
    page = load_application(tab.work.desk, number)
    assert page.checks[0].reason == "seen on paper"


def test_standing_changes_with_a_reason(
    tab: ApplicantsTab, monkeypatch: pytest.MonkeyPatch
) -> None:
    number = _id_of(tab, "Liam")
    tab.show_that(number)
    monkeypatch.setattr(QInputDialog, "getText", lambda *_: ("moved away", True))
    tab.details._let_stand(ApplicationState.WITHDRAWN)
    page = load_application(tab.work.desk, number)
    assert (page.standing, page.standing_reason) == (ApplicationState.WITHDRAWN, "moved away")


def test_a_file_is_attached_once_and_ticks_its_item(tab: ApplicantsTab, tmp_path: Path) -> None:
    number = _id_of(tab, "Aroha")
    tab.show_that(number)
    path = tmp_path / "Resume Aroha.pdf"
    path.write_bytes(b"%PDF-1.4")
    tab.details.documents.attach_file(path)
    tab.details.documents.attach_file(path)
    page = load_application(tab.work.desk, number)
    assert [(d.name, d.kind) for d in page.documents] == [("Resume Aroha.pdf", DocumentKind.RESUME)]


def test_what_could_run_is_not_opened(tab: ApplicantsTab, tmp_path: Path) -> None:
    tab.show_that(_id_of(tab, "Aroha"))
    path = tmp_path / "form.exe"
    path.write_bytes(b"MZ")
    tab.details.documents.attach_file(path)
    page = load_application(tab.work.desk, _id_of(tab, "Aroha"))
    with pytest.raises(Refused, match="not opened"):
        tab.details.documents._open(page.documents[0])


def test_an_empty_intake_says_what_to_do(open_tab: Open, programme: Path) -> None:
    tab = open_tab(programme, "Applicants")
    asked: list[bool] = []
    tab.wants_import.connect(lambda: asked.append(True))
    tab.wants_import.disconnect()
    tab.wants_import.connect(lambda: asked.append(True))
    assert tab._stack.currentIndex() == 1
    next(b for b in tab.findChildren(QPushButton) if b.text() == "Import applications…").click()
    assert asked == [True]


def test_values_are_shown_and_typed_alike() -> None:
    assert value_in_words(date(2021, 6, 25)) == "25 Jun 2021"
    assert value_to_edit(date(2021, 6, 25)) == "2021-06-25"
    assert value_in_words(3.0) == "3"
    assert value_in_words(None) == ""
    assert value_in_words(("a", "b")) == "a; b"


def test_sizes_in_words() -> None:
    assert size_in_words(10) == "1 KB"
    assert size_in_words(3_000_000) == "2.9 MB"


def test_an_index_of_nothing_has_no_row(tab: ApplicantsTab) -> None:
    assert tab.list.model.data(QModelIndex()) is None


def test_whoever_still_needs_something_is_found_also_the_ready_ones(tab: ApplicantsTab) -> None:
    tab.show_that("needed")
    shown = tab.list.model.shown
    assert len(shown) == tab.list.counted("needed")
    assert all(any(one.state is CheckState.MISSING for one in row.checks) for row in shown)
    left = [row for row in tab.list.model.rows if row not in shown]
    assert not any(one.state is CheckState.MISSING for row in left for one in row.checks)


def test_who_comes_back_into_the_list_is_not_read_again(
    tab: ApplicantsTab, monkeypatch: pytest.MonkeyPatch
) -> None:
    number, read = _id_of(tab, "Priya"), list[int]()

    def counted(desk: Desk, application_id: int) -> ApplicationPage:
        read.append(application_id)
        return load_application(desk, application_id)

    monkeypatch.setattr(details, "load_application", counted)
    tab.show_that(number)
    read.clear()
    for text in ("nobody has this", "pri", "nobody", ""):
        tab.list.box.setText(text)
        assert tab.details._page.isHidden() is text.startswith("nobody")
    assert read == []
    edit_answer(tab.work.desk, number, "city", "Newcastle")
    assert read == [number]
    tab.list.box.setText("nobody")
    edit_answer(tab.work.desk, number, "city", "Perth")
    tab.list.box.setText("")
    assert read == [number, number]


def test_the_pane_follows_when_a_typist_pauses(tab: ApplicantsTab, qtbot: QtBot) -> None:
    tab.show_that(_id_of(tab, "Priya"))
    tab.list.box.clear()
    QTest.keyClicks(tab.list.box, "nobody has this")
    assert tab.list.table.chosen == ()
    assert not tab.details._page.isHidden()  # the next letter is not held up
    qtbot.waitUntil(tab.details._page.isHidden, timeout=5000)


def test_who_is_shown_meanwhile_stays_shown(tab: ApplicantsTab) -> None:
    number = _id_of(tab, "Priya")
    QTest.keyClicks(tab.list.box, "nobody has this")
    tab.show_that(number)
    tab.details.show_application(number)
    assert not tab.details._following.isActive()
    assert not tab.details._page.isHidden()
