"""A table with a chooser in one of its columns: drawn like a drop-down, which opens in its place.

One editor for the row in hand, and no widget for the others.
"""

from collections.abc import Callable
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QEvent, QModelIndex, QObject, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QStyleOptionViewItem, QWidget

from mentordesk.ui.chips import ChipDelegate
from mentordesk.ui.icons import pixmap
from mentordesk.ui.importing.column_lines import Choice
from mentordesk.ui.rows import Column, Index, RowsModel
from mentordesk.ui.safe_text import line_of
from mentordesk.ui.table import RowsTable
from mentordesk.ui.theme import tokens_of

_BOX_AIR = 44
"""Pixels that a box takes beside its words: its edges and its arrow."""
Row = TypeVar("Row")
_AIR, _ARROW = 10, 12
_MOST_SEEN = 16


class ChoicesModel(RowsModel[Row], Generic[Row]):
    """Rows with one column in which something can be chosen."""

    def __init__(
        self,
        columns: tuple[Column, ...],
        identity: Callable[[Row], int],
        column: int,
        choices: Callable[[Row], tuple[Choice, ...]],
    ) -> None:
        super().__init__(columns, identity)
        self.column, self.choices = column, choices
        self.on_choose: Callable[[Row, str | None], None] = lambda _row, _key: None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        known = index.isValid() and index.row() < len(self.shown)
        if known and index.column() == self.column and self.choices(self.row_at(index)):
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole or index.column() != self.column:
            return super().setData(index, value, role)
        row = self.row_at(index)
        # The row may be shown anew by this: not while the editor is still being put away.
        QTimer.singleShot(0, self, lambda: self.on_choose(row, value))
        return True


class ChooserDelegate(ChipDelegate):
    """Draws the chooser's column as drop-downs and opens a real one."""

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        model = index.model()
        if not isinstance(model, ChoicesModel):
            return super().createEditor(parent, option, index)
        box = QComboBox(parent)
        box.setMaxVisibleItems(_MOST_SEEN)
        box.setStyleSheet("QComboBox { combobox-popup: 0; }")  # a list below, not over all
        for words, key in model.choices(model.row_at(index)):
            box.addItem(line_of(words, 80), key)
        title = model.index(index.row(), 0).data() or ""
        box.setAccessibleName(self.tr("%1 goes into").replace("%1", title))
        box.activated.connect(lambda _: self._chosen(box))
        QTimer.singleShot(0, box, box.showPopup)
        return box

    def _chosen(self, box: QComboBox) -> None:
        self.commitData.emit(box)
        self.closeEditor.emit(box)

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, QComboBox):
            place = editor.findText(str(index.data() or ""), Qt.MatchFlag.MatchFixedString)
            editor.setCurrentIndex(max(place, 0))

    def setModelData(self, editor: QWidget, model: Any, index: Index) -> None:
        if isinstance(editor, QComboBox) and editor.currentText() != index.data():
            model.setData(index, editor.currentData(), Qt.ItemDataRole.EditRole)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # The list of a drop-down takes the focus from it; that does not end the choosing.
        if event.type() == QEvent.Type.FocusOut and isinstance(watched, QComboBox):
            return bool(watched.view().isVisible())
        return super().eventFilter(watched, event)

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        editor.setGeometry(_box_of(option.rect))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As wide as the words with the box that is drawn round them."""
        return super().sizeHint(option, index) + QSize(_BOX_AIR, 0)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        editable = Qt.ItemFlag.ItemIsEditable
        if not isinstance(model, ChoicesModel) or not model.flags(index) & editable:
            super().paint(painter, option, index)
            return
        words, bare = str(index.data() or ""), QStyleOptionViewItem(option)
        self.initStyleOption(bare, index)
        bare.text = ""
        style = bare.widget.style()
        style.drawControl(style.ControlElement.CE_ItemViewItem, bare, painter, bare.widget)
        tokens, box = tokens_of(option.palette), _box_of(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(tokens.line))
        painter.setBrush(QColor(tokens.window))
        painter.drawRoundedRect(box, 5, 5)
        painter.setPen(QColor(tokens.ink))
        room = box.adjusted(_AIR, 0, -_AIR - _ARROW - 4, 0)
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), shown)
        top = box.top() + (box.height() - _ARROW) // 2
        arrow = pixmap("chevron-down", tokens.ink_soft, _ARROW)
        painter.drawPixmap(box.right() - _AIR - _ARROW, top, arrow)
        painter.restore()


def _box_of(cell: QRect) -> QRect:
    return cell.adjusted(4, 3, -4, -4)


class EditedTable(RowsTable):
    """A table whose rows are opened by F2 as by Enter, whichever of their cells is current."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if event.key() == Qt.Key.Key_F2 and index.isValid():
            self.opened.emit(self.rows.identity_at(index.row()))
            return
        super().keyPressEvent(event)


class ChoicesTable(EditedTable):
    """The table: a click, Enter or F2 opens the chooser of a row."""

    chosen_row = Signal(int)

    def __init__(self, model: ChoicesModel[Any], name: str, title: str) -> None:
        super().__init__(model, name, title)
        self._choices = model
        self.setItemDelegate(ChooserDelegate(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.clicked.connect(self._clicked)
        self.opened.connect(self.open_chooser)

    def open_chooser(self, identity: int) -> bool:
        """Open the chooser of a row; False where there is nothing to choose."""
        place = self._choices.place_of(identity)
        index = self._choices.index(place, self._choices.column)
        if place < 0 or not self._choices.flags(index) & Qt.ItemFlag.ItemIsEditable:
            return False
        self.setCurrentIndex(index)
        self.edit(index)
        return True

    def _clicked(self, index: QModelIndex) -> None:
        if index.column() == self._choices.column:
            self.open_chooser(self._choices.identity_at(index.row()))
