"""A chip as a widget, drawn exactly as the delegates draw chips in cells."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from mentordesk.ui.chips import HEIGHT, chip_font, chip_width, draw_chip
from mentordesk.ui.rows import Chip
from mentordesk.ui.theme import tokens_of
from mentordesk.ui.worded import worded


class Badge(QWidget):
    """One chip; its text is its accessible name."""

    def __init__(self, chip: Chip) -> None:
        super().__init__()
        self._chip = chip._replace(text=worded(chip.text))
        self.setAccessibleName(self._chip.text)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_chip(self, chip: Chip) -> None:
        """Show another chip."""
        self._chip = chip._replace(text=worded(chip.text))
        self.setAccessibleName(self._chip.text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(chip_font(self.font()))
        return QSize(chip_width(self._chip, metrics) + 2, max(HEIGHT, metrics.height() + 6))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(chip_font(self.font()))
        draw_chip(painter, self.rect().adjusted(0, 0, -1, 0), self._chip, tokens_of(self.palette()))
