"""What a small chart is made of: bars, words, rules and curves, laid out once for every painter.

The page and the window draw these very shapes; each brings its own letters (how wide a text is) and
its own room. Lengths are in the painter's unit (points, pixels) from the top left of the room.
"""

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from mentordesk.documents.summary_facts import Panel, first_names

Measure = Callable[[str, float], float]
"""How wide a text is in a size."""
_SHORT, _FEW = 5, 10
"""A stacked chart stands where it has at most so many names of at most so many letters."""
_MOST_LETTERS = 120


@dataclass(frozen=True, slots=True)
class Room:
    """Where a chart is drawn, and how large its letters are."""

    width: float
    height: float
    em: float


@dataclass(frozen=True, slots=True)
class Bar:
    """A filled rectangle of a series; `amount` is the value it stands for, None in the key."""

    x: float
    y: float
    width: float
    height: float
    ink: int
    amount: int | None = None


@dataclass(frozen=True, slots=True)
class Words:
    """A line of text by its baseline; `align` is left, right or centre."""

    text: str
    x: float
    y: float
    size: float
    align: str = "left"
    soft: bool = False


@dataclass(frozen=True, slots=True)
class Rule:
    """A light line across, at a round value; it breaks where a figure stands."""

    x: float
    y: float
    width: float


@dataclass(frozen=True, slots=True)
class Curve:
    """A line through points with a dot on each."""

    points: tuple[tuple[float, float], ...]
    ink: int


@dataclass(slots=True)
class Drawing:
    """All shapes of a chart, in the order in which they are painted: rules, bars, curves, words."""

    rules: list[Rule] = field(default_factory=list)
    bars: list[Bar] = field(default_factory=list)
    curves: list[Curve] = field(default_factory=list)
    words: list[Words] = field(default_factory=list)

    @property
    def texts(self) -> tuple[str, ...]:
        """Everything the chart says, in order."""
        return tuple(one.text for one in self.words)

    @property
    def shares(self) -> tuple[float, ...]:
        """How large each bar of a value is, of all of them: the same in every room."""
        sizes = [one.width * one.height for one in self.bars if one.amount is not None]
        return tuple(size / (sum(sizes) or 1) for size in sizes)


def drawing_of(panel: Panel, room: Room, measure: Measure) -> Drawing:
    """The shapes of a panel; nothing at all where it has no figures."""
    drawing = Drawing()
    if not panel.has_figures:
        return drawing
    shown = first_names(panel)
    top = _key(drawing, shown, room, measure)
    if lies(shown):
        _lying(drawing, shown, (room, top), measure)
    else:
        _Standing(drawing, shown, (room, top), measure).draw()
    return drawing


def lies(panel: Panel) -> bool:
    """Whether bars lie, with their names at the left: so long names have room."""
    if panel.kind != "stacked":
        return panel.kind == "bars"
    return len(panel.names) > _FEW or max(map(len, panel.names)) > _SHORT


def lowest(panel: Panel, em: float) -> float:
    """The least height in which a chart can be read."""
    named = any(one.name for one in panel.series)
    lines = 1.7 * len(first_names(panel).names) if panel.names and lies(panel) else 12
    return em * (lines + (2.2 if named else 0.4))


def _key(drawing: Drawing, panel: Panel, room: Room, measure: Measure) -> float:
    """Which colour is which series; how much room that takes."""
    named = [(ink, one.name) for ink, one in enumerate(panel.series) if one.name]
    em, x = room.em, 0.0
    for ink, name in named:
        drawing.bars.append(Bar(x, 0.15 * em, 0.85 * em, 0.85 * em, ink))
        text, size = fitted(name, (em, 0.8 * em), room.width / len(named) - 3 * em, measure)
        drawing.words.append(Words(text, x + 1.3 * em, 0.95 * em, size))
        x += 3 * em + measure(text, size)
    return 2.0 * em if named else 0.2 * em


