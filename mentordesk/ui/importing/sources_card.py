"""The files and messages of an import, each with one sentence, and a place to drop more."""

from pathlib import Path

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QFont, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from mentordesk.services.imports.preview import Preview
from mentordesk.ui.drops import offers_files, paths_of
from mentordesk.ui.icons import pixmap
from mentordesk.ui.importing.source_lines import SourceLine
from mentordesk.ui.parts import Card, IconLabel, counted
from mentordesk.ui.rows import Index
from mentordesk.ui.safe_text import PlainLabel, line_of, tooltip_of
from mentordesk.ui.theme import tokens_of
from mentordesk.ui.tokens import CONTROL_HEIGHT

LINE_ROLE = Qt.ItemDataRole.UserRole
_ICON, _SIGN, _AIR, _STEP = 18, 16, 10, 20


class DropPlace(QFrame):
    """The dashed place at the foot of the list: more files can be dropped here."""

    dropped = Signal(object)

    def __init__(self, keep: Path) -> None:
        super().__init__()
        self._keep = keep
        self.setProperty("look", "drop")
        self.setAcceptDrops(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 8, 6)
        row.setSpacing(10)
        row.addWidget(IconLabel("import"))
        words = self.tr("Drop more files or e-mails here, or paste with Ctrl+V")
        row.addWidget(PlainLabel(words, "small", wrap=True), 1)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if offers_files(event.mimeData()):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.dropped.emit(paths_of(event.mimeData(), self._keep))


class SourceDelegate(QStyledItemDelegate):
    """Draws a line: an icon, the name in half bold, below it the sentence in its colour."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(120, 2 * option.fontMetrics.height() + 18)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line: SourceLine = index.data(LINE_ROLE)
        tokens = tokens_of(option.palette)
        place = option.rect.adjusted(2, 2, -2, -2)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(QColor(tokens.accent))
            painter.setBrush(QColor(tokens.accent_tint))
            painter.drawRoundedRect(place, 6, 6)
        left = place.left() + _AIR + (_STEP if line.group is not None else 0)
        doubtful = line.look == "warn"
        top = place.top() + (place.height() - _ICON) // 2
        picture = pixmap(line.icon, tokens.warn if doubtful else tokens.accent, _ICON)
        painter.drawPixmap(left, top, picture)
        room = place.adjusted(left + _ICON + _AIR - place.left(), 4, -_AIR, -4)
        if doubtful:
            sign = pixmap("warning", tokens.warn, _SIGN)
            painter.drawPixmap(room.right() - _SIGN, room.top() + 2, sign)
        self._words(painter, room, line, option)
        painter.restore()

    def _words(
        self, painter: QPainter, room: QRect, line: SourceLine, option: QStyleOptionViewItem
    ) -> None:
        tokens, half = tokens_of(option.palette), room.height() // 2
        above = room.adjusted(0, 0, -_SIGN - 6 if line.look == "warn" else 0, half - room.height())
        font = QFont(option.font)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(tokens.ink))
        self._write(painter, above, line.name)
        inks = {"warn": tokens.warn, "good": tokens.good}
        painter.setFont(option.font)
        painter.setPen(QColor(inks.get(line.look, tokens.ink_soft)))
        self._write(painter, room.adjusted(0, half, 0, 0), line.sentence)

    @staticmethod
    def _write(painter: QPainter, room: QRect, words: str) -> None:
        how = Qt.TextElideMode.ElideRight
        shown = painter.fontMetrics().elidedText(line_of(words), how, room.width())
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), shown)


class SourcesCard(Card):
    """The list of sources; `chosen` carries the place of one in the plan."""

    chosen = Signal(int)
    list_wanted = Signal(int)
    """The source (by its place) that is another list, to be imported as what it is."""

    def __init__(self, keep: Path) -> None:
        super().__init__()
        self._found: Preview | None = None
        self.as_list = QPushButton()
        self.as_list.setAutoDefault(False)
        self.as_list.hide()
        self.as_list.clicked.connect(self._want_list)
        self.heading = PlainLabel("", "heading")
        self.list = QListWidget()
        self.list.setObjectName("import.sources")
        self.list.setAccessibleName(self.tr("Files and messages"))
        self.list.setItemDelegate(SourceDelegate(self.list))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setUniformItemSizes(True)
        self.place = DropPlace(keep)
        self.body.setContentsMargins(12, 14, 12, 12)
        self.heading.setMinimumHeight(CONTROL_HEIGHT + 2)  # level with that of the columns
        self.body.addWidget(self.heading)
        self.body.addWidget(self.list, 1)
        self.body.addWidget(self.as_list)
        self.body.addWidget(self.place)
        self.list.currentRowChanged.connect(self._say)

    def show_sources(self, found: Preview, lines: tuple[SourceLine, ...]) -> None:
        """List the files and messages; the chosen line stays chosen, else the first is."""
        before, self._found = self.list.currentRow(), found
        number = counted(len(found.plan.sources), "source")
        self.heading.setText(self.tr("From %1").replace("%1", number))
        self.list.blockSignals(True)
        self.list.clear()
        for line in lines:
            item = QListWidgetItem(f"{line_of(line.name, 80)}, {line_of(line.sentence)}")
            path = found.plan.sources[line.source].path
            item.setToolTip(tooltip_of(f"{path}\n{line.name}\n{line.sentence}"))
            item.setData(LINE_ROLE, line)
            self.list.addItem(item)
        self.list.blockSignals(False)
        self.list.setCurrentRow(before if 0 <= before < len(lines) else 0)

    def _say(self, row: int) -> None:
        item = self.list.item(row)
        if item is None or self._found is None:
            return
        place = item.data(LINE_ROLE).source
        likely = self._found.plan.sources[place].likely
        self.as_list.setVisible(likely is not None)
        if likely is not None:
            self.as_list.setText(self.tr("Import as %1…").replace("%1", str(likely)))
        self.chosen.emit(place)

    def _want_list(self) -> None:
        self.list_wanted.emit(self.list.currentItem().data(LINE_ROLE).source)
