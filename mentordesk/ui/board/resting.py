"""What both lists do with a pointer that rests on somebody, and with the wheel beside Ctrl."""

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QGuiApplication,
    QHelpEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QListView

from mentordesk.ui.board.carrying import Carrying
from mentordesk.ui.theme import tokens_of
from mentordesk.ui.tokens import RADIUS_M

_LEAVES = {QEvent.Type.MouseButtonPress, QEvent.Type.Leave, QEvent.Type.Wheel}


class RestingView(QListView):
    """A list of people: `rested` tells on whom the pointer rests and where that is on the screen.

    While somebody is carried the cards keep their short tooltips: those tell of the fit.
    """

    rested = Signal(int, QRect)
    left_alone = Signal()
    """The pointer left, pressed or turned its wheel, or a key was pressed."""
    turned = Signal(int)
    """The wheel turned so far (eighths of a degree) with Ctrl held."""

    def __init__(self, carrying: Carrying) -> None:
        super().__init__()
        self._carrying = carrying

    def person_at(self, at: QPoint) -> int:
        """The application id of whoever is shown at a point of the viewport; 0 for nobody."""
        found = self.indexAt(at).data(Qt.ItemDataRole.UserRole)
        return found if isinstance(found, int) else 0

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus() and not self.currentIndex().isValid():
            # Nobody has the ring yet: the list shows that the keys are here.
            painter = QPainter(self.viewport())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(tokens_of(QGuiApplication.palette()).accent), 2))
            place = self.viewport().rect().adjusted(2, 1, -2, -2)
            painter.drawRoundedRect(place, RADIUS_M, RADIUS_M)

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            who = self.person_at(event.pos())
            if who and not self._carrying.hand.carrying:
                box = self.visualRect(self.indexAt(event.pos()))
                self.rested.emit(who, QRect(self.viewport().mapToGlobal(box.topLeft()), box.size()))
                return True
        elif event.type() in _LEAVES:
            self.left_alone.emit()
        return super().viewportEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.turned.emit(event.angleDelta().y())
            event.accept()
        else:
            super().wheelEvent(event)
