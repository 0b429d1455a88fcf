"""A board of two lists and a drawer without a programme, and synthesised drags over it."""

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QHBoxLayout, QWidget

from mentordesk.services.board import Board
from mentordesk.ui.board.advice import Advice
from mentordesk.ui.board.carrying import Carrying
from mentordesk.ui.board.hand import Hand
from mentordesk.ui.board.mentors_view import MentorsView
from mentordesk.ui.board.models import COPY, MenteeModel, MentorModel
from mentordesk.ui.board.waiting_view import WaitingView
from mentordesk.ui.tasks import InlineTasks
from tests.ui.board.boards import FixedReckoning, Said, small_board

LEFT, NO_KEYS = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


class Lists(QWidget):
    """Both lists, showing the small board, with the fixed reckoning behind them."""

    def __init__(self, board: Board | None = None) -> None:
        super().__init__()
        self.board = board or small_board()
        self.advice = Advice(InlineTasks(), self)
        self.advice.reckoning = FixedReckoning()
        self.hand = Hand()
        self.carrying = Carrying(self.hand, self.advice.fits, self)
        self.said = Said()
        self.carrying.says.connect(self.said.hear)
        mentees, mentors = MenteeModel(self), MentorModel(self.advice.why_not, self.hand, self)
        self.waiting = WaitingView(self.carrying, mentees)
        self.mentors = MentorsView(self.carrying, mentors)
        mentees.show(self.board.waiting)
        mentors.show(self.board.mentors)
        row = QHBoxLayout(self)
        row.addWidget(self.waiting)
        row.addWidget(self.mentors)
        self.waiting.setFixedWidth(240)
        self.resize(1000, 420)

    def choose(self, row: int) -> None:
        """Select a waiting mentee."""
        self.waiting.setCurrentIndex(self.waiting.cards.index(row, 0))

    def pick_up(self, *rows: int) -> None:
        """Take waiting mentees in hand."""
        cards = self.waiting.cards.cards
        self.carrying.pick_up(tuple(cards[row] for row in rows))


def centre(view: QAbstractItemView, row: int) -> QPoint:
    """The middle of a row, in the viewport's pixels."""
    return view.visualRect(view.model().index(row, 0)).center()


def drag_over(view: QAbstractItemView, data: QMimeData, at: QPoint) -> bool:
    """Drag into a view and to a point of it; whether it would be taken there."""
    enter = QDragEnterEvent(at, COPY, data, LEFT, NO_KEYS)
    QApplication.sendEvent(view.viewport(), enter)
    if not enter.isAccepted():
        return False
    move = QDragMoveEvent(at, COPY, data, LEFT, NO_KEYS)
    QApplication.sendEvent(view.viewport(), move)
    return move.isAccepted()


def leave(view: QAbstractItemView) -> None:
    """Drag out of a view."""
    QApplication.sendEvent(view.viewport(), QDragLeaveEvent())


def drop_on(view: QAbstractItemView, data: QMimeData, at: QPoint) -> bool:
    """Drag to a point of a view and let go as Qt would; whether the drop was taken."""
    if not drag_over(view, data, at):
        leave(view)
        return False
    drop = QDropEvent(QPointF(at), COPY, data, LEFT, NO_KEYS)
    QApplication.sendEvent(view.viewport(), drop)
    assert drop.dropAction() == COPY
    return drop.isAccepted()
