"""A list with a pane of the chosen one at its right, or below it where the window is narrow."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

from mentordesk.ui.panes import widened
from mentordesk.ui.settings import Settings

_PANE, _WIDEST = 400, 500
"""Pixels of the pane at the right, in a usual and in a wide window."""


class Beside(QSplitter):
    """The list and its pane; the division is kept by its name, for each way of standing.

    Two panes side by side would not let the window become as narrow as a small screen is.
    """

    def __init__(
        self,
        left: QWidget,
        right: QWidget,
        name: str,
        settings: Settings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._name, self._settings = name, settings
        self._by_hand = False
        right.setProperty("pane", True)
        self._parts = (left, right)
        for part in self._parts:
            self.addWidget(part)
        self.setStretchFactor(0, 1)
        self.setChildrenCollapsible(False)
        self.setHandleWidth(1)
        self._begin()
        self.splitterMoved.connect(self._keep)

    def minimumSizeHint(self) -> QSize:
        parts = [part.minimumSizeHint() for part in self._parts]
        # The height of one alone: a short window scrolls the pane, a tall one shows both.
        return QSize(max(part.width() for part in parts), max(part.height() for part in parts))

    def resizeEvent(self, event: QResizeEvent) -> None:
        wanted = self._wanted(event.size().width())
        if wanted is not self.orientation():
            self.setOrientation(wanted)
            self._begin()
        super().resizeEvent(event)
        if wanted is Qt.Orientation.Horizontal and not self._by_hand:
            pane = widened(_PANE, _WIDEST, event.size().width())
            self.setSizes([event.size().width() - pane, pane])

    def _wanted(self, width: int) -> Qt.Orientation:
        widths = [max(part.minimumWidth(), part.minimumSizeHint().width()) for part in self._parts]
        side_by_side = width >= sum(widths) + self.handleWidth()
        return Qt.Orientation.Horizontal if side_by_side else Qt.Orientation.Vertical

    def _begin(self) -> None:
        across = self.orientation() is Qt.Orientation.Horizontal
        self.setSizes([820, _PANE] if across else [360, 260])
        state = self._settings.shape(self._shape)
        self._by_hand = not state.isEmpty() and self.restoreState(state)

    def _keep(self) -> None:
        self._by_hand = True
        self._settings.keep_shape(self._shape, self.saveState())

    @property
    def _shape(self) -> str:
        across = self.orientation() is Qt.Orientation.Horizontal
        return self._name if across else f"{self._name}.below"
