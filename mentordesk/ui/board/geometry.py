"""Where everything on a card is: one layout for drawing and for finding what the pointer is on.

All sizes follow from the font, so that larger text makes larger cards and nothing is clipped.
Rectangles are in pixels from the top left of the card's cell, which has a gap round the card.
"""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont, QFontMetricsF

from mentordesk.services.board import MenteeCard, MentorCard
from mentordesk.ui.board.zoom_steps import Zoom
from mentordesk.ui.tokens import SCALE_SMALL, SPACE_S

GAP = 6
PADDING = 13
SHOWN_PLACES = 3
NARROWEST = 228
"""Two cells stand side by side in a window of 1,024 pixels."""
LINES_WIDE = 13.5
"""A cell is at least this many heights of a line wide."""
WIDER = {Zoom.COMPACT: 0.84, Zoom.USUAL: 1.0, Zoom.DETAILED: 1.3}
"""How wide a cell is at each zoom, of the usual one."""
BARE = "QListView, QListView:focus { background: transparent; border: none; }"
"""The lists show the pane behind them; their cards have frames of their own. A list that is bare
has no colours of its own either: who paints on it asks the application's palette."""


def narrowest(font: QFont, zoom: Zoom = Zoom.USUAL) -> int:
    """The least width of a mentor's cell; larger text makes wider cards, not shorter names."""
    usual = max(NARROWEST, int(LINES_WIDE * QFontMetricsF(bold(font)).height()))
    return int(usual * WIDER[zoom])


def small(font: QFont) -> QFont:
    """The font of a card's second line."""
    smaller = QFont(font)
    smaller.setPointSizeF(max(1.0, font.pointSizeF() * SCALE_SMALL))
    return smaller


def bold(font: QFont) -> QFont:
    """The font of a card's name."""
    bolder = QFont(font)
    bolder.setWeight(QFont.Weight.DemiBold)
    return bolder


@dataclass(frozen=True, slots=True)
class Place:
    """One box of a mentor's card: who holds it (None: free), or how many more there are.

    `further` are the mentees among those more, whom the card has no room to name.
    """

    box: QRectF
    mentee: MenteeCard | None
    more: int = 0
    further: tuple[MenteeCard, ...] = ()


@dataclass(frozen=True, slots=True)
class MentorLayout:
    """A mentor's card in a cell of this width; `line` and `small_line` are heights of text."""

    width: int
    line: float
    small_line: float
    pill_width: float
    zoom: Zoom = Zoom.USUAL

    @classmethod
    def of(cls, font: QFont, width: int, zoom: Zoom = Zoom.USUAL) -> "MentorLayout":
        """The layout for a font and a cell width."""
        line = QFontMetricsF(bold(font)).height()
        pill = QFontMetricsF(bold(font)).horizontalAdvance("100") + 2.6 * line
        return cls(width, line, QFontMetricsF(small(font)).height(), pill, zoom)

    @property
    def height(self) -> int:
        """The cell's height."""
        last = (self.first, self.second, self.hours)[self.zoom]
        return int(last.bottom() + PADDING - 3 + GAP)

    @property
    def heading(self) -> int:
        """The height of a heading over a group of cards."""
        return int(self.line + 3 * GAP)

    @property
    def card(self) -> QRectF:
        """The card within its cell."""
        return QRectF(GAP, GAP, self.width - 2 * GAP, self.height - 2 * GAP)

    @property
    def _inner(self) -> float:
        return self.width - 2 * GAP - 2 * PADDING

    def _row(self, top: float, height: float) -> QRectF:
        return QRectF(GAP + PADDING, top, self._inner, height)

    @property
    def name(self) -> QRectF:
        """The mentor's name, left of the pill."""
        row = self._row(GAP + PADDING - 4, self.line)
        return row.adjusted(0, 0, -self.pill_width - SPACE_S, 0)

    @property
    def pill(self) -> QRectF:
        """The fit: bars and number."""
        right = self.width - GAP - PADDING
        height = self.line + 2
        return QRectF(right - self.pill_width, GAP + PADDING - 5, self.pill_width, height)

    @property
    def about(self) -> QRectF:
        """Sector, place, years; a compact card has no line for them."""
        height = self.small_line if self.zoom > Zoom.COMPACT else 0.0
        return self._row(self.name.bottom() + 2, height)

    @property
    def places_row(self) -> QRectF:
        """The boxes of the places."""
        return self._row(self.about.bottom() + 6, self.line + 8)

    @property
    def first(self) -> QRectF:
        """The first line under the places."""
        return self._row(self.places_row.bottom() + 7, self.small_line)

    @property
    def second(self) -> QRectF:
        """The second line under the places; two lines of a detailed card."""
        lines = 2 if self.zoom is Zoom.DETAILED else 1
        return self._row(self.first.bottom() + 1, lines * self.small_line)

    @property
    def hours(self) -> QRectF:
        """The last line of a detailed card."""
        return self._row(self.second.bottom() + 1, self.small_line)

    def places(self, card: MentorCard) -> list[Place]:
        """The boxes of a card; with many places the last box says how many more there are."""
        holders: list[MenteeCard | None] = [*card.mentees]
        holders += [None] * max(0, card.places - len(holders))
        shown = min(len(holders), SHOWN_PLACES)
        more = len(holders) - shown + 1 if len(holders) > SHOWN_PLACES else 0
        row, step = self.places_row, (self._inner + SPACE_S) / max(1, shown)
        boxes = [
            QRectF(row.x() + i * step, row.y(), step - SPACE_S, row.height()) for i in range(shown)
        ]
        places = [Place(box, holder) for box, holder in zip(boxes, holders, strict=False)]
        if more:
            places[-1] = Place(boxes[-1], None, more, card.mentees[shown - 1 :])
        return places

    def mentee_at(self, card: MentorCard, point: QPointF) -> MenteeCard | None:
        """The mentee whose box is at a point of the cell."""
        place = self.place_at(card, point)
        return place.mentee if place else None

    def place_at(self, card: MentorCard, point: QPointF) -> Place | None:
        """The box at a point of the cell."""
        return next((p for p in self.places(card) if p.box.contains(point)), None)


@dataclass(frozen=True, slots=True)
class MenteeLayout:
    """A waiting mentee's card: grip, name and lines under it, a badge at the right."""

    width: int
    line: float
    small_line: float
    zoom: Zoom = Zoom.USUAL

    @classmethod
    def of(cls, font: QFont, width: int, zoom: Zoom = Zoom.USUAL) -> "MenteeLayout":
        """The layout for a font and a list of this width."""
        line = QFontMetricsF(bold(font)).height()
        return cls(width, line, QFontMetricsF(small(font)).height(), zoom)

    @property
    def lines(self) -> int:
        """How many lines stand under the name."""
        return (1, 2, 4)[self.zoom]

    @property
    def height(self) -> int:
        """The cell's height."""
        return int(2 * 4 + 2 * 9 + self.line + self.lines * self.small_line + 2)

    @property
    def card(self) -> QRectF:
        """The card within its cell."""
        return QRectF(10, 4, self.width - 20, self.height - 8)

    @property
    def grip(self) -> QRectF:
        """The six dots that say: this can be dragged."""
        return QRectF(18, (self.height - 18) / 2, 18, 18)

    def row(self, number: int) -> QRectF:
        """The box of the name (0) and of the lines under it (1, 2, ...)."""
        top = self.card.y() + 9 + (self.line + 1 + (number - 1) * self.small_line) * (number > 0)
        height = self.small_line if number else self.line
        return QRectF(40, top, self.width - 40 - 20, height)
