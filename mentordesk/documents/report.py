"""Plain reports as PDF: headings, passages and tables on upright pages, with a numbered foot.

Everything is set first as rows of known height, then rows are put on pages: a heading never
stands alone at the foot of a page, and a table's head comes again on every page it reaches.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from reportlab.lib.colors import HexColor

from mentordesk.documents.facts import long_date
from mentordesk.documents.fit import wrap
from mentordesk.documents.runs import graphemes
from mentordesk.documents.sheet import MM, Sheet
from mentordesk.documents.text import Line, shape
from mentordesk.domain.refusals import Refused

PAPERS = {"A4": (210 * MM, 297 * MM), "Letter": (8.5 * 72.0, 11 * 72.0)}
_MARGIN = 20 * MM
_FOOT = 12 * MM
_GAP = 3 * MM
_LEADING = 1.45
_PLAIN, _MEDIUM, _BOLD, _TITLE = (
    "Inter-Regular",
    "Inter-Medium",
    "Inter-SemiBold",
    "SourceSerif4-Regular",
)
_INK, _QUIET, _HAIR = "#1F2A30", "#5F6B72", "#C9CFD2"


@dataclass(frozen=True)
class Cover:
    """What stands at the head and the foot of a report."""

    title: str
    subtitle: str
    organisation: str
    made_on: date
    language: str = "en"
    paper: str = "A4"


@dataclass(frozen=True)
class Heading:
    """A heading; it stays with what follows it."""

    text: str


@dataclass(frozen=True)
class Passage:
    """Running text; each line end begins a new line."""

    text: str


@dataclass(frozen=True)
class Column:
    """A column of a table: its head, its share of the width, and "left" or "right"."""

    title: str
    share: float = 1
    align: str = "left"


@dataclass(frozen=True)
class Table:
    """Rows of cells of text, one for each column; long cells take several lines."""

    columns: tuple[Column, ...]
    rows: tuple[tuple[str, ...], ...]


Part = Heading | Passage | Table


@dataclass(frozen=True)
class _Mark:
    """A line of text in a row, from the left margin and down from the row's top, in points."""

    line: Line
    right: float
    down: float
    size: float
    colour: str = _INK
    align: str = "left"


@dataclass(frozen=True)
class _Row:
    height: float
    marks: tuple[_Mark, ...] = ()
    ruled: bool = False
    stays: bool = False
    """Whether it must be on the page of the row after it."""
    head: "_Row | None" = None
    """What comes again above it where it begins a page."""


def report(cover: Cover, parts: Sequence[Part]) -> bytes:
    """A PDF with the cover's title and the parts in their order; equal parts give equal bytes.

    Raises Refused for paper that is not known and for a character no typeface has.
    """
    if cover.paper not in PAPERS:
        raise Refused(f"Reports are made for {' or '.join(PAPERS)}, not for {cover.paper}.")
    size = PAPERS[cover.paper]
    width = size[0] - 2 * _MARGIN
    rows = [*_title(cover, width)]
    for part in parts:
        rows += _rows(part, width)
    pages = _paged(rows, size[1] - 2 * _MARGIN)
    sheet = Sheet(size, cover.language, cover.made_on)
    sheet.setTitle(cover.title)
    sheet.setAuthor(cover.organisation)
    for number, page in enumerate(pages, start=1):
        _draw(sheet, page, size)
        _foot(sheet, cover, f"{number} of {len(pages)}", size)
        sheet.showPage()
    return sheet.finished()


def _title(cover: Cover, width: float) -> Iterator[_Row]:
    yield from _text_rows(cover.title, _TITLE, 22, width)
    yield from _text_rows(cover.subtitle, _PLAIN, 10.5, width)
    yield _Row(_GAP * 1.5, ruled=True)


def _rows(part: Part, width: float) -> Iterator[_Row]:
    if isinstance(part, Table):
        yield from _table_rows(part, width)
        return
    if isinstance(part, Heading):
        yield _Row(_GAP * 1.6, stays=True)
        for row in _text_rows(part.text, _BOLD, 12.5, width):
            yield _Row(row.height, row.marks, stays=True)
        return
    yield from _text_rows(part.text, _PLAIN, 10, width)
    yield _Row(_GAP)


