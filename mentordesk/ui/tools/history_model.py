"""The list of actions for a table: rows are read page by page, as far as one scrolls."""

from collections.abc import Callable
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from mentordesk.services.history import HistoryRow, kind_in_words
from mentordesk.ui.dates import day_and_clock
from mentordesk.ui.rows import CHIPS_ROLE, ID_ROLE, STRONG_ROLE, Chip
from mentordesk.ui.safe_text import line_of, tooltip_of
from mentordesk.ui.worded import worded

Index = QModelIndex | QPersistentModelIndex
Read = Callable[[int, int], tuple[HistoryRow, ...]]
"""Reads so many rows after so many."""
PAGE = 200
TITLES = ("When", "What", "State", "Kind", "Who")
WIDTHS = (150, 330, 140, 90, 100)
_NOWHERE = QModelIndex()
_ROLES = Qt.ItemDataRole
_STATES = {
    "done": Chip("Done", "good", "check"),
    "undone": Chip("Undone", "plain", "undo"),
    "abandoned": Chip("Given up", "plain"),
    "note": Chip("For good", "plain", "lock"),
}
_BACK_AND_FORTH = {"undo": Chip("Undo", "plain", "undo"), "redo": Chip("Redo", "plain", "redo")}


def state_chip(row: HistoryRow) -> Chip:
    """How an action stands: what can no longer be undone is for good."""
    return _BACK_AND_FORTH.get(row.kind, _STATES[row.state])


def _said(chip: Chip) -> Chip:
    """A chip in the language of the window."""
    return chip._replace(text=worded(chip.text))


class HistoryModel(QAbstractTableModel):
    """Actions, the newest first, of which only those that were scrolled to are read."""

    def __init__(self, zone: ZoneInfo) -> None:
        super().__init__()
        self._zone = zone
        self._rows: list[HistoryRow] = []
        self._whole = 0
        self._read: Read = lambda _limit, _skip: ()

    def show_those(self, whole: int, read: Read) -> None:
        """Show others: how many there are, and how they are read."""
        self.beginResetModel()
        self._whole, self._read = whole, read
        self._rows = list(read(PAGE, 0))
        self.endResetModel()

    def row_at(self, place: int) -> HistoryRow:
        """The action at a place that was read."""
        return self._rows[place]

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(TITLES)

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and len(self._rows) < self._whole

    def fetchMore(self, parent: Index) -> None:
        more = self._read(PAGE, len(self._rows))
        if not more:
            self._whole = len(self._rows)
            return
        self.beginInsertRows(_NOWHERE, len(self._rows), len(self._rows) + len(more) - 1)
        self._rows += more
        self.endInsertRows()

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _ROLES.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == _ROLES.DisplayRole:
            return worded(TITLES[section])
        return None

    def data(self, index: Index, role: int = _ROLES.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row, column = self._rows[index.row()], index.column()
        if role in (_ROLES.DisplayRole, _ROLES.AccessibleTextRole):
            return line_of(self._words(row, column))
        if role == _ROLES.ToolTipRole:
            return tooltip_of(self._words(row, column))
        others: dict[int, Any] = {
            ID_ROLE: row.number,
            STRONG_ROLE: column == 1,
            CHIPS_ROLE: (_said(state_chip(row)),) if column == 2 else None,
        }
        return others.get(role)

    def _words(self, row: HistoryRow, column: int) -> str:
        words = (
            moment_in_words(row.at, self._zone),
            row.label,
            state_chip(row).text,
            kind_in_words(row.kind),
            row.who,
        )
        return words[column]


def moment_in_words(at: datetime, zone: ZoneInfo) -> str:
    """A moment as the programme's people read it."""
    return day_and_clock(at.astimezone(zone))
