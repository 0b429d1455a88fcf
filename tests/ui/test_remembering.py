"""Column widths, order and sorting are kept for the next time."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView


def _header(tab: Any) -> QHeaderView:
    header: QHeaderView = tab.list.table.horizontalHeader()
    return header


def test_columns_come_back_as_they_were_left(open_tab: Callable[..., Any], filled: Path) -> None:
    tab = open_tab(filled, "Applicants")
    header = _header(tab)
    header.resizeSection(0, 321)
    header.moveSection(4, 1)
    header.setSortIndicator(4, Qt.SortOrder.DescendingOrder)
    order = [row.name for row in tab.list.model.shown]
    tab.window().close()
    again = open_tab(filled, "Applicants")
    assert _header(again).sectionSize(0) == 321
    assert _header(again).visualIndex(4) == 1
    assert [row.name for row in again.list.model.shown] == order


def test_tables_of_other_columns_are_left_alone(open_tab: Callable[..., Any], filled: Path) -> None:
    tab = open_tab(filled, "Pairs")
    before = _header(tab).sectionSize(0)
    tab.window().close()
    other = open_tab(filled, "Letters")
    other.log.table.horizontalHeader().resizeSection(0, 77)
    other.window().close()
    assert _header(open_tab(filled, "Pairs")).sectionSize(0) == before
