"""Importing the demonstration's inbox in the window: the plan shown, ticked, decided, undone."""

from collections import Counter
from io import BytesIO
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QFileDialog

from mentordesk.domain.people import Role
from mentordesk.services.applicants import load_applicants
from mentordesk.services.imports.plans import Outcome
from mentordesk.ui.importing.decide_dialog import DecideDialog
from mentordesk.ui.importing.dialog import ImportDialog
from mentordesk.ui.importing.lines import change_chips, lines_of, tooltip_of_line
from mentordesk.ui.importing.sources_card import LINE_ROLE
from tests.ui.whole.office import Office, button, contents, press

CHECK = Qt.ItemDataRole.CheckStateRole
COPY, LEFT = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def dialog(office: Office, demonstration: Path) -> ImportDialog:
    """The inbox beside the demonstration, dropped on the window."""
    office.window.import_paths((demonstration.parent / "inbox",))
    shown = office.place.importing.dialog
    assert shown is not None
    return shown


def _tick(dialog: ImportDialog, number: int, on: bool) -> bool:
    index = dialog.model.index(dialog.model.place_of(number), 0)
    return dialog.model.setData(
        index, Qt.CheckState.Checked if on else Qt.CheckState.Unchecked, CHECK
    )


def test_every_item_and_every_refused_row_is_a_line(dialog: ImportDialog) -> None:
    plan = dialog.plan
    assert len(dialog.model.rows) == len(plan.items) + len(plan.refused)
    counts = Counter(line.outcome for line in dialog.model.rows)
    assert counts == Counter(item.outcome for item in plan.items) + Counter(
        {Outcome.REFUSED: len(plan.refused)}
    )
    assert {Outcome.NEW, Outcome.NEEDS_YOU} <= set(counts)
    assert len({line.number for line in dialog.model.rows}) == len(dialog.model.rows)
    QAbstractItemModelTester(dialog.model, QAbstractItemModelTester.FailureReportingMode.Warning)


def test_what_wants_a_look_comes_first(dialog: ImportDialog) -> None:
    assert dialog.model.shown[0].outcome is Outcome.NEEDS_YOU
    order = [line.outcome for line in dialog.model.shown]
    assert order == sorted(order, key=list(dict.fromkeys(order)).index)


def test_new_and_changed_are_ticked_and_nothing_else(dialog: ImportDialog) -> None:
    usual = {line.number for line in dialog.model.rows if line.outcome in {"new", "changed"}}
    assert dialog.chosen == dialog.plan.usual_choice
    assert dialog.chosen <= usual
    assert dialog._go.text() == f"&Import {len(dialog.chosen)} rows"


def test_lines_that_cannot_come_cannot_be_ticked(dialog: ImportDialog) -> None:
    for line in dialog.model.rows:
        if line.outcome in {Outcome.REFUSED, Outcome.UNCHANGED}:
            assert not _tick(dialog, line.number, on=True)
            assert line.number not in dialog.chosen


def test_the_sources_are_listed_with_what_was_found(dialog: ImportDialog) -> None:
    items = [dialog.sources.list.item(n) for n in range(dialog.sources.list.count())]
    files = [item for item in items if item.data(LINE_ROLE).group is None]
    assert len(files) == len(dialog.plan.sources) > 1
    for item, source in zip(files, dialog.plan.sources, strict=True):
        line = item.data(LINE_ROLE)
        assert line.sentence
        assert item.text().startswith(f"{source.name}, {line.sentence}"[:40])
    for place in range(len(items)):
        dialog.sources.list.setCurrentRow(place)
        assert dialog.columns.model.rows or dialog.columns.nothing.text()


def test_changes_are_shown_field_by_field(dialog: ImportDialog) -> None:
    for line in lines_of(dialog.plan):
        chips = change_chips(line)
        assert len(chips) == 4 * len(line.changes)
        assert line.place in tooltip_of_line(line)
        assert line.what
    asked = [line for line in dialog.model.rows if line.outcome is Outcome.NEEDS_YOU]
    assert all(line.note for line in asked)


def test_calling_off_leaves_every_row_as_it_was(office: Office, demonstration: Path) -> None:
    before = contents(office)
    office.window.import_paths((demonstration.parent / "inbox",))
    dialog = office.place.importing.dialog
    assert dialog is not None
    for line in dialog.model.rows:
        if line.outcome is Outcome.NEW:
            _tick(dialog, line.number, on=False)
    press(dialog, "Cancel")
    assert office.place.importing.dialog is None
    assert contents(office) == before


