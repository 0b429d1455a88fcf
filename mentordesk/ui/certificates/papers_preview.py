"""The papers of people as they will be printed: a picture of the PDF, one person at a time."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QPixmap, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout

from mentordesk.documents.preview import page_count
from mentordesk.domain.refusals import Refused
from mentordesk.services.papers_of_people import People, book_of
from mentordesk.ui.icons import give_icon
from mentordesk.ui.parts import quiet_button
from mentordesk.ui.printing import picture_of
from mentordesk.ui.safe_text import ElidedLabel, PlainLabel

_WAIT_MS = 150
_SMALLEST = QSize(340, 390)
_INCH_DOWN, _INCH_ACROSS = 11.7, 8.5
"""The larger sides of A4 and Letter, so that either fits."""


class PapersPreview(QFrame):
    """Shows what `people` gives, drawn a moment after the last change; refusals in its place."""

    def __init__(self, people: Callable[[], People]) -> None:
        super().__init__()
        self._people = people
        self._at, self._many, self._pdf = 0, 0, b""
        self.page, self.title = QLabel(), ElidedLabel()
        self.trouble = PlainLabel("", "warn", wrap=True)
        self.page.setObjectName("papers.page")
        self.page.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.page.setMinimumSize(_SMALLEST)
        self.before = quiet_button(self.tr("The person before"))
        self.after = quiet_button(self.tr("The next person"))
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_WAIT_MS)
        self._soon.timeout.connect(self.show_now)
        self.before.clicked.connect(lambda: self._move(-1))
        self.after.clicked.connect(lambda: self._move(1))
        self._lay_out()

    def show_soon(self) -> None:
        """Draw it anew in a moment: whoever types a name is not kept waiting by every letter."""
        self._soon.start()

    def show_now(self) -> None:
        """Draw the papers of the person in hand, or say why there are none."""
        self._soon.stop()
        try:
            people = self._people()
            self._many = len(people.papers)
            self._at = min(self._at, self._many - 1)
            one = people.papers[self._at]
            self._pdf = book_of(People(people.kind, people.head, (one,)))
        except Refused as refusal:  # shown in place: a box would come with every letter typed
            self._pdf = b""
            self._say("", str(refusal))
            return
        self._say(one.name, "")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._draw()

    def _move(self, step: int) -> None:
        if 0 <= self._at + step < self._many:
            self._at += step
            self.show_now()

    def _say(self, name: str, trouble: str) -> None:
        self.trouble.setText(trouble)
        self.trouble.setVisible(bool(trouble))
        self.page.setVisible(not trouble)
        words = self.tr("%1 of %2 · ").replace("%1", str(self._at + 1))
        pages = page_count(self._pdf) if self._pdf else 0
        more = self.tr(" (first of %1 pages)").replace("%1", str(pages)) if pages > 1 else ""
        said = words.replace("%2", str(self._many)) + name + more
        self.title.setText(said if name else "")
        self.page.setAccessibleName(said if name else self.tr("There is no page to show"))
        self.before.setEnabled(self._at > 0)
        self.after.setEnabled(self._at + 1 < self._many)
        self._draw()

    def _draw(self) -> None:
        if not self._pdf:
            self.page.setPixmap(QPixmap())
            return
        scale, room = self.devicePixelRatio(), self.page.size()
        dpi = max(20.0, min(room.width() / _INCH_ACROSS, room.height() / _INCH_DOWN))
        picture = QPixmap.fromImage(picture_of(self._pdf, 0, dpi * scale))
        picture.setDevicePixelRatio(scale)
        self.page.setPixmap(picture)

    def _lay_out(self) -> None:
        self.setProperty("look", "desk")
        self.setMinimumSize(_SMALLEST + QSize(20, 60))
        row = QHBoxLayout()
        for button, icon in ((self.before, "chevron-left"), (self.after, "chevron-right")):
            give_icon(button, icon)
            row.addWidget(button)
        row.addWidget(self.title, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 10, 10, 10)
        column.addLayout(row)
        column.addWidget(self.page, 1)
        column.addWidget(self.trouble, 1, Qt.AlignmentFlag.AlignTop)
