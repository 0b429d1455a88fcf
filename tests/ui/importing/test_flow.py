"""From a dropped file to applicants, and back by one undo."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from mentordesk.domain.people import Role
from mentordesk.services.applicants import load_applicants
from mentordesk.services.imports.plans import Outcome
from mentordesk.ui.applicants.tab import ApplicantsTab
from mentordesk.ui.importing.decide_dialog import DecideDialog
from mentordesk.ui.importing.dialog import ImportDialog
from mentordesk.ui.rows import CHIPS_ROLE
from mentordesk.ui.window import MainWindow

HEAD = "Role,Full name,Email,Membership number,Sector,City\n"
ROWS = (
    "Mentee,Priya Patel,priya@example.org,10442,Academic,Sydney\n"
    "Mentor,Zoe Walker,zoe@example.org,20871,Academic,Sydney\n"
)
GOOD = "20/11/2026 04:00:00,Mentor,Ana Silva,ana@example.org,20872,Public,Perth\n"
CHECK = Qt.ItemDataRole.CheckStateRole


@pytest.fixture
def dialog(make_window: Callable[[], MainWindow], programme: Path, tmp_path: Path) -> ImportDialog:
    window = make_window()
    window.open_programme(programme)
    source = tmp_path / "July.csv"
    source.write_text(HEAD + ROWS, "utf-8")
    window.import_paths((source,))
    assert window.place is not None
    shown = window.place.importing.dialog
    assert shown is not None
    return shown


def _window(dialog: ImportDialog) -> MainWindow:
    parent = dialog.parentWidget()
    assert parent is not None
    window = parent.window()
    assert isinstance(window, MainWindow)
    return window


def chip_of(dialog: ImportDialog, number: int) -> str:
    """The word of a line's result as it is drawn."""
    (chip,) = dialog.model.index(dialog.model.place_of(number), 1).data(CHIPS_ROLE)
    return str(chip.text)


def _set_tick(dialog: ImportDialog, number: int, *, on: bool) -> None:
    index = dialog.model.index(dialog.model.place_of(number), 0)
    state = Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
    assert dialog.model.setData(index, state, CHECK)


def test_the_preview_changes_nothing(dialog: ImportDialog) -> None:
    QAbstractItemModelTester(dialog.model, QAbstractItemModelTester.FailureReportingMode.Warning)
    place = _window(dialog).place
    assert place is not None
    assert [line.name for line in dialog.model.shown] == ["Priya Patel", "Zoe Walker"]
    assert dialog._go.text() == "&Import 2 rows"
    assert dialog.list.table.chosen == (dialog.model.identity_at(0),)
    assert load_applicants(place.desk, place._work.intake_id or 0) == ()


def test_columns_are_shown_with_their_first_values(dialog: ImportDialog) -> None:
    lines = {line.header: line for line in dialog.columns.model.rows}
    assert lines["Email"].goes_into == "E-mail"
    assert lines["Full name"].values == "Priya Patel, Zoe Walker"


def test_import_shows_the_applicants_and_one_undo_takes_it_back(
    dialog: ImportDialog,
) -> None:
    window = _window(dialog)
    place = window.place
    assert place is not None
    intake = place._work.intake_id or 0
    dialog._go.click()
    assert place.importing.dialog is None
    assert {row.name for row in load_applicants(place.desk, intake)} == {
        "Priya Patel",
        "Zoe Walker",
    }
    front = place.pages.front
    assert isinstance(front, ApplicantsTab)
    assert place._work.seen_to == 0
    assert not any(row.is_new for row in front.list.model.rows)  # all are
    window.menu_actions["undo"].trigger()
    assert load_applicants(place.desk, intake) == ()


