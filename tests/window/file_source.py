"""A stand-in for a file manager: another process whose window drags its files out (full XDND).

    python -m tests.window.file_source STATE LEFT TOP FILE...

Where its window is, and what became of the last drag, is written to STATE as JSON.
"""

import json
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, Qt, QTimer, QUrl
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel

TITLE = "File source"


class Source(QLabel):
    """One item; dragging it drags all the files, and offers to move them as file managers do."""

    def __init__(self, files: Sequence[str], state: Path) -> None:
        super().__init__("\n".join(Path(name).name for name in files))
        self._files, self._state = files, state
        self._done: list[str] = []
        self.facts: dict[str, int] = {}
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.write)
        self._timer.start(100)
        self.setWindowTitle(TITLE)
        self.setMargin(16)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's own name
        if event.buttons() & Qt.MouseButton.LeftButton:
            drag = QDrag(self)
            drag.setMimeData(self.dragged())
            both = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
            ended = str(drag.exec(both, Qt.DropAction.MoveAction).name)
            self.after()
            self._done.append(ended)

    def dragged(self) -> QMimeData:
        """What is handed over."""
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(name) for name in self._files])
        return mime

    def after(self) -> None:
        """What is done once the drag is over; a file manager does nothing."""

    def write(self) -> None:
        """Write where to take hold, and what the other side did with each drag."""
        at = self.mapToGlobal(self.rect().center())
        part = self._state.with_suffix(".part")
        part.write_text(json.dumps({"grip": [at.x(), at.y()], "done": self._done, **self.facts}))
        part.replace(self._state)


def main(words: Sequence[str]) -> int:
    """Show the window at its place."""
    state, left, top, *files = words
    app = QApplication(["file source"])
    source = Source(files, Path(state))
    source.move(QPoint(int(left), int(top)))
    source.show()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
