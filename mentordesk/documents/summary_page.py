"""An intake in small charts: a headline, a row of figures and six small charts, drawn in code."""

from collections.abc import Sequence

from reportlab.lib.colors import HexColor

from mentordesk.documents.facts import long_date
from mentordesk.documents.report import PAPERS
from mentordesk.documents.sheet import MM, Sheet
from mentordesk.documents.summary_charts import GREY, INK, MUTED, Frame, draw_panel, fitted
from mentordesk.documents.summary_facts import Panel, SummaryPage
from mentordesk.documents.summary_table import draw_side_by_side
from mentordesk.documents.text import shape

_LEFT = 20 * MM
_GUTTER = 11 * MM
_HEAD = 67 * MM
_ROW_HEIGHT, _PANEL_HEIGHT = 61 * MM, 52 * MM
"""On A4; on lower paper they are lower."""
_MOST_PANELS = 6
_FIGURES = 22 * MM
_LABEL, _STRONG, _TEXT = "Inter-Medium", "Inter-SemiBold", "Inter-Regular"


def draw(page: SummaryPage) -> bytes:
    """The PDF bytes of a summary, upright; equal pages give equal bytes.

    Six panels stand on a page, the table after them on pages of its own. Raises Refused for a
    character that no typeface has.
    """
    sheet = Sheet(PAPERS[page.paper], page.language, page.made_on)
    sheet.setTitle(f"{page.title}: {page.subtitle}")
    sheet.setAuthor(page.organisation)
    groups = [
        page.panels[at : at + _MOST_PANELS] for at in range(0, len(page.panels), _MOST_PANELS)
    ]
    for number, group in enumerate(groups or [()]):
        _head(sheet, page)
        if number == 0:
            _figures(sheet, page.figures)
        top = sheet.high - _HEAD + (_FIGURES if number else 0)
        below = _panels(sheet, group, top)
        if number == len(groups) - 1 or not groups:
            _notes(sheet, page, min(below, top - _ROW_HEIGHT * _share(sheet)))
        _foot(sheet, page)
        sheet.showPage()
    if page.table is not None:
        draw_side_by_side(sheet, page.table, lambda: _head(sheet, page), lambda: _foot(sheet, page))
    return sheet.finished()


def _panels(sheet: Sheet, group: Sequence[Panel], top: float) -> float:
    """Draw panels two a row; the height below them."""
    half = (_width(sheet) - _GUTTER) / 2
    row_height, height = _ROW_HEIGHT * _share(sheet), _PANEL_HEIGHT * _share(sheet)
    for place, panel in enumerate(group):
        row, column = divmod(place, 2)
        x = _LEFT + column * (half + _GUTTER)
        at = top - row * row_height - height
        draw_panel(sheet, panel, Frame(x, at, half, height))
    return top - -(-len(group) // 2) * row_height


def _width(sheet: Sheet) -> float:
    """The room between the margins."""
    return sheet.wide - 2 * _LEFT


def _share(sheet: Sheet) -> float:
    """How high the paper is beside A4."""
    return sheet.high / PAPERS["A4"][1]


def _head(sheet: Sheet, page: SummaryPage) -> None:
    sheet.setFillColor(HexColor(INK))
    title, size = fitted(page.title, _STRONG, (22, 13), _width(sheet))
    sheet.write(title, (_LEFT, sheet.high - 25 * MM), size)
    sheet.setFillColor(HexColor(GREY))
    subtitle, size = fitted(page.subtitle, _TEXT, (11, 8), _width(sheet))
    sheet.write(subtitle, (_LEFT, sheet.high - 31.5 * MM), size)


def _figures(sheet: Sheet, figures: Sequence[tuple[str, str]]) -> None:
    """Figures side by side over a hairline, each with its words below."""
    top = sheet.high - 45 * MM
    room = _width(sheet) / max(1, len(figures))
    for place, (value, words) in enumerate(figures):
        x = _LEFT + place * room
        sheet.setFillColor(HexColor(INK))
        line, size = fitted(value, _STRONG, (19, 9), room - 3 * MM)
        sheet.write(line, (x, top), size)
        sheet.setFillColor(HexColor(GREY))
        line, size = fitted(words, _TEXT, (8, 5.5), room - 2 * MM)
        sheet.write(line, (x, top - 4.6 * MM), size)
    sheet.setStrokeColor(HexColor(MUTED))
    sheet.setLineWidth(0.6)
    sheet.line(_LEFT, top - 9.5 * MM, _LEFT + _width(sheet), top - 9.5 * MM)


def _notes(sheet: Sheet, page: SummaryPage, top: float) -> None:
    y = top - 1 * MM
    for place, note in enumerate(page.notes):
        sheet.setFillColor(HexColor(INK if place == 0 else GREY))
        line, size = fitted(note, _LABEL if place == 0 else _TEXT, (9, 6), _width(sheet))
        sheet.write(line, (_LEFT, y), size)
        y -= 5 * MM


def _foot(sheet: Sheet, page: SummaryPage) -> None:
    sheet.setFillColor(HexColor(GREY))
    foot = shape(f"{page.organisation}  ·  {long_date(page.made_on)}", _TEXT)
    sheet.write(foot, (_LEFT, 12 * MM), 8)