def test_an_unticked_row_stays_out(dialog: ImportDialog) -> None:
    place = _window(dialog).place
    assert place is not None
    index = dialog.model.index(0, 0)
    dialog.model.setData(index, Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
    assert dialog._go.text() == "&Import 1 row"
    dialog._go.click()
    assert len(load_applicants(place.desk, place._work.intake_id or 0)) == 1


def test_more_files_join(dialog: ImportDialog, tmp_path: Path) -> None:
    more = tmp_path / "More.csv"
    more.write_text(HEAD + "Mentor,Maya Singh,maya@example.org,3119,Special,Perth\n", "utf-8")
    dialog.more_files.emit((more,))
    assert len(dialog.plan.sources) == 2
    assert len(dialog.model.rows) == 3


def test_a_question_is_answered_before_the_row_is_imported(
    dialog: ImportDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = _window(dialog).place
    assert place is not None
    more = tmp_path / "More.csv"
    more.write_text(
        "Full name,Email,Sector,City\nAna Silva,ana@example.org,Public,Perth\n", "utf-8"
    )
    dialog.more_files.emit((more,))
    asking = [line for line in dialog.model.rows if line.outcome is Outcome.NEEDS_YOU]
    assert [line.name for line in asking] == ["Ana Silva"]

    def answer(shown: DecideDialog) -> int:
        shown.role.setCurrentIndex(list(Role).index(Role.MENTOR))
        shown._try()
        return 1

    monkeypatch.setattr(DecideDialog, "exec", answer)
    assert dialog.decide(asking[0].number)
    (line,) = [line for line in dialog.model.rows if line.number == asking[0].number]
    assert chip_of(dialog, line.number) == "Decided"
    assert line.note == "Decided: applies as mentor."
    assert dialog.list.counted(Outcome.NEEDS_YOU) == 0
    assert dialog._go.text() == "&Import 3 rows"
    _set_tick(dialog, line.number, on=False)
    assert chip_of(dialog, line.number) == "Needs you"
    assert dialog._go.text() == "&Import 2 rows"
    dialog.list.chips.turn_on(Outcome.NEEDS_YOU)
    _set_tick(dialog, line.number, on=True)
    assert dialog._go.text() == "&Import 3 rows"
    dialog._go.click()
    rows = load_applicants(place.desk, place._work.intake_id or 0)
    assert ("Ana Silva", Role.MENTOR) in {(row.name, row.role) for row in rows}


def test_a_row_that_needs_you_is_not_ticked_without_an_answer(
    dialog: ImportDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    more = tmp_path / "More.csv"
    more.write_text(
        "Full name,Email,Sector,City\nAna Silva,ana@example.org,Public,Perth\n", "utf-8"
    )
    dialog.more_files.emit((more,))
    monkeypatch.setattr(DecideDialog, "exec", lambda _dialog: 0)
    number = next(x.number for x in dialog.model.rows if x.outcome is Outcome.NEEDS_YOU)
    assert not dialog.decide(number)
    assert number not in dialog.chosen


def test_a_refused_row_is_named_by_its_place_and_has_no_box(
    dialog: ImportDialog, tmp_path: Path
) -> None:
    more = tmp_path / "Late.csv"
    more.write_text(
        "Submitted," + HEAD + "20/11/2026 03:12:00,Mentee,,,,Public,Perth\n" + GOOD, "utf-8"
    )
    dialog.more_files.emit((more,))
    refused = [line for line in dialog.model.rows if line.outcome is Outcome.REFUSED]
    assert [line.name for line in refused] == ["Row 2 of Late.csv"]
    index = dialog.model.index(dialog.model.place_of(refused[0].number), 0)
    assert not index.flags() & Qt.ItemFlag.ItemIsUserCheckable
    assert index.data(CHECK) is None
    assert not dialog.model.setData(index, Qt.CheckState.Checked, CHECK)


def test_every_column_is_in_sight_and_import_is_the_button_for_enter(
    dialog: ImportDialog, qtbot: QtBot
) -> None:
    qtbot.waitUntil(dialog.isVisible)
    dialog.resize(1160, 760)
    qtbot.waitUntil(lambda: dialog.list.table.viewport().width() > 900)
    assert dialog.list.table.horizontalScrollBar().maximum() == 0
    assert dialog._go.isDefault()
    assert dialog._go.property("look") == "primary"


def test_problems_are_a_workbook_and_saving_it_is_told(
    dialog: ImportDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "Problems.xlsx"
    assert dialog.problems().startswith(b"PK")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    dialog.problems_wanted.emit()
    assert target.read_bytes().startswith(b"PK")
    assert dialog._sum.text().replace("\u200b", "") == f"Written: Problems.xlsx, in {tmp_path}."
    place = dialog.model.place_of(next(iter(dialog.chosen)))
    dialog.model.setData(dialog.model.index(place, 0), Qt.CheckState.Unchecked, CHECK)
    assert "will be imported" in dialog._sum.text()
