"""The text of a Word document in reading order: paragraphs and tables, as blocks.

After ECMA-376 part 1, 17 (WordprocessingML). Deleted text, comments, macros and links are never
looked at.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from mentordesk.spreadsheets.word_controls import (
    Piece,
    child,
    control_text,
    control_title,
    name_of,
    value_of,
)
from mentordesk.spreadsheets.word_runs import pieces_of

DEEPEST = 12


@dataclass(slots=True)
class Paragraph:
    """One paragraph: its pieces in order, and whether its style is a heading's."""

    pieces: list[Piece] = field(default_factory=list)
    heading: bool = False

    @property
    def text(self) -> str:
        """All of it as one text."""
        return "".join(piece.text for piece in self.pieces).strip()

    @property
    def has_controls(self) -> bool:
        """Whether something in it was to be filled in."""
        return any(piece.answer for piece in self.pieces)


@dataclass(slots=True)
class TableBlock:
    """A table: its rows of cells, each cell a list of paragraphs and tables."""

    rows: list[list[list["Block"]]] = field(default_factory=list)


Block = Paragraph | TableBlock


def blocks_of(body: Any, depth: int = 0) -> Iterator[Block]:
    """The paragraphs and tables of a body, a cell or a control; too deep ones are left out."""
    if depth > DEEPEST:
        return
    for element in body:
        name = name_of(element)
        if name == "p":
            yield _paragraph(element)
        elif name == "tbl":
            yield TableBlock([_cells(row, depth) for row in _inside(element, "tr")])
        elif name == "sdt":
            yield from _control_block(element, depth)
        elif name in {"ins", "moveTo", "smartTag", "customXml"}:
            yield from blocks_of(element, depth + 1)


def _control_block(element: Any, depth: int) -> Iterator[Block]:
    """A control around whole paragraphs: they are its answer; around a table: the table itself."""
    content = child(element, "sdtContent")
    if content is None:
        return
    inner = list(blocks_of(content, depth + 1))
    plain = [block for block in inner if isinstance(block, Paragraph)]
    if len(plain) != len(inner) or any(block.has_controls for block in plain):
        yield from inner
        return
    text = control_text(element, "\n".join(block.text for block in plain))
    yield Paragraph([Piece(text, answer=True, title=control_title(element))])


def _inside(element: Any, name: str) -> Iterator[Any]:
    """Rows of a table or cells of a row, also those inside controls."""
    for inner in element:
        if name_of(inner) == name:
            yield inner
        elif name_of(inner) in {"sdt", "sdtContent", "ins", "customXml"}:
            yield from _inside(inner, name)


def _cells(row: Any, depth: int) -> list[list[Block]]:
    """The cells of a row; the lower parts of cells merged downwards are no cells."""
    cells = []
    for cell in _cells_and_controls(row):
        merged = child(cell[0], "tcPr", "vMerge")
        if merged is not None and value_of(merged) != "restart":
            continue
        blocks = list(blocks_of(cell[0], depth + 1))
        cells.append(_as_answer(blocks, cell[1]) if cell[1] is not None else blocks)
    return cells


def _cells_and_controls(row: Any, control: Any | None = None) -> Iterator[tuple[Any, Any | None]]:
    for inner in row:
        name = name_of(inner)
        if name == "tc":
            yield inner, control
        elif name == "sdt":
            content = child(inner, "sdtContent")
            if content is not None:
                yield from _cells_and_controls(content, inner)
        elif name in {"ins", "customXml"}:
            yield from _cells_and_controls(inner, control)


def _as_answer(blocks: list[Block], control: Any) -> list[Block]:
    """A cell that is itself a control."""
    texts = [block.text for block in blocks if isinstance(block, Paragraph)]
    text = control_text(control, "\n".join(texts).strip())
    return [Paragraph([Piece(text, answer=True, title=control_title(control))])]


def _paragraph(element: Any) -> Paragraph:
    style = child(element, "pPr", "pStyle")
    heading = style is not None and value_of(style).lower().startswith(("heading", "title"))
    return Paragraph(list(pieces_of(element)), heading)
