"""Draws a waiting mentee's card, its ghost while it is carried, and what hangs at the pointer."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QGuiApplication, QPainter, QPen, QPixmap

from mentordesk.services.board import MenteeCard
from mentordesk.ui.board import art, words
from mentordesk.ui.board.geometry import MenteeLayout, bold, small
from mentordesk.ui.board.zoom_steps import Zoom
from mentordesk.ui.tokens import RADIUS_L, Tokens


@dataclass(frozen=True, slots=True)
class MenteeLook:
    """What a mentee's card shows now.

    `state` is "", "chosen", "focused" or "ghost"; `left` says why the best answer has nobody for
    this mentee, and is empty where it has somebody.
    """

    card: MenteeCard
    state: str = ""
    left: str = ""


def draw_mentee(painter: QPainter, layout: MenteeLayout, look: MenteeLook, t: Tokens) -> None:
    """Draw the card into its cell; the painter's font is the application's."""
    card, state = look.card, look.state
    font = QFont(painter.font())
    ghost = state == "ghost"
    fill = t.accent_tint if state in {"chosen", "focused"} else t.surface
    pen = art.dashed(t.accent, 1.6) if ghost else QPen(QColor(t.line), 1)
    art.box(painter, layout.card, "" if ghost else fill, pen, RADIUS_L - 2)
    if state in {"chosen", "focused"}:
        art.ring(painter, layout.card, t, halo=state == "focused")
    art.grip(painter, layout.grip, t.line_strong)
    name = layout.row(0)
    troubled = not card.ready or bool(look.left)
    if troubled:
        corner = QPointF(int(name.right()) - 16, name.y())
        art.sign(painter, corner, "warning", t.warn, 16)
        name = name.adjusted(0, 0, -22, 0)
    art.one_line(painter, name, card.name, t.ink_faint if ghost else t.ink, bold(font))
    colour = t.warn if troubled else t.ink_soft
    about, last = words.about_mentee(card), words.why_waiting(card, look.left)
    if layout.zoom is Zoom.COMPACT:
        text = last if troubled else about
        art.one_line(painter, layout.row(1), text, colour, small(font))
        return
    art.one_line(painter, layout.row(1), about, t.ink_soft, small(font))
    if layout.zoom is Zoom.DETAILED:
        topics = words.topics_of(card)
        both = layout.row(2).united(layout.row(3))
        art.two_lines(painter, both, topics, t.ink_soft, small(font))
        job = last if troubled else words.job_of(card)
        art.one_line(painter, layout.row(4), job, colour, small(font))
        return
    art.one_line(painter, layout.row(2), last, colour, small(font))


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
    painter.setLayoutDirection(QGuiApplication.layoutDirection())
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    frame = QRectF(1, 1, size.width() - 2, size.height() - 2)
    art.box(painter, frame, t.surface, QPen(QColor(t.accent), 2))
    text = QRectF(12, 8, size.width() - 24, line)
    art.one_line(painter, text, name, t.ink, bold(font))
    art.one_line(painter, text.translated(0, line + 1), hint, t.accent, small(font))
    painter.end()
    return picture
