"""The association's paper for statements and letters: head, foot and signature, A4 or Letter."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from reportlab.lib.colors import HexColor

from mentordesk.documents.facts import long_date
from mentordesk.documents.ornaments import Inks, rule, star
from mentordesk.documents.report import PAPERS
from mentordesk.documents.runs import graphemes
from mentordesk.documents.sheet import MM, Sheet
from mentordesk.documents.text import Line, shape
from mentordesk.domain.refusals import Refused

TEXT, STRONG, TITLE = "SourceSerif4-Regular", "Inter-SemiBold", "EBGaramond-Medium"
LABEL, PLAIN = "Inter-Medium", "Inter-Regular"
INK, DEEP, QUIET, HAIR, ACCENT = "#1F2A30", "#1A3A4F", "#5F6B72", "#C9CFD2", "#A98B4A"
MARGIN = 22 * MM
FOOT = 12 * MM
_HEAD = 36 * MM


@dataclass(frozen=True)
class Letterhead:
    """Whose paper it is, the day it is made, who signs (name, title), and the paper itself."""

    organisation: str
    scheme: str
    made_on: date
    signatory: tuple[str, str] = ("", "")
    paper: str = "A4"
    language: str = "en"

    @property
    def size(self) -> tuple[float, float]:
        """Width and height in points; raises Refused for paper that is not known."""
        if self.paper not in PAPERS:
            raise Refused(f"There is paper {' and '.join(PAPERS)}, not {self.paper}.")
        return PAPERS[self.paper]

    @property
    def width(self) -> float:
        """The room between the margins."""
        return self.size[0] - 2 * MARGIN


def put(sheet: Sheet, text: str, at: tuple[float, float], look: tuple[str, float, str]) -> None:
    """A line from the left in a face, a size and a colour."""
    face, size, colour = look
    sheet.setFillColor(HexColor(colour))
    sheet.write(shape(text, face), at, size)


def put_within(
    sheet: Sheet, text: str, at: tuple[float, float], look: tuple[str, float, str], room: float
) -> None:
    """A line that becomes smaller where it would be wider than its room."""
    face, size, colour = look
    line = shape(text, face)
    sheet.setFillColor(HexColor(colour))
    sheet.write(line, at, min(size, room / max(line.width, 0.01)))


def head(sheet: Sheet, paper: Letterhead) -> float:
    """The association's name under its star; returns where the page goes on, in points."""
    top = paper.size[1] - _HEAD
    star(sheet, (MARGIN + 4.6 * MM, top + 12 * MM), 4.6 * MM, Inks(DEEP, ACCENT))
    name = shape(paper.organisation.upper(), TITLE).spaced(0.09)
    room = paper.width - 14 * MM
    sheet.setFillColor(HexColor(DEEP))
    sheet.write(name, (MARGIN + 13 * MM, top + 12.6 * MM), min(11.5, room / max(name.width, 0.01)))
    put_within(sheet, paper.scheme, (MARGIN + 13 * MM, top + 7.6 * MM), (PLAIN, 9, QUIET), room)
    sheet.setStrokeColor(HexColor(ACCENT))
    sheet.setFillColor(HexColor(ACCENT))
    rule(sheet, (paper.size[0] / 2, top + 1.5 * MM), paper.width, 0.6, 0)
    return top


def foot(sheet: Sheet, paper: Letterhead, about: str, page: str) -> None:
    """Whose paper it is and which page, small at the foot."""
    # The day before the name: a name from right to left would carry its figures along.
    left = f"{long_date(paper.made_on)}  ·  {about}"
    put_within(sheet, left, (MARGIN, FOOT), (PLAIN, 7.5, QUIET), paper.width * 0.8)
    sheet.setFillColor(HexColor(QUIET))
    sheet.write(shape(page, PLAIN), (paper.size[0] - MARGIN, FOOT), 7.5, "right")


def sign(sheet: Sheet, paper: Letterhead, y: float) -> None:
    """A line to sign on with the name and title below it; nothing where nobody signs."""
    name, title = paper.signatory
    if not name.strip():
        return
    width = 68 * MM
    sheet.setStrokeColor(HexColor(QUIET))
    sheet.setLineWidth(0.6)
    sheet.line(MARGIN, y, MARGIN + width, y)
    put_within(sheet, name, (MARGIN, y - 13), (STRONG, 10, INK), width)
    if title.strip():
        put_within(sheet, title, (MARGIN, y - 25), (PLAIN, 9, QUIET), width)


def broken(text: str, face: str, size: float, width: float) -> list[Line]:
    """Text in lines of a width, each as full as it can be; a wider word is cut."""
    most, space = width / size, shape(" ", face).width
    lines: list[list[str]] = []
    used = most
    for word in (part for one in text.split() for part in _cut(one, face, most)):
        natural = shape(word, face).width
        if lines and used + space + natural <= most:
            lines[-1].append(word)
            used += space + natural
        else:
            lines.append([word])
            used = natural
    return [shape(" ".join(words), face) for words in lines]


def _cut(word: str, face: str, most: float) -> list[str]:
    letters: Sequence[str] = graphemes(word)
    if len(letters) == 1 or shape(word, face).width <= most:
        return [word]
    middle = len(letters) // 2
    first, rest = "".join(letters[:middle]), "".join(letters[middle:])
    return [*_cut(first, face, most), *_cut(rest, face, most)]
