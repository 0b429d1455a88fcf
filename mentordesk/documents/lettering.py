"""How the blocks of text are drawn on a certificate: lines, name, wording, facts, signatures."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from reportlab.lib.colors import HexColor

from mentordesk.documents.borrowed import Room, draw_picture
from mentordesk.documents.designs import Block, Design
from mentordesk.documents.facts import CertificateFacts
from mentordesk.documents.fit import Fitted, Space, fit_name
from mentordesk.documents.making import FIRST, made_the_way, way_of_making
from mentordesk.documents.pages import Page, across, printed_on
from mentordesk.documents.text import Line, shape
from mentordesk.documents.wording import Piece, filled, named_fields, pieces
from mentordesk.documents.wrapping import paragraph
from mentordesk.domain.numbers import how_many
from mentordesk.domain.refusals import Refused

# A name shrinks to the first share of its size before two lines, of the second, are tried.
_ONE_LINE = 0.64
_TWO_LINES = 0.61

# Shares of the lost size by which one line moves up and two lines move down, to stay centred.
_RISE = 0.28
_SINK = 0.28

SIGNATURES = ("signature", "second signature")
"""The parts of a design's pictures that stand on the lines of the signatories."""
# Millimetres a signature is high where its block says nothing, and the share below the line.
_SIGNED = 14.0
_BELOW = 0.12
_ALIGNED = {"left": 0.0, "centre": 0.5, "right": 1.0}


def set_name(facts: CertificateFacts, design: Design) -> Fitted:
    """The lines and the size of a certificate's name in a design."""
    block = design.block("name")
    measure = partial(_measured, face=design.face(block.face), block=block)
    space = Space(
        across(block.width, printed_on(facts.paper, design.paper), design.paper),
        block.size,
        block.size * _ONE_LINE,
        block.size * _TWO_LINES,
        block.least,
    )
    with made_the_way(facts.making):
        return fit_name(facts.name, space, measure)


def _measured(text: str, face: str, block: Block) -> float:
    return shape(text, face, block.features).spaced(block.tracking).width


def draw_facts(page: Page, block: Block) -> None:
    """A small label above a value ("Label|value"); left out where the value is not known."""
    label, _, value = block.text.partition("|")
    if any(not page.values[name].strip() for name in named_fields(value)):
        return
    small = replace(block, size=block.least, colour=block.second)
    _put(page, replace(small, face=block.strong, tracking=0.08), label.upper())
    known = filled(value, page.values)
    _put(page, replace(block, y=block.y + block.height), known[:1].upper() + known[1:])


def draw_text(page: Page, block: Block) -> None:
    """A line with fields, as large as its width allows, or a few lines of one size."""
    if block.lines > 1:
        _lines(page, block, pieces(block.text, page.values))
        return
    text = filled(block.text, page.values)
    _put(page, block, text.upper() if block.capitals else text)


def _put(page: Page, block: Block, text: str) -> None:
    line = shape(text, page.design.face(block.face), block.features).spaced(block.tracking)
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


def draw_name(page: Page, block: Block) -> None:
    """The name, in one line or two, in the middle of its room."""
    fitted = set_name(page.facts, page.design)
    x, y = page.at(block)
    # Smaller names move up a little, so that they stand in the middle of their room.
    y += (block.size - fitted.size) * (_RISE if len(fitted.lines) == 1 else -_SINK)
    page.fill(block.colour)
    face = page.design.face(block.face)
    lines = list(enumerate(reversed(fitted.lines)))
    if way_of_making() != FIRST:  # readers take lines in the order they are drawn
        lines.reverse()
    for number, text in lines:
        line = shape(text, face, block.features).spaced(block.tracking)
        place = (x, y + number * fitted.size * block.leading)
        page.sheet.write(line, place, fitted.size, block.align)


def draw_wording(page: Page, block: Block) -> None:
    """What is certified, in even lines with its strong parts."""
    wording = page.facts.wording
    flowing = " ".join(wording.split("\n")) if block.flow else wording
    _lines(page, block, pieces(flowing, page.values))


def _lines(page: Page, block: Block, parts: Sequence[Piece]) -> None:
    text = paragraph(parts, block, page.design, page.across(block.width))
    if not text.fits:
        raise Refused(
            f"The text is too long for the certificate of {page.facts.name}: there is room for "
            f"{how_many(block.lines, 'line')}. Nothing was made. Shorten the text."
        )
    x, y = page.at(block)
    for line in text.lines:
        width = sum(stretch.line.width for stretch in line) * text.size
        pen = x - _ALIGNED[block.align] * width
        for stretch in line:
            page.fill(block.second if stretch.strong else block.colour)
            page.sheet.write(stretch.line, (pen, y), text.size, beside=len(line) > 1)
            pen += stretch.line.width * text.size
        y -= text.size * block.leading


def draw_signatures(page: Page, block: Block) -> None:
    """The first signatory on the block's side, the second opposite, each under a line."""
    x, y = page.at(block)
    places = [x, x + page.across(block.apart) if block.apart else page.size[0] - x]
    written = zip(page.facts.signatories, places, SIGNATURES, strict=False)
    for (name, title), middle, part in written:
        page.sheet.setStrokeColor(HexColor(page.design.colour(block.second)))
        _signature(page, block, (name, title), (middle, y))
        if page.design.has_picture(part):
            draw_picture(page.sheet, page.design.picture(part), _above(page, block, (middle, y)))


def _above(page: Page, block: Block, at: tuple[float, float]) -> Room:
    """Where the picture of a signature stands: on its line, crossing it a little."""
    width = page.across(block.width)
    left = at[0] - _ALIGNED[block.align] * width
    height = page.down(block.height or _SIGNED)
    return Room(left, at[1] - height * _BELOW, width, height, block.align)


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
