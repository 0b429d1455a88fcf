"""Item models of frozen cards: `data()` looks up, drops ask the one rule and are only announced."""

import json
from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)

from mentordesk.services.board import MenteeCard, MentorCard
from mentordesk.ui.board import descriptions
from mentordesk.ui.board.changing import Change, Ids, Rows, change_between
from mentordesk.ui.board.fit import Fit
from mentordesk.ui.board.grouping import Heading, Row
from mentordesk.ui.board.hand import Hand
from mentordesk.ui.board.words import over
from mentordesk.ui.safe_text import line_of, tooltip_of
from mentordesk.ui.worded import worded

Index = QModelIndex | QPersistentModelIndex
Data = Qt.ItemDataRole
_SPOKEN = {Data.DisplayRole, Data.AccessibleTextRole}
MIME = "application/x-mentordesk-mentee-ids"
NOWHERE = QModelIndex()
NOT_A_PERSON = 0
"""What a heading has for an application id."""
COPY = Qt.DropAction.CopyAction
"""Never Move: Qt would remove rows by itself, and could delete a file dragged from elsewhere."""


def carried_ids(data: QMimeData) -> list[int]:
    """The mentee application ids that a drag or the clipboard carries; empty for anything else."""
    if not data.hasFormat(MIME):
        return []
    try:
        ids = json.loads(bytes(data.data(MIME).data()))
    except ValueError:
        return []
    return [i for i in ids if isinstance(i, int)] if isinstance(ids, list) else []


def mime_of(mentees: Sequence[MenteeCard]) -> QMimeData:
    """What a drag of these mentees carries: their ids, and their names as text."""
    data = QMimeData()
    ids = [card.application_id for card in mentees]
    data.setData(MIME, QByteArray(json.dumps(ids).encode()))
    data.setText("\n".join(card.name for card in mentees))
    return data


class CardModel(QAbstractListModel):
    """What both lists share: cards in an order, found by application id in `Qt.UserRole`."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._ids: tuple[int, ...] = ()
        self._rows: dict[int, int] = {}
        self.held: frozenset[int] = frozenset()
        """Who is chosen: where they go, all rows are shown anew."""
        self.finished = False
        """Whether the intake's year is over: its cards are looked at and stay where they are."""

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._ids)

    def data(self, index: Index, role: int = Data.DisplayRole) -> object:
        row = index.row()
        if not 0 <= row < len(self._ids):
            return None
        if role == Data.DisplayRole:
            return self.name(row)
        if role == Data.AccessibleTextRole:
            return self.spoken(row)
        if role == Data.ToolTipRole:
            text = self.tooltip(row)
            return tooltip_of(f"{text}\n{over()}" if self.finished else text)
        return self._ids[row] if role == Data.UserRole else None

    def spoken(self, row: int) -> str:
        """What a screen reader speaks for a row; made when it is asked for."""
        raise NotImplementedError

    def name(self, row: int) -> str:
        """What stands on a row."""
        raise NotImplementedError

    def tooltip(self, row: int) -> str:
        """What a row's tooltip says, as plain text."""
        raise NotImplementedError

    def row_of(self, application_id: int) -> int:
        """The row that shows this application, -1 where none does."""
        return self._rows.get(application_id, -1)

    def _replace(self, before: Rows, ids: Ids, rows: Rows, keep: Callable[[], None]) -> bool:
        """Take rows in place of those before: `keep` keeps them. Whether all were shown anew."""
        change = change_between((self._ids, before), (ids, rows), self.held)
        end = self._begin(change)
        keep()
        if ids != self._ids:
            self._ids = ids
            self._rows = {who: row for row, who in enumerate(ids) if who != NOT_A_PERSON}
        end()
        for row in change.altered if change is not None else ():
            self.dataChanged.emit(self.index(row, 0), self.index(row, 0))
        return change is None

    def _begin(self, change: Change | None) -> Callable[[], None]:
        """Announce a change; what ends it."""
        if change is None:
            self.beginResetModel()
            return self.endResetModel
        if change.gone:
            self.beginRemoveRows(NOWHERE, change.first, change.first + change.gone - 1)
            return self.endRemoveRows
        if change.came:
            self.beginInsertRows(NOWHERE, change.first, change.first + change.came - 1)
            return self.endInsertRows
        return lambda: None

    def mimeTypes(self) -> list[str]:
        return [MIME]

    def supportedDragActions(self) -> Qt.DropAction:
        return COPY

    def supportedDropActions(self) -> Qt.DropAction:
        return COPY

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        """Announce the drop once the handler is left: nothing is ever changed inside of it."""
        if not self.canDropMimeData(data, action, row, column, parent):
            return False
        where = self._ids[parent.row()] if parent.isValid() else -1
        ids = carried_ids(data)
        QTimer.singleShot(0, self, lambda: self._announce(ids, where))
        return True

    def _announce(self, ids: list[int], where: int) -> None:
        raise NotImplementedError


