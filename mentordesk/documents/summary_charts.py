"""The small charts of a summary page: columns, bars, stacked, grouped, lines, with their values."""

import itertools
import math
from collections.abc import Iterator
from dataclasses import dataclass

from reportlab.lib.colors import HexColor

from mentordesk.documents.runs import graphemes
from mentordesk.documents.sheet import Sheet
from mentordesk.documents.summary_facts import Panel, first_names
from mentordesk.documents.text import Line, shape

INK, GREY, MUTED = "#1F2A30", "#5F6B72", "#DADFE1"
COLOURS = ("#14373F", "#B5532D", "#6A9FB5")
_TEXT, _STRONG = "Inter-Regular", "Inter-SemiBold"
_SMALL = 6.6
_MOST_LETTERS = 400
"""No line of the page has room for more; a text of a stranger may be endless."""


@dataclass(frozen=True, slots=True)
class Frame:
    """A rectangle of the page in points from the bottom left."""

    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class _Scale:
    """Where values stand between the bottom of a plot and its top."""

    plot: Frame
    top: int
    step: int

    def at(self, value: float) -> float:
        """The height of a value on the page."""
        return self.plot.y + self.plot.height * value / self.top


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
    keyed = [series.name for series in panel.series if series.name]
    if keyed and panel.names:
        _key(sheet, keyed, frame.x, top - 31)
    used = 36 if keyed else 27
    plot = Frame(frame.x, frame.y, frame.width, frame.height - used)
    if not panel.has_figures:
        _say(sheet, "Nothing to show yet", (plot.x, plot.y + plot.height / 2), plot.width)
        return
    shown = first_names(panel)
    if panel.kind == "bars":
        _bars(sheet, shown, plot)
    else:
        _standing(sheet, shown, plot)


def _key(sheet: Sheet, names: list[str], x: float, y: float) -> None:
    for name, colour in zip(names, COLOURS, strict=False):
        sheet.setFillColor(HexColor(colour))
        sheet.rect(x, y, 6, 6, stroke=0, fill=1)
        line = shape(name, _TEXT)
        sheet.setFillColor(HexColor(INK))
        sheet.write(line, (x + 9, y + 0.4), 7)
        x += 9 + line.width * 7 + 12


def _bars(sheet: Sheet, panel: Panel, plot: Frame) -> None:
    """Lying bars of the first series, names at the left, values at their ends."""
    labels = [fitted(name, _TEXT, (7.4, 6), plot.width * 0.36) for name in panel.names]
    left = plot.x + max(line.width * size for line, size in labels) + 6
    room = plot.x + plot.width - left - 16
    values = panel.series[0].values
    most = max(1, *values)
    step = min(plot.height / len(values), 17)
    for place, (value, (line, size)) in enumerate(zip(values, labels, strict=True)):
        y = plot.y + plot.height - (place + 1) * step
        sheet.setFillColor(HexColor(INK))
        sheet.write(line, (left - 6, y + step / 2 - size * 0.36), size, "right")
        length = room * value / most
        sheet.setFillColor(HexColor(COLOURS[0]))
        sheet.rect(left, y + step * 0.2, length, step * 0.6, stroke=0, fill=1)
        label = panel.series[0].label(place)
        _value(sheet, label, (left + length + 4, y + step / 2 - 2.5), "left")


def _standing(sheet: Sheet, panel: Panel, plot: Frame) -> None:
    """Columns or lines over named places, with light lines at round values."""
    scale = _scale(panel, Frame(plot.x + 15, plot.y + 13, plot.width - 15, plot.height - 20))
    inner = scale.plot
    for value in range(0, scale.top + 1, scale.step):
        sheet.setStrokeColor(HexColor(MUTED))
        sheet.setLineWidth(0.5)
        sheet.line(inner.x, scale.at(value), inner.x + inner.width, scale.at(value))
        sheet.setFillColor(HexColor(GREY))
        sheet.write(shape(str(value), _TEXT), (inner.x - 4, scale.at(value) - 2.3), _SMALL, "right")
    room = inner.width / len(panel.names)
    for place, name in enumerate(panel.names):
        line, size = fitted(name, _TEXT, (_SMALL, 4.6), room - 2)
        sheet.setFillColor(HexColor(GREY))
        sheet.write(line, (inner.x + (place + 0.5) * room, plot.y + 3), size, "centre")
    if panel.kind == "lines":
        _lines(sheet, panel, scale)
    else:
        _columns(sheet, panel, scale)


