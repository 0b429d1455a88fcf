"""How the frames on the editor's page are drawn: fields, the one in hand, guides, warning marks."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from mentordesk.documents.backgrounds import CLEAR_MM
from mentordesk.ui.tokens import LIGHT, Tokens

if TYPE_CHECKING:
    from mentordesk.ui.certificates.editor.canvas import PageCanvas

_MARK = 15


def draw_frames(painter: QPainter, canvas: "PageCanvas", tokens: Tokens) -> None:
    """Draw the clear margin, every field's frame, the one in hand, and what it sticks to.

    The page is white in every theme, so frames take the colours of the light one.
    """
    _margin(painter, canvas)
    drag, chosen = canvas.drag, canvas.state.index
    for place in canvas.state.movable:
        rect = canvas.rect_of(place)
        if place.index != chosen:
            painter.setPen(QPen(QColor(LIGHT.line_strong), 1, Qt.PenStyle.DotLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect)
        if place.problems:
            _warn(painter, rect)
    place = canvas.state.place
    if place is not None and any(place is one for one in canvas.state.movable):
        rect = canvas.rect_of(place)
        if drag is not None:
            right, down = drag.right * canvas.zoom, drag.down * canvas.zoom
            rect.adjust(0 if drag.widens else right, down, right, down)
        _hold(painter, rect, has_focus=canvas.hasFocus(), carried=drag is not None)
        if drag is None:
            painter.setBrush(QColor(LIGHT.accent))
            painter.drawRect(canvas.handle_of(place).adjusted(4, 4, -4, -4))
    if drag is not None:
        _guides(painter, canvas)
    painter.setPen(QPen(QColor(tokens.line_strong), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(canvas.page_rect())


def _margin(painter: QPainter, canvas: "PageCanvas") -> None:
    """The line within which every printer prints."""
    inset = CLEAR_MM * canvas.zoom
    painter.setPen(QPen(QColor(LIGHT.line), 1, Qt.PenStyle.DashLine))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(canvas.page_rect().adjusted(inset, inset, -inset, -inset))


def _hold(painter: QPainter, rect: QRectF, *, has_focus: bool, carried: bool) -> None:
    """The frame of the field in hand."""
    painter.setPen(QPen(QColor(LIGHT.accent), 2 if has_focus else 1.4))
    wash = QColor(LIGHT.accent)
    wash.setAlpha(46 if carried else 18)
    painter.setBrush(wash)
    painter.drawRect(rect)


def _guides(painter: QPainter, canvas: "PageCanvas") -> None:
    """The lines a carried field sticks to, across the whole page."""
    if canvas.drag is None:
        return
    page, snap = canvas.page_rect(), canvas.drag.snap
    painter.setPen(QPen(QColor(LIGHT.bad), 1))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    if snap.upright is not None:
        x = page.left() + snap.upright * canvas.zoom
        painter.drawLine(QLineF(x, page.top(), x, page.bottom()))
    if snap.level is not None:
        y = page.top() + snap.level * canvas.zoom
        painter.drawLine(QLineF(page.left(), y, page.right(), y))


def _warn(painter: QPainter, rect: QRectF) -> None:
    """A warning mark at a field's upper right corner: a triangle with a bar and a dot."""
    right, top = rect.right() + 2, rect.top() - 2
    corners = [(right - _MARK, top + _MARK), (right, top + _MARK), (right - _MARK / 2, top)]
    painter.setPen(QPen(QColor(LIGHT.surface), 1))
    painter.setBrush(QColor(LIGHT.warn))
    painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in corners]))
    painter.setPen(QPen(QColor(LIGHT.surface), 1.6))
    middle = right - _MARK / 2
    painter.drawLine(QLineF(middle, top + 5, middle, top + 9.5))
    painter.drawPoint(QPointF(middle, top + 12.5))
