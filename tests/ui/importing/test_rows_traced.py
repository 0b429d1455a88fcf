"""A value traced to its cell, mended there, a change left out, a row without a name mended."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QLineEdit

from mentordesk.services.applicants import find_application, load_applicants
from mentordesk.services.application_page import load_application
from mentordesk.services.imports.plans import Outcome
from mentordesk.ui.importing.row_dialog import RowDialog
from mentordesk.ui.importing.sheet_view import MARK_ROLE, SheetModel, piece_of
from mentordesk.ui.importing.value_lines import ValueLine, column_number, read_typed
from tests.ui.importing.conftest import Importing

HEAD = "Role,Full name,Email,Employer,Sector,Signed on"
ANA = "Mentor,Ana Silva,ana@x.example.org,Library One,Public,05/06/2021"
BEN = "Mentee,Ben Roe,ben@x.example.org,Library Two,Academic,07/06/2021"
NOBODY = "Mentee,,,Library Nine,Academic,08/06/2021"


def row_dialog(importing: Importing, name: str) -> RowDialog:
    """The cells of a line of the preview."""
    facts = importing.dialog._facts(importing.line(name).number)
    assert facts is not None
    return RowDialog(facts, frozenset(), importing.dialog)


def of(dialog: RowDialog, key: str) -> ValueLine:
    """The line of a field."""
    return next(line for line in dialog.model.rows if line.key == key)


def answer(
    monkeypatch: pytest.MonkeyPatch, do: Callable[[RowDialog], None], result: int = 1
) -> None:
    """Let the next row dialog be worked and left."""

    def exec_(dialog: RowDialog) -> int:
        do(dialog)
        return result

    monkeypatch.setattr(RowDialog, "exec", exec_)


def test_every_value_is_shown_with_its_cell(importing: Importing) -> None:
    importing.show("one.csv", HEAD, ANA)
    dialog = row_dialog(importing, "Ana Silva")
    QAbstractItemModelTester(dialog.model, QAbstractItemModelTester.FailureReportingMode.Warning)
    line = of(dialog, "employer")
    assert (line.cell, line.header, line.raw, line.now) == (
        "D2", "Employer", "Library One", "Library One",
    )  # fmt: skip
    assert dialog._facts.where == "one.csv, row 2"
    assert of(dialog, "role").cell == "A2"


def test_the_cell_of_the_current_value_is_marked_in_the_sheet(importing: Importing) -> None:
    importing.show("one.csv", HEAD, ANA, BEN)
    dialog = row_dialog(importing, "Ben Roe")
    dialog.table.choose(of(dialog, "employer").number)
    sheet = dialog.sheet.model()
    assert isinstance(sheet, SheetModel)
    assert sheet.marked == (3, 4)
    marked = [
        (sheet.headerData(row, Qt.Orientation.Vertical), index.data())
        for row in range(sheet.rowCount())
        for column in range(sheet.columnCount())
        if (index := sheet.index(row, column)).data(MARK_ROLE)
    ]
    assert marked == [("3", "Library Two")]
    assert list(piece_of(dialog._facts)) == [1, 2, 3]
    assert sheet.headerData(3, Qt.Orientation.Horizontal) == "D"


def test_a_value_is_mended_and_imported_as_typed_with_the_raw_text_kept(
    importing: Importing, monkeypatch: pytest.MonkeyPatch
) -> None:
    importing.show("one.csv", HEAD, ANA)
    answer(monkeypatch, lambda d: d.mend(of(d, "employer"), "Library Seven"))
    assert importing.dialog.trace(importing.line("Ana Silva").number)
    item = importing.line("Ana Silva").item
    assert item is not None
    assert (item.fields["employer"], item.typed) == ("Library Seven", frozenset({"employer"}))
    importing.dialog._go.click()
    ana = find_application(importing.desk, importing.intake_id, "Ana Silva")
    page = load_application(importing.desk, ana)
    employer = next(row for row in page.answers if row.key == "employer")
    assert (employer.value, employer.raw) == ("Library Seven", "Library One")
    assert employer.origin.kind == "coordinator"
    sector = next(row for row in page.answers if row.key == "sector")
    assert sector.origin.kind == "file"


def test_what_is_typed_is_read_by_the_rules_of_a_cell(importing: Importing) -> None:
    importing.show("one.csv", HEAD, ANA)
    dialog = row_dialog(importing, "Ana Silva")
    dialog.mend(of(dialog, "email"), "no address")
    assert dialog.texts == {}
    assert dialog.note.text() == '"no address" is not an e-mail address.'
    assert dialog.note.property("look") == "warn"
    dialog.mend(of(dialog, "signed_on"), "9 June 2021")
    assert of(dialog, "signed_on").now == "9 Jun 2021"
    assert of(dialog, "signed_on").typed
    assert read_typed(dialog._facts, "role", "mentor").answer == ("mentor",)
    assert read_typed(dialog._facts, "role", "friend").answer is None


def test_a_row_that_became_nobody_is_mended_into_an_application(
    importing: Importing, monkeypatch: pytest.MonkeyPatch
) -> None:
    importing.show("one.csv", HEAD, ANA, NOBODY)
    (refused,) = [r for r in importing.dialog.model.rows if r.outcome is Outcome.REFUSED]

    def type_name(dialog: RowDialog) -> None:
        dialog.mend(of(dialog, "full_name"), "Cy Moe")
        dialog.mend(of(dialog, "email"), "cy@x.example.org")

    answer(monkeypatch, type_name)
    assert importing.dialog.open_line(refused.number)
    assert importing.line("Cy Moe").outcome is Outcome.NEW
    importing.dialog._go.click()
    names = {row.name for row in load_applicants(importing.desk, importing.intake_id)}
    assert names == {"Ana Silva", "Cy Moe"}


def test_an_ambiguous_date_is_read_the_other_way_in_one_row_or_in_all(
    importing: Importing,
) -> None:
    importing.show("one.csv", HEAD, ANA, BEN)
    dialog = row_dialog(importing, "Ana Silva")
    line = of(dialog, "signed_on")
    assert (line.now, line.other_day) == ("5 Jun 2021", "2021-05-06")
    dialog.table.choose(line.number)
    assert dialog.note.text() == line.issue
    dialog.other_day.click()
    assert of(dialog, "signed_on").now == "6 May 2021"
    assert len(dialog.texts) == 1
    again = row_dialog(importing, "Ana Silva")
    again.table.choose(of(again, "signed_on").number)
    again.other_column.click()
    assert sorted(again.texts.values()) == ["2021-05-06", "2021-07-06"]


def test_one_change_of_several_is_left_out(
    importing: Importing, monkeypatch: pytest.MonkeyPatch
) -> None:
    importing.show("one.csv", HEAD, ANA)._go.click()
    importing.show("two.csv", HEAD, ANA.replace("One", "Three").replace("Public", "Special"))

    def untick(dialog: RowDialog) -> None:
        line = of(dialog, "employer")
        assert (line.was, line.now) == ("Library One", "Library Three")
        index = dialog.model.index(dialog.model.place_of(line.number), 0)
        assert dialog.model.setData(index, Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)

    answer(monkeypatch, untick)
    assert importing.dialog.trace(importing.line("Ana Silva").number)
    line = importing.line("Ana Silva")
    assert [change.field for change in line.changes] == ["sector"]
    assert line.note.startswith("1 change left out.")
    importing.dialog._go.click()
    (row,) = load_applicants(importing.desk, importing.intake_id)
    page = load_application(importing.desk, row.application_id)
    values = {one.key: one.value for one in page.answers}
    assert (values["employer"], values["sector"]) == ("Library One", "Special")


def test_cancelling_a_row_changes_nothing(
    importing: Importing, monkeypatch: pytest.MonkeyPatch
) -> None:
    importing.show("one.csv", HEAD, ANA)
    answer(monkeypatch, lambda d: d.mend(of(d, "employer"), "Library Seven"), result=0)
    assert not importing.dialog.trace(importing.line("Ana Silva").number)
    item = importing.line("Ana Silva").item
    assert item is not None
    assert item.fields["employer"] == "Library One"


def test_a_value_is_typed_in_its_place_by_the_keyboard(importing: Importing) -> None:
    importing.show("one.csv", HEAD, ANA)
    dialog = row_dialog(importing, "Ana Silva")
    dialog.show()
    dialog.table.choose(of(dialog, "employer").number)
    dialog.table.setFocus()
    QTest.keyClick(dialog.table, Qt.Key.Key_F2)
    (box,) = dialog.table.viewport().findChildren(QLineEdit)
    assert box.accessibleName() == "Employer is read as"
    box.selectAll()
    QTest.keyClicks(box, "Library Eight")
    QTest.keyClick(box, Qt.Key.Key_Return)
    importing.settle()
    assert dialog.isVisible()
    assert of(dialog, "employer").now == "Library Eight"
    dialog.reject()


def test_letters_of_columns_are_numbers() -> None:
    assert [column_number(letters) for letters in ("A", "Z", "AA", "B7", "")] == [1, 26, 27, 0, 0]
