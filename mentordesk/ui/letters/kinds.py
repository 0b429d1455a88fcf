"""The list of kinds of letter: by group, each with how many people wait for it."""

from PySide6.QtCore import QModelIndex as Place
from PySide6.QtCore import QPersistentModelIndex as Kept
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
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

    def initStyleOption(self, option: QStyleOptionViewItem, index: Place | Kept) -> None:
        super().initStyleOption(option, index)
        number = index.data(_COUNT)
        if number:
            room = option.rect.width() - _width(option, number) - 3 * _AIR
            words = option.fontMetrics.elidedText(
                str(index.data()), Qt.TextElideMode.ElideRight, room
            )
            option.text = words

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Place | Kept) -> None:
        super().paint(painter, option, index)
        number = index.data(_COUNT)
        if not number:
            return
        painter.save()
        painter.setFont(chip_font(option.font))
        place = option.rect.adjusted(0, 3, -_AIR, -3)
        place.setLeft(place.right() - _width(option, number))
        place = QStyle.visualRect(option.direction, option.rect, place)
        draw_chip(painter, place, Chip(str(number), "accent"), tokens_of(option.palette))
        painter.restore()


def _width(option: QStyleOptionViewItem, number: int) -> int:
    """How wide the chip of a count is."""
    metrics = QFontMetrics(chip_font(option.font))
    return chip_width(Chip(str(number), "accent"), metrics)


class KindList(QListWidget):
    """Kinds of letter under the names of their groups; the current one is `kind`."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: dict[str, KindRow] = {}
        self._wanted = ""
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
        """Show these kinds; the chosen one stays so, else the first that somebody waits for is.

        Where nobody waits for any, it is the first of all. Says nothing of it.
        """
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
        usual = next((row for row in rows if row.waiting), before)
        name = before.template.name if before else usual.template.name if usual else ""
        self.choose(self._wanted or name)
        self._wanted = ""
        self.blockSignals(blocked)

    def choose(self, name: str) -> None:
        """Choose a kind by its name; where there is none, the first.

        While the kinds are still being read, it is chosen once they are there.
        """
        self._wanted = "" if self.rows else name
        places = [n for n in range(self.count()) if self.item(n).data(_NAME)]
        found = [n for n in places if self.item(n).data(_NAME) == name]
        if places:
            self.setCurrentRow((found or places)[0])

    def _add_group(self, words: str) -> None:
        item = QListWidgetItem(line_of(words))
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        font = self.font()
        font.setPointSizeF(font.pointSizeF() * 0.88)
        font.setWeight(QFont.Weight.DemiBold)
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
