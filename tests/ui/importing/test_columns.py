"""Columns, words and kinds of files corrected in the preview; remembered with the import."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QComboBox

from mentordesk.domain.applications import DocumentKind
from mentordesk.services.applicants import load_applicants
from mentordesk.services.imports.memory import recall
from mentordesk.services.programmes import load_programme
from mentordesk.ui.importing.column_lines import KEPT, ColumnLine
from mentordesk.ui.importing.columns_card import ColumnsCard
from tests.ui.importing.conftest import Importing

HEAD = "Role,Full name,Email,Beacon,Sector"
ANA = "Mentor,Ana Silva,ana@x.example.org,Kestrel House,Public"
BEN = "Mentee,Ben Roe,ben@x.example.org,Heron House,Public lib."

OPENS_A_LIST = pytest.mark.qt_log_ignore("This plugin does not support")
"""The platform without a screen says so of every list that drops down."""


def of(card: ColumnsCard, header: str) -> ColumnLine:
    """The line of a column."""
    return next(line for line in card.model.rows if line.header == header)


def editor_of(card: ColumnsCard) -> QComboBox:
    """The chooser that is open."""
    boxes = card.table.viewport().findChildren(QComboBox)
    assert len(boxes) == 1
    return boxes[0]


def test_a_column_is_corrected_and_the_rows_follow_at_once(importing: Importing) -> None:
    card = importing.show("one.csv", HEAD, ANA, BEN).columns
    QAbstractItemModelTester(card.model, QAbstractItemModelTester.FailureReportingMode.Warning)
    assert of(card, "Beacon").goes_into == KEPT
    card.correct(of(card, "Beacon"), "employer")
    line = of(card, "Beacon")
    assert (line.goes_into, line.reason) == ("Employer", "you said so")
    item = importing.line("Ana Silva").item
    assert item is not None
    assert item.fields["employer"] == "Kestrel House"
    assert recall(importing.desk).layouts == {}


def test_a_correction_is_remembered_with_the_import_and_undone_with_it(
    importing: Importing,
) -> None:
    card = importing.show("one.csv", HEAD, ANA).columns
    card.correct(of(card, "Beacon"), "employer")
    importing.dialog._go.click()
    assert [row.name for row in load_applicants(importing.desk, importing.intake_id)] == [
        "Ana Silva"
    ]
    again = importing.show("two.csv", HEAD, BEN).columns
    assert of(again, "Beacon").goes_into == "Employer"
    assert of(again, "Beacon").reason.startswith("you said so")
    importing.dialog.reject()
    importing.settle()
    importing.desk.undo()
    assert recall(importing.desk).layouts == {}
    assert importing.desk.undo_label != "Import the application of Ana Silva"


def test_words_that_are_no_choice_are_told_and_become_its_synonym(importing: Importing) -> None:
    card = importing.show("one.csv", HEAD, BEN).columns
    line = of(card, "“Public lib.”")
    assert (line.values, line.reason) == ("Sector, 1 row", "none of the choices")
    card.correct(line, "Public")
    assert of(card, "“Public lib.”").goes_into == "Public"
    item = importing.line("Ben Roe").item
    assert item is not None
    assert item.fields["sector"] == "Public"
    importing.dialog._go.click()
    options = load_programme(importing.desk).scheme.options["sector"]
    assert [one.synonyms for one in options if one.text == "Public"] == [("Public lib.",)]


def test_words_said_wrongly_are_taken_back(importing: Importing) -> None:
    card = importing.show("one.csv", HEAD, BEN).columns
    card.correct(of(card, "“Public lib.”"), "Academic")
    card.correct(of(card, "“Public lib.”"), None)
    assert of(card, "“Public lib.”").reason == "none of the choices"


@OPENS_A_LIST
def test_the_chooser_opens_by_a_click_and_takes_what_is_chosen(importing: Importing) -> None:
    card = importing.show("one.csv", HEAD, ANA).columns
    table, line = card.table, of(card, "Beacon")
    index = card.model.index(card.model.place_of(line.number), card.model.column)
    table.scrollTo(index)
    QTest.mouseClick(
        table.viewport(), Qt.MouseButton.LeftButton, pos=table.visualRect(index).center()
    )
    box = editor_of(card)
    assert box.currentText() == KEPT
    assert box.accessibleName() == "Beacon goes into"
    box.setCurrentIndex(box.findData("employer"))
    box.activated.emit(box.currentIndex())
    importing.settle()
    assert of(card, "Beacon").goes_into == "Employer"


@OPENS_A_LIST
def test_f2_opens_the_chooser_and_escape_leaves_the_column_alone(importing: Importing) -> None:
    card = importing.show("one.csv", HEAD, ANA).columns
    card.table.choose(of(card, "Beacon").number)
    card.table.setFocus()
    QTest.keyClick(card.table, Qt.Key.Key_F2)
    box = editor_of(card)
    box.hidePopup()
    QTest.keyClick(box, Qt.Key.Key_Escape)
    importing.settle()
    assert importing.dialog.isVisible()
    assert of(card, "Beacon").goes_into == KEPT


@OPENS_A_LIST
def test_enter_on_a_column_does_not_import(importing: Importing) -> None:
    dialog = importing.show("one.csv", HEAD, ANA)
    dialog.columns.table.choose(0)
    dialog.columns.table.setFocus()
    QTest.keyClick(dialog.columns.table, Qt.Key.Key_Return)
    QApplication.processEvents()
    assert load_applicants(importing.desk, importing.intake_id) == ()


MAIL = """\
From: Ana Silva <ana@x.example.org>
To: mentoring@x.example.org
Subject: Mentor application
Message-ID: <one@x.example.org>
Date: Mon, 7 Jun 2021 09:00:00 +1000
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="b"

--b
Content-Type: text/plain; charset=utf-8

See the files.

--b
Content-Type: text/csv; name="form.csv"
Content-Disposition: attachment; filename="form.csv"

Role,Full name,Email,Sector
Mentor,Ana Silva,ana@x.example.org,Public
--b
Content-Type: application/pdf; name="paper.pdf"
Content-Disposition: attachment; filename="paper.pdf"

%PDF-1.4 nothing
--b--
"""


def test_the_kind_of_a_file_is_changed_and_ticks_the_checklist(importing: Importing) -> None:
    path = importing.folder / "application.eml"
    path.write_bytes(MAIL.replace("\n", "\r\n").encode())
    importing.window.import_paths((path,))
    card = importing.dialog.columns
    card.chips.turn_on("files")
    paper = next(line for line in card.files.rows if line.found.name == "paper.pdf")
    assert (paper.found.kind, paper.whose) == (DocumentKind.OTHER, "Ana Silva")
    card.take_for(paper, "resume")
    assert card.files.rows[paper.number].found.kind is DocumentKind.RESUME
    importing.dialog._go.click()
    (row,) = load_applicants(importing.desk, importing.intake_id)
    assert [check.reason for check in row.checks if check.item == "resume"] == ["paper.pdf"]


@pytest.mark.parametrize("width", [980, 1180])
def test_the_columns_fit_without_scrolling_sideways(importing: Importing, width: int) -> None:
    dialog = importing.show("one.csv", HEAD, ANA)
    dialog.resize(width, 700)
    importing.settle()
    assert dialog.columns.table.horizontalScrollBar().maximum() == 0
    assert dialog.list.table.horizontalScrollBar().maximum() == 0
