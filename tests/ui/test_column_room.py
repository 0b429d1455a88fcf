"""Columns share a table's width by what stands in them, until somebody sets them by hand."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTableView, QWidget
from pytestqt.qtbot import QtBot

from mentordesk.ui.column_room import ground_of, shared_out
from mentordesk.ui.rows import Chip, Column, RowsModel
from mentordesk.ui.table import RowsTable

PIXELS = st.integers(0, 2000)
COLUMNS = (
    Column("Name", lambda row: f"Alejandra Fernández {row}", width=80),
    Column("State", lambda _: "", width=240, chips=lambda _: (Chip("Done", "good"),)),
    Column("Day", lambda _: "24 May 2026", width=40),
    Column("Rest", lambda _: "", width=60),
)


@given(st.lists(st.tuples(PIXELS, PIXELS), min_size=1, max_size=9), st.integers(0, 9000))
def test_nothing_is_lost_and_nobody_is_robbed(pairs: list[tuple[int, int]], room: int) -> None:
    usual, needed = zip(*pairs, strict=True)
    widths = shared_out(usual, needed, room)
    if sum(min(pair) for pair in pairs) <= room:
        assert sum(widths) <= max(room, sum(usual))
    for width, before, need in zip(widths, usual, needed, strict=True):
        assert min(before, need) <= width <= max(before, need)
    if room >= sum(max(pair) for pair in pairs):
        assert all(width >= need for width, need in zip(widths, needed, strict=True))


def test_too_much_air_is_taken_before_anything_is_cut() -> None:
    assert shared_out([100, 200, 100], [100, 60, 120], 400) == [100, 180, 120]
    assert shared_out([100, 200, 100], [100, 60, 120], 300) == [100, 80, 120]
    assert shared_out([100, 200, 100], [100, 60, 120], 270) == [100, 60, 110]
    assert shared_out([100, 100], [300, 200], 500) == [300, 200]
    assert shared_out([100, 100], [300, 200], 260) == [130, 130]


def test_who_lacks_least_is_served_first() -> None:
    """A day short of six pixels is whole, and the sentence beside it is cut a little more."""
    assert shared_out([90, 160, 245], [96, 175, 700], 560) == [96, 175, 289]
    assert shared_out([245, 90], [700, 96], 338) == [247, 91]


@given(st.lists(st.tuples(PIXELS, PIXELS), min_size=1, max_size=9), st.integers(0, 9000))
def test_room_that_is_left_is_left_only_where_nobody_lacks(
    pairs: list[tuple[int, int]], room: int
) -> None:
    usual, needed = zip(*pairs, strict=True)
    widths = shared_out(usual, needed, room)
    cut = any(width < need for width, need in zip(widths, needed, strict=True))
    if cut and sum(min(pair) for pair in pairs) <= room:
        assert room - sum(widths) < len(pairs)


def test_where_one_must_scroll_anyway_words_are_not_cut_for_it() -> None:
    assert shared_out([100, 200, 100], [100, 60, 120], 200) == [100, 60, 120]
    assert shared_out([100, 200, 100], [100, 190, 140], 200) == [100, 190, 140]
    assert shared_out([100, 200, 100], [100, 200, 900], 200) == [100, 200, 240]
    assert shared_out([300, 200, 100], [400, 200, 100], 200) == [300, 200, 100]


def made(qtbot: QtBot, width: int = 470) -> RowsTable:
    """A table on the screen with three rows."""
    model: RowsModel[int] = RowsModel(COLUMNS, lambda row: row)
    table = RowsTable(model, "some.table", "Some")
    qtbot.addWidget(table)
    table.resize(width, 300)
    table.show()
    model.set_rows((1, 2, 3))
    return table


def cut_in(table: RowsTable) -> list[int]:
    """The columns that do not show all their words."""
    return [n for n in range(3) if table.sizeHintForColumn(n) > table.columnWidth(n)]


def test_words_get_the_room_that_others_do_not_need(qtbot: QtBot) -> None:
    table = made(qtbot)
    assert not cut_in(table)
    assert table.columnWidth(1) < COLUMNS[1].width
    assert table.horizontalHeader().length() <= table.viewport().width()


def test_a_wider_window_and_a_narrow_one(qtbot: QtBot) -> None:
    table = made(qtbot, 300)
    assert cut_in(table)
    table.resize(900, 300)
    assert not cut_in(table)
    assert table.columnWidth(1) == COLUMNS[1].width


def test_the_ground_of_a_view_is_its_viewport(qtbot: QtBot) -> None:
    table = QTableView()
    qtbot.addWidget(table)
    assert ground_of(table) is table.viewport()
    own = QWidget()
    table.setViewport(own)  # which has another name
    assert ground_of(table) is own


def test_what_was_set_by_hand_stays(qtbot: QtBot) -> None:
    table = made(qtbot)
    set_before = table.room.by_hand
    table.horizontalHeader().resizeSection(0, 133)
    assert (set_before, table.room.by_hand) == (False, True)
    table.resize(900, 300)
    assert table.columnWidth(0) == 133


def test_numbers_in_the_last_column_stay_near_the_others(qtbot: QtBot) -> None:
    """What a wide window leaves goes to all columns, not into a hole before the numbers."""
    columns = (
        Column("Name", lambda row: f"Ana {row}", width=100),
        Column("Taken", lambda _: "24 May", width=100),
        Column("Points", lambda _: "49", width=100, right=True),
    )
    table = RowsTable(RowsModel(columns, lambda row: row), "numbers", "Numbers")
    qtbot.addWidget(table)
    table.resize(900, 300)
    table.show()
    widths = [table.columnWidth(n) for n in range(3)]
    assert max(widths) - min(widths) <= 4
    assert sum(widths) == table.viewport().width()


def test_numbers_in_the_last_column_do_not_drift_apart_in_a_very_wide_window(
    qtbot: QtBot,
) -> None:
    columns = (
        Column("Name", lambda row: f"Ana {row}", width=500),
        Column("Live", lambda _: "", width=300),
        Column("Minutes", lambda _: "49", width=100, right=True),
    )
    table = RowsTable(RowsModel(columns, lambda row: row), "minutes", "Minutes")
    qtbot.addWidget(table)
    table.resize(2500, 300)
    table.show()
    across = table.horizontalHeader()
    assert across.length() == 1350, "half as wide again as usual"
    assert across.sectionSize(2) == 150
    table.resize(1200, 300)
    assert across.length() == table.viewport().width()
    table.resize(2500, 300)
    assert across.length() == 1350


def test_whether_the_last_column_takes_what_is_left_is_for_the_page_to_say(qtbot: QtBot) -> None:
    model: RowsModel[int] = RowsModel(COLUMNS, lambda row: row)
    table = RowsTable(model, "some.table", "Some")
    qtbot.addWidget(table)
    table.horizontalHeader().setStretchLastSection(False)
    table.resize(1200, 300)
    table.show()
    assert not table.horizontalHeader().stretchLastSection()


def test_without_rows_the_titles_are_whole(qtbot: QtBot) -> None:
    empty = RowsTable(RowsModel(COLUMNS, lambda row: row), "other.table", "Other")
    qtbot.addWidget(empty)
    empty.resize(400, 300)
    empty.show()
    across = empty.horizontalHeader()
    assert all(across.sectionSize(n) >= across.sectionSizeHint(n) for n in range(4))
    assert across.length() <= empty.viewport().width()


def test_the_arrows_of_titles_nobody_sorted_by_give_their_room_to_words(qtbot: QtBot) -> None:
    """A title keeps room for the arrow of its order; words that are cut come before it."""
    columns = (
        Column("Topic", lambda _: "Job applications and interviews", width=60),
        Column("Wanted", lambda _: "7", width=76, right=True),
        Column("Places", lambda _: "9", width=72, right=True),
        Column("Short of", lambda _: "2", width=80),
    )
    model: RowsModel[int] = RowsModel(columns, lambda row: row)
    table = RowsTable(model, "gaps", "Gaps")
    qtbot.addWidget(table)
    model.set_rows((1, 2, 3))
    across = table.horizontalHeader()
    titles = [across.sectionSizeHint(n) for n in (1, 2, 3)]
    words = table.sizeHintForColumn(0)
    table.resize(words + sum(titles) + 20, 300)
    table.show()
    assert table.columnWidth(0) >= words, "with room for all the arrows nothing is taken"
    assert [table.columnWidth(n) for n in (1, 2)] >= titles[:2]
    table.resize(words + sum(titles) - 20, 300)
    assert table.columnWidth(0) >= words
    assert table.columnWidth(1) < titles[0]
    assert across.isSortIndicatorShown()
    across.setSortIndicator(1, Qt.SortOrder.AscendingOrder)
    assert table.columnWidth(1) >= titles[0], "the arrow that is there has its room"
    assert table.columnWidth(0) >= words


def test_a_list_too_narrow_for_its_arrows_is_measured_once_too(qtbot: QtBot) -> None:
    columns = (
        Column("Topic", lambda _: "Job applications and interviews", width=60),
        Column("Wanted by", lambda _: "7", width=76),
        Column("Places", lambda _: "9", width=72),
    )
    model: RowsModel[int] = RowsModel(columns, lambda row: row)
    model.set_rows((1, 2, 3))
    table = _Counting(model, "gaps", "Gaps")
    qtbot.addWidget(table)
    words = table.sizeHintForColumn(0)
    titles = [table.horizontalHeader().sectionSizeHint(n) for n in (1, 2)]
    table.resize(words + sum(titles) - 10, 300)
    table.measured = 0
    table.show()
    assert (table.room._bare, table.measured) == (True, len(columns))
    table.hide()
    table.show()
    assert table.measured == len(columns)
    table.horizontalHeader().setSortIndicator(1, Qt.SortOrder.AscendingOrder)
    assert table.measured > len(columns), "another title has the arrow"


def test_only_what_was_set_by_hand_comes_back(open_tab: Callable[..., Any], filled: Path) -> None:
    tab = open_tab(filled, "Applicants")
    assert not tab.list.table.room.by_hand
    tab.window().close()
    again = open_tab(filled, "Applicants")
    assert not again.list.table.room.by_hand
    again.list.table.horizontalHeader().resizeSection(0, 222)
    again.window().close()
    third = open_tab(filled, "Applicants").list.table
    assert third.room.by_hand
    assert third.columnWidth(0) == 222


class _Counting(RowsTable):
    """Counts how often its columns are measured."""

    measured = 0

    def sizeHintForColumn(self, column: int) -> int:  # noqa: N802 - as Qt calls it
        self.measured += 1
        return super().sizeHintForColumn(column)


def test_the_same_rows_in_the_same_room_are_measured_once(qtbot: QtBot) -> None:
    model: RowsModel[int] = RowsModel(COLUMNS, lambda row: row)
    model.set_rows((1, 2, 3))
    table = _Counting(model, "some.table", "Some")
    qtbot.addWidget(table)
    table.resize(470, 300)
    table.show()
    widths = [table.columnWidth(n) for n in range(4)]
    assert table.measured == len(COLUMNS)
    for _ in range(3):
        table.hide()
        table.show()
    assert table.measured == len(COLUMNS)
    assert [table.columnWidth(n) for n in range(4)] == widths


def test_other_rows_or_room_are_measured_anew(qtbot: QtBot) -> None:
    table = made(qtbot)
    table.hide()
    long = "Alejandra Fernández de la Vega"
    table.rows.columns = (COLUMNS[0]._replace(text=lambda _: long), *COLUMNS[1:])
    before = table.columnWidth(0)
    table.rows.set_rows((4, 5))
    table.show()
    assert table.columnWidth(0) > before
    table.resize(900, 300)
    assert not cut_in(table)


def test_a_view_that_was_given_another_ground_is_fitted_to_that(qtbot: QtBot) -> None:
    table = RowsTable(RowsModel(COLUMNS, lambda row: row), "a.list", "A list")
    qtbot.addWidget(table)
    table.setViewport(QWidget())  # Qt deletes the one it had
    table.show()
    assert table.viewport().isVisible()
