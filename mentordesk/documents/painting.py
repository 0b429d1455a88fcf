"""What draws each kind of block of a design."""

from collections.abc import Callable

from reportlab.lib.colors import HexColor

from mentordesk.documents import lettering, ornaments
from mentordesk.documents.borrowed import Room, draw_picture
from mentordesk.documents.code_drawing import draw_code
from mentordesk.documents.designs import Block
from mentordesk.documents.pages import Page
from mentordesk.documents.panels import Area, panel
from mentordesk.documents.sheet import MM
from mentordesk.documents.text import shape

# The longest text around a seal that is still letters, in type sizes; then the scheme's name is.
_SEAL_ROOM = 45


def _again(page: Page, block: Block, draw: Callable[[], None]) -> None:
    """Draw an ornament as on the certificate before; all it depends on is in the key."""
    key = (block, page.facts.paper, page.design.paper, page.inks(block))
    page.sheet.repeat(key, draw)


def _frame(page: Page, block: Block) -> None:
    _again(
        page,
        block,
        lambda: ornaments.frame(page.sheet, page.size, block.width, block.height, page.inks(block)),
    )


def _star(page: Page, block: Block) -> None:
    at, inks = page.at(block), page.inks(block)
    _again(page, block, lambda: ornaments.star(page.sheet, at, block.size * MM, inks))


def _rule(page: Page, block: Block) -> None:
    page.sheet.setStrokeColor(HexColor(page.design.colour(block.colour)))
    page.fill(block.second)
    x, y = page.at(block)
    width = page.across(block.width)
    x += {"left": width / 2, "centre": 0, "right": -width / 2}[block.align]
    ornaments.rule(page.sheet, (x, y), width, block.size, block.height * MM)


def _seal(page: Page, block: Block) -> None:
    face = page.design.face(block.face)
    lines = [shape(page.values[f].upper(), face).spaced(0.14) for f in ("organisation", "scheme")]
    name = next((line for line in lines if line.width <= _SEAL_ROOM), lines[0])
    year = shape(page.values["year"], face).spaced(0.2)
    inks = page.inks(block)
    ornaments.seal(page.sheet, page.at(block), block.size * MM, inks, (name, year))


def _panel(page: Page, block: Block) -> None:
    height = page.size[1] - 2 * block.x * MM
    area = Area(block.x * MM, block.x * MM, page.across(block.width), height)
    _again(page, block, lambda: panel(page.sheet, area, page.inks(block)))


def _background(page: Page, _block: Block) -> None:
    if page.design.has_picture("background"):
        draw_picture(page.sheet, page.design.picture("background"), Room(0, 0, *page.size))


def _picture(page: Page, block: Block) -> None:
    if not page.design.has_picture(block.picture):
        return
    x, y = page.at(block)
    width, height = page.across(block.width), page.down(block.height)
    left = x - {"left": 0.0, "centre": width / 2, "right": width}[block.align]
    room = Room(left, y, width, height, block.align)
    draw_picture(page.sheet, page.design.picture(block.picture), room)


PAINTERS: dict[str, Callable[[Page, Block], None]] = {
    "background": _background,
    "code": draw_code,
    "facts": lettering.draw_facts,
    "frame": _frame,
    "panel": _panel,
    "picture": _picture,
    "star": _star,
    "rule": _rule,
    "seal": _seal,
    "text": lettering.draw_text,
    "name": lettering.draw_name,
    "wording": lettering.draw_wording,
    "signatures": lettering.draw_signatures,
}

STILL = frozenset({"background", "frame", "panel", "picture", "rule", "seal", "star"})
"""Kinds that look the same on every certificate of an intake: drawn once and repeated."""
