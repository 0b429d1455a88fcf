"""The overview's small charts: a bar of a share, and places against demand in one line."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from mentordesk.ui.theme import tokens_of

_THICK = 9


class ShareBar(QWidget):
    """A rounded bar filled to a share; where a mark is given, a stroke stands there."""

    def __init__(self, filled: float, mark: float | None = None, pale: bool = False) -> None:
        super().__init__()
        self._filled, self._mark, self._pale = filled, mark, pale
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(60, 22 if self._mark is not None else 12)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = tokens_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.isRightToLeft():  # it grows from where its words begin
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
        top = (self.height() - _THICK) / 2
        self._bar(painter, top, 1.0, tokens.sunken)
        if self._filled > 0:
            self._bar(painter, top, self._filled, tokens.place if self._pale else tokens.bar)
        if self._mark is not None:
            painter.setBrush(QColor(tokens.ink))
            left = min(self.width() - 2.0, self._mark * self.width())
            painter.drawRect(QRectF(left, top - 5, 2, _THICK + 10))

    def _bar(self, painter: QPainter, top: float, share: float, colour: str) -> None:
        painter.setBrush(QColor(colour))
        width = max(float(_THICK), min(1.0, share) * self.width())
        painter.drawRoundedRect(QRectF(0, top, width, _THICK), _THICK / 2, _THICK / 2)
