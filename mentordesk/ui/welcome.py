"""The first page: make a programme, open one, or look around in the demonstration."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from mentordesk.ui.actions import Actions
from mentordesk.ui.icons import app_icon, give_icon
from mentordesk.ui.safe_text import PlainLabel, title_of, tooltip_of


class WelcomePage(QWidget):
    """Shown while no programme is open; `chosen` carries a recent programme's path."""

    chosen = Signal(Path)

    def __init__(self, actions: Actions, recent: tuple[Path, ...]) -> None:
        super().__init__()
        self.setObjectName("welcome")
        self.setAccessibleName(self.tr("Welcome"))
        outer = QVBoxLayout(self)
        outer.addStretch(2)
        card = QFrame()
        card.setProperty("look", "card")
        card.setMaximumWidth(640)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(card, 8)
        middle.addStretch(1)
        outer.addLayout(middle)
        outer.addStretch(3)
        column = QVBoxLayout(card)
        column.setContentsMargins(32, 28, 32, 28)
        column.setSpacing(10)
        column.addLayout(self._head())
        column.addSpacing(8)
        for name, icon_name, look, words in self._ways():
            column.addWidget(self._way(actions[name], icon_name, look, words))
        self._recent = QGridLayout()
        self._recent.setSpacing(0)
        self._recent.setColumnStretch(1, 1)
        column.addLayout(self._recent)
        self.show_recent(recent)

    def show_recent(self, recent: tuple[Path, ...]) -> None:
        """List the programmes that were open lately."""
        while (item := self._recent.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        if recent:
            self._recent.addWidget(PlainLabel(self.tr("Open again"), "strong"), 0, 0)
        self._recent.setContentsMargins(0, 10 if recent else 0, 0, 0)
        for row, path in enumerate(recent[:5], start=1):
            button = QPushButton(title_of(path.stem))
            button.setProperty("look", "link")
            button.setToolTip(tooltip_of(str(path)))
            button.setAccessibleName(self.tr("Open %1 again").replace("%1", path.stem))
            button.clicked.connect(lambda _=False, one=path: self.chosen.emit(one))
            self._recent.addWidget(button, row, 0)

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(16)
        picture = PlainLabel()
        picture.setPixmap(app_icon().pixmap(64, 64))
        row.addWidget(picture)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(PlainLabel(self.tr("Welcome to MentorDesk"), "title"))
        words.addWidget(
            PlainLabel(
                self.tr(
                    "The desk of a mentoring scheme: import applications, match people, "
                    "print certificates. Everything stays on this computer."
                ),
                "soft",
                wrap=True,
            )
        )
        row.addLayout(words, 1)
        return row

    def _ways(self) -> list[tuple[str, str, str, str]]:
        return [
            ("new", "plus", "primary", self.tr("Make a new programme")),
            ("open", "folder", "", self.tr("Open a programme")),
            ("demo", "star", "", self.tr("Look around in the demonstration")),
        ]

    def _way(self, action: QAction, icon_name: str, look: str, words: str) -> QPushButton:
        button = QPushButton(words)
        if look:
            button.setProperty("look", look)
        give_icon(button, icon_name, "on_accent" if look else "ink")
        button.setMinimumHeight(36)
        button.clicked.connect(action.trigger)
        return button
