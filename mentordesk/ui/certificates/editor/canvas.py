"""The page in the editor: the PDF itself, with a light frame for every field that is dragged on it.

A drag moves only the frame; the page is drawn anew when it is dropped.
"""

from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from mentordesk.documents import editing
from mentordesk.documents.certificates import book
from mentordesk.documents.places import Place, drawable
from mentordesk.documents.snapping import Snap, snapped
from mentordesk.domain.refusals import Refused
from mentordesk.ui.certificates.editor.frames import Frames, Held, draw_frames
from mentordesk.ui.certificates.editor.state import EditorState
from mentordesk.ui.certificates.editor.words import block_name
from mentordesk.ui.printing import picture_of
from mentordesk.ui.theme import tokens_of

MARGIN = 24
"""Pixels of desk around the page."""
_MM_PER_INCH = 25.4
_STEP, _LEAP = 0.5, 5.0
_HANDLE = 7
_NEAR_PIXELS = 3.0
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


@dataclass
class Drag:
    """A field in the pointer's hand: where it was taken, how far it is, what it sticks to."""

    place: Place
    start: QPointF
    widens: bool
    right: float = 0.0
    down: float = 0.0
    snap: Snap = field(default_factory=Snap)


class PageCanvas(QWidget):
    """The page at a zoom (pixels a millimetre); fields are chosen, dragged, widened and nudged."""

    def __init__(self, state: EditorState) -> None:
        super().__init__()
        self.setObjectName("editor.page")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.state, self.zoom = state, 2.6
        self.drag: Drag | None = None
        self._page = QPixmap()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self.draw_page)
        state.changed.connect(self._later)
        state.chosen.connect(self._name_it)
        self._name_it()
        self._later()

    # -- the page -------------------------------------------------------------------------------

    def set_zoom(self, zoom: float) -> None:
        """Show the page larger or smaller: pixels a millimetre."""
        self.zoom = zoom
        self._later()

    def draw_page(self) -> None:
        """Draw the page anew: the very PDF, without what cannot be printed."""
        self._soon.stop()
        design = drawable(self.state.design, self.state.places)
        scale = self.devicePixelRatio()
        try:
            pdf = book([self.state.facts], design)
        except Refused:  # nothing can be printed with such facts; the fields say why
            self._page = QPixmap()
        else:
            dpi = self.zoom * _MM_PER_INCH * scale
            self._page = QPixmap.fromImage(picture_of(pdf, 0, dpi))
            self._page.setDevicePixelRatio(scale)
        self.setFixedSize(self.sizeHint())
        self._name_it()
        self.update()

    def sizeHint(self) -> QSize:
        width, height = self.state.page_mm
        return QSize(round(width * self.zoom) + 2 * MARGIN, round(height * self.zoom) + 2 * MARGIN)

    def rect_of(self, place: Place) -> QRectF:
        """A place in pixels of this widget."""
        return QRectF(
            MARGIN + place.left * self.zoom,
            MARGIN + place.top * self.zoom,
            place.width * self.zoom,
            place.height * self.zoom,
        )

    def page_rect(self) -> QRectF:
        """The page in pixels of this widget."""
        width, height = self.state.page_mm
        return QRectF(MARGIN, MARGIN, width * self.zoom, height * self.zoom)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens = tokens_of(self.palette())
        painter.fillRect(self.rect(), tokens.desk)
        painter.fillRect(self.page_rect(), Qt.GlobalColor.white)
        if not self._page.isNull():
            painter.drawPixmap(self.page_rect().toRect(), self._page)
        draw_frames(painter, self._frames(), tokens)

    def _frames(self) -> Frames:
        """What is drawn over the page now."""
        drag, chosen, fields = self.drag, self.state.place, self.state.movable
        held = None
        if chosen is not None and any(one.index == chosen.index for one in fields):
            rect = self.rect_of(chosen)
            if drag is not None:
                right, down = drag.right * self.zoom, drag.down * self.zoom
                rect.adjust(0 if drag.widens else right, down, right, down)
            held = Held(rect, self.handle_of(chosen), self.hasFocus(), drag is not None)
        index = self.state.index
        return Frames(
            self.page_rect(),
            self.zoom,
            tuple((self.rect_of(one), one.index == index) for one in fields),
            tuple(self.rect_of(one) for one in fields if one.problems),
            held,
            drag.snap if drag is not None else Snap(),
        )

    # -- the pointer ----------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        self.setFocus()
        at = event.position()
        chosen = self.state.place
        if chosen is not None and self.handle_of(chosen).contains(at):
            self.drag = Drag(chosen, at, widens=True)
            return
        place = self.place_at(at)
        self.state.choose(place.index if place else None)
        if place is not None:
            self.drag = Drag(place, at, widens=False)
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position()
        if self.drag is None:
            self._show_cursor(at)
            return
        moved = (at - self.drag.start) / self.zoom
        free = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        self._carry(moved.x(), moved.y(), free=free)

    def _carry(self, right: float, down: float, *, free: bool) -> None:
        """Move the light frame; with Alt nothing catches it."""
        drag = self.drag
        if drag is None:
            return
        drag.right, drag.down, drag.snap = right, 0.0 if drag.widens else down, Snap()
        if not drag.widens and not free:
            here = Place(
                drag.place.index,
                drag.place.kind,
                drag.place.left + right,
                drag.place.top + down,
                drag.place.width,
                drag.place.height,
            )
            others = [one for one in self.state.movable if one.index != drag.place.index]
            # What is near depends on the eye: three pixels, whatever the page's size.
            reach = min(max(_NEAR_PIXELS / self.zoom, 0.6), 2.5)
            drag.snap = snapped(here, others, self.state.page_mm, reach)
            drag.right, drag.down = right + drag.snap.right, down + drag.snap.down
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        drag, self.drag = self.drag, None
        if drag is None:
            return
        design, index = self.state.design, drag.place.index
        if abs(drag.right) > 0.05 or abs(drag.down) > 0.05:
            if drag.widens:
                self.state.do(editing.widened(design, index, drag.right))
            else:
                self.state.do(editing.moved(design, index, drag.right, drag.down))
        self.update()

    def place_at(self, at: QPointF) -> Place | None:
        """The field under a point: the one in hand if it is there, else the smallest."""
        under = [one for one in self.state.movable if self._grip(one).contains(at)]
        held = self.state.place
        if held in under:
            return held
        return min(under, key=lambda one: one.width * one.height, default=None)

    def _grip(self, place: Place) -> QRectF:
        """Where a field can be taken: its frame, and never less than a fingertip high."""
        rect = self.rect_of(place)
        spare = max(0.0, (12 - rect.height()) / 2)
        return rect.adjusted(-2, -spare, 2, spare)

    def handle_of(self, place: Place) -> QRectF:
        """The handle at the right edge of a field's frame, which widens it."""
        rect = self.rect_of(place)
        return QRectF(rect.right() - _HANDLE, rect.center().y() - _HANDLE, 2 * _HANDLE, 2 * _HANDLE)

    def _show_cursor(self, at: QPointF) -> None:
        chosen = self.state.place
        if chosen is not None and self.handle_of(chosen).contains(at):
            self.setCursor(Qt.CursorShape.SizeHorCursor)
        elif self.place_at(at) is not None:
            self.setCursor(Qt.CursorShape.SizeAllCursor)
        else:
            self.unsetCursor()

    # -- the keyboard ---------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, index = Qt.Key(event.key()), self.state.index
        if key is Qt.Key.Key_Escape and self.drag is not None:
            self.drag = None
            self.update()
        elif key in _ARROWS and index is not None and self.state.place is not None:
            far = _LEAP if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else _STEP
            right, down = (way * far for way in _ARROWS[key])
            design = editing.moved(self.state.design, index, right, down)
            self.state.do(design, ("nudge", index))
        elif key is Qt.Key.Key_Delete and index is not None:
            self.state.choose(None)
            self.state.do(editing.removed(self.state.design, index))
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    # -- what is seen and heard -----------------------------------------------------------------

    def _later(self) -> None:
        self._soon.start()

    def _name_it(self) -> None:
        block, place = self.state.block, self.state.place
        words = self.tr("The page. No field is chosen.")
        if block is not None and place is not None:
            words = self.tr("The page. %1: %2 mm from the left, %3 mm from the top.")
            words = words.replace("%1", block_name(block))
            words = words.replace("%2", f"{place.left:.1f}").replace("%3", f"{place.top:.1f}")
        self.setAccessibleName(words)
        self.update()
