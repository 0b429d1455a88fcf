"""Columns of a table share its width: the air of some becomes room for the words of others."""

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QHeaderView, QTableView

_MOST = 460
"""Pixels no column grows beyond: a long sentence is read whole in its tooltip."""
_SPARE = 6


def shared_out(usual: Sequence[int], needed: Sequence[int], room: int) -> list[int]:
    """The widths of columns: as usual, but what one does not need goes to those that need more.

    All in pixels. Never more than `room` in all, unless the usual widths are more than that and
    not enough of it is air; no column becomes narrower than both its usual and its needed width.
    """
    air = [max(0, width - need) for width, need in zip(usual, needed, strict=True)]
    lack = [max(0, need - width) for width, need in zip(usual, needed, strict=True)]
    free = room - sum(usual)
    wanted = sum(lack)
    taken = min(sum(air), max(0, wanted - free))
    scrolls = sum(air) + free < 0  # whatever is done: nothing is won then by cutting words
    given = min(wanted, sum(air) if scrolls else max(0, free + taken))
    less, more = _portions(air, taken), _portions(lack, given)
    return [width - minus + plus for width, minus, plus in zip(usual, less, more, strict=True)]


def _portions(of: Sequence[int], total: int) -> list[int]:
    """A total (at most the sum) divided as the parts are, to the last pixel."""
    whole, parts, before, given = sum(of), [], 0, 0
    for part in of:
        before += part
        upto = total * before // whole if whole else 0
        parts.append(upto - given)
        given = upto
    return parts


class ColumnRoom(QObject):
    """Fits a table's columns to its width and to the rows in sight, until somebody sets them.

    `by_hand` says that somebody did; the widths are left alone from then on.
    """

    def __init__(self, table: QTableView) -> None:
        super().__init__(table)
        self._table = table
        across = table.horizontalHeader()
        self._usual = [across.sectionSize(place) for place in range(across.count())]
        self.by_hand = self._fits = False
        self._had_rows = False
        # What is seen counts: thousands of rows are not measured for it.
        across.setResizeContentsPrecision(0)
        across.sectionResized.connect(self._resized)
        table.model().modelReset.connect(self._rows_came)

    def fit(self) -> None:
        """Share the width out anew; while there are no rows, by the titles."""
        table, across = self._table, self._table.horizontalHeader()
        if self.by_hand or not table.isVisible():
            return
        shown = [place for place in range(across.count()) if not across.isSectionHidden(place)]
        usual = [self._usual[place] for place in shown]
        widths = shared_out(usual, [self._needed(place) for place in shown], self._room)
        self._fits = True
        for place, width in zip(shown, widths, strict=True):
            if across.sectionResizeMode(place) is QHeaderView.ResizeMode.Interactive:
                across.resizeSection(place, width)
        self._fits = False

    @property
    def _room(self) -> int:
        return self._table.viewport().width() - 1

    def _needed(self, place: int) -> int:
        words = self._table.sizeHintForColumn(place) + _SPARE
        return min(_MOST, max(words, self._table.horizontalHeader().sectionSizeHint(place)))

    def _rows_came(self) -> None:
        there = self._table.model().rowCount() > 0
        came, self._had_rows = there and not self._had_rows, self._had_rows or there
        if came:
            self.fit()

    def _resized(self, place: int) -> None:
        across = self._table.horizontalHeader()
        if self._fits or across.visualIndex(place) == across.count() - 1:
            return  # the last one grows and shrinks with the window
        if across.sectionResizeMode(place) is QHeaderView.ResizeMode.Interactive:
            self.by_hand = True
