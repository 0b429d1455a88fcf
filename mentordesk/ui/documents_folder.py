"""Where programmes are kept unless the person chooses otherwise."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths


def usual_folder() -> Path:
    """Documents/MentorDesk."""
    place = QStandardPaths.StandardLocation.DocumentsLocation
    return Path(QStandardPaths.writableLocation(place)) / "MentorDesk"
