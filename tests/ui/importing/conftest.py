"""A window on an empty programme, and imports into it."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from mentordesk.storage.desk import Desk
from mentordesk.ui.importing.dialog import ImportDialog
from mentordesk.ui.importing.lines import Line
from mentordesk.ui.window import MainWindow
from mentordesk.ui.workplace import Workplace


@dataclass
class Importing:
    """The window, a folder for files, and the import dialog of the files written there."""

    window: MainWindow
    folder: Path

    @property
    def place(self) -> Workplace:
        """The open programme."""
        place = self.window.place
        assert place is not None
        return place

    @property
    def desk(self) -> Desk:
        """Its file."""
        return self.place.desk

    @property
    def intake_id(self) -> int:
        """The intake in hand."""
        return self.place.intake.intake_id if self.place.intake else 0

    @property
    def dialog(self) -> ImportDialog:
        """The import that is shown."""
        shown = self.place.importing.dialog
        assert shown is not None
        return shown

    def write(self, name: str, *lines: str) -> Path:
        """A text file of lines."""
        path = self.folder / name
        path.write_text("\n".join(lines) + "\n", encoding="utf-8")
        return path

    def show(self, name: str, *lines: str) -> ImportDialog:
        """Import a text file; the dialog."""
        self.window.import_paths((self.write(name, *lines),))
        return self.dialog

    def line(self, name: str) -> Line:
        """The line of the preview with a name."""
        return next(line for line in self.dialog.model.rows if line.name == name)

    def settle(self) -> None:
        """Let happen what was put off for a moment."""
        for _ in range(3):
            QApplication.processEvents()


@pytest.fixture
def importing(make_window: Callable[[], MainWindow], programme: Path, tmp_path: Path) -> Importing:
    window = make_window()
    window.open_programme(programme)
    folder = tmp_path / "files"
    folder.mkdir()
    return Importing(window, folder)
