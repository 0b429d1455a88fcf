"""Where files are kept unless the person chooses otherwise, and how they are called."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths

from mentordesk.domain.sinks import file_part


def usual_folder() -> Path:
    """Documents/MentorDesk."""
    place = QStandardPaths.StandardLocation.DocumentsLocation
    return Path(QStandardPaths.writableLocation(place)) / "MentorDesk"


def proposed(words: str, ending: str) -> str:
    """A file of these words in the usual folder, whatever is in the words: "2021 / July" too."""
    return str(usual_folder() / f"{file_part(words)}{ending}")


def with_ending(chosen: str, ending: str) -> Path:
    """The path somebody typed with its ending; a dot in "Letters v1.2" is none."""
    return Path(chosen if chosen.casefold().endswith(ending) else f"{chosen}{ending}")
