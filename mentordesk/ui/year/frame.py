"""What the windows of the year share: they follow the programme while they are open."""

from collections.abc import Callable

from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QInputDialog,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from mentordesk.ui.matching.frame import AnswerWindow
from mentordesk.ui.safe_text import PlainLabel
from mentordesk.ui.status_line import PlaceLinks
from mentordesk.ui.tab import Work
from mentordesk.ui.written import place_of


class YearWindow(AnswerWindow):
    """A window on one intake that reads anew when one of `shows` changed, until it is closed."""

    shows: frozenset[str] = frozenset()

    def __init__(self, work: Work, name: str, title: str, parent: QWidget | None) -> None:
        super().__init__(name, title, parent)
        self.work, self.desk, self.intake_id = work, work.desk, work.intake_id or 0
        self.said, self._links = PlainLabel("", "soft", wrap=True), PlaceLinks()
        self.desk.watch(self._changed)
        self.finished.connect(lambda _: self.desk.unwatch(self._changed))

    def reload(self) -> None:
        """Read what is shown and show it; the selection stays where it was."""
        raise NotImplementedError

    def ready(self, width: int, height: int) -> None:
        """Put the line of what was done and the buttons at the foot, and read; call it last."""
        told = QWidget()
        column = QVBoxLayout(told)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.said)
        column.addWidget(self._links)
        self.end(width, height, told)
        self.reload()

    def say(self, sentence: str) -> None:
        """Say what was done; what was written can be opened, as from the window's foot."""
        self.said.setText(sentence)
        self._links.offer(place_of(sentence))

    def ask(self, question: str, then: Callable[[str], object], known: str = "") -> None:
        """Ask for a line of text and go on with it."""
        mode = QLineEdit.EchoMode.Normal
        words, agreed = QInputDialog.getText(self, self.windowTitle(), question, mode, known)
        if agreed:
            then(words)

    def _changed(self, tables: frozenset[str]) -> None:
        if tables & self.shows:
            self.reload()


def labelled(label: QLabel, box: QComboBox) -> QHBoxLayout:
    """A choice with its label before it, which names it too."""
    label.setBuddy(box)
    box.setAccessibleName(label.text().replace("&", "").rstrip(":"))
    line = QHBoxLayout()
    line.addWidget(label)
    line.addWidget(box, 1)
    return line
