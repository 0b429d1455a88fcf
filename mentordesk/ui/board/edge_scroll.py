"""Scrolls a list while something is dragged near its edge.

Qt's own auto-scroll does not run in a wrapping list (seen with 6.11 and 6.12: not a pixel in two
seconds), hence a timer of our own; the nearer the edge, the faster.
"""

from PySide6.QtCore import QObject, QPoint, QTimer, Signal
from PySide6.QtWidgets import QAbstractScrollArea, QScrollBar

EDGE = 44
TOP_SPEED = 26
TICK_MS = 16


def speed_at(y: int, height: int) -> int:
    """Pixels a tick, negative upwards, for a pointer at `y` in a list of this height."""
    near = EDGE - y if y < EDGE else y - (height - EDGE)
    if near <= 0:
        return 0
    return int((-1 if y < EDGE else 1) * max(1, TOP_SPEED * min(1.0, near / EDGE)))


class EdgeScroll(QObject):
    """Follows the pointer over one list; `scrolled` gives the pointer's place after each step."""

    scrolled = Signal(QPoint)

    def __init__(self, area: QAbstractScrollArea) -> None:
        super().__init__(area)
        self._area = area
        self._at = QPoint()
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._step)

    @property
    def direction(self) -> int:
        """-1 while it can scroll up, 1 down, 0 while it rests."""
        if not self._timer.isActive():
            return 0
        speed, bar = speed_at(self._at.y(), self._area.viewport().height()), self._bar
        if speed < 0 and bar.value() > bar.minimum():
            return -1
        return 1 if speed > 0 and bar.value() < bar.maximum() else 0

    @property
    def _bar(self) -> QScrollBar:
        return self._area.verticalScrollBar()

    def follow(self, at: QPoint) -> None:
        """The pointer is here now, in the viewport's pixels."""
        self._at = at
        if not self._timer.isActive():
            self._timer.start()

    def stop(self) -> None:
        """The pointer left, or let go."""
        self._timer.stop()

    def _step(self) -> None:
        speed = speed_at(self._at.y(), self._area.viewport().height())
        if speed:
            self._bar.setValue(self._bar.value() + speed)
            self.scrolled.emit(self._at)
