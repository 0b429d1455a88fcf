"""A coloured panel along one side of a page, with a pattern of crossing circles."""

from dataclasses import dataclass

from reportlab.lib.colors import Color, HexColor

from mentordesk.documents.ornaments import Inks
from mentordesk.documents.sheet import MM, Sheet

_RINGS = 44
_STEP = 3.2 * MM
_HEM = 0.6


@dataclass(frozen=True)
class Area:
    """A rectangle in points from the bottom left of the page."""

    x: float
    y: float
    width: float
    height: float


def panel(sheet: Sheet, area: Area, inks: Inks) -> None:
    """Fill an area and draw two families of circles in it, faint at their outer rings."""
    sheet.saveState()
    sheet.setFillColor(HexColor(inks.main))
    sheet.rect(area.x, area.y, area.width, area.height, stroke=0, fill=1)
    path = sheet.beginPath()
    # A little within the edge, where a half-covered pixel would show the end of every line.
    path.rect(area.x + _HEM, area.y + _HEM, area.width - 2 * _HEM, area.height - 2 * _HEM)
    sheet.clipPath(path, stroke=0, fill=0)
    sheet.setLineWidth(0.35)
    middles = (
        (area.x + area.width * 1.02, area.y + area.height * 0.56),
        (area.x - area.width * 0.05, area.y + area.height * 0.26),
    )
    for ring in range(1, _RINGS + 1):
        # Towards the outside the lines sink into the ground: opaque colours, never alpha.
        sheet.setStrokeColor(between(inks.main, inks.second, max(0.0, 1 - ring / _RINGS)))
        for x, y in middles:
            sheet.circle(x, y, ring * _STEP, stroke=1, fill=0)
    sheet.restoreState()


def between(ground: str, line: str, share: float) -> Color:
    """The colour a share of the way from one colour to another."""
    start, end = HexColor(ground), HexColor(line)
    red, green, blue = (
        a + (b - a) * share
        for a, b in zip(
            (start.red, start.green, start.blue), (end.red, end.green, end.blue), strict=True
        )
    )
    return Color(red, green, blue)
