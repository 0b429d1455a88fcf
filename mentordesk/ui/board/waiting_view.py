"""The list of waiting mentees: the source of a drag, and where a paired mentee may come back."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
)
from PySide6.QtWidgets import QAbstractItemView

from mentordesk.services.board import MenteeCard
from mentordesk.ui.board.carrying import Carrying
from mentordesk.ui.board.delegates import MenteeDelegate
from mentordesk.ui.board.geometry import BARE
from mentordesk.ui.board.models import COPY, MIME, MenteeModel, carried_ids
from mentordesk.ui.board.resting import RestingView
from mentordesk.ui.board.words import over

_KEYS = Qt.Key
_CUT = QKeySequence.StandardKey.Cut
_REASON = Qt.FocusReason
_NOT_BY_KEYS = (_REASON.MouseFocusReason, _REASON.ActiveWindowFocusReason)


class WaitingView(RestingView):
    """Drag, Space or Ctrl+X pick up what is selected; arrows walk through the list."""

    lifted = Signal()
    """Space or Ctrl+X picked up the selected mentees: the keys go to the mentors now."""
    cut_wanted = Signal()
    drag_ended = Signal(bool)
    picked_out = Signal(int)
    """The coordinator chose this mentee (application id), by click or key, not by a drag."""

    def __init__(self, carrying: Carrying, cards: MenteeModel) -> None:
        super().__init__(carrying)
        self.cards = cards
        self.pictures = MenteeDelegate(carrying.hand, cards, self)
        self.setModel(cards)
        self.setItemDelegate(self.pictures)
        self.setObjectName("board.waiting")
        self.setAccessibleName(self.tr("Waiting mentees"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setUniformItemSizes(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDropIndicatorShown(False)
        self.setStyleSheet(BARE)

    def selected(self) -> tuple[MenteeCard, ...]:
        """The selected mentees, the current one first, the others in the list's order."""
        current = self.currentIndex().row()
        rows = sorted((i.row() for i in self.selectedIndexes()), key=lambda r: (r != current, r))
        return tuple(self.cards.cards[row] for row in rows)

    def current(self) -> MenteeCard | None:
        """The mentee with the focus, or none."""
        row = self.currentIndex().row()
        return self.cards.cards[row] if 0 <= row < len(self.cards.cards) else None

    def show_current(self, application_id: int) -> None:
        """Select a mentee's card and bring it into sight."""
        row = self.cards.row_of(application_id)
        if row >= 0:
            self.setCurrentIndex(self.cards.index(row, 0))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._carrying.say_why_it_stays(event, self.cards.finished)

    def startDrag(self, actions: Qt.DropAction) -> None:
        mentees = self.selected()
        if mentees:
            self.drag_ended.emit(self._carrying.drag(self, mentees))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self._pick_out()

    def _pick_out(self) -> None:
        card = self.current()
        if card is not None and not self._carrying.hand.carrying:
            self.picked_out.emit(card.application_id)

    def event(self, event: QEvent) -> bool:
        asked = event.type() == QEvent.Type.ShortcutOverride
        if asked and isinstance(event, QKeyEvent) and event.matches(_CUT):
            # The window's own Cut would take the key before the list sees it.
            event.accept()
            return True
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Choose the first mentee where the keys come to a list of which nobody is chosen.

        Qt would only put a ring around the card: it would look chosen, and Space do nothing.
        """
        super().focusInEvent(event)
        asked = event.reason() not in _NOT_BY_KEYS
        if asked and self.current() is not None and not self.selectedIndexes():
            self.setCurrentIndex(self.currentIndex())
            self._pick_out()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.left_alone.emit()
        if event.matches(_CUT):
            self.cut_wanted.emit()
        elif event.key() == _KEYS.Key_Space and self.cards.finished:
            self._carrying.says.emit(over())
        elif event.key() == _KEYS.Key_Space and not event.modifiers() and self.selected():
            self._carrying.pick_up(self.selected())
            self.lifted.emit()
        elif event.key() == _KEYS.Key_Escape and self._carrying.hand.carrying:
            self._carrying.cancel()
        else:
            before = self.currentIndex().row()
            super().keyPressEvent(event)
            if self.currentIndex().row() != before:
                self._pick_out()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        event.setAccepted(event.mimeData().hasFormat(MIME))

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        event.setDropAction(COPY)
        event.setAccepted(self._takes(event))

    def _takes(self, event: QDropEvent) -> bool:
        ids = carried_ids(event.mimeData())
        return bool(ids) and all(self.cards.row_of(i) < 0 for i in ids)

    def dropEvent(self, event: QDropEvent) -> None:
        where = self.rootIndex()
        taken = self.cards.dropMimeData(event.mimeData(), COPY, -1, -1, where)
        event.setDropAction(COPY)
        event.setAccepted(taken)
        self.setState(QAbstractItemView.State.NoState)
