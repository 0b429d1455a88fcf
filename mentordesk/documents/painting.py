"""How each kind of block is drawn on a certificate."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial

from reportlab.lib.colors import HexColor

from mentordesk.documents import ornaments
from mentordesk.documents.designs import Block, Design
from mentordesk.documents.facts import CertificateFacts
from mentordesk.documents.fit import Fitted, Space, fit_name
from mentordesk.documents.ornaments import Inks
from mentordesk.documents.panels import Area, panel
from mentordesk.documents.sheet import MM, Sheet
from mentordesk.documents.text import Line, shape
from mentordesk.documents.wording import Piece, filled, named_fields, pieces
from mentordesk.documents.wrapping import paragraph
from mentordesk.domain.refusals import Refused

PAPERS = {"A4": (297 * MM, 210 * MM), "Letter": (11 * 72.0, 8.5 * 72.0)}
_DRAWN_WIDTH = 297
_DRAWN_HEIGHT = 210

# A name shrinks to the first share of its size before two lines, of the second, are tried.
_ONE_LINE = 0.64
_TWO_LINES = 0.61

# Shares of the lost size by which one line moves up and two lines move down, to stay centred.
_RISE = 0.28
_SINK = 0.28


@dataclass(frozen=True)
class Page:
    """One certificate to be drawn: where, what and how."""

    sheet: Sheet
    design: Design
    facts: CertificateFacts
    values: Mapping[str, str]

    @property
    def size(self) -> tuple[float, float]:
        """Width and height of the paper in points."""
        return PAPERS[self.facts.paper]

    def at(self, block: Block) -> tuple[float, float]:
        """The point a block hangs on, in points from the bottom left."""
        width, height = self.size
        start = {"left": 0.0, "centre": width / 2, "right": width}[block.anchor]
        sign = -1 if block.anchor == "right" else 1
        return start + sign * self.across(block.x), height * (1 - block.y / _DRAWN_HEIGHT)

    def across(self, length: float) -> float:
        """A horizontal length of the design (mm on A4) in points on this paper."""
        return across(length, self.facts.paper)

    def inks(self, block: Block) -> Inks:
        """The two colours of a block."""
        return Inks(self.design.colour(block.colour), self.design.colour(block.second))

    def fill(self, part: str) -> None:
        """Set the colour text and areas are drawn in."""
        self.sheet.setFillColor(HexColor(self.design.colour(part)))


def across(length: float, paper: str) -> float:
    """A horizontal length in mm on A4 in points on a paper, which may be narrower."""
    return length / _DRAWN_WIDTH * PAPERS[paper][0]


def set_name(facts: CertificateFacts, design: Design) -> Fitted:
    """The lines and the size of a certificate's name in a design."""
    block = design.block("name")
    measure = partial(_measured, face=design.face(block.face), block=block)
    space = Space(
        across(block.width, facts.paper),
        block.size,
        block.size * _ONE_LINE,
        block.size * _TWO_LINES,
        block.least,
    )
    return fit_name(facts.name, space, measure)


def _measured(text: str, face: str, block: Block) -> float:
    return shape(text, face, block.features).spaced(block.tracking).width


def _frame(page: Page, block: Block) -> None:
    ornaments.frame(page.sheet, page.size, block.width, block.height, page.inks(block))


def _star(page: Page, block: Block) -> None:
    ornaments.star(page.sheet, page.at(block), block.size * MM, page.inks(block))


def _rule(page: Page, block: Block) -> None:
    page.sheet.setStrokeColor(HexColor(page.design.colour(block.colour)))
    page.fill(block.second)
    x, y = page.at(block)
    width = page.across(block.width)
    x += {"left": width / 2, "centre": 0, "right": -width / 2}[block.align]
    ornaments.rule(page.sheet, (x, y), width, block.size, block.height * MM)


def _seal(page: Page, block: Block) -> None:
    face = page.design.face(block.face)
    name = shape(page.values["organisation"].upper(), face).spaced(0.14)
    year = shape(page.values["year"], face).spaced(0.2)
    inks = page.inks(block)
    ornaments.seal(page.sheet, page.at(block), block.size * MM, inks, (name, year))


def _panel(page: Page, block: Block) -> None:
    height = page.size[1] - 2 * block.x * MM
    area = Area(block.x * MM, block.x * MM, page.across(block.width), height)
    panel(page.sheet, area, page.inks(block))


