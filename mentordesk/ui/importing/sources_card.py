"""The files of an import: each with what was found in it, and a place to drop more."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QVBoxLayout

from mentordesk.services.imports.reviewed import ReviewedSource
from mentordesk.ui.drops import offers_files, paths_of
from mentordesk.ui.icons import icon
from mentordesk.ui.parts import Card, IconLabel, counted
from mentordesk.ui.safe_text import PlainLabel, line_of, tooltip_of
from mentordesk.ui.theme import tokens_of


def words_of(source: ReviewedSource) -> str:
    """What was found in a source, in a few words."""
    if source.error:
        return source.error
    parts = [counted(len(source.entries), "application")]
    if source.messages and source.kind == "mailbox":
        parts.insert(0, counted(len(source.messages), "message"))
    if source.files:
        parts.append(counted(len(source.files), "file"))
    return " · ".join(parts)


class DropPlace(QFrame):
    """The dashed place at the foot of the list: more files can be dropped here."""

    dropped = Signal(object)

    def __init__(self, keep: Path) -> None:
        super().__init__()
        self._keep = keep
        self.setProperty("look", "drop")
        self.setAcceptDrops(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        centre = Qt.AlignmentFlag.AlignHCenter
        column.addWidget(IconLabel("import"), alignment=centre)
        words = PlainLabel(self.tr("Drop more files or e-mails here"), "small", wrap=True)
        words.setAlignment(centre)
        column.addWidget(words)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if offers_files(event.mimeData()):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.dropped.emit(paths_of(event.mimeData(), self._keep))


class SourcesCard(Card):
    """The list of sources; `chosen` carries the place of one."""

    chosen = Signal(int)

    def __init__(self, heading: str, keep: Path) -> None:
        super().__init__(heading)
        self.list = QListWidget()
        self.list.setObjectName("import.sources")
        self.list.setAccessibleName(heading)
        self.list.setWordWrap(False)
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.place = DropPlace(keep)
        self.body.addWidget(self.list, 1)
        self.body.addWidget(self.place)
        self.list.currentRowChanged.connect(self.chosen)

    def show_sources(self, sources: tuple[ReviewedSource, ...]) -> None:
        """List the sources and choose the first."""
        tokens = tokens_of(self.palette())
        self.list.clear()
        for source in sources:
            item = QListWidgetItem(f"{line_of(source.name, 60)}\n{line_of(words_of(source), 60)}")
            item.setToolTip(tooltip_of(f"{source.path}\n{words_of(source)}"))
            mail = source.kind in {"message", "mailbox", "outlook"}
            name = "warning" if source.error else "mail" if mail else "file"
            item.setIcon(icon(name, tokens.warn if source.error else tokens.accent))
            self.list.addItem(item)
        self.list.setCurrentRow(0)