def _columns(sheet: Sheet, panel: Panel, scale: _Scale) -> None:
    room = scale.plot.width / len(panel.names)
    grouped = panel.kind == "grouped"
    width = min(room * 0.62, 26) / (len(panel.series) if grouped else 1)
    for place in range(len(panel.names)):
        x = scale.plot.x + (place + 0.5) * room
        x -= width * (len(panel.series) if grouped else 1) / 2
        below = 0
        for number, value in enumerate(_at(panel, place)):
            left = x + number * width if grouped else x
            label = panel.series[number].label(place)
            if not value:
                if grouped and label != "0":
                    _value(sheet, label, (left + width / 2, scale.at(0) + 2.5), "centre")
                continue
            sheet.setFillColor(HexColor(COLOURS[number % len(COLOURS)]))
            base = scale.at(below)
            sheet.rect(left, base, width - 0.6, scale.at(below + value) - base, stroke=0, fill=1)
            if grouped:
                _value(sheet, label, (left + width / 2, scale.at(value) + 2.5), "centre")
            below = 0 if grouped else below + value
        label = panel.total(place) if len(panel.series) > 1 else panel.series[0].label(place)
        if not grouped and label != "0":
            _value(sheet, label, (x + width / 2, scale.at(below) + 2.5), "centre")


def _lines(sheet: Sheet, panel: Panel, scale: _Scale) -> None:
    room = scale.plot.width / len(panel.names)
    for number, series in enumerate(panel.series):
        colour = HexColor(COLOURS[number % len(COLOURS)])
        points = [
            (scale.plot.x + (place + 0.5) * room, scale.at(value))
            for place, value in enumerate(series.values)
        ]
        sheet.setStrokeColor(colour)
        sheet.setLineWidth(1.3)
        for start, end in itertools.pairwise(points):
            sheet.line(*start, *end)
        sheet.setFillColor(colour)
        for x, y in points:
            sheet.circle(x, y, 1.7, stroke=0, fill=1)
        x, y = points[-1]
        _value(sheet, series.label(-1), (x, y + 4), "centre")


def _at(panel: Panel, place: int) -> Iterator[int]:
    return (series.values[place] for series in panel.series)


def _scale(panel: Panel, plot: Frame) -> _Scale:
    """A scale from 0 over the largest value in at most five round steps (1, 2 or 5 times 10^n)."""
    if panel.kind == "stacked":
        largest = max(sum(_at(panel, place)) for place in range(len(panel.names)))
    else:
        largest = max(max(series.values) for series in panel.series)
    power = 10 ** max(0, int(math.log10(max(1, largest))) - 1)
    step = next(
        s for s in (power, 2 * power, 5 * power, 10 * power, 20 * power) if s * 5 >= largest
    )
    return _Scale(plot, max(step, math.ceil(largest / step) * step), step)


def _value(sheet: Sheet, value: str, at: tuple[float, float], align: str) -> None:
    sheet.setFillColor(HexColor(INK))
    # Words ("under 3") are wider than figures, and have a neighbour.
    sheet.write(shape(value, _TEXT), at, 5 if any(map(str.isalpha, value)) else 7, align)


def _say(sheet: Sheet, text: str, at: tuple[float, float], width: float) -> None:
    sheet.setFillColor(HexColor(GREY))
    line, size = fitted(text, _TEXT, (7.6, 5.5), width)
    sheet.write(line, at, size)
