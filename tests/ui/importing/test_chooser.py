"""The table with a chooser by itself: what opens it, what it offers, what a choice does."""

from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox
from pytestqt.qtbot import QtBot

from mentordesk.ui.importing.chooser import ChoicesModel, ChoicesTable
from mentordesk.ui.importing.column_lines import Choice
from mentordesk.ui.rows import Column

HOSTILE = "<img src=x> & {0}"
KEY = Qt.Key
# The platform without a screen says so of every list that drops down.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
EDIT = Qt.ItemDataRole.EditRole
CHOICES: tuple[Choice, ...] = (("Other answers", None), ("Sector", "sector"), (HOSTILE, "topics"))


@dataclass(frozen=True)
class Row:
    """A column of a table; where it is `fixed`, nothing can be chosen."""

    number: int
    header: str
    goes_into: str
    fixed: bool = False


ROWS = (
    Row(1, "Branche", "Sector"),
    Row(2, f"{HOSTILE} {'x' * 400}", HOSTILE),
    Row(3, "Stamp", "Other answers", fixed=True),
)


class Chooser:
    """The table with three rows, and what was chosen in it."""

    def __init__(self) -> None:
        columns = (
            Column("Column", lambda row: row.header, width=180),
            Column("Goes into", lambda row: row.goes_into, width=180),
        )
        self.model: ChoicesModel[Row] = ChoicesModel(
            columns, lambda row: row.number, 1, lambda row: () if row.fixed else CHOICES
        )
        self.model.set_rows(ROWS)
        self.chosen: list[tuple[int, str | None]] = []
        self.model.on_choose = lambda row, key: self.chosen.append((row.number, key))
        self.table = ChoicesTable(self.model, "columns", "Columns")

    def stand_on(self, place: int, column: int = 0) -> None:
        """Make a cell the current one."""
        self.table.setCurrentIndex(self.model.index(place, column))

    @property
    def boxes(self) -> list[QComboBox]:
        """The choosers that are open."""
        QApplication.processEvents()
        found = self.table.viewport().findChildren(QComboBox)
        return [box for box in found if box.isVisible()]

    @property
    def box(self) -> QComboBox:
        """The one chooser that is open."""
        (found,) = self.boxes
        return found


@pytest.fixture
def chooser(qtbot: QtBot) -> Chooser:
    """The table on the screen."""
    made = Chooser()
    qtbot.addWidget(made.table)
    made.table.resize(500, 220)
    made.table.show()
    return made


def test_only_the_choosers_cells_can_be_changed(chooser: Chooser) -> None:
    editable = Qt.ItemFlag.ItemIsEditable
    found = {
        (row, column)
        for row in range(3)
        for column in range(2)
        if chooser.model.flags(chooser.model.index(row, column)) & editable
    }
    assert found == {(0, 1), (1, 1)}


@pytest.mark.parametrize("pressed", [KEY.Key_F2, KEY.Key_Return])
@pytest.mark.parametrize("column", [0, 1])
def test_a_key_opens_the_chooser_from_any_cell_of_the_row(
    chooser: Chooser, pressed: Qt.Key, column: int
) -> None:
    chooser.stand_on(0, column)
    QTest.keyClick(chooser.table, pressed)
    box = chooser.box
    assert box.currentText() == "Sector"
    assert box.accessibleName() == "Branche goes into"
    assert [box.itemText(n) for n in range(box.count())] == [words for words, _ in CHOICES]


@pytest.mark.parametrize("pressed", [KEY.Key_F2, KEY.Key_Return])
def test_no_key_opens_one_where_nothing_can_be_chosen(chooser: Chooser, pressed: Qt.Key) -> None:
    chooser.stand_on(2)
    QTest.keyClick(chooser.table, pressed)
    assert chooser.boxes == []
    assert not chooser.table.open_chooser(3)
    assert not chooser.table.open_chooser(99)


def test_a_click_opens_it_in_its_own_column_only(chooser: Chooser) -> None:
    for column, count in ((0, 0), (1, 1)):
        spot = chooser.table.visualRect(chooser.model.index(0, column)).center()
        QTest.mouseClick(
            chooser.table.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier(0), spot
        )
        assert len(chooser.boxes) == count


def test_a_choice_is_told_once_and_not_before_the_editor_is_away(chooser: Chooser) -> None:
    assert chooser.table.open_chooser(1)
    box = chooser.box
    box.setCurrentIndex(2)
    box.activated.emit(2)
    assert chooser.chosen == []
    assert chooser.boxes == []
    assert chooser.chosen == [(1, "topics")]


def test_choosing_what_is_there_already_tells_nothing(chooser: Chooser) -> None:
    chooser.table.open_chooser(1)
    chooser.box.activated.emit(1)
    QApplication.processEvents()
    assert chooser.chosen == []


def test_nothing_chosen_is_a_choice_too(chooser: Chooser) -> None:
    chooser.table.open_chooser(1)
    box = chooser.box
    box.setCurrentIndex(0)
    box.activated.emit(0)
    assert chooser.boxes == []
    assert chooser.chosen == [(1, None)]


def test_escape_leaves_the_row_as_it_was(chooser: Chooser) -> None:
    chooser.table.open_chooser(1)
    box = chooser.box
    box.hidePopup()
    box.setCurrentIndex(2)
    QTest.keyClick(box, KEY.Key_Escape)
    assert chooser.boxes == []
    assert chooser.chosen == []


def test_hostile_words_are_offered_as_written_on_one_line(chooser: Chooser) -> None:
    chooser.table.open_chooser(2)
    box = chooser.box
    assert box.currentText() == HOSTILE
    assert box.accessibleName().startswith(HOSTILE)
    assert len(box.accessibleName()) < 320


def test_data_of_another_column_or_role_changes_nothing(chooser: Chooser) -> None:
    first = chooser.model.index(0, 0)
    assert not chooser.model.setData(first, "topics", EDIT)
    QApplication.processEvents()
    assert chooser.chosen == []
    assert chooser.model.setData(chooser.model.index(0, 1), "topics", EDIT)
    QApplication.processEvents()
    assert chooser.chosen == [(1, "topics")]


def test_the_editor_stays_within_its_cell(chooser: Chooser) -> None:
    chooser.table.open_chooser(1)
    cell = chooser.table.visualRect(chooser.model.index(0, 1))
    assert cell.contains(chooser.box.geometry())


def test_a_row_with_a_choice_is_drawn_otherwise_than_one_without(chooser: Chooser) -> None:
    chooser.stand_on(0)
    pictures = []
    for fixed in (False, True):
        chooser.model.set_rows([Row(1, "A", "Sector"), Row(2, "B", "Sector", fixed=fixed)])
        QApplication.processEvents()
        cell = chooser.table.visualRect(chooser.model.index(1, 1))
        pictures.append(chooser.table.viewport().grab(cell).toImage())
    assert pictures[0] != pictures[1]
