"""The table that follows the charts of a summary: intakes side by side, a few columns a page."""

from collections.abc import Callable

from reportlab.lib.colors import HexColor

from mentordesk.documents.sheet import MM, Sheet
from mentordesk.documents.summary_charts import GREY, INK, MUTED, fitted
from mentordesk.documents.summary_facts import SideBySide

_LEFT, _HEAD, _FOOT = 20 * MM, 45 * MM, 27 * MM
_NAMES = 56 * MM
_LINE = 6.4 * MM
_COLUMNS = 5
_STRONG, _TEXT = "Inter-SemiBold", "Inter-Regular"


def draw_side_by_side(
    sheet: Sheet, table: SideBySide, head: Callable[[], None], foot: Callable[[], None]
) -> None:
    """Draw the table on as many pages as its columns and lines take, each with head and foot."""
    lines = int((sheet.high - _HEAD - _FOOT) / _LINE) - 1
    for first in range(0, max(1, len(table.heads)), _COLUMNS):
        columns = slice(first, first + _COLUMNS)
        for start in range(0, max(1, len(table.rows)), lines):
            head()
            _draw(sheet, table, columns, table.rows[start : start + lines])
            foot()
            sheet.showPage()


def _draw(
    sheet: Sheet, table: SideBySide, columns: slice, rows: tuple[tuple[str, ...], ...]
) -> None:
    sheet.setFillColor(HexColor(INK))
    title, size = fitted(table.title, _STRONG, (10.5, 7), sheet.wide - 2 * _LEFT)
    top = sheet.high - _HEAD
    sheet.write(title, (_LEFT, top + 4 * MM), size)
    y = top - _LINE
    _row(sheet, "", table.heads[columns], y, _STRONG)
    for name, *cells in rows:
        y -= _LINE
        _row(sheet, name, tuple(cells[columns]), y, _TEXT)


def _row(sheet: Sheet, name: str, cells: tuple[str, ...], y: float, face: str) -> None:
    sheet.setFillColor(HexColor(GREY))
    line, size = fitted(name, _TEXT, (8.5, 6), _NAMES)
    sheet.write(line, (_LEFT, y), size)
    sheet.setFillColor(HexColor(INK))
    width = sheet.wide - 2 * _LEFT
    room = (width - _NAMES) / _COLUMNS
    for place, text in enumerate(cells, start=1):
        line, size = fitted(text, face, (8.5, 5.5), room - 2 * MM)
        sheet.write(line, (_LEFT + _NAMES + place * room, y), size, "right")
    sheet.setStrokeColor(HexColor(MUTED))
    sheet.setLineWidth(0.5)
    sheet.line(_LEFT, y - 2 * MM, _LEFT + width, y - 2 * MM)
