"""The quiet bar above the tabs: files that arrived in the watched folder, or that it is gone."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton

from mentordesk.ui.parts import IconLabel, counted
from mentordesk.ui.safe_text import ElidedLabel


class ArrivalsBar(QFrame):
    """Hidden while there is nothing to say."""

    wanted = Signal()
    """The files are to be looked at."""
    dismissed = Signal()
    stopped = Signal()
    """The folder is to be watched no longer."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("look", "bar")
        self.setObjectName("arrivals")
        self.setAccessibleName(self.tr("Watched folder"))
        self.words = ElidedLabel()
        self.look = QPushButton(self.tr("&Look at them…"))
        self.later = QPushButton(self.tr("Not &now"))
        self.stop = QPushButton(self.tr("&Stop watching"))
        self._icon = IconLabel("folder", "accent")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 12, 6)
        row.setSpacing(8)
        row.addWidget(self._icon)
        row.addWidget(self.words, 1)
        for button in (self.look, self.later, self.stop):
            row.addWidget(button)
        self.look.setProperty("look", "primary")
        self.look.clicked.connect(self.wanted)
        self.later.clicked.connect(self.dismissed)
        self.stop.clicked.connect(self.stopped)
        self.hide()

    def show_files(self, folder: Path, files: tuple[Path, ...]) -> None:
        """Say how many files arrived; hides the bar for none."""
        words = self.tr("%1 in %2").replace("%1", counted(len(files), "new file"))
        self._say(words.replace("%2", folder.name or str(folder)) if files else "", "accent")
        self.look.setVisible(bool(files))
        self.later.setVisible(bool(files))
        self.look.setText(self.tr("&Look at it…") if len(files) == 1 else self.tr("&Look at them…"))
        self.stop.setVisible(False)

    def show_problem(self, sentence: str) -> None:
        """Say why the folder cannot be looked at; hides the bar for nothing."""
        self._say(sentence, "warn")
        self.look.setVisible(False)
        self.later.setVisible(False)
        self.stop.setVisible(True)

    def _say(self, sentence: str, ink: str) -> None:
        self.words.setText(sentence)
        self.setAccessibleDescription(sentence)
        self._icon.show_icon("folder" if ink == "accent" else "warning", ink)
        self.setVisible(bool(sentence))
