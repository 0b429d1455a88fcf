"""The sheet we draw on: reportlab's canvas with our own text layer and nothing left to chance.

Equal drawing gives equal bytes: no clock, no environment, no library version in the file.
"""

import hashlib
import io
import math
from collections.abc import Callable, Hashable, Iterable
from datetime import date
from itertools import chain
from typing import Any

from reportlab import rl_config
from reportlab.pdfgen.canvas import Canvas

from mentordesk.documents.embedding import EmbeddedFace, name_texts, utf16
from mentordesk.documents.faces import Face
from mentordesk.documents.making import FIRST
from mentordesk.documents.read_back import is_turned, runs_right_to_left, told
from mentordesk.documents.repeating import drawn_again, squeeze_forms, squeeze_page
from mentordesk.documents.showing import Piece, Shown, number_of, read_first
from mentordesk.documents.text import Glyph, Line, Strand

MM = 72 / 25.4
_ALIGNED = {"left": 0.0, "centre": 0.5, "right": 1.0}

# Streams as bytes instead of ASCII armour: 11 % smaller files, and every reader takes them.
rl_config.useA85 = 0


class Sheet(Canvas):
    """A PDF in the making; lengths are points from the bottom left corner of the page."""

    _doc: Any
    _code: list[str]

    def __init__(self, size: tuple[float, float], language: str, issued: date) -> None:
        self.wide, self.high = size
        self._output = io.BytesIO()
        self._faces: dict[Face, EmbeddedFace] = {}
        self._told: dict[str, str] = {}
        self.borrowed: dict[str, Any] = {}
        """Pages of other PDFs that are copied already, by the hash of their file."""
        super().__init__(self._output, pagesize=size, pageCompression=1, invariant=1, lang=language)
        # SOURCE_DATE_EPOCH would change the file's fingerprint; the date of issue may.
        self._doc.signature = hashlib.md5(issued.isoformat().encode(), usedforsecurity=False)
        self.setDateFormatter(lambda *_: f"D:{issued:%Y%m%d}000000Z")
        self.setProducer("MentorDesk")
        self.setCreator("MentorDesk")

    def _make_preamble(self) -> None:
        # The inherited one selects Helvetica on every page, a font that is never embedded.
        self._preamble = "1 0 0 1 0 0 cm"

    def end_page(self) -> None:
        """End the page; its operators are squeezed at once, and a fifth of them is held."""
        self.showPage()
        squeeze_page(self._doc)

    @property
    def document(self) -> Any:
        """The reportlab document that the objects of this sheet belong to."""
        return self._doc

    def add_form(self, label: str, form: Any) -> None:
        """Let `doForm` draw an object of our own making."""
        self._doc.addForm(label, form)

    def finished(self) -> bytes:
        """Write the faces and close the file."""
        for embedded in self._faces.values():
            embedded.write(self._doc)
        if self._told:
            name_texts(self._doc, self._told)
        squeeze_forms(self._doc)
        self.save()
        return self._output.getvalue()

    def repeat(self, key: Hashable, draw: Callable[[], None]) -> None:
        """Draw an ornament that other documents have too; see `repeating.drawn_again`."""
        drawn_again(self._code, key, draw)

    def fill_squares(
        self,
        squares: Iterable[tuple[int, int, int, int]],
        corner: tuple[float, float],
        side: float,
    ) -> None:
        """Fill (left, top, width, height) counted in squares of a side from a top left corner.

        One path, so that what touches leaves no seam however it is drawn.
        """
        scale = f"{side:.6f}"
        self._code.append(
            f"q {scale} 0 0 -{scale} {number_of(corner[0])} {number_of(corner[1])} cm"
        )
        self._code.append(" ".join(f"{x} {y} {w} {h} re" for x, y, w, h in squares))
        self._code.append("f Q")

    def write(
        self,
        line: Line,
        at: tuple[float, float],
        size: float,
        align: str = "left",
        *,
        beside: bool = False,
    ) -> None:
        """Draw a line in the fill colour with its left end, middle or right end at a point.

        `beside` says that more is written on the same line: readers look at all of it together.
        """
        x = at[0] - _ALIGNED[align] * line.width * size
        self._code.append(f"BT 1 0 0 1 {number_of(x)} {number_of(at[1])} Tm")
        if line.way != FIRST:
            self._code += self._line(line, size, beside=beside)
        elif line.loose:
            shown = (self._glyphs(s.face, s.glyphs, size) for s in line.strands)
            self._code += [_actual(line.text), *chain.from_iterable(shown), "EMC"]
        else:
            for strand in line.strands:
                self._code += self._strand(strand, size)
        self._code.append("ET")

    def write_around(
        self, line: Line, centre: tuple[float, float], radius: float, size: float
    ) -> None:
        """Draw a line along a circle, its middle at the top; a negative radius: at the bottom."""
        travelled = -line.width * size / 2
        self._code.append(f"BT {_actual(line.text)}")
        for face, glyph in line.glyphs():
            advance = glyph.advance * size / 1000
            angle = (travelled + advance / 2) / radius
            cos, sin = math.cos(angle), -math.sin(angle)
            x = centre[0] + radius * math.sin(angle) - cos * advance / 2
            y = centre[1] + radius * math.cos(angle) - sin * advance / 2
            self._code.append(" ".join(number_of(v) for v in (cos, sin, -sin, cos, x, y)) + " Tm")
            shown = Shown()
            self._show(shown, face, glyph, size, first=line.way == FIRST)
            self._code += [self._selected(face, size), *shown.operators()]
            travelled += advance
        self._code.append("EMC ET")

    def _embedded(self, face: Face) -> EmbeddedFace:
        if face not in self._faces:
            self._faces[face] = EmbeddedFace(face, f"F{len(self._faces) + 1}")
        return self._faces[face]

    def _line(self, line: Line, size: float, *, beside: bool) -> list[str]:
        """Operators for a line, with the true text beside what its glyphs alone would misread."""
        operators: list[str] = []
        pieces: list[Piece] = []
        for strand in line.strands:
            shown = Shown(small_steps=True)
            for glyph in strand.glyphs:
                self._show(shown, strand.face, glyph, size)
            operators += [self._selected(strand.face, size), *shown.operators()]
            pieces = pieces or shown.pieces
        if runs_right_to_left(line.text):
            first = read_first(pieces, line.strands[0].face)
            told_of = told(line.text, turned=is_turned(first), beside=beside)
            named = f"/Span /{self._text_name(told_of.by_name)} BDC"
            return [_actual(told_of.in_stream), named, *operators, "EMC EMC"]
        if line.loose or not _reads_itself(line):
            return [_actual(line.text), *operators, "EMC"]
        return operators

    def _text_name(self, text: str) -> str:
        return self._told.setdefault(text, f"T{len(self._told) + 1}")

    def _show(
        self, shown: Shown, face: Face, glyph: Glyph, size: float, *, first: bool = False
    ) -> None:
        embedded = self._embedded(face)
        number = glyph.number if first else embedded.use_apart(glyph)
        width = embedded.use(glyph) if first else embedded.width(number)
        shown.add(glyph, number, width, size)

    def _selected(self, face: Face, size: float) -> str:
        return f"/{self._embedded(face).label} {number_of(size)} Tf"

    def _strand(self, strand: Strand, size: float) -> list[str]:
        """Operators for a strand, with the true text beside what glyphs alone would misread.

        Text from right to left is given from left to right as it is seen: poppler and pdfium
        (and so the browsers) turn every such run around once more, marked or not.
        """
        body = self._glyphs(strand.face, strand.glyphs, size)
        if self._reads(strand.face, strand.glyphs) == strand.text:
            return body
        seen = strand.text[::-1] if strand.right_to_left else strand.text
        return [_actual(seen), *body, "EMC"]

    def _reads(self, face: Face, glyphs: Iterable[Glyph]) -> str:
        embedded = self._embedded(face)
        return "".join(embedded.reads_as(glyph) for glyph in glyphs)

    def _glyphs(self, face: Face, glyphs: Iterable[Glyph], size: float) -> list[str]:
        shown = Shown()
        for glyph in glyphs:
            self._show(shown, face, glyph, size, first=True)
        return [self._selected(face, size), *shown.operators()]


def _reads_itself(line: Line) -> bool:
    """Whether every reader finds the text of a line by its glyphs: one face, no mark moved."""
    still = all(g.text and not g.up and not g.right for _, g in line.glyphs())
    said = "".join(glyph.text for _, glyph in line.glyphs())
    return len(line.strands) <= 1 and still and said == line.text


def _actual(text: str) -> str:
    """Begin a piece whose text is this, whatever its glyphs say (PDF 32000-1, 14.9.4)."""
    return f"/Span <</ActualText <FEFF{utf16(text)}>>> BDC"
