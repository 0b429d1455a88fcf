"""A little piece of the sheet a row stands in, as it is in the file, with one cell marked."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from mentordesk.spreadsheets.grids import Grid, address, as_text, column_letters
from mentordesk.ui.importing.value_lines import RowFacts
from mentordesk.ui.rows import Index
from mentordesk.ui.safe_text import tooltip_of, written_line_of
from mentordesk.ui.theme import tokens_of

_MOST_ROWS, _MOST_COLUMNS = 400, 200
_NOWHERE = QModelIndex()
MARK_ROLE = Qt.ItemDataRole.UserRole + 1
Cells = dict[int, dict[int, str]]


def piece_of(facts: RowFacts) -> Cells:
    """The cells to be shown: the headings and the row with its neighbours, or a whole form."""
    grid = facts.batch.grid(facts.digest, facts.sheet)
    if grid is None:
        return _own_cells(facts)
    table, row = facts.table, facts.row
    if table is not None and row is not None:
        wanted = [*table.header_rows, row - 1, row, row + 1]
        return _texts(grid, [n for n in dict.fromkeys(wanted) if n in grid.rows or n == row])
    return _texts(grid, list(grid.rows)[:_MOST_ROWS])


def _texts(grid: Grid, rows: list[int]) -> Cells:
    return {
        number: {c: as_text(value) for c, value in grid.rows.get(number, {}).items()}
        for number in sorted(rows)
    }


def _own_cells(facts: RowFacts) -> Cells:
    """Labels and answers of a message's text: there is no sheet to look into."""
    cells: Cells = {}
    for source in facts.item.cells.values() if facts.item is not None else ():
        cells.setdefault(source.row, {}).update({1: source.header, source.column: source.raw})
    return dict(sorted(cells.items()))


class SheetModel(QAbstractTableModel):
    """The piece as a table with the file's own row numbers and column letters."""

    def __init__(self, cells: Cells) -> None:
        super().__init__()
        self._rows, self._cells = list(cells), cells
        widest = max((max(row, default=1) for row in cells.values()), default=1)
        self._width = min(widest, _MOST_COLUMNS)
        self.marked: tuple[int, int] | None = None

    def mark(self, place: tuple[int, int] | None) -> QModelIndex:
        """Mark one cell by its row and column; its index, or none where it is not shown."""
        self.marked = place
        if self._rows:
            last = self.index(len(self._rows) - 1, self._width - 1)
            self.dataChanged.emit(self.index(0, 0), last)
        if place is None or place[0] not in self._rows or place[1] > self._width:
            return QModelIndex()
        return self.index(self._rows.index(place[0]), place[1] - 1)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else self._width

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation is Qt.Orientation.Horizontal:
            return column_letters(section + 1)
        return str(self._rows[section])

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], index.column() + 1
        text = self._cells[row].get(column, "")
        if role == Qt.ItemDataRole.DisplayRole:
            return written_line_of(text, 120)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{address(row, column)}: {written_line_of(text)}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltip_of(f"{address(row, column)}\n{text}")
        if role == MARK_ROLE:
            return (row, column) == self.marked
        return None


class _Marking(QStyledItemDelegate):
    """Draws the marked cell on a tint; the style sheet draws over a ground of the model's own."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        if index.data(MARK_ROLE):
            tokens = tokens_of(option.palette)
            painter.fillRect(option.rect, QColor(tokens.warn_tint))
            painter.save()
            painter.setPen(QPen(QColor(tokens.warn), 2))
            painter.drawRect(option.rect.adjusted(1, 1, -2, -2))
            painter.restore()
        super().paint(painter, option, index)


class SheetView(QTableView):
    """The view; `mark` scrolls the cell into sight."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.setObjectName("import.sheet")
        self.setAccessibleName(title)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setItemDelegate(_Marking(self))
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.horizontalHeader().setDefaultSectionSize(130)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 10)
        self.verticalHeader().setMinimumWidth(36)
        self.verticalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignCenter)

    def show_piece(self, cells: Cells) -> None:
        """Show another piece of a sheet."""
        before = self.model()
        self.setModel(SheetModel(cells))
        if before is not None:
            before.deleteLater()

    def mark(self, place: tuple[int, int] | None) -> None:
        """Mark a cell and bring it into sight."""
        model = self.model()
        if isinstance(model, SheetModel):
            index = model.mark(place)
            if index.isValid():
                self.setCurrentIndex(index)
                self.scrollTo(index)
