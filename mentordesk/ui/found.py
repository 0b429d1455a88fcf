"""What the search finds in the whole programme, in a list below the search box."""

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem

from mentordesk.services.search import Found, find_people
from mentordesk.storage.desk import Desk
from mentordesk.ui.safe_text import line_of, tooltip_of

_WAIT_MS = 120
_KEYS = {Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp}


class FoundList(QListWidget):
    """People who fit, best first; `chosen` carries application id and intake id."""

    chosen = Signal(int, int)

    def __init__(self, desk: Desk, box: QLineEdit) -> None:
        super().__init__(box.window())
        self._desk, self._box = desk, box
        self.setObjectName("search.found")
        self.setAccessibleName(self.tr("People found"))
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
        """Look for what stands in the box and show who fits."""
        self._soon.stop()
        self.clear()
        for one in find_people(self._desk, self._box.text()):
            self._add(one)
        self.setVisible(self.count() > 0 and self._box.hasFocus())
        if self.count():
            self._place()
            self.setCurrentRow(0)

    def take_current(self) -> bool:
        """Choose the line in front; False where nothing is shown."""
        item = self.currentItem()
        if not self.isVisible() or item is None:
            return False
        self._take(item)
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self.hide()
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in _KEYS and self.isVisible():
                self.keyPressEvent(event)
                return True
            if event.key() == Qt.Key.Key_Escape and self.isVisible():
                self.hide()
                return True
        return super().eventFilter(watched, event)

    def _add(self, one: Found) -> None:
        for application in one.applications:
            words = f"{one.name} · {application.role}, {application.intake}"
            below = " · ".join(part for part in (one.email, one.where) if part)
            item = QListWidgetItem(f"{line_of(words, 90)}\n{line_of(below, 90)}")
            item.setToolTip(tooltip_of(f"{words}\n{below}"))
            item.setData(
                Qt.ItemDataRole.UserRole, (application.application_id, application.intake_id)
            )
            self.addItem(item)

    def _place(self) -> None:
        rows = min(self.count(), 8)
        height = sum(self.sizeHintForRow(row) for row in range(rows)) + 12
        self.resize(max(420, self._box.width()), height)
        corner = self._box.mapToGlobal(QPoint(self._box.width(), self._box.height() + 2))
        self.move(corner - QPoint(self.width(), 0))

    def _take(self, item: QListWidgetItem) -> None:
        self.hide()
        application_id, intake_id = item.data(Qt.ItemDataRole.UserRole)
        self.chosen.emit(application_id, intake_id)
