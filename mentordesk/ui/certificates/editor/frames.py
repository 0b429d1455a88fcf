"""How the frames on the editor's page are drawn: fields, the one in hand, guides, warning marks."""

from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from mentordesk.documents.backgrounds import CLEAR_MM
from mentordesk.documents.snapping import Snap
from mentordesk.ui.tokens import LIGHT, Tokens

_MARK = 15


@dataclass(frozen=True)
class Held:
    """The frame of the field in hand in pixels, its handle, and whether it is being carried."""

    rect: QRectF
    handle: QRectF
    has_focus: bool
    carried: bool


@dataclass(frozen=True)
class Frames:
    """What is drawn over a page, in pixels: every other field's frame, whether it has a mark."""

    page: QRectF
    zoom: float
    fields: tuple[tuple[QRectF, bool], ...]
    marks: tuple[QRectF, ...]
    held: Held | None
    snap: Snap


def draw_frames(painter: QPainter, frames: Frames, tokens: Tokens) -> None:
    """Draw the clear margin, every field's frame, the one in hand, and what it sticks to.

    The page is white in every theme, so frames take the colours of the light one.
    """
    inset = CLEAR_MM * frames.zoom
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(LIGHT.line), 1, Qt.PenStyle.DashLine))
    painter.drawRect(frames.page.adjusted(inset, inset, -inset, -inset))
    painter.setPen(QPen(QColor(LIGHT.line_strong), 1, Qt.PenStyle.DotLine))
    for rect, is_held in frames.fields:
        if not is_held:
            painter.drawRect(rect)
    for rect in frames.marks:
        _warn(painter, rect)
    if frames.held is not None:
        _hold(painter, frames.held)
    _guides(painter, frames)
    painter.setPen(QPen(QColor(tokens.line_strong), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(frames.page)


def _hold(painter: QPainter, held: Held) -> None:
    """The frame of the field in hand, with its handle while it lies still."""
    painter.setPen(QPen(QColor(LIGHT.accent), 3 if held.has_focus else 1.4))
    wash = QColor(LIGHT.accent)
    wash.setAlpha(46 if held.carried else 18)
    painter.setBrush(wash)
    painter.drawRect(held.rect)
    if not held.carried:
        painter.setBrush(QColor(LIGHT.accent))
        painter.drawRect(held.handle.adjusted(4, 4, -4, -4))


def _guides(painter: QPainter, frames: Frames) -> None:
    """The lines a carried field sticks to, across the whole page."""
    page, snap = frames.page, frames.snap
    painter.save()
    painter.setPen(QPen(QColor(LIGHT.bad), 1))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    if snap.upright is not None:
        x = page.left() + snap.upright * frames.zoom
        painter.drawLine(QLineF(x, page.top(), x, page.bottom()))
    if snap.level is not None:
        y = page.top() + snap.level * frames.zoom
        painter.drawLine(QLineF(page.left(), y, page.right(), y))
    painter.restore()


def _warn(painter: QPainter, rect: QRectF) -> None:
    """A warning mark at a field's upper right corner: a triangle with a bar and a dot."""
    right, top = rect.right() + 2, rect.top() - 2
    corners = [(right - _MARK, top + _MARK), (right, top + _MARK), (right - _MARK / 2, top)]
    painter.save()
    painter.setPen(QPen(QColor(LIGHT.surface), 1))
    painter.setBrush(QColor(LIGHT.warn))
    painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in corners]))
    painter.setPen(QPen(QColor(LIGHT.surface), 1.6))
    middle = right - _MARK / 2
    painter.drawLine(QLineF(middle, top + 5, middle, top + 9.5))
    painter.drawPoint(QPointF(middle, top + 12.5))
    painter.restore()
