"""The bones of the pane of one pair: headings, sentences, links, and what they open."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QInputDialog,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from mentordesk.services.pairs import PairRow
from mentordesk.ui.safe_text import PlainLabel
from mentordesk.ui.tab import Work
from mentordesk.ui.worded import worded

Verb = tuple[str, Callable[[], object]]
"""The words of a link and what it does."""


class SectionsPane(QScrollArea):
    """A page of sections that scrolls; whoever adds a section needs only this of the pane."""

    says = Signal(str)
    """One sentence of what was done, for the status bar."""

    def __init__(self, work: Work) -> None:
        super().__init__()
        self._work = work
        self.setObjectName("pairs.details")
        self.setAccessibleName(self.tr("The chosen pair"))
        self.setProperty("look", "pane")
        self.setWidgetResizable(True)
        self.setMinimumWidth(330)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._page = QWidget()
        self._page.setProperty("look", "pane")
        self._column = QVBoxLayout(self._page)
        self._column.setContentsMargins(18, 14, 14, 18)
        self._column.setSpacing(6)
        self.setWidget(self._page)

    def show_pair(self, row: PairRow | None) -> None:
        """Show a pair as it is now, or say that none is chosen."""
        raise NotImplementedError

    @property
    def _held(self) -> str | None:
        """What the link that has the focus is called, also while a dialog is in front of it."""
        focus = self.window().focusWidget()
        return focus.accessibleName() if focus is not None and self.isAncestorOf(focus) else None

    def hold_again(self, name: str | None) -> None:
        """Put the focus back onto the link of this name, or into the pane where it is gone.

        Left to itself it would go to the first button of the window.
        """
        if name is not None:
            self.setFocus()
            QTimer.singleShot(0, self, lambda: self._hold(name))  # new links are shown by then

    def _hold(self, name: str) -> None:
        links = self._page.findChildren(QPushButton)
        same = [one for one in links if one.accessibleName() == name and one.isVisible()]
        if same and self.window().focusWidget() is self:
            same[0].setFocus()

    def section(self, title: str, *verbs: Verb) -> None:
        """A heading with its verbs as links at the right."""
        self._column.addSpacing(8)
        self._column.addWidget(PlainLabel(title, "heading"))
        self.verbs(title, *verbs)

    def verbs(self, about: str, *verbs: Verb) -> None:
        """Links in a row, named after what they are about."""
        if not verbs:
            return
        line = QHBoxLayout()
        line.setSpacing(12)
        for button in self._links(about, verbs):
            line.addWidget(button)
        line.addStretch(1)
        self._column.addLayout(line)

    def _links(self, about: str, verbs: tuple[Verb, ...]) -> Iterator[QPushButton]:
        for words, what in verbs:
            button = QPushButton(words)
            button.setProperty("look", "link")
            button.setAccessibleName(worded(f"{words.replace('&', '').rstrip('…')}: {about}"))
            button.setEnabled(not self._work.desk.read_only)
            button.clicked.connect(lambda _on=False, what=what: what())
            yield button

    def say(self, words: str, look: str = "soft") -> None:
        """A sentence below the last heading."""
        self._column.addWidget(PlainLabel(words, look, wrap=True))

    def line(self, words: str, about: str, verbs: tuple[Verb, ...], look: str = "soft") -> None:
        """A sentence with its links at the right, named after what they are about."""
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(PlainLabel(words, look, wrap=True), 1)
        for button in self._links(about, verbs):
            line.addWidget(button, alignment=Qt.AlignmentFlag.AlignTop)
        self._column.addLayout(line)

    def open_dialog(self, dialog: QDialog) -> None:
        """Open a dialog over the window."""
        dialog.setModal(True)
        dialog.open()

    def ask_why(self, question: str, then: Callable[[str], object]) -> None:
        """Ask for a few words and hand them on."""
        words, agreed = QInputDialog.getText(self, self.tr("Pairs"), question)
        if agreed:
            then(words)
