"""A programme open for reading only: everything is shown, every verb refuses in one sentence."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QApplication, QInputDialog
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

# They write files elsewhere or only show something else.
_HARMLESS = {"Save as drafts…", "Save…", "Open", "Decide…", "Possible duplicates…"}


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
    assert not tab.settings.print_button.isEnabled()
    assert not tab.settings.save_button.isEnabled()
    assert not tab._withdraw.isEnabled()
    assert not tab._replace.isEnabled()
    assert not tab.preview.page.pixmap().isNull()
    monkeypatch.setattr(QInputDialog, "getText", lambda *_: ("lost", True))
    before = contents(reading_room)
    with pytest.raises(Refused, match="reading only"):
        tab._withdraw_chosen()
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
