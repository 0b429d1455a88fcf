"""The sentence at the bottom of the window: what was just said, else how the page stands.

Where it tells of a file that was written, two links open the file and its folder.
"""

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from mentordesk.ui.safe_text import ElidedLabel
from mentordesk.ui.written import place_of


class PlaceLinks(QWidget):
    """Links to a file that was written and to its folder; hidden while there is neither."""

    def __init__(self, parent: QWidget | None = None, margin: int = 0) -> None:
        super().__init__(parent)
        self._place = Path()
        row = QHBoxLayout(self)
        row.setContentsMargins(margin, 0, margin, 0)
        row.setSpacing(16)
        for name, words in (
            ("written.file", self.tr("Open")),
            ("written.folder", self.tr("Open its folder")),
        ):
            button = QPushButton(words, self)
            button.setObjectName(name)
            button.setProperty("look", "link")
            button.setAutoDefault(False)  # in a dialog Enter is not to press it from elsewhere
            button.clicked.connect(lambda _=False, one=name: self._open(one))
            row.addWidget(button)
        row.addStretch(1)
        self.hide()

    def offer(self, place: Path | None) -> None:
        """Offer to open a file and its folder, a folder alone, or nothing."""
        self._place = place or Path()
        self.setVisible(place is not None)
        file = self.findChild(QPushButton, "written.file")
        if isinstance(file, QPushButton):
            file.setVisible(self._place.is_file())
        self.adjustSize()

    def _open(self, what: str) -> None:
        place = self._place
        if what == "written.folder" and place.is_file():
            place = place.parent
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(place)))


class StatusLine(ElidedLabel):
    """Shows one sentence, cut where there is no room; a screen reader reads it whole."""

    def __init__(self) -> None:
        super().__init__()
        self._resting = ""
        self._links: PlaceLinks | None = None
        self.setObjectName("status")
        self.setContentsMargins(10, 3, 0, 3)

    def say(self, sentence: str) -> None:
        """Show what was just done; with nothing, how the page in front stands."""
        self.setText(sentence or self._resting)
        self.setAccessibleName(sentence or self._resting)
        self._offer(place_of(sentence))

    def rest(self, sentence: str) -> None:
        """Take how the page in front stands now; what was said meanwhile is left to be read."""
        before, self._resting = self._resting, sentence
        if self.text() == before:
            self.say("")

    def forget(self) -> None:
        """Say nothing, and nothing of a page either."""
        self._resting = ""
        self.say("")

    def _offer(self, place: Path | None) -> None:
        """Offer to open what was written; most windows never need the links."""
        if place is not None and self._links is None:
            self._links = PlaceLinks(self, 12)
        if self._links is None:
            return
        self._links.offer(place)
        self.setContentsMargins(10, 3, self._links.width() if place is not None else 0, 3)
        self._put_links()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._put_links()

    def _put_links(self) -> None:
        """At the end of the line: the sentence, cut or not, stays where it was."""
        if self._links is not None:
            links = self._links
            links.move(self.width() - links.width(), (self.height() - links.height()) // 2)
