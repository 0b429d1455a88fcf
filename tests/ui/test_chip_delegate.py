"""Cells of our tables: what is drawn in them is what Qt would have asked the model for."""

import itertools
from typing import NamedTuple

import pytest
from PySide6.QtGui import QFont, QPainter, QPixmap
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from mentordesk.ui.chips import ChipDelegate
from mentordesk.ui.rows import Chip, Column, Index, RowsModel
from mentordesk.ui.table import RowsTable


class _Row(NamedTuple):
    number: int
    name: str


_COLUMNS = (
    Column("Name", lambda row: row.name, strong=True),
    Column("No.", lambda row: str(row.number), right=True),
    Column("Plain", lambda row: f"of {row.name}"),
)


class _Telling(ChipDelegate):
    """Tells which words of a cell Qt was handed."""

    said: list[tuple[int, str]]

    def initStyleOption(  # noqa: N802 - as Qt calls it
        self, option: QStyleOptionViewItem, index: Index
    ) -> None:
        super().initStyleOption(option, index)
        self.said.append((index.column(), option.text))


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


def test_words_under_chips_are_left_out_while_they_are_painted_and_only_then(
    qtbot: QtBot,
) -> None:
    columns = (
        Column("Standing", lambda row: row.name, chips=lambda row: (Chip(row.name, "good"),)),
        Column("Name", lambda row: row.name, below=lambda row: f"of {row.number}"),
    )
    model: RowsModel[_Row] = RowsModel(columns, lambda row: row.number)
    model.set_rows([_Row(7, "Ready")])
    table = RowsTable(model, "some", "Some")
    qtbot.addWidget(table)
    delegate, said = _Telling(table), list[tuple[int, str]]()
    delegate.said = said
    picture = QPixmap(200, 60)
    painter = QPainter(picture)
    for place in range(2):
        option = QStyleOptionViewItem()
        option.rect = picture.rect()
        delegate.paint(painter, option, model.index(0, place))
    painter.end()
    # By Qt without words in both; then the two lines ask for those of the second.
    assert said == [(0, ""), (1, ""), (1, "Ready")]
    delegate.sizeHint(QStyleOptionViewItem(), model.index(0, 1))
    assert said[3:] == [(1, "Ready")]


@pytest.mark.usefixtures("qapp")
def test_the_boxes_of_a_table_are_still_drawn() -> None:
    model: RowsModel[_Row] = RowsModel(_COLUMNS, lambda row: row.number, ticks=True)
    model.set_rows([_Row(7, "Ana")])
    option = QStyleOptionViewItem()
    ChipDelegate().initStyleOption(option, model.index(0, 0))
    assert option.features & QStyleOptionViewItem.ViewItemFeature.HasCheckIndicator
