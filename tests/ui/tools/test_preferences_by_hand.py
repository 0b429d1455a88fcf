"""Preferences, export, the check and the shortcuts as a coordinator uses them."""

import csv
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from mentordesk.services.cases import load_cases
from mentordesk.services.intakes import find_intake, list_intakes
from mentordesk.services.pair_year import load_quiet_weeks
from mentordesk.services.programmes import load_programme
from mentordesk.storage.models.intakes import Intake
from mentordesk.storage.models.settings import Setting
from mentordesk.ui.documents_folder import usual_folder
from mentordesk.ui.settings import Settings
from mentordesk.ui.theme import Theme
from mentordesk.ui.tools.check_dialog import say_checked, show_check
from mentordesk.ui.tools.export_dialog import ExportDialog
from mentordesk.ui.tools.keys_dialog import KeysDialog
from mentordesk.ui.tools.preferences import PreferencesDialog
from tests.ui.hard import LONG
from tests.ui.seat import KEY, Seat, click, escape, focus, painted, unchanged
from tests.ui.whole.office import contents, refused


@pytest.fixture
def dialog(seven: Seat) -> PreferencesDialog:
    return seven.show(PreferencesDialog(seven.work.settings, seven.desk))


def scheme_of(seat: Seat) -> object:
    return load_programme(seat.desk).scheme


def test_what_is_kept_now_is_shown(dialog: PreferencesDialog, seven: Seat) -> None:
    scheme = load_programme(seven.desk).scheme
    assert {key: field.text() for key, field in dialog.fields.items()} == {
        key: str(getattr(scheme, key)) for key in dialog.fields
    }
    assert dialog.day_first.isChecked() == scheme.day_first
    assert dialog.chosen_theme is seven.work.settings.theme
    seen = painted(dialog)
    assert "Library Association" in seen
    assert "A date 5/6 means 5 J une" in seen
    assert dialog.sizeHint().height() <= 700


def test_keeping_what_was_there_is_no_step(dialog: PreferencesDialog, seven: Seat) -> None:
    with unchanged(seven):
        QTest.keyClick(dialog, KEY.Key_Return)
    assert not dialog.isVisible()


def test_several_settings_are_one_step(dialog: PreferencesDialog, seven: Seat) -> None:
    """One press of Keep is one press of Undo."""
    before = contents(seven)
    focus(dialog.fields["organisation"])
    QTest.keyClick(dialog.fields["organisation"], KEY.Key_End)
    QTest.keyClicks(dialog.fields["organisation"], " & Friends")
    dialog.fields["currency"].setText("NZD")
    dialog.day_first.click()
    dialog.quiet.setValue(9)
    QTest.keyClick(dialog.fields["organisation"], KEY.Key_Return)
    scheme = load_programme(seven.desk).scheme
    assert (scheme.organisation, scheme.currency) == ("Library Association & Friends", "NZD")
    assert scheme.day_first is False
    assert load_quiet_weeks(seven.desk) == 9
    seven.undone(before)
    assert load_quiet_weeks(seven.desk) != 9


@pytest.mark.parametrize(
    ("field", "words", "sentence"),
    [
        ("name", "  ", "needs a name"),
        ("time_zone", "Mars/Olympus", "no time zone Mars/Olympus"),
        ("time_zone", "", "no time zone"),
    ],
)
def test_what_cannot_be_changes_nothing_at_all(
    dialog: PreferencesDialog, seven: Seat, field: str, words: str, sentence: str
) -> None:
    dialog.fields["currency"].setText("NZD")
    dialog.fields[field].setText(words)
    dialog.theme.setCurrentIndex(2)
    with unchanged(seven), refused(seven.qtbot, sentence):
        QTest.keyClick(dialog, KEY.Key_Return)
    assert dialog.isVisible()
    escape(dialog)


def test_esc_keeps_nothing(dialog: PreferencesDialog, seven: Seat) -> None:
    dialog.fields["name"].setText("Another scheme")
    with unchanged(seven):
        escape(dialog)
    assert load_programme(seven.desk).name == "Mentoring Scheme"


def test_without_a_programme_only_the_computer_is_asked_about(
    settings: Settings, qtbot: QtBot
) -> None:
    dialog = PreferencesDialog(settings, None)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.fields == {}
    dialog.theme.setCurrentIndex(dialog.theme.findData(Theme.DARK))
    QTest.keyClick(dialog, KEY.Key_Return)
    assert dialog.result() == dialog.DialogCode.Accepted
    assert dialog.chosen_theme is Theme.DARK


def test_for_reading_only_the_programme_cannot_be_typed_over(reader: Seat) -> None:
    dialog = reader.show(PreferencesDialog(reader.work.settings, reader.desk))
    name = dialog.fields["name"].text()
    QTest.keyClicks(dialog.fields["name"], "x")
    assert dialog.fields["name"].text() == name
    assert not dialog.day_first.isEnabled()
    with unchanged(reader):
        QTest.keyClick(dialog, KEY.Key_Return)
    assert not dialog.isVisible()


def test_a_long_name_is_seen_from_its_beginning(hard: Seat) -> None:
    with hard.desk.action("A long name") as session:
        session.get_one(Setting, "name").value = LONG * 3
    dialog = hard.show(PreferencesDialog(hard.work.settings, hard.desk))
    assert dialog.fields["name"].cursorPosition() == 0
    assert LONG[:12] in painted(dialog)
    assert dialog.width() <= 1024


@pytest.fixture
def export(seat: Seat) -> ExportDialog:
    seat.work.intake_id = find_intake(seat.desk, "2026 February").intake_id
    row = next(one for one in list_intakes(seat.desk) if one.intake_id == seat.intake)
    return seat.show(ExportDialog(seat.desk, row))


