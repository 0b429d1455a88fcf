"""Columns of a table share its width: the air of some becomes room for the words of others."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QAbstractScrollArea, QHeaderView, QTableView, QWidget

_MOST = 460
"""Pixels no column grows beyond: a long sentence is read whole in its tooltip."""
_SPARE = 6
_ACROSS = Qt.Orientation.Horizontal
_LEAST = 180
"""Pixels that a column keeps which takes what is left."""
_FOLLOWED = 1280
"""Pixels of a row that the eye follows to its end, however few columns it has."""
_ENOUGH = 240
"""Pixels up to which words are shown whole where the table scrolls sideways anyway."""


def shared_out(usual: Sequence[int], needed: Sequence[int], room: int) -> list[int]:
    """The widths of columns: as usual, but what one does not need goes to those that need more.

    All in pixels. Who needs least is served first: a day or a name is whole before a sentence gets
    longer. Never more than `room` in all, unless the usual widths are more than that and not
    enough of it is air: then nothing is won by cutting words. No column becomes narrower than both
    its usual and its needed width.
    """
    air = [max(0, width - need) for width, need in zip(usual, needed, strict=True)]
    lack = [max(0, need - width) for width, need in zip(usual, needed, strict=True)]
    free = room - sum(usual)
    taken = min(sum(air), max(0, sum(lack) - free))
    if sum(air) + free < 0:
        most = [max(0, _ENOUGH - width) for width in usual]
        more = [min(one, some) for one, some in zip(lack, most, strict=True)]
    else:
        more = _served(lack, free + taken)
    less = _portions(air, taken)
    return [width - minus + plus for width, minus, plus in zip(usual, less, more, strict=True)]


def _served(lack: Sequence[int], total: int) -> list[int]:
    """A total given to those who lack something, the same to each who is not served before."""
    served, left = [0] * len(lack), total
    for done, place in enumerate(sorted(range(len(lack)), key=lack.__getitem__)):
        served[place] = min(lack[place], left // (len(lack) - done))
        left -= served[place]
    return served


def _portions(of: Sequence[int], total: int) -> list[int]:
    """A total divided as the parts are, to the last pixel."""
    whole, parts, before, given = sum(of), [], 0, 0
    for part in of:
        before += part
        upto = total * before // whole if whole else 0
        parts.append(upto - given)
        given = upto
    return parts


def spread(widths: Sequence[int], room: int) -> list[int]:
    """Columns made wider alike to fill a room, not so far that rows can no longer be followed."""
    most = max(_FOLLOWED, sum(widths) * 3 // 2)
    more = _portions(widths, max(0, min(room, most) - sum(widths)))
    return [width + plus for width, plus in zip(widths, more, strict=True)]


def ground_of(area: QAbstractScrollArea) -> QWidget:
    """The widget that a view paints on, as `viewport()` gives it.

    Asked for in that way, PySide loads each kind of widget that Qt has to see which of them it is:
    a tenth of what a bare window costs. Of what is found by its name Qt says itself what it is, and
    once that is known, and kept, `viewport()` costs nothing either.
    """
    directly = Qt.FindChildOption.FindDirectChildrenOnly
    found = area.findChild(QWidget, "qt_scrollarea_viewport", directly)
    return found if isinstance(found, QWidget) else area.viewport()


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
        self._had_rows, self._resets = False, 0
        self._fitted: object = None
        self._bare = False
        """Whether titles gave the room of their arrows to words that would have been cut."""
        # What is seen counts: thousands of rows are not measured for it.
        across.setResizeContentsPrecision(0)
        across.sectionResized.connect(self._resized)
        across.sortIndicatorChanged.connect(self._sorted)
        table.model().modelReset.connect(self._rows_came)

    def fit(self) -> None:
        """Share the width out; while there are no rows, by the titles.

        To measure the words costs as much as to draw them: of the same rows, columns and room it is
        done once, however often the table is shown.
        """
        table, across = self._table, self._table.horizontalHeader()
        if self.by_hand or not table.isVisible():
            return
        shown = [place for place in range(across.count()) if not across.isSectionHidden(place)]
        modes = [across.sectionResizeMode(place) for place in shown]
        fitting = (self._resets, shown, modes, ground_of(self._table).size())
        if self._fitted == (fitting, self._order):
            return
        usual = [self._usual[place] for place in shown]
        needed, room = self._needed(shown), self._room
        self._fitted = fitting, self._order  # as it is now: measuring says whether it counts
        for number, place in enumerate(shown):
            if across.sectionResizeMode(place) is QHeaderView.ResizeMode.Stretch:
                # It gives way to the others, and such a table does not scroll sideways.
                others = sum(map(min, usual, needed)) - min(usual[number], needed[number])
                usual[number] = max(_LEAST, min(usual[number], room - others))
                room = max(room, others + _LEAST)
        widths = shared_out(usual, needed, room)
        self._fits = True
        if shown and self._is_right(across.logicalIndex(across.count() - 1)):
            widths = self._to_the_last_number(widths, modes)
        for place, width in zip(shown, widths, strict=True):
            if across.sectionResizeMode(place) is QHeaderView.ResizeMode.Interactive:
                across.resizeSection(place, width)
        self._fits = False

    def _to_the_last_number(
        self, widths: list[int], modes: Sequence[QHeaderView.ResizeMode]
    ) -> list[int]:
        """The last column would take what is left, and its numbers stand far from the rest."""
        wider = spread(widths, self._room)
        if QHeaderView.ResizeMode.Stretch not in modes:
            self._table.horizontalHeader().setStretchLastSection(sum(wider) >= self._room)
        return wider

    @property
    def _order(self) -> int | None:
        """The column whose title has its arrow; None where all titles have room for one."""
        return self._table.horizontalHeader().sortIndicatorSection() if self._bare else None

    @property
    def _room(self) -> int:
        return ground_of(self._table).width() - 1

    def _is_right(self, place: int) -> bool:
        how = self._table.model().headerData(place, _ACROSS, Qt.ItemDataRole.TextAlignmentRole)
        return how is not None and bool(Qt.AlignmentFlag(how) & Qt.AlignmentFlag.AlignRight)

    def _needed(self, shown: Sequence[int]) -> list[int]:
        """What stands in each column; a title without its arrow where words would be cut for it."""
        across = self._table.horizontalHeader()
        words = [self._table.sizeHintForColumn(place) + _SPARE for place in shown]
        titles = [across.sectionSizeHint(place) for place in shown]
        needed = [min(_MOST, max(both)) for both in zip(words, titles, strict=True)]
        self._bare = sum(needed) > self._room and across.isSortIndicatorShown()
        if self._bare:
            across.setSortIndicatorShown(False)
            bare = [across.sectionSizeHint(place) for place in shown]
            across.setSortIndicatorShown(True)
            order = across.sortIndicatorSection()
            for number, place in enumerate(shown):
                if place != order:
                    needed[number] = min(_MOST, max(words[number], bare[number]))
        return needed

    def _sorted(self) -> None:
        """The arrow stands in another title now."""
        if self._bare:
            self.fit()

    def _rows_came(self) -> None:
        self._resets += 1
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
