"""The QR symbol on a certificate: rectangles, never a picture, with a live link around it."""

from mentordesk.documents.designs import Block
from mentordesk.documents.pages import Page
from mentordesk.documents.sheet import MM
from mentordesk.documents.signing.qr import QUIET, SIDE_MM, runs, side_mm, symbol, url_of

_CORNERS = {"left": 0.0, "centre": 0.5, "right": 1.0}


def draw_code(page: Page, block: Block) -> None:
    """The code of a certificate, nothing where it has none.

    The block's point is the symbol's lower edge, at its left, middle or right as it is aligned; its
    width is the symbol's in millimetres (25 where it says none), more where a module would be
    smaller than half a millimetre. The quiet zone is laid around it in white.
    """
    facts = page.facts
    if not facts.code:
        return
    rows = symbol(facts.verify_at, facts.code)
    side = side_mm(rows, block.width or SIDE_MM) * MM
    module = side / len(rows)
    x, y = page.at(block)
    x -= _CORNERS[block.align] * side
    sheet, quiet = page.sheet, QUIET * module
    sheet.setFillColorRGB(1, 1, 1)
    sheet.rect(x - quiet, y - quiet, side + 2 * quiet, side + 2 * quiet, stroke=0, fill=1)
    page.fill(block.colour)
    sheet.fill_squares(runs(rows), (x, y + side), module)
    sheet.linkURL(url_of(facts.verify_at, facts.code), (x, y, x + side, y + side))
