"""The table that follows the charts of a summary: intakes side by side, a few columns a page."""

from collections.abc import Callable

from reportlab.lib.colors import HexColor

from mentordesk.documents.sheet import MM, Sheet
from mentordesk.documents.summary_charts import GREY, INK, MUTED, fitted
from mentordesk.documents.summary_facts import SideBySide

PAPER = (210 * MM, 297 * MM)
_LEFT, _TOP = 20 * MM, PAPER[1] - 45 * MM
_WIDTH = PAPER[0] - 2 * _LEFT
_NAMES = 56 * MM
_LINE = 6.4 * MM
_COLUMNS = 5
_LINES = 34
_STRONG, _TEXT = "Inter-SemiBold", "Inter-Regular"


def draw_side_by_side(
    sheet: Sheet, table: SideBySide, head: Callable[[], None], foot: Callable[[], None]
) -> None:
    """Draw the table on as many pages as its columns and lines take, each with head and foot."""
    for first in range(0, max(1, len(table.heads)), _COLUMNS):
        columns = slice(first, first + _COLUMNS)
        for start in range(0, max(1, len(table.rows)), _LINES):
            head()
            _draw(sheet, table, columns, table.rows[start : start + _LINES])
            foot()
            sheet.showPage()


def _draw(
    sheet: Sheet, table: SideBySide, columns: slice, rows: tuple[tuple[str, ...], ...]
) -> None:
    sheet.setFillColor(HexColor(INK))
    title, size = fitted(table.title, _STRONG, (10.5, 7), _WIDTH)
    sheet.write(title, (_LEFT, _TOP + 4 * MM), size)
    y = _TOP - _LINE
    _row(sheet, "", table.heads[columns], y, _STRONG)
    for name, *cells in rows:
        y -= _LINE
        _row(sheet, name, tuple(cells[columns]), y, _TEXT)


def _row(sheet: Sheet, name: str, cells: tuple[str, ...], y: float, face: str) -> None:
    sheet.setFillColor(HexColor(GREY))
    line, size = fitted(name, _TEXT, (8.5, 6), _NAMES)
    sheet.write(line, (_LEFT, y), size)
    sheet.setFillColor(HexColor(INK))
    room = (_WIDTH - _NAMES) / _COLUMNS
    for place, text in enumerate(cells, start=1):
        line, size = fitted(text, face, (8.5, 5.5), room - 2 * MM)
        sheet.write(line, (_LEFT + _NAMES + place * room, y), size, "right")
    sheet.setStrokeColor(HexColor(MUTED))
    sheet.setLineWidth(0.5)
    sheet.line(_LEFT, y - 2 * MM, _LEFT + _WIDTH, y - 2 * MM)
