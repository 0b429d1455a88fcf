"""Frame, star, rules and seal: drawn in code, so that they are sharp at any size."""

import math
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from reportlab.lib.colors import Color, HexColor

from mentordesk.documents.sheet import MM, Sheet
from mentordesk.documents.text import Line

Point = tuple[float, float]

# How far the handles of a Bezier quarter circle reach, in radii.
_QUARTER = 4 / 3 * (math.sqrt(2) - 1)
_WAVES = 24
_STEPS_A_WAVE = 4
_PHASES = (0.0, math.tau / 3, math.tau * 2 / 3)


@dataclass(frozen=True)
class Inks:
    """The two colours of an ornament, as #RRGGBB."""

    main: str
    second: str


def tint(colour: str, share: float) -> Color:
    """A colour mixed with white: opaque, because transparency is lost inside a form."""
    full = HexColor(colour)
    red, green, blue = (1 - share * (1 - part) for part in (full.red, full.green, full.blue))
    return Color(red, green, blue)


def frame(sheet: Sheet, size: Point, edge: float, corner: float, inks: Inks) -> None:
    """A double rule with corners cut in as quarter circles, `edge` mm from the paper's edge."""
    for inset, radius, width, colour in (
        (edge, corner, 1.7, inks.main),
        (edge + 2.1, corner, 0.6, inks.second),
    ):
        sheet.setStrokeColor(HexColor(colour))
        sheet.setLineWidth(width)
        _cut_corners(sheet, size, inset * MM, radius * MM)
    sheet.setFillColor(HexColor(inks.second))
    near = (edge + corner * 0.3) * MM
    for x in (near, size[0] - near):
        for y in (near, size[1] - near):
            diamond(sheet, (x, y), 0.75 * MM)


def _cut_corners(sheet: Sheet, size: Point, inset: float, radius: float) -> None:
    left, bottom, right, top = inset, inset, size[0] - inset, size[1] - inset
    reach = radius * (1 - _QUARTER)
    path = sheet.beginPath()
    path.moveTo(left + radius, bottom)
    path.lineTo(right - radius, bottom)
    path.curveTo(
        right - radius,
        bottom + radius - reach,
        right - reach,
        bottom + radius,
        right,
        bottom + radius,
    )
    path.lineTo(right, top - radius)
    path.curveTo(
        right - reach, top - radius, right - radius, top - radius + reach, right - radius, top
    )
    path.lineTo(left + radius, top)
    path.curveTo(
        left + radius, top - radius + reach, left + reach, top - radius, left, top - radius
    )
    path.lineTo(left, bottom + radius)
    path.curveTo(
        left + reach,
        bottom + radius,
        left + radius,
        bottom + radius - reach,
        left + radius,
        bottom,
    )
    path.close()
    sheet.drawPath(path, stroke=1, fill=0)


def diamond(sheet: Sheet, at: Point, half: float) -> None:
    """A small filled diamond in the fill colour."""
    x, y = at
    _fill(sheet, [(x, y + half), (x + half, y), (x, y - half), (x - half, y)])


def rule(sheet: Sheet, at: Point, width: float, weight: float, gem: float) -> None:
    """A horizontal line in the stroke colour around a point, broken by a diamond of half `gem`."""
    x, y = at
    sheet.setLineWidth(weight)
    if not gem:
        sheet.line(x - width / 2, y, x + width / 2, y)
        return
    sheet.line(x - width / 2, y, x - 2.2 * gem, y)
    sheet.line(x + 2.2 * gem, y, x + width / 2, y)
    diamond(sheet, at, gem)


def star(sheet: Sheet, at: Point, radius: float, inks: Inks) -> None:
    """A guiding star: eight faceted points before a ring, one half of each point lighter."""
    sheet.setStrokeColor(HexColor(inks.second))
    sheet.setLineWidth(radius * 0.045)
    sheet.circle(at[0], at[1], radius * 0.66, stroke=1, fill=0)
    sheet.setLineWidth(radius * 0.02)
    sheet.circle(at[0], at[1], radius * 0.58, stroke=1, fill=0)
    for turn in range(4):
        _point(sheet, at, (radius * 0.56, radius * 0.155), turn * 90 + 45, inks.second)
    for turn in range(4):
        _point(sheet, at, (radius, radius * 0.21), turn * 90, inks.main)


