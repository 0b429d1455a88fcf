"""Panes side by side that a wide window makes wider, until somebody divides them by hand."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

from mentordesk.ui.settings import Settings

_USUAL, _WIDE = 1280, 1920
"""Pixels of the two windows for which the widths of a pane are meant."""


def widened(usual: int, most: int, window: int) -> int:
    """How wide a pane is: as usual in a usual window, its most in a wide one, between in between.

    All in pixels.
    """
    share = (window - _USUAL) / (_WIDE - _USUAL)
    return usual + round((most - usual) * min(1.0, max(0.0, share)))


class Panes(QSplitter):
    """Panes beside one another; how they are divided by hand is kept under the name."""

    def __init__(self, name: str, settings: Settings) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._name, self._settings = name, settings
        self._widths: list[tuple[int, int]] = []
        self._by_hand = False
        self.setObjectName(name)
        self.setChildrenCollapsible(False)
        self.setHandleWidth(1)
        self.splitterMoved.connect(self._keep)

    def add(self, pane: QWidget, usual: int = 0, most: int = 0) -> None:
        """Add a pane with its widths in a usual and in a wide window; none: it takes the rest."""
        self.addWidget(pane)
        self.setStretchFactor(self.count() - 1, 0 if usual else 1)
        self._widths.append((usual, most))

    def begin(self) -> None:
        """All panes are there: divide them as they were left."""
        state = self._settings.shape(self._name)
        self._by_hand = not state.isEmpty() and self.restoreState(state)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._by_hand:
            return
        window = event.size().width()
        sizes = [widened(usual, most, window) if usual else 0 for usual, most in self._widths]
        rest = max(0, window - sum(sizes))
        self.setSizes([size or rest for size in sizes])

    def _keep(self) -> None:
        self._by_hand = True
        self._settings.keep_shape(self._name, self.saveState())
