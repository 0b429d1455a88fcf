"""What the search finds in the whole programme, in groups, in a list below the search box.

It is looked for beside the window: in a programme of thousands that takes longer than a frame.
"""

from collections.abc import Iterable
from itertools import groupby

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem

from mentordesk.services.search_everywhere import Hit, find_everywhere
from mentordesk.ui.safe_text import line_of, tooltip_of
from mentordesk.ui.tab import Work

_WAIT_MS = 120
_ROWS = 12
_KEYS = {Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp}
_NOTHING = Qt.ItemFlag.NoItemFlags


class FoundList(QListWidget):
    """What fits, best first; `chosen` carries a `Hit`, `nothing` follows Enter where none fits."""

    chosen = Signal(object)
    nothing = Signal()

    def __init__(self, work: Work, box: QLineEdit) -> None:
        super().__init__(box.window())
        self._work, self._box = work, box
        self._known, self._entered = "", False
        self.setObjectName("search.found")
        self.setAccessibleName(self.tr("What was found"))
        self.setWindowFlags(Qt.WindowType.ToolTip)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_WAIT_MS)
        self._soon.timeout.connect(self.look_up)
        box.textEdited.connect(lambda _: self._soon.start())
        box.installEventFilter(self)
        self.itemClicked.connect(self._take)
        self.hide()

    def look_up(self) -> None:
        """Look beside the window for what stands in the box, and show what fits."""
        self._soon.stop()
        words = self._box.text()
        self._work.tasks.run_quietly(
            self,
            lambda hits: self._show(words, hits),
            find_everywhere,
            self._work.desk,
            words,
        )

    def enter(self) -> None:
        """Go to the line in front; what is still looked for is gone to when it is found."""
        if self.isVisible() and self._known == self._box.text():
            self._take_current()
        else:
            self._entered = True
            self.look_up()

    def _show(self, words: str, hits: Iterable[Hit]) -> None:
        if words != self._box.text():
            return  # the next look is on its way
        self._known = words
        self.clear()
        for kind, group in groupby(hits, lambda hit: hit.kind):
            heading = QListWidgetItem(self.tr(str(kind)))
            heading.setFlags(_NOTHING)
            self.addItem(heading)
            for hit in group:
                self._add(hit)
        self.setVisible(self.count() > 0 and self._box.hasFocus())
        if self.count():
            self._place()
            self.setCurrentRow(1)
        if self._entered:
            self._entered = False
            self._take_current()

    def _take_current(self) -> None:
        item = self.currentItem()
        if self.count() == 0 or item is None:
            self.nothing.emit()
        else:
            self._take(item)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self.hide()
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in _KEYS and self.isVisible():
                self.keyPressEvent(event)
                return True
            if event.key() == Qt.Key.Key_Escape and (self.isVisible() or self._box.text()):
                # Once more, and what it narrows is whole again.
                self.hide() if self.isVisible() else self._box.clear()
                return True
        return super().eventFilter(watched, event)

    def _add(self, hit: Hit) -> None:
        item = QListWidgetItem(f"{line_of(hit.title, 90)}\n{line_of(hit.below, 90)}")
        item.setToolTip(tooltip_of(f"{hit.title}\n{hit.below}"))
        item.setData(Qt.ItemDataRole.UserRole, hit)
        self.addItem(item)

    def _place(self) -> None:
        rows = min(self.count(), _ROWS)
        height = sum(self.sizeHintForRow(row) for row in range(rows)) + 12
        self.resize(max(420, self._box.width()), height)
        corner = self._box.mapToGlobal(QPoint(self._box.width(), self._box.height() + 2))
        self.move(corner - QPoint(self.width(), 0))

    def _take(self, item: QListWidgetItem) -> None:
        hit = item.data(Qt.ItemDataRole.UserRole)
        if isinstance(hit, Hit):
            self.hide()
            self.chosen.emit(hit)
