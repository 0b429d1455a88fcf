"""Where files are kept unless the person chooses otherwise, and how they are called."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths


def usual_folder() -> Path:
    """Documents/MentorDesk; while that is not there Documents, and without that one's own folder.

    Of a folder that is not there, Qt's dialogs show the one the program was started in.
    """
    documents = _documents()
    known = (documents / "MentorDesk", documents)
    return next((folder for folder in known if folder.is_dir()), Path.home())


def programmes_folder() -> Path:
    """Where a new programme is kept: the same, but Documents/MentorDesk is made where need be."""
    documents = _documents()
    return usual_folder() if documents.is_dir() else documents / "MentorDesk"


def _documents() -> Path:
    place = QStandardPaths.StandardLocation.DocumentsLocation
    return Path(QStandardPaths.writableLocation(place))


def with_ending(chosen: str, ending: str) -> Path:
    """The path somebody typed with its ending; a dot in "Letters v1.2" is none."""
    return Path(chosen if chosen.casefold().endswith(ending) else f"{chosen}{ending}")
