"""A programme opened in a window with real tasks: the file in a task, its page a turn later."""

import time
from pathlib import Path

from PySide6.QtWidgets import QApplication

from mentordesk.ui.window import MainWindow
from mentordesk.ui.workplace import Workplace

PATIENCE = 30.0


def opened(window: MainWindow, path: Path) -> Workplace:
    """Open a programme and wait until its first page is in front."""
    window.open_programme(path)
    end = time.monotonic() + PATIENCE
    while window.place is None or window.place.intake is None:
        assert time.monotonic() < end, "the programme was never opened"
        QApplication.processEvents()
    return window.place
