"""Kinds of letters and their wording as a coordinator changes them: menus, titles, files."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QFileDialog, QToolButton
from pytestqt.qtbot import QtBot

from mentordesk.services.letter_templates import find_template, load_templates
from mentordesk.ui.applicants.columns import FILTERS as APPLICANTS
from mentordesk.ui.letters.editor import EditorDialog
from mentordesk.ui.letters.kinds import KindList
from mentordesk.ui.letters.tab import LettersTab
from mentordesk.ui.letters.template_verbs import TitleDialog
from mentordesk.ui.letters.writing import WritingPart
from mentordesk.ui.overview.tab import LEADS
from mentordesk.ui.pairs.columns import FILTERS as PAIRS
from mentordesk.ui.written import written
from tests.ui.hard import LONG
from tests.ui.seat import (
    KEY,
    Seat,
    asked,
    entries,
    escape,
    focus,
    painted,
    typed,
    unchanged,
    within,
)
from tests.ui.whole.office import contents, refused

CTRL = Qt.KeyboardModifier.ControlModifier
READS = {"Save as a file…"}


@pytest.fixture
def writing(seven: Seat) -> WritingPart:
    part = seven.tab(LettersTab).writing
    part.choose("received")
    return part


def menu(writing: WritingPart) -> dict[str, object]:
    button = within(writing, "What can be done with this kind of letter")
    assert isinstance(button, QToolButton)
    return dict(entries(button.menu()))


def choose(writing: WritingPart, words: str) -> None:
    action = menu(writing)[words]
    assert action.isEnabled()  # type: ignore[attr-defined]  # an action
    action.trigger()  # type: ignore[attr-defined]  # an action


def titles(seat: Seat) -> list[str]:
    return [template.title for template in load_templates(seat.desk)]


def edit(writing: WritingPart) -> EditorDialog:
    choose(writing, "Edit the wording…")
    editor = [one for one in writing.findChildren(EditorDialog) if one.isVisible()][-1]
    focus(editor.wording.body)
    return editor


def test_the_menu_offers_what_fits_the_kind(writing: WritingPart) -> None:
    able = {words for words, one in menu(writing).items() if one.isEnabled()}  # type: ignore[attr-defined]  # actions
    assert able == {
        "Edit the wording…",
        "Copy as a letter of your own…",
        "Rename…",
        "Save as a file…",
        "Import a file…",
    }


def test_a_copy_is_made_by_keys_chosen_and_taken_back(writing: WritingPart, seven: Seat) -> None:
    before, known = contents(seven), titles(seven)
    with asked(typed("Welcome, everybody")) as shown:
        choose(writing, "Copy as a letter of your own…")
    assert shown == ["A letter of your own"]
    assert set(titles(seven)) - set(known) == {"Welcome, everybody"}
    assert "Welcome, everybody" in painted(writing.templates) or writing.templates.count() > 30
    assert seven.said[-1] == "Welcome, everybody is added under Own letters."
    writing.choose("welcome_everybody")
    able = {words for words, one in menu(writing).items() if one.isEnabled()}  # type: ignore[attr-defined]  # actions
    assert "Remove" in able
    assert "Take the built-in wording" not in able
    seven.undone(before)
    assert titles(seven) == known


@pytest.mark.parametrize("verb", ["Copy as a letter of your own…", "Rename…"])
def test_esc_in_the_title_changes_nothing(writing: WritingPart, seven: Seat, verb: str) -> None:
    with unchanged(seven), asked(escape):
        choose(writing, verb)


@pytest.mark.parametrize("verb", ["Copy as a letter of your own…", "Rename…"])
def test_an_empty_title_is_one_sentence(
    writing: WritingPart, seven: Seat, qtbot: QtBot, verb: str
) -> None:
    def empty(dialog: QDialog) -> None:
        assert isinstance(dialog, TitleDialog)
        dialog.line.setText("   ")
        QTest.keyClick(dialog.line, KEY.Key_Return)
        assert dialog.isVisible()
        escape(dialog)

    with unchanged(seven), refused(qtbot, "needs a title"), asked(empty):
        choose(writing, verb)


def test_a_title_that_is_taken_is_refused(writing: WritingPart, seven: Seat, qtbot: QtBot) -> None:
    with unchanged(seven), refused(qtbot, "called “Declined” already"), asked(typed("Declined")):
        choose(writing, "Rename…")


def test_renamed_it_stays_chosen(writing: WritingPart, seven: Seat) -> None:
    before = contents(seven)
    with asked(typed("It has come")):
        choose(writing, "Rename…")
    assert writing.kind is not None
    assert (writing.kind.template.name, writing.kind.template.title) == ("received", "It has come")
    assert "It has come" in painted(writing.templates)
    assert menu(writing)["Take the built-in wording"].isEnabled()  # type: ignore[attr-defined]  # an action
    choose(writing, "Take the built-in wording")
    assert seven.said[-1] == "The built-in wording is back."
    assert titles(seven)[0] == "Application received"
    seven.desk.undo()
    seven.undone(before)


def test_a_letter_of_ones_own_is_removed_and_comes_back(writing: WritingPart, seven: Seat) -> None:
    with asked(typed("Mine")):
        choose(writing, "Copy as a letter of your own…")
    writing.choose("mine")
    before = contents(seven)
    choose(writing, "Remove")
    assert "Mine" not in titles(seven)
    assert writing.kind is not None
    assert writing.kind.template.name == "received"
    assert seven.said[-1] == "Mine is removed; Undo brings it back."
    seven.undone(before)
    assert "Mine" in titles(seven)


def test_a_long_title_is_elided_and_read_whole(writing: WritingPart) -> None:
    with asked(typed(LONG)):
        choose(writing, "Copy as a letter of your own…")
    name = next(name for name, row in writing.templates.rows.items() if row.template.title == LONG)
    writing.choose(name)
    item = writing.templates.currentItem()
    assert LONG in item.data(Qt.ItemDataRole.AccessibleTextRole)
    writing.templates.scrollToItem(item)
    assert LONG not in painted(writing.templates)
    assert LONG[:20] in painted(writing.templates)


def test_a_letter_travels_as_a_file(
    writing: WritingPart, seven: Seat, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "received.txt"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a: (str(path), ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_a: (str(path), ""))
    with unchanged(seven):
        choose(writing, "Save as a file…")
    assert seven.said[-1] == written(path)
    before = contents(seven)
    choose(writing, "Import a file…")
    new = find_template("Application received (2)", seven.desk)
    assert new.body == find_template("received").body
    seven.undone(before)


@pytest.mark.parametrize("content", [b"", b"\xff\xfe\x00", b"title: x\n", b"x" * 500_000])
def test_a_file_that_is_no_letter_is_refused(
    writing: WritingPart,
    seven: Seat,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    content: bytes,
) -> None:
    path = tmp_path / "odd.txt"
    path.write_bytes(content)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_a: (str(path), ""))
    with unchanged(seven), refused(seven.qtbot):
        choose(writing, "Import a file…")


def test_the_wording_is_typed_read_and_kept_with_one_step(
    writing: WritingPart, seven: Seat
) -> None:
    before = contents(seven)
    editor = edit(writing)
    QTest.keyClick(editor.wording.body, KEY.Key_A, CTRL)
    QTest.keyClicks(editor.wording.body, "Hello {{name}}.")
    assert editor._soon.isActive()
    editor.check()
    assert "Hello " in editor.reading.shown.toPlainText()
    assert "{{" not in editor.reading.shown.toPlainText()
    editor.keep.click()
    assert not editor.isVisible()
    assert find_template("received", seven.desk).body == "Hello {{name}}.\n"
    assert "Hello " in writing.body.toPlainText()
    seven.undone(before)
    assert "Thank you for applying" in writing.body.toPlainText()


def test_esc_keeps_the_wording_that_was(writing: WritingPart, seven: Seat) -> None:
    editor = edit(writing)
    with unchanged(seven):
        QTest.keyClicks(editor.wording.body, "Something else. ")
        QTest.keyClick(editor, KEY.Key_Escape)
    assert not editor.isVisible()
    assert "Something else" not in writing.body.toPlainText()


@pytest.mark.parametrize(
    ("subject", "body", "sentence"),
    [
        ("", "Text", "needs a subject"),
        ("Subject", "  ", "needs a text"),
        ("Hello {{nam}}", "Text", "{{nam"),
        ("Subject", "Dear {{given_name", "letter"),
        ("Subject", "{{#if }}x", "letter"),
    ],
)
def test_what_is_wrong_is_said_while_one_types(
    writing: WritingPart, seven: Seat, subject: str, body: str, sentence: str
) -> None:
    editor = edit(writing)
    editor.wording.subject.setText(subject)
    editor.wording.body.setPlainText(body)
    editor.check()
    assert sentence in editor.note.text()
    assert editor.note.text().endswith((".", "?"))
    assert not editor.keep.isEnabled()
    with unchanged(seven):
        QTest.keyClick(editor.wording.subject, KEY.Key_Return)
    assert editor.isVisible()


def test_a_field_goes_where_was_written_last(writing: WritingPart) -> None:
    editor = edit(writing)
    button = editor.wording.insert.menu()
    assert button is not None
    group = button.actions()[0].menu()
    assert group is not None
    editor.wording.subject.setText("")
    focus(editor.wording.subject)
    group.actions()[0].trigger()  # type: ignore[attr-defined]  # a menu
    assert editor.wording.subject.text() == "{{programme}}"
    focus(editor.wording.body)
    editor.wording.body.clear()
    group.actions()[1].trigger()  # type: ignore[attr-defined]  # a menu
    assert editor.wording.body.toPlainText().startswith("{{")
    assert editor.wording.subject.text() == "{{programme}}"


def test_another_reader_stays_while_one_types(writing: WritingPart) -> None:
    editor = edit(writing)
    editor.reading.reader.setCurrentIndex(3)
    whom = editor.reading.reader.currentText()
    editor.wording.body.setPlainText("Dear {{name}}")
    editor.check()
    assert editor.reading.reader.currentText() == whom
    assert editor.reading.shown.toPlainText() == f"Dear {whom}"


def test_with_nobody_to_read_it_the_wording_can_be_kept(nobody: Seat) -> None:
    part = nobody.tab(LettersTab).writing
    editor = edit(part)
    assert editor.reading.subject.text() == "Nobody gets this letter now"
    assert not editor.reading.reader.isEnabled()
    editor.wording.subject.setText("New subject")
    editor.check()
    editor.keep.click()
    assert find_template("received", nobody.desk).subject == "New subject"


def test_a_saved_letter_is_the_only_thing_a_reader_may_do(reader: Seat) -> None:
    part = reader.tab(LettersTab).writing
    able = {words for words, one in menu(part).items() if one.isEnabled()}  # type: ignore[attr-defined]  # actions
    assert able == READS


def test_a_kind_asked_for_before_the_kinds_are_read_is_chosen_then(
    seven: Seat, qtbot: QtBot
) -> None:
    rows = tuple(seven.tab(LettersTab).writing.templates.rows.values())
    early = KindList()
    qtbot.addWidget(early)
    early.choose("matched_mentee")
    before = early.kind
    early.show_kinds(rows)
    assert before is None
    assert early.kind is not None
    assert early.kind.template.name == "matched_mentee"
    early.choose("received")
    early.show_kinds(rows)
    assert early.kind.template.name == "received", "asked for once, not for ever"
    early.choose("no such letter")
    assert early.kind == early.rows[rows[0].template.name]


def test_the_buttons_of_the_next_steps_lead_to_kinds_and_filters_that_there_are(
    seven: Seat,
) -> None:
    kinds = set(seven.tab(LettersTab).writing.templates.rows)
    assert {LEADS["Write"], LEADS["Invite"]} <= kinds
    assert LEADS["Check"] in {one.key for one in APPLICANTS}
    assert LEADS["Look"] in {one.key for one in PAIRS}


def test_one_begins_at_a_kind_that_somebody_waits_for(seat: Seat) -> None:
    """An intake that runs has its applications behind it: their letters are not offered first."""
    part = seat.tab(LettersTab, "2026 July").writing
    kind = part.templates.kind
    assert kind is not None
    assert kind.waiting
    waited_for = [row.template.name for row in part.templates.rows.values() if row.waiting]
    assert kind.template.name == waited_for[0] != "received"
    part.choose("received")
    part.refresh()
    chosen = part.templates.kind
    assert chosen is not None
    assert chosen.template.name == "received"