class MenteeModel(CardModel):
    """The waiting mentees. A paired mentee that is dropped here is asked to be released."""

    release_wanted = Signal(list)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.cards: tuple[MenteeCard, ...] = ()
        self.left: Mapping[int, str] = {}
        """Why the best answer has nobody for whom, by application id."""

    def show(self, cards: tuple[MenteeCard, ...]) -> bool:
        """Show these mentees, in this order; whether all rows were shown anew."""

        def keep() -> None:
            self.cards = cards

        ids = tuple(card.application_id for card in cards)
        return self._replace(self.cards, ids, cards, keep)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.finished:
            return super().flags(index)
        flags = super().flags(index) | Qt.ItemFlag.ItemIsDropEnabled
        return flags | Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else flags

    def name(self, row: int) -> str:
        return self.cards[row].name

    def spoken(self, row: int) -> str:
        return self._with_why(row, descriptions.mentee_sentence(self.cards[row]), ", ")

    def tooltip(self, row: int) -> str:
        return self._with_why(row, descriptions.mentee_tooltip(self.cards[row]), "\n")

    def _with_why(self, row: int, text: str, gap: str) -> str:
        why = worded(self.left.get(self._ids[row], ""))
        return f"{text}{gap}{why}" if why else text

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        return mime_of([self.cards[index.row()] for index in indexes])

    def canDropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        ids = carried_ids(data)
        return bool(ids) and not any(i in self._rows for i in ids)

    def _announce(self, ids: list[int], where: int) -> None:
        self.release_wanted.emit(ids)


class MentorModel(CardModel):
    """The mentors. `why_not(mentees, mentor)` is the one rule; its sentence refuses a drop.

    While something is in `hand`, a row speaks of the fit as well, or of what forbids the pair.
    """

    pairing_wanted = Signal(list, int)

    def __init__(
        self, why_not: Callable[[list[int], int], str], hand: Hand, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._why_not, self._hand = why_not, hand
        self.cards: tuple[MentorCard, ...] = ()
        self.rows: tuple[Row, ...] = ()
        """What the rows show: the cards, and the headings among them."""

    def show(self, rows: tuple[Row, ...]) -> bool:
        """Show these mentors and headings, in this order; whether all rows were shown anew."""

        def keep() -> None:
            self.rows = rows
            self.cards = tuple(row for row in rows if isinstance(row, MentorCard))

        ids = tuple(
            row.application_id if isinstance(row, MentorCard) else NOT_A_PERSON for row in rows
        )
        return self._replace(self.rows, ids, rows, keep)

    @property
    def grouped(self) -> bool:
        """Whether headings stand among the cards."""
        return len(self.rows) > len(self.cards)

    def card(self, row: int) -> MentorCard | None:
        """The card in a row; None for a heading, and where there is no row."""
        found = self.rows[row] if 0 <= row < len(self.rows) else None
        return found if isinstance(found, MentorCard) else None

    def data(self, index: Index, role: int = Data.DisplayRole) -> object:
        row = self.rows[index.row()] if 0 <= index.row() < len(self.rows) else None
        if isinstance(row, Heading):
            return line_of(row.text) if role in _SPOKEN else None
        return super().data(index, role)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and self.card(index.row()) is None:
            return Qt.ItemFlag.NoItemFlags
        flags = super().flags(index)
        if not index.isValid() or self.finished:
            return flags
        return flags | Qt.ItemFlag.ItemIsDropEnabled | Qt.ItemFlag.ItemIsDragEnabled

    def canDropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        ids = carried_ids(data)
        over = parent.isValid() and self.card(parent.row()) is not None
        return bool(ids) and over and not self._why_not(ids, self._ids[parent.row()])

    def _announce(self, ids: list[int], where: int) -> None:
        self.pairing_wanted.emit(ids, where)

    def _shown(self, row: int) -> tuple[MentorCard, Fit | None]:
        """The card of a row that is no heading, and its fit to what is in hand."""
        card = self.rows[row]
        if not isinstance(card, MentorCard):
            raise TypeError(row)
        return card, self._hand.fits.get(card.application_id)

    def name(self, row: int) -> str:
        return self._shown(row)[0].name

    def spoken(self, row: int) -> str:
        card, fit = self._shown(row)
        at_rest = descriptions.mentor_sentence(card)
        if fit is None:
            return at_rest
        reasons = self._hand.reasons.get(card.application_id, ())
        return f"{at_rest}, {descriptions.fit_sentence(card, fit, reasons)}"

    def tooltip(self, row: int) -> str:
        card, fit = self._shown(row)
        if fit is None:
            return descriptions.mentor_tooltip(card)
        reasons = self._hand.reasons.get(card.application_id, ())
        return descriptions.carried_tooltip(card, fit, reasons)
