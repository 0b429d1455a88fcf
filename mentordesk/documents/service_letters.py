"""Service letters: the coordinator confirms on the association's paper that somebody took part."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from reportlab.lib.colors import HexColor

from mentordesk.documents import stationery as paper_of
from mentordesk.documents.facts import long_date
from mentordesk.documents.runs import MissingGlyph, visible
from mentordesk.documents.sheet import MM, Sheet
from mentordesk.documents.stationery import MARGIN, Letterhead
from mentordesk.documents.text import Line
from mentordesk.domain.refusals import Refused

Progress = Callable[[int, int], object]
"""Told how many letters of how many are done; may raise to stop."""
_SIZES = (11.5, 11.0, 10.5, 10.0, 9.5, 9.0)
_LEADING = 1.48


@dataclass(frozen=True)
class ServiceLetter:
    """One letter: of whom, its subject, and its paragraphs."""

    name: str
    subject: str
    paragraphs: tuple[str, ...]


def service_letter_book(
    letters: Sequence[ServiceLetter], paper: Letterhead, progress: Progress | None = None
) -> bytes:
    """One PDF with a page for each letter; equal letters give equal bytes.

    Raises Refused, naming the person, for a character no typeface has or a letter that does not
    fit a page.
    """
    if not letters:
        raise Refused("There is nobody to write a letter for. Nothing was made.")
    sheet = Sheet(paper.size, paper.language, paper.made_on)
    what = letters[0].name if len(letters) == 1 else f"{len(letters)} people"
    sheet.setTitle(f"Confirmation of participation: {what}")
    sheet.setAuthor(paper.organisation)
    for done, letter in enumerate(letters, start=1):
        if not visible(letter.name):
            raise Refused("Somebody chosen has no name. Nothing was made; enter one.")
        if len(letters) > 1:
            sheet.bookmarkPage(f"l{done}")
            sheet.addOutlineEntry(letter.name, f"l{done}")
        try:
            _draw(sheet, paper, letter)
        except MissingGlyph as missing:
            raise MissingGlyph(missing.character, missing.text, letter.name) from missing
        sheet.showPage()
        if progress is not None:
            progress(done, len(letters))
    return sheet.finished()


def _draw(sheet: Sheet, paper: Letterhead, letter: ServiceLetter) -> None:
    y = paper_of.head(sheet, paper) - 16 * MM
    look = (paper_of.TEXT, 11.0, paper_of.INK)
    paper_of.put(sheet, long_date(paper.made_on), (MARGIN, y), look)
    y -= 14 * MM
    paper_of.put(sheet, "To whom it may concern", (MARGIN, y), look)
    y -= 12 * MM
    subject = (paper_of.TITLE, 16.0, paper_of.DEEP)
    paper_of.put_within(sheet, letter.subject, (MARGIN, y), subject, paper.width)
    y -= 10 * MM
    size, lines = _set(letter, paper, y - 62 * MM)
    sheet.setFillColor(HexColor(paper_of.INK))
    for paragraph in lines:
        for line in paragraph:
            sheet.write(line, (MARGIN, y), size)
            y -= size * _LEADING
        y -= size * 0.7
    y -= 4 * MM
    paper_of.put(sheet, "Yours sincerely", (MARGIN, y), (paper_of.TEXT, size, paper_of.INK))
    paper_of.sign(sheet, paper, y - 24 * MM)
    paper_of.foot(sheet, paper, letter.subject, "")


def _set(letter: ServiceLetter, paper: Letterhead, room: float) -> tuple[float, list[list[Line]]]:
    """The largest size at which the paragraphs have room; Refused where none has."""
    for size in _SIZES:
        lines = [
            paper_of.broken(text, paper_of.TEXT, size, paper.width) for text in letter.paragraphs
        ]
        height = sum(len(one) * size * _LEADING + size * 0.7 for one in lines)
        if height <= room:
            return size, lines
    raise Refused(
        f"The letter for {letter.name} is too long for one page. Nothing was made; shorten it."
    )
