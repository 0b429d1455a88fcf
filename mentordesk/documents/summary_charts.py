"""The small charts of a summary page: the shapes of documents.chart_shapes in points."""

import itertools
from dataclasses import dataclass

from reportlab.lib.colors import HexColor

from mentordesk.documents.chart_shapes import Drawing, Room, drawing_of
from mentordesk.documents.runs import graphemes
from mentordesk.documents.sheet import Sheet
from mentordesk.documents.summary_facts import Panel
from mentordesk.documents.text import Line, shape

INK, GREY, MUTED = "#1F2A30", "#5F6B72", "#DADFE1"
COLOURS = ("#14373F", "#B5532D", "#6A9FB5")
_TEXT, _STRONG = "Inter-Regular", "Inter-SemiBold"
_EM = 7.0
"""Points: the size of most letters of a chart."""
_HEAD = 24.0
"""Points that title and subtitle take."""
_MOST_LETTERS = 400
"""No line of the page has room for more; a text of a stranger may be endless."""


@dataclass(frozen=True, slots=True)
class Frame:
    """A rectangle of the page in points from the bottom left."""

    x: float
    y: float
    width: float
    height: float


def fitted(text: str, face: str, sizes: tuple[float, float], width: float) -> tuple[Line, float]:
    """A line in the largest size that fits, from sizes[0] to sizes[1]; cut with … beyond that."""
    text = text[:_MOST_LETTERS]
    line = shape(text, face)
    if line.width * sizes[0] <= width:
        return line, sizes[0]
    if line.width * sizes[1] <= width:
        return line, width / line.width
    letters = graphemes(text)
    fits, too_many = 0, len(letters)
    while too_many - fits > 1:
        middle = (fits + too_many) // 2
        cut = shape("".join(letters[:middle]).rstrip() + "…", face)
        fits, too_many = (middle, too_many) if cut.width * sizes[1] <= width else (fits, middle)
    return shape("".join(letters[:fits]).rstrip() + "…", face), sizes[1]


def draw_panel(sheet: Sheet, panel: Panel, frame: Frame) -> None:
    """Draw one chart with its title, its subtitle, its key and its values."""
    top = frame.y + frame.height
    title, size = fitted(panel.title, _STRONG, (10.5, 7), frame.width)
    sheet.setFillColor(HexColor(INK))
    sheet.write(title, (frame.x, top - 9), size)
    _say(sheet, panel.subtitle, (frame.x, top - 19.5), frame.width)
    plot = Frame(frame.x, frame.y, frame.width, frame.height - _HEAD)
    if not panel.has_figures:
        _say(sheet, "Nothing to show yet", (plot.x, plot.y + plot.height / 2), plot.width)
        return
    room = Room(plot.width, plot.height, _EM)
    _paint(sheet, drawing_of(panel, room, _measured), plot)


def _measured(text: str, size: float) -> float:
    """How wide a text of the page is, in points."""
    return shape(text, _TEXT).width * size


def _paint(sheet: Sheet, drawing: Drawing, plot: Frame) -> None:
    """Put the shapes on the page, whose heights count from the bottom."""
    top = plot.y + plot.height
    sheet.setStrokeColor(HexColor(MUTED))
    sheet.setLineWidth(0.5)
    for rule in drawing.rules:
        x = plot.x + rule.x
        sheet.line(x, top - rule.y, x + rule.width, top - rule.y)
    for bar in drawing.bars:
        sheet.setFillColor(HexColor(COLOURS[bar.ink % len(COLOURS)]))
        at = plot.x + bar.x, top - bar.y - bar.height
        sheet.rect(*at, bar.width, bar.height, stroke=0, fill=1)
    for curve in drawing.curves:
        _curve(sheet, [(plot.x + x, top - y) for x, y in curve.points], curve.ink)
    for words in drawing.words:
        sheet.setFillColor(HexColor(GREY if words.soft else INK))
        at = plot.x + words.x, top - words.y
        sheet.write(shape(words.text, _TEXT), at, words.size, words.align)


def _curve(sheet: Sheet, points: list[tuple[float, float]], ink: int) -> None:
    colour = HexColor(COLOURS[ink % len(COLOURS)])
    sheet.setStrokeColor(colour)
    sheet.setLineWidth(1.3)
    for start, end in itertools.pairwise(points):
        sheet.line(*start, *end)
    sheet.setFillColor(colour)
    for x, y in points:
        sheet.circle(x, y, 1.7, stroke=0, fill=1)


def _say(sheet: Sheet, text: str, at: tuple[float, float], width: float) -> None:
    sheet.setFillColor(HexColor(GREY))
    line, size = fitted(text, _TEXT, (7.6, 5.5), width)
    sheet.write(line, at, size)
