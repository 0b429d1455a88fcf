"""Small charts of a report's panels: the shapes that the page draws too, painted in the window.

Figures stand beside what is drawn, so that nothing depends on colour; the accessible name reads
the whole chart.
"""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontInfo,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from mentordesk.documents.chart_shapes import (
    Bar,
    Curve,
    Drawing,
    Room,
    Words,
    drawing_of,
    lowest,
)
from mentordesk.documents.summary_facts import Panel
from mentordesk.ui.theme import tokens_of
from mentordesk.ui.tokens import Tokens
from mentordesk.ui.worded import worded

_SMALLER = 0.85
"""How large the letters of a chart are beside those of the window."""


def reading_of(panel: Panel) -> str:
    """The chart as a sentence for a screen reader."""
    panel, parts = in_words(panel), []
    for place, name in enumerate(panel.names):
        values = ", ".join(
            f"{one.name} {one.label(place)}".strip() for one in panel.series if one.values
        )
        parts.append(f"{name}: {values}")
    return f"{panel.title}. {panel.subtitle}. {'; '.join(parts) or worded('Nothing yet')}"


def in_words(panel: Panel) -> Panel:
    """A panel with its title, names and series in the language of the window."""
    series = tuple(replace(one, name=worded(one.name)) for one in panel.series)
    names = tuple(map(worded, panel.names))
    title, below = worded(panel.title), worded(panel.subtitle)
    return replace(panel, title=title, subtitle=below, names=names, series=series)


_NOTHING = 48
"""Pixels in height of a chart of which nothing is known yet."""


class Chart(QWidget):
    """One panel, drawn to fill its widget."""

    def __init__(self, panel: Panel) -> None:
        super().__init__()
        self._panel = in_words(panel)
        self.setAccessibleName(reading_of(panel))
        known = self._panel.has_figures
        least = max(150, round(lowest(self._panel, self._em()))) if known else _NOTHING
        self.setMinimumHeight(least)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        return QSize(300, 180 if self._panel.has_figures else _NOTHING)

    def drawing(self) -> Drawing:
        """The shapes of the chart in the room that it has now."""
        metrics, em = QFontMetricsF(self._letters(1.0)), self._em()

        def measure(text: str, size: float) -> float:
            return metrics.horizontalAdvance(text) * size / em

        drawing = drawing_of(self._panel, Room(self.width(), self.height(), em), measure)
        return from_the_other_side(drawing, self.width()) if self.isRightToLeft() else drawing

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._letters(1.0))
        tokens = tokens_of(self.palette())
        if not self._panel.has_figures:
            painter.setPen(QColor(tokens.ink_soft))
            centre = int(Qt.AlignmentFlag.AlignCenter)
            painter.drawText(QRectF(self.rect()), centre, self.tr("Nothing is known yet."))
            return
        drawing = self.drawing()
        painter.setPen(QPen(QColor(tokens.line), 1))
        for rule in drawing.rules:
            painter.drawLine(QPointF(rule.x, rule.y), QPointF(rule.x + rule.width, rule.y))
        inks = inks_of(tokens, lines=bool(drawing.curves))
        for bar in drawing.bars:
            _paint_bar(painter, bar, inks)
        for curve in drawing.curves:
            _paint_curve(painter, curve, inks)
        for words in drawing.words:
            painter.setPen(QColor(tokens.ink_soft if words.soft else tokens.ink))
            self._paint_words(painter, words)

    def _letters(self, scale: float) -> QFont:
        font = QFont(self.font())
        font.setPointSizeF(self.font().pointSizeF() * _SMALLER * scale)
        return font

    def _em(self) -> float:
        """The size of the chart's letters in pixels."""
        return float(QFontInfo(self._letters(1.0)).pixelSize())

    def _paint_words(self, painter: QPainter, words: Words) -> None:
        painter.setFont(self._letters(words.size / self._em()))
        width = painter.fontMetrics().horizontalAdvance(words.text)
        before = {"left": 0.0, "centre": width / 2, "right": float(width)}[words.align]
        painter.drawText(QPointF(words.x - before, words.y), words.text)


def from_the_other_side(drawing: Drawing, width: float) -> Drawing:
    """A chart for who reads from the right: its axis at the right, time going to the left."""
    sides = {"left": "right", "right": "left", "centre": "centre"}
    return Drawing(
        [replace(one, x=width - one.x - one.width) for one in drawing.rules],
        [replace(one, x=width - one.x - one.width) for one in drawing.bars],
        [
            replace(one, points=tuple((width - x, y) for x, y in one.points))
            for one in drawing.curves
        ],
        [replace(one, x=width - one.x, align=sides[one.align]) for one in drawing.words],
    )


def inks_of(tokens: Tokens, *, lines: bool) -> tuple[str, str, str]:
    """The colours of the first, second and third series; a pale line would hardly be seen."""
    return (tokens.bar, tokens.ink_faint if lines else tokens.place, tokens.good)


def _ink(number: int, inks: Sequence[str]) -> QColor:
    return QColor(inks[number % len(inks)])


def _paint_bar(painter: QPainter, bar: Bar, inks: Sequence[str]) -> None:
    painter.fillRect(QRectF(bar.x, bar.y, bar.width, bar.height), _ink(bar.ink, inks))


def _paint_curve(painter: QPainter, curve: Curve, inks: Sequence[str]) -> None:
    colour, points = _ink(curve.ink, inks), [QPointF(x, y) for x, y in curve.points]
    painter.setPen(QPen(colour, 2.2))
    painter.drawPolyline(QPolygonF(points))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    for point in points:
        painter.drawEllipse(point, 3.2, 3.2)
