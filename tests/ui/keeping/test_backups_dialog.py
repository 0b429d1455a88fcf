"""The list of backups: reading one, restoring one, proving them all, deleting, a second folder."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QMessageBox, QPushButton

from mentordesk.domain.refusals import Refused
from mentordesk.services.backups import carry_out_anyway, order, save_snapshot
from mentordesk.services.this_computer import remembered
from mentordesk.ui.documents_folder import usual_folder
from mentordesk.ui.keeping.backup_rows import in_units
from mentordesk.ui.keeping.backups_dialog import BackupsDialog
from mentordesk.ui.keeping.keeper import Keeper
from mentordesk.ui.window import MainWindow

LONG = "Before the board meeting <b>of the council</b> & " + "x" * 300


@pytest.fixture
def dialog(keeper: Keeper) -> BackupsDialog:
    desk = keeper._desk
    carry_out_anyway(order(desk, "open"))
    save_snapshot(desk, LONG)
    return keeper.show_backups()


def press(box: QMessageBox, words: str) -> None:
    """Press the button whose text holds these words."""
    next(b for b in box.buttons() if words in b.text().replace("&", "")).click()


def test_an_empty_list_offers_nothing(keeper: Keeper) -> None:
    dialog = keeper.show_backups()
    assert dialog.rows == ()
    for action in (dialog._read, dialog._new, dialog._prove, dialog._drop):
        assert not action.isEnabled()
    assert "none" in dialog.second.text()


def test_the_newest_is_first_with_its_name_and_reason(dialog: BackupsDialog) -> None:
    assert [row.words for row in dialog.rows] == [LONG, "Backup when it was opened"]
    model = dialog.list.model
    assert model.rowCount() == 2
    dialog.list.chips.turn_on("snapshots")
    assert [row.words for row in model.shown] == [LONG]


def test_one_is_opened_for_reading_and_is_no_recent_programme(
    window: MainWindow, dialog: BackupsDialog, filled: Path
) -> None:
    dialog.list.table.choose(2)
    dialog._read.trigger()
    assert window.place is not None
    assert window.place.desk.read_only
    assert window.place.desk.path == dialog.rows[1].kept.path
    assert window._settings.recent == (filled,)
    assert window.last_programme == filled


def test_the_keyboard_is_enough(window: MainWindow, dialog: BackupsDialog) -> None:
    table = dialog.list.table
    QTest.keyClick(table, Qt.Key.Key_Down)
    assert dialog.chosen is not None
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert window.place is not None
    assert window.place.desk.read_only


def test_one_is_restored_to_a_new_file_and_opened(
    window: MainWindow, dialog: BackupsDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "restored"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(target), ""))
    dialog.list.table.choose(1)
    dialog._new.trigger()
    box = dialog.findChild(QMessageBox, "restored")
    assert box is not None
    assert box.informativeText() == f"{target}.mentordesk"
    press(box, "Open it now")
    assert window.place is not None
    assert window.place.desk.path == Path(f"{target}.mentordesk")
    assert not window.place.desk.read_only


def test_a_file_that_is_there_is_never_restored_over(
    dialog: BackupsDialog, filled: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = filled.read_bytes()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(filled), ""))
    dialog.list.table.choose(1)
    with pytest.raises(Refused, match="there already"):
        dialog._restore()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: ("", ""))
    dialog._new.trigger()
    assert filled.read_bytes() == before


def test_all_are_proved_and_a_broken_one_is_named(dialog: BackupsDialog) -> None:
    path = dialog.rows[1].kept.path
    path.write_bytes(path.read_bytes()[:-10])
    assert [row.problem for row in dialog.rows] == [None, None]
    dialog._prove.trigger()
    whole, broken = dialog.rows
    assert whole.problem == ""
    assert broken.problem is not None
    assert "no longer what was written" in broken.problem


def test_deleting_asks_first(dialog: BackupsDialog) -> None:
    dialog.list.table.choose(1)
    dialog._drop.trigger()
    box: Any = dialog.findChild(QMessageBox, "delete.backup")
    assert box.defaultButton() is box.button(QMessageBox.StandardButton.Cancel)
    box.button(QMessageBox.StandardButton.Cancel).click()
    assert len(dialog.rows) == 2
    dialog._drop.trigger()
    press(dialog.findChildren(QMessageBox, "delete.backup")[-1], "Delete")
    assert [row.words for row in dialog.rows] == ["Backup when it was opened"]


def test_a_second_folder_is_chosen_and_given_up(
    dialog: BackupsDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert not dialog.no_second.isVisibleTo(dialog)
    begun: list[str] = []

    def ask(_parent: object, _title: str, first: str) -> str:
        begun.append(first)
        return str(tmp_path)

    monkeypatch.setattr(QFileDialog, "getExistingDirectory", ask)
    choose = next(b for b in dialog.findChildren(QPushButton) if "second" in b.text())
    choose.click()
    assert remembered().second_folder == str(tmp_path)
    assert str(tmp_path) in dialog.second.text() or dialog.second.text().endswith("…")
    choose.click()
    assert begun == [str(usual_folder()), str(tmp_path)]
    dialog.no_second.click()
    assert remembered().second_folder == ""
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "")
    choose.click()
    assert remembered().second_folder == ""


@pytest.mark.parametrize(
    ("size", "words"),
    [(0, "0 bytes"), (999, "999 bytes"), (1_000, "1.0 kB"), (1_163_264, "1.2 MB"), (5e9, "5.0 GB")],
)
def test_sizes_are_written_as_people_write_them(size: int, words: str) -> None:
    assert in_units(int(size)) == words
