"""The hint at a list's edge while it scrolls under a drag."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QGuiApplication, QLinearGradient, QPainter

from mentordesk.ui.board.words import translate
from mentordesk.ui.theme import tokens_of

SHADE = 60


def draw_hint(painter: QPainter, area: QRect, direction: int) -> None:
    """Shade the upper (-1) or lower (1) edge and say that holding there scrolls."""
    tokens = tokens_of(QGuiApplication.palette())
    down = direction > 0
    top = area.bottom() - SHADE if down else area.top()
    band = QRect(area.left(), top, area.width(), SHADE)
    near, far = QColor(tokens.accent), QColor(tokens.accent)
    near.setAlpha(70)
    far.setAlpha(0)
    shade = QLinearGradient(0, band.top(), 0, band.bottom())
    shade.setColorAt(0, far if down else near)
    shade.setColorAt(1, near if down else far)
    painter.fillRect(band, shade)
    text = (
        translate("Board", "Hold here to scroll down")
        if down
        else translate("Board", "Hold here to scroll up")
    )
    font = QFont(painter.font())
    font.setWeight(QFont.Weight.DemiBold)
    metrics = QFontMetrics(font)
    pill = QRectF(0, 0, metrics.horizontalAdvance(text) + 36, metrics.height() + 8)
    pill.moveCenter(band.center().toPointF())
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(tokens.accent))
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
    painter.setFont(font)
    painter.setPen(QColor(tokens.on_accent))
    painter.drawText(pill, int(Qt.AlignmentFlag.AlignCenter), text)
