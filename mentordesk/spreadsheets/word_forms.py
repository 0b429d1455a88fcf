"""Application forms that come back as Word documents: what they ask and what was answered.

The package is opened by python-docx and its main part walked as XML: python-docx itself knows
neither content controls nor forms. What cannot be a form gives lines all the same; whether they are
an application is decided elsewhere (spreadsheets.returned_forms).
"""

import io
import re
import zlib
from collections.abc import Iterable, Iterator
from typing import Any
from zipfile import BadZipFile

from mentordesk.domain.refusals import Unreadable
from mentordesk.spreadsheets.asked import (
    TICKED,
    UNTICKED,
    Asked,
    Box,
    as_grid,
    boxes_in,
    is_agreement,
    is_known,
    is_tick,
)
from mentordesk.spreadsheets.grids import Grid, Row, Workbook
from mentordesk.spreadsheets.word_controls import child
from mentordesk.spreadsheets.word_lines import Lines, habits_of, read_paragraphs
from mentordesk.spreadsheets.word_text import Block, Paragraph, TableBlock, blocks_of

DAMAGED_DOCUMENT = (
    "This Word document is damaged. Ask for it again, or open it in Word and save it anew; "
    "nothing was imported from it."
)
_DEEPEST = 8
_BARE = re.compile(rf"[{TICKED}{UNTICKED}xX]|\[[ xX✓]?\]|\([ xX✓]\)")
"""A cell that holds nothing but a box or a mark."""


def read_word(data: bytes) -> Workbook:
    """The labels and answers of a .docx (or .docm, whose macros are never run).

    The first grid is the whole document as a form, the others are its tables as they stand.
    """
    body = _body(data)
    blocks = list(blocks_of(body))
    lines = Lines(habits_of(_paragraphs(blocks)))
    tables: list[TableBlock] = []
    _read_blocks(blocks, "", lines, tables, 0)
    lines.settle()
    grids = [as_grid(lines.found, None)]
    grids += [_table_grid(table, number) for number, table in enumerate(tables, 1)]
    return Workbook("docx", tuple(grids))


def _body(data: bytes) -> Any:
    from defusedxml.common import DefusedXmlException  # noqa: PLC0415 - with the first document
    from defusedxml.ElementTree import fromstring  # noqa: PLC0415 - the same
    from docx.opc.exceptions import OpcError  # noqa: PLC0415 - the same
    from docx.opc.package import OpcPackage  # noqa: PLC0415 - the same

    try:
        package = OpcPackage.open(io.BytesIO(data))
        main = next(r for r in package.rels.values() if r.reltype.endswith("/officeDocument"))
        body = child(fromstring(main.target_part.blob), "body")
    except (SyntaxError, DefusedXmlException, OpcError, BadZipFile, KeyError, ValueError,
            StopIteration, AttributeError, TypeError, IndexError, OSError, EOFError,
            NotImplementedError, RuntimeError, zlib.error) as error:  # fmt: skip
        raise Unreadable(DAMAGED_DOCUMENT) from error
    if body is None:
        raise Unreadable(DAMAGED_DOCUMENT)
    return body


def _paragraphs(blocks: Iterable[Block]) -> Iterator[Paragraph]:
    """All paragraphs, those of tables too."""
    for block in blocks:
        if isinstance(block, Paragraph):
            yield block
        else:
            yield from (p for row in block.rows for cell in row for p in _paragraphs(cell))


def _read_blocks(
    blocks: list[Block], where: str, lines: Lines, tables: list[TableBlock], depth: int
) -> None:
    paragraph = 0
    for block in blocks:
        if isinstance(block, Paragraph):
            paragraph += 1
            read_paragraphs([(block, where or f"paragraph {paragraph}")], lines)
        elif depth < _DEEPEST:
            tables.append(block)
            _read_table(block, len(tables), lines, tables, depth)


def _read_table(
    table: TableBlock, number: int, lines: Lines, tables: list[TableBlock], depth: int
) -> None:
    """A table row by row: labels beside their answers, above them, or both in one cell."""
    pairs = _stands_in_pairs(table)
    skip = False
    for place, row in enumerate(table.rows):
        where = f"table {number}, row {place + 1}"
        below = table.rows[place + 1] if place + 1 < len(table.rows) else None
        if skip:
            skip = False
        elif not pairs and below is not None and _labels_above(row, below):
            for label, answer in zip(row, below, strict=True):
                lines.add(Asked(_text(label), _answer(answer), where))
            skip = True
        elif options := _options_with_boxes(row):
            lines.boxes += options
            lines.place = where
        elif len(row) >= 2 and (pairs or _is_pair(row)):
            _add_pairs(row, where, lines)
        else:
            _read_cells(row, where, lines, tables, depth)
    lines.settle()


