"""Models of frozen rows: sorting, filtering, identity over a refresh."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, cast

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from mentordesk.ui.listing import Filter, listing
from mentordesk.ui.rows import (
    BELOW_ROLE,
    CHIPS_ROLE,
    ID_ROLE,
    STRONG_ROLE,
    Chip,
    Column,
    InOrder,
    RowsModel,
    in_order,
    number_column,
)
from mentordesk.ui.table import RowsTable

ROLES = Qt.ItemDataRole


@dataclass(frozen=True)
class Thing:
    number: int
    name: str
    size: int = 0


COLUMNS = (
    Column("", lambda _row: ""),
    Column("Name", lambda row: row.name, strong=True, below=lambda row: f"size {row.size}"),
    Column(
        "Size",
        lambda row: str(row.size),
        key=lambda row: row.size,
        chips=lambda row: (Chip("big", "warn"),) if row.size > 9 else (),
        right=True,
    ),
)
THINGS = (Thing(7, "Ana", 10), Thing(3, "<b>Ruth</b>", 9), Thing(5, "ana maria", 100))


@pytest.fixture
def model() -> RowsModel[Thing]:
    made: RowsModel[Thing] = RowsModel(COLUMNS, lambda row: row.number, ticks=True)
    made.set_rows(THINGS)
    return made


def _names(model: RowsModel[Thing]) -> list[str]:
    return [row.name for row in model.shown]


def test_the_model_keeps_qts_rules(model: RowsModel[Thing]) -> None:
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    model.narrow("ana")
    model.sort(2, Qt.SortOrder.DescendingOrder)
    model.set_rows(THINGS[:1])
    model.set_rows(())
    assert tester.model() is model


def test_all_words_must_be_found_in_any_case(model: RowsModel[Thing]) -> None:
    model.narrow("ANA")
    assert _names(model) == ["Ana", "ana maria"]
    model.narrow("maria ana")
    assert _names(model) == ["ana maria"]
    model.narrow("", lambda row: row.size < 10)
    assert _names(model) == ["<b>Ruth</b>"]
    model.narrow("size 100")
    assert _names(model) == ["ana maria"]


def test_sorting_is_by_the_key(model: RowsModel[Thing]) -> None:
    model.sort(2)
    assert [row.size for row in model.shown] == [9, 10, 100]
    model.sort(1, Qt.SortOrder.DescendingOrder)
    assert _names(model) == ["ana maria", "Ana", "<b>Ruth</b>"]


def test_what_a_cell_says(model: RowsModel[Thing]) -> None:
    name, size = model.index(1, 1), model.index(0, 2)
    assert name.data() == "<b>Ruth</b>"
    assert name.data(ROLES.ToolTipRole) == "<span>&lt;b&gt;Ruth&lt;/b&gt;</span>"
    assert name.data(BELOW_ROLE) == "size 9"
    assert name.data(ID_ROLE) == 3
    assert size.data(CHIPS_ROLE) == (Chip("big", "warn"),)
    assert name.data(CHIPS_ROLE) is None
    assert size.data(ROLES.TextAlignmentRole) is not None
    assert name.data(ROLES.DecorationRole) is None
    assert model.headerData(1, Qt.Orientation.Horizontal) == "Name"
    assert model.headerData(1, Qt.Orientation.Vertical) is None


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("ticks", [False, True])
def test_a_cell_can_be_what_qt_would_say_and_a_title_has_its_side(ticks: bool) -> None:
    model: RowsModel[Thing] = RowsModel(COLUMNS, lambda row: row.number, ticks)
    model.set_rows([Thing(1, "Ana")])
    for index in (model.index(0, 1), model.index(0, 2), model.index(5, 1), QModelIndex()):
        assert model.flags(index) == QAbstractTableModel.flags(model, index)
    boxed = bool(model.flags(model.index(0, 0)) & Qt.ItemFlag.ItemIsUserCheckable)
    assert boxed is ticks
    across = Qt.Orientation.Horizontal
    right = Qt.AlignmentFlag.AlignRight
    assert model.headerData(2, across, ROLES.TextAlignmentRole) & right
    assert model.headerData(1, across, ROLES.TextAlignmentRole) is None
    assert model.headerData(2, Qt.Orientation.Vertical, ROLES.TextAlignmentRole) is None
    assert model.headerData(2, across, ROLES.ToolTipRole) is None


def test_a_cell_has_no_look_of_its_own(model: RowsModel[Thing]) -> None:
    name = model.index(1, 1)
    for role in (ROLES.FontRole, ROLES.ForegroundRole, ROLES.BackgroundRole, ROLES.StatusTipRole):
        assert name.data(role) is None
    assert name.data(ROLES.AccessibleTextRole) == name.data(ROLES.DisplayRole)
    assert name.data(STRONG_ROLE) is True
    assert model.index(1, 2).data(STRONG_ROLE) is False


def test_a_cell_that_is_not_there_says_nothing(model: RowsModel[Thing]) -> None:
    gone = model.index(2, 1)
    model.narrow("ruth")
    for index in (gone, QModelIndex()):
        for role in (ROLES.DisplayRole, ROLES.CheckStateRole, CHIPS_ROLE, ID_ROLE):
            assert model.data(index, role) is None


def test_boxes_are_ticked_by_identity(model: RowsModel[Thing]) -> None:
    model.on_tick = lambda row, _on: row.size != 9
    check = ROLES.CheckStateRole
    assert model.setData(model.index(0, 0), Qt.CheckState.Checked, check)
    assert not model.setData(model.index(1, 0), Qt.CheckState.Checked, check)
    assert not model.setData(model.index(1, 1), "x")
    model.sort(2, Qt.SortOrder.DescendingOrder)
    assert model.ticked == {7}
    assert model.index(model.place_of(7), 0).data(check) is Qt.CheckState.Checked
    model.tick_all([3, 5])
    assert model.ticked == {3, 5}


@given(st.lists(st.text(max_size=12), max_size=30), st.text(max_size=4))
def test_a_filter_never_invents_and_never_loses(names: list[str], text: str) -> None:
    model: RowsModel[Thing] = RowsModel(COLUMNS, lambda row: row.number)
    model.set_rows(Thing(number, name) for number, name in enumerate(names))
    model.narrow(text)
    words = text.casefold().split()
    ready = in_order(COLUMNS, model.order, model.rows)
    found = [row for said, row in ready.folded if all(word in said for word in words)]
    assert sorted(r.number for r in model.shown) == [r.number for r in found]


def test_the_selection_stays_with_the_rows(qtbot: QtBot, model: RowsModel[Thing]) -> None:
    table = RowsTable(model, "things", "Things")
    qtbot.addWidget(table)
    picked: list[object] = []
    table.picked.connect(picked.append)
    assert table.choose(5)
    assert picked == [5]
    model.sort(2, Qt.SortOrder.DescendingOrder)
    assert list(table.chosen) == [5]
    model.narrow("ruth")
    assert list(table.chosen) == []
    assert picked[-1] is None
    model.narrow("")
    model.set_rows((*THINGS, Thing(1, "New")))
    assert table.choose(1)
    assert not table.choose(99)


def test_a_row_that_vanished_is_no_longer_picked(qtbot: QtBot, model: RowsModel[Thing]) -> None:
    table = RowsTable(model, "things", "Things")
    qtbot.addWidget(table)
    table.choose(7)
    model.set_rows(THINGS[1:])
    assert table.chosen == ()
    assert table.currentIndex().row() == -1


def test_cells_are_drawn(qtbot: QtBot, model: RowsModel[Thing]) -> None:
    table = RowsTable(model, "things", "Things")
    qtbot.addWidget(table)
    table.resize(300, 200)
    table.show()
    before = table.grab().toImage()
    model.narrow("nothing is like this")
    assert table.grab().toImage() != before


def test_a_row_is_chosen_also_while_ctrl_is_held(qtbot: QtBot, model: RowsModel[Thing]) -> None:
    table = RowsTable(model, "things", "Things")
    qtbot.addWidget(table)
    QTest.keyPress(table, Qt.Key.Key_Control, Qt.KeyboardModifier.ControlModifier)
    try:
        assert table.choose(5)
        assert list(table.chosen) == [5]
    finally:
        QTest.keyRelease(table, Qt.Key.Key_Control)


def test_rows_put_in_order_beforehand_are_shown_as_they_are(model: RowsModel[Thing]) -> None:
    down = (2, Qt.SortOrder.DescendingOrder)
    ready = in_order(COLUMNS, down, THINGS)
    assert [row.size for _, row in ready.ordered] == [100, 10, 9]
    model.sort(*down)
    model.show_ready(ready)
    assert model.shown == [row for _, row in ready.ordered]
    assert model.rows == THINGS


def test_rows_in_an_order_that_was_left_meanwhile_are_sorted_again(model: RowsModel[Thing]) -> None:
    late = in_order(COLUMNS, (2, Qt.SortOrder.DescendingOrder), THINGS)
    model.sort(2, Qt.SortOrder.AscendingOrder)
    model.show_ready(late)
    assert [row.size for row in model.shown] == [9, 10, 100]


def test_sorting_and_filtering_word_no_row_again() -> None:
    """What is searched is folded when rows are shown, and then only looked at."""
    worded: list[int] = []

    def text(row: Thing) -> str:
        worded.append(row.number)
        return row.name

    model: RowsModel[Thing] = RowsModel(
        (Column("Name", text, key=lambda row: row.size),), lambda row: row.number
    )
    model.set_rows(THINGS)
    assert len(worded) == len(THINGS)
    model.sort(0, Qt.SortOrder.DescendingOrder)
    model.narrow("ana")
    assert len(worded) == len(THINGS)


LETTERS = st.text("ab <", max_size=6)


@given(st.lists(LETTERS, max_size=20), st.lists(LETTERS, max_size=6))
def test_whatever_is_typed_after_the_other_finds_what_it_finds_alone(
    names: list[str], typed: list[str]
) -> None:
    things = [Thing(number, name) for number, name in enumerate(names)]
    model: RowsModel[Thing] = RowsModel(COLUMNS, lambda row: row.number)
    model.set_rows(things)
    for text in typed:
        for letters in range(len(text) + 1):
            model.narrow(text[:letters])
            alone: RowsModel[Thing] = RowsModel(COLUMNS, lambda row: row.number)
            alone.set_rows(things)
            alone.narrow(text[:letters])
            assert model.shown == alone.shown


def test_a_letter_more_looks_only_among_those_that_are_shown(model: RowsModel[Thing]) -> None:
    class Untouched:
        def __iter__(self) -> Iterator[Any]:
            raise AssertionError("all rows were looked at")

    model.narrow("a")
    model._held = InOrder(model.order, (), cast("Any", Untouched()))
    model.narrow("an")
    model.narrow("an maria")
    assert _names(model) == ["ana maria"]
    with pytest.raises(AssertionError, match="all rows"):
        model.narrow("an mar")
    with pytest.raises(AssertionError, match="all rows"):
        model.narrow("an mar", lambda _row: True)


def test_many_chosen_rows_are_chosen_again_as_ranges(qtbot: QtBot) -> None:
    made: RowsModel[Thing] = RowsModel(COLUMNS, lambda row: row.number)
    table = RowsTable(made, "many", "Many")
    qtbot.addWidget(table)
    rows = tuple(Thing(number, f"Name {number:04}") for number in range(2_000))
    made.set_rows(rows)
    table.selectAll()
    made.set_rows((*rows[:1_000], Thing(2_000, "Somebody new"), *rows[1_000:]))
    assert set(table.chosen) == {row.number for row in rows}
    chosen = table.selectionModel().selection()
    ranges = [(chosen.at(n).top(), chosen.at(n).bottom()) for n in range(chosen.size())]
    assert ranges == [(0, 999), (1_001, 2_000)]


@pytest.mark.parametrize(("size", "said"), [(12, "12"), (7.5, "7.5"), (8.0, "8"), (0, "0")])
def test_a_column_of_numbers_stands_at_the_right_and_is_sorted_by_them(
    size: float, said: str
) -> None:
    column = number_column("Size", lambda row: row.size, 70)
    assert column.text(Thing(1, "Ana", size)) == said  # type: ignore[arg-type]  # hours are halves
    assert (column.title, column.width, column.right) == ("Size", 70, True)
    model: RowsModel[Thing] = RowsModel((column,), lambda row: row.number)
    model.set_rows(THINGS)
    model.sort(0, Qt.SortOrder.DescendingOrder)
    assert [row.size for row in model.shown] == [100, 10, 9]


def test_space_ticks_all_that_are_chosen(qtbot: QtBot, model: RowsModel[Thing]) -> None:
    table = RowsTable(model, "things", "Things")
    qtbot.addWidget(table)
    table.show()
    table.selectAll()
    everybody = set(table.chosen)
    assert len(everybody) > 1
    QTest.keyClick(table, Qt.Key.Key_Space)
    assert model.ticked == everybody
    QTest.keyClick(table, Qt.Key.Key_Space)
    assert model.ticked == set()
    # Whoever would be asked about one by one is left out.
    first = min(everybody)
    table.may_tick_along = lambda row: row.number != first
    QTest.keyClick(table, Qt.Key.Key_Space)
    assert model.ticked == everybody - {first}
    # One alone is ticked by Qt itself.
    table.choose(first)
    QTest.keyClick(table, Qt.Key.Key_Space)
    assert model.ticked == everybody


def test_a_verb_that_is_grey_for_a_moment_keeps_the_focus(qtbot: QtBot) -> None:
    shown = listing(
        "things", "Things", COLUMNS, lambda row: row.number, (Filter("all", "All", bool),)
    )
    verb = shown.add_verb("Do it", "", lambda: None)
    qtbot.addWidget(shown)
    shown.show()
    shown.activateWindow()
    button = next(one for one in shown.findChildren(QPushButton) if one.text() == "Do it")
    button.setFocus()
    verb.setEnabled(False)
    verb.setEnabled(True)
    QApplication.processEvents()
    assert shown.focusWidget() is button
    verb.setEnabled(False)
    QApplication.processEvents()
    assert not button.isEnabled()
    verb.setEnabled(True)
    shown.box.setFocus()
    verb.setEnabled(False)
    assert not button.isEnabled()


def test_letters_find_a_name_also_beside_boxes(qtbot: QtBot, model: RowsModel[Thing]) -> None:
    table = RowsTable(model, "things", "Things")
    qtbot.addWidget(table)
    table.show()
    table.choose(7)
    for letters, number in (("<b>", 3), ("ana m", 5)):
        table.keyboardSearch("")  # a pause: what comes is another name
        table.keyboardSearch(letters)
        assert table.chosen == (number,)
        assert table.currentIndex().column() == 0  # where Space ticks
