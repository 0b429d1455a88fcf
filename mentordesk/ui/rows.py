"""A table model over frozen rows: columns are functions, filtering and sorting happen here.

Rows are shown anew as a whole; who is selected is kept by identity (see `table`). `data` is a
look-up: no query, no import, no calculation.
"""

from collections.abc import Callable, Iterable, Sequence
from itertools import count
from typing import Any, Generic, NamedTuple, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from mentordesk.ui.safe_text import line_of, tooltip_of
from mentordesk.ui.worded import Speaker, worded

Index = QModelIndex | QPersistentModelIndex
Row = TypeVar("Row")
ID_ROLE = Qt.ItemDataRole.UserRole
CHIPS_ROLE = ID_ROLE + 1
STRONG_ROLE = ID_ROLE + 2
BELOW_ROLE = ID_ROLE + 3
_ROLES = Qt.ItemDataRole
# As numbers: a table asks ten times a cell while it is painted, and enumerations are looked up.
_TEXT, _SPOKEN = _ROLES.DisplayRole.value, _ROLES.AccessibleTextRole.value
_HINT, _ALIGNED = _ROLES.ToolTipRole.value, _ROLES.TextAlignmentRole.value
_BOX, _SIGN = _ROLES.CheckStateRole.value, _ROLES.DecorationRole.value
_ANSWERED = frozenset(
    {_TEXT, _SPOKEN, _HINT, _ALIGNED, _BOX, _SIGN}
    | {int(ID_ROLE), int(CHIPS_ROLE), int(STRONG_ROLE), int(BELOW_ROLE)}
)
"""The roles that a row has an answer to; of colours and fonts none has one of its own."""
_NOWHERE = QModelIndex()
_ACROSS, _FLAG = Qt.Orientation.Horizontal, Qt.ItemFlag
_USUAL = _FLAG.ItemIsSelectable | _FLAG.ItemIsEnabled | _FLAG.ItemNeverHasChildren
_BLANK = QColor(0, 0, 0, 0)
AT_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class Chip(NamedTuple):
    """A small coloured word in a cell; looks: good, warn, bad, accent, plain."""

    text: str
    look: str = "plain"
    icon: str = ""


class Column(NamedTuple):
    """One column: its title, its text, and what it is sorted by where that is not the text."""

    title: str
    text: Callable[[Any], str]
    key: Callable[[Any], Any] | None = None
    width: int = 140
    chips: Callable[[Any], tuple[Chip, ...]] | None = None
    tooltip: Callable[[Any], str] | None = None
    strong: bool = False
    right: bool = False
    below: Callable[[Any], str] | None = None
    """A second, softer line in the same cell."""


def number_column(title: str, number: Callable[[Any], float], width: int) -> Column:
    """A column of numbers at the right, sorted by them: 12, or 7.5 without needless noughts."""
    return Column(title, lambda row: f"{number(row):g}", key=number, width=width, right=True)


Order = tuple[int, Qt.SortOrder]
"""The column that is sorted by (-1: as the rows came), and how."""


class InOrder(NamedTuple, Generic[Row]):
    """Rows sorted and with their words folded for searching.

    It takes a tenth of a second for 5,000 rows; so it can be made beside the window (`in_order`)
    and then only be shown.
    """

    order: Order
    folded: tuple[tuple[str, Row], ...]
    """As they came, each after its words."""
    ordered: tuple[tuple[str, Row], ...]


def in_order(columns: tuple[Column, ...], order: Order, rows: Iterable[Row]) -> InOrder[Row]:
    """Rows made ready to be shown in a model of these columns, in its order."""
    folded = tuple((_words_of(columns, row), row) for row in rows)
    return InOrder(order, folded, _sorted(columns, order, folded))


def _words_of(columns: tuple[Column, ...], row: Any) -> str:
    texts = [column.text(row) for column in columns]
    texts += [column.below(row) for column in columns if column.below]
    said = texts if Speaker.sentence is None else map(worded, texts)
    return "\n".join(said).casefold()