def _lying(drawing: Drawing, panel: Panel, place: tuple[Room, float], measure: Measure) -> None:
    """Lying bars, those of several series one after the other, with names and sums."""
    room, top = place
    em, count = room.em, len(panel.names)
    names = [fitted(name, (em, 0.85 * em), room.width * 0.38, measure) for name in panel.names]
    labels = [_label(panel, n) for n in range(count)]
    left = max(measure(*name) for name in names) + 0.8 * em
    room_of_labels = max(measure(label, _size(label, em)) for label in labels) + 0.8 * em
    sums = [sum(one.values[n] for one in panel.series) for n in range(count)]
    scale = max(0.0, room.width - left - room_of_labels) / max(*sums, 1)
    step = min((room.height - top) / count, 2.5 * em)
    for n, (text, size) in enumerate(names):
        middle, x = top + (n + 0.5) * step, left
        drawing.words.append(Words(text, left - 0.8 * em, middle + 0.36 * size, size, "right"))
        for ink, one in enumerate(panel.series):
            width, amount = one.values[n] * scale, one.values[n]
            if amount:
                drawing.bars.append(Bar(x, middle - 0.3 * step, width, 0.6 * step, ink, amount))
            x += width
        small = _size(labels[n], em)
        at = x + 0.5 * em, middle + 0.36 * small
        drawing.words.append(Words(labels[n], *at, small, soft=True))


def _label(panel: Panel, place: int) -> str:
    """What stands beside all bars of a name."""
    return panel.total(place) if len(panel.series) > 1 else panel.series[0].label(place)


def _size(label: str, em: float) -> float:
    """Words ("under 3") are wider than figures, and have a neighbour."""
    return em * (0.72 if any(map(str.isalpha, label)) else 1.0)


class _Standing:
    """Columns or curves over named places, with light rules at round values."""

    def __init__(
        self, drawing: Drawing, panel: Panel, place: tuple[Room, float], measure: Measure
    ) -> None:
        room, top = place
        self.drawing, self.panel, self.measure, self.em = drawing, panel, measure, room.em
        self.most, self.step = _scale(panel)
        self.left = measure(str(self.most), 0.95 * room.em) + 0.7 * room.em
        self.slot = (room.width - self.left) / len(panel.names)
        self.width = room.width
        self.base, self.top = room.height - 1.7 * room.em, top + 1.1 * room.em
        self.figures: list[tuple[Words, float]] = []
        """What stands over the columns, and how wide it is."""

    def draw(self) -> None:
        """Add all shapes."""
        for value in range(0, self.most + 1, self.step):
            y = self._at(value)
            self.drawing.rules.append(Rule(self.left, y, self.width - self.left))
            size = 0.95 * self.em
            self._say(str(value), (self.left - 0.6 * self.em, y + 0.35 * size), size, "right")
        for n, name in enumerate(self.panel.names):
            sizes = (0.95 * self.em, 0.68 * self.em)
            text, size = fitted(name, sizes, self.slot - 0.3 * self.em, self.measure)
            self._say(text, (self._middle(n), self.base + 1.35 * self.em), size, "centre")
        if self.panel.kind == "lines":
            self._curves()
        elif self.panel.kind == "grouped":
            self._groups()
        else:
            self._columns()
        for words, wide in self.figures:
            self.drawing.rules = [
                piece
                for rule in self.drawing.rules
                for piece in _broken(rule, words, wide / 2 + 0.3 * self.em)
            ]

    def _at(self, value: float) -> float:
        return self.base - (self.base - self.top) * value / self.most

    def _middle(self, place: int) -> float:
        return self.left + (place + 0.5) * self.slot

    def _say(self, text: str, at: tuple[float, float], size: float, align: str) -> None:
        self.drawing.words.append(Words(text, *at, size, align, soft=True))

    def _value(self, label: str, at: tuple[float, float], width: float) -> None:
        """What stands over a column; a 0 is plain to see, words shrink where it is narrow."""
        if label in {"", "0"}:
            return
        size = _size(label, self.em)
        size *= max(0.7, min(1.0, width / max(self.measure(label, size), 1e-6)))
        words = Words(label, at[0], at[1] - 0.35 * self.em, size, "centre")
        self.drawing.words.append(words)
        self.figures.append((words, self.measure(label, size)))

    def _column(self, x: float, width: float, ends: tuple[int, int], ink: int) -> None:
        low, high = self._at(ends[0]), self._at(ends[1])
        if ends[1] > ends[0]:
            self.drawing.bars.append(Bar(x, high, width, low - high, ink, ends[1] - ends[0]))

    def _columns(self) -> None:
        width = min(self.slot * 0.62, 3.7 * self.em)
        for n in range(len(self.panel.names)):
            x, below = self._middle(n) - width / 2, 0
            for ink, one in enumerate(self.panel.series):
                self._column(x, width, (below, below + one.values[n]), ink)
                below += one.values[n]
            self._value(_label(self.panel, n), (self._middle(n), self._at(below)), self.slot)

    def _groups(self) -> None:
        count = len(self.panel.series)
        width = min(self.slot * 0.7, 3.7 * self.em * count) / count
        for n in range(len(self.panel.names)):
            x = self._middle(n) - width * count / 2
            for ink, one in enumerate(self.panel.series):
                self._column(x, width * 0.94, (0, one.values[n]), ink)
                self._value(one.label(n), (x + width / 2, self._at(one.values[n])), width)
                x += width

    def _curves(self) -> None:
        """The values of the highest curve stand over it, those of others at their end alone."""
        sums = [sum(one.values) for one in self.panel.series]
        for ink, one in enumerate(self.panel.series):
            points = [(self._middle(n), self._at(value)) for n, value in enumerate(one.values)]
            self.drawing.curves.append(Curve(tuple(points), ink))
            every = ink == sums.index(max(sums))
            for n in range(len(points)) if every else range(len(points) - 1, len(points)):
                x, y = points[n]
                self._value(one.label(n), (x, y - 0.25 * self.em), self.slot)