def _read_cells(
    row: list[list[Block]], where: str, lines: Lines, tables: list[TableBlock], depth: int
) -> None:
    """Cells that are read like the document itself, each by itself."""
    for cell in row:
        _read_blocks(cell, where, lines, tables, depth + 1)
        if len(cell) > 1:
            lines.settle()


def _add_pairs(row: list[list[Block]], where: str, lines: Lines) -> None:
    for at in range(0, len(row), 2):
        label = _text(row[at])
        answer = row[at + 1] if at + 1 < len(row) else []
        if not label and not _text(answer):
            continue
        before, boxes = boxes_in(_text(answer))
        if not label:
            lines.add(Asked("", _answer(answer), where))
        elif boxes and not before:
            inner = Lines()
            inner.ask(label, where)
            inner.boxes = boxes
            inner.settle()
            lines.settle()
            lines.found += inner.found
        else:
            lines.add(Asked(label, _answer(answer), where))


def _options_with_boxes(row: list[list[Block]]) -> list[Box]:
    """Options in cells with their boxes in cells beside them (before or behind); none: no list."""
    texts = [_text(cell) for cell in row]
    bare = [bool(_BARE.fullmatch(text)) for text in texts]
    if len(row) < 2 or len(row) % 2 or bare.count(True) * 2 != len(row):
        return []
    first = 0 if bare[0] else 1
    if not all(bare[first::2]) or any(is_agreement(text) for text in texts):
        return []
    marks, words = texts[first::2], texts[1 - first :: 2]
    if not all(words) or any(_labelish(text) and text.endswith(":") for text in words):
        return []
    return [Box(text, is_tick(mark)) for text, mark in zip(words, marks, strict=True)]


def _stands_in_pairs(table: TableBlock) -> bool:
    """Whether most rows are a label and its answer: labels in the even cells, none in the odd."""
    rows = [row for row in table.rows if len(row) >= 2 and len(row) % 2 == 0]
    if len(rows) * 2 < len(table.rows):
        return False
    labels = sum(1 for row in rows for cell in row[::2] if _labelish(_text(cell)))
    wrong = sum(1 for row in rows for cell in row[1::2] if _labelish(_text(cell)))
    cells = sum(1 for row in rows for cell in row[::2] if _text(cell))
    return labels >= 2 and labels * 10 >= cells * 4 and wrong * 3 <= labels


def _is_pair(row: list[list[Block]]) -> bool:
    """A label and its answer, in a table that is not made of such rows."""
    first, second = _text(row[0]), row[1]
    if not _labelish(first) or len(row) % 2:
        return False
    return _has_control(second) or not _labelish(_text(second))


def _labels_above(row: list[list[Block]], below: list[list[Block]]) -> bool:
    """A row of nothing but labels, and a row of as many answers under it."""
    if len(row) != len(below) or any(_has_control(cell) for cell in row):
        return False
    texts = [_text(cell) for cell in row]
    if not all(_labelish(text) for text in texts):
        return False
    under = [_text(cell) for cell in below]
    if not any(under) and not any(_has_control(cell) for cell in below):
        return False
    marked = all(_is_marked(text) for text in texts)
    reads_like_one = _is_marked if marked else _labelish
    return not any(reads_like_one(line) for text in under for line in text.splitlines()[:1])


def _is_marked(text: str) -> bool:
    return text.endswith((":", "?"))


def _labelish(text: str) -> bool:
    if not text or "\n" in text or len(text) > 230:
        return False
    return _is_marked(text) or is_known(text)


def _text(cell: Iterable[Block]) -> str:
    texts = []
    for block in cell:
        if isinstance(block, Paragraph):
            texts.append(block.text)
        else:
            texts += [_text(inner) for row in block.rows for inner in row]
    return "\n".join(text for text in texts if text)


def _answer(cell: Iterable[Block]) -> str:
    """A cell's answer: the ticked options where it holds boxes, else its text."""
    text = _text(cell)
    label, boxes = boxes_in(text)
    if not boxes or label:
        return text
    if len(boxes) == 1 and not boxes[0].text:
        return "Yes" if boxes[0].ticked else "No"
    return "; ".join(box.text for box in boxes if box.ticked)


def _has_control(cell: Iterable[Block]) -> bool:
    return any(isinstance(block, Paragraph) and block.has_controls for block in cell)


def _table_grid(table: TableBlock, number: int) -> Grid:
    """A table as it stands, for lists of several people."""
    rows: dict[int, Row] = {}
    places = {}
    for at, cells in enumerate(table.rows, 1):
        row: Row = {c: text for c, cell in enumerate(cells, 1) if (text := _text(cell))}
        if row:
            rows[at] = row
            places.update(
                {(at, column): f"table {number}, row {at}, column {column}" for column in row}
            )
    return Grid(None, rows, places=places)
