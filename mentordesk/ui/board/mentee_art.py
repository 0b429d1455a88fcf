"""Draws a waiting mentee's card, its ghost while it is carried, and what hangs at the pointer."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QGuiApplication, QPainter, QPen, QPixmap

from mentordesk.services.board import MenteeCard
from mentordesk.ui import icons
from mentordesk.ui.board import art, words
from mentordesk.ui.board.geometry import MenteeLayout, bold, small
from mentordesk.ui.tokens import RADIUS_L, Tokens


def draw_mentee(
    painter: QPainter, layout: MenteeLayout, card: MenteeCard, t: Tokens, state: str = ""
) -> None:
    """Draw the card into its cell; `state` is "", "chosen", "focused" or "ghost"."""
    font = QFont(painter.font())
    ghost = state == "ghost"
    fill = t.accent_tint if state in {"chosen", "focused"} else t.surface
    pen = art.dashed(t.accent, 1.6) if ghost else QPen(QColor(t.line), 1)
    art.box(painter, layout.card, "" if ghost else fill, pen, RADIUS_L - 2)
    if state in {"chosen", "focused"}:
        art.ring(painter, layout.card, t, halo=state == "focused")
    art.grip(painter, layout.grip, t.line_strong)
    name = layout.row(0)
    if not card.ready:
        sign = icons.pixmap("warning", t.warn, 16)
        painter.drawPixmap(int(name.right()) - 16, int(name.y()), sign)
        name = name.adjusted(0, 0, -22, 0)
    art.one_line(painter, name, card.name, t.ink_faint if ghost else t.ink, bold(font))
    art.one_line(painter, layout.row(1), words.about_mentee(card), t.ink_soft, small(font))
    colour = t.ink_soft if card.ready else t.warn
    art.one_line(painter, layout.row(2), words.mentee_topics(card), colour, small(font))


def drag_picture(mentees: tuple[MenteeCard, ...], hint: str, t: Tokens, font: QFont) -> QPixmap:
    """What hangs at the pointer while mentees are dragged: the name and a short hint."""
    name = words.names_of(mentees)
    line = QFontMetricsF(bold(font)).height()
    size = QSize(220 if len(mentees) == 1 else 270, int(2 * line + 18))
    scale = QGuiApplication.primaryScreen().devicePixelRatio()
    picture = QPixmap(size * scale)
    picture.setDevicePixelRatio(scale)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    frame = QRectF(1, 1, size.width() - 2, size.height() - 2)
    art.box(painter, frame, t.surface, QPen(QColor(t.accent), 2))
    text = QRectF(12, 8, size.width() - 24, line)
    art.one_line(painter, text, name, t.ink, bold(font))
    art.one_line(painter, text.translated(0, line + 1), hint, t.accent, small(font))
    painter.end()
    return picture
