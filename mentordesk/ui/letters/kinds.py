"""The list of kinds of letter: by group, each with how many people wait for it."""

from PySide6.QtCore import QModelIndex as Place
from PySide6.QtCore import QPersistentModelIndex, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from mentordesk.services.letter_kinds import KindRow
from mentordesk.ui.chips import chip_font, chip_width, draw_chip
from mentordesk.ui.rows import Chip
from mentordesk.ui.safe_text import line_of, tooltip_of
from mentordesk.ui.theme import tokens_of

_NAME = Qt.ItemDataRole.UserRole
_COUNT = Qt.ItemDataRole.UserRole + 1
_AIR = 8


class _Counted(QStyledItemDelegate):
    """Draws the count as a chip at the right of a line."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Place | QPersistentModelIndex
    ) -> None:
        super().paint(painter, option, index)
        number = index.data(_COUNT)
        if not number:
            return
        chip = Chip(str(number), "accent")
        painter.save()
        font = chip_font(option.font)  # type: ignore[attr-defined]  # the stubs miss it
        painter.setFont(font)
        width = chip_width(chip, painter.fontMetrics())
        place = option.rect.adjusted(0, 3, -_AIR, -3)  # type: ignore[attr-defined]
        place.setLeft(place.right() - width)
        draw_chip(painter, place, chip, tokens_of(option.palette))  # type: ignore[attr-defined]
        painter.restore()


class KindList(QListWidget):
    """Kinds of letter under the names of their groups; the current one is `kind`."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: dict[str, KindRow] = {}
        self.setObjectName("letters.templates")
        self.setAccessibleName(self.tr("Kinds of letter"))
        self.setProperty("pane", True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setItemDelegate(_Counted(self))

    @property
    def kind(self) -> KindRow | None:
        """The kind that is chosen; None on the name of a group."""
        item = self.currentItem()
        return self.rows.get(str(item.data(_NAME))) if item is not None else None

    def show_kinds(self, rows: tuple[KindRow, ...]) -> None:
        """Show these kinds; the chosen one stays chosen, else the first is. Says nothing of it."""
        before = self.kind
        blocked = self.blockSignals(True)
        self.clear()
        self.rows = {row.template.name: row for row in rows}
        group = None
        for row in rows:
            if row.template.group != group:
                group = row.template.group
                self._add_group(group or self.tr("Others"))
            self._add(row)
        self.choose(before.template.name if before else rows[0].template.name if rows else "")
        self.blockSignals(blocked)

    def choose(self, name: str) -> None:
        """Choose a kind by its name; where there is none, the first."""
        places = [n for n in range(self.count()) if self.item(n).data(_NAME)]
        found = [n for n in places if self.item(n).data(_NAME) == name]
        if places:
            self.setCurrentRow((found or places)[0])

    def _add_group(self, words: str) -> None:
        item = QListWidgetItem(line_of(words))
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        font = self.font()
        font.setPointSizeF(font.pointSizeF() * 0.88)
        font.setBold(True)
        item.setFont(font)
        self.addItem(item)

    def _add(self, row: KindRow) -> None:
        title = line_of(row.template.title)
        item = QListWidgetItem(title)
        item.setData(_NAME, row.template.name)
        item.setData(_COUNT, row.waiting)
        words = self.tr("%1 waiting").replace("%1", str(row.waiting)) if row.waiting else ""
        own = self.tr("in your own wording") if row.changed else ""
        told = ", ".join(part for part in (title, own, words) if part)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, told)
        item.setToolTip(tooltip_of(told))
        self.addItem(item)
