"""The page as it will be printed: a picture of the PDF itself, to fit or in its true size."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPixmap, QResizeEvent
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout

from mentordesk.documents.pages import PAPERS
from mentordesk.ui.badges import Badge
from mentordesk.ui.icons import give_icon
from mentordesk.ui.parts import quiet_button
from mentordesk.ui.printing import picture_of
from mentordesk.ui.rows import Chip
from mentordesk.ui.safe_text import ElidedLabel, PlainLabel

_POINTS_PER_INCH = 72
_TRUE_DPI = 96


class PreviewPane(QFrame):
    """The middle of the tab; `moved` asks for the certificate before (-1) or after (1)."""

    moved = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("look", "desk")
        self._pdf, self._paper = b"", "A4"
        self.page = QLabel()
        self.page.setObjectName("certificates.page")
        self.page.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.area = QScrollArea()
        self.area.setObjectName("certificates.preview")
        self.area.setProperty("look", "desk")
        self.area.setProperty("pane", True)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setWidget(self.page)
        self.area.setAccessibleName(self.tr("The certificate as it will be printed"))
        self.title, self.fits = ElidedLabel(), Badge(Chip(""))
        self.note = PlainLabel("", "small", wrap=True)
        self.note.setContentsMargins(14, 0, 14, 0)
        self.note.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.zoom = QComboBox()
        self.zoom.setAccessibleName(self.tr("Size of the preview"))
        self.zoom.addItems([self.tr("Fit page"), self.tr("Actual size")])
        self.zoom.currentIndexChanged.connect(self._draw)
        self._lay_out()

    def show_pdf(self, pdf: bytes, paper: str, name: str) -> None:
        """Show the first page of a PDF, or nothing for no bytes."""
        self._pdf, self._paper = pdf, paper
        self.page.setAccessibleName(name)
        self._draw()

    def say(self, title: str, chip: Chip | None, note: str) -> None:
        """Name what is shown, and say whether all names fit."""
        self.title.setText(title)
        self.fits.setVisible(chip is not None)
        if chip is not None:
            self.fits.show_chip(chip)
        self.note.setText(note)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._draw()

    def _draw(self) -> None:
        if not self._pdf:
            self.page.setPixmap(QPixmap())
            return
        scale = self.devicePixelRatio()
        dpi = _TRUE_DPI if self.zoom.currentIndex() else self._fitting()
        picture = QPixmap.fromImage(picture_of(self._pdf, 0, dpi * scale))
        picture.setDevicePixelRatio(scale)
        self.page.setPixmap(picture)

    def _fitting(self) -> float:
        room = self.area.viewport().size() - QSize(40, 40)
        across, down = (side / _POINTS_PER_INCH for side in PAPERS[self._paper])
        return max(20.0, min(room.width() / across, room.height() / down))

    def _lay_out(self) -> None:
        bar = QFrame()
        bar.setProperty("look", "plainbar")
        row = QHBoxLayout(bar)
        row.setContentsMargins(14, 10, 14, 10)
        for icon, step, words in (
            ("chevron-left", -1, self.tr("The certificate before")),
            ("chevron-right", 1, self.tr("The next certificate")),
        ):
            button = quiet_button(words)
            give_icon(button, icon)
            button.clicked.connect(lambda _=False, by=step: self.moved.emit(by))
            row.addWidget(button)
        row.addSpacing(6)
        row.addWidget(self.title, 1)
        row.addWidget(self.zoom)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 12)
        column.setSpacing(8)
        column.addWidget(bar)
        column.addWidget(self.area, 1)
        column.addWidget(self.note)
        column.addWidget(self.fits, alignment=Qt.AlignmentFlag.AlignHCenter)
