"""One page for a members' magazine: large figures, who takes part, and what participants say."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from reportlab.lib.colors import HexColor

from mentordesk.documents.facts import long_date
from mentordesk.documents.report import PAPERS, broken
from mentordesk.documents.sheet import MM, Sheet
from mentordesk.documents.summary_charts import COLOURS, GREY, INK, MUTED, fitted
from mentordesk.documents.text import shape

_LEFT, _FOOT = 22 * MM, 14 * MM
_GUTTER = 14 * MM
_MOST_LINES = 9
_TITLE, _STRONG, _TEXT = "SourceSerif4-Regular", "Inter-SemiBold", "Inter-Regular"
_BAND = 44 * MM


@dataclass(frozen=True, slots=True)
class Part:
    """A heading with lines of (words, figure) below it."""

    title: str
    lines: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class MagazinePage:
    """What the page says; quotes are (words, whose)."""

    title: str
    subtitle: str
    organisation: str
    made_on: date
    figures: tuple[tuple[str, str], ...]
    parts: tuple[Part, ...]
    quotes: tuple[tuple[str, str], ...]
    language: str = "en"
    paper: str = "A4"


def draw(page: MagazinePage) -> bytes:
    """The PDF bytes, upright; equal pages give equal bytes. Refused for a missing glyph."""
    sheet = Sheet(PAPERS[page.paper], page.language, page.made_on)
    sheet.setTitle(f"{page.title}: {page.subtitle}")
    sheet.setAuthor(page.organisation)
    _head(sheet, page)
    y = _figures(sheet, page.figures, sheet.high - _BAND - 24 * MM)
    y = _parts(sheet, page.parts, y - 16 * MM)
    _quotes(sheet, page.quotes, y - 6 * MM)
    sheet.setFillColor(HexColor(GREY))
    foot = shape(f"{page.organisation}  ·  {long_date(page.made_on)}", _TEXT)
    sheet.write(foot, (_LEFT, _FOOT), 8)
    sheet.showPage()
    return sheet.finished()


def _width(sheet: Sheet) -> float:
    """The room between the margins."""
    return sheet.wide - 2 * _LEFT


def _head(sheet: Sheet, page: MagazinePage) -> None:
    """The title in white on a band of colour."""
    sheet.setFillColor(HexColor(COLOURS[0]))
    sheet.rect(0, sheet.high - _BAND, sheet.wide, _BAND, stroke=0, fill=1)
    sheet.setFillColor(HexColor("#FFFFFF"))
    title, size = fitted(page.title, _TITLE, (30, 15), _width(sheet))
    sheet.write(title, (_LEFT, sheet.high - 24 * MM), size)
    sheet.setFillColor(HexColor("#DCE6E9"))
    subtitle, size = fitted(page.subtitle, _TEXT, (11.5, 8), _width(sheet))
    sheet.write(subtitle, (_LEFT, sheet.high - 33 * MM), size)


def _figures(sheet: Sheet, figures: Sequence[tuple[str, str]], top: float) -> float:
    room = _width(sheet) / max(1, len(figures))
    for place, (value, words) in enumerate(figures):
        x = _LEFT + place * room
        sheet.setFillColor(HexColor(COLOURS[1]))
        line, size = fitted(value, _TITLE, (46, 18), room - 4 * MM)
        sheet.write(line, (x, top), size)
        sheet.setFillColor(HexColor(GREY))
        line, size = fitted(words, _TEXT, (11, 7), room - 4 * MM)
        sheet.write(line, (x, top - 6.5 * MM), size)
    return top - 6.5 * MM


def _parts(sheet: Sheet, parts: Sequence[Part], top: float) -> float:
    """The parts two a row; the height below the last."""
    half = (_width(sheet) - _GUTTER) / 2
    lowest = row_top = top
    for place, part in enumerate(parts):
        column = place % 2
        if column == 0 and place:
            row_top = lowest - 8 * MM
        x = _LEFT + column * (half + _GUTTER)
        # A last part that stands alone takes the whole width.
        alone = place == len(parts) - 1 and column == 0
        lowest = min(lowest, _part(sheet, part, (x, row_top), _width(sheet) if alone else half))
    return lowest - 6 * MM


def _part(sheet: Sheet, part: Part, at: tuple[float, float], width: float) -> float:
    x, y = at
    sheet.setFillColor(HexColor(INK))
    title, size = fitted(part.title, _STRONG, (12, 8), width)
    sheet.write(title, (x, y), size)
    y -= 7 * MM
    for words, figure in _shown(part.lines):
        value, size = fitted(figure, _STRONG, (9.5, 6), width * 0.4)
        sheet.setFillColor(HexColor(INK))
        sheet.write(value, (x + width, y), size, "right")
        sheet.setFillColor(HexColor(GREY))
        line, size = fitted(words, _TEXT, (9.5, 6), width * 0.72)
        sheet.write(line, (x, y), size)
        sheet.setStrokeColor(HexColor(MUTED))
        sheet.setLineWidth(0.5)
        sheet.line(x, y - 1.8 * MM, x + width, y - 1.8 * MM)
        y -= 6 * MM
    return y


def _shown(lines: Sequence[tuple[str, str]]) -> Sequence[tuple[str, str]]:
    """The first lines; that there are more is said, and where they are."""
    if len(lines) <= _MOST_LINES:
        return lines
    rest = len(lines) - _MOST_LINES + 1
    return (*lines[: _MOST_LINES - 1], (f"and {rest} more", ""))


def _quotes(sheet: Sheet, quotes: Sequence[tuple[str, str]], top: float) -> None:
    """Quotes one below the other, as many as there is room for."""
    y = top
    for words, whose in quotes:
        lines = broken(f"“{words}”", _TITLE, 13, _width(sheet) - 8 * MM)
        height = len(lines) * 6 * MM + 7 * MM
        if y - height < _FOOT + 8 * MM:
            return
        sheet.setFillColor(HexColor(COLOURS[1]))
        sheet.rect(_LEFT, y - height + 5 * MM, 1 * MM, height - 2 * MM, stroke=0, fill=1)
        for line in lines:
            sheet.setFillColor(HexColor(INK))
            sheet.write(line, (_LEFT + 6 * MM, y), 13)
            y -= 6 * MM
        sheet.setFillColor(HexColor(GREY))
        line, size = fitted(whose, _TEXT, (9, 6), _width(sheet) - 8 * MM)
        sheet.write(line, (_LEFT + 6 * MM, y), size)
        y -= 11 * MM
