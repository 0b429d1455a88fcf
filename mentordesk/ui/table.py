"""Our table: rows of a RowsModel, selection kept by identity, sortable columns."""

from collections.abc import Callable, Iterable
from itertools import groupby
from typing import Any

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from mentordesk.ui.chips import ChipDelegate
from mentordesk.ui.column_room import ColumnRoom
from mentordesk.ui.filter_line import InAPause
from mentordesk.ui.rows import RowsModel
from mentordesk.ui.theme import tokens_of
from mentordesk.ui.worded import worded

ROW_HEIGHT = 36
_AIR = 24
_BOX = QSize(18, 18)


def plain_grid(table: QTableView) -> None:
    """Let a table that is typed into look like the others: headings at left, lines only below."""
    across = table.horizontalHeader()
    across.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    across.setHighlightSections(False)
    table.setShowGrid(False)
    table.verticalHeader().setDefaultSectionSize(table.fontMetrics().height() + 16)


class RowsTable(QTableView):
    """A table of frozen rows; `picked` carries the identity of the current row, or None."""

    picked = Signal(object)
    opened = Signal(int)

    def __init__(self, model: RowsModel[Any], name: str, title: str) -> None:
        super().__init__()
        self.rows: RowsModel[Any] = model
        self._picked: int | None = None
        self._chosen: set[int] = set()
        self.may_tick_along: Callable[[Any], bool] = lambda _row: True
        """Whether a row may be ticked with others: not where each would be asked about."""
        self.setObjectName(name)
        self.setAccessibleName(title)
        self.setModel(model)
        self.setItemDelegate(ChipDelegate(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setSortingEnabled(False)
        self.setIconSize(_BOX)  # what stands for a box where a row has none
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self._dress_headers(model)
        self.room = ColumnRoom(self)
        self._fitting = InAPause(self.room.fit, self)
        self.selectionModel().currentRowChanged.connect(lambda now, _: self._pick(now.row()))
        self.selectionModel().selectionChanged.connect(self._remember)
        model.modelAboutToBeReset.connect(self._hold)
        model.modelReset.connect(self._restore)
        self.activated.connect(lambda index: self.opened.emit(model.identity_at(index.row())))

    def _dress_headers(self, model: RowsModel[Any]) -> None:
        below, across = self.verticalHeader(), self.horizontalHeader()
        below.hide()
        below.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        line = self.fontMetrics().height()
        two = any(column.below for column in model.columns)
        below.setDefaultSectionSize(max(ROW_HEIGHT, 2 * line + 12 if two else line + 16))
        across.setHighlightSections(False)
        across.setSectionsMovable(True)
        across.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        across.setStretchLastSection(True)
        across.setSortIndicatorShown(True)
        across.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        across.setSectionsClickable(True)
        across.sortIndicatorChanged.connect(model.sort)
        for place, column in enumerate(model.columns):
            # A title in another language may be longer than what stands below it.
            longer = worded(column.title) != column.title
            least = across.sectionSizeHint(place) if longer else 0
            self.setColumnWidth(place, max(column.width, least))

    @property
    def chosen(self) -> tuple[int, ...]:
        """The identities of the selected rows, in the order shown."""
        places = sorted(index.row() for index in self.selectionModel().selectedRows())
        return tuple(self.rows.identity_at(place) for place in places)

    def choose(self, identity: int) -> bool:
        """Select one row by its identity and scroll to it; False where it is not shown."""
        place = self.rows.place_of(identity)
        if place < 0:
            return False
        index, selection = self.rows.index(place, 0), self.selectionModel()
        # Through the selection itself: the view's own verbs do otherwise while Ctrl is held down.
        alone = QItemSelectionModel.SelectionFlag.ClearAndSelect
        selection.select(index, alone | QItemSelectionModel.SelectionFlag.Rows)
        selection.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
        self.scrollTo(index)
        return True

    def choose_all(self, identities: Iterable[int]) -> None:
        """Choose exactly these rows, those of them that are shown."""
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().select(self._rows_of(identities), flags.ClearAndSelect | flags.Rows)

    def when_sorted_by(self, place: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column from the start."""
        self.horizontalHeader().setSortIndicator(place, order)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fitting.soon()  # the scroll bar comes and goes with what is typed

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.room.fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.rows.rows and not self.rows.shown:
            # An empty list could be one that is still being read, or one that lost its rows.
            painter = QPainter(self.viewport())
            painter.setPen(QColor(tokens_of(self.palette()).ink_soft))
            place = self.viewport().rect().adjusted(_AIR, _AIR, -_AIR, -_AIR)
            where = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
            words = self.tr("Nothing fits this filter.")
            painter.drawText(place, int(where | Qt.TextFlag.TextWordWrap), words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and self.rows.ticked is not None and self._tick_chosen():
            event.accept()
            return
        super().keyPressEvent(event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            # It opened the row. Qt hands it on, and a dialog would press its button of assent too.
            event.accept()

    def keyboardSearch(self, search: str) -> None:
        """Find by the names; Qt looks in the current column, which may be that of the boxes."""
        self._stand_at(self._names if self.currentIndex().column() == 0 else -1)
        super().keyboardSearch(search)
        self._stand_at(0)

    def _stand_at(self, column: int) -> None:
        """Let another cell of the current row be the current one, where there are boxes."""
        row = self.currentIndex().row()
        if self.rows.ticked is not None and row >= 0 and column >= 0:
            flags = QItemSelectionModel.SelectionFlag.NoUpdate
            self.selectionModel().setCurrentIndex(self.rows.index(row, column), flags)

    @property
    def _names(self) -> int:
        """The column people look for somebody in: the first in bold."""
        columns = self.rows.columns
        return next((place for place, column in enumerate(columns) if column.strong), 0)

    def _tick_chosen(self) -> bool:
        """Tick all rows that are chosen, or untick them where all are ticked that may be.

        False where one is chosen: Qt ticks that itself.
        """
        chosen = self.chosen
        if len(chosen) < 2:
            return False
        cells = [self.rows.index(self.rows.place_of(one), 0) for one in chosen]
        boxes = [cell for cell in cells if self.rows.flags(cell) & Qt.ItemFlag.ItemIsUserCheckable]
        along = [cell for cell in boxes if self.may_tick_along(self.rows.row_at(cell))]
        ticked = self.rows.ticked or set()
        off = all(self.rows.identity_at(cell.row()) in ticked for cell in along)
        wanted = Qt.CheckState.Unchecked if off else Qt.CheckState.Checked
        for cell in boxes if off else along:
            self.rows.setData(cell, wanted, Qt.ItemDataRole.CheckStateRole)
        return True

    def _pick(self, place: int) -> None:
        self._picked = self.rows.identity_at(place) if place >= 0 else None
        self.picked.emit(self._picked)

    def _remember(self) -> None:
        self._chosen = set(self.chosen)

    def _hold(self) -> None:
        self.selectionModel().blockSignals(True)

    def _rows_of(self, identities: Iterable[int]) -> QItemSelection:
        """The shown ones of some rows, neighbours as one range: thousands may be chosen."""
        found = QItemSelection()
        places = sorted({self.rows.place_of(identity) for identity in identities} - {-1})
        last = self.rows.columnCount() - 1
        for _, run in groupby(enumerate(places), lambda one: one[1] - one[0]):
            row = [place for _, place in run]
            found.select(self.rows.index(row[0], 0), self.rows.index(row[-1], last))
        return found

    def _restore(self) -> None:
        selection = self.selectionModel()
        selection.blockSignals(False)
        selection.select(self._rows_of(self._chosen), QItemSelectionModel.SelectionFlag.Select)
        place = self.rows.place_of(self._picked) if self._picked is not None else -1
        if place < 0:  # hidden by a filter; what is chosen still, or again, is shown beside
            place = min((index.row() for index in selection.selectedRows()), default=-1)
        if place >= 0:
            selection.setCurrentIndex(
                self.rows.index(place, 0), QItemSelectionModel.SelectionFlag.NoUpdate
            )
        else:
            self._pick(-1)
        # Qt would lay out a turn later, and paint every cell in sight a second time.
        self.executeDelayedItemsLayout()
