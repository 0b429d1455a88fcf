"""Chips in cells: small coloured words that a delegate draws, and the colours of each look."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem

from mentordesk.ui.icons import pixmap
from mentordesk.ui.pictures import Pictures
from mentordesk.ui.rows import (
    AT_RIGHT,
    BELOW_ROLE,
    CHIPS_ROLE,
    STRONG_ROLE,
    Chip,
    Index,
    RowsModel,
)
from mentordesk.ui.theme import tokens_of
from mentordesk.ui.tokens import Tokens

HEIGHT, GAP, ICON_SIZE = 22, 6, 13
KEPT = 200
"""Strips of chips that are kept, some 12 kB each."""
_READABLE = 90
"""Pixels below which a chip that must be cut is left out instead."""


def chip_colours(tokens: Tokens, look: str) -> tuple[str, str]:
    """Text and ground of a look."""
    return {
        "good": (tokens.good, tokens.good_tint),
        "warn": (tokens.warn, tokens.warn_tint),
        "bad": (tokens.bad, tokens.bad_tint),
        "accent": (tokens.accent, tokens.accent_tint),
        "new": (tokens.good, tokens.good_tint),
    }.get(look, (tokens.ink_soft, tokens.sunken))


def chip_font(font: QFont) -> QFont:
    """The font on chips: a little smaller, half bold."""
    small = QFont(font)
    small.setPointSizeF(font.pointSizeF() * 0.92)
    small.setWeight(QFont.Weight.DemiBold)
    return small


_PLAIN_LOOKS = ("label", "old", "soft")


def chip_width(chip: Chip, metrics: QFontMetrics) -> int:
    """How wide a chip is drawn, in pixels."""
    if chip.look in _PLAIN_LOOKS:
        return metrics.horizontalAdvance(chip.text) + 2
    return metrics.horizontalAdvance(chip.text) + 18 + (ICON_SIZE + 4 if chip.icon else 0)


def cut_to(chip: Chip, width: int, metrics: QFontMetrics) -> Chip:
    """A chip whose words are elided where they are too wide: its first words say most of it."""
    over = chip_width(chip, metrics) - width
    if over <= 0:
        return chip
    less = metrics.horizontalAdvance(chip.text) - over
    return chip._replace(text=metrics.elidedText(chip.text, Qt.TextElideMode.ElideRight, less))


def fitting(chips: Sequence[Chip], width: int, metrics: QFontMetrics) -> list[Chip]:
    """What is drawn of a row of chips in so many pixels: all, or the first ones and how many more.

    The last one that is shown is cut where enough of its words stay to be read.
    """
    widths = [chip_width(chip, metrics) for chip in chips]
    if sum(widths) + GAP * (len(chips) - 1) <= width:
        return list(chips)
    plain = any(chip.look in _PLAIN_LOOKS for chip in chips)
    shown: list[Chip] = []
    for number, chip in enumerate(chips, start=1):
        after = (Chip("…" if plain else f"+{len(chips) - number}"),) if number < len(chips) else ()
        room = width - sum(GAP + chip_width(one, metrics) for one in after)
        if widths[number - 1] > room:
            if room >= _READABLE or not shown:
                return [*shown, cut_to(chip, room, metrics), *after]
            return [*shown, Chip("…" if plain else f"+{len(chips) - number + 1}")]
        shown.append(chip)
        width -= widths[number - 1] + GAP
    return shown


def mirrored(place: QRect, room: QRect, painter: QPainter) -> QRect:
    """A place within a room, from the other side where one reads from the right.

    What Qt's style would say of it. To name the style makes its 600 enumerations, which the first
    list is spared.
    """
    if painter.layoutDirection() is Qt.LayoutDirection.LeftToRight:
        return place
    return place.translated(room.left() + room.right() - place.left() - place.right(), 0)


def draw_chip(painter: QPainter, place: QRect, chip: Chip, tokens: Tokens) -> None:
    """Draw one chip into its place; `painter` has the chip font.

    The looks `label`, `old` (struck out) and `soft` are words without a ground, for differences.
    """
    if chip.look in _PLAIN_LOOKS:
        _draw_words(painter, place, chip, tokens)
        return
    ink, ground = chip_colours(tokens, chip.look)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(ground))
    painter.drawRoundedRect(place, place.height() / 2, place.height() / 2)
    left = place.left() + 9
    if chip.icon:
        top = place.top() + (place.height() - ICON_SIZE) // 2
        sign = mirrored(QRect(left, top, ICON_SIZE, ICON_SIZE), place, painter)
        painter.drawPixmap(sign.topLeft(), pixmap(chip.icon, ink, ICON_SIZE))
        left += ICON_SIZE + 4
    painter.setPen(QColor(ink))
    room = QRect(left, place.top(), place.right() - left, place.height())
    room = mirrored(room, place, painter)
    painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), chip.text)


def draw_chips(painter: QPainter, strip: QRect, chips: Sequence[Chip], tokens: Tokens) -> None:
    """Draw as many chips of a cell as fit in a row into its strip; `painter` has the chip font."""
    metrics = painter.fontMetrics()
    left, room = strip.left() + 11, strip.right() - 4
    for chip in fitting(chips, room - left, metrics):
        width = chip_width(chip, metrics)
        place = QRect(left, strip.top(), width, strip.height())
        draw_chip(painter, mirrored(place, strip, painter), chip, tokens)
        left += width + GAP


def _draw_words(painter: QPainter, place: QRect, chip: Chip, tokens: Tokens) -> None:
    font = QFont(painter.font())
    written = QFont(font)
    written.setWeight(QFont.Weight.DemiBold if chip.look == "label" else QFont.Weight.Normal)
    written.setStrikeOut(chip.look == "old")
    painter.setFont(written)
    painter.setPen(QColor(tokens.ink if chip.look == "label" else tokens.ink_soft))
    painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter), chip.text)
    painter.setFont(font)


class ChipDelegate(QStyledItemDelegate):
    """Draws a cell's chips in a row, and strong cells in half bold; the rest as usual.

    The same chips stand in a great many cells: how they look is drawn once.
    """

    def __init__(self, view: QAbstractItemView | None = None) -> None:
        super().__init__(view)
        self._strips = Pictures(KEPT)
        self._wordless = False

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        if isinstance(model, RowsModel) and model.ticked is None:
            # All there is to know at once: Qt would ask for seven things, one after the other.
            text, column = model.said(index)
            option.text = "" if self._wordless else text
            option.features |= QStyleOptionViewItem.ViewItemFeature.HasDisplay
            if column.right:
                option.displayAlignment = AT_RIGHT
            _begin(option, index, strong=column.strong)
        else:
            super().initStyleOption(option, index)
            _begin(option, index, strong=bool(index.data(STRONG_ROLE)))
            if self._wordless:
                option.text = ""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        chips, below = _drawn(index)
        if not chips and not below:
            super().paint(painter, option, index)
            return
        self._wordless = True  # the words are not Qt's to draw; all the rest is
        try:
            super().paint(painter, option, index)
        finally:
            self._wordless = False
        painter.save()
        if chips:
            painter.setFont(chip_font(option.font))
            self._draw(painter, option, chips)
        else:
            said = QStyleOptionViewItem(option)
            self.initStyleOption(said, index)
            self._two_lines(painter, said, said.text, below)
        painter.restore()

    def _two_lines(
        self, painter: QPainter, option: QStyleOptionViewItem, text: str, below: str
    ) -> None:
        tokens = tokens_of(option.palette)
        room = option.rect.adjusted(11, 4, -4, -4)
        half = room.height() // 2
        small = QFont(option.font)
        small.setWeight(QFont.Weight.Normal)
        small.setPointSizeF(option.font.pointSizeF() * 0.92)
        for font, words, top, ink in (
            (option.font, text, room.top(), tokens.ink),
            (small, below, room.top() + half, tokens.ink_soft),
        ):
            painter.setFont(font)
            painter.setPen(QColor(ink))
            shown = painter.fontMetrics().elidedText(
                words, Qt.TextElideMode.ElideRight, room.width()
            )
            line = QRect(room.left(), top, room.width(), half)
            painter.drawText(line, int(Qt.AlignmentFlag.AlignVCenter), shown)

    def _draw(
        self, painter: QPainter, option: QStyleOptionViewItem, chips: tuple[Chip, ...]
    ) -> None:
        tokens, room = tokens_of(option.palette), option.rect
        corner = QPoint(room.left(), room.top() + (room.height() - HEIGHT) // 2)
        strip = QRect(0, 0, room.width(), HEIGHT)
        self._strips.paint(
            painter,
            (corner, strip.size()),
            (chips, painter.font().key(), tokens.dark),
            lambda brush: draw_chips(brush, strip, chips, tokens),
        )

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        chips, below = _drawn(index)
        if not chips:
            wide = option.fontMetrics.horizontalAdvance(below) if below else 0
            return super().sizeHint(option, index).expandedTo(QSize(wide + 16, 0))
        metrics = QFontMetrics(chip_font(option.font))
        return QSize(sum(chip_width(chip, metrics) + GAP for chip in chips) + 12, HEIGHT + 8)


def _drawn(index: Index) -> tuple[tuple[Chip, ...], str]:
    """The chips of a cell and its second line, each empty where there is none."""
    model = index.model()
    if isinstance(model, RowsModel):
        return model.drawn(index)
    return index.data(CHIPS_ROLE) or (), index.data(BELOW_ROLE) or ""


def _begin(option: QStyleOptionViewItem, index: Index, *, strong: bool) -> None:
    """What is the same of every cell of ours."""
    option.index = index  # type: ignore[assignment]  # views hand over no other kind
    option.styleObject = None  # type: ignore[assignment]  # as Qt does: no box here is animated
    option.textElideMode = Qt.TextElideMode.ElideRight
    if strong:
        option.font.setWeight(QFont.Weight.DemiBold)
