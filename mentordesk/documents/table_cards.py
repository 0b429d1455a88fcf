"""Cards to cut out for a committee's table: eight or ten on an upright page, one for each person.

Mentors' cards have a dark band and the word, mentees' a light one: they are told apart in black
and white as well. Only what the board shows stands on them, never a sensitive answer.
"""

from reportlab.lib.colors import HexColor

from mentordesk.documents.board_facts import TableCard, TableCards
from mentordesk.documents.facts import long_date
from mentordesk.documents.paragraphs import in_lines
from mentordesk.documents.report import PAPERS
from mentordesk.documents.sheet import MM, Sheet
from mentordesk.documents.summary_charts import fitted
from mentordesk.documents.text import shape
from mentordesk.domain.refusals import Refused

ROWS = {8: 4, 10: 5}
"""Rows of two cards, by how many cards a page has."""
_ACROSS = 2
_SIDE, _TOP, _FOOT = 9 * MM, 9 * MM, 12 * MM
_LEADING = 1.3
_PAD, _BAND = 5 * MM, 6.2 * MM
_STRONG, _TEXT, _LABEL = "Inter-SemiBold", "Inter-Regular", "Inter-Medium"
_INK, _QUIET, _CUT, _DARK, _LIGHT = "#1F2A30", "#5F6B72", "#9AA4AB", "#0A4A8C", "#E3EBF3"


def table_cards(asked: TableCards) -> bytes:
    """The PDF of the cards; equal cards give equal bytes.

    Raises Refused for another number a page, for paper that is not known, where there is nobody,
    and for a character that no typeface has.
    """
    if asked.per_page not in ROWS:
        raise Refused(f"There are 8 or 10 cards on a page, not {asked.per_page}.")
    if asked.paper not in PAPERS:
        raise Refused(f"Cards are made for {' or '.join(PAPERS)}, not for {asked.paper}.")
    if not asked.cards:
        raise Refused("There is nobody to make a card of yet.")
    size, rows = PAPERS[asked.paper], ROWS[asked.per_page]
    wide = (size[0] - 2 * _SIDE) / _ACROSS
    high = (size[1] - _TOP - _FOOT) / rows
    sheet = Sheet(size, asked.language, asked.made_on)
    sheet.setTitle(asked.title)
    sheet.setAuthor(asked.organisation)
    pages = -(-len(asked.cards) // asked.per_page)
    for page in range(pages):
        some = asked.cards[page * asked.per_page : (page + 1) * asked.per_page]
        for place, card in enumerate(some):
            row, column = divmod(place, _ACROSS)
            corner = (_SIDE + column * wide, size[1] - _TOP - (row + 1) * high)
            _card(sheet, card, corner, (wide, high))
        _foot(sheet, asked, f"{page + 1} of {pages}")
        sheet.showPage()
    return sheet.finished()


def _card(
    sheet: Sheet, card: TableCard, corner: tuple[float, float], size: tuple[float, float]
) -> None:
    x, y = corner
    wide, high = size
    room = wide - 2 * _PAD
    _outline(sheet, card, corner, size)
    left, down = x + _PAD, y + high - _BAND - 6
    sheet.setFillColor(HexColor(_INK))
    name, points = fitted(card.name, _STRONG, (18, 11), room)
    sheet.write(name, (left, down - 16), points)
    down -= 24
    for fact in filter(None, card.facts):
        line, points = fitted(fact, _TEXT, (11, 8), room)
        sheet.write(line, (left, down - 11), points)
        down -= 15.5
    for text, colour, points in ((card.topics, _INK, 10.5), (card.own_words, _QUIET, 9.0)):
        sheet.setFillColor(HexColor(colour))
        lines = int((down - y - 6) / (points * _LEADING))
        for line in in_lines(text, _TEXT, points, room, lines) if lines > 0 else ():
            down -= points * _LEADING
            sheet.write(line, (left, down), points)
        down -= 4


def _outline(
    sheet: Sheet, card: TableCard, corner: tuple[float, float], size: tuple[float, float]
) -> None:
    """The line to cut along and the band with the role."""
    x, y = corner
    wide, high = size
    sheet.setStrokeColor(HexColor(_CUT))
    sheet.setLineWidth(0.5)
    sheet.setDash(3, 2)
    sheet.rect(x, y, wide, high, stroke=1, fill=0)
    sheet.setDash()
    sheet.setFillColor(HexColor(_DARK if card.is_mentor else _LIGHT))
    sheet.rect(x + 1, y + high - _BAND, wide - 2, _BAND - 1, stroke=0, fill=1)
    sheet.setFillColor(HexColor("#FFFFFF" if card.is_mentor else _INK))
    role, points = fitted(card.role, _LABEL, (9, 7), wide - 2 * _PAD)
    sheet.write(role, (x + _PAD, y + high - _BAND + 5), points)


def _foot(sheet: Sheet, asked: TableCards, number: str) -> None:
    wide = PAPERS[asked.paper][0]
    sheet.setFillColor(HexColor(_QUIET))
    words = f"{asked.organisation}  ·  {asked.title}  ·  {long_date(asked.made_on)}"
    line, points = fitted(words, _TEXT, (8, 6), wide - 2 * _SIDE - 60)
    sheet.write(line, (_SIDE, _FOOT - 12), points)
    sheet.write(shape(number, _TEXT), (wide - _SIDE, _FOOT - 12), 8, "right")
