"""What a PDF says of a line of text, so that a reader gives it back as it was written.

Readers guess at text that runs from right to left: each family turns what it is told around in its
own way, and neither can be told not to. What we tell is their guess undone. Both ways were found by
measuring (poppler 22.12 and pdfium 5.15); what neither reader shows is kept apart by two marks, one
of which poppler passes over (a property list named in the resources).
"""

import unicodedata
from dataclasses import dataclass
from itertools import groupby

_RIGHT = frozenset({"R", "AL"})
_WEAK = frozenset({"AN", "EN", "NSM", "CS", "ES", "ET", "BN"})
_ENDS_A_TURN = frozenset({"L", "EN", "AN"})
_TURNED_MARK = "\u200f"
"""Not seen, and of the right: what poppler turns around has to end in something that is."""
_MIRRORED = str.maketrans("()[]{}<>\u00ab\u00bb\u2039\u203a", ")(][}{><\u00bb\u00ab\u203a\u2039")


@dataclass(frozen=True)
class Told:
    """What is told of a line: to poppler in the stream itself, to pdfium by a named list."""

    in_stream: str
    by_name: str


def runs_right_to_left(text: str) -> bool:
    """Whether anything in a text runs from right to left."""
    return any(_kind(c) == "right" for c in text)


def told(text: str, *, turned: bool, beside: bool) -> Told:
    """What to tell of a line with something from right to left in it.

    `turned` says that the first glyphs in it are read as such by themselves (`is_turned`), `beside`
    that other text stands before or behind it on the same line.
    """
    by_name = _for_pdfium(text, beside=beside)
    return Told(_for_poppler(text), by_name[::-1] if turned else by_name)


def is_turned(text: str) -> bool:
    """Whether pdfium takes the letters of one piece of text to run from right to left."""
    kinds = [kind for kind, _ in _stretches(text)]
    return kinds.count("right") > kinds.count("left")


def _kind(character: str) -> str:
    found = unicodedata.bidirectional(character)
    if found in _RIGHT:
        return "right"
    if found in _WEAK:
        return "weak"
    return "left" if found == "L" else "neutral"


def _stretches(text: str) -> list[tuple[str, str]]:
    return [(kind, "".join(some)) for kind, some in groupby(text, _kind)]


def _for_pdfium(text: str, *, beside: bool) -> str:
    """Undo pdfium: where stretches from the right are more than others, it turns their order.

    It turns the signs round that have a left and a right side, in stretches from the right and in
    what follows these. Beside other text we write, which runs from the left, it turns nothing.
    """
    stretches = _stretches(text)
    turns = is_turned(text) and not beside
    now_right, found = turns, []
    for kind, some in stretches:
        mirrors = kind == "right" or (kind == "neutral" and now_right)
        found.append(some.translate(_MIRRORED) if mirrors else some)
        if kind != "weak":
            now_right = mirrors
    return "".join(reversed(found) if turns else found)


def _for_poppler(text: str) -> str:
    """Undo poppler: it turns around all from a letter of the right to the next of the left."""
    found, at = "", 0
    while at < len(text):
        if _kind(text[at]) != "right":
            found += text[at]
            at += 1
            continue
        end = at
        while end < len(text) and unicodedata.bidirectional(text[end]) not in _ENDS_A_TURN:
            end += 1
        turned = text[at:end]
        if _kind(turned[-1]) != "right":
            turned += _TURNED_MARK
        found += turned[::-1]
        at = end
    return found
