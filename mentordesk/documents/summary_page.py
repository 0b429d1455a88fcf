"""An intake in small charts: a headline, a row of figures and six small charts, drawn in code."""

from collections.abc import Sequence

from reportlab.lib.colors import HexColor

from mentordesk.documents.facts import long_date
from mentordesk.documents.sheet import MM, Sheet
from mentordesk.documents.summary_charts import GREY, INK, MUTED, Frame, draw_panel, fitted
from mentordesk.documents.summary_facts import Panel, SummaryPage
from mentordesk.documents.summary_table import draw_side_by_side
from mentordesk.documents.text import shape

PAPER = (210 * MM, 297 * MM)
_LEFT = 20 * MM
_WIDTH = PAPER[0] - 2 * _LEFT
_GUTTER = 11 * MM
_PANELS_TOP = PAPER[1] - 67 * MM
_ROW_HEIGHT = 61 * MM
_PANEL_HEIGHT = 52 * MM
_MOST_PANELS = 6
_FIGURES = 22 * MM
_LABEL, _STRONG, _TEXT = "Inter-Medium", "Inter-SemiBold", "Inter-Regular"


def draw(page: SummaryPage) -> bytes:
    """The PDF bytes of a summary, upright A4; equal pages give equal bytes.

    Six panels stand on a page, the table after them on pages of its own. Raises Refused for a
    character that no typeface has.
    """
    sheet = Sheet(PAPER, page.language, page.made_on)
    sheet.setTitle(f"{page.title}: {page.subtitle}")
    sheet.setAuthor(page.organisation)
    groups = [
        page.panels[at : at + _MOST_PANELS] for at in range(0, len(page.panels), _MOST_PANELS)
    ]
    for number, group in enumerate(groups or [()]):
        _head(sheet, page)
        if number == 0:
            _figures(sheet, page.figures)
        top = _PANELS_TOP if number == 0 else _PANELS_TOP + _FIGURES
        below = _panels(sheet, group, top)
        if number == len(groups) - 1 or not groups:
            _notes(sheet, page, min(below, top - _ROW_HEIGHT))
        _foot(sheet, page)
        sheet.showPage()
    if page.table is not None:
        draw_side_by_side(sheet, page.table, lambda: _head(sheet, page), lambda: _foot(sheet, page))
    return sheet.finished()


def _panels(sheet: Sheet, group: Sequence[Panel], top: float) -> float:
    """Draw panels two a row; the height below them."""
    half = (_WIDTH - _GUTTER) / 2
    for place, panel in enumerate(group):
        row, column = divmod(place, 2)
        x = _LEFT + column * (half + _GUTTER)
        at = top - row * _ROW_HEIGHT - _PANEL_HEIGHT
        draw_panel(sheet, panel, Frame(x, at, half, _PANEL_HEIGHT))
    return top - -(-len(group) // 2) * _ROW_HEIGHT


def _head(sheet: Sheet, page: SummaryPage) -> None:
    sheet.setFillColor(HexColor(INK))
    title, size = fitted(page.title, _STRONG, (22, 13), _WIDTH)
    sheet.write(title, (_LEFT, PAPER[1] - 25 * MM), size)
    sheet.setFillColor(HexColor(GREY))
    subtitle, size = fitted(page.subtitle, _TEXT, (11, 8), _WIDTH)
    sheet.write(subtitle, (_LEFT, PAPER[1] - 31.5 * MM), size)


def _figures(sheet: Sheet, figures: Sequence[tuple[str, str]]) -> None:
    """Figures side by side over a hairline, each with its words below."""
    top = PAPER[1] - 45 * MM
    room = _WIDTH / max(1, len(figures))
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
    sheet.line(_LEFT, top - 9.5 * MM, _LEFT + _WIDTH, top - 9.5 * MM)


def _notes(sheet: Sheet, page: SummaryPage, top: float) -> None:
    y = top - 1 * MM
    for place, note in enumerate(page.notes):
        sheet.setFillColor(HexColor(INK if place == 0 else GREY))
        line, size = fitted(note, _LABEL if place == 0 else _TEXT, (9, 6), _WIDTH)
        sheet.write(line, (_LEFT, y), size)
        y -= 5 * MM


def _foot(sheet: Sheet, page: SummaryPage) -> None:
    sheet.setFillColor(HexColor(GREY))
    foot = shape(f"{page.organisation}  ·  {long_date(page.made_on)}", _TEXT)
    sheet.write(foot, (_LEFT, 12 * MM), 8)
