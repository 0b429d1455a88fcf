"""Whether the words of a page show a name, for readers that turn other scripts around.

A reader of PDF files gives the words of a name in the order of the page, in two lines perhaps, and
the letters of a word from right to left in the order they are seen.
"""

import unicodedata
from collections import Counter

_RIGHT_TO_LEFT = frozenset({"R", "AL"})
_EDGES = ".,;:()[]{}\"'\u201c\u201d\u2018\u2019\u00ab\u00bb"


def shows_name(words: str, name: str) -> bool:
    """Whether the words of a name stand together on a page, in any order, nothing between them.

    A word put before or after them is not found: that page and code are compared by a person.
    """
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
    if any(unicodedata.bidirectional(c) in _RIGHT_TO_LEFT for c in plain):
        return "".join(sorted(unicodedata.normalize("NFD", plain)))
    return plain
