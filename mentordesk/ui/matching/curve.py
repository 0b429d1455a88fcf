"""The trade-off as a picture: the floor along, the total up, a dot for each answer."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from mentordesk.matching.trade_off import Compromise
from mentordesk.ui.direction import turned, turned_point
from mentordesk.ui.matching.telling import points
from mentordesk.ui.theme import tokens_of
from mentordesk.ui.tokens import Tokens
from mentordesk.ui.worded import worded

LEFT, TOP, RIGHT, BELOW = 62, 14, 16, 40


class Curve(QWidget):
    """The worst pair's score along, the total up; the chosen answer has a ring."""

    def __init__(self, answers: Sequence[Compromise]) -> None:
        super().__init__()
        self._answers, self._chosen = tuple(answers), 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(240, 170)
        said = "; ".join(worded(one.sentence) for one in self._answers)
        self.setAccessibleName(self.tr("Total against the worst pair: %1").replace("%1", said))

    def sizeHint(self) -> QSize:
        return QSize(340, 220)

    def choose(self, place: int) -> None:
        """Ring one answer by its place in the list."""
        self._chosen = place
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        small = QFont(self.font())
        small.setPointSizeF(self.font().pointSizeF() * 0.88)
        painter.setFont(small)
        tokens = tokens_of(self.palette())
        room = QRectF(self.rect()).adjusted(LEFT, TOP, -RIGHT, -BELOW)
        if self.isRightToLeft():
            room = turned(room, self.width())
        self._axes(painter, room, tokens)
        spots = self._spots(room)
        painter.setPen(QPen(QColor(tokens.bar), 2))
        painter.drawPolyline(QPolygonF(spots))
        for place, spot in enumerate(spots):
            chosen = place == self._chosen
            painter.setPen(QPen(QColor(tokens.accent), 2))
            painter.setBrush(QColor(tokens.accent if chosen else tokens.surface))
            size = 6 if chosen else 4
            painter.drawEllipse(spot, size, size)

    def _spots(self, room: QRectF) -> list[QPointF]:
        across = [one.worst or 0 for one in self._answers]
        up = [one.total for one in self._answers]
        spots = [
            QPointF(
                room.left() + room.width() * _share(one.worst or 0, across),
                room.bottom() - room.height() * _share(one.total, up),
            )
            for one in self._answers
        ]
        width = room.left() + room.right()
        return [turned_point(one, width) for one in spots] if self.isRightToLeft() else spots

    def _axes(self, painter: QPainter, room: QRectF, tokens: Tokens) -> None:
        painter.setPen(QPen(QColor(tokens.line_strong), 1))
        side = room.right() if self.isRightToLeft() else room.left()
        painter.drawLine(QPointF(side, room.top()), QPointF(side, room.bottom()))
        painter.drawLine(room.bottomLeft(), room.bottomRight())
        painter.setPen(QColor(tokens.ink_soft))
        up = [one.total for one in self._answers] or [0]
        across = [one.worst or 0 for one in self._answers] or [0]
        line = painter.fontMetrics().height()
        right = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        for value, y in ((max(up), room.top()), (min(up), room.bottom())):
            place = QRectF(0, y - line / 2, LEFT - 8, line)
            if self.isRightToLeft():
                place = turned(place, self.width())
            painter.drawText(place, right, points(value))
        below = QRectF(room.left(), room.bottom() + 4, room.width(), line)
        painter.drawText(below, int(Qt.AlignmentFlag.AlignLeft), points(min(across)))
        painter.drawText(below, int(Qt.AlignmentFlag.AlignRight), points(max(across)))
        words = below.translated(0, line)
        painter.drawText(words, int(Qt.AlignmentFlag.AlignCenter), self.tr("worst pair"))
        painter.save()
        painter.translate(self.width() - 12 if self.isRightToLeft() else 12, room.center().y())
        painter.rotate(-90)
        upright = QRectF(-room.height() / 2, -line / 2, room.height(), line)
        painter.drawText(upright, int(Qt.AlignmentFlag.AlignCenter), self.tr("total"))
        painter.restore()


def _share(value: int, values: Sequence[int]) -> float:
    """Where a value lies between the least and the most, 0..1; the middle where all are equal."""
    least, most = min(values), max(values)
    return 0.5 if most == least else (value - least) / (most - least)
