"""Cells of our tables: what is drawn in them is what Qt would have asked the model for."""

import itertools
from typing import NamedTuple

import pytest
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from mentordesk.ui.chips import ChipDelegate
from mentordesk.ui.rows import Column, RowsModel
from mentordesk.ui.table import RowsTable


class _Row(NamedTuple):
    number: int
    name: str


_COLUMNS = (
    Column("Name", lambda row: row.name, strong=True),
    Column("No.", lambda row: str(row.number), right=True),
    Column("Plain", lambda row: f"of {row.name}"),
)


def test_a_cell_is_drawn_as_qt_would_ask_it(qtbot: QtBot) -> None:
    model: RowsModel[_Row] = RowsModel(_COLUMNS, lambda row: row.number)
    model.set_rows([_Row(7, "Ana\nSilva"), _Row(8, "<b>Ruth</b>")])
    table = RowsTable(model, "some", "Some")
    qtbot.addWidget(table)
    ours, qts = ChipDelegate(table), QStyledItemDelegate(table)
    for row, place in itertools.product(range(2), range(3)):
        index = model.index(row, place)
        one, other = QStyleOptionViewItem(), QStyleOptionViewItem()
        ours.initStyleOption(one, index)
        qts.initStyleOption(other, index)
        assert (one.text, one.features, one.index) == (other.text, other.features, index)
        assert one.displayAlignment == other.displayAlignment
        assert one.styleObject is other.styleObject
        assert one.icon.isNull()
        half_bold = one.font.weight() == QFont.Weight.DemiBold
        assert half_bold == (place == 0)


@pytest.mark.usefixtures("qapp")
def test_the_boxes_of_a_table_are_still_drawn() -> None:
    model: RowsModel[_Row] = RowsModel(_COLUMNS, lambda row: row.number, ticks=True)
    model.set_rows([_Row(7, "Ana")])
    option = QStyleOptionViewItem()
    ChipDelegate().initStyleOption(option, model.index(0, 0))
    assert option.features & QStyleOptionViewItem.ViewItemFeature.HasCheckIndicator