def _facts(page: Page, block: Block) -> None:
    """A small label above a value ("Label|value"); left out where the value is not known."""
    label, _, value = block.text.partition("|")
    if any(not page.values[name].strip() for name in named_fields(value)):
        return
    small = replace(block, text=label, size=block.least, capitals=True, colour=block.second)
    _text(page, replace(small, face=block.strong, tracking=0.08))
    _text(page, replace(block, text=value, y=block.y + block.height))


def _text(page: Page, block: Block) -> None:
    text = filled(block.text, page.values)
    if block.lines > 1:
        _lines(page, block, pieces(block.text, page.values))
        return
    lines = text.upper() if block.capitals else text
    line = shape(lines, page.design.face(block.face), block.features).spaced(block.tracking)
    page.fill(block.colour)
    page.sheet.write(line, page.at(block), _size(page, block, line), block.align)


def _size(page: Page, block: Block, line: Line) -> float:
    """The block's size, or what its width leaves; Refused below its least."""
    room = page.across(block.width)
    if not room or line.width * block.size <= room:
        return block.size
    size = room / line.width
    if size < block.least:
        raise Refused(
            f"“{line.text}” is too long for its place on the certificate. Nothing was made. "
            "Use a shorter form of it."
        )
    return size


def _name(page: Page, block: Block) -> None:
    fitted = set_name(page.facts, page.design)
    x, y = page.at(block)
    # Smaller names move up a little, so that they stand in the middle of their room.
    y += (block.size - fitted.size) * (_RISE if len(fitted.lines) == 1 else -_SINK)
    page.fill(block.colour)
    face = page.design.face(block.face)
    for number, text in enumerate(reversed(fitted.lines)):
        line = shape(text, face, block.features).spaced(block.tracking)
        place = (x, y + number * fitted.size * block.leading)
        page.sheet.write(line, place, fitted.size, block.align)


def _wording(page: Page, block: Block) -> None:
    wording = page.facts.wording
    flowing = " ".join(wording.split("\n")) if block.flow else wording
    _lines(page, block, pieces(flowing, page.values))


def _lines(page: Page, block: Block, parts: Sequence[Piece]) -> None:
    text = paragraph(parts, block, page.design, page.across(block.width))
    if not text.fits:
        raise Refused(
            f"The text is too long for the certificate of {page.facts.name}: there is room for "
            f"{block.lines} lines. Nothing was made. Shorten the text."
        )
    x, y = page.at(block)
    for line in text.lines:
        width = sum(stretch.line.width for stretch in line) * text.size
        pen = x - {"left": 0.0, "centre": 0.5, "right": 1.0}[block.align] * width
        for stretch in line:
            page.fill(block.second if stretch.strong else block.colour)
            page.sheet.write(stretch.line, (pen, y), text.size)
            pen += stretch.line.width * text.size
        y -= text.size * block.leading


def _signatures(page: Page, block: Block) -> None:
    """The first signatory on the block's side, the second opposite, each under a line."""
    x, y = page.at(block)
    places = [x, page.size[0] - x]
    for (name, title), middle in zip(page.facts.signatories, places, strict=False):
        page.sheet.setStrokeColor(HexColor(page.design.colour(block.second)))
        _signature(page, block, (name, title), (middle, y))


def _signature(
    page: Page, block: Block, signatory: tuple[str, str], at: tuple[float, float]
) -> None:
    width = page.across(block.width)
    start = {"left": 0.0, "centre": width / 2, "right": width}[block.align]
    page.sheet.setLineWidth(0.6)
    page.sheet.line(at[0] - start, at[1], at[0] - start + width, at[1])
    below = at[1]
    for text, part, colour, size, step in (
        (signatory[0], block.strong, block.colour, block.size, 1.2),
        (signatory[1], block.face, block.second, block.size * 0.87, 1.02),
    ):
        below -= block.size * step
        if text.strip():
            line = shape(text, page.design.face(part), block.features)
            page.fill(colour)
            fitted = min(size, width / max(line.width, 0.1))
            page.sheet.write(line, (at[0], below), fitted, block.align)


PAINTERS: dict[str, Callable[[Page, Block], None]] = {
    "facts": _facts,
    "frame": _frame,
    "panel": _panel,
    "star": _star,
    "rule": _rule,
    "seal": _seal,
    "text": _text,
    "name": _name,
    "wording": _wording,
    "signatures": _signatures,
}

STILL = frozenset({"frame", "star", "rule", "seal", "panel"})
"""Kinds that look the same on every certificate of an intake: drawn once and repeated."""