def save_to(monkeypatch: pytest.MonkeyPatch, path: Path | str) -> list[str]:
    proposed: list[str] = []

    def answer(*given: object, **_more: object) -> tuple[str, str]:
        proposed.append(str(Path(str(given[2])).relative_to(usual_folder())))
        return str(path), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_a, **_k: str(path))
    return proposed


def words_in(path: Path) -> str:
    book = load_workbook(path, read_only=True)
    return "\n".join(
        str(cell) for sheet in book for row in sheet.iter_rows(values_only=True) for cell in row
    )


def test_a_workbook_without_what_is_sensitive(
    export: ExportDialog, seat: Seat, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    proposed = save_to(monkeypatch, tmp_path / "out")
    with unchanged(seat):
        click(export, "Save…")
    assert proposed == ["2026 February.xlsx"]
    assert export.written == (tmp_path / "out.xlsx",)
    assert not export.isVisible()
    (case,) = load_cases(seat.desk, seat.intake)
    assert case.actions[0] not in words_in(tmp_path / "out.xlsx")


def test_cases_leave_only_when_ticked(
    export: ExportDialog, seat: Seat, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    save_to(monkeypatch, tmp_path / "out.xlsx")
    focus(export.cases)
    QTest.keyClick(export.cases, KEY.Key_Space)
    assert export.cases.isChecked()
    click(export, "Save…")
    (case,) = load_cases(seat.desk, seat.intake)
    assert case.actions[0] in words_in(tmp_path / "out.xlsx")


def test_a_folder_of_csv_files(
    export: ExportDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    save_to(monkeypatch, tmp_path / "folder")
    focus(export.what)
    QTest.keyClick(export.what, KEY.Key_Down)
    click(export, "Save…")
    assert len(export.written) > 1
    with export.written[0].open(encoding="utf-8-sig", newline="") as file:
        assert len(list(csv.reader(file))) > 1


@pytest.mark.parametrize(("place", "name"), [(2, "Mentee application"), (3, "Mentor application")])
def test_a_blank_form_asks_about_nothing_sensitive(
    export: ExportDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, place: int, name: str
) -> None:
    proposed = save_to(monkeypatch, tmp_path / "form")
    export.what.setCurrentIndex(place)
    assert not export.sensitive.isEnabled()
    assert not export.cases.isEnabled()
    click(export, "Save…")
    assert proposed == [f"{name}.xlsx"]
    assert "Full name" in words_in(tmp_path / "form.xlsx")


def test_calling_off_the_place_leaves_the_dialog(
    export: ExportDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    save_to(monkeypatch, "")
    click(export, "Save…")
    assert export.isVisible()
    assert export.written == ()
    escape(export)
    assert not export.isVisible()


def test_a_place_that_cannot_be_written_is_one_sentence(
    export: ExportDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    save_to(monkeypatch, tmp_path / "nowhere" / "out.xlsx")
    with refused(qtbot, "could not be saved"):
        click(export, "Save…")
    assert export.isVisible()


def test_an_intake_called_with_strokes_is_one_file(
    hard: Seat, monkeypatch: pytest.MonkeyPatch
) -> None:
    with hard.desk.action("Another name") as session:
        session.get_one(Intake, hard.intake).name = "2021/22: July? <b>"
    row = list_intakes(hard.desk)[0]
    dialog = hard.show(ExportDialog(hard.desk, row))
    proposed = save_to(monkeypatch, "")
    click(dialog, "Save…")
    assert not set(proposed[0]) & set('/\\:?<>|"*')


def test_a_sound_programme_is_said_to_be_sound(seven: Seat, dialog: PreferencesDialog) -> None:
    with unchanged(seven):
        show_check(seven.work, dialog)
    (box,) = dialog.findChildren(QMessageBox)
    assert box.isVisible()
    assert box.text() == "Everything is as it should be."
    QTest.keyClick(box, KEY.Key_Escape)
    assert not box.isVisible()


def test_what_was_found_is_read_as_text(dialog: PreferencesDialog) -> None:
    box = say_checked(("A <b>row</b> points nowhere.", "A file is short."), dialog)
    assert box.textFormat() is Qt.TextFormat.PlainText
    assert "A <b>row</b> points nowhere." in box.informativeText()
    assert box.informativeText().endswith("Tools > Backups.")
    assert box.icon() is QMessageBox.Icon.Warning
    box.reject()


def test_every_shortcut_stands_in_the_list(qtbot: QtBot) -> None:
    actions = []
    for words, keys in (("&Undo", "Ctrl+Z"), ("Import && go…", "Ctrl+I"), ("No keys", "")):
        action = QAction(words)
        action.setShortcut(QKeySequence(keys))
        actions.append(action)
    dialog = KeysDialog(actions)
    qtbot.addWidget(dialog)
    dialog.show()
    seen = painted(dialog)
    assert "Undo Ctrl+Z" in seen
    assert "Ctrl+I" in seen
    assert "No keys" not in seen
    assert "Space, arrows, Enter, Esc" in seen
    escape(dialog)
    assert not dialog.isVisible()


def test_settings_of_the_computer_outlive_the_dialog(tmp_path: Path, qtbot: QtBot) -> None:
    store = QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat)
    settings = Settings(store)
    dialog = PreferencesDialog(settings, None)
    qtbot.addWidget(dialog)
    dialog.language.setCurrentIndex(dialog.language.count() - 1)
    chosen = dialog.language.currentData()
    dialog.assent.click()
    again = PreferencesDialog(settings, None)
    qtbot.addWidget(again)
    assert again.language.currentData() == chosen
