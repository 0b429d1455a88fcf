"""The operators that show shaped glyphs at their places (PDF 32000-1, 9.4.3)."""

from collections.abc import Sequence
from dataclasses import dataclass

from mentordesk.documents.faces import Face
from mentordesk.documents.text import Glyph

_LEAP = 60
"""Thousandths of a type size; one reader takes more in one number for a space."""


@dataclass(frozen=True)
class Piece:
    """What one operator shows: where it begins and its rise, in thousandths; its glyphs."""

    start: int
    up: float
    glyphs: tuple[Glyph, ...]


class Shown:
    """Glyphs shown one after the other; rises are always set back to zero.

    With `small_steps` the pen never leaps forward, where it comes back from under a mark.
    """

    def __init__(self, *, small_steps: bool = False) -> None:
        self._done: list[str] = []
        self._strings: list[str] = []
        self._glyphs: list[Glyph] = []
        self._pen = self._start = 0
        self._at = 0.0
        self._up = "0"
        self._small = small_steps
        self.pieces: list[Piece] = []

    def add(self, glyph: Glyph, number: int, width: int, size: float) -> None:
        """Show one glyph under its number in the PDF; width is what that believes its advance."""
        up = number_of(glyph.up * size / 1000)
        if up != self._up:
            self._flush()
            self._done.append(f"{up} Ts")
            self._up = up
        self._move(self._at + glyph.right)
        if not self._glyphs:
            self._start = self._pen
        self._glyphs.append(glyph)
        self._strings.append(f"<{number:04X}>")
        self._pen += width
        self._at += glyph.advance

    def operators(self) -> list[str]:
        """All operators, with the pen left where the text ends."""
        self._move(self._at)
        self._flush()
        if self._up != "0":
            self._done.append("0 Ts")
        return self._done

    def _move(self, target: float) -> None:
        # Whole thousandths; what is rounded off here is made up for at the next glyph.
        back = self._pen - round(target)
        self._pen -= back
        while self._small and back < -_LEAP:
            self._strings.append(f"{-_LEAP} ")
            back += _LEAP
        if back:
            self._strings.append(str(back))

    def _flush(self) -> None:
        if self._strings:
            self._done.append(f"[{''.join(self._strings).replace('><', '')}] TJ")
        if self._glyphs:
            self.pieces.append(Piece(self._start, self._glyphs[0].up, tuple(self._glyphs)))
        self._strings, self._glyphs = [], []


def read_first(pieces: Sequence[Piece], face: Face) -> str:
    """The text of the piece of a strand that pdfium reads first, by which it judges the line.

    It puts pieces in order from the left as long as they stand about on one line: within half the
    width of the letters where they meet.
    """
    row = list(pieces[:1])
    for piece in pieces[1:]:
        last = row[-1]
        meeting = (last.glyphs[-1].number, piece.glyphs[0].number)
        if abs(piece.up - last.up) > max(map(face.ink_width, meeting)) / 2:
            break
        before = next((at for at in range(len(row), 0, -1) if row[at - 1].start <= piece.start), 0)
        row.insert(before, piece)
    return "".join(glyph.text for glyph in row[0].glyphs)


def number_of(value: float) -> str:
    """A number with three decimals at most, the shortest way."""
    return f"{value + 0.0:.3f}".rstrip("0").rstrip(".") if abs(value) >= 0.0005 else "0"