def test_import_is_one_step_and_undone_by_one(office: Office, dialog: ImportDialog) -> None:
    before = contents(office)
    known = {row.application_id for row in load_applicants(office.desk, office.intake_id)}
    new = sum(
        line.outcome is Outcome.NEW and line.number in dialog.chosen for line in dialog.model.rows
    )
    dialog._go.click()
    assert office.place.importing.dialog is None
    now = {row.application_id for row in load_applicants(office.desk, office.intake_id)}
    assert len(now - known) == new
    assert office.place.pages.front.title == "Applicants"
    office.do("undo")
    assert contents(office) == before
    office.do("redo")
    assert {row.application_id for row in load_applicants(office.desk, office.intake_id)} == now


def test_importing_the_same_again_finds_nothing_new(
    office: Office, dialog: ImportDialog, demonstration: Path
) -> None:
    dialog._go.click()
    office.window.import_paths((demonstration.parent / "inbox",))
    again = office.place.importing.dialog
    assert again is not None
    assert Outcome.NEW not in {line.outcome for line in again.model.rows}
    again.reject()


def test_a_decision_ticks_the_row_and_can_be_taken_back(
    dialog: ImportDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    number = next(x.number for x in dialog.model.rows if x.outcome is Outcome.NEEDS_YOU)
    seen: list[str] = []

    def decide(shown: DecideDialog) -> int:
        seen.append(shown.windowTitle())
        shown.assent.click()
        return shown.result()

    monkeypatch.setattr(DecideDialog, "exec", decide)
    assert _tick(dialog, number, on=True)
    assert number in dialog.chosen
    assert dialog.choice.decisions[number].role in set(Role)
    assert seen[0].startswith("Your decision: ")
    assert _tick(dialog, number, on=False)
    assert number not in dialog.choice.decisions
    monkeypatch.setattr(DecideDialog, "exec", lambda shown: shown.reject() or 0)
    assert not _tick(dialog, number, on=True)


def _texts(workbook: bytes) -> set[str]:
    """What stands in the cells of a workbook."""
    book = load_workbook(BytesIO(workbook))
    return {str(cell) for sheet in book for row in sheet.values for cell in row if cell}


def test_the_list_of_problems_is_a_workbook_to_mend(
    office: Office, dialog: ImportDialog, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    target = tmp_path / "Problems.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    press(dialog, "Save as a list of problems…")
    assert not target.exists()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    press(dialog, "Save as a list of problems…")
    texts = _texts(target.read_bytes())
    waiting = [item for item in dialog.plan.items if item.outcome is Outcome.NEEDS_YOU]
    assert waiting
    assert all(item.question in texts for item in waiting)
    assert all(row.reason in texts for row in dialog.plan.refused)
    # Not byte for byte: a workbook made a second later bears another time.
    assert _texts(dialog.problems()) == texts
    assert office.place.importing.dialog is dialog


def test_more_files_are_dropped_on_the_dialog(dialog: ImportDialog, tmp_path: Path) -> None:
    more = tmp_path / "More.csv"
    more.write_text("Role,Full name,Email\nMentor,Maya Singh,maya.s@example.org\n", "utf-8")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(more)), QUrl("https://example.org/form.xlsx")])
    place = dialog.sources.place
    enter = QDragEnterEvent(QPoint(5, 5), COPY, mime, LEFT, NONE)
    QApplication.sendEvent(place, enter)
    assert enter.isAccepted()
    before = len(dialog.plan.sources)
    place.dropEvent(QDropEvent(QPointF(5, 5), COPY, mime, LEFT, NONE))
    assert len(dialog.plan.sources) == before + 1
    assert "Maya Singh" in {line.name for line in dialog.model.rows}


def test_links_and_text_are_not_taken(dialog: ImportDialog) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl("https://example.org/form.xlsx")])
    enter = QDragEnterEvent(QPoint(5, 5), COPY, mime, LEFT, NONE)
    QApplication.sendEvent(dialog.sources.place, enter)
    assert not enter.isAccepted()
    assert button(dialog, "Cancel").isEnabled()


def test_pasted_files_are_imported_and_a_folder_too(office: Office, demonstration: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(demonstration.parent / "inbox"))])
    QApplication.clipboard().setMimeData(mime)
    office.do("paste_files")
    dialog = office.place.importing.dialog
    assert dialog is not None
    assert len(dialog.plan.sources) > 1
    dialog.reject()


def test_a_file_that_is_none_is_said_and_breaks_nothing(office: Office, tmp_path: Path) -> None:
    odd = tmp_path / "form.xlsx"
    odd.write_bytes(b"PK\x03\x04 this is no workbook")
    empty = tmp_path / "empty.csv"
    empty.write_bytes(b"")
    before = contents(office)
    office.window.import_paths((odd, empty))
    dialog = office.place.importing.dialog
    assert dialog is not None
    assert not dialog._go.isEnabled()
    assert any(source.error for source in dialog.plan.sources)
    dialog.reject()
    assert contents(office) == before
