"""The list of every shortcut."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from mentordesk.ui.forms import MARGINS, close_row
from mentordesk.ui.safe_text import PlainLabel
from mentordesk.ui.tokens import SPACE_L, SPACE_M


class KeysDialog(QDialog):
    """Every shortcut with what it does."""

    def __init__(self, actions: list[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        inner = QWidget()
        inner.setProperty("look", "pane")
        grid = QGridLayout(inner)
        grid.setContentsMargins(SPACE_M, SPACE_M, SPACE_L, SPACE_M)
        grid.setHorizontalSpacing(28)
        grid.setColumnStretch(0, 1)
        lines = [(a.text().replace("&", "").rstrip("…"), a.shortcut()) for a in actions]
        lines = [(words, keys) for words, keys in lines if not keys.isEmpty()]
        more = [
            (self.tr("Show a page"), "Ctrl+1 … Ctrl+8"),
            (self.tr("Correct an answer, or open what is chosen"), "F2, Enter"),
            (self.tr("On the board: pick up, move, drop, cancel"), "Space, arrows, Enter, Esc"),
            (self.tr("On the board: cut a mentee, paste onto a mentor"), "Ctrl+X, Ctrl+V"),
        ]
        native = QKeySequence.SequenceFormat.NativeText
        shown = [(words, keys.toString(native)) for words, keys in lines] + more
        for place, (words, keys) in enumerate(shown):
            grid.addWidget(PlainLabel(words, wrap=True), place, 0)
            grid.addWidget(PlainLabel(keys, "strong"), place, 1)
        area = QScrollArea()
        area.setProperty("look", "sheet")
        area.setWidgetResizable(True)
        area.setWidget(inner)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setAccessibleName(self.tr("Shortcuts"))
        buttons = close_row()
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(*MARGINS)
        column.setSpacing(SPACE_M)
        column.addWidget(PlainLabel(self.windowTitle(), "heading"))
        column.addWidget(area, 1)
        column.addWidget(buttons)
        self.resize(640, 640)
