"""Invoices, receipts and credit notes as PDF, a page each: equal facts give equal bytes."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from reportlab.lib.colors import HexColor

from mentordesk.documents.making import NEWEST, made_the_way
from mentordesk.documents.report import PAPERS, broken
from mentordesk.documents.sheet import MM, Sheet
from mentordesk.documents.text import shape
from mentordesk.domain.refusals import Refused

_MARGIN = 20 * MM
_GAP = 8 * MM
_LEADING = 1.4
_NAMES = 30 * MM
"""How wide the names of the facts are, beside their values."""
_INK, _QUIET, _HAIR = "#1F2A30", "#5F6B72", "#C9CFD2"


class _Face(NamedTuple):
    """How a text is set: its typeface, its size in points, its colour."""

    name: str
    size: float
    colour: str = _INK


_HEADING = _Face("SourceSerif4-Regular", 24)
_STRONG, _TOTAL = _Face("Inter-SemiBold", 11), _Face("Inter-SemiBold", 12)
_BODY, _FACT = _Face("Inter-Regular", 10.5), _Face("Inter-Regular", 9.5)
_SOFT, _LABEL = _Face("Inter-Regular", 9.5, _QUIET), _Face("Inter-Medium", 8.5, _QUIET)


@dataclass(frozen=True)
class FeePaperFacts:
    """Every word of one paper; `address`, `payer` and `notes` have a line a line.

    `facts` stand in two columns beside the payer (("Number", "HLIA-INV-2021-0001"), ...), `lines`
    are what is paid for with the amount, `total` its name and amount.
    """

    title: str
    number: str
    issued_on: date
    organisation: str
    address: str
    tax: str
    payer_heading: str
    payer: str
    facts: tuple[tuple[str, str], ...]
    lines: tuple[tuple[str, str], ...]
    total: tuple[str, str]
    notes: tuple[str, ...]
    language: str = "en"
    paper: str = "A4"
    making: int = NEWEST
    """Which way its page is made (`making`): a reprint is made as the first print was."""


def fee_papers(papers: Sequence[FeePaperFacts]) -> bytes:
    """One PDF with the papers in their order, a page each.

    Raises Refused where there is none, for paper that is not known, for a character no typeface
    has, and for words that do not fit on the page.
    """
    if not papers:
        raise Refused("No invoice was chosen. Nothing was made; choose one in the list.")
    first = papers[0]
    sheet = Sheet(_size(first), first.language, max(one.issued_on for one in papers))
    sheet.setTitle(f"{first.title} {first.number}" if len(papers) == 1 else first.organisation)
    sheet.setAuthor(first.organisation)
    for one in papers:
        sheet.setPageSize(_size(one))
        with made_the_way(one.making):
            _Page(sheet, one).draw()
        sheet.showPage()
    return sheet.finished()


def _size(paper: FeePaperFacts) -> tuple[float, float]:
    if paper.paper not in PAPERS:
        raise Refused(f"Invoices are printed on {' or '.join(PAPERS)}, not on {paper.paper}.")
    return PAPERS[paper.paper]


class _Page:
    """One page being drawn from the top; `_y` is where the next line goes."""

    def __init__(self, sheet: Sheet, paper: FeePaperFacts) -> None:
        self._sheet, self._paper = sheet, paper
        width, height = _size(paper)
        middle = _MARGIN + (width - 2 * _MARGIN) * 0.54
        self._whole = (_MARGIN, width - _MARGIN)
        self._left = (_MARGIN, middle - _GAP)
        self._right = (middle, width - _MARGIN)
        self._y = height - _MARGIN

    def draw(self) -> None:
        """Draw the whole page; raises Refused where it is longer than the paper."""
        paper = self._paper
        self._beside(self._sender, self._heading)
        self._beside(self._receiver, self._facts)
        self._lines()
        for note in paper.notes:
            self._text(note, _BODY, self._whole)
            self._y -= _GAP / 2
        if self._y < _MARGIN:
            raise Refused(
                f"The words of {paper.number} do not fit on one page. Nothing was made; shorten "
                "the address or the wording (Fees > Settings)."
            )

    def _beside(self, one: Callable[[], None], other: Callable[[], None]) -> None:
        """Draw two parts from the same height and go on below the longer one."""
        top = self._y
        one()
        below, self._y = self._y, top
        other()
        self._y = min(self._y, below) - _GAP

    def _sender(self) -> None:
        self._text(self._paper.organisation, _STRONG, self._left)
        self._text(self._paper.address, _SOFT, self._left)
        self._text(self._paper.tax, _SOFT, self._left)

    def _heading(self) -> None:
        self._text(self._paper.title, _HEADING, self._right)

    def _receiver(self) -> None:
        self._text(self._paper.payer_heading, _LABEL, self._left)
        self._text(self._paper.payer, _BODY, self._left)

    def _facts(self) -> None:
        left, right = self._right
        for name, value in self._paper.facts:
            top = self._y
            self._text(name, _LABEL, (left, left + _NAMES))
            named, self._y = self._y, top
            self._text(value, _FACT, (left + _NAMES, right))
            self._y = min(self._y, named)

    def _lines(self) -> None:
        """What is paid for, with the amounts at the right, and the total."""
        self._line("Description", "Amount", _LABEL)
        self._rule()
        for words, amount in self._paper.lines:
            self._line(words, amount, _BODY)
            self._rule()
        self._line(*self._paper.total, _TOTAL)
        self._y -= _GAP

    def _line(self, words: str, amount: str, face: _Face) -> None:
        """Words that may take several lines, and an amount at the right of the first."""
        left, right = self._whole
        self._sheet.setFillColor(HexColor(face.colour))
        line = shape(amount, face.name)
        self._sheet.write(line, (right, self._y - face.size), face.size, "right")
        self._text(words, face, (left, right - line.width * face.size - _GAP))

    def _text(self, text: str, face: _Face, edges: tuple[float, float]) -> None:
        self._sheet.setFillColor(HexColor(face.colour))
        for line in broken(text, face.name, face.size, edges[1] - edges[0]):
            self._sheet.write(line, (edges[0], self._y - face.size), face.size)
            self._y -= face.size * _LEADING

    def _rule(self) -> None:
        self._y -= 1.2 * MM
        self._sheet.setStrokeColor(HexColor(_HAIR))
        self._sheet.setLineWidth(0.6)
        self._sheet.line(self._whole[0], self._y, self._whole[1], self._y)
        self._y -= 2.2 * MM