def _broken(rule: Rule, words: Words, half: float) -> Iterator[Rule]:
    """A rule without the stretch `half` to either side of words that stand on it."""
    end = rule.x + rule.width
    if not words.y - 0.9 * words.size < rule.y < words.y + 0.15 * words.size:
        yield rule
        return
    for start, stop in ((rule.x, min(end, words.x - half)), (max(rule.x, words.x + half), end)):
        if stop > start:
            yield Rule(start, rule.y, stop - start)


def _scale(panel: Panel) -> tuple[int, int]:
    """The end of a scale from 0 over the largest value, and its step: at most five round ones."""
    columns = zip(*(one.values for one in panel.series), strict=True)
    stacked = panel.kind in {"stacked", "columns"}
    largest = max(sum(column) if stacked else max(column) for column in columns)
    power = 10 ** max(0, int(math.log10(max(1, largest))) - 1)
    step = next(s for s in (1, 2, 5, 10, 20, 50) if s * power * 5 >= largest) * power
    return max(step, math.ceil(largest / step) * step), step


def fitted(
    text: str, sizes: tuple[float, float], width: float, measure: Measure
) -> tuple[str, float]:
    """A text in the largest size that fits, from sizes[0] to sizes[1]; cut with … beyond that."""
    text = text[:_MOST_LETTERS]
    wide = measure(text, sizes[0])
    if wide <= width:
        return text, sizes[0]
    if wide * sizes[1] / sizes[0] <= width:
        return text, sizes[0] * width / wide
    fits, too_many = 0, len(text)
    while too_many - fits > 1:
        middle = (fits + too_many) // 2
        cut = measure(text[:middle].rstrip() + "…", sizes[1])
        fits, too_many = (middle, too_many) if cut <= width else (fits, middle)
    return text[:fits].rstrip() + "…", sizes[1]
