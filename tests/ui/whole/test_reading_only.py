"""A programme open for reading only: everything is shown, every verb refuses in one sentence."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QFileDialog, QInputDialog
from pytestqt.qtbot import QtBot

from mentordesk.domain.refusals import Refused
from mentordesk.services.applicants import load_applicants
from mentordesk.services.duplicates import PossibleDuplicate, sides_of
from mentordesk.services.pairs import load_pairs
from mentordesk.ui.applicants.duplicates import DuplicateLine, DuplicatesDialog
from mentordesk.ui.events.event_dialog import EventDialog
from mentordesk.ui.importing.dialog import ImportDialog
from mentordesk.ui.intake_dialog import IntakeDialog
from mentordesk.ui.pairs.ending import EndDialog
from mentordesk.ui.tools.history_dialog import HistoryDialog
from mentordesk.ui.tools.preferences import PreferencesDialog
from tests.ui.whole.office import (
    FINISHED,
    OPEN,
    RUNNING,
    TITLES,
    Office,
    contents,
    listings,
    plain,
    refused,
    verb,
)

# They write files elsewhere, tick boxes of this window, or open a window that only looks or
# refuses by itself; that none of them writes is tried below, each with its first window.
_HARMLESS = {
    "Save as drafts…",
    "Save…",
    "Open",
    "Decide…",
    "Possible duplicates…",
    "Who owes what…",
    "The person over the years…",
    "The mentee over the years…",
    "The mentor over the years…",
    "Fees of this intake…",
    "Statements and letters for both…",
    "Letters to the mentee…",
    "Letters to the mentor…",
    "Save as a calendar file…",
    "Who is near a city…",
    "When people come live…",
    "Mail server…",
    "All letters to this person…",
    "Save a mail-merge workbook…",
    "Save as PDF…",
    "Print again…",
    "Statement or letter for this person…",
    "Statements or letters for those ticked…",
    "Register…",
    "Verify a certificate…",
    "Verification settings…",
    "Open Badges of those ticked…",
    "Tick all that are shown",
    "Tick nobody",
}
_WRITE_WHEN_TOLD = {
    "Keep",
    "Keep it",
    "Mark as paid",
    "Waive…",
    "Withdraw…",
    "Replace…",
    "Make a key…",
    "Merge",
}
"""Buttons of the windows behind those verbs that would write."""


def test_every_page_is_shown(reading_room: Office) -> None:
    assert reading_room.desk.read_only
    for intake in (OPEN, FINISHED):
        for title in TITLES:
            assert reading_room.show(title, intake).isVisible()


def test_no_verb_of_a_list_can_write(reading_room: Office, qtbot: QtBot) -> None:
    before = contents(reading_room)
    for title in TITLES:
        for one in listings(reading_room.show(title, RUNNING)):
            one.table.selectAll()
            for action in one.table.actions():
                if not action.isEnabled() or plain(action.text()) in _HARMLESS:
                    continue
                with refused(qtbot, "reading only"):
                    action.trigger()
    assert contents(reading_room) == before


def test_verbs_are_greyed_out(reading_room: Office) -> None:
    enabled: list[str] = []
    for title in ("Pairs", "Events", "Letters", "Certificates"):
        for one in listings(reading_room.show(title, RUNNING)):
            one.table.selectAll()
            words = [plain(a.text()) for a in one.table.actions() if a.isEnabled()]
            enabled += [word for word in words if word not in _HARMLESS]
    assert enabled == []


def test_verbs_that_only_look_write_nothing(
    reading_room: Office, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QDialog, "exec", lambda _dialog: 0)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "")
    before, done = contents(reading_room), set()
    for title in TITLES:
        for one in listings(reading_room.show(title, FINISHED)):
            for action in one.table.actions():
                reading_room.show(title)
                one.table.selectAll()
                words = plain(action.text())
                if words not in _HARMLESS or not action.isEnabled():
                    continue
                done.add(words)
                _look_and_leave(action, qtbot)
    assert contents(reading_room) == before
    assert len(done) > len(_HARMLESS) // 2


def _look_and_leave(action: QAction, qtbot: QtBot) -> None:
    """Trigger a verb, press all in its window that might write, and close it; it may refuse."""
    with qtbot.capture_exceptions() as raised:
        action.trigger()
        for window in QApplication.topLevelWidgets():
            if not isinstance(window, QDialog) or not window.isVisible():
                continue
            for button in window.findChildren(QAbstractButton):
                if plain(button.text()) in _WRITE_WHEN_TOLD:
                    button.click()
            window.close()
    for _, error, _ in raised:
        assert isinstance(error, Refused), repr(error)


def test_the_applicants_page_cannot_write(reading_room: Office) -> None:
    tab = reading_room.show("Applicants")
    buttons = tab.details.findChildren(QAbstractButton)
    live = {plain(one.text()) for one in buttons if one.isVisible() and one.isEnabled()}
    assert live <= {"Open", "Save…", ""}
    item = tab.details.answers.topLevelItem(0)
    tab.details.answers._edit(item)
    assert not item.flags() & Qt.ItemFlag.ItemIsEditable


def test_undo_and_redo_are_greyed_out(reading_room: Office, qtbot: QtBot) -> None:
    actions = reading_room.window.menu_actions
    assert not actions["undo"].isEnabled()
    assert not actions["redo"].isEnabled()
    with refused(qtbot, "reading only"):
        reading_room.place.undo()


@pytest.mark.parametrize("name", ["advance", "new_intake", "import"])
def test_what_the_menus_offer_refuses_or_is_greyed_out(
    reading_room: Office,
    name: str,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    reading_room.show("Overview", OPEN)

    def fill(dialog: IntakeDialog) -> int:
        dialog.name.setText("2030 July")
        dialog.do()
        return 1

    monkeypatch.setattr(IntakeDialog, "exec", fill)
    action: QAction = reading_room.window.menu_actions[name]
    assert not action.isEnabled()
    slot = {"advance": reading_room.place.advance, "new_intake": reading_room.place.new_intake}
    if name in slot:
        with refused(qtbot, "reading only"):
            slot[name]()


def test_an_import_is_shown_and_refused_at_the_end(
    reading_room: Office, tmp_path: Path, qtbot: QtBot
) -> None:
    source = tmp_path / "more.csv"
    source.write_text("Role,Full name,Email,Sector\nMentee,Ana,ana@example.org,Public\n", "utf-8")
    before = contents(reading_room)
    reading_room.window.import_paths((source,))
    dialog = reading_room.place.importing.dialog
    assert isinstance(dialog, ImportDialog)
    with refused(qtbot, "reading only"):
        dialog._go.click()
    assert dialog.isVisible()
    dialog.reject()
    assert contents(reading_room) == before


def test_dialogs_refuse_and_stay_open(reading_room: Office, qtbot: QtBot) -> None:
    reading_room.show("Pairs", RUNNING)
    desk, window = reading_room.desk, reading_room.window
    event = EventDialog(desk, reading_room.intake_id, window)
    event.name.setText("One more")
    end = EndDialog(desk, load_pairs(desk, reading_room.intake_id)[0], window)
    for dialog in (event, end):
        dialog.show()
        with refused(qtbot, "reading only"):
            dialog.assent.click()
        assert dialog.isVisible()
        dialog.reject()


def test_nobody_can_be_merged(reading_room: Office, qtbot: QtBot) -> None:
    verb(listings(reading_room.show("Applicants", RUNNING))[0], "Possible duplicates…").trigger()
    shown = QApplication.activeModalWidget()
    assert isinstance(shown, DuplicatesDialog)
    before = contents(reading_room)
    rows = load_applicants(reading_room.desk, reading_room.intake_id)
    first = rows[0]
    second = next(row for row in rows if row.role is not first.role)
    sides = sides_of(reading_room.desk, [first.person_id, second.person_id])
    found = PossibleDuplicate(sides[0], sides[1], ("for the test",))
    shown._line = DuplicateLine(1, first.name, second.name, "", found=found)
    with refused(qtbot, "reading only"):
        shown.merge_chosen()
    assert contents(reading_room) == before
    shown.reject()


def test_history_offers_no_way_back(reading_room: Office) -> None:
    dialog = HistoryDialog(reading_room.desk, reading_room.window)
    dialog.choose(3)
    assert not dialog.back.isEnabled()


def test_preferences_change_the_theme_only(reading_room: Office) -> None:
    settings = reading_room.window._settings
    dialog = PreferencesDialog(settings, reading_room.desk, reading_room.window)
    assert all(field.isReadOnly() for field in dialog.fields.values())
    assert not dialog.day_first.isEnabled()
    before = contents(reading_room)
    dialog.assent.click()
    assert dialog.result() == 1
    assert contents(reading_room) == before


def test_a_letter_cannot_be_made(reading_room: Office) -> None:
    tab = reading_room.show("Letters", OPEN)
    assert tab.writing.model.ticked
    assert not tab.writing.go.isEnabled()


def test_a_certificate_cannot_be_issued_or_withdrawn(
    reading_room: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    tab = reading_room.show("Certificates", FINISHED)
    issued = next(row for row in tab.model.rows if row.has_valid)
    tab.list.table.choose(issued.application_id)
    foot = tab.buttons
    assert not any(one.isEnabled() for one in (foot.print, foot.save, foot.drafts))
    assert tab.verbs.again.isEnabled()  # a valid one is chosen, so only reading can forbid these
    assert not tab.verbs.withdraw.isEnabled()
    assert not tab.verbs.replace.isEnabled()
    tab.settle()
    assert not tab.preview.page.pixmap().isNull()
    monkeypatch.setattr(QInputDialog, "getText", lambda *_: ("lost", True))
    before = contents(reading_room)
    with pytest.raises(Refused, match="reading only"):
        tab.verbs._withdraw()
    assert contents(reading_room) == before


def test_the_window_says_that_it_is_for_reading(reading_room: Office) -> None:
    assert "read only" in reading_room.window._saved.text().casefold()


def test_reading_leaves_the_file_alone(reading_room: Office) -> None:
    path = reading_room.desk.path
    before = path.read_bytes()
    for title in TITLES:
        reading_room.show(title, RUNNING)
    assert len(load_applicants(reading_room.desk, reading_room.intake_id)) == 25
    reading_room.window.close_programme()
    assert path.read_bytes() == before
    assert [one.name for one in path.parent.iterdir() if "journal" in one.name] == []
