"""What was written, said in one way: the file, the folder it is in, and a link to each.

A sentence about a file is remembered with its place; the line at the bottom of the window then
offers to open it. Nothing opens by itself.
"""

from collections import deque
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate
_KEPT = 8
_told: deque[tuple[str, Path]] = deque(maxlen=_KEPT)


def written(paths: Path | Sequence[Path]) -> str:
    """The sentence that these files of one folder were written."""
    files = (paths,) if isinstance(paths, Path) else tuple(paths)
    names = ", ".join(path.name for path in files)
    words = translate("Written", "Written: %1, in %2.")
    sentence = words.replace("%2", shown_path(files[0].parent)).replace("%1", names)
    return about(sentence, files[0] if len(files) == 1 else files[0].parent)


def about(sentence: str, place: Path) -> str:
    """A sentence of one's own about a file or a folder that was written."""
    _told.append((sentence, place))
    return sentence


def place_of(sentence: str) -> Path | None:
    """The file or folder that a sentence tells of, while it is there."""
    for told, place in reversed(_told):
        if told == sentence and sentence:
            return place if place.exists() else None
    return None


def shown_path(path: Path) -> str:
    """A place as people say it: from their own folder on, where it is in there."""
    whole, home = path.resolve(), Path.home()
    return str(whole.relative_to(home) if whole != home and whole.is_relative_to(home) else whole)
