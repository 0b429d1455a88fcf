"""Letters drafted, saved and read; undo by its keys; an intake moved on."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from mentordesk.domain.intakes import Stage
from mentordesk.domain.year import LetterState
from mentordesk.services.letters import load_letters
from tests.ui.whole.office import (
    OPEN,
    RUNNING,
    Office,
    button,
    contents,
    press,
    refused,
    verb,
)
from tests.ui.whole.verbs import _incomplete, _undone

SAVED = ": save them for your mail program, or put them into the outbox."


def test_drafts_are_made_marked_and_undone(office: Office) -> None:
    tab = office.show("Letters", OPEN)
    ready = sorted(tab.writing.model.ticked)
    assert ready
    keep = set(ready[:2])
    tab.writing.model.tick_all(keep)
    assert button(tab.writing, "Make 2 drafts").isEnabled()
    before = contents(office)
    press(tab.writing, "Make 2 drafts")
    letters = load_letters(office.desk, office.intake_id)
    assert {row.application_id for row in letters} == keep
    assert {row.state for row in letters} == {LetterState.DRAFTED}
    assert office.saying == "2 drafts made. Nothing was sent" + SAVED
    assert tab.sides.currentIndex() == 1
    assert len(tab.log.table.chosen) == 2
    assert office.place.pages.strip.badge(5) == 2
    drafted = contents(office)
    verb(tab.log, "Mark as sent").trigger()
    states = {row.state for row in load_letters(office.desk, office.intake_id)}
    assert states == {LetterState.SENT}
    assert not verb(tab.log, "Mark as sent").isEnabled()
    _undone(office, drafted)
    _undone(office, before)


def test_drafts_are_saved_as_files(
    office: Office, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    tab = office.show("Letters", OPEN)
    tab.writing.model.tick_all(sorted(tab.writing.model.ticked)[:2])
    press(tab.writing, "Make 2 drafts")
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "")
    verb(tab.log, "Save as drafts…").trigger()
    assert list(tmp_path.glob("*.eml")) == []
    folder = tmp_path / "drafts"
    folder.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    verb(tab.log, "Save as drafts…").trigger()
    files = sorted(folder.rglob("*.eml"))
    assert len(files) == 2
    assert office.saying.startswith("2 drafts saved.")
    assert b"X-Unsent: 1" in files[0].read_bytes()


def test_a_letter_is_shown_as_it_would_be_read(library: Office) -> None:
    tab = library.show("Letters", OPEN)
    for row in tab.writing.model.shown[:6]:
        tab.writing.list.table.choose(row.application_id)
        assert tab.writing._subject.text() == row.subject
        assert tab.writing.body.toPlainText().strip() == row.body.strip()
        address = row.blocked or f"To {row.name} <{row.email}>"
        assert tab.writing._to.text() == address
    tab.writing.list.table.clearSelection()


def test_every_kind_of_letter_can_be_chosen(library: Office) -> None:
    tab = library.show("Letters", RUNNING)
    names = [tab.writing.templates.item(n).text() for n in range(tab.writing.templates.count())]
    assert len(names) == len(set(names)) >= 5
    for place in range(len(names)):
        tab.writing.templates.setCurrentRow(place)
        rows = tab.writing.model.rows
        kind = tab.writing.kind
        ready = {row.key for row in rows if not row.blocked and row.kept is None}
        assert tab.writing.model.ticked == (ready if kind and kind.template.ticked else set())
        assert tab.writing.go.isEnabled() == bool(tab.writing.model.ticked)
    tab.writing.choose("received")


def test_a_letter_that_cannot_be_written_is_not_ticked(library: Office) -> None:
    tab = library.show("Letters", RUNNING)
    for place in range(tab.writing.templates.count()):
        tab.writing.templates.setCurrentRow(place)
        model = tab.writing.model
        blocked = next((n for n, row in enumerate(model.shown) if row.blocked), None)
        if blocked is not None:
            break
    else:
        pytest.skip("every letter of the demonstration can be written")
    check = Qt.ItemDataRole.CheckStateRole
    assert not model.setData(model.index(blocked, 0), Qt.CheckState.Checked, check)
    assert model.shown[blocked].application_id not in model.ticked
    tab.writing.templates.setCurrentRow(0)


def test_ctrl_z_is_undo_and_ctrl_shift_z_redo(office: Office, qtbot: QtBot) -> None:
    tab = office.show("Applicants")
    number = _incomplete(office)
    tab.show_that(number)
    press(tab.details.checklist, "Tick")
    after = contents(office)
    office.window.activateWindow()
    qtbot.waitUntil(office.window.isActiveWindow)
    label = office.desk.undo_label
    control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(office.window, Qt.Key.Key_Z, control)
    assert office.desk.redo_label == label
    QTest.keyClick(office.window, Qt.Key.Key_Z, control | shift)
    assert office.desk.redo_label is None
    assert contents(office) == after


def test_moving_the_intake_on_is_refused_with_what_blocks_it(office: Office, qtbot: QtBot) -> None:
    office.show("Overview", OPEN)
    office.do("advance")
    before = contents(office)
    with refused(qtbot) as sentences:
        office.do("advance")
        QApplication.processEvents()
    assert contents(office) == before
    assert len(sentences[0]) > 20


def test_an_intake_moves_on_and_back(bare: Office) -> None:
    before = contents(bare)
    bare.do("advance")
    intake = bare.place.intake
    assert intake is not None
    assert intake.stage is Stage.OPEN
    assert bare.saying == "The intake is now: open."
    bare.do("undo")
    assert contents(bare) == before
