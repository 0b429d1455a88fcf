"""Files that came from outside, put down for another program to open: private, and gone again.

They lie in this person's own folder (0700), may only be read (0400), and are deleted when the
window closes; what a killed program left goes at the next start.
"""

import shutil
import stat
import tempfile
from pathlib import Path

from mentordesk.domain.sinks import file_name
from mentordesk.storage.places import data_folder

_PREFIX = "opened-"


def opened_folder() -> Path:
    """Where files to be opened are put; it may not be there yet."""
    return data_folder() / "opened"


class OpenedFiles:
    """The files that one window has put down."""

    def __init__(self) -> None:
        self._folder: Path | None = None

    def put(self, name: str, content: bytes) -> Path:
        """Write a file under a safe form of its name; the same name again is another folder."""
        if self._folder is None or not self._folder.is_dir():
            opened_folder().mkdir(mode=0o700, parents=True, exist_ok=True)
            self._folder = Path(tempfile.mkdtemp(prefix=_PREFIX, dir=opened_folder()))
        place = Path(tempfile.mkdtemp(dir=self._folder))
        path = place / file_name(name)
        path.write_bytes(content)
        path.chmod(stat.S_IRUSR)
        return path

    def clear(self) -> None:
        """Delete what was put down; what another program still holds goes at the next start."""
        if self._folder is not None:
            _delete(self._folder)
            self._folder = None


def clear_all() -> None:
    """Delete everything that was ever put down: at the start, and when somebody is erased."""
    if opened_folder().is_dir():
        for folder in opened_folder().iterdir():
            _delete(folder)


def _delete(folder: Path) -> None:
    for path in folder.rglob("*"):
        if path.is_file() and not path.is_symlink():
            path.chmod(stat.S_IRUSR | stat.S_IWUSR)  # Windows deletes no file that is read-only
    shutil.rmtree(folder, ignore_errors=True)
