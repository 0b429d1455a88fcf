"""Small charts painted from a report's panels: columns, bars, stacked, grouped, lines.

Figures stand beside what is drawn, so that nothing depends on colour; the accessible name reads
the whole chart.
"""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from mentordesk.documents.summary_facts import MOST_NAMES, Panel, first_names
from mentordesk.ui.theme import tokens_of
from mentordesk.ui.tokens import Tokens

_CENTRE, _RIGHT, _LEFT = (
    int(Qt.AlignmentFlag.AlignCenter),
    int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter),
    int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter),
)
_LINE = 17


def reading_of(panel: Panel) -> str:
    """The chart as a sentence for a screen reader."""
    parts = []
    for place, name in enumerate(panel.names):
        values = ", ".join(
            f"{one.name} {one.label(place)}".strip() for one in panel.series if one.values
        )
        parts.append(f"{name}: {values}")
    return f"{panel.title}. {panel.subtitle}. {'; '.join(parts) or 'Nothing yet'}"


class Chart(QWidget):
    """One panel, drawn to fill its widget."""

    def __init__(self, panel: Panel) -> None:
        super().__init__()
        self._panel = panel
        self.setAccessibleName(reading_of(panel))
        lines = min(len(panel.names), MOST_NAMES) if panel.kind in {"bars", "stacked"} else 0
        self.setMinimumHeight(max(150, (lines + 1) * _LINE))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        return QSize(300, 180)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        small = QFont(self.font())
        small.setPointSizeF(self.font().pointSizeF() * 0.85)
        painter.setFont(small)
        tokens = tokens_of(self.palette())
        room = QRectF(self.rect())
        if not self._panel.has_figures:
            painter.setPen(QColor(tokens.ink_soft))
            painter.drawText(room, _CENTRE, self.tr("Nothing is known yet."))
            return
        room = self._legend(painter, room, tokens)
        if self._panel.kind in {"bars", "stacked"}:
            self._bars(painter, room, tokens)
        elif self._panel.kind == "lines":
            self._lines(painter, room, tokens)
        else:
            self._columns(painter, room, tokens)

    def _colours(self, tokens: Tokens) -> list[QColor]:
        return [QColor(tokens.bar), QColor(tokens.place), QColor(tokens.good)]

    def _legend(self, painter: QPainter, room: QRectF, tokens: Tokens) -> QRectF:
        named = [one.name for one in self._panel.series if one.name]
        if not named:
            return room
        left, line = 0.0, painter.fontMetrics().height() + 4.0
        for colour, name in zip(self._colours(tokens), named, strict=False):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            painter.drawRoundedRect(QRectF(left, line / 2 - 5, 10, 10), 3, 3)
            width = painter.fontMetrics().horizontalAdvance(name) + 6.0
            painter.setPen(QColor(tokens.ink_soft))
            painter.drawText(QRectF(left + 15, 0, width, line), _LEFT, name)
            left += 30 + width
        return room.adjusted(0, line + 2, 0, 0)

    def _bars(self, painter: QPainter, room: QRectF, tokens: Tokens) -> None:
        panel, metrics = first_names(self._panel), painter.fontMetrics()
        names = panel.names
        totals = [sum(one.values[n] for one in panel.series) for n in range(len(panel.names))]
        widest = min(max(map(metrics.horizontalAdvance, names)) + 4, room.width() * 0.38)
        step = min(room.height() / len(names), metrics.height() + 12.0)
        scale = (room.width() - widest - 58) / max(*totals, 1)
        for place, name in enumerate(names):
            top = room.top() + place * step
            painter.setPen(QColor(tokens.ink))
            shown = metrics.elidedText(name, Qt.TextElideMode.ElideRight, int(widest))
            painter.drawText(QRectF(0, top, widest, step), _LEFT, shown)
            left = widest + 10
            for colour, one in zip(self._colours(tokens), panel.series, strict=False):
                width = one.values[place] * scale
                self._block(painter, QRectF(left, top + step / 2 - 5, width, 10), colour)
                left += width
            painter.setPen(QColor(tokens.ink_soft))
            label = panel.total(place) if len(panel.series) > 1 else panel.series[0].label(place)
            painter.drawText(QRectF(left + 6, top, 56, step), _LEFT, label)

    def _columns(self, painter: QPainter, room: QRectF, tokens: Tokens) -> None:
        panel, line = self._panel, painter.fontMetrics().height() + 2.0
        most = max(max(one.values) for one in panel.series if one.values) or 1
        group = room.width() / len(panel.names)
        width = min(34.0, (group - 10) / len(panel.series))
        base, high = room.bottom() - line - 2, room.height() - 2 * line - 6
        for place, name in enumerate(panel.names):
            middle = group * (place + 0.5)
            left = middle - width * len(panel.series) / 2
            for colour, one in zip(self._colours(tokens), panel.series, strict=False):
                height = one.values[place] / most * high
                self._block(painter, QRectF(left + 1, base - height, width - 2, height), colour)
                painter.setPen(QColor(tokens.ink_soft))
                above = QRectF(left - 12, base - height - line, width + 24, line)
                painter.drawText(above, _CENTRE, one.label(place))
                left += width
            painter.setPen(QColor(tokens.ink))
            below = QRectF(middle - group / 2, base + 2, group, line)
            shown = painter.fontMetrics().elidedText(
                name, Qt.TextElideMode.ElideMiddle, int(group) - 2
            )
            painter.drawText(below, _CENTRE, shown)
        self._ground(painter, base, tokens)

    def _lines(self, painter: QPainter, room: QRectF, tokens: Tokens) -> None:
        panel, line = self._panel, painter.fontMetrics().height() + 2.0
        most = max(max(one.values) for one in panel.series if one.values) or 1
        step = room.width() / len(panel.names)
        base, high = room.bottom() - line - 2, room.height() - 2 * line - 6
        for colour, one in zip(self._colours(tokens), panel.series, strict=False):
            points = [
                QPointF(step * (n + 0.5), base - value / most * high)
                for n, value in enumerate(one.values)
            ]
            painter.setPen(QPen(colour, 2.2))
            painter.drawPolyline(QPolygonF(points))
            painter.setBrush(colour)
            for place, point in enumerate(points):
                painter.setPen(Qt.PenStyle.NoPen)
                painter.drawEllipse(point, 3.2, 3.2)
                painter.setPen(QColor(tokens.ink_soft))
                above = QRectF(point.x() - 20, point.y() - line - 2, 40, line)
                painter.drawText(above, _CENTRE, one.label(place))
        painter.setPen(QColor(tokens.ink))
        for place, name in enumerate(panel.names):
            painter.drawText(QRectF(step * place, base + 2, step, line), _CENTRE, name)
        self._ground(painter, base, tokens)

    def _ground(self, painter: QPainter, base: float, tokens: Tokens) -> None:
        painter.setPen(QPen(QColor(tokens.line), 1))
        painter.drawLine(QPointF(0, base), QPointF(self.width(), base))

    def _block(self, painter: QPainter, place: QRectF, colour: QColor) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawRoundedRect(place, 2.5, 2.5)
