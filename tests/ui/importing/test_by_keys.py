"""The whole dialog by the keyboard alone: open, tab through, correct, decide, trace, import."""

from collections.abc import Callable
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from mentordesk.services.applicants import load_applicants
from mentordesk.services.imports.plans import Outcome
from mentordesk.ui.importing.decide_dialog import DecideDialog
from mentordesk.ui.importing.row_dialog import RowDialog
from tests.ui.importing.conftest import Importing

Dialog = TypeVar("Dialog", bound=QDialog)
HEAD = "Role,Full name,Email,Beacon"
ANA = "Mentor,Ana Silva,ana@x.example.org,Kestrel House"
BEN = "Mentee,Ben Roe,ben@x.example.org,Heron House"
OTHER = "Mentee,Bela Kovacs,ana@x.example.org,Wren House"


def press(key: Qt.Key, how: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key where the focus is."""
    target = QApplication.focusWidget()
    assert target is not None
    QTest.keyClick(target, key, how)
    QApplication.processEvents()


def tab_to(wanted: QWidget, most: int = 30) -> None:
    """Press Tab until something has the focus."""
    for _ in range(most):
        if QApplication.focusWidget() is wanted:
            return
        press(Qt.Key.Key_Tab)
    raise AssertionError(f"Tab never came to {wanted.objectName() or wanted}")


def stops(dialog: QWidget) -> list[str]:
    """Where Tab comes to, in order, once around."""
    first = QApplication.focusWidget()
    found: list[str] = []
    for _ in range(40):
        here = QApplication.focusWidget()
        assert here is not None
        assert dialog.isAncestorOf(here)
        found.append(here.accessibleName() or getattr(here, "text", lambda: "")())
        press(Qt.Key.Key_Tab)
        if QApplication.focusWidget() is first:
            return found
    raise AssertionError(f"Tab goes in circles: {found}")


@pytest.fixture
def asked(importing: Importing, qtbot: QtBot) -> Importing:
    """An import in front: a column to correct, a question, a new row."""
    importing.show("one.csv", HEAD, ANA)._go.click()
    importing.settle()
    dialog = importing.show("two.csv", HEAD, BEN, OTHER)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is dialog.list.table)
    return importing


def test_tab_goes_once_around_and_every_stop_has_a_name(asked: Importing) -> None:
    found = stops(asked.dialog)
    assert all(found)
    assert len(found) == len(set(found))
    around = found[found.index("Files and messages") :] + found[: found.index("Files and messages")]
    wanted = [
        "Files and messages", "Columns 4", "Columns in this file", "Filter", "All 2", "&Decide…",
        "&Where from…", "Rows", "&Import 1 row", "&Save as a list of problems…", "Cancel",
    ]  # fmt: skip
    assert [one for one in around if one in wanted] == wanted


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_whole_import_by_keys(asked: Importing) -> None:
    dialog = asked.dialog
    tab_to(dialog.columns.table)
    beacon = next(line for line in dialog.columns.model.rows if line.header == "Beacon")
    press(Qt.Key.Key_Home)
    for _ in range(dialog.columns.model.place_of(beacon.number)):
        press(Qt.Key.Key_Down)
    press(Qt.Key.Key_F2)
    (box,) = dialog.columns.table.viewport().findChildren(QComboBox)
    QTest.keyClicks(box.view(), "Employer")
    QTest.keyClick(box.view(), Qt.Key.Key_Return)
    asked.settle()
    assert dialog.columns.model.rows[beacon.number].goes_into == "Employer"

    tab_to(dialog.list.table)
    press(Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    once_in(DecideDialog, somebody_new)
    press(Qt.Key.Key_Return)
    assert asked.line("Bela Kovacs").decided
    assert len(load_applicants(asked.desk, asked.intake_id)) == 1

    tab_to(dialog.list.table)
    dialog.list.table.choose(asked.line("Ben Roe").number)
    once_in(RowDialog, mend_employer)
    press(Qt.Key.Key_Return)
    asked.settle()
    item = asked.line("Ben Roe").item
    assert item is not None
    assert (item.outcome, item.fields["employer"]) == (Outcome.NEW, "Owl House")

    tab_to(dialog._go)
    press(Qt.Key.Key_Space)
    asked.settle()
    names = {row.name for row in load_applicants(asked.desk, asked.intake_id)}
    assert names == {"Ana Silva", "Ben Roe", "Bela Kovacs"}


def once_in(kind: type[Dialog], do: Callable[[Dialog], None]) -> None:
    """Do something as soon as a dialog of a kind is in front."""

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, kind):
            do(dialog)
        else:
            QTimer.singleShot(5, look)

    QTimer.singleShot(0, look)


def somebody_new(dialog: DecideDialog) -> None:
    """Answer the question in front: the second answer, and Enter."""
    for key in (Qt.Key.Key_2, Qt.Key.Key_Return):
        QTest.keyClick(dialog.focusWidget() or dialog, key)


def mend_employer(dialog: RowDialog) -> None:
    """Mend the employer in the row that is in front, by keys."""
    place = next(n for n, line in enumerate(dialog.model.shown) if line.key == "employer")
    QTest.keyClick(dialog.table, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    for _ in range(place):
        QTest.keyClick(dialog.table, Qt.Key.Key_Down)
    QTest.keyClick(dialog.table, Qt.Key.Key_F2)
    (box,) = dialog.table.viewport().findChildren(QLineEdit)
    box.selectAll()
    QTest.keyClicks(box, "Owl House")
    QTest.keyClick(box, Qt.Key.Key_Return)
    for _ in range(3):
        QApplication.processEvents()
    assert dialog.texts
    keep = dialog._buttons.button(dialog._buttons.StandardButton.Ok)
    keep.setFocus()
    QTest.keyClick(keep, Qt.Key.Key_Space)


def test_a_row_is_ticked_by_the_space_bar(asked: Importing) -> None:
    number = asked.line("Ben Roe").number
    asked.dialog.list.table.choose(number)
    press(Qt.Key.Key_Space)
    assert number not in asked.dialog.chosen
    press(Qt.Key.Key_Space)
    assert number in asked.dialog.chosen


def test_escape_leaves_everything_as_it_is(asked: Importing) -> None:
    press(Qt.Key.Key_Escape)
    asked.settle()
    assert asked.place.importing.dialog is None
    rows = load_applicants(asked.desk, asked.intake_id)
    assert [row.name for row in rows] == ["Ana Silva"]
