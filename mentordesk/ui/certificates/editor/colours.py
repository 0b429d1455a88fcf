"""A button that shows a colour and asks for another one."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QColorDialog, QPushButton

from mentordesk.ui.tokens import ICON, LIGHT


def swatch(colour: str) -> QIcon:
    """A square of a colour."""
    picture = QPixmap(ICON, ICON)
    picture.fill(QColor(colour))
    painter = QPainter(picture)
    painter.setPen(QColor(LIGHT.line_strong))
    painter.drawRect(picture.rect().adjusted(0, 0, -1, -1))
    painter.end()
    return QIcon(picture)


class ColourButton(QPushButton):
    """Shows #RRGGBB with its colour; `picked` carries the new one."""

    picked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setAutoDefault(False)
        self._colour = LIGHT.ink
        self.clicked.connect(self._ask)

    def show_colour(self, colour: str) -> None:
        """Show a colour."""
        self._colour = colour
        self.setText(f" {colour.upper()}")
        self.setIcon(swatch(colour))
        self.setAccessibleDescription(colour)

    def _ask(self) -> None:
        found = QColorDialog.getColor(QColor(self._colour), self.window(), self.accessibleName())
        if found.isValid() and found.name() != self._colour.lower():
            self.picked.emit(found.name().upper())
