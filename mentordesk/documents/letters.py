"""Letters on paper: plain letterhead, upright, each letter beginning on a page of its own."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from reportlab.lib.colors import HexColor

from mentordesk.documents.report import PAPERS
from mentordesk.documents.runs import MissingGlyph
from mentordesk.documents.sheet import MM, Sheet
from mentordesk.documents.summary_charts import GREY, INK, MUTED, fitted
from mentordesk.documents.text import Line, shape
from mentordesk.domain.numbers import how_many
from mentordesk.domain.refusals import Refused

_LEFT = 25 * MM
_HEAD, _NEXT_HEAD = 78 * MM, 30 * MM
_BOTTOM = 24 * MM
_TEXT, _STRONG, _LABEL = "SourceSerif4-Regular", "Inter-SemiBold", "Inter-Medium"
_SIZES = (10.5, 10.0, 9.5, 9.0)
_LEADING = 1.42
_GAP = 0.62
"""The height of an empty line, in lines."""


@dataclass(frozen=True, slots=True)
class LetterPage:
    """One letter to be printed: whose letterhead, to whom, on which day, its subject and text."""

    organisation: str
    programme: str
    name: str
    day: str
    subject: str
    body: str


def letter_book(letters: Sequence[LetterPage], made_on: date, paper: str = "A4") -> bytes:
    """The PDF of letters in their order; equal letters give equal bytes.

    A letter is set as small as 9 points to stay on its page; a longer one goes on overleaf. Raises
    Refused for a character that no typeface has, naming the person.
    """
    if not letters:
        raise Refused("There is no letter to print. Nothing was made; choose somebody.")
    sheet = Sheet(PAPERS[paper], "en", made_on)
    sheet.setTitle(f"{letters[0].programme}: {how_many(len(letters), 'letter')}")
    sheet.setAuthor(letters[0].organisation)
    for number, letter in enumerate(letters, start=1):
        try:
            _draw(sheet, letter)
        except MissingGlyph as missing:
            raise Refused(
                f"The letter to {letter.name} holds “{missing.character}”, which none of the "
                "typefaces can draw. Nothing was made; leave that character out, or leave the "
                "letter out."
            ) from missing
        if len(letters) > 1:
            sheet.bookmarkPage(f"l{number}")
            sheet.addOutlineEntry(letter.name, f"l{number}")
        sheet.showPage()
    return sheet.finished()


def _draw(sheet: Sheet, letter: LetterPage) -> None:
    _head(sheet, letter)
    top = sheet.high - _HEAD
    for size in _SIZES:
        lines = _lines(letter.body, size, _width(sheet))
        height = sum(_height(line, size) for line in lines)
        if height <= top - _BOTTOM:
            break
    y = top
    sheet.setFillColor(HexColor(INK))
    for line in lines:
        y -= _height(line, size)
        if y < _BOTTOM:
            _foot(sheet, letter)
            sheet.showPage()
            sheet.setFillColor(HexColor(INK))
            y = sheet.high - _NEXT_HEAD
        if line is not None:
            sheet.write(line, (_LEFT, y), size)
    _foot(sheet, letter)


def _width(sheet: Sheet) -> float:
    """The room between the margins."""
    return sheet.wide - 2 * _LEFT


def _head(sheet: Sheet, letter: LetterPage) -> None:
    sheet.setFillColor(HexColor(INK))
    line, size = fitted(letter.organisation, _STRONG, (13, 8), _width(sheet))
    sheet.write(line, (_LEFT, sheet.high - 22 * MM), size)
    sheet.setFillColor(HexColor(GREY))
    line, size = fitted(letter.programme, _LABEL, (9.5, 7), _width(sheet))
    sheet.write(line, (_LEFT, sheet.high - 27.5 * MM), size)
    sheet.setStrokeColor(HexColor(MUTED))
    sheet.setLineWidth(0.6)
    sheet.line(_LEFT, sheet.high - 31.5 * MM, _LEFT + _width(sheet), sheet.high - 31.5 * MM)
    sheet.setFillColor(HexColor(INK))
    line, size = fitted(letter.name, _TEXT, (11, 8), _width(sheet) * 0.6)
    sheet.write(line, (_LEFT, sheet.high - 48 * MM), size)
    sheet.setFillColor(HexColor(GREY))
    day, size = fitted(letter.day, _TEXT, (10.5, 8), _width(sheet) * 0.38)
    sheet.write(day, (_LEFT + _width(sheet), sheet.high - 48 * MM), size, "right")
    sheet.setFillColor(HexColor(INK))
    line, size = fitted(letter.subject, _STRONG, (12, 8), _width(sheet))
    sheet.write(line, (_LEFT, sheet.high - 68 * MM), size)


def _foot(sheet: Sheet, letter: LetterPage) -> None:
    sheet.setFillColor(HexColor(GREY))
    line, size = fitted(f"{letter.organisation}  ·  {letter.name}", _LABEL, (7.5, 6), _width(sheet))
    sheet.write(line, (_LEFT, 12 * MM), size)


def _height(line: Line | None, size: float) -> float:
    return size * _LEADING * (1.0 if line is not None else _GAP)


def _lines(body: str, size: float, width: float) -> list[Line | None]:
    """The lines of a text broken at a width; None for an empty line."""
    found: list[Line | None] = []
    for paragraph in body.strip().split("\n"):
        words = _pieces(paragraph, width / size)
        if not words:
            found.append(None)
            continue
        found += [shape(" ".join(some), _TEXT) for some in _filled(words, width / size)]
    return found


@lru_cache(maxsize=4_096)
def _wide(word: str) -> float:
    """How wide a word is at size 1: the same in each size that is tried, and in every letter."""
    return shape(word, _TEXT).width


def _filled(words: list[str], most: float) -> list[list[str]]:
    """Words in lines, each as full as it can be; `most` is a line's width at size 1."""
    space = _wide(" ")
    lines: list[list[str]] = []
    used = most
    for word in words:
        width = _wide(word)
        if lines and used + space + width <= most:
            lines[-1].append(word)
            used += space + width
        else:
            lines.append([word])
            used = width
    return lines


def _pieces(paragraph: str, room: float) -> list[str]:
    """The words of a paragraph; one that is wider than a line (a link) is cut.

    `room` is a line's width at size 1.
    """
    found = []
    for word in paragraph.split():
        rest = word
        while _wide(rest) > room:
            most = max(1, int(len(rest) * room / _wide(rest)) - 1)
            found.append(rest[:most])
            rest = rest[most:]
        found.append(rest)
    return found
