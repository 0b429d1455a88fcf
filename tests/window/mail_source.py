"""A stand-in for Thunderbird's list of messages: another process that drags a message out of it.

    python -m tests.window.mail_source STATE LEFT TOP MESSAGE...

As Thunderbird on Linux does it: whoever asks what is dragged gets a file written for the asking, in
a passing folder of its own (/tmp/dnd_file, /tmp/dnd_file-1, ...), and all of them are deleted once
the drag is over. STATE says how often somebody asked.
"""

import shutil
import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import QByteArray, QMetaType, QMimeData, QPoint, QUrl
from PySide6.QtWidgets import QApplication

from tests.window.file_source import Source

FORMATS = ["text/x-moz-message", "application/x-moz-file-promise", "text/uri-list"]


class Promise(QMimeData):
    """Messages that become files when they are asked for, once more for each asking."""

    def __init__(self, messages: list[Path]) -> None:
        super().__init__()
        self._messages = messages
        self.made: list[Path] = []

    def formats(self) -> list[str]:
        """What can be asked for, without asking."""
        return FORMATS

    def hasFormat(self, name: str) -> bool:  # noqa: N802 - Qt's own name
        return name in FORMATS

    def retrieveData(  # noqa: N802 - Qt's own name
        self,
        name: str,
        kind: QMetaType | QMetaType.Type,  # noqa: ARG002 - asked with it
    ) -> object:
        if name != "text/uri-list":
            return None
        number = f"-{len(self.made)}" if self.made else ""
        folder = Path(tempfile.gettempdir()) / f"dnd_file{number}"
        folder.mkdir()
        self.made.append(folder)
        copies = [Path(shutil.copy(one, folder)) for one in self._messages]
        lines = [bytes(QUrl.fromLocalFile(str(one)).toEncoded().data()) for one in copies]
        return QByteArray(b"\r\n".join(lines))

    def delete(self) -> None:
        """Take every file away that was written."""
        for folder in self.made:
            shutil.rmtree(folder)


class MailSource(Source):
    """One item; dragging it drags the messages."""

    def __init__(self, files: list[str], state: Path) -> None:
        super().__init__(files, state)
        self._promise: Promise | None = None

    def dragged(self) -> QMimeData:
        self._promise = Promise([Path(name) for name in self._files])
        return self._promise

    def after(self) -> None:
        if self._promise is not None:
            self.facts["asked"] = len(self._promise.made)
            self._promise.delete()


def main(words: list[str]) -> int:
    """Show the window at its place."""
    state, left, top, *files = words
    app = QApplication(["mail source"])
    source = MailSource(files, Path(state))
    source.move(QPoint(int(left), int(top)))
    source.show()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