def _text_rows(text: str, face: str, size: float, width: float) -> Iterator[_Row]:
    for line in broken(text, face, size, width):
        yield _Row(size * _LEADING, (_Mark(line, 0, size * 1.1, size),))


def broken(text: str, face: str, size: float, width: float) -> list[Line]:
    """Text in lines of a width in points; a word wider than a line, as an address, is cut."""
    found: list[Line] = []
    space = shape(" ", face).width
    for row in text.splitlines():
        words = [part for word in row.split() for part in _cut(word, face, width / size)]
        for count in wrap([shape(word, face).width for word in words], space, width / size):
            found.append(shape(" ".join(words[:count]), face))
            words = words[count:]
    return found


def _cut(word: str, face: str, most: float) -> list[str]:
    """A word halved until each part fits; a part is more than half a line, so never two in one."""
    letters = graphemes(word)
    if len(letters) == 1 or shape(word, face).width <= most:
        return [word]
    middle = len(letters) // 2
    return [
        *_cut("".join(letters[:middle]), face, most),
        *_cut("".join(letters[middle:]), face, most),
    ]


def _table_rows(table: Table, width: float) -> Iterator[_Row]:
    head = _table_row(table, tuple(c.title for c in table.columns), width, head=True)
    yield head
    for cells in table.rows:
        row = _table_row(table, cells, width, head=False)
        yield _Row(row.height, row.marks, ruled=True, head=head)
    yield _Row(_GAP)


def _table_row(table: Table, cells: tuple[str, ...], width: float, *, head: bool) -> _Row:
    face, size, colour = (_MEDIUM, 8.5, _QUIET) if head else (_PLAIN, 9.5, _INK)
    share = width / sum(column.share for column in table.columns)
    marks: list[_Mark] = []
    left, lines = 0.0, 1
    for column, cell in zip(table.columns, cells, strict=True):
        room = column.share * share
        cut = broken(cell, face, size, room - _GAP)
        lines = max(lines, len(cut))
        at = left if column.align == "left" else left + room
        marks += [
            _Mark(line, at, size * (1.35 + _LEADING * number), size, colour, column.align)
            for number, line in enumerate(cut)
        ]
        left += room
    return _Row(size * (_LEADING * lines + 0.7), tuple(marks), ruled=True, stays=head)


def _paged(rows: list[_Row], most: float) -> list[list[_Row]]:
    """Rows on pages; rows that stay with the next go over together with it."""
    pages: list[list[_Row]] = [[]]
    used = 0.0
    block: list[_Row] = []
    for row in rows:
        block.append(row)
        if row.stays:
            continue
        height = sum(r.height for r in block)
        if pages[-1] and used + height > most:
            again = [row.head] if row.head is not None and len(block) == 1 else []
            pages.append([*again])
            used = sum(r.height for r in again)
        pages[-1] += block
        used += height
        block = []
    pages[-1] += block
    return pages


def _draw(sheet: Sheet, rows: list[_Row], size: tuple[float, float]) -> None:
    y = size[1] - _MARGIN
    for row in rows:
        for mark in row.marks:
            sheet.setFillColor(HexColor(mark.colour))
            place = (_MARGIN + mark.right, y - mark.down)
            sheet.write(mark.line, place, mark.size, mark.align)
        y -= row.height
        if row.ruled:
            sheet.setStrokeColor(HexColor(_HAIR))
            sheet.setLineWidth(0.5)
            sheet.line(_MARGIN, y, size[0] - _MARGIN, y)


def _foot(sheet: Sheet, cover: Cover, number: str, size: tuple[float, float]) -> None:
    sheet.setFillColor(HexColor(_QUIET))
    left = shape(f"{cover.organisation}  ·  {long_date(cover.made_on)}", _PLAIN)
    sheet.write(left, (_MARGIN, _FOOT), 8)
    sheet.write(shape(number, _PLAIN), (size[0] - _MARGIN, _FOOT), 8, "right")
