"""The quick guide on paper: the help pages with a title, contents and page numbers.

Pages are set first as rows of known height; so the number of each page in the contents is known
before anything is drawn.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby, pairwise

from reportlab.lib.colors import HexColor

from mentordesk.documents.report import PAPERS
from mentordesk.documents.sheet import MM, Sheet
from mentordesk.documents.text import Line, shape
from mentordesk.domain.help_pages import Block, GuideWords, HelpPage, Piece, Voice
from mentordesk.domain.refusals import Refused

_MARGIN, _FOOT = 22 * MM, 12 * MM
_SIZE, _LEADING, _INDENT = 10.0, 1.45, 6 * MM
_FACES = {
    Voice.PLAIN: "Inter-Regular",
    Voice.STRONG: "Inter-SemiBold",
    Voice.SOFT: "Inter-Medium",
    Voice.TYPED: "Inter-Medium",
}
_HEAD, _TITLE = "Inter-SemiBold", "SourceSerif4-Regular"
_INK, _QUIET, _ACCENT, _HAIR = "#1F2A30", "#5F6B72", "#0A4A8C", "#C9CFD2"
_NAME = "MentorDesk"


@dataclass(frozen=True)
class _Mark:
    """A piece of a line: its place from the left margin, its size and colour."""

    line: Line
    right: float
    size: float
    colour: str = _INK
    align: str = "left"


@dataclass(frozen=True)
class _Row:
    """A line of a page: its height, what stands on it, and whether it stays with the next."""

    height: float
    marks: tuple[_Mark, ...] = ()
    stays: bool = False
    page: str = ""
    """The title of the help page that begins here."""


def typeset_guide(pages: Sequence[HelpPage], paper: str, made_on: date, said: GuideWords) -> bytes:
    """A PDF of help pages, with contents where there are several; equal input, equal bytes.

    Raises Refused for paper that is not known.
    """
    if paper not in PAPERS:
        raise Refused(f"The guide is made for {' or '.join(PAPERS)}, not for {paper}.")
    size = PAPERS[paper]
    width, height = size[0] - 2 * _MARGIN, size[1] - 2 * _MARGIN
    sheets = _paged([row for page in pages for row in _page_rows(page, width)], height)
    whole = len(pages) > 1
    if whole:
        # The contents take one sheet; a test holds that they fit.
        numbers = {row.page: n for n, rows in enumerate(sheets, 2) for row in rows if row.page}
        sheets = [list(_contents(pages, numbers, width, said)), *sheets]
    sheet = Sheet(size, said.language, made_on)
    sheet.setTitle(said.foot if whole else f"{_NAME}: {pages[0].title}")
    sheet.setAuthor(_NAME)
    foot = f"{said.foot}  ·  {said.day_in_words(made_on)}"
    return _drawn(sheet, sheets, size, (foot, said.of))


def _drawn(
    sheet: Sheet, sheets: list[list[_Row]], size: tuple[float, float], foot: tuple[str, str]
) -> bytes:
    """The sheets as a PDF; at the foot of each its words, and its number as that is said."""
    words, of = foot
    for number, rows in enumerate(sheets, 1):
        y = size[1] - _MARGIN
        for row in rows:
            if row.page:
                sheet.bookmarkPage(row.page)
                sheet.addOutlineEntry(row.page, row.page)
            for mark in row.marks:
                sheet.setFillColor(HexColor(mark.colour))
                sheet.write(
                    mark.line, (_MARGIN + mark.right, y - row.height * 0.75), mark.size, mark.align
                )
            y -= row.height
        _foot(sheet, of.format(number=number, whole=len(sheets)), size, words)
        sheet.showPage()
    return sheet.finished()


def _foot(sheet: Sheet, number: str, size: tuple[float, float], said: str) -> None:
    sheet.setStrokeColor(HexColor(_HAIR))
    sheet.setLineWidth(0.5)
    sheet.line(_MARGIN, _FOOT + 4 * MM, size[0] - _MARGIN, _FOOT + 4 * MM)
    sheet.setFillColor(HexColor(_QUIET))
    sheet.write(shape(said, "Inter-Regular"), (_MARGIN, _FOOT), 8)
    sheet.write(shape(number, "Inter-Regular"), (size[0] - _MARGIN, _FOOT), 8, "right")


def _contents(
    pages: Sequence[HelpPage], numbers: dict[str, int], width: float, said: GuideWords
) -> Iterator[_Row]:
    yield _Row(34, (_Mark(shape(said.title, _TITLE), 0, 26),))
    words = shape(said.lead, "Inter-Regular")
    yield _Row(24, (_Mark(words, 0, _SIZE, _QUIET),))
    for group, members in groupby(pages, key=lambda page: page.group):
        yield _Row(10)
        yield _Row(18, (_Mark(shape(group, _HEAD), 0, 11, _ACCENT),))
        for page in members:
            number = shape(str(numbers[page.title]), "Inter-Regular")
            yield _Row(
                _SIZE * 1.45,
                (
                    _Mark(shape(page.title, "Inter-Regular"), 0, _SIZE),
                    _Mark(number, width, _SIZE, align="right"),
                ),
            )


def _page_rows(page: HelpPage, width: float) -> Iterator[_Row]:
    for section in page.sections:
        if section.anchor:
            yield _Row(8, stays=True)
            yield _Row(19, (_Mark(shape(section.title, _HEAD), 0, 11.5),), stays=True)
        else:
            yield _Row(18, stays=True)
            yield _Row(28, (_Mark(shape(page.title, _TITLE), 0, 19),), stays=True, page=page.title)
        for block, after in pairwise((*section.blocks, None)):
            if block is not None:
                yield from _block_rows(block, width)
                if block.mark and after is not None and not after.mark:
                    yield _Row(4)


def _block_rows(block: Block, width: float) -> Iterator[_Row]:
    left = _INDENT if block.mark else 0.0
    rows = list(_lines(block.pieces, left, width - left))
    if block.mark:
        mark = _Mark(shape(block.mark, _FACES[Voice.PLAIN]), 0, _SIZE, _QUIET)
        rows[0] = (mark, *rows[0])
    for place, marks in enumerate(rows):
        # A block of up to three lines is not broken over two pages.
        stays = place < len(rows) - 1 and len(rows) <= 3
        yield _Row(_SIZE * _LEADING, marks, stays=stays)
    yield _Row(3 if block.mark else 6)


def _lines(pieces: Iterable[Piece], left: float, width: float) -> Iterator[tuple[_Mark, ...]]:
    """Pieces of several voices broken into lines; a word may be of several voices."""
    words = [[shape(text, face) for text, face in word] for word in _words(pieces)]
    space = shape(" ", _FACES[Voice.PLAIN]).width * _SIZE
    marks: list[_Mark] = []
    x = left
    for word in words:
        room = sum(part.width for part in word) * _SIZE
        if marks and x + room > left + width:
            yield tuple(marks)
            marks, x = [], left
        for part in word:
            marks.append(_Mark(part, x, _SIZE))
            x += part.width * _SIZE
        x += space
    if marks:
        yield tuple(marks)


def _words(pieces: Iterable[Piece]) -> Iterator[list[tuple[str, str]]]:
    """The words, each as parts with their typeface."""
    word: list[tuple[str, str]] = []
    for piece in pieces:
        face = _FACES[piece.voice]
        first, *others = piece.text.split(" ")
        if first:
            word.append((first, face))
        for part in others:
            if word:
                yield word
            word = [(part, face)] if part else []
    if word:
        yield word


def _paged(rows: Iterable[_Row], most: float) -> list[list[_Row]]:
    """Rows on pages; rows that stay with the next go over together with it."""
    pages: list[list[_Row]] = [[]]
    used = 0.0
    block: list[_Row] = []
    for row in rows:
        block.append(row)
        if row.stays:
            continue
        height = sum(one.height for one in block)
        if pages[-1] and used + height > most:
            pages.append([])
            used = 0.0
        while block and not pages[-1] and not block[0].marks:  # no gap at the head of a page
            height -= block.pop(0).height
        pages[-1] += block
        used += height
        block = []
    return pages
