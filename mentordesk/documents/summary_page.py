"""An intake on one page: a headline, a row of figures and six small charts, drawn in code."""

from collections.abc import Sequence

from reportlab.lib.colors import HexColor

from mentordesk.documents.facts import long_date
from mentordesk.documents.sheet import MM, Sheet
from mentordesk.documents.summary_charts import GREY, INK, MUTED, Frame, draw_panel, fitted
from mentordesk.documents.summary_facts import SummaryPage
from mentordesk.documents.text import shape

PAPER = (210 * MM, 297 * MM)
_LEFT = 20 * MM
_WIDTH = PAPER[0] - 2 * _LEFT
_GUTTER = 11 * MM
_PANELS_TOP = PAPER[1] - 67 * MM
_ROW_HEIGHT = 61 * MM
_PANEL_HEIGHT = 52 * MM
_MOST_PANELS = 6
_LABEL, _STRONG, _TEXT = "Inter-Medium", "Inter-SemiBold", "Inter-Regular"


def draw(page: SummaryPage) -> bytes:
    """The PDF bytes of a summary page, upright A4; equal pages give equal bytes.

    Raises Refused for a character that no typeface has.
    """
    sheet = Sheet(PAPER, page.language, page.made_on)
    sheet.setTitle(f"{page.title}: {page.subtitle}")
    sheet.setAuthor(page.organisation)
    _head(sheet, page)
    _figures(sheet, page.figures)
    half = (_WIDTH - _GUTTER) / 2
    for place, panel in enumerate(page.panels[:_MOST_PANELS]):
        row, column = divmod(place, 2)
        top = _PANELS_TOP - row * _ROW_HEIGHT
        x = _LEFT + column * (half + _GUTTER)
        draw_panel(sheet, panel, Frame(x, top - _PANEL_HEIGHT, half, _PANEL_HEIGHT))
    _notes(sheet, page)
    sheet.showPage()
    return sheet.finished()


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


def _notes(sheet: Sheet, page: SummaryPage) -> None:
    y = _PANELS_TOP - 3 * _ROW_HEIGHT - 1 * MM
    for place, note in enumerate(page.notes):
        sheet.setFillColor(HexColor(INK if place == 0 else GREY))
        line, size = fitted(note, _LABEL if place == 0 else _TEXT, (9, 6), _WIDTH)
        sheet.write(line, (_LEFT, y), size)
        y -= 5 * MM
    sheet.setFillColor(HexColor(GREY))
    foot = shape(f"{page.organisation}  ·  {long_date(page.made_on)}", _TEXT)
    sheet.write(foot, (_LEFT, 12 * MM), 8)