def _sorted(
    columns: tuple[Column, ...], order: Order, folded: Sequence[tuple[str, Row]]
) -> tuple[tuple[str, Row], ...]:
    place, how = order
    if not 0 <= place < len(columns):
        return tuple(folded)
    column = columns[place]
    key = column.key or (lambda row: worded(column.text(row)).casefold())
    down = how is Qt.SortOrder.DescendingOrder
    return tuple(sorted(folded, key=lambda pair: key(pair[1]), reverse=down))


def _chips_in_words(chips: tuple[Chip, ...]) -> tuple[Chip, ...]:
    """Chips in the language of the window."""
    if Speaker.sentence is None:
        return chips
    return tuple(chip._replace(text=worded(chip.text)) for chip in chips)


class RowsModel(QAbstractTableModel, Generic[Row]):
    """Rows of one kind; `ticked` is None, or the identities of the rows whose box is ticked."""

    def __init__(
        self, columns: tuple[Column, ...], identity: Callable[[Row], int], ticks: bool = False
    ) -> None:
        super().__init__()
        self.columns, self._identity = columns, identity
        self._all: tuple[Row, ...] = ()
        self._shown: list[Row] = []
        self._held: InOrder[Row] = InOrder((-1, Qt.SortOrder.AscendingOrder), (), ())
        self._places: dict[int, int] | None = None
        self._words: list[str] = []
        self._keep: Callable[[Row], bool] | None = None
        self._found: Sequence[tuple[str, Row]] = ()
        self.order: Order = self._held.order
        self.ticked: set[int] | None = set() if ticks else None
        self.has_box: Callable[[Row], bool] = lambda _row: True
        self.on_tick: Callable[[Row, bool], bool] = lambda _row, _on: True

    def set_rows(self, rows: Iterable[Row]) -> None:
        """Show other rows, under the filter and order in force."""
        self.show_ready(in_order(self.columns, self.order, rows))

    def show_ready(self, ready: InOrder[Row]) -> None:
        """Show rows that were put in order beforehand; anew, if another order was chosen since."""
        self._all = tuple(row for _, row in ready.folded)
        self._hold(ready)

    def _hold(self, ready: InOrder[Row]) -> None:
        if ready.order != self.order:
            ordered = _sorted(self.columns, self.order, ready.folded)
            ready = InOrder(self.order, ready.folded, ordered)
        self._held = ready
        self._arrange()

    def narrow(self, text: str, keep: Callable[[Row], bool] | None = None) -> None:
        """Show only rows that have all the words and that `keep` lets through."""
        words = text.casefold().split()
        further = keep is self._keep and words != self._words and _narrower(self._words, words)
        self._words, self._keep = words, keep
        self._arrange(self._found if further else None)

    @property
    def rows(self) -> tuple[Row, ...]:
        """All rows, whatever the filter."""
        return self._all

    @property
    def shown(self) -> list[Row]:
        """The rows that pass the filter, in their order."""
        return self._shown

    def row_at(self, index: Index) -> Row:
        """The row of an index."""
        return self._shown[index.row()]

    def place_of(self, identity: int) -> int:
        """Where a row is shown; -1 where it is not."""
        if self._places is None:
            self._places = dict(zip(map(self._identity, self._shown), count(), strict=False))
        return self._places.get(identity, -1)

    def identity_at(self, place: int) -> int:
        """The identity of the row shown at a place."""
        return self._identity(self._shown[place])

    def said(self, index: Index) -> tuple[str, Column]:
        """What a cell says, and its column; only of an index that is there."""
        column = self.columns[index.column()]
        return line_of(column.text(self._shown[index.row()])), column

    def drawn(self, index: Index) -> tuple[tuple[Chip, ...], str]:
        """The chips of a cell and its second line; only of an index that is there."""
        row, column = self._shown[index.row()], self.columns[index.column()]
        chips = _chips_in_words(column.chips(row)) if column.chips is not None else ()
        return chips, worded(column.below(row)) if column.below is not None else ""

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _ROLES.DisplayRole
    ) -> Any:
        if role not in (_TEXT, _ALIGNED) or orientation is not _ACROSS:
            return None
        if role == _TEXT:
            return worded(self.columns[section].title)
        if self.columns[section].right:
            return AT_RIGHT
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.ticked is None and index.isValid():
            return _USUAL  # as below, without asking: a table asks twice a cell
        flags = super().flags(index)
        known = index.isValid() and index.row() < len(self._shown)
        boxed = self.ticked is not None and index.column() == 0
        if known and boxed and self.has_box(self.row_at(index)):
            flags |= _FLAG.ItemIsUserCheckable
        return flags

    def data(self, index: Index, role: int = _TEXT) -> Any:
        number, place = index.row(), index.column()  # of no index: -1
        if role not in _ANSWERED or not 0 <= number < len(self._shown):
            return None
        row, column = self._shown[number], self.columns[place]
        if role in (_TEXT, _SPOKEN):
            return line_of(column.text(row))
        if role == STRONG_ROLE:
            return column.strong
        if role == CHIPS_ROLE:
            return _chips_in_words(column.chips(row)) if column.chips is not None else None
        if role == BELOW_ROLE:
            return worded(column.below(row)) if column.below is not None else None
        return self._extra(row, place, role)

    def _extra(self, row: Row, place: int, role: int) -> Any:
        column = self.columns[place]
        if role == ID_ROLE:
            return self._identity(row)
        if role == _HINT:
            return tooltip_of(column.tooltip(row) if column.tooltip else column.text(row))
        if role == _ALIGNED:
            return AT_RIGHT if column.right else None
        return self._before(row, role) if place == 0 else None

    def _before(self, row: Row, role: int) -> Any:
        """The box of a row; where only the others have one, as much air: names stay in line."""
        if role == _BOX:
            return self._box_of(row)
        lacks = role == _SIGN and self.ticked is not None
        return _BLANK if lacks and not self.has_box(row) else None

    def _box_of(self, row: Row) -> Qt.CheckState | None:
        if self.ticked is not None and self.has_box(row):
            on = self._identity(row) in self.ticked
            return Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
        return None

    def setData(self, index: Index, value: Any, role: int = _ROLES.EditRole) -> bool:
        if role != _ROLES.CheckStateRole or self.ticked is None or not index.isValid():
            return False
        on = Qt.CheckState(value) is Qt.CheckState.Checked
        row = self.row_at(index)
        if not self.has_box(row) or not self.on_tick(row, on):
            return False
        identity = self._identity(row)
        self.ticked = self.ticked | {identity} if on else self.ticked - {identity}
        place = self.place_of(identity)  # asking may have shown the rows anew
        if place >= 0:
            self.dataChanged.emit(self.index(place, 0), self.index(place, 0), [role])
        return True

    def tick_all(self, identities: Iterable[int]) -> None:
        """Tick exactly these rows."""
        self.ticked = set(identities)
        if self._shown:
            last = self.index(len(self._shown) - 1, 0)
            self.dataChanged.emit(self.index(0, 0), last, [_ROLES.CheckStateRole])

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self.order = (column, order)
        self._hold(self._held)

    def _arrange(self, among: Sequence[tuple[str, Row]] | None = None) -> None:
        """Find what passes the filter among all rows, or among those known to be enough."""
        found = self._held.ordered if among is None else among
        for word in self._words:
            found = [pair for pair in found if word in pair[0]]
        keep = self._keep
        if keep is not None:
            found = [pair for pair in found if keep(pair[1])]
        self.beginResetModel()
        self._places, self._found = None, found
        self._shown = [row for _, row in found]
        self.endResetModel()


def _narrower(before: Sequence[str], now: Sequence[str]) -> bool:
    """Whether whoever has all these words has all those before: a letter was added."""
    return all(any(old in new for new in now) for old in before)
