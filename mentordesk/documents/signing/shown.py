"""Whether the words of a page show a name, for readers that turn other scripts around.

A reader of PDF files gives the words of a name in the order of the page, in two lines perhaps, and
the letters of a word from right to left in the order they are seen.
"""

import unicodedata
from collections import Counter
from enum import Enum
from itertools import pairwise

from mentordesk.documents.reading import ReadPage

_RIGHT_TO_LEFT = frozenset({"R", "AL"})
_EDGES = ".,;:()[]{}\"'\u201c\u201d\u2018\u2019\u00ab\u00bb"
_HYPHENS = str.maketrans("\u2010\u2011", "--")


class Shown(Enum):
    """How a page shows a name: on a line or two of its own, beside other words, or not."""

    ALONE = "alone"
    BESIDE = "beside other words"
    NOT = "not"


def how_shown(page: ReadPage, name: str) -> Shown:
    """How a page shows a name; two neighbouring lines may hold it, whichever was drawn first.

    Spaces within a line are no statement: readers see them where an accent stands apart.
    """
    wanted = _letters(name)
    right_to_left = _is_right_to_left(name)
    lines = [_letters(line, turned=right_to_left) for line in page.lines]
    wanted = _turned(wanted) if right_to_left else wanted
    if wanted in lines:
        return Shown.ALONE
    for one, two in pairwise(lines):
        joined = (one + two, two + one)
        if wanted in joined or (right_to_left and wanted == _turned(one + two)):
            return Shown.ALONE
    return Shown.BESIDE if shows_name(page.words, name) else Shown.NOT


def _letters(text: str, *, turned: bool = False) -> str:
    """A line without spaces and marks of direction; `turned`: its letters in any order."""
    plain = unicodedata.normalize("NFC", text).translate(_HYPHENS)
    kept = "".join(c for c in plain if not c.isspace() and unicodedata.category(c) != "Cf")
    return _turned(kept) if turned else kept


def _turned(text: str) -> str:
    return "".join(sorted(unicodedata.normalize("NFD", text)))


def _is_right_to_left(text: str) -> bool:
    return any(unicodedata.bidirectional(c) in _RIGHT_TO_LEFT for c in text)


def shows_name(words: str, name: str) -> bool:
    """Whether the words of a name stand together on a page, in any order, nothing between them."""
    there, wanted = _words(words), _words(name)
    known, length = Counter(wanted), len(wanted)
    places = range(len(there) - length + 1)
    return any(Counter(there[at : at + length]) == known for at in places)


def _words(text: str) -> list[str]:
    found = (_comparable(word) for word in unicodedata.normalize("NFC", text).split())
    return [word for word in found if word]


def _comparable(word: str) -> str:
    """A word without marks at its edges; of a script from the right, its letters in any order."""
    plain = "".join(c for c in word if unicodedata.category(c) != "Cf").strip(_EDGES)
    return _turned(plain) if _is_right_to_left(plain) else plain
