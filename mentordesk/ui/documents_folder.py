"""Where files are kept unless the person chooses otherwise, and how they are called."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths

from mentordesk.ui import doors


def usual_folder() -> Path:
    """Documents/MentorDesk; while that is not there Documents, and without that one's own folder.

    Of a folder that is not there, Qt's dialogs show the one the program was started in.
    """
    place = QStandardPaths.StandardLocation.DocumentsLocation
    documents = Path(QStandardPaths.writableLocation(place))
    known = (documents / "MentorDesk", documents)
    return next((folder for folder in known if folder.is_dir()), Path.home())


def proposed(words: str, ending: str) -> str:
    """A file of these words in the usual folder, whatever is in the words: "2021 / July" too."""
    return str(usual_folder() / f"{doors.file_part(words)}{ending}")


def with_ending(chosen: str, ending: str) -> Path:
    """The path somebody typed with its ending; a dot in "Letters v1.2" is none."""
    return Path(chosen if chosen.casefold().endswith(ending) else f"{chosen}{ending}")
