"""The fields of a design in a list from top to bottom: chosen, added, removed by keyboard."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QPushButton,
    QVBoxLayout,
)

from mentordesk.documents import editing
from mentordesk.ui.certificates.editor.state import EditorState
from mentordesk.ui.certificates.editor.words import block_name, translated
from mentordesk.ui.icons import give_icon, icon
from mentordesk.ui.safe_text import PlainLabel, line_of, tooltip_of
from mentordesk.ui.theme import tokens_of

_INDEX = Qt.ItemDataRole.UserRole


class FieldList(QFrame):
    """Every block; those that are not on the certificate shown are grey, those with a mark warn."""

    def __init__(self, state: EditorState) -> None:
        super().__init__()
        self.state, self._filling = state, False
        self.list = QListWidget()
        self.list.setObjectName("editor.fields")
        self.list.setAccessibleName(self.tr("Fields of the design"))
        self.add, self.drop = QPushButton(self.tr("&Add")), QPushButton(self.tr("Remo&ve"))
        give_icon(self.add, "plus")
        give_icon(self.drop, "trash")
        for button in (self.add, self.drop):
            button.setAutoDefault(False)
        self.add.setMenu(self._menu())
        self._lay_out()
        self.list.currentItemChanged.connect(self._choose)
        self.drop.clicked.connect(self.remove)
        state.changed.connect(self.show_fields)
        state.chosen.connect(self._mark)
        self.show_fields()

    def show_fields(self) -> None:
        """List the fields again, from top to bottom."""
        self._filling = True
        self.list.clear()
        standing = {place.index: place for place in self.state.places}
        blocks = list(enumerate(self.state.design.blocks))
        blocks.sort(key=lambda one: (one[0] not in standing, self._height_of(one[0])))
        tokens = tokens_of(QGuiApplication.palette())
        for index, block in blocks:
            item = QListWidgetItem(line_of(block_name(block)))
            item.setData(_INDEX, index)
            place = standing.get(index)
            if place is not None and place.problems:
                item.setIcon(icon("warning", tokens.warn))
                item.setToolTip(tooltip_of("\n".join(place.problems)))
            if place is None:
                item.setForeground(Qt.GlobalColor.gray)
                item.setToolTip(tooltip_of(self.tr("Not on the certificate that is shown.")))
            self.list.addItem(item)
        self._filling = False
        self._mark()

    def _height_of(self, index: int) -> float:
        place = next((one for one in self.state.places if one.index == index), None)
        return place.top if place else self.state.design.blocks[index].y

    def _mark(self) -> None:
        """Show which field is in hand."""
        self._filling = True
        rows = range(self.list.count())
        at = next((n for n in rows if self.list.item(n).data(_INDEX) == self.state.index), -1)
        self.list.setCurrentRow(at)
        self.drop.setEnabled(self.state.index is not None)
        self._filling = False

    def _choose(self, item: QListWidgetItem | None, _before: object = None) -> None:
        if not self._filling:
            self.state.choose(item.data(_INDEX) if item is not None else None)

    def remove(self) -> None:
        """Take the field in hand off the design."""
        index = self.state.index
        if index is not None:
            self.state.choose(None)
            self.state.do(editing.removed(self.state.design, index))

    def add_field(self, field: str) -> None:
        """Put a new field on the page and take it in hand."""
        self.state.do(editing.added(self.state.design, field))
        self.state.choose(len(self.state.design.blocks) - 1)

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        for field in editing.NEW_FIELDS:
            menu.addAction(translated(field)).triggered.connect(
                lambda _on=False, field=field: self.add_field(field)
            )
        return menu

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 8, 12)
        column.setSpacing(8)
        column.addWidget(PlainLabel(self.tr("Fields"), "heading"))
        column.addWidget(self.list, 1)
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.add)
        row.addWidget(self.drop)
        column.addLayout(row)
