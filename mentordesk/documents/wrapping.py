"""Wording on the page: stretches of two weights broken into even lines at the largest size."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from mentordesk.documents.designs import Block, Design
from mentordesk.documents.fit import wrap
from mentordesk.documents.text import Line, shape
from mentordesk.documents.wording import Piece

_STEP = 0.5
_BREAKS = re.compile(r"([ \n])")


@dataclass(frozen=True)
class Stretch:
    """Words of one weight in one line, shaped; spaces around them are part of them."""

    line: Line
    strong: bool


@dataclass(frozen=True)
class Paragraph:
    """Lines of stretches at one size; `fits` is false where even the least size is too large."""

    lines: tuple[tuple[Stretch, ...], ...]
    size: float
    fits: bool


# A word is fragments glued without a space, such as a strong "hours" and a plain comma.
_Word = list[Piece]


def paragraph(pieces: Sequence[Piece], block: Block, design: Design, width: float) -> Paragraph:
    """The wording set as large as the block allows in its width (points) and its lines."""
    size = block.size
    while True:
        lines = [
            line
            for words in _words(pieces)
            for line in _wrapped(words, block, design, width / size)
        ]
        shaped = tuple(tuple(_shaped(line, block, design)) for line in lines)
        widest = max((sum(s.line.width for s in line) for line in shaped), default=0.0)
        fits = len(shaped) <= block.lines and widest * size <= width + 0.01
        if fits or size - _STEP < block.least:
            return Paragraph(shaped, size, fits)
        size -= _STEP


def _words(pieces: Sequence[Piece]) -> list[list[_Word]]:
    """The words of each line the wording itself begins."""
    lines: list[list[_Word]] = [[]]
    glued = False
    for piece in pieces:
        for part in filter(None, _BREAKS.split(piece.text)):
            if part == "\n":
                lines.append([])
            elif part != " " and glued:
                lines[-1][-1].append(replace(piece, text=part))
            elif part != " ":
                lines[-1].append([replace(piece, text=part)])
            glued = part not in (" ", "\n")
    return [words for words in lines if words]


def _wrapped(words: list[_Word], block: Block, design: Design, most: float) -> list[list[_Word]]:
    widths = [sum(_shape(p, block, design).width for p in word) for word in words]
    space = _shape(Piece(" ", strong=False), block, design).width
    found = []
    for count in wrap(widths, space, most):
        found.append(words[:count])
        words = words[count:]
    return found


def _shaped(words: list[_Word], block: Block, design: Design) -> list[Stretch]:
    joined: list[Piece] = []
    for at, word in enumerate(words):
        for number, part in enumerate(word):
            gap = " " if at and not number else ""
            if joined and joined[-1].strong == part.strong:
                joined[-1] = Piece(f"{joined[-1].text}{gap}{part.text}", part.strong)
            elif gap and joined and not joined[-1].strong:
                joined[-1] = Piece(joined[-1].text + gap, strong=False)
                joined.append(part)
            else:
                joined.append(Piece(gap + part.text, part.strong))
    return [Stretch(_shape(piece, block, design), piece.strong) for piece in joined]


def _shape(piece: Piece, block: Block, design: Design) -> Line:
    part = block.strong if piece.strong else block.face
    return shape(piece.text, design.face(part), block.features)
