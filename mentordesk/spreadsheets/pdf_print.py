"""What is printed on the pages of a PDF beside its fields: lines of text with their places.

Read by pypdfium2; the fields' own appearance is no part of it. Points, from the page's lower left.
"""

from collections.abc import Iterable
from dataclasses import dataclass

MOST_PAGES = 40
MOST_RUNS = 4_000
_SAME_LINE = 14.0
"""Runs of one line that stand nearer than this belong together."""
_FARTHEST_LEFT, _FARTHEST_ABOVE, _FARTHEST_RIGHT = 320.0, 26.0, 45.0

Rectangle = tuple[float, float, float, float]
"""Left, bottom, right, top."""


@dataclass(frozen=True, slots=True)
class Printed:
    """A piece of printed text: its page from 0 and its place."""

    page: int
    box: Rectangle
    text: str

    @property
    def middle(self) -> float:
        """The height of its middle."""
        return (self.box[1] + self.box[3]) / 2


def printed_on(data: bytes, boxes: dict[int, list[Rectangle]]) -> list[Printed]:
    """The printed lines of all pages in reading order; `boxes` are the fields of each page.

    Text on both sides of a field stays in two pieces. Empty where the pages cannot be read.
    """
    import pypdfium2  # noqa: PLC0415 - loaded when the first form is read

    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError:
        return []
    found: list[Printed] = []
    try:
        for number in range(min(len(document), MOST_PAGES)):
            text = document[number].get_textpage()
            runs = [text.get_rect(i) for i in range(min(text.count_rects(), MOST_RUNS))]
            pieces = [Printed(number, run, text.get_text_bounded(*run).strip()) for run in runs]
            found += _joined([p for p in pieces if p.text], boxes.get(number, []))
    except pypdfium2.PdfiumError:
        return found
    finally:
        document.close()
    return found


def _joined(pieces: list[Printed], fields: list[Rectangle]) -> list[Printed]:
    lines: list[Printed] = []
    for piece in sorted(pieces, key=lambda p: (-round(p.middle / 4), p.box[0])):
        last = lines[-1] if lines else None
        if last is not None and _continues(last, piece, fields):
            box = (last.box[0], min(last.box[1], piece.box[1]), piece.box[2],
                   max(last.box[3], piece.box[3]))  # fmt: skip
            lines[-1] = Printed(piece.page, box, f"{last.text} {piece.text}")
        else:
            lines.append(piece)
    return lines


def _continues(last: Printed, piece: Printed, fields: list[Rectangle]) -> bool:
    gap = piece.box[0] - last.box[2]
    if abs(last.middle - piece.middle) > 4 or not -2 <= gap <= _SAME_LINE:
        return False
    return not any(
        last.box[2] - 2 <= left and right <= piece.box[0] + 2 and bottom < piece.middle < top
        for left, bottom, right, top in fields
    )


def left_of(box: Rectangle, lines: Iterable[Printed]) -> Printed | None:
    """The line that ends nearest before a field, at its height."""
    left, bottom, _, top = box
    near = [
        p for p in lines
        if bottom - 4 <= p.middle <= top + 4 and left - _FARTHEST_LEFT <= p.box[2] <= left + 4
    ]  # fmt: skip
    return max(near, key=lambda p: p.box[2], default=None)


def right_of(box: Rectangle, lines: Iterable[Printed]) -> Printed | None:
    """The line that begins nearest behind a box, at its height."""
    _, bottom, right, top = box
    near = [
        p for p in lines
        if bottom - 4 <= p.middle <= top + 4 and right - 4 <= p.box[0] <= right + _FARTHEST_RIGHT
    ]  # fmt: skip
    return min(near, key=lambda p: p.box[0], default=None)


def above(box: Rectangle, lines: Iterable[Printed]) -> Printed | None:
    """The line that stands nearest above a field and begins over it."""
    left, _, right, top = box
    near = [
        p for p in lines
        if top - 3 <= p.box[1] <= top + _FARTHEST_ABOVE and left - 30 <= p.box[0] <= right
    ]  # fmt: skip
    return min(near, key=lambda p: (p.box[1], abs(p.box[0] - left)), default=None)
