"""The mentors: one wrapping list of cards, the target of drags, keys and paste."""

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QCursor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QListView

from mentordesk.services.board import MenteeCard, MentorCard
from mentordesk.ui.board.carrying import Carrying
from mentordesk.ui.board.delegates import MentorDelegate
from mentordesk.ui.board.edge_scroll import EdgeScroll
from mentordesk.ui.board.geometry import BARE, Place, narrowest
from mentordesk.ui.board.grouping import Heading, Row
from mentordesk.ui.board.models import COPY, MIME, MentorModel
from mentordesk.ui.board.resting import RestingView
from mentordesk.ui.board.scroll_hint import draw_hint
from mentordesk.ui.direction import turned_point

_KEYS = Qt.Key
_BY_FIT = {_KEYS.Key_Right: 1, _KEYS.Key_Down: 1, _KEYS.Key_Left: -1, _KEYS.Key_Up: -1}
_ENTER = {_KEYS.Key_Return, _KEYS.Key_Enter}
_LET_GO = {*_ENTER, _KEYS.Key_Space}


class MentorsView(RestingView):
    """Cards wrap into as many columns as fit. While something is carried nothing moves."""

    let_go = Signal(int)
    """Enter or Space over this mentor while something is carried by the keys."""
    place_chosen = Signal(int, int)
    """A click on the place of (mentee, mentor)."""
    mentees_wanted = Signal(int, bool)
    """A click on the box that stands for this mentor's further mentees (True), or Enter (False)."""
    mentor_chosen = Signal(int)
    unpair_wanted = Signal()
    cut_wanted = Signal()
    paste_wanted = Signal()
    drag_ended = Signal(bool)
    page_shown = Signal()
    """Other cards came into sight."""

    def __init__(self, carrying: Carrying, cards: MentorModel) -> None:
        super().__init__(carrying)
        self.cards = cards
        self.pictures = MentorDelegate(carrying.hand, cards, self)
        self.setModel(cards)
        self.setItemDelegate(self.pictures)
        self._pressed: tuple[MentorCard, MenteeCard] | None = None
        self.setObjectName("board.mentors")
        self.setAccessibleName(self.tr("Mentors"))
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMovement(QListView.Movement.Static)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDropIndicatorShown(False)
        self.setStyleSheet(BARE)
        self.setAutoScroll(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._edge = EdgeScroll(self)
        self._edge.scrolled.connect(self._aim_at)
        self.verticalScrollBar().valueChanged.connect(lambda _: self.page_shown.emit())
        carrying.changed.connect(self.viewport().update)
        carrying.aimed.connect(self._repaint)

    def card_at(self, at: QPoint) -> MentorCard | None:
        """The mentor whose card is at a point of the viewport."""
        return self.cards.card(self.indexAt(at).row())

    def place_at(self, at: QPoint) -> Place | None:
        """The box of a place at a point of the viewport."""
        index, card = self.indexAt(at), self.card_at(at)
        if card is None:
            return None
        cell = self.visualRect(index)
        within = QPointF(at - cell.topLeft())
        if self.isRightToLeft():
            within = turned_point(within, cell.width())
        return self.pictures.layout.place_at(card, within)

    def mentee_at(self, at: QPoint) -> MenteeCard | None:
        """The mentee whose place is at a point of the viewport."""
        place = self.place_at(at)
        return place.mentee if place else None

    def person_at(self, at: QPoint) -> int:
        """Whoever holds the place at a point of the viewport, else whose card is there."""
        mentee = self.mentee_at(at)
        return mentee.application_id if mentee is not None else super().person_at(at)

    def under_pointer(self) -> MentorCard | None:
        """The mentor under the pointer now, wherever the last event was."""
        at = self.viewport().mapFromGlobal(QCursor.pos())
        return self.card_at(at) if self.viewport().rect().contains(at) else None

    def current(self) -> MentorCard | None:
        """The mentor with the focus, or none."""
        return self.cards.card(self.currentIndex().row())

    def in_sight(self) -> list[int]:
        """The application ids of the cards that can be seen."""
        height = self.viewport().height()
        first = max(0, self.indexAt(QPoint(20, 20)).row())
        cell = self.pictures.layout
        columns = max(1, self.viewport().width() // max(1, cell.width))
        count = (height // cell.height + 2) * columns
        seen = range(first, min(first + count, len(self.cards.rows)))
        return [card.application_id for row in seen if (card := self.cards.card(row)) is not None]

    def show_current(self, application_id: int) -> None:
        """Put the focus on a mentor's card and bring it into sight."""
        row = self.cards.row_of(application_id)
        if row >= 0:
            index = self.cards.index(row, 0)
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.fit_cards()
        super().resizeEvent(event)
        self.page_shown.emit()

    def fit_cards(self) -> None:
        """Lay the cards out in as many columns as fit, at the zoom chosen."""
        room = self.viewport().width() - 2
        columns = max(1, room // narrowest(self.font(), self.pictures.zoom))
        if self.pictures.fit_into(room // columns, columns):
            self.scheduleDelayedItemsLayout()

    def show_rows(self, rows: tuple[Row, ...]) -> bool:
        """Show these rows; headings are as wide as the list, cards are all alike.

        Returns whether all rows were shown anew.
        """
        self.setUniformItemSizes(not any(isinstance(row, Heading) for row in rows))
        return self.cards.show(rows)

    def _repaint(self, *mentors: int) -> None:
        for mentor in mentors:
            row = self.cards.row_of(mentor)
            if row >= 0:
                self.update(self.cards.index(row, 0))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._edge.direction:
            painter = QPainter(self.viewport())
            draw_hint(painter, self.viewport().rect(), self._edge.direction)
            painter.end()

    # -- the pointer ---------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        mentor, mentee = self.card_at(at), self.mentee_at(at)
        self._pressed = (mentor, mentee) if mentor and mentee else None
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._carrying.say_why_it_stays(event, self.cards.finished)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        at = event.position().toPoint()
        mentor, place = self.card_at(at), self.place_at(at)
        if mentor is None or event.button() != Qt.MouseButton.LeftButton:
            return
        mentee = place.mentee if place else None
        if mentee is not None and self._pressed == (mentor, mentee):
            self.place_chosen.emit(mentee.application_id, mentor.application_id)
        elif place is not None and place.further and not self._carrying.hand.carrying:
            self.mentees_wanted.emit(mentor.application_id, True)
        else:
            self.mentor_chosen.emit(mentor.application_id)

    def startDrag(self, actions: Qt.DropAction) -> None:
        if self._pressed is not None:
            self.drag_ended.emit(self._carrying.drag(self, (self._pressed[1],)))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        # Files and other foreign things are left to the window.
        event.setAccepted(event.mimeData().hasFormat(MIME))

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        at = event.position().toPoint()
        self._edge.follow(at)
        self._aim_at(at)
        event.setDropAction(COPY)
        where = self.indexAt(at)
        event.setAccepted(self.cards.canDropMimeData(event.mimeData(), COPY, -1, -1, where))

    def _aim_at(self, at: QPoint) -> None:
        self._carrying.aim(self.card_at(at))
        if self._edge.direction:
            self.viewport().update()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._stop_edge()
        self._carrying.aim(None)

    def dropEvent(self, event: QDropEvent) -> None:
        where = self.indexAt(event.position().toPoint())
        taken = self.cards.dropMimeData(event.mimeData(), COPY, -1, -1, where)
        event.setDropAction(COPY)
        event.setAccepted(taken)
        self._stop_edge()
        self.setState(QAbstractItemView.State.NoState)

    def _stop_edge(self) -> None:
        self._edge.stop()
        self.viewport().update()

    # -- the keys ------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            # The window's own Cut, Paste and Delete would take the key before the list sees it.
            keys = QKeySequence.StandardKey
            if any(event.matches(k) for k in (keys.Cut, keys.Paste, keys.Delete)):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.left_alone.emit()
        keys = QKeySequence.StandardKey
        wanted = {
            keys.Cut: self.cut_wanted,
            keys.Paste: self.paste_wanted,
            keys.Delete: self.unpair_wanted,
        }
        signal = next((s for key, s in wanted.items() if event.matches(key)), None)
        if signal is not None:
            signal.emit()
        elif self._carrying.hand.carrying and self._carry_key(event):
            return
        elif event.key() in _ENTER and (now := self.current()) is not None:
            self.mentees_wanted.emit(now.application_id, False)
        else:
            before = self.currentIndex().row()
            super().keyPressEvent(event)
            card = self.current()
            if card is not None and self.currentIndex().row() != before:
                self.mentor_chosen.emit(card.application_id)

    def _carry_key(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key == _KEYS.Key_Escape:
            self._carrying.cancel()
        elif key in _LET_GO and self._carrying.hand.target is not None:
            target = self._carrying.hand.target
            QTimer.singleShot(0, self, lambda: self.let_go.emit(target))
        elif key in _BY_FIT:
            sideways = key in {_KEYS.Key_Right, _KEYS.Key_Left}
            self.step_by_fit(_BY_FIT[key] * (-1 if sideways and self.isRightToLeft() else 1))
        else:
            return False
        return True

    def step_by_fit(self, step: int) -> None:
        """Move the target to the next mentor by fit; with 0 to the best one."""
        ranked = [i for i in self._carrying.by_fit() if self.cards.row_of(i) >= 0]
        if not ranked:
            return
        target = self._carrying.hand.target
        place = ranked.index(target) + step if step and target in ranked else 0
        chosen = ranked[min(max(place, 0), len(ranked) - 1)]
        self.show_current(chosen)
        self._carrying.aim(self.cards.card(self.cards.row_of(chosen)))
