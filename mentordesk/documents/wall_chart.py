"""The board as a wall chart: mentors with their mentees, to be read across a table.

Blocks of mentors run down columns and over as many pages as it takes. How far a pair has come is
told by the box and by a word, never by a colour alone: a draft is dashed, a confirmed pair has a
line round it, one that was told is filled.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from reportlab.lib.colors import HexColor

from mentordesk.documents.board_facts import ChartMentor, Holder, WallChart
from mentordesk.documents.facts import long_date
from mentordesk.documents.paragraphs import in_lines
from mentordesk.documents.sheet import MM, Sheet
from mentordesk.documents.summary_charts import fitted
from mentordesk.documents.text import shape
from mentordesk.domain.refusals import Refused

PAPERS = {
    "A3": (420 * MM, 297 * MM),
    "A4": (297 * MM, 210 * MM),
    "Tabloid": (17 * 72.0, 11 * 72.0),
    "Letter": (11 * 72.0, 8.5 * 72.0),
}
_COLUMNS = {"A3": 4, "A4": 3, "Tabloid": 4, "Letter": 3}
_MARGIN, _GUTTER, _HEAD, _FOOT = 12 * MM, 6 * MM, 21 * MM, 10 * MM
_NAME, _ABOUT, _BOX, _STATE = 14.0, 8.5, 13.0, 7.5
_BOX_HEIGHT, _BOX_GAP, _AFTER = 21.0, 3.0, 11.0
_STRONG, _TEXT, _LABEL = "Inter-SemiBold", "Inter-Regular", "Inter-Medium"
_INK, _QUIET, _LINE, _FILL = "#1F2A30", "#5F6B72", "#7B878F", "#E3EBF3"
_BOXES_A_BLOCK = 8
"""A mentor with more mentees goes on in a block of its own, or no page would hold it."""
_TOLD = {"notified", "active", "on hold", "completed"}


@dataclass(frozen=True)
class _Block:
    """Something that stays together in a column; `heading` blocks stay with the next one."""

    height: float
    mentor: ChartMentor | None = None
    waiting: tuple[str, str] | None = None
    heading: str = ""


_CONTINUED = _Block(_NAME * 2, heading="Without a mentor, continued")


def wall_chart(chart: WallChart) -> bytes:
    """The PDF of a wall chart; equal charts give equal bytes.

    Raises Refused for paper that is not known and for a character that no typeface has.
    """
    if chart.paper not in PAPERS:
        raise Refused(f"Wall charts are made for {' or '.join(PAPERS)}, not for {chart.paper}.")
    size = PAPERS[chart.paper]
    pages = _paged(list(_blocks(chart)), size, _COLUMNS[chart.paper])
    sheet = Sheet(size, chart.language, chart.made_on)
    sheet.setTitle(f"{chart.title}: {chart.subtitle}")
    sheet.setAuthor(chart.organisation)
    width = _column_width(chart.paper)
    for number, columns in enumerate(pages, start=1):
        _frame(sheet, chart, f"{number} of {len(pages)}")
        for place, blocks in enumerate(columns):
            y = size[1] - _MARGIN - _HEAD
            for block in blocks:
                _draw(sheet, block, (_MARGIN + place * (width + _GUTTER), y), width)
                y -= block.height
        sheet.showPage()
    return sheet.finished()


def _column_width(paper: str) -> float:
    columns = _COLUMNS[paper]
    return (PAPERS[paper][0] - 2 * _MARGIN - (columns - 1) * _GUTTER) / columns


def _blocks(chart: WallChart) -> Iterator[_Block]:
    for mentor in chart.mentors:
        held = mentor.holders
        parts = [held[n : n + _BOXES_A_BLOCK] for n in range(0, len(held), _BOXES_A_BLOCK)] or [()]
        for number, holders in enumerate(parts):
            last = number == len(parts) - 1
            part = ChartMentor(mentor.name, mentor.about, holders, mentor.free if last else 0)
            yield _Block(_height(part), mentor=part)
    if chart.waiting:
        yield _Block(_NAME * 2, heading=f"Without a mentor: {len(chart.waiting)}")
    for waiting in chart.waiting:
        lines = 1 + bool(waiting[1]) * 2
        yield _Block(_BOX * 1.3 + (lines - 1) * _ABOUT * 1.3 + 5, waiting=waiting)


def _height(mentor: ChartMentor) -> float:
    boxes = len(mentor.holders) + bool(mentor.free)
    return _NAME * 1.15 + _ABOUT * 1.6 + boxes * (_BOX_HEIGHT + _BOX_GAP) + _AFTER


def _paged(
    blocks: list[_Block], size: tuple[float, float], columns: int
) -> list[list[list[_Block]]]:
    """Blocks in columns on pages; a heading goes over together with what follows it.

    Where those who wait go on in another column, their heading stands over it again.
    """
    room = size[1] - 2 * _MARGIN - _HEAD - _FOOT
    pages: list[list[list[_Block]]] = [[[]]]
    used = 0.0
    for number, block in enumerate(blocks):
        needs = block.height
        if block.heading and number + 1 < len(blocks):
            needs += blocks[number + 1].height
        if pages[-1][-1] and used + needs > room:
            if len(pages[-1]) == columns:
                pages.append([])
            pages[-1].append([_CONTINUED] if block.waiting else [])
            used = sum(above.height for above in pages[-1][-1])
        pages[-1][-1].append(block)
        used += block.height
    return pages


def _frame(sheet: Sheet, chart: WallChart, number: str) -> None:
    """Title, subtitle, what the boxes mean, and the foot."""
    wide, high = PAPERS[chart.paper]
    half = (wide - 2 * _MARGIN) * 0.62
    sheet.setFillColor(HexColor(_INK))
    title, size = fitted(chart.title, _STRONG, (22, 12), half)
    sheet.write(title, (_MARGIN, high - _MARGIN - 18), size)
    sheet.setFillColor(HexColor(_QUIET))
    subtitle, size = fitted(chart.subtitle, _TEXT, (11, 7), half)
    sheet.write(subtitle, (_MARGIN, high - _MARGIN - 34), size)
    left = wide - _MARGIN - 3 * 92
    for place, state in enumerate(("draft", "confirmed", "notified")):
        box = (left + place * 92, high - _MARGIN - 22)
        _box(sheet, box, (86, 18), state)
        sheet.setFillColor(HexColor(_INK))
        sheet.write(shape(state, _TEXT), (box[0] + 7, box[1] + 5.5), 9)
    sheet.setFillColor(HexColor(_QUIET))
    foot = f"{chart.organisation}  ·  {long_date(chart.made_on)}"
    line, size = fitted(foot, _TEXT, (8, 6), wide / 2)
    sheet.write(line, (_MARGIN, _MARGIN - 12), size)
    sheet.write(shape(number, _TEXT), (wide - _MARGIN, _MARGIN - 12), 8, "right")


def _draw(sheet: Sheet, block: _Block, top: tuple[float, float], width: float) -> None:
    if block.mentor is not None:
        _mentor(sheet, block.mentor, top, width)
    elif block.waiting is not None:
        _waiting(sheet, block.waiting, top, width)
    else:
        sheet.setFillColor(HexColor(_INK))
        line, size = fitted(block.heading, _STRONG, (_NAME, 9), width)
        sheet.write(line, (top[0], top[1] - _NAME * 1.3), size)


def _mentor(sheet: Sheet, mentor: ChartMentor, top: tuple[float, float], width: float) -> None:
    x, y = top
    sheet.setFillColor(HexColor(_INK))
    line, size = fitted(mentor.name, _STRONG, (_NAME, 10), width)
    sheet.write(line, (x, y - _NAME), size)
    y -= _NAME * 1.15
    sheet.setFillColor(HexColor(_QUIET))
    line, size = fitted(mentor.about, _TEXT, (_ABOUT, 7), width)
    sheet.write(line, (x, y - _ABOUT), size)
    y -= _ABOUT * 1.6
    for holder in mentor.holders:
        y -= _BOX_HEIGHT
        _holder(sheet, holder, (x, y), width)
        y -= _BOX_GAP
    if mentor.free:
        y -= _BOX_HEIGHT
        _box(sheet, (x, y), (width, _BOX_HEIGHT), "free")
        sheet.setFillColor(HexColor(_QUIET))
        words = "free place" if mentor.free == 1 else f"{mentor.free} free places"
        sheet.write(shape(words, _TEXT), (x + 8, y + 7), 10)


def _holder(sheet: Sheet, holder: Holder, corner: tuple[float, float], width: float) -> None:
    """A mentee in a box, with how far the pair has come in a word at the right."""
    x, y = corner
    _box(sheet, corner, (width, _BOX_HEIGHT), holder.state)
    told = f"{holder.state}, pinned" if holder.pinned else holder.state
    state = shape(told, _LABEL)
    sheet.setFillColor(HexColor(_QUIET))
    sheet.write(state, (x + width - 7, y + 7.5), _STATE, "right")
    sheet.setFillColor(HexColor(_INK))
    room = width - 8 - 7 - state.width * _STATE - 6
    line, size = fitted(holder.name, _TEXT, (_BOX, 9), room)
    sheet.write(line, (x + 8, y + 6.2), size)


def _waiting(
    sheet: Sheet, waiting: tuple[str, str], top: tuple[float, float], width: float
) -> None:
    x, y = top
    name, why = waiting
    sheet.setFillColor(HexColor(_INK))
    line, size = fitted(name, _TEXT, (_BOX, 9), width)
    sheet.write(line, (x, y - _BOX), size)
    sheet.setFillColor(HexColor(_QUIET))
    y -= _BOX * 1.3
    for broken in in_lines(why, _TEXT, _ABOUT, width, 2):
        sheet.write(broken, (x, y - _ABOUT), _ABOUT)
        y -= _ABOUT * 1.3


def _box(sheet: Sheet, corner: tuple[float, float], size: tuple[float, float], state: str) -> None:
    """The box of a place: dashed for a draft, dotted where it is free, filled once both know."""
    sheet.setStrokeColor(HexColor(_LINE))
    sheet.setLineWidth(1.1 if state != "free" else 0.6)
    sheet.setFillColor(HexColor(_FILL))
    dashes = {"draft": (4, 2.5), "free": (1, 2)}.get(state)
    if dashes:
        sheet.setDash(*dashes)
    sheet.roundRect(*corner, *size, 4, stroke=1, fill=int(state in _TOLD))
    sheet.setDash()