def _point(sheet: Sheet, at: Point, reach: tuple[float, float], degrees: float, ink: str) -> None:
    length, waist = reach
    tip = _polar(at, length, degrees)
    for side, colour in ((-45, HexColor(ink)), (45, tint(ink, 0.32))):
        sheet.setFillColor(colour)
        _fill(sheet, [at, _polar(at, waist, degrees + side), tip])


def _polar(centre: Point, radius: float, degrees: float) -> Point:
    angle = math.radians(90 - degrees)
    return centre[0] + radius * math.cos(angle), centre[1] + radius * math.sin(angle)


def _fill(sheet: Sheet, corners: list[Point]) -> None:
    path = sheet.beginPath()
    path.moveTo(*corners[0])
    for corner in corners[1:]:
        path.lineTo(*corner)
    path.close()
    sheet.drawPath(path, stroke=0, fill=1)


def seal(sheet: Sheet, at: Point, radius: float, inks: Inks, lettering: tuple[Line, Line]) -> None:
    """A round seal: a woven edge, a name along the top, a year along the bottom, a star within."""
    key = (at, radius, inks)
    sheet.repeat(("seal's edge", *key), lambda: _seal_edge(sheet, at, radius, inks))
    sheet.setFillColor(HexColor(inks.second))
    top, bottom = lettering
    middle = radius * 0.655
    size = min(radius * 0.145, 1.5 * math.pi * middle * 0.92 / max(top.width, 0.1))
    sheet.write_around(top, at, middle - size * 0.32, size)
    sheet.write_around(bottom, at, -(middle + radius * 0.145 * 0.22), radius * 0.145)
    sheet.repeat(("seal's middle", *key), lambda: _seal_middle(sheet, at, radius, inks))


def _seal_edge(sheet: Sheet, at: Point, radius: float, inks: Inks) -> None:
    sheet.setStrokeColor(HexColor(inks.main))
    sheet.setLineWidth(0.5)
    for phase in _PHASES:
        weave(sheet, at, partial(_edge, shift=phase, radius=radius))
    for share, width in ((0.835, 1.1), (0.795, 0.4), (0.52, 0.4)):
        sheet.setLineWidth(width)
        sheet.circle(at[0], at[1], radius * share, stroke=1, fill=0)


def _seal_middle(sheet: Sheet, at: Point, radius: float, inks: Inks) -> None:
    sheet.setFillColor(HexColor(inks.main))
    for degrees in (148, 212):
        diamond(sheet, _polar(at, radius * 0.655, degrees), radius * 0.028)
    star(sheet, at, radius * 0.42, Inks(inks.second, inks.main))


def _edge(angle: float, shift: float, radius: float) -> float:
    """How far one strand of the edge of a seal is from its middle."""
    return radius * (0.92 + 0.08 * math.cos(_WAVES * angle + shift))


def weave(sheet: Sheet, at: Point, radius_at: Callable[[float], float]) -> None:
    """A closed curve around a point whose radius depends on the angle, as smooth Beziers."""
    count = _WAVES * _STEPS_A_WAVE
    step = 2 * math.pi / count
    points = [
        (at[0] + radius * math.cos(angle), at[1] + radius * math.sin(angle))
        for angle in (i * step for i in range(count))
        for radius in (radius_at(angle),)
    ]
    path = sheet.beginPath()
    path.moveTo(*points[0])
    for i in range(count):
        before, start = points[i - 1], points[i]
        end, after = points[(i + 1) % count], points[(i + 2) % count]
        # Catmull-Rom: the handles follow the neighbours on either side.
        path.curveTo(
            start[0] + (end[0] - before[0]) / 6,
            start[1] + (end[1] - before[1]) / 6,
            end[0] - (after[0] - start[0]) / 6,
            end[1] - (after[1] - start[1]) / 6,
            *end,
        )
    path.close()
    sheet.drawPath(path, stroke=1, fill=0)
