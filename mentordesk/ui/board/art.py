"""Strokes that both kinds of card share: boxes, one line of text, the fit pill, the hatching.

Places are those of a card read from the left; each stroke turns its own round where the painter
goes from the right to the left.
"""

from math import ceil, floor

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QPen

from mentordesk.ui import icons
from mentordesk.ui.board.fit import BARS, Fit
from mentordesk.ui.direction import placed
from mentordesk.ui.pictures import Pictures
from mentordesk.ui.tokens import RADIUS_L, RADIUS_M, Tokens

_boxes = Pictures(24)
_EDGE = QPoint(2, 2)
"""Pixels round a box that the half of a thick line needs."""
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


def one_line(painter: QPainter, box: QRectF, text: str, colour: str, font: QFont) -> None:
    """One line of plain text, elided at its end where it is too long."""
    metrics = QFontMetricsF(font)
    painter.setFont(font)
    painter.setPen(QColor(colour))
    flat = " ".join(text.split())
    shown = metrics.elidedText(flat, Qt.TextElideMode.ElideRight, box.width())
    painter.drawText(placed(painter, box), int(LEFT), shown)


def two_lines(painter: QPainter, box: QRectF, text: str, colour: str, font: QFont) -> None:
    """Plain text on two lines at most, the second elided where it is too long."""
    metrics = QFontMetricsF(font)
    words, first = text.split(), ""
    while words and metrics.horizontalAdvance(f"{first} {words[0]}".strip()) <= box.width():
        first = f"{first} {words.pop(0)}".strip()
    line = QRectF(box.x(), box.y(), box.width(), box.height() / 2)
    one_line(painter, line, first or " ".join(words), colour, font)
    if first and words:
        one_line(painter, line.translated(0, box.height() / 2), " ".join(words), colour, font)


def box(painter: QPainter, where: QRectF, fill: str, line: QPen, radius: float = RADIUS_M) -> None:
    """A rounded box.

    The same few stand on all cards, and round corners take longer than all the words in them: each
    is drawn once.
    """
    turned = placed(painter, where)
    corner = QPoint(floor(turned.x()), floor(turned.y())) - _EDGE
    within = turned.translated(-QPointF(corner))
    room = QSize(ceil(within.right()), ceil(within.bottom())) + QSize(_EDGE.x(), _EDGE.y())
    pen = (line.color().rgba(), line.widthF(), line.style(), tuple(line.dashPattern()))
    _boxes.paint(
        painter,
        (corner, room),
        (fill, pen, radius, within.getRect()),
        lambda brush: _draw_box(brush, within, (fill, line, radius)),
    )


def _draw_box(painter: QPainter, where: QRectF, look: tuple[str, QPen, float]) -> None:
    fill, line, radius = look
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(line)
    painter.setBrush(QColor(fill) if fill else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(where.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)


def sign(painter: QPainter, corner: QPointF, icon: str, colour: str, size: int) -> None:
    """An icon with its left upper corner at a point."""
    where = placed(painter, QRectF(int(corner.x()), int(corner.y()), size, size))
    painter.drawPixmap(where.topLeft().toPoint(), icons.pixmap(icon, colour, size))


def dashed(colour: str, width: float = 1.2) -> QPen:
    """The pen of what is not there yet: a free place, a card that was picked up."""
    pen = QPen(QColor(colour), width)
    pen.setDashPattern([4, 2.5])
    return pen


def ring(painter: QPainter, card: QRectF, tokens: Tokens, *, halo: bool) -> None:
    """The ring of the chosen card; with the halo it is the target, or has the focus."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if halo:
        glow = QColor(tokens.accent)
        glow.setAlpha(70)
        painter.setPen(QPen(glow, 5))
        painter.drawRoundedRect(card.adjusted(-2, -2, 2, 2), RADIUS_L, RADIUS_L)
    painter.setPen(QPen(QColor(tokens.accent), 2))
    painter.drawRoundedRect(card.adjusted(1, 1, -1, -1), RADIUS_L - 2, RADIUS_L - 2)


def hatch(painter: QPainter, card: QRectF, tokens: Tokens) -> None:
    """Diagonal lines over a blocked card."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QBrush(QColor(tokens.hatch), Qt.BrushStyle.BDiagPattern))
    painter.drawRoundedRect(card.adjusted(1, 1, -1, -1), RADIUS_L - 2, RADIUS_L - 2)


def pill(painter: QPainter, where: QRectF, fit: Fit, tokens: Tokens, font: QFont) -> None:
    """The fit as bars and number: never by colour alone."""
    look = tokens.fit(fit.score)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(look.pill))
    painter.drawRoundedRect(placed(painter, where), where.height() / 2, where.height() / 2)
    unit = where.height() / 6
    left, bottom = where.x() + 1.5 * unit, where.bottom() - 1.4 * unit
    for number in range(BARS):
        colour = QColor(look.on_pill)
        colour.setAlpha(255 if number < fit.bars else 80)
        painter.setBrush(colour)
        height = unit * (1.0 + number * 0.75)
        bar = QRectF(left + number * unit * 1.25, bottom - height, unit * 0.85, height)
        painter.drawRoundedRect(placed(painter, bar), 1, 1)
    painter.setFont(font)
    painter.setPen(QColor(look.on_pill))
    text = placed(painter, where.adjusted(0, 0, -1.4 * unit, 0))
    right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(text, int(right), str(fit.score))


def grip(painter: QPainter, where: QRectF, colour: str) -> None:
    """Six dots."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    middle = placed(painter, where).center()
    for column in (-2.5, 2.5):
        for row in (-5, 0, 5):
            painter.drawEllipse(middle + QPointF(column, row), 1.3, 1.3)


def draw_heading(painter: QPainter, where: QRectF, text: str, tokens: Tokens) -> None:
    """A heading over a group of cards, with a line to the far edge."""
    font = QFont(painter.font())
    font.setWeight(QFont.Weight.DemiBold)
    room = where.adjusted(6, 6, -12, -2)
    wide = QFontMetricsF(font).horizontalAdvance(" ".join(text.split())) + 12
    one_line(painter, room, text, tokens.ink_soft, font)
    if wide < room.width():
        painter.setPen(QPen(QColor(tokens.line), 1))
        line = placed(painter, room.adjusted(wide, 0, 0, 0))
        middle = line.center().y()
        painter.drawLine(QPointF(line.x(), middle), QPointF(line.right(), middle))
